import { v7 as uuidv7 } from 'uuid'
import { task } from '../../../../house/pool/pool.ts'
import type { ImportLine, Kind } from '../model.ts'
import { type Fault, readGeojson } from './geojson.ts'
import { type Known, planImport, type Write } from './import.ts'
import { type MapOf, mapOf } from './map.ts'

/** What an import is asked. */
export interface Asked {
  /** The text of the file. */
  readonly geojson: string
  /** What every area in it is; null: each says it itself. */
  readonly kind: Kind | null
  /** Where buurten lie that do not say so themselves. */
  readonly parentId: string | null
  /** Where the map comes from, before what the file says. */
  readonly source: string | null
}

/** What is written, what is told of it, and the map there is then; or what is wrong with the file. */
export type Imported =
  | {
      readonly source: string
      readonly lines: readonly ImportLine[]
      readonly writes: readonly Write[]
      readonly map: MapOf
      readonly faults?: undefined
    }
  | { readonly faults: readonly [Fault, ...Fault[]] }

/** The whole of an import beside the areas there are. Takes time for every point; plain data in and out. */
export function importOf({ geojson, kind, parentId, source }: Asked, areas: readonly Known[]): Imported {
  const read = readGeojson(geojson, kind)
  if (read.faults) return read
  const plan = planImport(read.features, areas, { parentId, source, newId: uuidv7 })
  if (plan.faults) return plan
  const after = new Map<string, Pick<Known, 'id' | 'kind' | 'parentId' | 'shape'>>(
    [...areas, ...plan.writes].map((each) => [each.id, each]),
  )
  const map = mapOf(
    [...after.values()].flatMap(({ id, shape, ...place }) =>
      shape ? [{ id, shape, kind: place.kind, parentId: place.parentId }] : [],
    ),
  )
  return map
    ? { source: source ?? read.source, lines: plan.lines, writes: plan.writes, map }
    : { faults: [{ fault: 'too-crowded' }] }
}

/** The same, done by a worker. */
export const importing = task<typeof importOf>(import.meta.url, 'importOf')
