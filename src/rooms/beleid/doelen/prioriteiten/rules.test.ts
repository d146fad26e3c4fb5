import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Groep, groepen, type Kandidaat, type Stem } from './model.ts'
import {
  afterMoves,
  closedBecause,
  deelnameOf,
  frameFault,
  isRepresentative,
  leftOf,
  moved,
  partsOf,
  quantile,
  sizeFor,
  stemFault,
  uitslagOf,
  weightsFrom,
} from './rules/index.ts'

const four: Kandidaat[] = ['a', 'b', 'c', 'd'].map((statement, index) => ({ no: index + 1, doelId: statement, statement }))
const points = { weging: 'points' as const, size: 10, kandidaten: four }
const ranking = { weging: 'ranking' as const, size: 4, kandidaten: four }
const approval = { weging: 'approval' as const, size: null, kandidaten: four }

const people = (counts: readonly number[]): { groep: Groep }[] =>
  counts.flatMap((count, index) => Array.from({ length: count }, () => ({ groep: groepen[index]! })))
const given = (groep: Groep, ...sheets: number[][]): Stem[] => sheets.map((weights) => ({ groep, weights }))
const anyGroep = fc.constantFrom(...groepen)
/** Ten points divided among four goals. */
const anyPoints = fc
  .array(fc.nat({ max: 3 }), { minLength: 10, maxLength: 10 })
  .map((goals) => [0, 1, 2, 3].map((no) => goals.filter((goal) => goal === no).length))
const anyStemmen = fc.array(fc.record({ groep: anyGroep, weights: anyPoints }), { maxLength: 60 })
const anyCounts = fc.tuple(...groepen.map(() => fc.nat({ max: 12 })))

test('points: mean, median and quartiles per goal, the most points first, a tie is a tie', () => {
  const stemmen = given('gemeente', [4, 3, 3, 0], [4, 3, 3, 0], [5, 2, 2, 1], [6, 2, 2, 0], [10, 0, 0, 0])
  const { together, order, parts } = uitslagOf(points, stemmen)
  assert.deepEqual(together[0], { no: 1, mean: 5.8, median: 5, q1: 4, q3: 6 })
  assert.deepEqual(order, [
    { no: 1, place: 1, tied: false },
    { no: 2, place: 2, tied: true },
    { no: 3, place: 2, tied: true },
    { no: 4, place: 4, tied: false },
  ])
  assert.deepEqual(parts, [], 'one group is all there is')
})

test('ranking: the mean place, and goals without a place share what is left', () => {
  const top2 = { ...ranking, size: 2 }
  const { together, order } = uitslagOf(top2, given('inwoner', ...Array.from({ length: 4 }, () => [1, 2, 0, 0]), [0, 1, 2, 0]))
  assert.deepEqual(
    together.map(({ mean }) => mean),
    [1.5, 1.8, 3.2, 3.5],
  )
  assert.deepEqual(
    order.map(({ no }) => no),
    [1, 2, 3, 4],
  )
})

test('approval: the share that said yes', () => {
  const { together, order } = uitslagOf(
    approval,
    given('partner', [1, 1, 0, 0], [1, 0, 0, 0], [1, 1, 1, 0], [0, 1, 0, 0], [1, 0, 0, 0]),
  )
  assert.deepEqual(
    together.map(({ mean }) => mean),
    [0.8, 0.6, 0.2, 0],
  )
  assert.deepEqual(
    order.map(({ no }) => no),
    [1, 2, 3, 4],
  )
})

test('the order in which ballots came makes no difference, and mean points add up to what was divided', () => {
  fc.assert(
    fc.property(anyStemmen, fc.infiniteStream(fc.nat()), (stemmen, luck) => {
      const shuffled = stemmen
        .map((stem) => ({ stem, at: luck.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ stem }) => stem)
      const outcome = uitslagOf(points, stemmen)
      assert.deepEqual(uitslagOf(points, shuffled), outcome)
      for (const cijfers of [outcome.together, ...outcome.parts.map((part) => part.cijfers)])
        if (cijfers.length > 0) assert.ok(Math.abs(cijfers.reduce((sum, { mean }) => sum + mean, 0) - 10) < 1e-9)
    }),
  )
})

