import { z } from 'zod'
import { codeSchema } from '../../../../house/code.ts'

/** Who takes part, as people say themselves when they join (ST-05). */
export const groepen = ['gemeente', 'partner', 'organisatie', 'inwoner', 'adviesorgaan'] as const
export const groep = z.enum(groepen)
export type Groep = z.infer<typeof groep>

/** How goals are weighed: points to divide, places to give, or yes to any number. */
export const wegingen = ['points', 'ranking', 'approval'] as const
export type Weging = (typeof wegingen)[number]

/** A session weighs at least two goals, and no more than fit on one A4. */
export const fewestKandidaten = 2
export const mostKandidaten = 20
export const mostPoints = 100
/** More ballots do not fit in one session. */
export const mostStemmen = 2000
/** Lines of the page on which paper ballots are typed. */
export const paperRows = 10

/** What was published about extra means before the session (VI-14): yes or no, and how much a year. */
export const frame = z.object({
  extra: z.boolean(),
  centsPerYear: z.int().nullable(),
  source: z.string(),
  kind: z.enum(['structural', 'temporary']).nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  /** A moment in UTC. */
  publishedAt: z.string(),
})
export type Frame = z.infer<typeof frame>

/** A goal on the ballot, in the words it had when the session was opened. */
export const kandidaat = z.object({ no: z.int(), doelId: z.uuid(), statement: z.string() })
export type Kandidaat = z.infer<typeof kandidaat>

export const sessie = z.object({
  id: z.uuid(),
  code: codeSchema,
  revision: z.int(),
  title: z.string(),
  /** The day people come together. */
  heldOn: z.iso.date(),
  /** First and last day people can take part; null is not limited. */
  openFrom: z.iso.date().nullable(),
  openTo: z.iso.date().nullable(),
  weging: z.enum(wegingen),
  /** Points to divide, or places to give; null for approval. */
  size: z.int().nullable(),
  openedAt: z.string().nullable(),
  closedAt: z.string().nullable(),
  /** As it was published when the session was opened. */
  frame: frame.nullable(),
  kandidaten: z.array(kandidaat),
})
export type Sessie = z.infer<typeof sessie>

/** One ballot: a number for each goal in the order of the sheet. Points, a place (0 is none), or 1 for yes. */
export interface Stem {
  readonly groep: Groep
  readonly weights: readonly number[]
}

/** One goal in the eyes of some people: points, places, or the share that said yes. */
export const cijfer = z.object({
  no: z.int(),
  mean: z.number(),
  median: z.number(),
  q1: z.number(),
  q3: z.number(),
})
export type Cijfer = z.infer<typeof cijfer>

/** How many took part; `few`: one to four, `hidden`: not shown because another could be computed from it (SI-18). */
const telling = z.object({ groep, count: z.int().nullable(), shown: z.enum(['count', 'few', 'hidden']) })
export const deelname = z.object({
  groepen: z.array(telling),
  /** Null: not shown, `few` says why. */
  total: z.int().nullable(),
  /** Fewer than five people in all. */
  few: z.boolean(),
})
export type Deelname = z.infer<typeof deelname>

const deel = z.object({ groepen: z.array(groep), count: z.int(), cijfers: z.array(cijfer) })

/** A goal in the order of the outcome; goals with the same sum share a place. */
export const plek = z.object({ no: z.int(), place: z.int(), tied: z.boolean() })
export type Plek = z.infer<typeof plek>

/** What a closed session shows. Empty lists: too few people to show anything. */
export const uitslag = z.object({
  together: z.array(cijfer),
  parts: z.array(deel),
  order: z.array(plek),
  /** Where groups differ most, the largest difference first. */
  agenda: z.array(
    z.object({
      no: z.int(),
      difference: z.number(),
      most: z.array(groep),
      high: z.number(),
      least: z.array(groep),
      low: z.number(),
    }),
  ),
})
export type Uitslag = z.infer<typeof uitslag>

/** A goal that was given another place than the outcome, with the reason. Places count from 1. */
export const verplaatsing = z.object({
  no: z.int(),
  doelId: z.uuid(),
  statement: z.string(),
  from: z.int(),
  to: z.int(),
  why: z.string(),
  /** Who, by name; null when this person has no account any more. Kept as an id. */
  by: z.string().nullable(),
  at: z.string(),
})
export type Verplaatsing = z.infer<typeof verplaatsing>

/** That the outcome became the order of the goals: for ever (ST-05). */
export const besluit = z.object({
  at: z.string(),
  /** Who, by name; null when this person has no account any more. Kept as an id. */
  by: z.string().nullable(),
  /** Null when it is not shown (SI-18). */
  participants: z.int().nullable(),
  /** Why it was taken over though no partner or no resident took part; empty when they did. */
  why: z.string(),
  order: z.array(kandidaat.omit({ no: true })),
})
export type Besluit = z.infer<typeof besluit>

/** The decision that gave the goals their order, as other pages name it. */
export const volgorde = z.object({
  sessieId: z.uuid(),
  title: z.string(),
  at: z.string(),
  /** Null when it is not shown (SI-18). */
  participants: z.int().nullable(),
})
export type Volgorde = z.infer<typeof volgorde>
