import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { listDemo } from '../rooms/basis/personen/index.ts'
import { giveToestemming } from '../rooms/basis/personen/toestemming/actions.ts'
import { invitePerson } from '../rooms/basis/personen/uitnodigingen/actions.ts'

/** Two people of Lindewaard who were invited and did not answer yet, and a volunteer who wants the news. */
export async function loadPersonen(database: Database, gemeente: Gemeente, now: Date): Promise<void> {
  const people = await database.transaction(gemeente.id, (db) => listDemo(db, gemeente.id))
  const act = async (role: Role, does: Declaration, input: unknown) => {
    const { id, name } = people.find((each) => each.role === role)!
    const actor: Actor = { kind: 'person', id, name, sessieId: uuidv7(), roles: [{ role, organisatieId: null }] }
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
  }
  for (const [by, name, role, note] of invitations)
    await act(by, invitePerson, { name, email: `${name.toLowerCase().replaceAll(' ', '.')}@lindewaard.example`, role, note })
  await act('vrijwilliger', giveToestemming, { purpose: 'nieuwsbrief' })
}

const invitations: readonly (readonly [by: Role, name: string, role: Role, note: string])[] = [
  [
    'beleidsambtenaar',
    'Greetje Veenstra',
    'adviesorgaan',
    'Wij zien u graag in de adviesraad. Zullen we samen naar het plan kijken?',
  ],
  ['beheerder', 'Omar Haddad', 'raadslid', 'U bent nieuw in de raad. Hier leest u het beleid voor vrijwilligers.'],
]
