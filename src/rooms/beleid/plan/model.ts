import { z } from 'zod'
import { doelOut, volgordeOut } from '../doelen/index.ts'

/** The fifteen parts of the plan, in their order (§6.6). */
export const delen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const
export type Deel = (typeof delen)[number]
export const deelNo = z.int().min(1).max(15)

export const states = ['planned', 'busy', 'done'] as const
export const middelKinds = ['structural', 'temporary'] as const

export const deelRow = z.object({ deel: deelNo, revision: z.int(), text: z.string(), whyNot: z.string() })
export const activiteit = z.object({
  id: z.uuid(),
  doelId: z.uuid(),
  revision: z.int(),
  title: z.string(),
  party: z.string(),
  starts: z.iso.date(),
  ends: z.iso.date(),
  state: z.enum(states),
  place: z.string(),
  tasks: z.string(),
})
export const kosten = z.object({ activiteitId: z.uuid(), year: z.int(), cents: z.int(), source: z.string() })
export const middel = z.object({ year: z.int(), cents: z.int(), source: z.string(), kind: z.enum(middelKinds) })
export type DeelRow = z.infer<typeof deelRow>
export type Activiteit = z.infer<typeof activiteit>
export type Kosten = z.infer<typeof kosten>
export type Middel = z.infer<typeof middel>

/** What is written in the plan itself. */
export const geschreven = z.object({
  delen: z.array(deelRow),
  activiteiten: z.array(activiteit),
  kosten: z.array(kosten),
  middelen: z.array(middel),
})
export type Geschreven = z.infer<typeof geschreven>

/** Everything a plan says, with what came from other rooms; also the shape of an adopted version. */
export const inhoud = geschreven.extend({
  no: z.int(),
  visie: z.object({
    version: z.int().nullable(),
    summary: z.string(),
    roles: z.array(z.object({ name: z.string(), text: z.string() })),
  }),
  doelen: z.array(doelOut),
  /** How the order of the goals was decided (ST-05). Versions from before it was kept have none. */
  volgorde: volgordeOut.nullish(),
})
export type Inhoud = z.infer<typeof inhoud>

export const partState = z.object({ deel: deelNo, state: z.enum(['filled', 'argued', 'missing']), path: z.string() })
export type PartState = z.infer<typeof partState>
export const budgetYear = z.object({ year: z.int(), availableCents: z.int(), plannedCents: z.int() })
