import { z } from 'zod'
import { areaKeys, mapped, targetGroups } from '../../basis/kaders/index.ts'

export const vijfS = ['situeren', 'stimuleren', 'steun', 'sturen', 'structureren'] as const
/** Why the municipality wants it: value or cost (VI-12). */
export const motives = ['value', 'participation', 'reach', 'quality', 'cost-saving'] as const
export const herkomsten = ['typetest', 'visie', 'veld', 'inwoners', 'anders'] as const
export const frequencies = ['month', 'quarter', 'halfyear', 'year'] as const
export const groupKeys = targetGroups.map(({ key }) => key) as [string, ...string[]]

/** What a goal still needs before it is SMART (ST-13). */
export const smartDelen = ['specific', 'unit', 'target', 'no-change', 'acceptable', 'realistic', 'due', 'due-past'] as const
export type SmartDeel = (typeof smartDelen)[number]

/** What a goal still needs before the plan may be adopted (hard rule 3, ST-05, ST-14, ST-15). */
const gapKinds = ['smart', 'area', 'origin', 'result', 'requirements', 'indicator', 'baseline'] as const
export const gap = z.object({ kind: z.enum(gapKinds), path: z.string() })
export type Gap = z.infer<typeof gap>

export const number = z.number().min(0).max(1_000_000_000)
export const longText = z.string().max(4000)
/** Number of the save that the writer had on the screen. */
export const revision = z.int().min(1).meta({ widget: 'hidden' })

/** A number that a room of this house can count, in words (MO-01). */
export const measure = z.object({
  name: z.string(),
  label: z.string(),
  unit: z.string(),
  definition: z.string(),
  source: z.string(),
})

/** A part of the law, such as `wmo-2007/4`: an area of some framework edition (FW-02). */
export const area = z.enum(areaKeys)
const bilingual = z.object({ nl: z.string(), en: z.string() })
/** A tag as it is called in its own edition, and where it is found in the edition of today; `now` is empty when that is its own. */
export const place = z.object({ tag: area, label: bilingual, now: z.array(mapped) })
export type Place = z.infer<typeof place>

/** One number for each kind of thing, in the order of the columns. */
const counts = z.array(z.int())
/** How many of each kind there are for each part of the law, parts without any included (FW-02). */
export const cover = z.object({
  rows: z.array(z.object({ tag: area, label: bilingual, counts })),
  elsewhere: counts,
  untagged: counts,
})
export type Cover = z.infer<typeof cover>

export const requirement = z.object({ text: z.string(), metAt: z.string().nullable() })
export type Requirement = z.infer<typeof requirement>

export const meting = z.object({
  id: z.uuid(),
  date: z.iso.date(),
  value: z.number(),
  note: z.string(),
  corrects: z.uuid().nullable(),
  /** The number of the house that was counted; null: people measured. */
  measure: z.string().nullable().default(null),
})
export type Meting = z.infer<typeof meting>

/** What an origin points at: `typetest/{session}/{question}` or `visie/{version}/{part}` (catalogue 19.2). */
const refs = 'typetest/[0-9a-f-]{36}/[1-9]|visie/[1-9][0-9]*/[a-z-]+'
export const ref = z.string().regex(new RegExp(`^(${refs})$`))
/** A kind of origin, or what it points at. */
export const kindOrRef = z.string().regex(new RegExp(`^(${herkomsten.join('|')}|${refs})$`))
export const herkomst = z.object({
  id: z.uuid(),
  kind: z.enum(herkomsten),
  /** Null: nothing in this house. Versions of the plan from before it was kept have none. */
  ref: ref.nullable().default(null),
  text: z.string(),
})
/** A document elsewhere, with the words of its link. */
export const document = z.object({ title: z.string(), url: z.url() })
export type Document = z.infer<typeof document>

export const resultaat = z.object({
  id: z.uuid(),
  revision,
  description: z.string(),
  complex: z.boolean(),
  requirements: z.array(requirement),
  /** What says what it has to satisfy, elsewhere; versions of the plan from before it was kept have none. */
  document: document.nullable().default(null),
})
export type Resultaat = z.infer<typeof resultaat>

export const indicator = z.object({
  id: z.uuid(),
  revision,
  definition: z.string(),
  source: z.string(),
  method: z.string(),
  frequency: z.enum(frequencies),
  unit: z.string(),
  baseline: z.number().nullable(),
  baselineDate: z.iso.date().nullable(),
  target: z.number(),
  targetDate: z.iso.date(),
  /** Name of a number the house counts itself; null: people measure. */
  measure: z.string().nullable(),
  /** All measurements, corrected ones included, the oldest first. */
  metingen: z.array(meting),
})
export type Indicator = z.infer<typeof indicator>

/** Everything of one goal, as plain data: what the plan freezes. */
export const doel = z.object({
  id: z.uuid(),
  no: z.int(),
  revision,
  statement: z.string(),
  specific: z.string(),
  /** What is counted: "jongeren". */
  unit: z.string(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  acceptable: z.string(),
  realistic: z.string(),
  dueDate: z.iso.date().nullable(),
  /** Whom it is for, and who does it: the same group may be both (FW-09). Older versions of the plan say only the first. */
  targetGroups: z.array(z.string()),
  byGroups: z.array(z.string()).default([]),
  vijfS: z.enum(vijfS).nullable(),
  motive: z.enum(motives).nullable(),
  /** The part of the law it belongs to, in the edition in which it was tagged (FW-01). Older versions of the plan have none. */
  area: area.nullable().default(null),
  /** Other parts of the same edition. */
  alsoAreas: z.array(area).default([]),
  /** Day of the last save: a date before it was in the past when it was written. */
  writtenOn: z.iso.date(),
  origins: z.array(herkomst),
  resultaten: z.array(resultaat),
  indicatoren: z.array(indicator),
})
export type Doel = z.infer<typeof doel>
