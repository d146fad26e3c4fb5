import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import type { Gebied, Shape } from './model.ts'
import { limits } from './model.ts'
import { exportGeojson } from './rules/export.ts'
import type { Known } from './rules/import.ts'
import { adjoining, planImport, readGeojson, treeOf, writeFault } from './rules.ts'

type Point = readonly [number, number]
/** Three decimals, as generalised maps have them. */
const place = ([x, y]: Point): number[] => [Number((5 + x / 100).toFixed(3)), Number((52 + y / 100).toFixed(3))]
const polygon = (...corners: Point[]): Shape => ({
  type: 'MultiPolygon',
  coordinates: [[[...corners, corners[0]!].map(place)]],
})
const square = (x: number, y: number, w = 1, h = 1) => polygon([x, y], [x + w, y], [x + w, y + h], [x, y + h])
const area = (name: string, rest: Partial<Known> = {}): Known => ({
  id: uuidv7(),
  revision: 1,
  kind: 'wijk',
  name,
  code: null,
  parentId: null,
  population: null,
  source: '',
  hasShape: false,
  writtenAt: '2026-11-24T10:00:00.000Z',
  endedAt: null,
  buren: [],
  shape: null,
  ...rest,
})

test('squares adjoin along a side and not at a corner, in whatever order and direction they are drawn', () => {
  const size = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(size, size, fc.boolean(), fc.infiniteStream(fc.integer()), (columns, rows, turned, mix) => {
      const all = Array.from({ length: columns * rows }, (_, index) => [index % columns, Math.floor(index / columns)] as const)
      const turn = ({ coordinates }: Shape): Shape => ({
        type: 'MultiPolygon',
        coordinates: coordinates.map((rings) => rings.map((ring) => [...ring].reverse())),
      })
      const areas = all
        .map(([x, y]) => ({
          id: `${x}-${y}`,
          shape: turned && (x + y) % 2 ? turn(square(x, y)) : square(x, y),
          at: mix.next().value,
        }))
        .sort((one, other) => one.at! - other.at!)
      const beside = all.flatMap(([x, y]) => [
        ...(x + 1 < columns ? [[`${x}-${y}`, `${x + 1}-${y}`]] : []),
        ...(y + 1 < rows ? [[`${x}-${y}`, `${x}-${y + 1}`]] : []),
      ])
      const sorted = beside.map((pair) => [...pair].sort()).sort((one, other) => (one.join(' ') < other.join(' ') ? -1 : 1))
      assert.deepEqual(adjoining(areas), sorted)
    }),
  )
})

test('a border that only one side has a corner in is shared all the same; a hole adjoins what is in it', () => {
  const bricks = [
    { id: 'a', shape: square(0, 0, 2) },
    { id: 'b', shape: square(2, 0, 2) },
    { id: 'c', shape: square(1, 1, 2) },
  ]
  assert.deepEqual(adjoining(bricks), [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  const outer = square(0, 0, 3, 3)
  const inner = square(1, 1)
  const ring = { id: 'ring', shape: { ...outer, coordinates: [[outer.coordinates[0]![0]!, inner.coordinates[0]![0]!]] } }
  assert.deepEqual(adjoining([ring, { id: 'enclave', shape: inner }]), [['enclave', 'ring']])
  assert.deepEqual(adjoining([]), [])
})

const feature = (properties: unknown, geometry: unknown = square(0, 0)) => ({ type: 'Feature', properties, geometry })
const file = (features: unknown[], rest: object = {}) => JSON.stringify({ type: 'FeatureCollection', ...rest, features })
const ring = (points: unknown) => ({ type: 'Polygon', coordinates: [points] })
const closed = [
  [5, 52],
  [5.01, 52],
  [5.01, 52.01],
  [5, 52],
]
const faultsOf = (text: string) =>
  readGeojson(text, null).faults?.map(({ fault, no, name }) => [fault, no, name].filter(Boolean).join(' '))

test('a file that is no list of areas says why', () => {
  assert.deepEqual(faultsOf('{'), ['not-json'])
  assert.deepEqual(faultsOf('PK\u0003\u0004'), ['not-json'])
  for (const text of ['null', '[]', '{}', '{"type":"FeatureCollection"}', JSON.stringify(feature({ name: 'A' }))])
    assert.deepEqual(faultsOf(text), ['not-collection'], text)
  assert.deepEqual(faultsOf(file([])), ['no-features'])
  assert.deepEqual(faultsOf(file(Array.from({ length: limits.features + 1 }, () => feature({ name: 'A' })))), ['too-many'])
  const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } } }
  assert.deepEqual(faultsOf(file([feature({ name: 'A' })], crs)), ['rd-file'])
  const fine = { type: 'Polygon', coordinates: [[...Array.from({ length: limits.points }, () => [5, 52]), [5, 52]]] }
  assert.deepEqual(faultsOf(file([feature({ name: 'A' }, fine)])), ['too-many-points'])
})

