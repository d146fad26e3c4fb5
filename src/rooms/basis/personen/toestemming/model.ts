import { z } from 'zod'

/** What somebody may agree to, with the version of the words that hold now: new words ask anew (SI-03). */
export const versions = { nieuwsbrief: 1, onderzoek: 1, 'naam-tonen': 1 } as const
export type Purpose = keyof typeof versions
export const purposes = Object.keys(versions) as [Purpose, ...Purpose[]]

export const toestemming = z.object({
  id: z.uuid(),
  purpose: z.enum(purposes),
  version: z.int(),
  /** An organisation; null: the municipality. */
  recipientId: z.uuid().nullable(),
  givenAt: z.string(),
  withdrawnAt: z.string().nullable(),
})
export type Toestemming = z.output<typeof toestemming>