test('where groups differ most comes first; what all agree on is left out', () => {
  const stemmen = [
    ...given('gemeente', ...Array.from({ length: 5 }, () => [6, 1, 1, 2])),
    ...given('inwoner', ...Array.from({ length: 5 }, () => [1, 4, 3, 2])),
  ]
  assert.deepEqual(uitslagOf(points, stemmen).agenda, [
    { no: 1, difference: 5, most: ['gemeente'], high: 6, least: ['inwoner'], low: 1 },
    { no: 2, difference: 3, most: ['inwoner'], high: 4, least: ['gemeente'], low: 1 },
    { no: 3, difference: 2, most: ['inwoner'], high: 3, least: ['gemeente'], low: 1 },
  ])
})

test('SI-18: a group of three is "fewer than five" and a second group is hidden with it', () => {
  const { groepen: shown, total } = deelnameOf(people([8, 3, 6, 0, 9]))
  assert.deepEqual(
    shown.map((each) => [each.count, each.shown]),
    [
      [8, 'count'],
      [null, 'few'],
      [null, 'hidden'],
      [0, 'count'],
      [9, 'count'],
    ],
  )
  assert.equal(total, 26)
  assert.deepEqual(partsOf(people([8, 3, 6, 0, 9])), [['gemeente'], ['adviesorgaan'], ['partner', 'organisatie']])
  assert.deepEqual(deelnameOf(people([0, 3, 0, 0, 0])), {
    groepen: groepen.map((groep) => ({
      groep,
      count: groep === 'partner' ? null : 0,
      shown: groep === 'partner' ? 'few' : 'count',
    })),
    total: null,
    few: true,
  })
  assert.deepEqual(deelnameOf([]).total, 0)
})

/** Every way in which the groups could be as large as they are shown to be. */
function* fitting(shown: ReturnType<typeof deelnameOf>, most: number): Generator<number[]> {
  const options = shown.groepen.map((each) => {
    if (each.shown === 'count') return [each.count!]
    return each.shown === 'few' ? [1, 2, 3, 4] : Array.from({ length: most - 4 }, (_, index) => index + 5)
  })
  const walk = function* (at: number, taken: number[]): Generator<number[]> {
    if (at === options.length) {
      const sum = taken.reduce((one, other) => one + other, 0)
      if (shown.total === null || shown.total === sum) yield taken
      return
    }
    for (const option of options[at]!) yield* walk(at + 1, [...taken, option])
  }
  yield* walk(0, [])
}

test('SI-18: no group under five can be computed from what is shown, and no part shown is under five', () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const stemmen = people(counts)
      const shown = deelnameOf(stemmen)
      const ways = [...fitting(shown, 30)]
      counts.forEach((count, index) => {
        if (count === 0 || count >= 5) return
        assert.equal(shown.groepen[index]!.count, null)
        const could = new Set(ways.map((way) => way[index]))
        assert.ok(could.size > 1, `${counts}: ${[...could]}`)
      })
      const parts = partsOf(stemmen)
      const sizes = parts.map((part) => stemmen.filter(({ groep }) => part.includes(groep)).length)
      assert.ok(sizes.every((size) => size >= 5))
      if (parts.length > 0)
        assert.equal(
          sizes.reduce((one, other) => one + other, 0),
          stemmen.length,
        )
    }),
    { numRuns: 300 },
  )
})

test('SI-18: with fewer than five ballots nothing is shown', () => {
  assert.deepEqual(uitslagOf(points, given('gemeente', [10, 0, 0, 0], [0, 10, 0, 0], [0, 10, 0, 0], [0, 10, 0, 0])).order, [])
})

test('a ballot says what is wrong with it, and how much is left', () => {
  assert.deepEqual(stemFault(points, [1, 2]), { code: 'count', n: 4 })
  assert.deepEqual(stemFault(points, [1, -2, 0, 0]), { code: 'value', at: 1 })
  assert.deepEqual(stemFault(points, [9, 4, 0, 0]), { code: 'points-over', n: 3 })
  assert.equal(stemFault(points, [1, 2, 3, 0]), null)
  assert.equal(leftOf(points, [1, 2, 3, 0]), 4)
  assert.deepEqual(stemFault(ranking, [1, 2, 2, 0]), { code: 'twice', at: 2 })
  assert.deepEqual(stemFault({ ...ranking, size: 2 }, [1, 3, 0, 0]), { code: 'value', at: 1 })
  assert.equal(leftOf({ ...ranking, size: 2 }, [1, 0, 2, 0]), 0)
  assert.deepEqual(stemFault(approval, [1, 2, 0, 0]), { code: 'value', at: 1 })
  assert.equal(leftOf(approval, [0, 0, 0, 0]), 0)
})

