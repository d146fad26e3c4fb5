import { z } from 'zod'

/** Why a message did not leave, as far as somebody can do something about it. */
export const reasons = ['address', 'refused', 'sign-in', 'away', 'busy', 'too-late', 'other-key', 'broken'] as const
export type Why = (typeof reasons)[number]

/** A message that did not leave (yet). */
export const stuckMail = z.object({
  id: z.uuid(),
  title: z.string(),
  /** The name of an account, or the invited address; null: somebody without an account, or who is not here any more. */
  to: z.string().nullable(),
  madeAt: z.string(),
  why: z.enum(reasons),
  /** As the mail server said it, for whoever manages that: `550`, `ECONNREFUSED`. */
  code: z.string(),
  attempts: z.int(),
  /** Null: it is tried again by itself, at `nextAt`. */
  failedAt: z.string().nullable(),
  nextAt: z.string(),
  /** False when the link in it has ended. */
  again: z.boolean(),
})
export type StuckMail = z.output<typeof stuckMail>

/** Work that was tried as often as it may. */
export const stuckWork = z.object({ id: z.uuid(), title: z.string(), code: z.string(), failedAt: z.string() })
