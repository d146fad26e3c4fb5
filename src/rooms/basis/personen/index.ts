import { type Actor, visitor } from '../../../house/actor.ts'
import type { Db } from '../../../house/db/database.ts'
import { hashSecret } from '../../../house/secret.ts'
import { findPerson } from './store.ts'

export { sessieTicket } from './actions/sessie.ts'

/** Who carries this secret in this municipality; a visitor when it is none, ended or expired. */
export async function actorOf(db: Db, gemeenteId: string, token: string | undefined, now: Date): Promise<Actor> {
  const person = token ? await findPerson(db, gemeenteId, hashSecret(token), now) : undefined
  return person ? { kind: 'person', ...person } : visitor
}
export { insertAccount, listDemo, roleTakenIn } from './store.ts'