test('a paper sheet is typed top to bottom; a dash is nothing', () => {
  assert.deepEqual(weightsFrom(' 3 2, 5;0 '), [3, 2, 5, 0])
  assert.deepEqual(weightsFrom('1 - 2 -'), [1, 0, 2, 0])
  assert.equal(weightsFrom('drie 2'), null)
  assert.equal(weightsFrom('1.5 2'), null)
})

test('points are ten unless chosen, places no more than there are goals', () => {
  assert.deepEqual([sizeFor('points', null, 4), sizeFor('points', 20, 4), sizeFor('approval', 3, 4)], [10, 20, null])
  assert.deepEqual([sizeFor('ranking', null, 4), sizeFor('ranking', 3, 4), sizeFor('ranking', 9, 4)], [4, 3, 4])
})

test('a move puts one goal at another place and leaves the others in their order', () => {
  assert.deepEqual(moved(['a', 'b', 'c', 'd'], 'd', 1), ['d', 'a', 'b', 'c'])
  assert.deepEqual(moved(['a', 'b'], 'x', 1), ['a', 'b'])
  fc.assert(
    fc.property(
      fc.array(fc.record({ doelId: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.integer({ min: 1, max: 4 }) })),
      (moves) => {
        const order = afterMoves(['a', 'b', 'c', 'd'], moves)
        assert.deepEqual(order.toSorted(), ['a', 'b', 'c', 'd'])
        const last = moves.at(-1)
        if (last) assert.equal(order[last.to - 1], last.doelId)
      },
    ),
  )
})

test('VI-14: the means are known on a day before the session, and before its first day', () => {
  const frame = { extra: true, centsPerYear: 1, source: 'x', kind: null, from: null, to: null }
  const on = (publishedAt: string) => ({ ...frame, publishedAt })
  const session = { heldOn: '2026-11-24', openFrom: null }
  assert.equal(frameFault(null, session), 'no-frame')
  assert.equal(frameFault(on('2026-11-24T08:00:00.000Z'), session), 'frame-late')
  assert.equal(frameFault(on('2026-11-23T23:30:00.000Z'), session), 'frame-late', 'it is the 24th in the Netherlands')
  assert.equal(frameFault(on('2026-11-23T20:00:00.000Z'), session), null)
  assert.equal(frameFault(on('2026-11-21T20:00:00.000Z'), { ...session, openFrom: '2026-11-20' }), 'frame-late')
})

test('people take part between opening and closing, on the days it is open', () => {
  const session = { openFrom: '2026-11-20', openTo: '2026-11-24', openedAt: '2026-11-18T10:00:00.000Z', closedAt: null }
  assert.deepEqual(
    ['2026-11-19', '2026-11-20', '2026-11-24', '2026-11-25'].map((day) => closedBecause(session, day)),
    ['not-yet', null, null, 'over'],
  )
  assert.equal(closedBecause({ ...session, openedAt: null }, '2026-11-21'), 'not-yet')
  assert.equal(closedBecause({ ...session, closedAt: '2026-11-21T10:00:00.000Z' }, '2026-11-21'), 'closed')
})

test('ST-05: a partner and a resident, or who speaks for them', () => {
  assert.equal(isRepresentative(people([5, 0, 0, 0, 0])), false)
  assert.equal(isRepresentative(people([0, 1, 0, 0, 0])), false)
  assert.equal(isRepresentative(people([0, 0, 1, 1, 0])), true)
  assert.equal(isRepresentative(people([0, 1, 0, 0, 1])), true)
})

test('quartiles lie between two numbers in proportion', () => {
  assert.deepEqual([quantile([1, 2, 3, 4], 0.25), quantile([1, 2, 3, 4], 0.5), quantile([7], 0.75)], [1.75, 2.5, 7])
})
