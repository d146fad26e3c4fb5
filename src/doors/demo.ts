import { operator, type Role, roles } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { insertAccount } from '../rooms/basis/personen/index.ts'
import { nowhere } from './enter.ts'

/** Invented people of Lindewaard, one per role of catalogue §0.1. */
const names: Record<Role, string> = {
  beleidsambtenaar: 'Sanne',
  vakafdeling: 'Ruben',
  wethouder: 'Marijke',
  raadslid: 'Farid',
  vrijwilligerscentrale: 'Petra',
  mantelzorgsteunpunt: 'Loes',
  organisatie: 'Henk',
  vrijwilligerscoordinator: 'Anouk',
  vrijwilliger: 'Els',
  inwoner: 'Yusuf',
  hulpvrager: 'Dirkje',
  mantelzorger: 'Wim',
  adviesorgaan: 'Toos',
  partner: 'Samira',
  stagiair: 'Noor',
  loket: 'Bart',
  meldpunt: 'Ilse',
  buurtbemiddelaar: 'Kees',
  wijkteam: 'Fatma',
  bemoeizorg: 'Joris',
  provincie: 'Hilde',
  kennisinstituut: 'Stefan',
  beheerder: 'Mieke',
}

/** Lindewaard with somebody in every role, and its small neighbour Rietmeer with one policy officer (catalogue §21). */
export async function loadDemo(database: Database, now: Date): Promise<void> {
  await settle(
    database,
    now,
    'Lindewaard',
    '088 000 12 34',
    roles.map((role) => [names[role], role]),
  )
  await settle(database, now, 'Rietmeer', '088 000 12 35', [['Geert', 'beleidsambtenaar']])
}

async function settle(
  database: Database,
  now: Date,
  name: string,
  phone: string,
  people: readonly (readonly [name: string, role: Role])[],
) {
  const slug = name.toLowerCase()
  const hours = {
    phoneHoursNl: 'Maandag tot en met vrijdag, 9 tot 17 uur. U krijgt een mens aan de lijn.',
    phoneHoursEn: 'Monday to Friday, 9 to 17. A person answers.',
  }
  const made = await perform(database, createGemeente, {
    actor: operator,
    gemeente: nowhere,
    lang: 'nl',
    now,
    tickets: {},
    input: { name, slug, phone, ...hours },
  })
  if (!made.ok) return
  const { id } = made.value as Gemeente
  await database.transaction(id, async (db) => {
    for (const [person, role] of people) {
      await insertAccount(
        db,
        id,
        { name: person, email: `${person.toLowerCase()}@${slug}.demo.example`, password: null, roles: [role] },
        now,
      )
    }
  })
}
