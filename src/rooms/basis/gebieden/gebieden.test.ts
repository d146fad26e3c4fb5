import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { operator, outsider, visitor } from '../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import * as acts from './actions.ts'
import { findGebied, listGebieden } from './index.ts'
import type { Gebied } from './model.ts'
import * as views from './views.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente } = stage
const sanne = person('beleidsambtenaar')
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown) =>
  stage.refusal(declaration, sanne, gemeente, input)
const add = async (gemeente: Gemeente, name: string, rest: object = {}): Promise<string> =>
  (await act(acts.addGebied, gemeente, { kind: 'wijk', name, ...rest })).id
const list = async (gemeente: Gemeente): Promise<Gebied[]> => (await act(views.listGebieden, gemeente)).gebieden

const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ].map(([column, row]) => [5 + column! / 100, 52 + row! / 100]),
  ],
})
const feature = (name: string, x: number, y = 0, rest: object = {}) => ({
  type: 'Feature',
  properties: { name, ...rest },
  geometry: square(x, y),
})
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const neighboursOf = (areas: readonly Gebied[], name: string) => {
  const names = new Map(areas.map((each) => [each.id, each.name]))
  return areas.find((each) => each.name === name)!.buren.map(({ id, origin }) => `${names.get(id)} (${origin})`)
}

test('wijken, dorpen and buurten by hand: each pair of neighbours once, seen from both sides', async () => {
  const gemeente = await newGemeente()
  const noord = await add(gemeente, 'Noord', { code: 'WK01', population: 6300 })
  const oud = await add(gemeente, 'Oudkerk', { kind: 'dorp' })
  const kerk = await add(gemeente, 'Kerkbuurt', { kind: 'buurt', parent: noord })
  await act(acts.setBuren, gemeente, { id: oud, revision: 1, buren: [noord] })
  const areas = await list(gemeente)
  assert.deepEqual(
    areas.map(({ name }) => name),
    ['Kerkbuurt', 'Noord', 'Oudkerk'],
  )
  assert.deepEqual(neighboursOf(areas, 'Noord'), ['Oudkerk (hand)'])
  assert.deepEqual(neighboursOf(areas, 'Oudkerk'), ['Noord (hand)'])
  for (const buren of [[oud], [kerk], ['01900000-0000-7000-8000-00000000abcd']])
    assert.equal((await refusal(acts.setBuren, gemeente, { id: oud, revision: 2, buren })).code, 'no-buur')
  const seen = await act(views.showGebied, gemeente, { id: noord })
  assert.deepEqual(
    [seen.buurten, seen.adjoining].map((each: Gebied[]) => each.map(({ name }) => name)),
    [['Kerkbuurt'], ['Oudkerk']],
  )
  assert.equal((await act(views.showGebied, gemeente, { id: kerk })).parent.name, 'Noord')
})

test('who was overtaken is told, also when the other side of a pair changed', async () => {
  const gemeente = await newGemeente()
  const [noord, oost] = [await add(gemeente, 'Noord'), await add(gemeente, 'Oost')]
  await act(acts.setBuren, gemeente, { id: noord, revision: 1, buren: [oost] })
  assert.equal((await refusal(acts.setBuren, gemeente, { id: oost, revision: 1, buren: [] })).code, 'overtaken')
  assert.equal((await refusal(acts.writeGebied, gemeente, { id: oost, revision: 1, kind: 'wijk', name: 'O' })).status, 409)
  const kept = await act(acts.writeGebied, gemeente, { id: oost, revision: 2, kind: 'dorp', name: 'Oosterdorp', population: 90 })
  assert.equal(kept.revision, 3)
  assert.deepEqual(neighboursOf(await list(gemeente), 'Noord'), ['Oosterdorp (hand)'])
  const taken = await refusal(acts.writeGebied, gemeente, { id: oost, revision: 3, kind: 'dorp', name: 'noord' })
  assert.deepEqual([taken.status, taken.field, taken.message], [422, 'name', 'Er is hier al een gebied met deze naam.'])
})

