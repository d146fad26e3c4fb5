import { z } from 'zod'

const knows = z.object({ title: z.string(), path: z.string().nullable(), at: z.string().nullable() })

/** What one room knows. */
export const part = z.object({ label: z.string(), known: z.array(knows) })
export type Part = z.output<typeof part>

const bilingual = z.object({ nl: z.string(), en: z.string() })

/** What goes when somebody is erased; `elders`: in other rooms. */
export const goneKinds = ['sessies', 'links', 'toestemmingen', 'adressen', 'uitnodigingen', 'rollen', 'elders'] as const

/** What went, and what stayed without a name; by count only. */
export const report = z.object({
  gone: z.record(z.enum(goneKinds), z.int()),
  stays: z.array(z.object({ label: bilingual, n: z.int() })),
})
export type Report = z.output<typeof report>

/** A link to a new address holds for a day. */
export const addressFor = 24 * 60 * 60_000
