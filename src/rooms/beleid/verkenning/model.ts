import { z } from 'zod'

export const kind = z.enum(['kans', 'bedreiging', 'ontwikkeling'])
export type Kind = z.infer<typeof kind>

/** Who scores: people of the municipality, or of the field. */
export const kant = z.enum(['gemeente', 'veld'])
export type Kant = z.infer<typeof kant>

/** Sheets: a group of items at a time, so that it stays calm on a phone. In this order. */
export const delen = ['paren', 'kansen', 'bedreigingen', 'ontwikkelingen'] as const
export const deel = z.enum(delen)
export type Deel = z.infer<typeof deel>

/** 0 does not apply here, 1 a little, 2 clearly, 3 strongly. */
export const weights = [0, 1, 2, 3] as const
export const weight = z.int().min(0).max(3)
export const mostNote = 500
/** More items do not fit on one sheet. */
export const mostItems = 100

export const revision = z.int().min(0).meta({ widget: 'hidden' })

export const ronde = z.object({
  id: z.uuid(),
  no: z.int(),
  /** The last day to score. */
  closesOn: z.iso.date(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
})
export type Ronde = z.infer<typeof ronde>

const named = z.object({ key: z.string(), text: z.string() })

/** One opportunity, threat or development, in the language of whoever asks. */
export const item = z.object({
  key: z.string(),
  kind,
  /** 1 to 6 for the two that stand side by side; null for what stands alone. */
  pair: z.int().nullable(),
  text: z.string(),
  /** Id of the addition of the municipality; null for a national one. */
  own: z.uuid().nullable(),
  /** Off the list: not scored any more, still shown where it was. */
  retired: z.boolean(),
  /** Who raised an item of the municipality; null for a national one. */
  raised: kant.nullable(),
  needs: z.array(named),
  measures: z.array(named),
  /** Of a development only; empty otherwise. */
  what: z.string(),
  opportunities: z.array(z.string()),
  downsides: z.array(z.string()),
  practices: z.array(named),
})
export type Item = z.infer<typeof item>

/** What one person gave to one item. */
export const eigenScore = z.object({ item: z.string(), revision: z.int(), weight, note: z.string() })
export type EigenScore = z.infer<typeof eigenScore>

/** An item as it came out of a closed round. */
export const plek = item.extend({
  place: z.int(),
  /** Mean of each side, one decimal; null when nobody of it scored, or when it may not be shown (SI-18). */
  gemeente: z.number().nullable(),
  veld: z.number().nullable(),
  /** One person of the field scored it: the mean would be that person's score. */
  hidden: z.boolean(),
  /** The mean of what is shown of both sides, each as heavy. */
  weight: z.number(),
  /** The municipality less the field; null without both. */
  difference: z.number().nullable(),
  /** They differ by 1 or more: worth a talk. */
  talk: z.boolean(),
  /** 2 or more for the municipality or for the field. */
  heavy: z.boolean(),
  /** What people wrote, without who or which side, in the order of the alphabet. */
  notes: z.array(z.string()),
})
export type Plek = z.infer<typeof plek>

/** How many people scored anything. `veld` is null for one to four (SI-18). */
export const deelname = z.object({ gemeente: z.int(), veld: z.int().nullable() })
export type Deelname = z.infer<typeof deelname>
