import type { z } from 'zod'
import type { Actor } from '../../../../house/actor.ts'
import { anybody } from '../../../../house/attempts.ts'
import { look } from '../../../../house/db/look.ts'
import type { Before, Context } from '../../../../house/declare.ts'
import { isRefusal, type Refusal, refuse, refuseAndKeep } from '../../../../house/outcome.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { startSessie } from '../actions/sessie.ts'
import { checkPassword } from '../passwords.ts'
import { codes, passwords, warnings, wrongCodes } from '../pogingen.ts'
import { endSessies, findAccountById, findSessieVia } from '../store.ts'
import { knownHere } from '../toestel.ts'
import { hashHerstelcode } from './herstelcodes.ts'
import { tellPerson } from './jobs.ts'
import type { entered, FirstStep } from './model.ts'
import { endHalverwege, findApp, insertHalverwege, useHerstelcode, useStep } from './store/app.ts'
import { holdAccount, lookStappen } from './store/stappen.ts'
import { readCode, stepOf } from './totp.ts'

/** Name of the ticket of somebody who made the first step: it opens the page of the second one and nothing else. */
export const halfwayTicket = 'halverwege'

/** Somebody who is signed in, also when the second step is still to be set up; a TypeError for anyone else. */
export function meOf(actor: Actor): { readonly id: string; readonly sessieId: string } {
  if (actor.kind !== 'person' && actor.kind !== 'held') throw new TypeError('only a person does this')
  return actor
}

/**
 * After a first step that was right (a password, a link, a touch of a passkey): in, or half-way in when this account has an app. Who has
 * only a passkey that is both steps, and a role that asks for two, comes in with that one.
 */
export async function enter(ctx: Context, accountId: string, via: FirstStep): Promise<z.output<typeof entered> | Refusal> {
  const { db, gemeente, now, ticket } = ctx
  const { appSince, sleutels, required } = await look(db, lookStappen(gemeente.id, accountId))
  if (appSince === null) {
    if (required && sleutels.some(({ verifies }) => verifies)) return refuse(403, 'use-passkey')
    return { token: await startSessie(ctx, accountId, via, 1), needs: required ? 'set-up' : null }
  }
  const token = newSecret()
  await insertHalverwege(db, gemeente.id, accountId, via, hashSecret(token), now)
  ticket(halfwayTicket, token)
  return { token: null, needs: 'code' }
}

/**
 * Whether this is the code of the app now, or a recovery code that was not used yet. Tries of one account wait for each other, so
 * that a code works once. Whoever tries too many waits, and the person is told: somebody made the first step.
 */
export async function proveCode(ctx: Context, accountId: string, typed: string): Promise<true | Refusal> {
  await holdAccount(ctx.db, ctx.gemeente.id, accountId)
  const known = knownHere(ctx, accountId)
  const refused = await ctx.attempt(codes, accountId, known)
  if (refused) return refused
  const verdict = await fits(ctx, accountId, typed)
  if (verdict === false) {
    await warn(ctx, accountId)
    return refuseAndKeep(422, 'wrong', 'oneTimeCode')
  }
  if (verdict === true) {
    await ctx.forgive(codes, accountId, known)
    await ctx.forgive(wrongCodes, accountId, anybody)
  }
  return verdict
}

/** Tells the person of many wrong codes, now and then. */
async function warn(ctx: Context, accountId: string): Promise<void> {
  if (!(await ctx.attempt(wrongCodes, accountId, anybody)) || (await ctx.attempt(warnings, accountId, anybody))) return
  await ctx.event('shutSignIn', accountId)
  await ctx.enqueue(tellPerson, { account: accountId, lang: ctx.lang, what: 'shut' })
}

async function fits(ctx: Context, accountId: string, typed: string): Promise<boolean | Refusal> {
  const { db, gemeente, now, lang, vault, enqueue } = ctx
  const code = readCode(typed)
  if (!/^\d{6}$/.test(code)) {
    const used = await useHerstelcode(db, gemeente.id, accountId, hashHerstelcode(accountId, code), now)
    if (used) await enqueue(tellPerson, { account: accountId, lang, what: 'code-used' })
    return used !== undefined
  }
  const app = await findApp(db, gemeente.id, accountId)
  const secret = app && vault.unseal(app.secret)
  if (!app) return false
  if (!secret) return refuse(409, 'unreadable', 'oneTimeCode')
  const step = stepOf(secret, code, now, app.lastStep)
  return step !== null && (await useStep(db, gemeente.id, app.id, step)) !== undefined
}

/**
 * The own password once more, before the way in changes: who finds a screen open may not take the account. Not asked of whoever
 * has none, or came in by a link or a passkey. Its tries count with those at the door.
 * @param wrong what to answer when it is not.
 */
export const provePassword = (
  { within, inTurn }: Before,
  typed: string | undefined,
  wrong = refuse(422, 'wrong-password', 'password'),
): Promise<true | Refusal> =>
  inTurn(async (turn) => {
    const asked = await within(async (ctx) => {
      const { db, gemeente, actor } = ctx
      const me = meOf(actor)
      const account = await findAccountById(db, gemeente.id, me.id)
      if (!account || !asksPassword(account, await findSessieVia(db, gemeente.id, me.sessieId))) return null
      // Nothing typed is no try.
      if (!typed) return refuse(422, 'empty', wrong.field)
      return (await ctx.attempt(passwords, account.email, knownHere(ctx, account.id))) ?? account
    })
    if (asked === null || isRefusal(asked)) return asked ?? true
    if (!(await checkPassword(turn, typed!, asked.password))) return wrong
    await within((ctx) => ctx.forgive(passwords, asked.email, knownHere(ctx, asked.id)))
    return true
  })

export const asksPassword = (
  { password }: { password: string | null },
  sessie: { via: string; steps: number } | undefined,
): boolean => password !== null && sessie?.via !== 'link' && !(sessie?.via === 'passkey' && sessie.steps === 2)

/** The way in of somebody changed: who is signed in elsewhere, or half-way, starts again. `except` stays. */
export async function endOthers({ db, gemeente, now }: Context, accountId: string, except?: string): Promise<void> {
  await endSessies(db, gemeente.id, accountId, except === undefined ? {} : { except }, now)
  await endHalverwege(db, gemeente.id, accountId)
}
