import type { Context } from '../../../../house/declare.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { endSessies, insertSessie, type Via } from '../store.ts'
import { rememberToestel } from '../toestel.ts'
import { holdAccount } from '../tweestaps/store/stappen.ts'

/** Name of the ticket that carries the session. */
export const sessieTicket = 'sessie'
const workday = 12 * 60 * 60_000

/**
 * Starts a session of twelve hours for an account: the secret goes to the visitor, its hash stays here. Whoever was signed in with this
 * browser is so no more, and of many sessions of one account the oldest ends.
 */
export async function startSessie(ctx: Context, accountId: string, via: Via, steps?: 1 | 2) {
  const { db, gemeente, actor, now, device, ticket } = ctx
  if (actor.kind === 'person' || actor.kind === 'held') await endSessies(db, gemeente.id, actor.id, { id: actor.sessieId }, now)
  await holdAccount(db, gemeente.id, accountId)
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + workday)
  await insertSessie(db, gemeente.id, accountId, { via, tokenHash: hashSecret(token), startedAt: now, expiresAt, steps, device })
  ticket(sessieTicket, token)
  rememberToestel(ctx, accountId)
  return token
}
