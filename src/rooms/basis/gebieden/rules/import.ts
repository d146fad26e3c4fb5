import type { Gebied, GebiedFields, ImportLine, Shape } from '../model.ts'
import type { Fault, Feature } from './geojson.ts'

/** An area as it is now, with its shape. */
export type Known = Gebied & { readonly shape: Shape | null }

/** What an area becomes. */
export interface Write extends GebiedFields {
  readonly id: string
  readonly isNew: boolean
  readonly shape: Shape | null
  readonly source: string
}

export type Plan =
  | { readonly lines: readonly ImportLine[]; readonly writes: readonly Write[]; readonly faults?: undefined }
  | { readonly faults: readonly [Fault, ...Fault[]] }

const planFaults = ['twice-code', 'twice-name', 'other-level', 'no-parent', 'taken', 'too-wide'] as const

/** Degrees that a municipality may measure; more is a mistake in the file. */
const widest = 1.5

/**
 * What a file does to the areas there are: a matching code, else a name on the same level, is the same area. What the file does
 * not say (code, population, shape) stays; an area that is not in the file stays too. Everything or nothing: with one fault no
 * area is written. `parentId` is for buurten that do not say where they lie, `source` goes before what the file says.
 */
export function planImport(
  features: readonly Feature[],
  areas: readonly Known[],
  { parentId, source, newId }: { parentId: string | null; source: string | null; newId: () => string },
): Plan {
  const known = new Index(areas)
  const faults: Fault[] = []
  const planned: { no: number; write: Write; before: Known | undefined }[] = []
  const seen = new Map<string, 'twice-code' | 'twice-name'>()
  // Wijken and dorpen first: a buurt may lie in one of the same file.
  const order = [...features].sort(
    (one, other) => Number(one.kind === 'buurt') - Number(other.kind === 'buurt') || one.no - other.no,
  )
  for (const feature of order) {
    const wrong = (fault: (typeof planFaults)[number]) => faults.push({ no: feature.no, name: feature.name, fault })
    const parent = feature.kind === 'buurt' ? known.parentOf(feature, parentId) : null
    if (parent === undefined) {
      wrong('no-parent')
      continue
    }
    const keys = keysOf(feature, parent)
    const twice = keys.map((key) => seen.get(key)).find(Boolean)
    if (twice) wrong(twice)
    for (const [index, key] of keys.entries()) seen.set(key, index === 0 ? 'twice-name' : 'twice-code')
    const before = known.match(feature, parent)
    if (before && (before.kind === 'buurt') !== (feature.kind === 'buurt')) wrong('other-level')
    const write = merge(feature, before, parent, source, newId)
    known.add(write)
    planned.push({ no: feature.no, write, before })
  }
  for (const fault of clashes(planned, areas)) faults.push(fault)
  if (extent(planned, areas) > widest) faults.push({ fault: 'too-wide' })
  const [first, ...more] = onePerArea(faults)
  if (first) return { faults: [first, ...more] }
  const lines = planned.map(({ no, write, before }): ImportLine => {
    const what = before === undefined ? 'new' : isSame(write, before) ? 'unchanged' : 'changed'
    return { no, name: write.name, code: write.code, kind: write.kind, what }
  })
  const writes = planned.filter((_, index) => lines[index]!.what !== 'unchanged').map(({ write }) => write)
  return { lines: lines.toSorted((one, other) => one.no - other.no), writes }
}

/** In the order of the file; what is about the file as a whole comes first. */
const onePerArea = (faults: readonly Fault[]): Fault[] =>
  faults
    .filter(({ no }, index) => faults.findIndex((other) => other.no === no) === index)
    .toSorted((one, other) => (one.no ?? 0) - (other.no ?? 0))

type Named = Pick<Known, 'id' | 'kind' | 'name' | 'code' | 'parentId'>
const nameKey = (name: string, parentId: string | null) => `${parentId ?? ''}/${name.toLowerCase()}`
const codeKey = (code: string) => `#${code.toUpperCase()}`
const keysOf = ({ name, code }: Pick<Named, 'name' | 'code'>, parentId: string | null) => [
  nameKey(name, parentId),
  ...(code === null ? [] : [codeKey(code)]),
]

