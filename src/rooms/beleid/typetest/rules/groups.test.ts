import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Point } from '../model.ts'
import { roleGroupSchema } from '../model.ts'
import { minorityViews } from './compare.ts'
import { audienceOf, markersOf, mayShow, medianOf, type Participant, roleGroupMedians, smallestGroup } from './groups.ts'

const at = (even: number, odd: number): Point => ({ even, odd })
const person = (
  roleGroup: Participant['roleGroup'],
  name: string | null = null,
  actual: Point | null = at(1, 1),
): Participant => ({
  roleGroup,
  name,
  actual,
  desired: null,
})
const many = (count: number, roleGroup: Participant['roleGroup']) => Array.from({ length: count }, () => person(roleGroup))

test('below three sheets others see nothing, unless everybody agreed', () => {
  assert.equal(mayShow([person('council'), person('council', 'Ans')], 'actual'), false)
  assert.equal(medianOf([person('council'), person('council', 'Ans')], 'actual'), null)
  assert.deepEqual(medianOf([person('council', 'Bo', at(2, 3)), person('council', 'Ans')], 'actual'), at(1.5, 2))
  assert.deepEqual(
    markersOf([person('council'), person('council', 'Ans')]).map(({ name }) => name),
    ['Ans'],
  )
})

test('one nameless marker among names would be known, so nobody carries a name', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => person('official', `N${i}`))
  assert.ok(markersOf([...names(4), person('council')]).every(({ name }) => name === null))
  assert.equal(markersOf([...names(4), ...many(3, 'council')]).filter(({ name }) => name !== null).length, 4)
  assert.deepEqual(
    markersOf(names(4)).map(({ number, name }) => [number, name]),
    [
      [1, 'N0'],
      [2, 'N1'],
      [3, 'N2'],
      [4, 'N3'],
    ],
  )
})

test('small role groups are taken together, with a larger one when they would be seen by subtraction', () => {
  const groups = (people: Participant[]) =>
    roleGroupMedians(people, 'actual').map(({ roleGroups, count }) => [roleGroups.join('+'), count])
  assert.deepEqual(groups([...many(5, 'official'), ...many(2, 'council')]), [['official+council', 7]])
  assert.deepEqual(groups([...many(5, 'official'), ...many(4, 'council'), ...many(1, 'other')]), [
    ['official', 5],
    ['council+other', 5],
  ])
  assert.deepEqual(groups([...many(5, 'official'), ...many(2, 'council'), ...many(1, 'other')]), [
    ['official', 5],
    ['council+other', 3],
  ])
  assert.deepEqual(groups([...many(3, 'official'), ...many(3, 'council')]), [
    ['official', 3],
    ['council', 3],
  ])
  assert.deepEqual(groups(many(2, 'official')), [])
})

const people = fc.array(
  fc.record({
    roleGroup: fc.constantFrom(...roleGroupSchema.options),
    name: fc.constantFrom(null, 'Ans', 'Bo'),
    actual: fc.option(fc.record({ even: fc.nat(7), odd: fc.nat(7) })),
    desired: fc.option(fc.record({ even: fc.nat(7), odd: fc.nat(7) })),
  }),
  { maxLength: 20 },
)

test('whatever the group: no part under three, nobody counted twice, no one left over alone', () => {
  fc.assert(
    fc.property(people, (group) => {
      const sheets = group.filter(({ actual }) => actual)
      const parts = roleGroupMedians(group, 'actual')
      if (sheets.length >= smallestGroup) {
        assert.ok(parts.every(({ count }) => count >= smallestGroup))
        assert.equal(
          parts.reduce((sum, { count }) => sum + count, 0),
          sheets.length,
        )
      }
    }),
  )
})

test('whatever the group: a name is only ever one that was given, and never leaves one or two nameless', () => {
  fc.assert(
    fc.property(people, (group) => {
      const markers = markersOf(group)
      for (const perspective of ['actual', 'desired'] as const) {
        const shown = markers.filter((marker) => marker[perspective])
        const nameless = shown.filter(({ name }) => name === null).length
        const named = markers.some(({ name }) => name !== null)
        assert.ok(!named || nameless === 0 || nameless >= smallestGroup)
        assert.ok(nameless === 0 || shown.length >= smallestGroup)
      }
      const given = group.filter(({ name }) => name !== null).length
      assert.ok(markers.filter(({ name }) => name !== null).length <= given)
    }),
  )
})

test('nameless numbers follow the card, not the order in which people came', () => {
  const [one, two, three] = [person('other', null, at(5, 5)), person('other', null, at(1, 1)), person('other', null, at(3, 0))]
  assert.deepEqual(markersOf([one, two, three]), markersOf([three, one, two]))
})

test('organisations and client bodies look from the field, the support point with the municipality', () => {
  assert.deepEqual(
    roleGroupSchema.options.filter((group) => audienceOf(group) === 'field'),
    ['organisation', 'client-body'],
  )
})

test('a party whose type differs is a minority view', () => {
  const markers = markersOf([
    ...many(6, 'official').map((p) => ({ ...p, name: 'R' })),
    person('organisation', 'F1', at(2, 1)),
    person('client-body', 'F2', at(4, 3)),
  ])
  assert.deepEqual(
    minorityViews(markers, 'actual').map(({ type, markers: m }) => [type, m.map(({ name }) => name)]),
    [['III', ['F2']]],
  )
})
