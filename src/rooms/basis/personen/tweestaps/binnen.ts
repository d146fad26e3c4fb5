import type { z } from 'zod'
import type { Actor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Context } from '../../../../house/declare.ts'
import { type Refusal, refuse, refuseAndKeep } from '../../../../house/outcome.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { startSessie } from '../actions/sessie.ts'
import { checkPassword } from '../passwords.ts'
import { countPogingen, endSessies, findAccountById, findSessieVia, insertPoging } from '../store.ts'
import { hashHerstelcode } from './herstelcodes.ts'
import { tellPerson } from './jobs.ts'
import type { entered } from './model.ts'
import { endHalverwege, findApp, insertHalverwege, useHerstelcode, useStep } from './store/app.ts'
import { holdAccount, lookStappen } from './store/stappen.ts'
import { readCode, stepOf } from './totp.ts'

/** Name of the ticket of somebody who made the first step: it opens the page of the second one and nothing else. */
export const halfwayTicket = 'halverwege'
const quarter = 15 * 60_000
const most = 5

/** Somebody who is signed in, also when the second step is still to be set up; a TypeError for anyone else. */
export function meOf(actor: Actor): { readonly id: string; readonly sessieId: string } {
  if (actor.kind !== 'person' && actor.kind !== 'held') throw new TypeError('only a person does this')
  return actor
}

/**
 * After a password or a link that was right: in, or half-way in when this account has an app. Who has only a passkey, and a role
 * that asks for two steps, comes in with that passkey.
 */
export async function enter(
  ctx: Context,
  accountId: string,
  via: 'password' | 'link',
): Promise<z.output<typeof entered> | Refusal> {
  const { db, gemeente, now, ticket } = ctx
  const { appSince, sleutels, required } = await look(db, lookStappen(gemeente.id, accountId))
  if (appSince === null) {
    if (required && sleutels.length > 0) return refuse(403, 'use-passkey')
    return { token: await startSessie(ctx, accountId, via), needs: required ? 'set-up' : null }
  }
  const token = newSecret()
  await insertHalverwege(db, gemeente.id, accountId, via, hashSecret(token), now)
  ticket(halfwayTicket, token)
  return { token: null, needs: 'code' }
}

/**
 * Whether this is the code of the app now, or a recovery code that was not used yet. Tries of one account wait for each other, so
 * that a code works once and five wrong ones are five: then the door stays shut a while, and the person is told.
 */
export async function proveCode(ctx: Context, accountId: string, typed: string): Promise<true | Refusal> {
  const { db, gemeente, now, lang, event, enqueue } = ctx
  await holdAccount(db, gemeente.id, accountId)
  const who = hashSecret(accountId)
  const wrong = await countPogingen(db, gemeente.id, 'code', who, new Date(now.getTime() - quarter))
  if (wrong >= most) return refuse(429, 'locked')
  const verdict = await fits(ctx, accountId, typed)
  if (verdict !== false) return verdict
  await insertPoging(db, gemeente.id, 'code', who, now)
  if (wrong + 1 === most) {
    await endHalverwege(db, gemeente.id, accountId)
    await event('shutSignIn', accountId)
    await enqueue(tellPerson, { account: accountId, lang, what: 'shut' })
  }
  return refuseAndKeep(422, 'wrong', 'oneTimeCode')
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
 * has none, or came in by a link or a passkey.
 */
export async function provePassword(ctx: Context, typed: string | undefined): Promise<true | Refusal> {
  const { db, gemeente, actor, now } = ctx
  const me = meOf(actor)
  const account = await findAccountById(db, gemeente.id, me.id)
  if (!account || !asksPassword(account, await findSessieVia(db, gemeente.id, me.sessieId))) return true
  const who = hashSecret(account.email)
  if ((await countPogingen(db, gemeente.id, 'password', who, new Date(now.getTime() - quarter))) >= most)
    return refuse(429, 'locked')
  if (await checkPassword(typed ?? '', account.password)) return true
  await insertPoging(db, gemeente.id, 'password', who, now)
  return refuseAndKeep(422, 'wrong-password', 'password')
}

export const asksPassword = ({ password }: { password: string | null }, sessie: { via: string } | undefined): boolean =>
  password !== null && sessie?.via !== 'link' && sessie?.via !== 'passkey'

/** The way in of somebody changed: who is signed in elsewhere, or half-way, starts again. `except` stays. */
export async function endOthers({ db, gemeente, now }: Context, accountId: string, except?: string): Promise<void> {
  await endSessies(db, gemeente.id, accountId, except === undefined ? {} : { except }, now)
  await endHalverwege(db, gemeente.id, accountId)
}
