import { z } from 'zod'
import { roles } from '../../../../house/actor.ts'

const id = z.uuid()
/** At most as many at once as a form can carry. */
export const mostRollen = 200

const standings = ['ok', 'due', 'overdue'] as const

/** A role somebody has, and what is needed to decide whether they keep it. */
export const toegang = z.object({
  rol: id,
  role: z.enum(roles),
  personId: id,
  name: z.string(),
  givenAt: z.string(),
  /** Null: whoever runs the installation, or somebody who is not here any more. */
  givenBy: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  lastSignIn: z.string().nullable(),
  /** Day on which it has to be confirmed again. */
  due: z.string(),
  standing: z.enum(standings),
  /** Has not signed in for a year. */
  away: z.boolean(),
})
export type Toegang = z.output<typeof toegang>

export const toetsing = z.object({ id, at: z.string(), by: z.string().nullable(), kept: z.int(), ended: z.int() })
export const besluit = z.object({ rol: id, what: z.enum(['keep', 'end']).optional() })
