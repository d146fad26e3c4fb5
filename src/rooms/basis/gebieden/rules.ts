import type { Gebied, GebiedFields } from './model.ts'

export { adjoining } from './rules/adjoining.ts'
export { readGeojson } from './rules/geojson.ts'
export { planImport } from './rules/import.ts'
export { mapOf, mapping, tekeningOf } from './rules/map.ts'
export { importing } from './rules/whole.ts'

/** Which areas there are, each as it was last saved. */
export const seenIn = (areas: readonly Pick<Gebied, 'id' | 'revision'>[]): string =>
  areas
    .map(({ id, revision }) => `${id} ${revision}`)
    .sort()
    .join()

/** True when two areas lie on the same level: wijken and dorpen beside each other, buurten beside each other. */
export const sameLevel = (one: Pick<Gebied, 'kind'>, other: Pick<Gebied, 'kind'>): boolean =>
  (one.kind === 'buurt') === (other.kind === 'buurt')

/** Why an area may not be written like this among the others that are there, and at which field; null when it may. */
export function writeFault(
  fields: GebiedFields,
  others: readonly Gebied[],
  before: Gebied | null,
): { readonly code: string; readonly field: string } | null {
  const parent = others.find(({ id }) => id === fields.parentId)
  if (before && !sameLevel(before, fields) && others.some(({ parentId }) => parentId === before.id))
    return { code: 'has-buurten', field: 'kind' }
  if (fields.kind === 'buurt' && fields.parentId === null) return { code: 'parent-needed', field: 'parent' }
  if (fields.kind !== 'buurt' && fields.parentId !== null) return { code: 'no-parent', field: 'parent' }
  if (fields.parentId !== null && (!parent || parent.kind === 'buurt')) return { code: 'parent-unknown', field: 'parent' }
  const sameName = (other: Gebied) => other.parentId === fields.parentId && other.name.toLowerCase() === fields.name.toLowerCase()
  if (others.some(sameName)) return { code: 'name-taken', field: 'name' }
  const code = fields.code?.toUpperCase()
  if (code !== undefined && others.some((other) => other.code?.toUpperCase() === code))
    return { code: 'code-taken', field: 'code' }
  return null
}

export interface Branch<G> {
  readonly gebied: G
  readonly buurten: readonly G[]
}

/** Wijken and dorpen in the order they come, each with its buurten. */
export const treeOf = <G extends Pick<Gebied, 'id' | 'parentId'>>(gebieden: readonly G[]): Branch<G>[] =>
  gebieden
    .filter(({ parentId }) => parentId === null)
    .map((gebied) => ({ gebied, buurten: gebieden.filter(({ parentId }) => parentId === gebied.id) }))