test('an area is ended and stays readable; not while buurten lie in it; its name and code are free again', async () => {
  const gemeente = await newGemeente()
  const noord = await add(gemeente, 'Noord', { code: 'WK01' })
  const oost = await add(gemeente, 'Oost')
  const kerk = await add(gemeente, 'Kerkbuurt', { kind: 'buurt', parent: noord })
  await act(acts.setBuren, gemeente, { id: noord, revision: 1, buren: [oost] })
  const no = await refusal(acts.endGebied, gemeente, { id: noord })
  assert.deepEqual([no.status, no.message], [409, 'Er ligt nog 1 buurt in dit gebied. Beëindig of verplaats die eerst.'])
  await act(acts.endGebied, gemeente, { id: kerk })
  await act(acts.endGebied, gemeente, { id: noord })
  const areas = await list(gemeente)
  assert.deepEqual([areas.map(({ name }) => name), areas[0]!.buren], [['Oost'], []])
  const seen = await act(views.showGebied, gemeente, { id: noord })
  assert.deepEqual([seen.name, seen.endedAt], ['Noord', now.toISOString()])
  assert.equal((await refusal(acts.endGebied, gemeente, { id: noord })).status, 404)
  assert.equal((await refusal(acts.writeGebied, gemeente, { id: noord, revision: 2, kind: 'wijk', name: 'X' })).status, 404)
  await add(gemeente, 'Noord', { code: 'WK01', population: 6300 })
  const [inside, found] = await stage.database.transaction(gemeente.id, async (db) => [
    await listGebieden(db, gemeente.id),
    await findGebied(db, gemeente.id, noord),
  ])
  assert.deepEqual([inside.length, found?.name], [2, 'Noord'])
})

test('an import makes, changes and leaves alone; the same file again changes nothing', async () => {
  const gemeente = await newGemeente()
  const oud = await add(gemeente, 'Oudkerk', { kind: 'dorp', population: 2900 })
  const first = file(feature('Noord', 0, 0, { code: 'WK01' }), feature('Oost', 1), feature('Oudkerk', 2, 1))
  const tried = await act(acts.importGebieden, gemeente, { geojson: first, try: true })
  assert.deepEqual([tried.tried, tried.counts], [true, { new: 2, changed: 1, unchanged: 0 }])
  assert.deepEqual(
    (await list(gemeente)).map(({ name, hasShape }) => [name, hasShape]),
    [['Oudkerk', false]],
  )
  const made = await act(acts.importGebieden, gemeente, { geojson: first, source: 'eigen kaart' })
  assert.deepEqual(
    made.lines.map(({ name, what }: { name: string; what: string }) => `${name} ${what}`),
    ['Noord new', 'Oost new', 'Oudkerk changed'],
  )
  const areas = await list(gemeente)
  const kept = areas.find(({ id }) => id === oud)!
  assert.deepEqual([kept.kind, kept.population, kept.revision, kept.source], ['dorp', 2900, 2, 'eigen kaart'])
  assert.deepEqual(neighboursOf(areas, 'Noord'), ['Oost (kaart)'])
  assert.deepEqual(neighboursOf(areas, 'Oudkerk'), [])
  const again = await act(acts.importGebieden, gemeente, { geojson: first, source: 'eigen kaart' })
  assert.deepEqual(again.counts, { new: 0, changed: 0, unchanged: 3 })
  assert.deepEqual(await list(gemeente), areas)
  const receipt = await act(views.showImport, gemeente, { id: made.id })
  assert.deepEqual([receipt.tried, receipt.source, receipt.counts], [false, 'eigen kaart', made.counts])
  const both = file(feature('Oost', 0, 0, { code: 'WK01' }), feature('Noord', 1, 0, { code: 'WK02' }))
  const outcome = await stage.call(acts.importGebieden, sanne, gemeente, { geojson: both })
  assert.ok(!outcome.ok && !outcome.denied)
  const told = ['Gebied 1, Oost:', 'Gebied 2, Noord:'].map((start) => `${start} een ander gebied heeft deze naam of code al.`)
  assert.deepEqual(
    outcome.problems.map(({ message }) => message),
    told,
  )
})

test('names and codes may change places in one import', async () => {
  const gemeente = await newGemeente()
  const named = (one: string, other: string) => file(feature(one, 0, 0, { code: 'WK01' }), feature(other, 1, 0, { code: 'WK02' }))
  await act(acts.importGebieden, gemeente, { geojson: named('Noord', 'Oost') })
  const { counts } = await act(acts.importGebieden, gemeente, { geojson: named('Oost', 'Noord') })
  assert.deepEqual(counts, { new: 0, changed: 2, unchanged: 0 })
  assert.deepEqual(
    (await list(gemeente)).map(({ name, code }) => [name, code]),
    [
      ['Noord', 'WK02'],
      ['Oost', 'WK01'],
    ],
  )
})

