import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { look } from '../house/db/look.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { dayOf } from '../house/time.ts'
import * as doelen from '../rooms/beleid/doelen/actions/index.ts'
import { type Source, sourcesIn } from '../rooms/beleid/doelen/origins.ts'
import { adoptVisie, markDiscussed, placeRow, publishVisie, startVisie, writeDeel } from '../rooms/beleid/visie/actions.ts'
import { arrangeVisie } from './demo.inrichting.ts'
import { planOf } from './demo.plan.ts'
import { stappenplanOf } from './demo.stappenplan.ts'
import { loadKoers } from './demo.visie.ts'

/** The policy of Lindewaard, as its officer would have entered it: an adopted vision, four goals, a plan that is nearly there. */
export async function loadBeleid(database: Database, gemeente: Gemeente, officer: string, now: Date): Promise<void> {
  const role = { role: 'beleidsambtenaar' as const, organisatieId: null }
  const actor: Actor = { kind: 'person', id: officer, name: 'Sanne', sessieId: uuidv7(), roles: [role] }
  const year = now.getUTCFullYear()
  const act: Act = async (does, input, at = now) => {
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now: at, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as { id: string; revision: number }
  }
  const more = async () => {
    await loadKoers(database, gemeente, now)
    await arrangeVisie(database, gemeente, now)
  }
  await visieOf(act, more, dayOf(now))
  const sources = await database.transaction(gemeente.id, (db) => look(db, sourcesIn(gemeente.id, 'nl')))
  const ids = await doelenOf(act, year, sources)
  await planOf(act, ids, dayOf(now))
  await stappenplanOf(act, year, now)
}

/** The officer does something, now or at an earlier moment. */
export type Act = (does: Declaration, input: unknown, at?: Date) => Promise<{ id: string; revision: number }>

async function visieOf(act: Act, more: () => Promise<void>, today: string): Promise<void> {
  await act(startVisie, {})
  for (const [deel, text] of visie) await act(writeDeel, { deel, revision: 0, text })
  for (const [row, value] of [2, 2, 3, 1, 2, 3].entries())
    await act(placeRow, { schema: 'smal-of-breed', row: row + 1, revision: 0, value, note: '' })
  for (const [row, value] of [2, 1, 2, 4, 3, 1].entries())
    await act(placeRow, { schema: 'dirigent-of-afstand', row: row + 1, revision: 0, value, note: '' })
  await more()
  await act(markDiscussed, {})
  await act(adoptVisie, { body: 'raad', decidedOn: today, decisionNo: 'R-41' })
  await act(publishVisie, {})
}

const visie: readonly (readonly [deel: string, text: string])[] = [
  [
    'samenvatting',
    'In Lindewaard doet iedereen mee die dat wil. De gemeente wijst de richting, het veld voert uit. Wij steunen vrijwilligers en mantelzorgers, en wij vragen niet meer van hen dan zij kunnen dragen.',
  ],
  [
    'verwachting',
    'Organisaties: vertel ons wat u doet en wat u nodig hebt.\n\nVrijwilligers: geef op tijd aan wat u kunt en wat u te veel is.\n\nInwoners: kijk om naar elkaar en zeg het ons als iemand hulp mist.\n\nDe gemeente: wij antwoorden binnen twee weken en houden ons aan wat wij afspreken.',
  ],
  ['regierol', 'De gemeente is dirigent. Zij kiest met het veld de richting en laat het werk aan de mensen die het kunnen.'],
  ['aanpak', 'Wij kiezen voor breed: iedereen kan meedoen. Voor mensen die alleen zijn, is er een vangnet.'],
  ['situeren', 'Wij weten welke organisaties er zijn en wat zij nodig hebben.'],
  ['stimuleren', 'Wij helpen mensen om een eerste stap te zetten.'],
  ['steun', 'De vrijwilligerscentrale en het steunpunt mantelzorg houden een vaste plek.'],
  ['sturen', 'Wij maken afspraken over wat wij samen willen bereiken.'],
  ['structureren', 'Vier keer per jaar praten wij aan één tafel.'],
]

