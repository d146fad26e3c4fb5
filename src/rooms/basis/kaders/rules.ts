import { z } from 'zod'
import type { Bilingual } from '../../../house/texts.ts'
import { editions } from './editions/index.ts'
import { mappings } from './editions/mapping.ts'
import type { Area, Edition, EditionKey, Line, Mapped, MappingRow } from './model.ts'

interface Place {
  readonly edition: Edition
  readonly area: Area
  readonly line: Line | null
}

const placesIn = (edition: Edition): [string, Place][] =>
  edition.areas.flatMap((area) => [
    [area.key, { edition, area, line: null }] as [string, Place],
    ...[...area.goals, ...area.volunteerRelations].map((line): [string, Place] => [line.key, { edition, area, line }]),
  ])

/** Every tag there is: areas (`wmo-2007/7`) and their lines (`wmo-2007/7/doel/2`). */
const places: ReadonlyMap<string, Place> = new Map(editions.flatMap(placesIn))

/** A tag from outside: one that stands in some edition. A tag keeps the edition it was made in (FW-01). */
export const kaderTag = z.string().refine((tag) => places.has(tag))

export const editionOf = (key: string): Edition | undefined => editions.find((edition) => edition.key === key)

/** The edition a municipality works in; the newest when its own is unknown here. */
export const activeEdition = ({ kader }: { readonly kader: string }): Edition => editionOf(kader) ?? editions[0]

/** The area a tag stands in, for a tag of an area and of a line. */
export const areaOf = (tag: string): Area | undefined => places.get(tag)?.area

/** The edition a tag was made in. */
export const editionIn = (tag: string): Edition | undefined => places.get(tag)?.edition

/** Every area of every edition: what a goal, offer or agreement can be tagged with. */
export const areaKeys = editions.flatMap(({ areas }) => areas.map(({ key }) => key)) as [string, ...string[]]

const titleOf = ({ areaName }: Edition, { no, title }: Area): Bilingual => ({
  nl: `${areaName.nl} ${no}: ${title.nl}`,
  en: `${areaName.en} ${no}: ${title.en}`,
})

/** What a tag is called in its own edition: the title of an area, or the text of a line. */
export function labelOf(tag: string): Bilingual | undefined {
  const place = places.get(tag)
  return place && (place.line ? { nl: place.line.nl, en: place.line.en } : titleOf(place.edition, place.area))
}

/** The same with its edition, for where editions stand side by side: "Prestatieveld 4: Mantelzorgers en vrijwilligers (Wmo 2007)". */
export function fullLabelOf(tag: string): Bilingual | undefined {
  const [label, edition] = [labelOf(tag), editionIn(tag)]
  return label && edition && { nl: `${label.nl} (${edition.label.nl})`, en: `${label.en} (${edition.label.en})` }
}

/**
 * Where a tag is found in an edition: itself in its own, else the areas it maps to, and the law it moved to. Never empty
 * for a tag that exists. Lines follow their area (FW-01, OD-01).
 */
export function mapTag(tag: string, to: EditionKey): Mapped[] {
  const place = places.get(tag)
  if (!place) return []
  if (place.edition.key === to) return [{ tag, relation: 'same', label: labelOf(tag)!, note: null }]
  const from = place.edition.key
  const here = place.area.key
  return mappings.flatMap((mapping): Mapped[] => {
    if (mapping.from === from && mapping.to === to)
      return mapping.rows.filter((row) => row.from === here).map((row) => mappedTo(row.to, row))
    if (mapping.from === to && mapping.to === from)
      // Looking back, an area of the newer law is always wider than one of the older.
      return mapping.rows.filter((row) => row.to === here).map((row) => mappedTo(row.from, { ...row, relation: 'partly' }))
    return []
  })
}

const mappedTo = (tag: string | null, { relation, note }: MappingRow): Mapped =>
  tag === null ? { tag, relation, label: note!, note: null } : { tag, relation, label: labelOf(tag)!, note }

/** True when an expert signed the mapping between these editions. */
export const isReviewed = (one: EditionKey, other: EditionKey): boolean =>
  mappings.some(
    ({ from, to, reviewer }) => reviewer !== null && ((from === one && to === other) || (from === other && to === one)),
  )