test('all or nothing: one open border and nothing is written; every fault is told, in the language of the reader', async () => {
  const gemeente = await newGemeente()
  const open = { ...feature('Oost', 1), geometry: { type: 'Polygon', coordinates: [square(1, 0).coordinates[0]!.slice(0, -1)] } }
  const geojson = file(feature('Noord', 0), open, feature('', 2))
  const outcome = await stage.call(acts.importGebieden, sanne, gemeente, { geojson }, 'en')
  assert.ok(!outcome.ok && !outcome.denied)
  assert.deepEqual(outcome.problems, [
    {
      field: 'geojson',
      code: 'ring-open',
      message: 'Area 2, Oost: a border is not closed. The last point has to be the same as the first.',
    },
    { field: 'geojson', code: 'no-name', message: 'Area 3: the name is missing.' },
  ])
  assert.deepEqual(await list(gemeente), [])
  assert.equal((await refusal(acts.importGebieden, gemeente, { geojson: 'PK' })).code, 'not-json')
})

test('the map replaces what the map showed; what somebody said stays where the map is silent', async () => {
  const gemeente = await newGemeente()
  await act(acts.importGebieden, gemeente, { geojson: file(feature('Noord', 0), feature('Oost', 1), feature('West', 5)) })
  const [noord, oost, west] = await list(gemeente)
  await act(acts.setBuren, gemeente, { id: noord!.id, revision: 1, buren: [west!.id, oost!.id] })
  assert.deepEqual(neighboursOf(await list(gemeente), 'Noord').sort(), ['Oost (kaart)', 'West (hand)'])
  await act(acts.importGebieden, gemeente, { geojson: file(feature('Oost', 4)) })
  const areas = await list(gemeente)
  assert.deepEqual(neighboursOf(areas, 'Noord'), ['West (hand)'])
  assert.deepEqual(neighboursOf(areas, 'Oost'), ['West (kaart)'])
})

test('the database itself keeps each pair once and a buurt inside something', async () => {
  const gemeente = await newGemeente()
  const [one, other] = [await add(gemeente, 'Noord'), await add(gemeente, 'Oost')].sort()
  const insert = (text: string, values: unknown[]) => stage.database.asOwner((client) => client.query(text, values))
  await assert.rejects(insert(`insert into gebieden_buur values ($1, $2, $3, 'hand')`, [gemeente.id, other, one]), /check/)
  await assert.rejects(insert(`insert into gebieden_buur values ($1, $2, $2, 'hand')`, [gemeente.id, one]), /check/)
  await insert(`insert into gebieden_buur values ($1, $2, $3, 'hand')`, [gemeente.id, one, other])
  await assert.rejects(
    insert(`insert into gebieden_buur values ($1, $2, $3, 'kaart')`, [gemeente.id, one, other]),
    /unique|duplicate/,
  )
  await assert.rejects(insert(`update gebieden_gebied set kind = 'buurt' where id = $1`, [one]), /check/)
  await assert.rejects(insert(`update gebieden_gebied set name = 'noord'`, []), /unique|duplicate/)
})

test('everybody reads; only who may write writes; nothing of another municipality is there', async () => {
  const [gemeente, elsewhere] = [await newGemeente(), await newGemeente()]
  const noord = await add(gemeente, 'Noord')
  for (const who of [visitor, outsider, person('inwoner')]) {
    assert.equal((await stage.act(views.showGebied, who, gemeente, { id: noord })).mayWrite, false)
    for (const [does, input] of [
      [acts.addGebied, { kind: 'wijk', name: 'X' }],
      [acts.endGebied, { id: noord }],
      [acts.importGebieden, { geojson: file(feature('X', 0)) }],
    ] as const) {
      const outcome = await stage.call(does, who, gemeente, input)
      assert.ok(!outcome.ok && outcome.denied, who.kind)
      assert.equal(outcome.denied.no, who === outsider ? 'absent' : who === visitor ? 'sign-in' : 'role')
    }
  }
  assert.equal((await refusal(views.showGebied, elsewhere, { id: noord })).status, 404)
  assert.equal((await refusal(acts.endGebied, elsewhere, { id: noord })).status, 404)
  assert.equal((await refusal(acts.addGebied, elsewhere, { kind: 'buurt', name: 'X', parent: noord })).code, 'parent-unknown')
  assert.deepEqual(await list(elsewhere), [])
  await stage.act(acts.addGebied, operator, elsewhere, { kind: 'wijk', name: 'Noord' })
})
