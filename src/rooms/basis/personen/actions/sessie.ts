import type { Context } from '../../../../house/declare.ts'
import { hashSecret, newSecret } from '../../../../house/secret.ts'
import { insertSessie, type Via } from '../store.ts'

/** Name of the ticket that carries the session. */
export const sessieTicket = 'sessie'
const workday = 12 * 60 * 60_000

/** Starts a session of twelve hours for an account: the secret goes to the visitor, its hash stays here. */
export async function startSessie({ db, gemeente, now, ticket }: Context, accountId: string, via: Via, steps?: 1 | 2) {
  const token = newSecret()
  await insertSessie(db, gemeente.id, accountId, via, hashSecret(token), now, new Date(now.getTime() + workday), steps)
  ticket(sessieTicket, token)
  return token
}
