import type { Bilingual } from '../../../house/texts.ts'
import { type Deel, type DeelRow, type PositieRow, requiredDelen, type Schema, type Status } from './model.ts'

type Moments = { readonly discussedAt: string | null; readonly adoptedAt: string | null; readonly publicAt: string | null }

/** Draft, then discussed with the field, then adopted, then public; each with its moment (VI-01). */
export const statusOf = ({ discussedAt, adoptedAt, publicAt }: Moments): Status =>
  publicAt ? 'public' : adoptedAt ? 'adopted' : discussedAt ? 'discussed' : 'draft'

/** Required parts that are still empty, in the order of writing. White space is empty (VI-01). */
export const missingDelen = (written: readonly Pick<DeelRow, 'deel' | 'text'>[]): Deel[] =>
  requiredDelen.filter((deel) => !textOf(written, deel))

export const textOf = (written: readonly Pick<DeelRow, 'deel' | 'text'>[], deel: Deel): string =>
  written.find((each) => each.deel === deel)?.text.trim() ?? ''

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** Something in the places that deserves a talk; never a refusal. */
export type Flag = 'inconsistent' | 'limited-view'

/**
 * `inconsistent`: four or more of the other rows broad, while the performance fields lead (VI-02).
 * `limited-view`: more rows at a distance than with the director (VI-03).
 */
export function flagsOf(schema: Schema, placed: readonly Pick<PositieRow, 'schema' | 'row' | 'value'>[]): Flag[] {
  const mine = placed.filter((each) => each.schema === schema)
  const first = mine.filter(({ value }) => value <= 2)
  const second = mine.filter(({ value }) => value >= 4)
  if (schema === 'dirigent-of-afstand') return second.length > first.length ? ['limited-view'] : []
  return first.length >= 4 && second.some(({ row }) => row === 6) ? ['inconsistent'] : []
}

/** A wording that speaks of saving, with another way to say it. */
export interface CostHint {
  readonly found: string
  readonly instead: Bilingual
}

const instead = {
  value: {
    nl: 'Schrijf wat mensen voor elkaar betekenen, niet wat het bespaart.',
    en: 'Write what people mean to each other, not what it saves.',
  },
  people: {
    nl: 'Schrijf “mensen die zich vrijwillig inzetten”.',
    en: 'Write “people who give their time”.',
  },
  euro: {
    nl: 'Noem bereik of kwaliteit in plaats van een bedrag per vrijwilliger.',
    en: 'Name reach or quality instead of an amount per volunteer.',
  },
}
const costly: readonly (readonly [RegExp, Bilingual])[] = [
  [/\b(?:kosten)?bezuinig\w*|\b(?:kosten)?bespaa?r\w*|\bkosten (?:te )?(?:drukken|verlagen)|\buitgespaard\b/giu, instead.value],
  [/\bspa(?:art|ren)\b[^.?!\n]{0,40}?\b(?:geld|kosten|euro)\b|\bgeld uit\s?(?:te )?sparen\b/giu, instead.value],
  [
    /\b(?:save|saves|saved|saving)\b[^.?!\n]{0,40}?\b(?:money|costs?|euros?)\b|\b(?:cost[- ])?savings?\b|\bcost[- ]saving\b/giu,
    instead.value,
  ],
  [/\bcut(?:s|ting)?\b[^.?!\n]{0,20}?\bcosts?\b|\bcutbacks?\b/giu, instead.value],
  [
    /\b(?:goedkope?|gratis)\s+(?:arbeid|arbeidskracht\w*|kracht\w*|hand\w*|personeel)|\b(?:cheap|free) labou?r\b/giu,
    instead.people,
  ],
  [
    /(?:€\s?\d[\d.,]*|\d[\d.,]*\s?euros?)\s+(?:per|voor elke|for each)\s+(?:vrijwilliger|volunteer)|\b(?:per|for each) volunteer[^.?!\n]{0,20}?€\s?\d[\d.,]*/giu,
    instead.euro,
  ],
]

/** Wordings about money saved by volunteers, in order of their place in the text: a hint, never a refusal (VI-12, §2.4). */
export const costHints = (text: string): CostHint[] =>
  costly
    .flatMap(([pattern, other]) => [...text.matchAll(pattern)].map((hit) => ({ at: hit.index, found: hit[0], instead: other })))
    .sort((one, two) => one.at - two.at)
    .map(({ found, instead: other }) => ({ found, instead: other }))
