import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { dayOf } from '../house/time.ts'
import { listDoelen } from '../rooms/beleid/doelen/index.ts'
import { moveInVolgorde, takeOverVolgorde } from '../rooms/beleid/doelen/prioriteiten/actions/besluit.ts'
import { closeSessie, enterStemmen, openSessie, planSessie } from '../rooms/beleid/doelen/prioriteiten/actions/leiden.ts'
import type { Groep, Weging } from '../rooms/beleid/doelen/prioriteiten/model.ts'

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
  const act = async (does: Declaration, at: Date, input: unknown): Promise<{ id: string }> => {
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now: at, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as { id: string }
  }
  const goals = (await database.transaction(gemeente.id, (db) => listDoelen(db, gemeente.id))).map(({ id }) => id)
  const open = async (title: string, held: Date, at: Date, rest: { weging: Weging; size: number }) => {
    const { id } = await act(planSessie, at, { title, heldOn: dayOf(held), doelen: goals, ...rest })
    await act(openSessie, at, { id })
    return id
  }

  const decided = await open('Wat komt eerst in Lindewaard?', ago(6), ago(8), { weging: 'points', size: 10 })
  const bladen = sheets.flatMap(([groep, numbers]) => numbers.map((weights) => ({ groep, weights })))
  for (let from = 0; from < bladen.length; from += 10)
    await act(enterStemmen, ago(6), { id: decided, bladen: bladen.slice(from, from + 10) })
  await act(closeSessie, ago(6), { id: decided })
  const why = 'De cursussen kunnen meteen beginnen en kosten weinig.'
  await act(moveInVolgorde, ago(5), { id: decided, doel: goals[3], place: 3, why })
  await act(takeOverVolgorde, ago(5), { id: decided })

  const next = await open('Wat doen wij eerst in het nieuwe jaar?', ago(-7), ago(1), { weging: 'ranking', size: 3 })
  const first = ['1 2 3 -', '2 1 3 -', '3 - 1 2', '- 2 1 3', '1 - 2 3', '2 3 1 -'].map((weights) => ({
    groep: 'inwoner',
    weights,
  }))
  await act(enterStemmen, ago(1), { id: next, bladen: [...first, { groep: 'partner', weights: '- 2 1 3' }] })
}
