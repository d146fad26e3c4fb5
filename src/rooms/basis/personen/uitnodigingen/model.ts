import { z } from 'zod'
import { roles } from '../../../../house/actor.ts'
import { email } from '../model.ts'

export const personName = z
  .string()
  .min(2)
  .max(80)
  .regex(/^[^\r\n;]+$/)
export const note = z.string().max(500).default('')
export const id = z.uuid()
export const role = z.enum(roles)

/** Who is invited, and for what. */
export const invited = z.object({ name: personName, email, role })
export type Invited = z.output<typeof invited>

export const states = ['open', 'expired', 'accepted', 'withdrawn'] as const
export type State = (typeof states)[number]

export const uitnodiging = invited.extend({
  id,
  note: z.string(),
  state: z.enum(states),
  /** Null: the message has not left (yet). */
  sentAt: z.string().nullable(),
  /** Since when it is clear that the message does not arrive. */
  failedAt: z.string().nullable(),
  invitedAt: z.string(),
  /** Null: whoever runs the installation, or somebody who is not here any more. */
  invitedBy: z.string().nullable(),
  expiresAt: z.string(),
})
export type Uitnodiging = z.output<typeof uitnodiging>

/** An invitation holds for fourteen days from the last time it was sent. */
export const validFor = 14 * 24 * 60 * 60_000
/** As many as a form may carry at once. */
export const mostLines = 100
