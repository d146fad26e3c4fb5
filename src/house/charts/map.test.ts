import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawAreas, type Shape, width } from './map.geometry.ts'
import { type Label, type LabelSize, placeLabels } from './map.labels.ts'

const sizes: readonly LabelSize[] = [
  { letter: 9.6, line: 20, padding: 10, number: { w: 22, h: 18 } },
  { letter: 16.5, line: 32, padding: 12, number: { w: 30, h: 23 } },
]
const overlap = (one: Label, other: Label) =>
  Math.abs(one.x - other.x) < (one.w + other.w) / 2 && Math.abs(one.y - other.y) < (one.h + other.h) / 2

/** No label over another, and all of them inside the picture. */
function checkLabels(labels: readonly (Label | null)[], { width, height }: { width: number; height: number }): void {
  const shown = labels.filter((label) => label !== null)
  for (const [index, one] of shown.entries()) {
    assert.ok(one.x - one.w / 2 > 0 && one.x + one.w / 2 < width && one.y - one.h / 2 > 0 && one.y + one.h / 2 < height)
    for (const other of shown.slice(index + 1)) assert.ok(!overlap(one, other), JSON.stringify([one, other]))
  }
}

const real: readonly (readonly [file: string, desk: number, phone: number])[] = [
  ['borne_wijken_2025', 2, 2],
  ['tilburg_wijken_2025', 54, 40],
  ['utrecht_wijken_2012', 10, 10],
]
for (const [file, ...atLeast] of real) {
  const path = `../shared/data/geo/${file}.geojson`
  test(`no label lies on another on the map of ${file}`, { skip: !existsSync(path) && `${path} is absent` }, () => {
    const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
      features: { properties: { statnaam: string }; geometry: Shape }[]
    }
    const picture = { width, ...drawAreas(features.map(({ geometry }) => geometry)) }
    const areas = picture.areas.map(({ spots }, index) => ({ name: features[index]!.properties.statnaam, spots }))
    for (const [index, size] of sizes.entries()) {
      const labels = placeLabels(areas, size, picture)
      checkLabels(labels, picture)
      const shown = labels.filter((label) => label !== null).length
      assert.ok(shown >= atLeast[index]!, `${shown} of ${areas.length} labels`)
    }
    // A fine map is simplified to what can be seen: at most a few bytes for each unit of border.
    assert.ok(picture.areas.reduce((sum, { d }) => sum + d.length, 0) < 12_000)
  })
}

test('whatever the areas, labels keep apart, and one that is wide enough has its name', () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 640 }),
    y: fc.integer({ min: 0, max: 400 }),
    room: fc.integer({ min: 0, max: 90 }),
  })
  const some = fc.array(
    fc.record({ name: fc.string({ maxLength: 20 }), spots: fc.array(spot, { minLength: 1, maxLength: 4 }) }),
    { maxLength: 40 },
  )
  const picture = { width: 640, height: 400 }
  fc.assert(
    fc.property(some, fc.constantFrom(...sizes), (areas, size) => checkLabels(placeLabels(areas, size, picture), picture)),
  )
  const [alone] = placeLabels([{ name: 'Noord', spots: [{ x: 320, y: 200, room: 90 }] }], sizes[0]!, picture)
  assert.equal(alone?.shows, 'name')
  const [narrow] = placeLabels([{ name: 'Noord', spots: [{ x: 320, y: 200, room: 5 }] }], sizes[0]!, picture)
  assert.equal(narrow?.shows, 'number')
})

const box = (west: number, south: number, east = west + 1, north = south + 1): Shape => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

test('a degree east is shorter than a degree north, and north is up', () => {
  const { height, areas } = drawAreas([box(5, 52, 7, 53)])
  assert.ok(Math.abs(height - 24 - (width - 24) / (2 * Math.cos((52.5 * Math.PI) / 180))) < 2, String(height))
  // From the south west: east, north, west and back.
  assert.match(areas[0]!.d, /^M12,\d{3}l616,0 0,-\d{3} -616,0z$/)
  assert.deepEqual(drawAreas([]), { height: 0, areas: [] })
})

/** The corners of a path, absolute. */
function cornersOf(d: string): string[] {
  const [x = 0, y = 0, ...steps] = d.match(/-?\d+/g)!.map(Number)
  const corners = [[x, y]]
  for (const [at, step] of steps.entries())
    if (at % 2 === 0) corners.push([corners.at(-1)![0]! + step, corners.at(-1)![1]! + steps[at + 1]!])
  return corners.map(String)
}

test('areas that share a border share it in the picture, and a point nobody sees is left out', () => {
  // A border of a thousand points, of which each area has its own side.
  const wavy = [...Array(1001).keys()].map((n) => [5.5 + Math.sin(n / 40) / 20, 52 + n / 1000])
  const ring = (side: number) => [...wavy, [side, 53], [side, 52], wavy[0]!]
  const [west, east] = [5, 6].map(
    (side): Shape => ({ type: 'Polygon', coordinates: [side === 5 ? ring(side) : ring(side).reverse()] }),
  )
  const [one, other] = drawAreas([west!, east!]).areas.map(({ d }) => cornersOf(d))
  const shared = one!.filter((corner) => other!.includes(corner))
  assert.ok(shared.length > 50 && shared.length >= one!.length - 4, `${shared.length} of ${one!.length}`)
  assert.ok(one!.length < 600)
})

test('however fine and however many, a picture stays light, and what is too small to see is still there', () => {
  const side = 30
  const fine = (column: number, row: number): Shape => {
    const edge = [...Array(80).keys()].map((n) => n / 80)
    const wave = (t: number) => Math.sin(t * 50) / 20
    const ring = [
      ...edge.map((t) => [column + t, row + wave(t)]),
      ...edge.map((t) => [column + 1 + wave(t), row + t]),
      ...edge.map((t) => [column + 1 - t, row + 1 + wave(1 - t)]),
      ...edge.map((t) => [column + wave(1 - t), row + 1 - t]),
    ].map(([x, y]) => [5 + x! / 100, 52 + y! / 100])
    return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
  }
  const many = [...Array(side ** 2).keys()].map((n) => fine(n % side, Math.floor(n / side)))
  const { areas } = drawAreas([...many, box(5.1, 52.1, 5.100001, 52.100001)])
  assert.ok(areas.reduce((sum, { d }) => sum + d.length, 0) < 250_000)
  assert.match(areas.at(-1)!.d, /^M\d+,\d+l1,0 0,1 -1,0z$/)
  assert.ok(areas.every(({ spots }) => spots.length > 0 && spots.length <= 40))
})
