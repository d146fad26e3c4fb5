import { geoIdentity, geoPath } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'

export type Shape = Polygon | MultiPolygon

export interface Drawn {
  /** Path of the area, in the units of the picture. */
  readonly d: string
  /** The point of the area that lies furthest from its borders: room for a label. */
  readonly x: number
  readonly y: number
}

interface Picture {
  readonly width: number
  readonly height: number
  readonly areas: readonly Drawn[]
}

const margin = 12

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
  const areas = flat.map((shape) => {
    const largest = polygons(shape)
      .map((polygon) => polygon.map((ring) => ring.map((point) => fitted(point as [number, number])!)))
      .reduce((one, other) => (area(other[0]!) > area(one[0]!) ? other : one))
    const [x, y] = roomiest(largest)
    return { d: path(shape) ?? '', x, y }
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

/** Tries a grid of points inside the polygon and takes the one furthest from every border. */
function roomiest(polygon: readonly Ring[]): Point {
  const [outer] = polygon
  const xs = outer!.map(([x]) => x)
  const ys = outer!.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [dx, dy] = [(Math.max(...xs) - left) / steps, (Math.max(...ys) - top) / steps]
  let best: { readonly point: Point; readonly room: number } = {
    point: [left + (dx * steps) / 2, top + (dy * steps) / 2],
    room: -1,
  }
  for (let column = 1; column < steps; column++)
    for (let row = 1; row < steps; row++) {
      const point: Point = [left + column * dx, top + row * dy]
      const room = isInside(polygon, point) ? distance(polygon, point) : -1
      if (room > best.room) best = { point, room }
    }
  return [Math.round(best.point[0]), Math.round(best.point[1])]
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
