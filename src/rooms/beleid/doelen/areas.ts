import type { Lang } from '../../../house/texts.ts'
import { type Edition, type EditionKey, editionIn, fullLabelOf, labelOf, mapTag } from '../../basis/kaders/index.ts'
import { type Cover, type Doel, area as known, type Place } from './model.ts'

type Tagged = Pick<Doel, 'area' | 'alsoAreas'>

/** Everything a goal is tagged with, the first one first. Nothing for one that was frozen before goals had tags. */
export const tagsOf = ({ area, alsoAreas }: Tagged): string[] => (area ? [area, ...alsoAreas] : [])

/** The tags by their own names, and where they are found in the edition a municipality works in now (FW-01). */
export const placesOf = (doel: Tagged, active: EditionKey): Place[] =>
  tagsOf(doel).map((tag) => ({
    tag,
    label: fullLabelOf(tag)!,
    now: editionIn(tag)!.key === active ? [] : mapTag(tag, active),
  }))

/** True when one of the tags is this area, or is found there after a change of law. */
export const isUnder = (doel: Tagged, area: string): boolean =>
  tagsOf(doel).some((tag) => mapTag(tag, editionIn(area)!.key).some((there) => there.tag === area))

/** What may be chosen: the areas of today's edition, and the tags that are there already. */
export const choicesFor = (tags: readonly string[], active: Edition): string[] => [
  ...new Set([...active.areas.map(({ key }) => key), ...tags]),
]

/** What is wrong with new tags, at which field; null when nothing is. All tags of a goal are of one edition (FW-01). */
export function tagFault(
  before: Tagged,
  { area, alsoAreas }: Tagged,
  active: Edition,
): { readonly code: 'area-first' | 'area-closed' | 'area-mixed'; readonly field: 'area' | 'alsoAreas' } | null {
  if (area === null) return alsoAreas.length > 0 ? { code: 'area-first', field: 'area' } : null
  const open = choicesFor(tagsOf(before), active)
  if (!open.includes(area)) return { code: 'area-closed', field: 'area' }
  if (alsoAreas.some((tag) => !open.includes(tag))) return { code: 'area-closed', field: 'alsoAreas' }
  const edition = editionIn(area)
  return alsoAreas.every((tag) => editionIn(tag) === edition) ? null : { code: 'area-mixed', field: 'alsoAreas' }
}

/**
 * How many things of each kind are tagged with each area of an edition, or found there through the mapping (FW-02). A thing under
 * two areas counts in both, so a column may add up to more than its things; `elsewhere` has a tag and no place in this edition.
 */
export function coverOf(edition: Edition, kinds: readonly (readonly (readonly string[])[])[]): Cover {
  const placed = kinds.map((things) => things.map((tags) => ({ tags, at: tags.flatMap((tag) => mapTag(tag, edition.key)) })))
  const count = (holds: (thing: (typeof placed)[number][number]) => boolean) => placed.map((kind) => kind.filter(holds).length)
  return {
    rows: edition.areas.map(({ key }) => ({
      tag: key,
      label: labelOf(key)!,
      counts: count(({ at }) => at.some(({ tag }) => tag === key)),
    })),
    elsewhere: count(({ tags, at }) => tags.length > 0 && at.every(({ tag }) => tag === null)),
    untagged: count(({ tags }) => tags.length === 0),
  }
}

/** Every area there is as options of a form. */
export const areaOptions = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(known.options.map((tag) => [tag, fullLabelOf(tag)![lang]]))
