import { z } from 'zod'
import { personId, whoOf } from '../../../../house/actor.ts'
import { all, look } from '../../../../house/db/look.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { anyone, only, person } from '../../../../house/may.ts'
import { dropAbout, forgetBerichten } from '../../../../house/outbox.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { email } from '../model.ts'
import { adressen } from '../pogingen.ts'
import { findAccount, findAccountById, holdRollen } from '../store.ts'
import { personName } from '../uitnodigingen/model.ts'
import { mailNewAddress, mailOldAddress } from './jobs.ts'
import { type Report, report } from './model.ts'
import { keepersOf } from './personal.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

/** Corrects my name. */
export const changeName = action({
  name: 'personen.changeName',
  input: z.strictObject({ name: personName }),
  output: z.null(),
  words: (lang) => words(lang).name,
  may: person,
  run: async ({ db, gemeente, actor, event }, { name }) => {
    await store.setName(db, gemeente.id, whoOf(actor), name)
    await event('changeName', whoOf(actor))
    return null
  },
})

/** Asks for another address: it counts once the link in the message to it is used. The answer is the same for an address that is taken. */
export const requestEmail = action({
  name: 'personen.requestEmail',
  input: z.strictObject({ email }),
  output: z.null(),
  words: (lang) => words(lang).email,
  may: person,
  limit: { tries: 10, minutes: 15 },
  run: async (ctx, input) => {
    const { db, gemeente, actor, now, lang, event, enqueue } = ctx
    const refused = await ctx.attempt(adressen, input.email)
    if (refused) return refused
    const id = await store.insertAdres(db, gemeente.id, whoOf(actor), input.email, now)
    await enqueue(mailNewAddress, { id, lang })
    await event('requestEmail', whoOf(actor))
    return null
  },
})

/** Uses the link to a new address, once and within a day; the old address is told. Refused 410, or 409 when it was taken meanwhile. */
export const confirmEmail = action({
  name: 'personen.confirmEmail',
  input: z.strictObject({ token: z.string().max(100) }),
  output: z.null(),
  words: (lang) => words(lang).confirm,
  may: anyone,
  limit: { tries: 30, minutes: 10 },
  run: async ({ db, gemeente, now, lang, event, enqueue }, { token }) => {
    const found = await store.useAdres(db, gemeente.id, hashSecret(token), now)
    const account = found && (await findAccountById(db, gemeente.id, found.accountId))
    if (!account) return refuse(410, 'expired')
    if (await findAccount(db, gemeente.id, found.email)) return refuse(409, 'taken')
    await store.changeAdres(db, gemeente.id, found, account.email)
    // A link that waits for the old mailbox opens nothing any more.
    await dropAbout(db, gemeente.id, account.id)
    await enqueue(mailOldAddress, { id: found.id, lang })
    await event('confirmEmail', account.id)
    return null
  },
})

/** Asks to be erased; an administrator does it. Refused 409 when it was asked already. */
export const requestErasure = action({
  name: 'personen.requestErasure',
  input: z.strictObject({}),
  output: z.null(),
  words: (lang) => words(lang).ask,
  may: person,
  run: async ({ db, gemeente, actor, now, event }) => {
    if (!(await store.insertWisverzoek(db, gemeente.id, whoOf(actor), now))) return refuse(409, 'asked')
    await event('requestErasure', whoOf(actor))
    return null
  },
})

/** Takes the request back, as long as it was not carried out. */
export const withdrawErasure = action({
  name: 'personen.withdrawErasure',
  input: z.strictObject({}),
  output: z.null(),
  words: (lang) => words(lang).takeBack,
  may: person,
  run: async ({ db, gemeente, actor, now, event }) => {
    if (!(await store.withdrawWisverzoek(db, gemeente.id, whoOf(actor), now))) return refuse(409, 'not-asked')
    await event('withdrawErasure', whoOf(actor))
    return null
  },
})

/**
 * Erases somebody who asked for it (SI-03, K3): the account opens nothing any more, and no name or address is left. What was written
 * stays, of an author without a name. Refused 409 when it was done or taken back, and for the last administrator.
 */
export const erasePerson = action({
  name: 'personen.erasePerson',
  input: z.strictObject({ id: z.uuid() }),
  output: report,
  words: (lang) => words(lang).erase,
  may: only('beheerder'),
  run: async (ctx, { id }) => {
    const { db, gemeente, actor, now } = ctx
    const asked = await store.holdWisverzoek(db, gemeente.id, id)
    if (!asked) return notFound()
    if (asked.doneAt || asked.withdrawnAt) return refuse(409, 'answered')
    const account = await findAccountById(db, gemeente.id, asked.accountId)
    if (!account) return notFound()
    const administrators = await holdRollen(db, gemeente.id, 'beheerder')
    const isOne = administrators.some(({ accountId }) => accountId === account.id)
    if (isOne && administrators.every(({ accountId }) => accountId === account.id)) return refuse(409, 'last')
    const stays = await staysOf(ctx, account.id)
    let elders = await forgetBerichten(db, gemeente.id, account.id)
    for (const { forget } of ctx.offered.personal) elders += (await forget?.(ctx, account.id)) ?? 0
    const done: Report = { gone: { ...(await store.forget(db, gemeente.id, account, now)), elders }, stays }
    await store.finishWisverzoek(db, gemeente.id, id, personId(actor), now, done)
    await ctx.event('erasePerson', account.id)
    return done
  },
})

/** How much each other room keeps of this author, by count. */
async function staysOf(ctx: Context, who: string): Promise<Report['stays']> {
  const others = keepersOf(ctx)
  const found = await look(ctx.db, all(Object.fromEntries(others.map(({ of }, index) => [`of${index}`, of(ctx, who)]))))
  return others.flatMap(({ label }, index) => {
    const n = found[`of${index}`]!.length
    return n > 0 ? [{ label: { nl: label('nl'), en: label('en') }, n }] : []
  })
}
