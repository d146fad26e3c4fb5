import type { MultiPolygon } from 'geojson'
import { z } from 'zod'
import { drawn } from '../../../house/charts/map.geometry.ts'

/** A wijk and a dorp lie in the municipality itself; a buurt lies in one of them (NB-01). */
export const kinds = ['wijk', 'dorp', 'buurt'] as const
export type Kind = (typeof kinds)[number]

/** What one import may hold. */
export const limits = { features: 1000, points: 100_000 }

/** Number of the save that the writer had on the screen. */
export const revision = z.int().min(1).meta({ widget: 'hidden' })
export const name = z.string().min(1).max(100)
/** A code of the CBS (`WK085500`, `BU08550001`) or of the municipality itself. */
export const code = z.string().regex(/^[A-Za-z0-9-]{2,20}$/)
export const population = z.int().min(0).max(10_000_000)

/** GeoJSON in WGS84 (longitude, latitude): one or more polygons, each an outer ring and its holes. */
export const shape = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(z.array(z.array(z.number())))),
})
export type Shape = MultiPolygon

/** An area without its shape. `buren` are the ids of the areas that adjoin it, on the same level. */
export const gebied = z.object({
  id: z.uuid(),
  revision,
  kind: z.enum(kinds),
  name: z.string(),
  code: z.string().nullable(),
  parentId: z.uuid().nullable(),
  population: z.int().nullable(),
  /** Where the shape comes from; empty when nobody said. */
  source: z.string(),
  hasShape: z.boolean(),
  writtenAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  buren: z.array(z.object({ id: z.uuid(), origin: z.enum(['kaart', 'hand']) })),
})
export type Gebied = z.infer<typeof gebied>
/** What somebody writes about an area. */
export type GebiedFields = Pick<Gebied, 'kind' | 'name' | 'code' | 'parentId' | 'population'>

/** The shape of an area. */
export interface Vorm {
  readonly id: string
  readonly shape: Shape
}

/** A picture of areas: the path of each, and room for its label. */
export const tekening = z.object({ height: z.int(), areas: z.array(drawn.extend({ id: z.uuid() })) })
export type Tekening = z.infer<typeof tekening>

/** What happened to an area of the file, or would have; `no` is its place in the file, from 1. */
export const importLine = z.object({
  no: z.int(),
  name: z.string(),
  code: z.string().nullable(),
  kind: z.enum(kinds),
  what: z.enum(['new', 'changed', 'unchanged']),
})
export type ImportLine = z.infer<typeof importLine>

export const importReport = z.object({
  id: z.uuid(),
  /** True: nothing was changed. */
  tried: z.boolean(),
  source: z.string(),
  at: z.iso.datetime(),
  counts: z.object({ new: z.int(), changed: z.int(), unchanged: z.int() }),
  lines: z.array(importLine),
})
export type ImportReport = z.infer<typeof importReport>
