import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { bilingual } from '../model.ts'
import { bronSoorten } from '../naslag/bronnen.ts'

/** Lists a municipality adds to. */
export const kinds = ['begrip', 'doelgroep', 'domein', 'bron', 'kans', 'bedreiging', 'ontwikkeling'] as const
export const kind = z.enum(kinds)
export type Kind = z.infer<typeof kind>

/** Number of the save that the writer had on the screen. */
export const revision = z.int().min(1).meta({ widget: 'hidden' })

/** What somebody writes about an addition; which of these a kind has is in `asks`. Empty English: the Dutch is shown. */
export const fields = {
  name: z.string().min(1).max(200),
  nameEn: z.string().max(200).default(''),
  about: z.string().max(600).meta({ needed: true }).default(''),
  aboutEn: z.string().max(600).default(''),
  soort: z.enum(bronSoorten).meta({ widget: 'select', needed: true }).optional(),
  deadline: day.optional(),
  sensitive: z.boolean().default(false),
}
export type FieldName = keyof typeof fields

/** What is asked of each kind beside its name: a definition, a condition with the last day to ask, whether a group is sensitive. */
export const asks: Readonly<Record<Kind, readonly FieldName[]>> = {
  begrip: ['about', 'aboutEn'],
  doelgroep: ['sensitive'],
  domein: [],
  bron: ['soort', 'about', 'aboutEn', 'deadline'],
  kans: [],
  bedreiging: [],
  ontwikkeling: ['about', 'aboutEn'],
}

export const toevoeging = z.object({
  id: z.uuid(),
  revision,
  kind,
  name: z.string(),
  nameEn: z.string(),
  about: z.string(),
  aboutEn: z.string(),
  soort: z.enum(bronSoorten).nullable(),
  deadline: z.iso.date().nullable(),
  sensitive: z.boolean().nullable(),
  /** Retired: not chosen any more, still readable where it was. */
  retired: z.boolean(),
})
export type Toevoeging = Readonly<z.infer<typeof toevoeging>>
export type Written = Omit<Toevoeging, 'id' | 'revision' | 'kind' | 'retired'>

/** An item of a list: national by its own key, or of the municipality by `eigen-` and its id. */
const item = bilingual.extend({ key: z.string(), own: z.boolean(), retired: z.boolean() })
export type Item = Readonly<z.infer<typeof item>>

/** A field of work; `role` and `department` look after it here, empty when nobody does. `revision` 0: nobody said anything yet (FW-13). */
export const domein = item.extend({ revision: z.int(), relevant: z.boolean(), role: z.string(), department: z.string() })
export type Domein = Readonly<z.infer<typeof domein>>

/** A source of money, skills or hands; `deadline` is the last day to ask (FW-12). */
export const bron = item.extend({
  soort: z.enum(bronSoorten),
  conditions: bilingual,
  deadline: z.iso.date().nullable(),
})
export type Bron = Readonly<z.infer<typeof bron>>

/** A target group; of a sensitive one members are never listed (FW-09, SI-03). */
export const doelgroep = item.extend({ sensitive: z.boolean() })
