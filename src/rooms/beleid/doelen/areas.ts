import type { Lang } from '../../../house/texts.ts'
import { type Edition, type EditionKey, editionIn, fullLabelOf, mapTag } from '../../basis/kaders/index.ts'
import { type Doel, area as known, type Place } from './model.ts'

type Tagged = Pick<Doel, 'area' | 'alsoAreas'>

/** Everything a goal is tagged with, the first one first. */
export const tagsOf = ({ area, alsoAreas }: Tagged): string[] => (area === null ? [] : [area, ...alsoAreas])

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

/** Every area there is as options of a form. */
export const areaOptions = (lang: Lang): Readonly<Record<string, string>> =>
  Object.fromEntries(known.options.map((tag) => [tag, fullLabelOf(tag)![lang]]))
