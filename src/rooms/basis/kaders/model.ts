import { z } from 'zod'

/** Published framework editions, the newest first. */
export const editionKeys = ['wmo-2015', 'wmo-2007'] as const
export const editionKey = z.enum(editionKeys)
export type EditionKey = z.infer<typeof editionKey>

export const bilingual = z.object({ nl: z.string().min(1), en: z.string().min(1) })

/** One goal (`wmo-2007/7/doel/2`) or one relation with voluntary effort (`wmo-2007/7/inzet/1`). */
export const line = bilingual.extend({ key: z.string() })
export type Line = Readonly<z.infer<typeof line>>

export const area = z.object({
  /** `wmo-2007/7` */
  key: z.string(),
  no: z.int().min(1),
  title: bilingual,
  note: bilingual,
  goals: z.array(line).min(1),
  volunteerRelations: z.array(line),
})
export type Area = Readonly<z.infer<typeof area>>

/** `periodic`: the law says "at regular times" and leaves open how often. */
const rhythms = ['once', 'continuous', 'yearly', '4-yearly', 'periodic'] as const

/**
 * What the law asks of the municipality; `basis` is where that stands, `owner` who has to see to it. Key: `wmo-2015/plicht/beleid`;
 * its last word is the same in every edition, and is what evidence is kept by (`proofOf(ctx, 'beleid')`).
 */
export const duty = line.extend({ basis: bilingual, rhythm: z.enum(rhythms), owner: z.enum(['raad', 'college']) })
export type Duty = Readonly<z.infer<typeof duty>>

export const editionSchema = z.object({
  key: editionKey,
  label: bilingual,
  /** What an area is called here: a performance field, or an aim. */
  areaName: bilingual,
  validFrom: z.iso.date(),
  /** Last day it was law; null while it is. */
  validTo: z.iso.date().nullable(),
  lawRefs: z.array(bilingual).min(1),
  /** What the law is for: in people's lives, in who decides, and in a few words (FW-03). */
  purpose: z.object({ people: bilingual, government: bilingual, motto: bilingual.nullable() }),
  areas: z.array(area).min(1),
  duties: z.array(duty).min(1),
})
export type Edition = Readonly<z.infer<typeof editionSchema>>

/** `same`: all of it is found there. `partly`: a part of it is, or it is a part of something wider. */
const relations = ['same', 'partly', 'moved-to-other-law', 'none'] as const
export const relation = z.enum(relations)

/** Where an area of one edition is found in another; `to` is null when it left the law. */
export interface MappingRow {
  readonly from: string
  readonly to: string | null
  readonly relation: z.infer<typeof relation>
  readonly note: Readonly<z.infer<typeof bilingual>> | null
}

export interface EditionMapping {
  readonly from: EditionKey
  readonly to: EditionKey
  /** The expert who signed it; null until somebody did (OD-01). */
  readonly reviewer: string | null
  readonly rows: readonly MappingRow[]
}

/** Where a tag is found in an edition. `label` is the area there, or the sentence that says where it went. */
export const mapped = z.object({
  tag: z.string().nullable(),
  relation,
  label: bilingual,
  note: bilingual.nullable(),
})
export type Mapped = Readonly<z.infer<typeof mapped>>

/** A group of people a goal, offer or report may be about. `sensitive`: never list its members (SI-03). */
export const targetGroup = bilingual.extend({ key: z.string(), sensitive: z.boolean() })
export type TargetGroup = Readonly<z.infer<typeof targetGroup>>

/**
 * A word of the field, explained. `edition` null: said in 2007 and today. A word of 2007 that is said no more has in `replacedBy` the
 * key of the word of today (FW-08, OD-20).
 */
export const term = bilingual.extend({
  key: z.string(),
  definition: bilingual,
  edition: editionKey.nullable(),
  replacedBy: z.string().nullable(),
})
export type Term = Readonly<z.infer<typeof term>>
