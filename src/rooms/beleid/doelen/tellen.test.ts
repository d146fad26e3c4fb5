import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'
import type { Measure } from '../../../house/offered.ts'
import type { Room } from '../../../house/room.ts'
import { progressOf } from './rules.ts'

/** A room nobody has built yet: it lends out bicycles, and counts them. */
let lent = 0
const bicycles: Measure = {
  name: 'fietsen.uitgeleend',
  words: () => ({
    label: 'Uitgeleende fietsen',
    unit: 'fietsen',
    definition: 'Elke fiets die op die dag weg is, één keer.',
    source: 'Uitleen van fietsen',
  }),
  smallest: 5,
  count: async (_, day) => (day === '2026-11-24' ? lent : -1),
}
const fietsen: Room = { name: 'fietsen', floor: 'praktijk', doors: [], measures: [bicycles] }

const now = new Date('2026-11-24T10:00:00.000Z')
const empty = openDemo(now)
const { read, post, json } = openDemo(now, { extra: [fietsen] })
const sanne = 'beleidsambtenaar' as const
const measuring: [string, string][] = [
  ['definition', 'Fietsen die weg zijn'],
  ['source', 'De uitleen'],
  ['method', 'Tellen'],
  ['frequency', 'month'],
  ['baseline', '2'],
  ['baselineDate', '2026-01-01'],
  ['target', '10'],
  ['targetDate', '2027-12-31'],
]

test('while no room offers a number, nothing about it is asked or shown', async () => {
  const [{ id }] = (await empty.json('/doelen', sanne)).doelen
  assert.deepEqual((await empty.json(`/doelen/${id}/tellingen`, sanne)).measures, [])
  assert.doesNotMatch((await empty.read(`/doelen/${id}/indicatoren/nieuw`, sanne)).html, /name="measure"/)
  assert.doesNotMatch((await empty.read(`/doelen/${id}`, sanne)).html, /telling|Laat Meedoen tellen/)
  const made = await empty.post(`/doelen/${id}/indicatoren/nieuw`, [...measuring, ['unit', 'fietsen'], ['measure', 'a.b']], sanne)
  assert.equal(made.status, 422)
})

test('a number that a room counts becomes a measurement for ever, and moves the progress of its goal (MO-01)', async () => {
  const [{ id }] = (await json('/doelen', sanne)).doelen
  const to = `/doelen/${id}/indicatoren`
  assert.match((await read(`${to}/nieuw`, sanne)).html, /<option value="fietsen.uitgeleend">Uitgeleende fietsen \(fietsen\)/)
  const wrong = await post(`${to}/nieuw`, [...measuring, ['unit', 'stuks'], ['measure', bicycles.name]], sanne)
  assert.match(await wrong.text(), /href="#veld-unit"[^>]*>[^<]*Meedoen telt dit in: fietsen/)
  assert.equal((await post(`${to}/nieuw`, [...measuring, ['unit', 'fietsen'], ['measure', bicycles.name]], sanne)).status, 303)

  const mine = async () => (await json(`/doelen/${id}`, sanne)).indicatoren[1]
  const indicator = (await mine()).id
  assert.match((await read(`/doelen/${id}`, sanne)).html, /Uitgeleende fietsen\. Elke fiets die op die dag weg is/)
  lent = 4
  const few = await post(`${to}/${indicator}/telling`, [], sanne)
  assert.equal(few.status, 409)
  assert.match(await few.text(), /minder dan 5 mensen/)
  assert.deepEqual((await mine()).metingen, [])
  assert.equal(progressOf(await mine(), '2026-11-24'), 'under-way')

  lent = 12
  assert.equal((await post(`${to}/${indicator}/telling`, [], sanne)).status, 303)
  const [{ value, date, measure }] = (await mine()).metingen
  assert.deepEqual([value, date, measure], [12, '2026-11-24', bicycles.name])
  assert.equal(progressOf(await mine(), '2026-11-24'), 'reached')
  assert.match((await read(`/doelen/${id}`, sanne)).html, /geteld door Meedoen/)

  const [young] = (await json('/doelen', sanne)).doelen[0].indicatoren
  assert.equal((await post(`${to}/${young.id}/telling`, [], sanne)).status, 409)
  assert.equal((await post(`${to}/${indicator}/telling`, [], 'wethouder')).status, 403)
})

test('an indicator keeps its number when the form is saved again', async () => {
  const [{ id, indicatoren }] = (await json('/doelen', sanne)).doelen
  const { id: indicator, revision } = indicatoren[1]
  const path = `/doelen/${id}/indicatoren/${indicator}`
  assert.match((await read(path, sanne)).html, /<option value="fietsen.uitgeleend" selected/)
  const again: [string, string][] = [
    ...measuring,
    ['unit', 'fietsen'],
    ['measure', bicycles.name],
    ['revision', String(revision)],
  ]
  assert.equal((await post(path, again, sanne)).status, 303)
  assert.equal((await json(path, sanne)).measure, bicycles.name)
})