test('every area that is wrong is named with its place and its fault', () => {
  const wrong: readonly (readonly [fault: string, feature: unknown])[] = [
    ['not-feature 1', { type: 'Polygon' }],
    ['not-feature 2', 'Noord'],
    ['no-name 3', feature({ code: 'WK01' })],
    ['no-name 4', feature({ name: '   ' })],
    [`long-name 5 ${'x'.repeat(100)}`, feature({ name: 'x'.repeat(101) })],
    ['bad-code 6 A', feature({ name: 'A', code: 'WK 01/a' })],
    ['no-shape 7 A', feature({ name: 'A' }, { type: 'Point', coordinates: [5, 52] })],
    ['no-coordinates 8 A', feature({ name: 'A' }, { type: 'Polygon', coordinates: [] })],
    ['no-coordinates 9 A', feature({ name: 'A' }, ring([['5', '52'], ...closed]))],
    ['no-coordinates 10 A', feature({ name: 'A' }, { type: 'MultiPolygon', coordinates: [closed] })],
    ['ring-short 11 A', feature({ name: 'A' }, ring([closed[0], closed[1], closed[0]]))],
    ['ring-open 12 A', feature({ name: 'A' }, ring([...closed, [5.02, 52]]))],
    ['rd 13 A', feature({ name: 'A' }, ring([[155_000, 463_000]]))],
    ['swapped 14 A', feature({ name: 'A' }, ring(closed.map(([x, y]) => [y, x])))],
    ['not-wgs84 15 A', feature({ name: 'A' }, ring([[5_000_000, 52]]))],
  ]
  assert.deepEqual(
    faultsOf(file(wrong.map(([, each]) => each))),
    wrong.map(([fault]) => fault),
  )
})

test('properties may have the names of the CBS, of others, and in any case; a shape becomes polygons of pairs', () => {
  const read = readGeojson(
    file(
      [
        feature({ statcode: 'WK085510', statnaam: ' Binnen  stad ', rubriek: 'wijk', aantal_inwoners: -99_997 }),
        feature({ WK_NAAM: 'Noord', WK_CODE: 'WK085511', Inwoners: '1200' }, ring(closed.map((point) => [...point, 3]))),
        feature({ naam: 'Oudkerk', soort: 'Dorp', bron: 'eigen kaart' }),
        feature({ bu_naam: 'Kerkbuurt', bu_code: 'BU08551001', wk_code: 'WK085510', rubriek: 'buurt' }, null),
      ],
      { bron: 'CBS/Kadaster' },
    ),
    null,
  )
  assert.ok(!read.faults)
  const told = read.features.map(({ kind, name, code, population, parent, source }) => [
    kind,
    name,
    code,
    population,
    parent,
    source,
  ])
  assert.deepEqual(told, [
    ['wijk', 'Binnen stad', 'WK085510', null, null, 'CBS/Kadaster'],
    ['wijk', 'Noord', 'WK085511', 1200, null, 'CBS/Kadaster'],
    ['dorp', 'Oudkerk', null, null, null, 'eigen kaart'],
    ['buurt', 'Kerkbuurt', 'BU08551001', null, 'WK085510', 'CBS/Kadaster'],
  ])
  assert.deepEqual(read.features[1]!.shape, { type: 'MultiPolygon', coordinates: [[closed]] })
  assert.equal(read.features[3]!.shape, null)
})

