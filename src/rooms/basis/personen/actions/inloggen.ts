import { z } from 'zod'
import { action } from '../../../../house/declare.ts'
import { anyone, signedIn } from '../../../../house/may.ts'
import { notFound, refuse, refuseAndKeep } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { mailLink } from '../jobs.ts'
import { email } from '../model.ts'
import { checkPassword } from '../passwords.ts'
import { countPogingen, endSessies, findAccount, insertPoging, listDemo, useLink } from '../store.ts'
import { words } from '../texts.en.ts'
import { enter } from '../tweestaps/binnen.ts'
import { entered } from '../tweestaps/model.ts'
import { sessieTicket, startSessie } from './sessie.ts'

const quarter = 15 * 60_000

/** Signs in with a password (SI-17). A wrong try is remembered although it is refused; after five the door stays shut a while. */
export const signIn = action({
  name: 'personen.signIn',
  input: z.strictObject({ email, password: z.string().min(1).max(200).meta({ widget: 'password' }) }),
  output: entered,
  words: (lang) => words(lang).signIn,
  may: anyone,
  limit: { tries: 60, minutes: 10 },
  run: async (ctx, input) => {
    const { db, gemeente, now } = ctx
    const who = hashSecret(input.email)
    const since = new Date(now.getTime() - quarter)
    if ((await countPogingen(db, gemeente.id, 'password', who, since)) >= 5) return refuse(429, 'locked')
    const account = await findAccount(db, gemeente.id, input.email)
    if (await checkPassword(input.password, account?.password ?? null)) return enter(ctx, account!.id, 'password')
    await insertPoging(db, gemeente.id, 'password', who, now)
    return refuseAndKeep(422, 'wrong', 'password')
  },
})

/**
 * Asks for a link by e-mail. The answer is the same whether the address is known or not, and so is the work: who has an account
 * here is nobody's business. Three links in a quarter of an hour for one address, so that nobody fills another's mailbox.
 */
export const requestLink = action({
  name: 'personen.requestLink',
  input: z.strictObject({ email }),
  output: z.null(),
  words: (lang) => words(lang).requestLink,
  may: anyone,
  limit: { tries: 20, minutes: 15 },
  run: async ({ db, gemeente, now, lang, enqueue }, input) => {
    const who = hashSecret(input.email)
    if ((await countPogingen(db, gemeente.id, 'link', who, new Date(now.getTime() - quarter))) >= 3)
      return refuse(429, 'too-often')
    await insertPoging(db, gemeente.id, 'link', who, now)
    const account = await findAccount(db, gemeente.id, input.email)
    await enqueue(mailLink, { account: account?.id ?? null, lang, reason: 'asked' })
    return null
  },
})

/** Signs in with the secret of a link: once, and in time. Opening the link does nothing yet, since mail scanners open links too. */
export const signInByLink = action({
  name: 'personen.signInByLink',
  input: z.strictObject({ token: z.string().max(100) }),
  output: entered,
  words: (lang) => words(lang).signInByLink,
  may: anyone,
  limit: { tries: 60, minutes: 10 },
  run: async (ctx, input) => {
    const link = await useLink(ctx.db, ctx.gemeente.id, hashSecret(input.token), ctx.now)
    return link ? enter(ctx, link.accountId, 'link') : refuse(410, 'expired')
  },
})

/** One click into an invented account. The door exists in demo mode only, and the account must be one of the demo. */
export const enterDemo = action({
  name: 'personen.enterDemo',
  input: z.strictObject({ account: z.uuid() }),
  output: z.null(),
  words: (lang) => words(lang).demo,
  may: anyone,
  run: async (ctx, { account }) => {
    const people = await listDemo(ctx.db, ctx.gemeente.id)
    if (!people.some(({ id }) => id === account)) return notFound()
    await startSessie(ctx, account, 'demo')
    return null
  },
})

export const signOut = action({
  name: 'personen.signOut',
  input: z.strictObject({}),
  output: z.null(),
  words: (lang) => words(lang).signOut,
  may: (who) => (who.kind === 'held' ? true : signedIn(who)),
  run: async ({ db, gemeente, actor, now, ticket }) => {
    if (actor.kind === 'person' || actor.kind === 'held') await endSessies(db, gemeente.id, actor.id, { id: actor.sessieId }, now)
    ticket(sessieTicket, null)
    return null
  },
})
