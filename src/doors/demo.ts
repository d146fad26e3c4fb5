import { v7 as uuidv7 } from 'uuid'
import { operator, type Role, roles } from '../house/actor.ts'
import type { Database, Queryable } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { insertAccount } from '../rooms/basis/personen/index.ts'
import type { RoleGroup } from '../rooms/beleid/typetest/model.ts'
import { insertDeelnemer, insertSessie, saveGezamenlijk, saveVerslag, showSessie } from '../rooms/beleid/typetest/store/index.ts'
import { loadBeleid } from './demo.beleid.ts'
import { loadBerichten } from './demo.berichten.ts'
import { loadGebieden } from './demo.gebieden.ts'
import { loadKaders } from './demo.kaders.ts'
import { loadPersonen } from './demo.personen.ts'
import { loadPrioriteiten } from './demo.prioriteiten.ts'
import { loadVerkenning } from './demo.verkenning.ts'
import { gemeenteAt, nowhere } from './enter.ts'

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

/** Catalogue §20: what eight people of Lindewaard answered, on their names. */
const sheets: readonly (readonly [roleGroup: RoleGroup, name: string, actual: string, desired: string])[] = [
  ['official', 'Sanne', 'abbababbbbbbbb', 'ababbbababbaaa'],
  ['portfolio-holder', 'Marijke', 'abbbabbbbabbbb', 'abababaaaabaab'],
  ['council', 'Farid', 'baabbbbbbababb', 'aaabababbababa'],
  ['council', 'Joke', 'bbbbbabbbbbbbb', 'abbbbabbbbbbab'],
  ['official', 'Ruben', 'abbbbbbbaababb', 'aaaaabaaaababb'],
  ['support-point', 'Petra', 'bbbabbbbbbbbbb', 'ababababbbbabb'],
  ['organisation', 'Henk', 'bbbbbbaabbbbba', 'abbbbbbbbbbbbb'],
  ['client-body', 'Toos', 'babbbbabaaaaba', 'aaabbbbbbbbabb'],
]

/** A group session that is over: its card, what the group concluded and the sheet it filled in together. */
async function typetestOf(database: Database, gemeenteId: string, by: string, now: Date): Promise<void> {
  const at = new Date(now.getTime() - 7 * 24 * 60 * 60_000)
  const sessie = {
    id: uuidv7(),
    code: 'lindewee',
    title: 'College, raad en veld',
    mode: 'compare' as const,
    edition: 'current',
    openFrom: null,
    openTo: null,
    horizonYear: at.getUTCFullYear() + 4,
    perspectives: ['actual' as const, 'desired' as const],
    shownAt: null,
  }
  await database.transaction(gemeenteId, async (db) => {
    await insertSessie(db, gemeenteId, sessie, by, at)
    for (const [roleGroup, name, actual, desired] of sheets)
      await insertDeelnemer(db, gemeenteId, sessie, { roleGroup, name, ticketHash: null, answers: { actual, desired } }, at)
    await showSessie(db, gemeenteId, sessie.id, at)
    const joint = { perspective: 'desired' as const, answers: 'ababbbababbaaa', agreedBy: 'de zes deelnemers van de gemeente' }
    await saveGezamenlijk(db, gemeenteId, sessie.id, joint, at)
    for (const [question, agreed, text, actionPoints] of conclusions)
      await saveVerslag(db, gemeenteId, sessie.id, { question, agreed, text, actionPoints }, by, at)
  })
}

const conclusions: readonly (readonly [question: number, agreed: 'yes' | 'partly', text: string, actionPoints: string])[] = [
  [1, 'yes', 'Ja. Wij steunen veel, maar wij kiezen weinig.', ''],
  [2, 'partly', 'Wij willen breed blijven, maar meer richting geven.', 'Afspraken met organisaties over wat zij bereiken.'],
]

/** What the installation is, and whether it holds municipalities, one of somebody's own, and somebody who was let in to make them. */
const there = `select (select demo from house_installatie) as demo,
  exists (select 1 from gemeenten_gemeente) as holds,
  exists (select 1 from gemeenten_gemeente where slug not in ('lindewaard', 'rietmeer')) as own,
  exists (select 1 from house_beheer) as entered`

interface Wanted {
  /** What whoever started it says; null when they said nothing. */
  readonly asked: boolean | null
  /** An earlier version wrote down that it is one. */
  readonly was: boolean
  /** Somebody asked to stop: it is left as it is, for the next start. */
  readonly signal?: AbortSignal
}

/**
 * Whether this installation is a demo, which then is there, whole. What nobody was ever in begins as one, and stays one until it is
 * started with the demo off. What a kill cut off in the middle is taken away, and made anew: nobody was in that, because the doors open
 * afterwards. One process at a time; the others wait, and find it there. Throws the reason of `signal`.
 */
export const settleDemo = (database: Database, { asked, was, signal }: Wanted, now: Date): Promise<boolean> =>
  database.asOwner(async (client) => {
    const mark = (text: string) => client.query(`update house_installatie set demo = ${text}`)
    await client.query('select pg_advisory_lock(20261130)')
    try {
      const { demo, holds, own, entered } = (await client.query(there)).rows[0]!
      const again = demo === 'begonnen' && !own
      if (again) await empty(client)
      const began = was || demo !== null
      const isEmpty = again || !holds
      if (!(asked ?? (began || (isEmpty && !entered)))) {
        await mark('null')
        return false
      }
      // What holds somebody's own municipality is never taken away: there it is only written down when it is whole.
      if (isEmpty) await mark("'begonnen'")
      if (isEmpty || !began) await loadDemo(whileNot(signal, database), now)
      await mark("'heel'")
      return true
    } finally {
      await client.query('select pg_advisory_unlock(20261130)')
    }
  })

/** The same database, for as long as nobody asked to stop. */
const whileNot = (signal: AbortSignal | undefined, database: Database): Database => ({
  ...database,
  transaction: async (...asked) => {
    signal?.throwIfAborted()
    return database.transaction(...asked)
  },
})

/** Takes every municipality away, with all that is theirs. */
async function empty(client: Queryable): Promise<void> {
  const { rows } = await client.query(`select string_agg(attrelid::regclass::text, ', ') as theirs
    from pg_attribute join pg_class c on c.oid = attrelid
    where attname = 'gemeente_id' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`)
  await client.query(`truncate gemeenten_gemeente, ${rows[0]!.theirs}`)
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
  let officer: string | undefined
  await database.transaction(id, async (db) => {
    for (const [person, role] of people) {
      const account = await insertAccount(
        db,
        id,
        { name: person, email: `${person.toLowerCase()}@${slug}.demo.example`, password: null, roles: [role] },
        now,
      )
      if (role === 'beleidsambtenaar') officer = account
    }
  })
  if (!officer) return
  await loadGebieden(database, (await gemeenteAt(database, slug))!, officer, now)
  if (name !== 'Lindewaard') return
  await loadKaders(database, (await gemeenteAt(database, slug))!, officer, now)
  await loadPersonen(database, (await gemeenteAt(database, slug))!, now)
  await typetestOf(database, id, officer, now)
  await loadBeleid(database, (await gemeenteAt(database, slug))!, officer, now)
  await loadBerichten(database, (await gemeenteAt(database, slug))!, now)
  await loadPrioriteiten(database, (await gemeenteAt(database, slug))!, officer, now)
  await loadVerkenning(database, (await gemeenteAt(database, slug))!, now)
}
