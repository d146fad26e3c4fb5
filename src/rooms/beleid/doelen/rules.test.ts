import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Doel, Indicator, Meting } from './model.ts'
import {
  doelGaps,
  latestOf,
  parseTarget,
  progressOf,
  requirementsFrom,
  resultReady,
  smartMissing,
  validMetingen,
} from './rules.ts'

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`
/** "Interest 150 young people by 31 December next year" (ST-13). */
const jongeren: Doel = {
  id: id(1),
  no: 1,
  revision: 1,
  statement: '150 jongeren maken kennis met vrijwilligerswerk',
  specific: 'Jongeren van 14 tot 18 uit alle wijken',
  unit: 'jongeren',
  baseline: null,
  target: 150,
  acceptable: 'De scholen en de vrijwilligerscentrale',
  realistic: 'Er is een tafel en een halve dag per week',
  dueDate: '2027-12-31',
  targetGroups: [],
  byGroups: [],
  vijfS: null,
  motive: 'reach',
  area: 'wmo-2015/1',
  alsoAreas: [],
  writtenOn: '2026-11-24',
  origins: [],
  resultaten: [],
  indicatoren: [],
}
const meting = (n: number, date: string, value: number, corrects: string | null = null): Meting => ({
  id: id(n),
  date,
  value,
  note: 'x',
  corrects,
  measure: null,
})
const indicator: Indicator = {
  id: id(2),
  revision: 1,
  definition: 'Wachtenden',
  source: 'Loket',
  method: 'Tellen',
  frequency: 'quarter',
  unit: 'mensen',
  baseline: 46,
  baselineDate: '2027-01-01',
  target: 15,
  targetDate: '2029-12-31',
  measure: null,
  metingen: [],
}

test('ST-13: 150 young people by 31 December next year is SMART; without a number or a date it never is', () => {
  assert.deepEqual(smartMissing(jongeren), [])
  assert.deepEqual(smartMissing({ ...jongeren, target: null }), ['target'])
  assert.deepEqual(smartMissing({ ...jongeren, dueDate: null }), ['due'])
  assert.deepEqual(smartMissing({ ...jongeren, dueDate: '2026-11-24' }), ['due-past'])
  assert.deepEqual(smartMissing({ ...jongeren, baseline: 150 }), ['no-change'])
  const any = fc.record({
    target: fc.option(fc.nat()),
    unit: fc.constantFrom('', ' ', 'jongeren'),
    dueDate: fc.option(fc.constantFrom('2020-01-01', '2030-01-01')),
    specific: fc.string(),
  })
  fc.assert(
    fc.property(any, (some) => {
      const smart = smartMissing({ ...jongeren, ...some }).length === 0
      if (smart) assert.ok(some.target !== null && some.unit.trim() && some.dueDate === '2030-01-01' && some.specific.trim())
    }),
  )
})

test('ST-13, ST-15: a goal is ready for the plan with origin, result and indicator with a baseline (hard rule 3)', () => {
  const kinds = (doel: Doel) => doelGaps(doel).map(({ kind }) => kind)
  assert.deepEqual(kinds(jongeren), ['origin', 'result', 'indicator'])
  assert.deepEqual(kinds({ ...jongeren, area: null })[0], 'area')
  const result = {
    ...{ id: id(3), revision: 1, description: 'Een tafel', complex: true, document: null },
    requirements: [{ text: 'a', metAt: null }],
  }
  const nearly: Doel = {
    ...jongeren,
    origins: [{ id: id(4), kind: 'typetest', ref: null, text: 'Jongeren missen' }],
    resultaten: [result],
    indicatoren: [{ ...indicator, baseline: null, baselineDate: null }],
  }
  assert.deepEqual(kinds(nearly), ['requirements', 'baseline'])
  assert.equal(resultReady({ ...result, requirements: ['a', 'b', 'c'].map((text) => ({ text, metAt: null })) }), true)
  const document = { title: 'Eisen', url: 'https://www.lindewaard.example/eisen.pdf' }
  assert.equal(resultReady({ ...result, document }), true)
  assert.deepEqual(kinds({ ...nearly, resultaten: [{ ...result, complex: false }], indicatoren: [indicator] }), [])
})

test('a corrected measurement no longer counts; the newest that counts is where it stands', () => {
  const metingen = [meting(5, '2027-04-01', 40), meting(6, '2027-07-01', 310), meting(7, '2027-07-01', 31, id(6))]
  assert.deepEqual(
    validMetingen(metingen).map(({ value }) => value),
    [40, 31],
  )
  assert.deepEqual(latestOf({ ...indicator, metingen }), { date: '2027-07-01', value: 31 })
  assert.deepEqual(latestOf(indicator), { date: '2027-01-01', value: 46 })
  assert.equal(latestOf({ ...indicator, baseline: null, baselineDate: null }), null)
})

test('progress goes both ways: fewer waiting is better, more young people too', () => {
  const at = (value: number, today = '2027-08-01') =>
    progressOf({ ...indicator, metingen: [meting(5, '2027-07-01', value)] }, today)
  assert.equal(at(15), 'reached')
  assert.equal(at(31), 'under-way')
  assert.equal(at(50), 'under-way')
  assert.equal(at(50, '2029-01-01'), 'attention')
  assert.equal(at(31, '2030-01-01'), 'attention')
  assert.equal(progressOf({ ...indicator, baseline: null, baselineDate: null }, '2027-08-01'), 'unmeasured')
})

test('a target is a number, or a part of the baseline; without a baseline a part cannot be computed (MO-03)', () => {
  assert.equal(parseTarget('150', null), 150)
  assert.equal(parseTarget('12,5', null), 12.5)
  assert.equal(parseTarget('+10 %', 40), 44)
  assert.equal(parseTarget('-25%', 46), 34.5)
  assert.equal(parseTarget('+10%', null), 'not-computable')
  for (const wrong of ['', 'veel', '10%', '+10', '-200%', '1.2.3']) assert.equal(parseTarget(wrong, 40), 'unreadable', wrong)
})

test('requirements are lines; one whose words stay keeps the day it was met', () => {
  const before = [{ text: 'Elke week open', metAt: '2027-01-01T00:00:00.000Z' }]
  assert.deepEqual(requirementsFrom(' Elke week open \n\nDicht bij school\nDicht bij school', before), [
    before[0],
    { text: 'Dicht bij school', metAt: null },
  ])
  assert.equal(requirementsFrom(Array.from({ length: 50 }, (_, n) => `eis ${n}`).join('\n'), []).length, 30)
})
