import { z } from 'zod'
import { action } from '../../../../house/declare.ts'
import { anyone, signedIn } from '../../../../house/may.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { mailLink } from '../jobs.ts'
import { email } from '../model.ts'
import { checkPassword } from '../passwords.ts'
import { links, passwords } from '../pogingen.ts'
import { endSessies, findAccount, findAccountById, listDemo, useLink } from '../store.ts'
import { words } from '../texts.en.ts'
import { knownHere } from '../toestel.ts'
import { enter } from '../tweestaps/binnen.ts'
import { entered } from '../tweestaps/model.ts'
import { sessieTicket, startSessie } from './sessie.ts'

/** A whole town hall may stand behind one address, on the evening of a council. */
const townHall = { tries: 600, minutes: 10 }

/** Signs in with a password (SI-17). A try counts before it is made, and is given back when it was right. */
export const signIn = action({
  name: 'personen.signIn',
  input: z.strictObject({ email, password: z.string().min(1).max(200).meta({ widget: 'password' }) }),
  output: entered,
  words: (lang) => words(lang).signIn,
  may: anyone,
  together: true,
  limit: townHall,
  before: ({ within, inTurn }, input) =>
    inTurn(async (turn) => {
      const found = await within(async (ctx) => {
        const account = await findAccount(ctx.db, ctx.gemeente.id, input.email)
        return (await ctx.attempt(passwords, input.email, knownHere(ctx, account?.id))) ?? { account }
      })
      if (isRefusal(found)) return found
      const right = await checkPassword(turn, input.password, found.account?.password ?? null)
      return right ? found.account! : refuse(422, 'wrong', 'password')
    }),
  run: async (ctx, input, { id, password }) => {
    // Checked outside this transaction: it may have been changed since.
    if ((await findAccountById(ctx.db, ctx.gemeente.id, id))?.password !== password) return refuse(422, 'wrong', 'password')
    await ctx.forgive(passwords, input.email, knownHere(ctx, id))
    return enter(ctx, id, 'password')
  },
})

/**
 * Asks for a link by e-mail. The answer is the same whether the address is known or not, and so is the work: who has an account
 * here is nobody's business. So many links for one address and no more, so that nobody fills another's mailbox.
 */
export const requestLink = action({
  name: 'personen.requestLink',
  input: z.strictObject({ email }),
  output: z.null(),
  words: (lang) => words(lang).requestLink,
  may: anyone,
  together: true,
  limit: townHall,
  run: async (ctx, input) => {
    const { db, gemeente, lang, enqueue } = ctx
    const account = await findAccount(db, gemeente.id, input.email)
    const refused = await ctx.attempt(links, input.email, knownHere(ctx, account?.id))
    if (refused) return refused
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
  together: true,
  limit: townHall,
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
  together: true,
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
  together: true,
  run: async ({ db, gemeente, actor, now, ticket }) => {
    if (actor.kind === 'person' || actor.kind === 'held') await endSessies(db, gemeente.id, actor.id, { id: actor.sessieId }, now)
    ticket(sessieTicket, null)
    return null
  },
})
