import { z } from 'zod'
import { look } from '../../../../../house/db/look.ts'
import { action } from '../../../../../house/declare.ts'
import { anyone, person, personOrHeld } from '../../../../../house/may.ts'
import { notFound, refuse, refuseAndKeep } from '../../../../../house/outcome.ts'
import { newSecret } from '../../../../../house/secret.ts'
import { startSessie } from '../../actions/sessie.ts'
import { endOthers, enter, meOf, provePassword } from '../binnen.ts'
import { tellPerson } from '../jobs.ts'
import { entered, ownPassword, passkeyAnswer } from '../model.ts'
import { optionsToSignIn, passkeyIn, readNew, readSignIn } from '../passkeys.ts'
import {
  deleteSleutels,
  holdSleutel,
  insertSleutel,
  insertUitdaging,
  listSleutels,
  touchSleutel,
  useUitdaging,
} from '../store/sleutels.ts'
import { anyVereist, holdAccount, lookStappen, strengthenSessie } from '../store/stappen.ts'
import { words } from '../tweestaps.texts.en.ts'

/** Nothing to guess: it spares the machine, and leaves a whole town hall behind one address in. */
const limit = { tries: 600, minutes: 10 }
const id = z.uuid()

/** Names a new passkey and keeps what it has to sign; the view `newPasskey` tells the browser. */
export const beginPasskey = action({
  name: 'personen.beginPasskey',
  input: z.strictObject({ name: z.string().min(2).max(60), password: ownPassword }),
  output: z.object({ id }),
  words: (lang) => words(lang).beginPasskey,
  may: personOrHeld,
  limit,
  before: (ctx, { password }) => provePassword(ctx, password),
  run: async (ctx, { name }) => {
    const made = { accountId: meOf(ctx.actor).id, name }
    return { id: await insertUitdaging(ctx.db, ctx.gemeente.id, newSecret(), made, ctx.now) }
  },
})

/** Adds the passkey the browser made. Whoever adds one that asks for more than a touch made both steps; other sessions end, and the person is told. */
export const addPasskey = action({
  name: 'personen.addPasskey',
  input: z.strictObject({ id, passkey: passkeyAnswer }),
  output: z.null(),
  words: (lang) => words(lang).addPasskey,
  may: personOrHeld,
  limit,
  run: async (ctx, input) => {
    const { db, gemeente, actor, now, lang, origin, event, enqueue } = ctx
    const me = meOf(actor)
    await holdAccount(db, gemeente.id, me.id)
    const asked = await useUitdaging(db, gemeente.id, me.id, input.id, now)
    if (!asked?.name) return refuse(410, 'begin-again')
    const made = await readNew(input.passkey, origin, asked.challenge)
    if (!made) return refuseAndKeep(422, 'no-passkey')
    const { required } = await look(db, lookStappen(gemeente.id, me.id))
    if (required && !made.verifies) return refuseAndKeep(422, 'touch-only')
    const sleutel = {
      ...made,
      publicKey: Buffer.from(made.publicKey),
      transports: [...made.transports],
      accountId: me.id,
      name: asked.name,
    }
    if (!(await insertSleutel(db, gemeente.id, sleutel, now))) return refuse(409, 'known')
    if (made.verifies) await strengthenSessie(db, gemeente.id, me.sessieId)
    await endOthers(ctx, me.id, me.sessieId)
    await event('addPasskey', me.id)
    await enqueue(tellPerson, { account: me.id, lang, what: 'passkey-added' })
    return null
  },
})

/** Removes a passkey. Not while a role asks for a second step and there would be none. */
export const removePasskey = action({
  name: 'personen.removePasskey',
  input: z.strictObject({ id, password: ownPassword }),
  output: z.null(),
  words: (lang) => words(lang).removePasskey,
  may: person,
  limit,
  subject: async ({ db, gemeente, actor }, about) =>
    (await listSleutels(db, gemeente.id, meOf(actor).id)).find((each) => each.id === about.id),
  before: (ctx, { password }) => provePassword(ctx, password),
  run: async (ctx, input) => {
    const { db, gemeente, actor, lang, event, enqueue } = ctx
    const me = meOf(actor)
    await holdAccount(db, gemeente.id, me.id)
    const { appSince, sleutels, required } = await look(db, lookStappen(gemeente.id, me.id))
    if (!sleutels.some((each) => each.id === input.id)) return notFound()
    const others = sleutels.filter((each) => each.verifies && each.id !== input.id)
    if (required && appSince === null && others.length === 0) return refuse(409, 'required')
    await deleteSleutels(db, gemeente.id, me.id, input.id)
    await endOthers(ctx, me.id, me.sessieId)
    await event('removePasskey', me.id)
    await enqueue(tellPerson, { account: me.id, lang, what: 'passkey-removed' })
    return null
  },
})

/** Keeps what a passkey has to sign to come in. Nobody says who they are: the passkey does. */
export const askPasskey = action({
  name: 'personen.askPasskey',
  input: z.strictObject({}),
  output: z.object({ id, options: z.record(z.string(), z.unknown()) }),
  words: (lang) => words(lang).askPasskey,
  may: anyone,
  together: true,
  limit,
  run: async ({ db, gemeente, now, origin }) => {
    const challenge = newSecret()
    const options = await optionsToSignIn(origin, challenge, await look(db, anyVereist(gemeente.id)))
    return { id: await insertUitdaging(db, gemeente.id, challenge, null, now), options: { ...options } }
  },
})

/**
 * Signs in with a passkey: something somebody has and a finger, face or code, so both steps at once. One that asked for a touch only is
 * the first step, like a password.
 */
export const signInByPasskey = action({
  name: 'personen.signInByPasskey',
  input: z.strictObject({ id: id.meta({ widget: 'hidden' }), passkey: passkeyAnswer }),
  output: entered,
  words: (lang) => words(lang).signInByPasskey,
  may: anyone,
  together: true,
  limit,
  run: async (ctx, input) => {
    const { db, gemeente, now, origin } = ctx
    const asked = await useUitdaging(db, gemeente.id, null, input.id, now)
    if (!asked) return refuse(410, 'too-late')
    const credentialId = passkeyIn(input.passkey)
    const sleutel = credentialId === null ? undefined : await holdSleutel(db, gemeente.id, credentialId)
    if (!sleutel) return refuseAndKeep(422, 'unknown')
    const signed = await readSignIn(input.passkey, origin, asked.challenge, sleutel)
    if (!signed) return refuseAndKeep(422, 'no-passkey')
    await touchSleutel(db, gemeente.id, sleutel.id, signed.counter, now)
    if (!signed.verified) return enter(ctx, sleutel.accountId, 'passkey')
    return { token: await startSessie(ctx, sleutel.accountId, 'passkey', 2), needs: null }
  },
})