interface DemoDoel {
  readonly statement: string
  readonly specific: string
  readonly area: string
  /** Where it comes from: the first conclusion of the typetest, the first part of the vision, else a talk. */
  readonly from?: Source['kind']
  readonly alsoAreas?: readonly string[]
  readonly targetGroups?: readonly string[]
  readonly byGroups?: readonly string[]
  readonly unit: string
  readonly baseline: number
  readonly target: number
  readonly years: number
  readonly result: string
  readonly requirements: string
  readonly source: string
  readonly latest: number
}
/** Catalogue §21, F2: the four goals of Lindewaard. */
const goals: readonly DemoDoel[] = [
  {
    statement: '150 jongeren hebben interesse in vrijwilligerswerk',
    specific: 'Jongeren van 14 tot 18 jaar uit alle wijken',
    area: 'wmo-2015/1',
    from: 'typetest',
    unit: 'jongeren',
    baseline: 20,
    target: 150,
    years: 1,
    result: 'Een tafel op elke school',
    requirements: 'Elke week open',
    source: 'Vrijwilligerscentrale',
    latest: 64,
  },
  {
    statement: '10 initiatieven van inwoners lopen',
    specific: 'In elke wijk en elk dorp minstens één',
    area: 'wmo-2015/1',
    from: 'visie',
    unit: 'initiatieven',
    baseline: 2,
    target: 10,
    years: 2,
    result: 'Een klein budget per wijk',
    requirements: '',
    source: 'Wijkteams',
    latest: 4,
  },
  {
    statement: 'Hooguit 15 mensen wachten op een maatje of hulp thuis',
    specific: 'Maatjes, bezoek en hulp in huis',
    area: 'wmo-2015/2',
    alsoAreas: ['wmo-2015/1'],
    // The safety net of the vision: lonely older people.
    targetGroups: ['ouderen', 'eenzaam'],
    byGroups: ['ouderen', 'nieuwkomers'],
    unit: 'mensen',
    baseline: 46,
    target: 15,
    years: 3,
    result: 'Een vlotte weg van vraag naar maatje',
    requirements: 'Binnen een week een gesprek\nBinnen zes weken een maatje\nWie wacht, hoort elke maand iets',
    source: 'Steunpunt mantelzorg',
    latest: 31,
  },
  {
    statement: 'Hooguit 2 vragen om scholing staan open',
    specific: 'Vragen van vrijwilligers en coördinatoren',
    area: 'wmo-2015/1',
    unit: 'vragen',
    baseline: 12,
    target: 2,
    years: 2,
    result: 'Een aanbod van korte cursussen',
    requirements: '',
    source: 'Vrijwilligerscentrale',
    latest: 3,
  },
]

async function doelenOf(act: Act, year: number, sources: readonly Source[]): Promise<string[]> {
  const ids: string[] = []
  for (const goal of goals) {
    const {
      statement,
      specific,
      area,
      alsoAreas = [],
      targetGroups = [],
      byGroups = [],
      unit,
      baseline,
      target,
      requirements,
      result,
      source,
      latest,
    } = goal
    const dueDate = `${year + goal.years}-12-31`
    const { id } = await act(doelen.startDoel, { statement })
    await act(doelen.writeDoel, {
      id,
      revision: 1,
      statement,
      specific,
      unit,
      baseline,
      target,
      acceptable: 'Besproken met partners en inwoners',
      realistic: 'Er zijn mensen en er is geld voor',
      dueDate,
      area,
      alsoAreas,
      targetGroups,
      byGroups,
      motive: 'reach',
    })
    const origin = sources.find(({ kind }) => kind === goal.from)
    await act(
      doelen.addHerkomst,
      origin ? { id, from: origin.ref } : { id, from: 'veld', text: 'Dit noemden organisaties het vaakst.' },
    )
    await act(doelen.addResultaat, { id, description: result, complex: requirements.includes('\n'), requirements })
    const indicator = {
      definition: statement,
      unit,
      source,
      method: 'Tellen op de laatste dag van het kwartaal.',
      frequency: 'quarter',
    }
    const measured = { baseline, baselineDate: `${year}-01-15`, target: String(target), targetDate: dueDate }
    const made = await act(doelen.addIndicator, { id, ...indicator, ...measured })
    await act(doelen.recordMeting, { id, indicator: made.id, value: latest, date: `${year}-09-30` })
    ids.push(id)
  }
  return ids
}
