import { z } from 'zod'
import { look } from '../../../../../house/db/look.ts'
import { action } from '../../../../../house/declare.ts'
import { anyone, person, personOrHeld } from '../../../../../house/may.ts'
import { notFound, refuse, refuseAndKeep } from '../../../../../house/outcome.ts'
import { newSecret } from '../../../../../house/secret.ts'
import { startSessie } from '../../actions/sessie.ts'
import { endOthers, meOf, provePassword } from '../binnen.ts'
import { tellPerson } from '../jobs.ts'
import { ownPassword, passkeyAnswer } from '../model.ts'
import { optionsToSignIn, passkeyIn, readNew, readSignIn } from '../passkeys.ts'
import { deleteSleutels, holdSleutel, insertSleutel, insertUitdaging, touchSleutel, useUitdaging } from '../store/sleutels.ts'
import { holdAccount, lookStappen, strengthenSessie } from '../store/stappen.ts'
import { words } from '../tweestaps.texts.en.ts'

const limit = { tries: 60, minutes: 10 }
const id = z.uuid()

/** Names a new passkey and keeps what it has to sign; the view `newPasskey` tells the browser. */
export const beginPasskey = action({
  name: 'personen.beginPasskey',
  input: z.strictObject({ name: z.string().min(2).max(60), password: ownPassword }),
  output: z.object({ id }),
  words: (lang) => words(lang).beginPasskey,
  may: personOrHeld,
  limit,
  run: async (ctx, { name, password }) => {
    const proven = await provePassword(ctx, password)
    if (proven !== true) return proven
    const made = { accountId: meOf(ctx.actor).id, name }
    return { id: await insertUitdaging(ctx.db, ctx.gemeente.id, newSecret(), made, ctx.now) }
  },
})

/** Adds the passkey the browser made. Whoever adds one made both steps; other sessions end, and the person is told. */
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
    const sleutel = {
      ...made,
      publicKey: Buffer.from(made.publicKey),
      transports: [...made.transports],
      accountId: me.id,
      name: asked.name,
    }
    if (!(await insertSleutel(db, gemeente.id, sleutel, now))) return refuse(409, 'known')
    await strengthenSessie(db, gemeente.id, me.sessieId)
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
  run: async (ctx, input) => {
    const { db, gemeente, actor, lang, event, enqueue } = ctx
    const me = meOf(actor)
    await holdAccount(db, gemeente.id, me.id)
    const { appSince, sleutels, required } = await look(db, lookStappen(gemeente.id, me.id))
    if (!sleutels.some((each) => each.id === input.id)) return notFound()
    if (required && appSince === null && sleutels.length === 1) return refuse(409, 'required')
    const proven = await provePassword(ctx, input.password)
    if (proven !== true) return proven
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
  limit,
  run: async ({ db, gemeente, now, origin }) => {
    const challenge = newSecret()
    const options = await optionsToSignIn(origin, challenge)
    return { id: await insertUitdaging(db, gemeente.id, challenge, null, now), options: { ...options } }
  },
})

/** Signs in with a passkey: something somebody has and a finger, face or code, so both steps at once. */
export const signInByPasskey = action({
  name: 'personen.signInByPasskey',
  input: z.strictObject({ id: id.meta({ widget: 'hidden' }), passkey: passkeyAnswer }),
  output: z.object({ token: z.string() }),
  words: (lang) => words(lang).signInByPasskey,
  may: anyone,
  limit,
  run: async (ctx, input) => {
    const { db, gemeente, now, origin } = ctx
    const asked = await useUitdaging(db, gemeente.id, null, input.id, now)
    if (!asked) return refuse(410, 'too-late')
    const credentialId = passkeyIn(input.passkey)
    const sleutel = credentialId === null ? undefined : await holdSleutel(db, gemeente.id, credentialId)
    if (!sleutel) return refuseAndKeep(422, 'unknown')
    const counter = await readSignIn(input.passkey, origin, asked.challenge, sleutel)
    if (counter === null) return refuseAndKeep(422, 'no-passkey')
    await touchSleutel(db, gemeente.id, sleutel.id, counter, now)
    return { token: await startSessie(ctx, sleutel.accountId, 'passkey', 2) }
  },
})
