import type { Known } from './import.ts'

/** Areas as a FeatureCollection with the properties the import reads; `parent` is the name of the area they lie in. */
export function exportGeojson(areas: readonly Known[]) {
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  return {
    type: 'FeatureCollection' as const,
    features: areas.map(({ id, name, kind, code, population, source, parentId, shape }) => ({
      type: 'Feature' as const,
      id,
      properties: { name, kind, code, population, source, parent: parentId && (names.get(parentId) ?? null) },
      geometry: shape,
    })),
  }
}
