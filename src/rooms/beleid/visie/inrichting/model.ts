import { z } from 'zod'
import { roles } from '../../../../house/actor.ts'

/** The six themes of the checklist (VI-08, handbook §3.5). */
export const themas = ['loket', 'informele-zorg', 'inspraak', 'groepen', 'positie', 'middelen'] as const
export type Thema = (typeof themas)[number]
export const besluiten = ['open', 'decided', 'deferred'] as const

/** Subjects and parties that every matrix has; a municipality adds its own (VI-10). */
export const onderwerpen = ['kader', 'budget', 'keuze', 'uitvoering', 'evaluatie'] as const
export type Onderwerp = (typeof onderwerpen)[number]
export const partijen = ['gemeente', 'raad', 'steunpunt', 'organisaties', 'inwoners', 'adviesraden'] as const
export type Partij = (typeof partijen)[number]
export const rollen = ['decides', 'advises', 'executes', 'informed'] as const
export type Rol = (typeof rollen)[number]

/** Separate: a policy field of its own. Integrated: part of every field, with an owner in each (VI-09). */
export const models = ['separate', 'integrated'] as const

/** How often an official does something, from good to less good (VI-11). */
export const frequencies = ['always', 'mostly', 'seldom'] as const
export type Frequency = (typeof frequencies)[number]

/** The sector of the general boundary statement (VI-13). */
export const general = 'algemeen'

/** A key in an address: one of the usual ones, a domain or a UUID. */
export const key = z.string().regex(/^[a-z0-9-]{1,40}$/)

export const betrokkeneOut = z.object({
  id: z.uuid(),
  revision: z.int(),
  who: z.string(),
  moment: z.string(),
  purpose: z.string(),
})
export const themaOut = z.object({
  thema: z.enum(themas),
  revision: z.int(),
  status: z.enum(besluiten),
  choice: z.string().nullable(),
  argument: z.string(),
  owner: z.enum(roles).nullable(),
  dueDate: z.string().nullable(),
})
export const domeinOut = z.object({ domein: z.string(), relevant: z.boolean(), owner: z.string() })
export const plekOut = z.object({
  revision: z.int(),
  model: z.enum(models),
  argument: z.string(),
  domeinen: z.array(domeinOut),
})
const partijOut = z.object({ partij: z.string(), revision: z.int(), name: z.string().nullable() })
const rolOut = z.object({ partij: z.string(), rol: z.enum(rollen) })
export const onderwerpOut = z.object({
  onderwerp: z.string(),
  revision: z.int(),
  name: z.string().nullable(),
  within: z.string(),
  decider: z.string(),
  /** What the others do; not the decider, not who has no part in it. */
  rollen: z.array(rolOut),
})
/** Never who signed: for which party, when, and under which state of the matrix. */
const akkoordOut = z.object({ partij: z.string(), stand: z.string(), at: z.string() })
export const grensOut = z.object({ sector: z.string(), revision: z.int(), text: z.string() })

/** How a vision is arranged: VI-07 to VI-10 and VI-13. Part of the draft, and of every version adopted since. */
export const inrichting = z.object({
  betrokkenen: z.array(betrokkeneOut),
  themas: z.array(themaOut),
  plek: plekOut.nullable(),
  partijen: z.array(partijOut),
  onderwerpen: z.array(onderwerpOut),
  akkoorden: z.array(akkoordOut),
  grenzen: z.array(grensOut),
})
export type Inrichting = z.infer<typeof inrichting>
export type BetrokkeneRow = z.infer<typeof betrokkeneOut>
export type ThemaRow = z.infer<typeof themaOut>
export type PlekRow = z.infer<typeof plekOut>
export type OnderwerpRow = z.infer<typeof onderwerpOut>
export type GrensRow = z.infer<typeof grensOut>

/** What a version says that was adopted before there was anything to arrange. */
export const nothing: Inrichting = {
  betrokkenen: [],
  themas: [],
  plek: null,
  partijen: [],
  onderwerpen: [],
  akkoorden: [],
  grenzen: [],
}

/** A decision about extra money as it was published (VI-14). */
export const middelenOut = z.object({
  id: z.uuid(),
  revision: z.int(),
  extra: z.boolean(),
  centsPerYear: z.int(),
  source: z.string(),
  kind: z.enum(['structural', 'temporary']).nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  reason: z.string(),
  decidedBy: z.enum(['wethouder', 'raadslid']).nullable(),
  publishedAt: z.string().nullable(),
})
export type Middelen = z.infer<typeof middelenOut>

export const jaarOut = z.object({
  year: z.int(),
  score: z.int(),
  /** The version of the vision it was said in; null for an assessment of a year by itself. */
  versie: z.int().nullable(),
})
