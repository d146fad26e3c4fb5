import { z } from 'zod'
import { look } from '../../../../../house/db/look.ts'
import type { Context } from '../../../../../house/declare.ts'
import { action } from '../../../../../house/declare.ts'
import { person, personOrHeld } from '../../../../../house/may.ts'
import { notFound, refuse } from '../../../../../house/outcome.ts'
import { endOthers, meOf, proveCode, provePassword } from '../binnen.ts'
import { codesTicket, keepCodes } from '../codes.ts'
import { hashHerstelcode, newHerstelcodes } from '../herstelcodes.ts'
import { tellPerson } from '../jobs.ts'
import { oneTimeCode, ownPassword } from '../model.ts'
import { confirmApp, deleteApp, findNewApp, insertApp, saveHerstelcodes } from '../store/app.ts'
import { holdAccount, lookStappen, strengthenSessie } from '../store/stappen.ts'
import { newAppSecret, readCode, stepOf } from '../totp.ts'
import { words } from '../tweestaps.texts.en.ts'

const limit = { tries: 30, minutes: 10 }
const codes = z.object({ codes: z.array(z.string()) })

/** Makes a secret for an app. It does not count before a first code proves that the app has it; until then the old one does. */
export const beginApp = action({
  name: 'personen.beginApp',
  input: z.strictObject({ password: ownPassword }),
  output: z.null(),
  words: (lang) => words(lang).beginApp,
  may: personOrHeld,
  limit,
  before: (ctx, { password }) => provePassword(ctx, password),
  run: async ({ db, gemeente, actor, now, vault }) => {
    await holdAccount(db, gemeente.id, meOf(actor).id)
    await insertApp(db, gemeente.id, meOf(actor).id, vault.seal(newAppSecret()), now)
    return null
  },
})

/** Ten new recovery codes: only their hashes stay here, and the person sees them once. */
async function makeCodes(ctx: Context, accountId: string): Promise<string[]> {
  const made = newHerstelcodes()
  await saveHerstelcodes(
    ctx.db,
    ctx.gemeente.id,
    accountId,
    made.map((code) => hashHerstelcode(accountId, code)),
  )
  keepCodes(ctx, accountId, made)
  return made
}

/** The first code of a new app: from now on it is the second step. Other sessions end, and the person is told. */
export const addApp = action({
  name: 'personen.addApp',
  input: z.strictObject({ oneTimeCode }),
  output: codes,
  words: (lang) => words(lang).addApp,
  may: personOrHeld,
  limit,
  run: async (ctx, input) => {
    const { db, gemeente, actor, now, lang, vault, event, enqueue } = ctx
    const me = meOf(actor)
    await holdAccount(db, gemeente.id, me.id)
    const app = await findNewApp(db, gemeente.id, me.id)
    const secret = app && vault.unseal(app.secret)
    if (!app || !secret) return refuse(410, 'begin-again')
    const step = stepOf(secret, readCode(input.oneTimeCode), now, 0)
    if (step === null) return refuse(422, 'wrong', 'oneTimeCode')
    await confirmApp(db, gemeente.id, me.id, app.id, step, now)
    await strengthenSessie(db, gemeente.id, me.sessieId)
    await endOthers(ctx, me.id, me.sessieId)
    await event('addApp', me.id)
    await enqueue(tellPerson, { account: me.id, lang, what: 'app-added' })
    return { codes: await makeCodes(ctx, me.id) }
  },
})

/** New recovery codes; the old ones open nothing any more. */
export const renewCodes = action({
  name: 'personen.renewCodes',
  input: z.strictObject({ oneTimeCode }),
  output: codes,
  words: (lang) => words(lang).renewCodes,
  may: person,
  limit,
  run: async (ctx, input) => {
    const { id } = meOf(ctx.actor)
    const proven = await proveCode(ctx, id, input.oneTimeCode)
    if (proven !== true) return proven
    await ctx.event('renewCodes', id)
    return { codes: await makeCodes(ctx, id) }
  },
})

/** The person has the recovery codes: they are shown no more. */
export const hideCodes = action({
  name: 'personen.hideCodes',
  input: z.strictObject({}),
  output: z.null(),
  words: (lang) => words(lang).hideCodes,
  may: person,
  run: async ({ ticket }) => {
    ticket(codesTicket, null)
    return null
  },
})

/** Switches the app off, with password and code. Not while a role asks for a second step and there would be none. */
export const removeApp = action({
  name: 'personen.removeApp',
  input: z.strictObject({ password: ownPassword, oneTimeCode }),
  output: z.null(),
  words: (lang) => words(lang).removeApp,
  may: person,
  limit,
  before: (ctx, { password }) => provePassword(ctx, password),
  run: async (ctx, input) => {
    const { db, gemeente, actor, lang, event, enqueue } = ctx
    const me = meOf(actor)
    await holdAccount(db, gemeente.id, me.id)
    const { appSince, sleutels, required } = await look(db, lookStappen(gemeente.id, me.id))
    if (appSince === null) return notFound()
    if (required && !sleutels.some(({ verifies }) => verifies)) return refuse(409, 'required')
    const proven = await proveCode(ctx, me.id, input.oneTimeCode)
    if (proven !== true) return proven
    await deleteApp(db, gemeente.id, me.id)
    await endOthers(ctx, me.id, me.sessieId)
    await event('removeApp', me.id)
    await enqueue(tellPerson, { account: me.id, lang, what: 'app-removed' })
    return null
  },
})
