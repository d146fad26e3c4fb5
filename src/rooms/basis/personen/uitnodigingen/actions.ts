import { z } from 'zod'
import { personId, whoOf } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import { action, type Context, type ReadContext } from '../../../../house/declare.ts'
import { anyone, person } from '../../../../house/may.ts'
import { dropAbout } from '../../../../house/outbox.ts'
import { isRefusal, notFound, type Reason, type Refusal, refuse, refuseAll } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { startSessie } from '../actions/sessie.ts'
import { newPassword } from '../model.ts'
import { hashPassword } from '../passwords.ts'
import { findAccountById, insertAccount, insertRol } from '../store.ts'
import { mailUitnodiging } from './jobs.ts'
import { type Invited, id, invited, note, personName } from './model.ts'
import { mayInvite } from './policy.ts'
import { mayInviteFor, readLines, rolesFor } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const byOf = ({ gemeente, now, actor, lang }: Context): store.By => ({
  gemeenteId: gemeente.id,
  at: now,
  who: personId(actor),
  lang,
})

/** Keeps the invitation and leaves its message to be sent; null when one is open for this address and role. */
async function inviteOne(ctx: Context, who: Invited, text: string): Promise<string | null> {
  const row = await store.insertUitnodiging(ctx.db, byOf(ctx), who, text)
  if (!row) return null
  await ctx.enqueue(mailUitnodiging, { id: row.id })
  await ctx.event('invitePerson', row.id, { role: who.role })
  return row.id
}

/** All of them, or a reason for each that has an invitation already. */
async function inviteAll(
  ctx: Context,
  people: readonly (Invited & { readonly no?: number })[],
  text: string,
): Promise<Refusal | null> {
  const faults: Reason[] = []
  for (const [index, { no = index + 1, ...who }] of people.entries())
    if ((await inviteOne(ctx, who, text)) === null) faults.push({ code: 'line-invited', field: 'lines', params: { no } })
  const [first, ...more] = faults
  return first ? refuseAll(409, [first, ...more]) : null
}

/**
 * Invites one person for a role (SI-01). Refused 403 for a role that this actor may not give, 409 when an invitation for it is open.
 * The answer does not show whether the address has an account.
 */
export const invitePerson = action({
  name: 'personen.invitePerson',
  input: z.strictObject({ ...invited.shape, note }),
  output: z.object({ id }),
  words: (lang) => words(lang).invite,
  may: mayInvite,
  run: async (ctx, { note: text, ...who }) => {
    if (!mayInviteFor(ctx.actor, who.role)) return refuse(403, 'not-yours', 'role')
    const made = await inviteOne(ctx, who, text)
    return made ? { id: made } : refuse(409, 'invited', 'email')
  },
})

/**
 * Invites a list, a person a line: "name; e-mail; role" (A2). All or nothing, with a reason for each line that is wrong. With `try`
 * nothing is sent: the list is kept for a week, to look at and send.
 */
export const invitePeople = action({
  name: 'personen.invitePeople',
  input: z.strictObject({
    lines: z.string().min(1).max(20_000).meta({ widget: 'textarea' }),
    note,
    try: z.boolean().default(false),
  }),
  output: z.object({ lijst: id.nullable(), people: z.array(invited) }),
  words: (lang) => words(lang).many,
  may: mayInvite,
  run: async (ctx, { lines, note: text, try: only }) => {
    const { people, faults } = readLines(lines, ctx.actor)
    const [first, ...more] = faults
    if (first) return refuseAll(422, [first, ...more])
    const open = await look(ctx.db, store.unansweredIn(ctx.gemeente.id, people))
    const taken = people.flatMap(({ no, email, role }): Reason[] =>
      open.some((one) => one.email === email && one.role === role)
        ? [{ code: 'line-invited', field: 'lines', params: { no } }]
        : [],
    )
    const [one, ...others] = taken
    if (one) return refuseAll(409, [one, ...others])
    if (only) return { lijst: await store.insertLijst(ctx.db, byOf(ctx), people.map(bare), text), people: people.map(bare) }
    return (await inviteAll(ctx, people, text)) ?? { lijst: null, people: people.map(bare) }
  },
})
const bare = ({ name, email, role }: Invited): Invited => ({ name, email, role })

/** Sends a list that was tried out. Refused 404 when it is gone, 409 when somebody on it was invited meanwhile. */
export const sendLijst = action({
  name: 'personen.sendLijst',
  input: z.strictObject({ id }),
  output: z.object({ sent: z.int() }),
  words: (lang) => words(lang).send,
  may: mayInvite,
  run: async (ctx, input) => {
    const lijst = await store.takeLijst(ctx.db, ctx.gemeente.id, input.id)
    if (!lijst) return notFound()
    if (!lijst.people.every(({ role }) => mayInviteFor(ctx.actor, role))) return notFound()
    return (await inviteAll(ctx, lijst.people, lijst.note)) ?? { sent: lijst.people.length }
  },
})

/** An invitation for a role that this actor may give. */
const mayChange = async ({ db, gemeente, actor }: ReadContext, about: { id: string }) =>
  (await look(db, store.uitnodigingenIn(gemeente.id, rolesFor(actor)))).find((each) => each.id === about.id)

