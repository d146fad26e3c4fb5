import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawAreas, type Shape } from './map.geometry.ts'
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
    const picture = drawAreas(
      features.map(({ geometry }) => geometry),
      640,
      560,
    )
    const areas = picture.areas.map(({ spots }, index) => ({ name: features[index]!.properties.statnaam, spots }))
    for (const [index, size] of sizes.entries()) {
      const labels = placeLabels(areas, size, picture)
      checkLabels(labels, picture)
      const shown = labels.filter((label) => label !== null).length
      assert.ok(shown >= atLeast[index]!, `${shown} of ${areas.length} labels`)
    }
    // A fine map is thinned to what can be seen: at most a few bytes for each unit of border.
    assert.ok(picture.areas.reduce((sum, { d }) => sum + d.length, 0) < 60_000)
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

test('a degree east is shorter than a degree north, and north is up', () => {
  const box: Shape = {
    type: 'Polygon',
    coordinates: [
      [
        [5, 52],
        [6, 52],
        [6, 53],
        [5, 53],
        [5, 52],
      ],
    ],
  }
  const { height, areas } = drawAreas([box], 640, 2000)
  assert.ok(Math.abs(height - 24 - (640 - 24) / Math.cos((52.5 * Math.PI) / 180)) < 2, String(height))
  assert.match(areas[0]!.d, /^M12,/)
  assert.deepEqual(drawAreas([], 640, 560), { width: 640, height: 0, areas: [] })
})
