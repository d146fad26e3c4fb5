import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { dayOf } from '../house/time.ts'
import { listDoelen } from '../rooms/beleid/doelen/index.ts'
import { moveInVolgorde, takeOverVolgorde } from '../rooms/beleid/doelen/prioriteiten/actions/besluit.ts'
import { closeSessie, enterStemmen } from '../rooms/beleid/doelen/prioriteiten/actions/leiden.ts'
import type { Frame, Groep, Weging } from '../rooms/beleid/doelen/prioriteiten/model.ts'
import { insertSessie, openSessie } from '../rooms/beleid/doelen/prioriteiten/store/index.ts'

const day = 24 * 60 * 60_000

/** What twenty-four people of Lindewaard gave to its four goals, ten points each. */
const sheets: readonly (readonly [Groep, readonly string[]])[] = [
  ['gemeente', ['4 3 2 1', '5 2 2 1', '4 2 3 1', '3 3 3 1', '5 3 1 1', '4 2 2 2']],
  ['partner', ['2 1 5 2', '1 2 6 1', '2 1 4 3', '3 1 4 2', '2 2 5 1']],
  ['organisatie', ['2 2 2 4', '1 2 3 4', '3 1 2 4', '2 1 2 5', '2 2 3 3']],
  ['inwoner', ['2 4 4 0', '1 3 6 0', '3 3 4 0', '1 5 3 1', '2 2 6 0', '2 3 5 0']],
  ['adviesorgaan', ['1 3 5 1', '2 2 5 1']],
]

/** Two sessions of Lindewaard in which goals are weighed: one that gave the goals their order, and one that is open. */
export async function loadPrioriteiten(database: Database, gemeente: Gemeente, officer: string, now: Date): Promise<void> {
  const role = { role: 'beleidsambtenaar' as const, organisatieId: null }
  const actor: Actor = { kind: 'person', id: officer, name: 'Sanne', sessieId: uuidv7(), roles: [role] }
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const act = async (does: Declaration, at: Date, input: unknown) => {
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now: at, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
  }
  const goals = await database.transaction(gemeente.id, (db) => listDoelen(db, gemeente.id))
  const kandidaten = goals.map(({ id, statement }, index) => ({ no: index + 1, doelId: id, statement }))
  const year = now.getUTCFullYear()
  const frame: Frame = {
    extra: true,
    centsPerYear: 25_000_00,
    source: 'Begroting',
    kind: 'temporary',
    from: `${year + 1}-01-01`,
    to: `${year + 4}-12-31`,
    publishedAt: ago(30).toISOString(),
  }
  const open = async (title: string, code: string, heldOn: Date, opened: Date, weging: Weging, size: number) => {
    const id = uuidv7()
    const by = { gemeenteId: gemeente.id, at: opened, who: officer }
    const days = { heldOn: dayOf(heldOn), openFrom: null, openTo: null }
    await database.transaction(gemeente.id, async (db) => {
      await insertSessie(db, by, { id, code, title, ...days, weging, size, kandidaten })
      await openSessie(db, by, id, { revision: 1, frame, kandidaten })
    })
    return id
  }

  const decided = await open('Wat komt eerst in Lindewaard?', 'eerstwat', ago(6), ago(8), 'points', 10)
  const bladen = sheets.flatMap(([groep, numbers]) => numbers.map((weights) => ({ groep, weights })))
  for (let from = 0; from < bladen.length; from += 10)
    await act(enterStemmen, ago(6), { id: decided, bladen: bladen.slice(from, from + 10) })
  await act(closeSessie, ago(6), { id: decided })
  const why = 'De cursussen kunnen meteen beginnen en kosten weinig.'
  await act(moveInVolgorde, ago(5), { id: decided, doel: goals[3]!.id, place: 3, why })
  await act(takeOverVolgorde, ago(5), { id: decided })

  const next = await open('Wat doen wij eerst in het nieuwe jaar?', 'kiesmee2', ago(-7), ago(1), 'ranking', 3)
  const first = ['1 2 3 -', '2 1 3 -', '3 - 1 2', '- 2 1 3', '1 - 2 3', '2 3 1 -'].map((weights) => ({
    groep: 'inwoner',
    weights,
  }))
  await act(enterStemmen, ago(1), { id: next, bladen: [...first, { groep: 'partner', weights: '- 2 1 3' }] })
}
