import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import * as acts from './actions.ts'
import type { Gebied, Shape, Tekening } from './model.ts'
import { drawMissing } from './redraw.ts'
import { adjoining, mapOf } from './rules.ts'
import { showGebied, showGebieden } from './views.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente } = stage
const sanne = person('beleidsambtenaar')

/** `count` areas in a square, with so many points each; both sides of a border have the same points. */
function fineMap(count: number, points: number): string {
  const columns = Math.ceil(Math.sqrt(count))
  const side = points / 4
  const features = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % columns) * side, Math.floor(index / columns) * side]
    const edge = Array.from({ length: side }, (__, n) => n)
    const ring = [
      ...edge.map((n) => [x + n, y]),
      ...edge.map((n) => [x + side, y + n]),
      ...edge.map((n) => [x + side - n, y + side]),
      ...edge.map((n) => [x, y + side - n]),
    ].map(([column, row]) => [5 + (column! + (row! % 7) / 10) / 5000, 52 + (row! + (column! % 5) / 10) / 8000])
    return {
      type: 'Feature',
      properties: { name: `Wijk ${index + 1}` },
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]!]] },
    }
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

const importing = (gemeente: Gemeente, geojson: string, rest: object = {}) =>
  stage.act(acts.importGebieden, sanne, gemeente, { geojson, ...rest })
const seen = async (gemeente: Gemeente): Promise<{ map: Tekening; gebieden: Gebied[] }> =>
  stage.act(showGebieden, visitor, gemeente)

test('400 areas of 240 points go in, and a visitor gets a light picture in which every area is there', async () => {
  const gemeente = await newGemeente()
  const geojson = fineMap(400, 240)
  assert.ok(geojson.length > 1_500_000)
  assert.equal((await importing(gemeente, geojson)).counts.new, 400)
  const { map, gebieden } = await seen(gemeente)
  assert.equal(map.areas.length, 400)
  assert.equal(
    gebieden.reduce((sum, { buren }) => sum + buren.length, 0),
    4 * 20 * 19,
  )
  assert.ok(JSON.stringify(map.areas.map(({ d }) => d)).length < 120_000)
})

test('300 areas more are drawn as well; the picture is the one that was kept, until a shape changes', async () => {
  const gemeente = await newGemeente()
  await importing(gemeente, fineMap(300, 40))
  const kept = (text: string, values: unknown[]) =>
    stage.database.asOwner(async (client) => (await client.query(text, values)).rows)
  await kept(`update gebieden_tekening set height = 77 where gemeente_id = $1`, [gemeente.id])
  assert.equal((await seen(gemeente)).map.height, 77)
  const { gebieden } = await seen(gemeente)
  await stage.act(acts.endGebied, sanne, gemeente, { id: gebieden[0]!.id })
  const { map } = await seen(gemeente)
  assert.notEqual(map.height, 77)
  assert.deepEqual([map.areas.length, map.areas.some(({ id }) => id === gebieden[0]!.id)], [299, false])
})

test('buurten have a picture of their own, which follows them when they move', async () => {
  const gemeente = await newGemeente()
  await importing(gemeente, fineMap(2, 8))
  const [one, two] = (await seen(gemeente)).gebieden
  await importing(gemeente, fineMap(2, 8).replaceAll('Wijk', 'Buurt'), { kind: 'buurt', parent: one!.id })
  const buurt = (await seen(gemeente)).gebieden.find(({ name }) => name === 'Buurt 1')!
  const shown = async () => (await stage.act(showGebied, visitor, gemeente, { id: buurt.id })).map.areas.length
  assert.equal(await shown(), 2)
  await stage.act(acts.writeGebied, sanne, gemeente, {
    id: buurt.id,
    revision: 1,
    kind: 'buurt',
    name: 'Buurt 1',
    parent: two!.id,
  })
  assert.equal(await shown(), 1)
})

test('several who end areas at the same moment: whoever was overtaken hears so, and the picture is of what is left', async () => {
  const gemeente = await newGemeente()
  await importing(gemeente, fineMap(9, 8))
  const waiting = new Set((await seen(gemeente)).gebieden.slice(0, 4).map(({ id }) => id))
  while (waiting.size > 0) {
    const ended = await Promise.all(
      [...waiting].map(async (id) => [id, await stage.call(acts.endGebied, sanne, gemeente, { id })] as const),
    )
    assert.ok(ended.some(([, { ok }]) => ok))
    for (const [id, outcome] of ended)
      if (outcome.ok) waiting.delete(id)
      else assert.equal('status' in outcome && outcome.status, 409)
  }
  const { gebieden, map } = await seen(gemeente)
  assert.deepEqual(new Set(map.areas.map(({ id }) => id)), new Set(gebieden.map(({ id }) => id)))
  assert.equal(gebieden.length, 5)
})

test('a map of before there were drawings is shown, and drawn by the daily job', async () => {
  const gemeente = await newGemeente()
  await importing(gemeente, fineMap(4, 8))
  const before = (await seen(gemeente)).map
  await stage.database.asOwner((client) => client.query('delete from gebieden_tekening where gemeente_id = $1', [gemeente.id]))
  assert.deepEqual((await seen(gemeente)).map, before)
  await stage.database.transaction(gemeente.id, (db) => drawMissing.run({ db, gemeente } as never, { day: '2026-11-25' }))
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select height from gebieden_tekening where gemeente_id = $1', [gemeente.id]),
  )
  assert.deepEqual(rows, [{ height: before.height }])
})

test('a map of which thousands of borders lie on each other is refused with a sentence, soon', async () => {
  const gemeente = await newGemeente()
  // Zigzags of seven thousand strokes in one small square, of two areas.
  const zigzag = (shift: number): Shape['coordinates'][0][0] => {
    const points = Array.from({ length: 7000 }, (_, n) => [5 + (n % 2) * 0.001 + shift, 52 + n / 1e7])
    return [...points, points[0]!]
  }
  const crowded = [0, 0.0000011].map((shift, index) => ({
    type: 'Feature',
    properties: { name: `Wijk ${index}` },
    geometry: { type: 'Polygon', coordinates: [zigzag(shift)] },
  }))
  const geojson = JSON.stringify({ type: 'FeatureCollection', features: crowded })
  const no = await stage.refusal(acts.importGebieden, sanne, gemeente, { geojson })
  assert.deepEqual([no.status, no.field, no.code], [422, 'geojson', 'too-crowded'])
  assert.match(no.message!, /te veel grenzen over elkaar/)
  assert.deepEqual((await seen(gemeente)).gebieden, [])
})

test('what is made of shapes is plain data, made of plain data', () => {
  const shape = (x: number): Shape => ({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [x, 52],
          [x + 0.01, 52],
          [x + 0.01, 52.01],
          [x, 52],
        ],
      ],
    ],
  })
  const areas = [0, 1].map((n) => ({ id: String(n), kind: 'wijk' as const, parentId: null, shape: shape(5 + n / 100) }))
  const made = mapOf(structuredClone(areas))
  assert.deepEqual(structuredClone(made), made)
  assert.deepEqual(adjoining([]), [])
})
