import { z } from 'zod'
import { roles } from '../../../house/actor.ts'
import { action, type Context } from '../../../house/declare.ts'
import { anyone, only, signedIn } from '../../../house/may.ts'
import { notFound, refuse, refuseAndKeep } from '../../../house/outcome.ts'
import { hashSecret, newSecret } from '../../../house/secret.ts'
import { checkPassword, hashPassword } from './passwords.ts'
import { countFailures, endSessie, findAccount, insertAccount, insertFailure, insertSessie, listDemo } from './store.ts'
import { words } from './texts.en.ts'

/** Name of the ticket that carries the session. */
export const sessieTicket = 'sessie'
const quarter = 15 * 60_000
const workday = 12 * 60 * 60_000
const email = z.email().max(254).toLowerCase()

/** Starts a session of twelve hours for an account: the secret goes to the visitor, its hash stays here. */
async function startSessie({ db, gemeente, now, ticket }: Context, accountId: string): Promise<string> {
  const token = newSecret()
  await insertSessie(db, gemeente.id, accountId, hashSecret(token), now, new Date(now.getTime() + workday))
  ticket(sessieTicket, token)
  return token
}

/** Signs in with a password (SI-17). A wrong try is remembered although it is refused; after five the door stays shut a while. */
export const signIn = action({
  name: 'personen.signIn',
  input: z.strictObject({ email, password: z.string().min(1).max(200).meta({ widget: 'password' }) }),
  output: z.object({ token: z.string() }),
  words: (lang) => words(lang).signIn,
  may: anyone,
  run: async (ctx, input) => {
    const { db, gemeente, now } = ctx
    const who = hashSecret(input.email)
    if ((await countFailures(db, gemeente.id, who, new Date(now.getTime() - quarter))) >= 5) return refuse(429, 'locked')
    const account = await findAccount(db, gemeente.id, input.email)
    if (await checkPassword(input.password, account?.password ?? null)) return { token: await startSessie(ctx, account!.id) }
    await insertFailure(db, gemeente.id, who, now)
    return refuseAndKeep(422, 'wrong', 'password')
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
    await startSessie(ctx, account)
    return null
  },
})

export const signOut = action({
  name: 'personen.signOut',
  input: z.strictObject({}),
  output: z.null(),
  words: (lang) => words(lang).signOut,
  may: signedIn,
  run: async ({ db, gemeente, actor, now, ticket }) => {
    if (actor.kind === 'person') await endSessie(db, gemeente.id, actor.sessieId, now)
    ticket(sessieTicket, null)
    return null
  },
})

/** An administrator adds somebody with their roles. */
export const createPerson = action({
  name: 'personen.createPerson',
  input: z.strictObject({
    name: z.string().min(2).max(80),
    email,
    password: z.string().min(12).max(200).meta({ widget: 'password' }),
    roles: z.array(z.enum(roles)).min(1),
  }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).create,
  may: only('beheerder'),
  run: async ({ db, gemeente, now, event }, input) => {
    const id = await insertAccount(db, gemeente.id, { ...input, password: await hashPassword(input.password) }, now)
    if (!id) return refuse(409, 'taken', 'email')
    await event('createPerson', id, { roles: input.roles.join(' ') })
    return { id }
  },
})