test('whatever stands in a file, reading it never falls over', () => {
  const anything = fc.jsonValue()
  const areas = fc.record({
    type: fc.constant('Feature'),
    properties: anything,
    geometry: fc.record({ type: fc.constant('Polygon'), coordinates: anything }),
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(anything, areas), { minLength: 1 }), (features) => void readGeojson(file(features), null)),
  )
})

const plan = (text: string, areas: readonly Known[], parentId: string | null = null) => {
  const read = readGeojson(text, null)
  assert.ok(!read.faults, JSON.stringify(read.faults))
  return planImport(read.features, areas, { parentId, source: null, newId: uuidv7 })
}
const done = (text: string, areas: readonly Known[], parentId?: string) => {
  const planned = plan(text, areas, parentId)
  assert.ok(!planned.faults, JSON.stringify(planned.faults))
  return planned
}
const whatOf = (text: string, areas: readonly Known[]) => done(text, areas).lines.map(({ what }) => what)
const refused = (text: string, areas: readonly Known[] = []) =>
  plan(text, areas).faults?.map(({ fault, no }) => [fault, no].filter(Boolean).join(' '))

test('a code finds its area, else the name does; what the file does not say stays', () => {
  const noord = area('Noord', { code: 'WK01', population: 500, kind: 'dorp' })
  const oost = area('Oost', { population: 300 })
  const text = file([
    feature({ name: 'Noorderwijk', code: 'wk01' }),
    feature({ name: 'OOST', code: 'WK02' }, null),
    feature({ name: 'West' }),
  ])
  const { lines, writes } = done(text, [noord, oost])
  assert.deepEqual(
    lines.map(({ what }) => what),
    ['changed', 'changed', 'new'],
  )
  assert.deepEqual(
    writes.map(({ id, kind, name, code, population }) => [id, kind, name, code, population]),
    [
      [noord.id, 'dorp', 'Noorderwijk', 'wk01', 500],
      [oost.id, 'wijk', 'OOST', 'WK02', 300],
      [writes[2]!.id, 'wijk', 'West', null, null],
    ],
  )
})

test('a buurt lies where the file, its code, what is known or the writer says; else it is refused', () => {
  const wijk = area('Noord', { code: 'WK085510' })
  const known = area('Oud', { kind: 'buurt', parentId: wijk.id, code: 'EIGEN1' })
  const buurt = (rest: object) => feature({ kind: 'buurt', ...rest })
  const parents = (text: string, parentId?: string) => done(text, [wijk, known], parentId).writes.map((write) => write.parentId)
  assert.deepEqual(parents(file([buurt({ name: 'A', parent: 'noord' }), buurt({ name: 'B', code: 'BU08551001' })])), [
    wijk.id,
    wijk.id,
  ])
  assert.deepEqual(parents(file([buurt({ name: 'Nieuw', code: 'EIGEN1' })])), [wijk.id])
  assert.deepEqual(parents(file([buurt({ name: 'C' })]), wijk.id), [wijk.id])
  const [west, inside] = done(file([buurt({ name: 'D', parent: 'West' }), feature({ name: 'West' })]), []).writes
  assert.equal(inside!.parentId, west!.id)
  assert.deepEqual(refused(file([buurt({ name: 'E' })]), [wijk]), ['no-parent 1'])
  assert.deepEqual(refused(file([buurt({ name: 'F', parent: 'EIGEN1' })]), [wijk, known]), ['no-parent 1'])
})

