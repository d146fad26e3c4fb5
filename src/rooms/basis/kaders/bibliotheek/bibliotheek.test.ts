import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inclusie, kansenEnBedreigingen, maatregelen, noden, ontwikkelingen, regelingen, vermogens, vormen } from '../index.ts'

const unique = (keys: readonly string[]) => assert.equal(new Set(keys).size, keys.length)

test('six pairs and thirteen extra items; each threat leads to a need and a measure (FW-10)', () => {
  unique(kansenEnBedreigingen.map(({ key }) => key))
  for (const pair of [1, 2, 3, 4, 5, 6])
    assert.deepEqual(
      kansenEnBedreigingen.filter((item) => item.pair === pair).map(({ kind }) => kind),
      ['kans', 'bedreiging'],
    )
  const alone = kansenEnBedreigingen.filter(({ pair }) => pair === null)
  assert.deepEqual([alone.filter(({ kind }) => kind === 'kans').length, alone.length], [6, 13])
  for (const { key, kind, needs, measures } of kansenEnBedreigingen) {
    if (kind === 'bedreiging') assert.ok(needs.length > 0 && measures.length > 0, key)
    for (const need of needs)
      assert.ok(
        noden.some((each) => each.key === need),
        need,
      )
  }
})

test('thirty-four needs, from ND-01 to ND-34, and no measure without a threat', () => {
  assert.equal(noden.length, 34)
  assert.deepEqual([noden[0]!.key, noden.at(-1)!.key], ['ND-01', 'ND-34'])
  const used = new Set<string>(kansenEnBedreigingen.flatMap(({ measures }) => measures))
  assert.deepEqual(
    maatregelen.map(({ key }) => key).filter((key) => !used.has(key)),
    [],
  )
})

test('four developments with opportunities, downsides and practices (FW-11)', () => {
  assert.equal(ontwikkelingen.length, 4)
  for (const { key, opportunities, downsides, practices } of ontwikkelingen) {
    assert.ok(opportunities.length >= 2 && downsides.length >= 2 && practices.length >= 2, key)
    for (const practice of practices) assert.match(practice.key, /^PX-\d\d$/)
  }
  unique(ontwikkelingen.flatMap(({ practices }) => practices.map(({ key }) => key)))
})

test('four laws and four schemes, no fifth made up; four abilities and four forms, each with a key to be marked by (FW-04, 05, 06, E3)', () => {
  assert.deepEqual(
    ['wet', 'regeling'].map((kind) => regelingen.filter((each) => each.kind === kind).length),
    [4, 4],
  )
  assert.ok(regelingen.some(({ code }) => code === 'cvtm'))
  unique(regelingen.map(({ code }) => code))
  for (const list of [vermogens, vormen]) {
    assert.equal(list.length, 4)
    unique(list.map(({ key }) => key))
  }
})

test('four questions about inclusive policy (FW-07)', () => assert.equal(inclusie.length, 4))
