import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { content } from './content.ts'
import { type Stap, stappen } from './model.ts'
import { earlierLacks, type Feiten, lacksOf, nextOf, standOf } from './rules.ts'

const unanswered = Object.fromEntries(
  stappen.map((stap) => [stap, content[stap].questions.map(({ nl }, index) => ({ no: index + 1, name: nl }))]),
) as unknown as Feiten['unanswered']
const answered = Object.fromEntries(stappen.map((stap) => [stap, []])) as unknown as Feiten['unanswered']
const nothing: Feiten = { discussions: 0, visie: null, doelen: [], nets: [], plan: null, unanswered }
const everything: Feiten = {
  discussions: 1,
  visie: { settled: true, missing: [] },
  doelen: [{ name: '150 jongeren', gap: null }],
  nets: [],
  plan: { adopted: true, overBudget: false, missing: [] },
  unanswered: answered,
}
const row = (stap: Stap, closedAt: string | null = null) => ({
  stap,
  revision: 1,
  starts: null,
  ends: null,
  involved: '',
  closedAt,
})
const kinds = (stap: Stap, feiten: Feiten) => lacksOf(stap, feiten).map(({ kind }) => kind)

test('the handbook asks six, nine and four questions in steps 2, 3 and 4, and has nine steps', () => {
  assert.deepEqual(stappen.map((stap) => content[stap].questions.length).slice(1, 4), [6, 9, 4])
  assert.equal(standOf([], [], nothing).length, 9)
})

test('step 1 needs a concluded discussion and a vision that was at least discussed (ST-01)', () => {
  assert.deepEqual(kinds(1, nothing), ['typetest', 'visie-begin'])
  const draft = {
    ...nothing,
    discussions: 1,
    visie: { settled: false, missing: [{ name: 'Regierol', path: '/visie/schrijven/regierol' }] },
  }
  assert.deepEqual(lacksOf(1, draft), [{ kind: 'visie-deel', path: '/visie/schrijven/regierol', name: 'Regierol' }])
  assert.deepEqual(kinds(1, { ...draft, visie: { settled: false, missing: [] } }), ['visie-bespreking'])
  assert.deepEqual(kinds(1, everything), [])
})

test('step 5 wants every goal ready, step 6 an adopted plan, the budget last (hard rules 3, 4 and 14)', () => {
  assert.deepEqual(kinds(5, nothing), ['doel-begin'])
  const goals = [
    { name: 'een', gap: null },
    { name: 'twee', gap: '/doelen/2' },
  ]
  assert.deepEqual(lacksOf(5, { ...everything, doelen: goals }), [{ kind: 'doel', path: '/doelen/2', name: 'twee' }])
  const plan = { adopted: false, overBudget: true, missing: [{ name: 'communicatie', path: '/plan/delen/13' }] }
  assert.deepEqual(kinds(6, { ...everything, plan }), ['plan-deel', 'plan-budget'])
  assert.deepEqual(kinds(6, { ...everything, plan: { ...plan, overBudget: false, missing: [] } }), ['plan-vaststelling'])
})

test('a safety net in the vision wants a goal in step 5, before and beside the others (VI-04)', () => {
  const nets = [{ name: 'eenzame ouderen', path: '/doelen/beginnen?targetGroups=ouderen' }]
  assert.deepEqual(lacksOf(5, { ...everything, nets }), [{ kind: 'doel-vangnet', ...nets[0] }])
  assert.deepEqual(kinds(5, { ...nothing, nets }), ['doel-vangnet'])
})

test('opening step 5 with step 3 empty names what is missing (ST-00)', () => {
  const feiten = { ...everything, unanswered: { ...answered, 3: unanswered[3] } }
  const stand = standOf([], [], feiten)
  assert.deepEqual(
    earlierLacks(5, stand).map(({ stap, lacks }) => [stap, lacks.length]),
    [[3, 9]],
  )
  assert.deepEqual(earlierLacks(2, stand), [])
})

test('there is one next action: the first lack of the first open step, then closing it, then none', () => {
  assert.deepEqual(nextOf(standOf([], [], nothing)), { stap: 1, lack: { kind: 'typetest', path: '/typetest', name: null } })
  assert.deepEqual(nextOf(standOf([], [], everything)), { stap: 1, lack: null })
  const closed = stappen.map((stap) => row(stap, '2026-11-24T10:00:00.000Z'))
  assert.equal(nextOf(standOf(closed, [], everything)), null)
  fc.assert(
    fc.property(fc.subarray([...stappen]), (done) => {
      const stand = standOf(
        done.map((stap) => row(stap, '2026-11-24T10:00:00.000Z')),
        [],
        nothing,
      )
      const first = stappen.find((stap) => !done.includes(stap))
      assert.equal(nextOf(stand)?.stap, first)
    }),
  )
})

test('busy has a date, an answer or a first output; white answers do not count', () => {
  const of = (stand: ReturnType<typeof standOf>, stap: Stap) => stand[stap - 1]!.status
  assert.equal(of(standOf([], [{ stap: 2, text: '' }], nothing), 2), 'open')
  assert.equal(of(standOf([], [{ stap: 2, text: 'Ja.' }], nothing), 2), 'busy')
  assert.equal(of(standOf([{ ...row(3), starts: '2026-12-01' }], [], nothing), 3), 'busy')
  assert.equal(of(standOf([], [], { ...nothing, discussions: 1 }), 1), 'busy')
})
