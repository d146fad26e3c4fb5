import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { look } from '../house/db/look.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { dayOf } from '../house/time.ts'
import { listDemo } from '../rooms/basis/personen/index.ts'
import { addEigen, closeRonde, markEigen, openRonde, scoreItems } from '../rooms/beleid/verkenning/actions.ts'
import { itemsIn } from '../rooms/beleid/verkenning/items.ts'
import { type Deel, delen } from '../rooms/beleid/verkenning/model.ts'
import { onSheet } from '../rooms/beleid/verkenning/rules.ts'

const people = ['beleidsambtenaar', 'vakafdeling', 'organisatie', 'vrijwilligerscentrale', 'adviesorgaan', 'partner'] as const
type Who = (typeof people)[number]

/** What six people of Lindewaard gave, a figure per item in the order of the sheet; `-` is no view. */
const given: Readonly<Record<Who, Readonly<Record<Deel, string>>>> = {
  beleidsambtenaar: { paren: '213113111211', kansen: '2311-121', bedreigingen: '211011121', ontwikkelingen: '31211' },
  vakafdeling: { paren: '112122112211', kansen: '122-0213', bedreigingen: '11101-112', ontwikkelingen: '21320' },
  organisatie: { paren: '122213211312', kansen: '0111-222', bedreigingen: '2221-1121', ontwikkelingen: '22221' },
  vrijwilligerscentrale: { paren: '121123121312', kansen: '1131-231', bedreigingen: '221112121', ontwikkelingen: '21331' },
  adviesorgaan: { paren: '12111322-221', kansen: '12210221', bedreigingen: '121122131', ontwikkelingen: '2122-' },
  partner: { paren: '112123131212', kansen: '1121-211', bedreigingen: '111121121', ontwikkelingen: '22321' },
}
const notes: readonly (readonly [Who, item: string, note: string])[] = [
  ['organisatie', 'bedreiging/paar-3', 'Onze bestuursleden doen nu al drie dingen tegelijk.'],
  ['vrijwilligerscentrale', 'bedreiging/paar-5', 'Wij bellen soms met vijf organisaties dezelfde mensen.'],
  ['beleidsambtenaar', 'kans/paar-6', 'In drie wijken werken wonen en welzijn al samen.'],
  ['adviesorgaan', 'bedreiging/wantrouwen', 'Vertel ouderen eerst wat er níét verandert.'],
  ['partner', 'gebiedsgericht', 'Begin klein: één wijk en één dorp.'],
]

/** What the two threats of Lindewaard lead to: nobody on the board, and a centre that closes. */
const board = { revision: 1, raised: 'veld', needs: ['ND-01', 'ND-19'], measures: ['samen-werven', 'belasting'] }
const centre = { revision: 0, raised: 'gemeente', needs: ['ND-14', 'ND-21'], measures: ['geld-meer-jaren', 'borgen'] }

/** One closed round in which what Lindewaard itself raised was scored too: two of it by the field (FW-10, FW-11). */
export async function loadVerkenning(database: Database, gemeente: Gemeente, now: Date): Promise<void> {
  const accounts = await database.transaction(gemeente.id, (db) => listDemo(db, gemeente.id))
  const at = (days: number) => new Date(now.getTime() - days * 86_400_000)
  const actorOf = (role: Role): Actor => {
    const { id, name } = accounts.find((account) => account.role === role)!
    return { kind: 'person', id, name, sessieId: uuidv7(), roles: [{ role, organisatieId: null }] }
  }
  const act = async (who: Who, does: Declaration, input: unknown, on: Date) => {
    const outcome = await perform(database, does, { actor: actorOf(who), gemeente, lang: 'nl', now: on, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as { id: string }
  }
  await act('beleidsambtenaar', openRonde, { closesOn: dayOf(at(215)) }, at(236))
  const kans = { kind: 'kans', name: 'De scholen zoeken plekken voor hun maatschappelijke stage.' }
  await act('partner', addEigen, kans, at(234))
  const bedreiging = { kind: 'bedreiging', name: 'Bijna niemand wil nog in een bestuur.' }
  const named = await act('organisatie', addEigen, bedreiging, at(234))
  const items = await database.transaction(gemeente.id, (db) => look(db, itemsIn(gemeente.id, 'nl')))
  for (const { own, kind } of items)
    if (own && kind === 'bedreiging')
      await act('beleidsambtenaar', markEigen, { id: own, ...(own === named.id ? board : centre) }, at(233))
  for (const who of people)
    for (const deel of delen) {
      const scores = onSheet(items, deel).flatMap(({ key }, index) => {
        const weight = Number(given[who][deel][index])
        const note = notes.find(([by, item]) => by === who && item === key)?.[2] ?? ''
        return Number.isNaN(weight) ? [] : [{ item: key, revision: 0, weight, note }]
      })
      await act(who, scoreItems, { deel, scores }, at(225))
    }
  await act('beleidsambtenaar', closeRonde, {}, at(214))
}
