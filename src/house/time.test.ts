import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayOf, mostSteps, plusDays, plusMonths, stepsBetween, yearBegins, yearsBetween } from './time.ts'

test('days are reckoned in the year that is written, and stay days that can be compared as text', () => {
  assert.deepEqual(
    [plusMonths('2026-01-31', 1), plusMonths('2024-02-29', 12), plusMonths('2026-03-31', -1)],
    ['2026-02-28', '2025-02-28', '2026-02-28'],
  )
  assert.deepEqual([plusDays('2026-12-31', 1), plusDays('2026-01-01', -1)], ['2027-01-01', '2025-12-31'])
  // Not 1926, which is what a year of two figures means to Date.UTC.
  assert.equal(plusMonths('0026-12-01', 1), '0027-01-01')
  assert.equal(new Date(yearBegins(26)).toISOString(), '0026-01-01T00:00:00.000Z')
  // After the last day there is none: "+010000-01-31" would sort before "9999-12-31".
  assert.deepEqual(
    [plusMonths('9999-12-31', 1), plusDays('9999-12-31', 1), plusMonths('0001-01-01', -1)],
    ['9999-12-31', '9999-12-31', '0001-01-01'],
  )
  assert.equal(dayOf(new Date('2026-11-24T23:30:00.000Z')), '2026-11-25')
})

test('steps run from the first day up to and including the last, each counted from the first', () => {
  assert.deepEqual(stepsBetween('2026-01-31', '2026-04-30', { months: 1 }), [
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ])
  assert.deepEqual(stepsBetween('2026-11-01', '2026-11-15', { days: 7 }), ['2026-11-01', '2026-11-08', '2026-11-15'])
  assert.deepEqual(stepsBetween('2026-11-02', '2026-11-01', { days: 1 }), [])
  assert.deepEqual(yearsBetween(2026, 2029), [2026, 2027, 2028, 2029])
  assert.deepEqual(yearsBetween(2029, 2026), [])
  for (const step of [0, -1, 0.5, Number.NaN])
    assert.throws(() => stepsBetween('2026-01-01', '2026-02-01', { days: step }), /no walk/)
})

test('whatever somebody typed, a walk takes no more turns than its cap', () => {
  assert.equal(stepsBetween('2027-01-01', '9999-12-31', { months: 1 }).length, mostSteps)
  assert.equal(stepsBetween('0026-12-01', '9999-12-31', { days: 1 }).length, mostSteps)
  // The last day there is has none after it, and still the walk ends.
  assert.deepEqual(stepsBetween('9999-12-30', '9999-12-31', { days: 1 }), ['9999-12-30', '9999-12-31'])
  assert.equal(yearsBetween(26, 9999, 1, 50).length, 50)
  const day = fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10))
  const every = fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 5000 }) }),
    fc.record({ months: fc.integer({ min: 1, max: 1200 }) }),
  )
  fc.assert(
    fc.property(day, day, every, fc.integer({ min: 1, max: 40 }), (from, to, step, most) => {
      const found = stepsBetween(from, to, step, most)
      assert.ok(found.length <= most && found.every((each) => each >= from && each <= to))
      assert.deepEqual(found, [...new Set(found)].sort())
      assert.equal(found.length > 0, from <= to)
    }),
  )
})
