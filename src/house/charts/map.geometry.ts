import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'

export type Shape = Polygon | MultiPolygon

export interface Drawn {
  /** Path of the area, in the units of the picture. */
  readonly d: string
  /** Points inside the area, the one furthest from its borders first: room for a label. */
  readonly spots: readonly Spot[]
}

export interface Spot {
  readonly x: number
  readonly y: number
  /** How far the nearest border is. */
  readonly room: number
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly areas: readonly Drawn[]
}

const margin = 12
/** Points closer together than this, in units of the picture, are one to the eye. */
const detail = 0.7

/**
 * Areas in WGS84 (longitude, latitude) as paths in a picture of the given width. Over the size of a municipality the earth is
 * flat: a degree of longitude is a degree of latitude times the cosine of the latitude, so the winding of rings does not matter.
 */
export function drawAreas(shapes: readonly Shape[], width: number, maxHeight: number): Picture {
  const latitudes = shapes.flatMap((shape) => rings(shape).flatMap((ring) => ring.map(([, latitude]) => latitude!)))
  if (latitudes.length === 0) return { width, height: 0, areas: [] }
  const squeeze = Math.cos((((Math.min(...minMax(latitudes)) + Math.max(...minMax(latitudes))) / 2) * Math.PI) / 180)
  const flat = shapes.map((shape) => flatten(shape, squeeze))
  const all = { type: 'GeometryCollection' as const, geometries: flat }
  const fitted = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, maxHeight - margin],
      ],
      all,
    )
  const path = geoPath(fitted).digits(1)
  const [[, top], [, bottom]] = path.bounds(all)
  const [tx, ty] = fitted.translate()
  fitted.translate([tx, ty - top + margin])
  const areas = flat.map((fine) => {
    const shape = thin(fine, detail / fitted.scale())
    const largest = polygons(shape)
      .map((polygon) => polygon.map((ring) => ring.map((point) => fitted(point as [number, number])!)))
      .reduce((one, other) => (area(other[0]!) > area(one[0]!) ? other : one))
    return { d: path(shape) ?? '', spots: spotsIn(largest) }
  })
  return { width, height: Math.ceil(bottom - top + 2 * margin), areas }
}

/** Smallest and largest, without spreading a long list over the stack. */
const minMax = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [90, -90])

const polygons = (shape: Shape): readonly Position[][][] => (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates)
const rings = (shape: Shape): readonly Position[][] => polygons(shape).flat()

function flatten(shape: Shape, squeeze: number): Shape {
  const move = (polygon: Position[][]) => polygon.map((ring) => ring.map(([lon, lat]) => [lon! * squeeze, lat!]))
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: move(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(move) }
}

/** Leaves out what nobody can see of a fine map: it would only make the page heavy. */
function thin(shape: Shape, least: number): Shape {
  const coordinates = polygons(shape).map((polygon) =>
    polygon.map((ring) => {
      let last = ring[0]!
      const kept = ring.filter((point, index) => {
        const far = index === 0 || index === ring.length - 1 || Math.hypot(point[0]! - last[0]!, point[1]! - last[1]!) >= least
        if (far) last = point
        return far
      })
      return kept.length < 4 ? ring : kept
    }),
  )
  return { type: 'MultiPolygon', coordinates }
}

type Point = readonly [number, number]
type Ring = readonly Point[]

const area = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nx, ny] = ring[(index + 1) % ring.length]!
      return sum + x * ny - nx * y
    }, 0) / 2,
  )

const steps = 14

const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other))
const most = (values: readonly number[]) => values.reduce((one, other) => Math.max(one, other))

/** A grid of points inside the polygon, those furthest from every border first; the middle of its box when none falls inside. */
function spotsIn(polygon: readonly Ring[]): Spot[] {
  const [outer] = polygon
  const xs = outer!.map(([x]) => x)
  const ys = outer!.map(([, y]) => y)
  const [left, top] = [least(xs), least(ys)]
  const [dx, dy] = [(most(xs) - left) / steps, (most(ys) - top) / steps]
  const spots: Spot[] = []
  for (let column = 1; column < steps; column++)
    for (let row = 1; row < steps; row++) {
      const [x, y] = [left + column * dx, top + row * dy]
      if (isInside(polygon, [x, y])) spots.push({ x: Math.round(x), y: Math.round(y), room: distance(polygon, [x, y]) })
    }
  const middle = { x: Math.round(left + (dx * steps) / 2), y: Math.round(top + (dy * steps) / 2), room: 0 }
  return spots.length > 0 ? spots.sort((one, other) => other.room - one.room) : [middle]
}

/** Crosses an odd number of borders on its way out; holes count too. */
const isInside = (polygon: readonly Ring[], [x, y]: Point): boolean =>
  polygon
    .flatMap((ring) => edges(ring))
    .filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax).length %
    2 ===
  1

const edges = (ring: Ring): (readonly [Point, Point])[] => ring.slice(1).map((point, index) => [ring[index]!, point])

const distance = (polygon: readonly Ring[], [x, y]: Point): number =>
  polygon
    .flatMap((ring) => edges(ring))
    .reduce((least, [[ax, ay], [bx, by]]) => {
      const length = (bx - ax) ** 2 + (by - ay) ** 2
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
      return Math.min(least, Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay)))
    }, Number.POSITIVE_INFINITY)