test('planted: twice the same, another level, a name that is taken, and a map that is too wide are refused', () => {
  const noord = area('Noord', { code: 'WK01' })
  assert.deepEqual(refused(file([feature({ name: 'A' }), feature({ name: 'a' })])), ['twice-name 2'])
  assert.deepEqual(refused(file([feature({ name: 'A', code: 'X1' }), feature({ name: 'B', code: 'x1' })])), ['twice-code 2'])
  const buurt = area('Kerkbuurt', { kind: 'buurt', parentId: noord.id, code: 'BU01' })
  assert.deepEqual(refused(file([feature({ name: 'Nieuw', code: 'BU01' })]), [noord, buurt]), ['other-level 1'])
  assert.deepEqual(refused(file([feature({ name: 'Oost', code: 'WK01' })]), [noord, area('Oost')]), ['taken 1'])
  assert.deepEqual(
    refused(file([feature({ name: 'Oost', code: 'WK01' }), feature({ name: 'Oud', code: 'WK02' })]), [
      noord,
      area('Oost', { code: 'WK02' }),
    ]),
    undefined,
  )
  assert.deepEqual(refused(file([feature({ name: 'A' }), feature({ name: 'B' }, square(500, 0))])), ['too-wide'])
})

test('importing the same again changes nothing, and what is exported and imported elsewhere is equal', () => {
  const name = fc.stringMatching(/^[A-Za-z][a-z ]{0,8}[a-z]$/)
  const some = fc.uniqueArray(
    fc.record({
      name,
      kind: fc.constantFrom('wijk' as const, 'dorp' as const),
      population: fc.option(fc.integer({ min: 0, max: 99_999 })),
      shape: fc.option(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })).map(([x, y]) => square(x, y))),
    }),
    { selector: (each) => each.name.replaceAll(/\s+/g, ' ').toLowerCase(), minLength: 1, maxLength: 8 },
  )
  fc.assert(
    fc.property(some, (rows) => {
      const tops = rows.map((row, index) =>
        area(row.name.replaceAll(/\s+/g, ' '), {
          ...row,
          name: row.name.replaceAll(/\s+/g, ' '),
          code: `WK${index + 10}`,
          source: row.shape ? 'eigen' : '',
        }),
      )
      const areas = [...tops, area('Kerkbuurt', { kind: 'buurt', parentId: tops[0]!.id })]
      const text = JSON.stringify(exportGeojson(areas))
      assert.ok(whatOf(text, areas).every((what) => what === 'unchanged'))
      const { writes } = done(text, [])
      const bare = (all: readonly Known[]) =>
        exportGeojson(all)
          .features.map(({ id: _, ...rest }) => JSON.stringify(rest))
          .sort()
      assert.deepEqual(bare(writes.map((write) => ({ ...area(''), ...write }))), bare(areas))
    }),
  )
})

test('a buurt lies in a wijk or dorp, a wijk in nothing, and no name or code is there twice', () => {
  const noord = area('Noord', { code: 'WK01' })
  const kerk = area('Kerkbuurt', { kind: 'buurt', parentId: noord.id })
  const fields = { kind: 'wijk' as const, name: 'Oost', code: null, parentId: null, population: null }
  const fault = (rest: Partial<Gebied>, before: Gebied | null = null) =>
    writeFault(
      { ...fields, ...rest },
      [noord, kerk].filter((each) => each !== before),
      before,
    )?.code ?? null
  assert.equal(fault({}), null)
  assert.equal(fault({ name: 'kerkbuurt' }), null)
  assert.equal(fault({ name: 'NOORD' }), 'name-taken')
  assert.equal(fault({ name: 'NOORD' }, noord), null)
  assert.equal(fault({ code: 'wk01' }), 'code-taken')
  assert.equal(fault({ kind: 'buurt' }), 'parent-needed')
  assert.equal(fault({ parentId: noord.id }), 'no-parent')
  assert.equal(fault({ kind: 'buurt', parentId: kerk.id }), 'parent-unknown')
  assert.equal(fault({ kind: 'buurt', parentId: uuidv7() }), 'parent-unknown')
  assert.equal(fault({ kind: 'buurt', name: 'Kerkbuurt', parentId: noord.id }), 'name-taken')
  assert.equal(fault({ kind: 'buurt', parentId: noord.id }, noord), 'has-buurten')
  assert.deepEqual(
    treeOf([kerk, noord]).map(({ gebied, buurten }) => [gebied.name, ...buurten.map(({ name }) => name)]),
    [['Noord', 'Kerkbuurt']],
  )
})
