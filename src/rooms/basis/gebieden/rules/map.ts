import { drawAreas } from '../../../../house/charts/map.geometry.ts'
import { task } from '../../../../house/pool/pool.ts'
import type { Kind, Tekening, Vorm } from '../model.ts'
import { adjoining } from './adjoining.ts'

/** An area with its shape, and where it lies. */
export interface Placed extends Vorm {
  readonly kind: Kind
  readonly parentId: string | null
}

/** What follows from shapes. */
export interface MapOf {
  /** Who adjoins whom: wijken and dorpen among each other, buurten among each other. */
  readonly pairs: readonly (readonly [one: string, other: string])[]
  /** A picture of the areas that lie in one area, or in the municipality itself (null). */
  readonly tekeningen: readonly { readonly parentId: string | null; readonly tekening: Tekening }[]
}

/**
 * Everything that takes time for every point of a map, done once, when a shape is written: who adjoins whom, and the pictures, in which
 * shapes are simplified. Plain data in and out, so that it can be done elsewhere; null when the map is too crowded to tell.
 */
export function mapOf(areas: readonly Placed[]): MapOf | null {
  const levels = [areas.filter(({ kind }) => kind !== 'buurt'), areas.filter(({ kind }) => kind === 'buurt')]
  const pairs = levels.map(adjoining)
  if (pairs.includes(null)) return null
  const pictures = Map.groupBy(areas, ({ parentId }) => parentId)
  const tekeningen = [...pictures].map(([parentId, inside]) => ({ parentId, tekening: tekeningOf(inside) }))
  return { pairs: pairs.flatMap((each) => each ?? []), tekeningen }
}

/** The same, done by a worker. */
export const mapping = task<typeof mapOf>(import.meta.url, 'mapOf')

/** One picture of these areas. */
export function tekeningOf(areas: readonly Vorm[]): Tekening {
  const { height, areas: drawn } = drawAreas(areas.map(({ shape }) => shape))
  return { height, areas: areas.map(({ id }, index) => ({ id, ...drawn[index]! })) }
}
