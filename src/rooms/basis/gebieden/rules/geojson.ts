import type { Position } from 'geojson'
import { type Kind, kinds, limits, type Shape } from '../model.ts'

/** One area as the file has it. `parent` is the code or the name of the area it lies in, when the file says so. */
export interface Feature {
  /** Its place in the file, from 1. */
  readonly no: number
  readonly name: string
  readonly code: string | null
  readonly kind: Kind
  readonly population: number | null
  readonly parent: string | null
  readonly shape: Shape | null
  /** Where the shape comes from, as the area or the file says it. */
  readonly source: string
}

const fileFaults = ['not-json', 'not-collection', 'no-features', 'too-many', 'too-many-points', 'rd-file'] as const
const shapeFaults = ['no-shape', 'no-coordinates', 'ring-short', 'ring-open', 'rd', 'swapped', 'not-wgs84'] as const

/** What is wrong with the file (without `no`), or with one area in it. */
export interface Fault {
  readonly fault: string
  readonly no?: number
  readonly name?: string
}

/** The areas of a file, or everything that is wrong with it: one fault an area. `source` is what the file says about itself. */
export type Read =
  | { readonly features: readonly Feature[]; readonly source: string; readonly faults?: undefined }
  | { readonly faults: readonly [Fault, ...Fault[]] }

type Loose = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946). Liberal in how properties are called (those of the CBS, Dutch, English), strict
 * in geometry: WGS84, closed rings of four points or more. An area without geometry is allowed: it has no map. With
 * `kind` all of them are that; without, each is what it says itself, else a wijk.
 */
export function readGeojson(text: string, kind: Kind | null): Read {
  const wrong = (fault: (typeof fileFaults)[number]): Read => ({ faults: [{ fault }] })
  const file = parse(text)
  if (file === undefined) return wrong('not-json')
  if (!isObject(file) || file.type !== 'FeatureCollection' || !Array.isArray(file.features)) return wrong('not-collection')
  if (file.features.length === 0) return wrong('no-features')
  if (file.features.length > limits.features) return wrong('too-many')
  if (/28992|RD_?New|Amersfoort/i.test(JSON.stringify(file.crs ?? ''))) return wrong('rd-file')
  const read = file.features.map((feature: unknown, index) => readFeature(feature, index + 1, kind))
  const faults = read.filter((each) => 'fault' in each)
  if (faults.length > 0) return { faults: faults as unknown as [Fault, ...Fault[]] }
  const source = textOf(file.bron ?? file.source ?? file.attribution).slice(0, 200)
  const features = (read as Feature[]).map((feature) => ({ ...feature, source: feature.source || source }))
  if (features.reduce((sum, { shape }) => sum + pointsIn(shape), 0) > limits.points) return wrong('too-many-points')
  return { features, source }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

/** Names under which the properties are known, the surest first. */
const keysOf = {
  kind: ['kind', 'soort', 'rubriek'],
  source: ['source', 'bron'],
  population: ['population', 'aantal_inwoners', 'aantalinwoners', 'inwoners', 'bevolking'],
  top: {
    name: ['statnaam', 'wijknaam', 'wk_naam', 'naam', 'name'],
    code: ['statcode', 'wijkcode', 'wk_code', 'code'],
    parent: [],
  },
  buurt: {
    name: ['statnaam', 'buurtnaam', 'bu_naam', 'naam', 'name'],
    code: ['statcode', 'buurtcode', 'bu_code', 'code'],
    parent: ['parent', 'wijkcode', 'wk_code', 'wijknaam', 'wk_naam', 'wijk'],
  },
} as const

function readFeature(feature: unknown, no: number, kind: Kind | null): Feature | Fault {
  if (!isObject(feature) || feature.type !== 'Feature') return { no, fault: 'not-feature' }
  const properties = new Map(
    Object.entries(isObject(feature.properties) ? feature.properties : {}).map(([key, value]) => [key.toLowerCase(), value]),
  )
  const first = (keys: readonly string[]) => keys.map((key) => textOf(properties.get(key))).find((text) => text !== '') ?? ''
  const said = first(keysOf.kind).toLowerCase()
  const own = kind ?? kinds.find((each) => each === said) ?? 'wijk'
  const keys = own === 'buurt' ? keysOf.buurt : keysOf.top
  const name = first(keys.name).replaceAll(/\s+/g, ' ')
  if (name === '') return { no, fault: 'no-name' }
  const wrong = (fault: string): Fault => ({ no, name: name.slice(0, 100), fault })
  if (name.length > 100) return wrong('long-name')
  const code = first(keys.code)
  if (code !== '' && !/^[A-Za-z0-9-]{2,20}$/.test(code)) return wrong('bad-code')
  const shape = readShape(feature.geometry)
  if (typeof shape === 'string') return wrong(shape)
  const people = Number(first(keysOf.population) || Number.NaN)
  return {
    no,
    name,
    code: code || null,
    kind: own,
    // The CBS writes a large negative number for what it does not tell.
    population: Number.isInteger(people) && people >= 0 && people <= 10_000_000 ? people : null,
    parent: first(keys.parent) || null,
    shape,
    source: first(keysOf.source).slice(0, 200),
  }
}

/** A geometry as polygons of two-number positions; null stays null; the fault as a word. */
function readShape(geometry: unknown): Shape | null | (typeof shapeFaults)[number] {
  if (geometry === null || geometry === undefined) return null
  if (!isObject(geometry) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return 'no-shape'
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  if (!isFilled(polygons)) return 'no-coordinates'
  const coordinates: Position[][][] = []
  for (const polygon of polygons) {
    if (!isFilled(polygon)) return 'no-coordinates'
    const rings: Position[][] = []
    for (const ring of polygon) {
      if (!isFilled(ring)) return 'no-coordinates'
      const fault = ringFault(ring)
      if (fault) return fault
      rings.push((ring as number[][]).map(([longitude, latitude]) => [round(longitude!), round(latitude!)]))
    }
    coordinates.push(rings)
  }
  return { type: 'MultiPolygon', coordinates }
}

const isFilled = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0
/** Six decimals are a decimetre. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6

function ringFault(ring: readonly unknown[]): (typeof shapeFaults)[number] | null {
  for (const point of ring) {
    if (!Array.isArray(point) || point.length < 2) return 'no-coordinates'
    const [x, y] = point as unknown[]
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return 'no-coordinates'
    const fault = placeFault(x, y)
    if (fault) return fault
  }
  if (ring.length < 4) return 'ring-short'
  const [start, end] = [ring[0], ring.at(-1)] as [number[], number[]]
  return start[0] === end[0] && start[1] === end[1] ? null : 'ring-open'
}

/** Rijksdriehoek: metres, 0 to 300 km east and 300 to 629 km north. Swapped: the Netherlands with latitude in front. */
function placeFault(x: number, y: number): (typeof shapeFaults)[number] | null {
  if (x >= 50 && x <= 54 && y >= 3 && y <= 8) return 'swapped'
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return null
  return x >= -7000 && x <= 300_000 && y >= 289_000 && y <= 629_000 ? 'rd' : 'not-wgs84'
}

const pointsIn = (shape: Shape | null): number =>
  shape?.coordinates.reduce((sum, rings) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0) ?? 0
