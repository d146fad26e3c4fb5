import { z } from 'zod'
import { roles } from '../../../house/actor.ts'
import { langs } from '../../../house/texts.ts'

export const email = z.email().max(254).toLowerCase()
/** A sentence is easier to remember, and harder to guess, than eight odd signs. */
export const newPassword = z.string().min(12).max(200).meta({ widget: 'password' })
export const lang = z.enum(langs)

const sessie = z.object({ id: z.uuid(), startedAt: z.string(), expiresAt: z.string() })
/** A session for whoever it is of: with what it was begun. */
export const ownSessie = sessie.extend({ device: z.object({ browser: z.string().nullable(), system: z.string() }).nullable() })
export const rol = z.object({ id: z.uuid(), role: z.enum(roles), organisatieId: z.uuid().nullable() })

/** Somebody with an account, with the roles and sessions that hold now. */
export const person = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  hasPassword: z.boolean(),
  roles: z.array(rol),
  sessies: z.array(sessie),
})
export type Person = z.output<typeof person>
