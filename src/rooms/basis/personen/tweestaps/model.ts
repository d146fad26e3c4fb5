import { z } from 'zod'
import { roles } from '../../../../house/actor.ts'

/** Six digits of the app, or a recovery code; spaces and dashes as somebody likes. */
export const oneTimeCode = z.string().min(6).max(40).meta({ autocomplete: 'one-time-code' })

/** The own password once more, before something that opens or shuts the door; not asked where there is none. */
export const ownPassword = z.string().max(200).meta({ widget: 'password', needed: true }).optional()

/** What a browser answers for a passkey, as JSON. */
export const passkeyAnswer = z.string().min(2).max(20_000).meta({ widget: 'hidden' })

/** Came in, or what is missing: a `code` of the second step, or to be `set-up` first. No token without both. */
export const entered = z.object({ token: z.string().nullable(), needs: z.enum(['code', 'set-up']).nullable() })

/** What may come before a second step. */
export type FirstStep = 'password' | 'link' | 'passkey'

const sleutel = z.object({
  id: z.uuid(),
  name: z.string(),
  addedAt: z.string(),
  lastUsedAt: z.string().nullable(),
  /** It asks for a finger, a face or a code, so it is both steps. */
  verifies: z.boolean(),
})

/** How somebody signs in beside the password. */
export const stappen = z.object({
  /** Since when there is an app. */
  appSince: z.string().nullable(),
  codesLeft: z.int(),
  sleutels: z.array(sleutel),
  /** Whether one of the roles asks for a second step. */
  required: z.boolean(),
})
export type Stappen = z.output<typeof stappen>

/** A role, with how many people have it and how many of them have a second step. */
export const rolStand = z.object({ role: z.enum(roles), people: z.int(), ready: z.int() })

/** Where a second step is set up. */
export const secondStepPath = '/mijn/tweestap'