/** Areas by code and by name, those of the file included as they come. */
class Index {
  readonly #known: Map<string, Known>
  readonly #all: Map<string, Named>
  constructor(areas: readonly Known[]) {
    this.#known = new Map(areas.flatMap((area) => keysOf(area, area.parentId).map((key) => [key, area] as const)))
    this.#all = new Map(this.#known)
  }
  add(area: Named): void {
    for (const key of keysOf(area, area.parentId)) this.#all.set(key, area)
  }
  /** The area there was before this import. */
  match({ name, code }: Feature, parentId: string | null): Known | undefined {
    return (code === null ? undefined : this.#known.get(codeKey(code))) ?? this.#known.get(nameKey(name, parentId))
  }
  /** Where a buurt lies: what it says, what its CBS code says (BU08550001 lies in WK085500), else what was asked. */
  parentOf({ parent, code }: Feature, asked: string | null): string | undefined {
    const wijk = code?.match(/^BU(\d{6})\d{2}$/i)?.[1]
    const named = parent === null ? [] : [codeKey(parent), nameKey(parent, null)]
    const found = [...named, ...(wijk ? [codeKey(`WK${wijk}`)] : [])].map((key) => this.#all.get(key)).find(Boolean)
    if (found?.kind === 'buurt') return undefined
    const before = code === null ? undefined : this.#known.get(codeKey(code))
    return found?.id ?? before?.parentId ?? asked ?? undefined
  }
}

function merge(
  feature: Feature,
  before: Known | undefined,
  parentId: string | null,
  source: string | null,
  newId: () => string,
): Write {
  return {
    id: before?.id ?? newId(),
    isNew: before === undefined,
    // A wijk that the municipality calls a dorp stays one: the CBS knows wijken only.
    kind: before?.kind ?? feature.kind,
    name: feature.name,
    code: feature.code ?? before?.code ?? null,
    parentId,
    population: feature.population ?? before?.population ?? null,
    shape: feature.shape ?? before?.shape ?? null,
    source: feature.shape ? (source ?? feature.source) : (before?.source ?? ''),
  }
}

const isSame = (write: Write, before: Known): boolean =>
  (['name', 'code', 'parentId', 'population', 'source'] as const).every((field) => write[field] === before[field]) &&
  JSON.stringify(write.shape?.coordinates) === JSON.stringify(before.shape?.coordinates)

/** Areas of the file that would get the name or the code of another one. */
function clashes(planned: readonly { no: number; write: Write }[], areas: readonly Known[]): Fault[] {
  const written = new Set(planned.map(({ write }) => write.id))
  const taken = new Set(areas.filter(({ id }) => !written.has(id)).flatMap((area) => keysOf(area, area.parentId)))
  const twice = planned.filter(({ write }, index) => planned.findIndex((other) => other.write.id === write.id) !== index)
  const clash = planned.filter(({ write }) => keysOf(write, write.parentId).some((key) => taken.has(key)))
  return [...new Set([...twice, ...clash])].map(({ no, write }) => ({ no, name: write.name, fault: 'taken' }))
}

function extent(planned: readonly { write: Write }[], areas: readonly Known[]): number {
  const written = new Set(planned.map(({ write }) => write.id))
  const shapes = [
    ...planned.map(({ write }) => write.shape),
    ...areas.filter(({ id }) => !written.has(id)).map(({ shape }) => shape),
  ]
  const box = [180, 90, -180, -90]
  for (const shape of shapes)
    for (const [x = 0, y = 0] of shape?.coordinates.flat(2) ?? []) {
      box[0] = Math.min(box[0]!, x)
      box[1] = Math.min(box[1]!, y)
      box[2] = Math.max(box[2]!, x)
      box[3] = Math.max(box[3]!, y)
    }
  return Math.max(box[2]! - box[0]!, box[3]! - box[1]!)
}
