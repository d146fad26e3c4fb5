import type { MultiPolygon, Polygon, Position } from 'geojson'
import { z } from 'zod'

export type Shape = Polygon | MultiPolygon

/** A point inside an area, room for a label. `room`: how far the nearest border is. */
const spot = z.object({ x: z.int(), y: z.int(), room: z.int() })
export type Spot = z.infer<typeof spot>

/** One area as it is drawn: `d` is its path, in the units of the picture; `spots` are inside it, the one furthest from its borders first. */
export const drawn = z.object({ d: z.string(), spots: z.array(spot) })
export type Drawn = z.infer<typeof drawn>

export interface Picture {
  readonly height: number
  readonly areas: readonly Drawn[]
}

/** Units of a picture; a unit is a pixel on a desk. */
export const width = 640
const maxHeight = 560
const margin = 12
/** More points than this nobody can tell apart in one picture; a finer map is drawn on a coarser grid. */
const mostPoints = 30_000

type Point = readonly [x: number, y: number]
type Ring = readonly Point[]

/**
 * Areas in WGS84 (longitude, latitude) as paths in one picture, simplified: every point goes to the nearest of a grid of whole units,
 * so a border is off by less than a unit, and areas that share points share them still. Over the size of a municipality the earth is
 * flat: a degree of longitude is a degree of latitude times the cosine of the latitude. This takes time for every point: it is done
 * when a shape is written, and what it answers is kept.
 */
export function drawAreas(shapes: readonly Shape[]): Picture {
  const box = boxOf(shapes)
  if (box === null) return { height: 0, areas: [] }
  const { height, place } = projection(box)
  let grid = 1
  let areas = shapes.map((shape) => onGrid(shape, place, grid))
  while (countPoints(areas) > mostPoints) {
    grid *= 2
    areas = shapes.map((shape) => onGrid(shape, place, grid))
  }
  return { height, areas: areas.map((polygons) => ({ d: polygons.map(pathOf).join(''), spots: spotsIn(largestOf(polygons)) })) }
}

interface Box {
  readonly west: number
  readonly east: number
  readonly south: number
  readonly north: number
}

const polygonsOf = (shape: Shape): readonly Position[][][] => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)

function boxOf(shapes: readonly Shape[]): Box | null {
  let [west, east, south, north] = [180, -180, 90, -90]
  for (const shape of shapes)
    for (const rings of polygonsOf(shape))
      for (const ring of rings)
        for (const [x = 0, y = 0] of ring) {
          west = Math.min(west, x)
          east = Math.max(east, x)
          south = Math.min(south, y)
          north = Math.max(north, y)
        }
  return east < west ? null : { west, east, south, north }
}

/** As large as fits, in the middle. */
function projection({ west, east, south, north }: Box) {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const [w, h] = [(east - west) * squeeze, north - south]
  const fits = Math.min((width - 2 * margin) / w, (maxHeight - 2 * margin) / h)
  const scale = Number.isFinite(fits) ? fits : 1
  const left = (width - w * scale) / 2
  return {
    height: Math.ceil(h * scale + 2 * margin),
    place: (point: Position): Point => [left + (point[0]! - west) * squeeze * scale, margin + (north - point[1]!) * scale],
  }
}

type Polygons = readonly (readonly Ring[])[]

const onGrid = (shape: Shape, place: (point: Position) => Point, grid: number): Polygons =>
  polygonsOf(shape).map((rings) => {
    const [outer, ...holes] = rings.map((ring) => thinned(ring.map(place), grid))
    // An area too small to see stays a dot, to point at; a hole that small is none.
    return [outer!.length > 2 ? outer! : dotAt(outer![0]!), ...holes.filter((hole) => hole.length > 2)]
  })

/** A ring on the grid, open, without points that say nothing: the same as the one before, or on the line between two others. */
function thinned(ring: Ring, grid: number): Ring {
  const kept: Point[] = []
  for (const [px, py] of ring) {
    const point: Point = [Math.round(px / grid) * grid, Math.round(py / grid) * grid]
    while (kept.length > 1 && isStraight(kept.at(-2)!, kept.at(-1)!, point)) kept.pop()
    if (kept.length === 0 || !isSame(kept.at(-1)!, point)) kept.push(point)
  }
  if (kept.length > 1 && isSame(kept[0]!, kept.at(-1)!)) kept.pop()
  return kept
}

const isSame = ([ax, ay]: Point, [bx, by]: Point) => ax === bx && ay === by
/** The three lie on one line, whether it goes on or back. */
const isStraight = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - by) === (by - ay) * (cx - bx)
const dotAt = ([x, y]: Point): Ring => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
]

const countPoints = (areas: readonly Polygons[]): number =>
  areas.reduce(
    (all, polygons) => all + polygons.reduce((sum, rings) => sum + rings.reduce((n, { length }) => n + length, 0), 0),
    0,
  )

/** Relative steps in whole units: short. */
const pathOf = (rings: readonly Ring[]): string =>
  rings
    .map(([[x, y] = [0, 0], ...rest]) => {
      let [px, py] = [x, y]
      const steps = rest.map(([nx, ny]) => {
        const step = `${nx - px},${ny - py}`
        ;[px, py] = [nx, ny]
        return step
      })
      return `M${x},${y}l${steps.join(' ')}z`
    })
    .join('')

const size = (ring: Ring): number =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], index) => sum + x * ring[(index + 1) % ring.length]![1] - ring[(index + 1) % ring.length]![0] * y,
      0,
    ) / 2,
  )

const largestOf = (polygons: Polygons): readonly Ring[] =>
  polygons.reduce((one, other) => (size(other[0]!) > size(one[0]!) ? other : one))

const steps = 14
/** A label tries no more places than this. */
const mostSpots = 40

/** Points inside the polygon, those furthest from every border first; the middle of its box when none falls inside. */
function spotsIn(polygon: readonly Ring[]): Spot[] {
  const [xs, ys] = [0, 1].map((axis) => polygon[0]!.map((point) => point[axis]!)) as [number[], number[]]
  const [left, top] = [least(xs), least(ys)]
  const [dx, dy] = [(most(xs) - left) / steps, (most(ys) - top) / steps]
  const edges = polygon.flatMap((ring) => ring.map((point, index): readonly [Point, Point] => [ring.at(index - 1)!, point]))
  const spots: Spot[] = []
  for (let column = 1; column < steps; column++)
    for (let row = 1; row < steps; row++) {
      const room = roomAt(edges, left + column * dx, top + row * dy)
      if (room !== null) spots.push({ x: Math.round(left + column * dx), y: Math.round(top + row * dy), room: Math.round(room) })
    }
  const middle = { x: Math.round(left + (dx * steps) / 2), y: Math.round(top + (dy * steps) / 2), room: 0 }
  return spots.length > 0 ? spots.sort((one, other) => other.room - one.room).slice(0, mostSpots) : [middle]
}

const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other))
const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other))

/** How far the nearest border is; null outside. Inside is what crosses an odd number of borders on its way out; holes count too. */
function roomAt(edges: readonly (readonly [Point, Point])[], x: number, y: number): number | null {
  let inside = false
  let nearest = Number.POSITIVE_INFINITY
  for (const [[ax, ay], [bx, by]] of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    const length = (bx - ax) ** 2 + (by - ay) ** 2
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
    nearest = Math.min(nearest, (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2)
  }
  return inside ? Math.sqrt(nearest) : null
}