/** The invitation that this actor may change: not answered, and for a role they may give. */
async function held({ db, gemeente, actor }: Context, which: string) {
  const found = await store.holdUitnodiging(db, gemeente.id, which)
  if (!found || !mayInviteFor(actor, found.role)) return notFound()
  return found.acceptedAt || found.withdrawnAt ? refuse(409, 'answered') : found
}

/** Sends an invitation again: it holds for another fourteen days, and the earlier message opens nothing any more. */
export const resendUitnodiging = action({
  name: 'personen.resendUitnodiging',
  input: z.strictObject({ id }),
  output: z.null(),
  words: (lang) => words(lang).resend,
  may: mayInvite,
  limit: { tries: 60, minutes: 10 },
  subject: mayChange,
  run: async (ctx, input) => {
    const found = await held(ctx, input.id)
    if (isRefusal(found)) return found
    await dropAbout(ctx.db, ctx.gemeente.id, input.id)
    await store.renew(ctx.db, ctx.gemeente.id, input.id, ctx.now)
    await ctx.enqueue(mailUitnodiging, { id: input.id })
    await ctx.event('resendUitnodiging', input.id)
    return null
  },
})

/** Takes an invitation back: its link opens nothing from now on. */
export const withdrawUitnodiging = action({
  name: 'personen.withdrawUitnodiging',
  input: z.strictObject({ id }),
  output: z.null(),
  words: (lang) => words(lang).withdraw,
  may: mayInvite,
  subject: mayChange,
  run: async (ctx, input) => {
    const found = await held(ctx, input.id)
    if (isRefusal(found)) return found
    await store.withdraw(ctx.db, ctx.gemeente.id, input.id, personId(ctx.actor), ctx.now)
    await dropAbout(ctx.db, ctx.gemeente.id, input.id)
    await ctx.event('withdrawUitnodiging', input.id)
    return null
  },
})

/**
 * Comes in by an invitation, once and in time: a name, and a password or none (then links by e-mail). Refused 410 when it does not
 * hold any more, 409 when the address has an account: its owner signs in and says yes there.
 */
export const acceptUitnodiging = action({
  name: 'personen.acceptUitnodiging',
  input: z.strictObject({ token: z.string().max(100), name: personName, password: newPassword.optional() }),
  output: z.object({ token: z.string() }),
  words: (lang) => words(lang).accept,
  may: anyone,
  limit: { tries: 30, minutes: 10 },
  before: async ({ inTurn }, { password }) => (password === undefined ? null : inTurn((turn) => hashPassword(turn, password))),
  run: async (ctx, { token, name }, hash) => {
    const { db, gemeente, now } = ctx
    const found = await look(db, store.behind(gemeente.id, hashSecret(token), now))
    if (!found) return refuse(410, 'expired')
    if (found.known) return refuse(409, 'known')
    const { email, role } = found
    const row = await store.holdUitnodiging(db, gemeente.id, found.id)
    const account = await insertAccount(
      db,
      gemeente.id,
      { name, email, password: hash, roles: [role] },
      now,
      row?.invitedBy ?? null,
    )
    if (!account) return refuse(409, 'known')
    if (!(await store.take(db, gemeente.id, found.id, account, now))) return refuse(410, 'expired')
    await ctx.event('acceptUitnodiging', account, { role })
    return { token: await startSessie(ctx, account, 'link') }
  },
})

const forMe = ({ db, gemeente, actor }: ReadContext, about: { id: string }) =>
  look(db, store.sentTo(gemeente.id, whoOf(actor), about.id))

/** Says yes to an invitation with the account one has: the role is given. Refused 404 for an invitation of somebody else. */
export const acceptMine = action({
  name: 'personen.acceptMine',
  input: z.strictObject({ id }),
  output: z.null(),
  words: (lang) => words(lang).acceptMine,
  may: person,
  subject: forMe,
  run: async (ctx, input) => {
    const { db, gemeente, now, actor } = ctx
    const found = await store.holdUitnodiging(db, gemeente.id, input.id)
    const me = await findAccountById(db, gemeente.id, whoOf(actor))
    if (!found || !me || found.email !== me.email) return notFound()
    if (!(await store.take(db, gemeente.id, found.id, me.id, now))) return refuse(410, 'expired')
    await dropAbout(db, gemeente.id, found.id)
    await insertRol(db, gemeente.id, me.id, found.role, found.invitedBy, now)
    await ctx.event('acceptUitnodiging', me.id, { role: found.role })
    return null
  },
})

/** Says no to an invitation. */
export const declineMine = action({
  name: 'personen.declineMine',
  input: z.strictObject({ id }),
  output: z.null(),
  words: (lang) => words(lang).decline,
  may: person,
  subject: forMe,
  run: async (ctx, input) => {
    const { db, gemeente, now, actor } = ctx
    const found = await store.holdUitnodiging(db, gemeente.id, input.id)
    const me = await findAccountById(db, gemeente.id, whoOf(actor))
    if (!found || !me || found.email !== me.email) return notFound()
    if (found.acceptedAt || found.withdrawnAt) return refuse(410, 'expired')
    await store.withdraw(db, gemeente.id, found.id, me.id, now)
    await dropAbout(db, gemeente.id, found.id)
    await ctx.event('declineMine', input.id)
    return null
  },
})
