import { z } from 'zod'
import { roles } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { only, person, personOrHeld } from '../../../../house/may.ts'
import { notFound } from '../../../../house/outcome.ts'
import { findAccountById, findSessieVia } from '../store.ts'
import { asksPassword, meOf } from './binnen.ts'
import { freshCodes } from './codes.ts'
import { rolStand, stappen } from './model.ts'
import { optionsToAdd } from './passkeys.ts'
import { findNewApp } from './store/app.ts'
import { findUitdaging, listSleutels } from './store/sleutels.ts'
import { lookStappen, lookVereist } from './store/stappen.ts'
import { appAddress } from './totp.ts'
import { words } from './tweestaps.texts.en.ts'

const nothing = z.strictObject({})

/** How I sign in beside my password. */
export const mySteps = view({
  name: 'personen.mySteps',
  input: nothing,
  output: stappen,
  words: (lang) => words(lang).mySteps,
  may: personOrHeld,
  run: ({ db, gemeente, actor }) => look(db, lookStappen(gemeente.id, meOf(actor).id)),
})

/** Whether my password is asked once more before the way in changes. */
async function passwordAsked({ db, gemeente, actor }: ReadContext): Promise<boolean> {
  const me = meOf(actor)
  const account = await findAccountById(db, gemeente.id, me.id)
  return account !== undefined && asksPassword(account, await findSessieVia(db, gemeente.id, me.sessieId))
}

export const proof = view({
  name: 'personen.proof',
  input: nothing,
  output: z.object({ asksPassword: z.boolean() }),
  words: (lang) => words(lang).proof,
  may: personOrHeld,
  run: async (ctx) => ({ asksPassword: await passwordAsked(ctx) }),
})

/** The secret of an app that still has to prove itself, to type in, and as the address a QR code holds. */
export const newApp = view({
  name: 'personen.newApp',
  input: nothing,
  output: z.object({ secret: z.string(), address: z.string() }),
  words: (lang) => words(lang).newApp,
  may: personOrHeld,
  run: async ({ db, gemeente, actor, vault }) => {
    const me = meOf(actor)
    const app = await findNewApp(db, gemeente.id, me.id)
    const secret = app && vault.unseal(app.secret)
    const account = await findAccountById(db, gemeente.id, me.id)
    if (!secret || !account) return notFound()
    return { secret, address: appAddress(`Meedoen ${gemeente.name}`, account.email, secret) }
  },
})

/** The recovery codes that were just made: once. */
export const newCodes = view({
  name: 'personen.newCodes',
  input: nothing,
  output: z.object({ codes: z.array(z.string()) }),
  words: (lang) => words(lang).newCodes,
  may: person,
  run: async (ctx) => {
    const codes = freshCodes(ctx, meOf(ctx.actor).id)
    return codes ? { codes } : notFound()
  },
})

/** What the browser needs to make the passkey that was named. */
export const newPasskey = view({
  name: 'personen.newPasskey',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ options: z.record(z.string(), z.unknown()) }),
  words: (lang) => words(lang).newPasskey,
  may: personOrHeld,
  run: async ({ db, gemeente, actor, now, origin }, { id }) => {
    const me = meOf(actor)
    const asked = await findUitdaging(db, gemeente.id, me.id, id, now)
    const account = await findAccountById(db, gemeente.id, me.id)
    if (!asked || !account) return notFound()
    const has = await listSleutels(db, gemeente.id, me.id)
    const { required } = await look(db, lookStappen(gemeente.id, me.id))
    return { options: { ...(await optionsToAdd(origin, asked.challenge, required, gemeente.name, account, has)) } }
  },
})

/** For which roles a second step is asked, and how far the people in each role are. */
export const showRequired = view({
  name: 'personen.showRequired',
  input: nothing,
  output: z.object({ roles: z.array(z.enum(roles)), standing: z.array(rolStand) }),
  words: (lang) => words(lang).showRequired,
  may: only('beheerder'),
  run: async ({ db, gemeente }) => {
    const standing = await look(db, lookVereist(gemeente.id))
    return { roles: standing.filter(({ required }) => required).map(({ role }) => role), standing }
  },
})

/** How somebody signs in beside the password, for who may take it away. */
export const stepsOf = view({
  name: 'personen.stepsOf',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), stappen }),
  words: (lang) => words(lang).stepsOf,
  may: only('beheerder'),
  run: async ({ db, gemeente }, { id }) => ({ id, stappen: await look(db, lookStappen(gemeente.id, id)) }),
})
