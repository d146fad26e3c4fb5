import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dutiesOf, evidenceOf, statusOf } from './index.ts'
import { editionKeys } from './model.ts'

const today = '2026-11-24'
const proof = (on: string) => ({ text: 'Gesprek met de cliëntenraad', path: '/stappen/4', on })
const state = (rhythm: Parameters<typeof statusOf>[0]['rhythm'], ...days: string[]) =>
  statusOf({ rhythm }, days.map(proof), today).state

test('each edition has its duties, with an owner, and hearing is one in both (FW-03)', () => {
  assert.deepEqual(
    editionKeys.map((edition) => dutiesOf(edition).map(evidenceOf)),
    [
      ['beleid', 'verordening', 'horen', 'voorzieningen', 'ervaring'],
      ['beleid', 'horen', 'voorzieningen', 'publiceren', 'verantwoorden'],
    ],
  )
})

test('without a hearing the duty to hear is not met; with one it is (FW-03)', () => {
  const hear = dutiesOf('wmo-2015').find((duty) => evidenceOf(duty) === 'horen')!
  assert.deepEqual(statusOf(hear, [], today), { state: 'due', last: null, until: null })
  const met = statusOf(hear, [proof('2026-01-10'), proof('2026-10-02')], today)
  assert.deepEqual([met.state, met.last?.on, met.until], ['met', '2026-10-02', '2030-10-02'])
})

test('a yearly duty is met for a year, is due in its last three months, and is overdue after it', () => {
  assert.equal(state('yearly', '2026-03-01'), 'met')
  assert.equal(state('yearly', '2026-02-24'), 'met')
  assert.equal(state('yearly', '2026-02-23'), 'due')
  assert.equal(state('yearly', '2025-11-24'), 'due')
  assert.equal(state('yearly', '2025-11-23'), 'overdue')
  assert.equal(state('4-yearly', '2025-11-23'), 'met')
  assert.equal(state('4-yearly', '2022-11-23'), 'overdue')
})

test('what is done once stays done, and what has yet to happen is no evidence', () => {
  assert.equal(state('once', '1999-01-01'), 'met')
  assert.equal(state('once', '2026-11-25'), 'due')
})

test('a leap day ends on the last day of February', () =>
  assert.equal(statusOf({ rhythm: 'yearly' }, [proof('2024-02-29')], '2024-03-01').until, '2025-02-28'))

test('property: the order of evidence does not matter, and more evidence never makes it worse', () => {
  const rank = { overdue: 0, due: 1, met: 2 }
  const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  const days = fc.array(
    day.map((at) => at.toISOString().slice(0, 10)),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(days, days, fc.constantFrom('once', 'yearly', '4-yearly', 'continuous', 'periodic'), (some, more, rhythm) => {
      assert.equal(state(rhythm, ...some), state(rhythm, ...some.toReversed()))
      assert.ok(rank[state(rhythm, ...some, ...more)] >= rank[state(rhythm, ...some)])
    }),
  )
})
