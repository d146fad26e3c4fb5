import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { look } from '../house/db/look.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { offeredBy } from '../house/offered.ts'
import { perform } from '../house/perform.ts'
import { giveTaak, saySomething } from '../rooms/basis/berichten/actions.ts'
import { mensenIn } from '../rooms/basis/personen/index.ts'
import { rooms } from '../rooms/index.ts'

/** What the people of Lindewaard say to each other about their plan, and who does what. */
export async function loadBerichten(database: Database, gemeente: Gemeente, now: Date): Promise<void> {
  const people = await database.transaction(gemeente.id, (db) => look(db, mensenIn(gemeente.id)))
  const as = (role: Role): Extract<Actor, { kind: 'person' }> => {
    const found = people.find(({ roles }) => roles.some((each) => each.role === role))!
    return { kind: 'person', sessieId: uuidv7(), ...found }
  }
  const act = async (does: Declaration, role: Role, daysAgo: number, input: Record<string, unknown>) => {
    const at = new Date(now.getTime() - daysAgo * day)
    const call = { actor: as(role), gemeente, lang: 'nl' as const, now: at, tickets: {}, offered: offeredBy(rooms), input }
    const outcome = await perform(database, does, call)
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
  }
  const due = (days: number) => new Date(now.getTime() + days * day).toISOString().slice(0, 10)
  for (const [over, role, daysAgo, text] of said) await act(saySomething, role, daysAgo, { over, text })
  for (const [over, title, who, days] of work)
    await act(giveTaak, 'beleidsambtenaar', 3, { over, title, person: as(who).id, due: due(days) })
}

const day = 24 * 60 * 60_000

const said: readonly (readonly [over: string, role: Role, daysAgo: number, text: string])[] = [
  ['plan', 'beleidsambtenaar', 5, 'Drie delen zijn nog leeg. Wie wil meeschrijven aan communicatie?'],
  ['plan', 'vrijwilligerscentrale', 4, 'Dat doen wij graag. Wij weten wat vrijwilligers lezen.'],
  ['plan~delen~13', 'vrijwilligerscentrale', 2, '@Sanne, wij willen vier keer per jaar iets van ons laten horen. Past dat?'],
  ['plan~delen~9', 'wethouder', 1, '@Sanne, staat het extra geld hier al bij?'],
]

const work: readonly (readonly [over: string, title: string, who: Role, days: number])[] = [
  ['plan~delen~13', 'Schrijf op wie wanneer iets hoort', 'beleidsambtenaar', 6],
  ['plan~delen~14', 'Vraag de adviesraad hoe zij de uitkomst willen horen', 'vakafdeling', 9],
  ['stappen~4', 'Bel de jongerenraad', 'beleidsambtenaar', -2],
]
