import { type Actor, visitor } from '../../../house/actor.ts'
import type { Db } from '../../../house/db/database.ts'
import { hashSecret } from '../../../house/secret.ts'
import { findPerson, findSessieOwner } from './store.ts'

export { sessieTicket } from './actions/sessie.ts'
export { toestelDays, toestelTicket } from './toestel.ts'
export { secondStepPath } from './tweestaps/model.ts'

/**
 * Who carries this secret in this municipality; a visitor when it is none, ended or expired. Where a role asks for two steps (SI-17)
 * a session of one counts only to set up the second; who has a second one signs in again with it.
 */
export async function actorOf(db: Db, gemeenteId: string, token: string | undefined, now: Date): Promise<Actor> {
  const person = token ? await findPerson(db, gemeenteId, hashSecret(token), now) : undefined
  if (!person || person.missing === 'prove') return visitor
  const { missing, roles, ...who } = person
  return missing === 'set-up' ? { kind: 'held', ...who } : { kind: 'person', ...who, roles }
}
/** The account that carried this secret, also when that session is over; undefined when it is none. */
export const ownerOf = async (db: Db, gemeenteId: string, token: string): Promise<string | undefined> =>
  (await findSessieOwner(db, gemeenteId, hashSecret(token)))?.accountId
export { earlierText, earlierTexts } from './eerder.ts'
export { insertAccount, listDemo, type Mens, mensenIn, roleTakenIn } from './store.ts'
export { consenting, hasConsent } from './toestemming/store.ts'
export { whyNotSent } from './toezicht/rules.ts'
