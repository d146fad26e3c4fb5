import * as activiteiten from '../rooms/beleid/plan/actions/activiteiten.ts'
import * as geld from '../rooms/beleid/plan/actions/geld.ts'
import * as plan from '../rooms/beleid/plan/actions/plan.ts'
import * as veld from '../rooms/beleid/plan/actions/veld.ts'
import type { Act } from './demo.beleid.ts'

/**
 * The plan of Lindewaard, nearly there: activities with their money, who helped, the four questions of inclusive policy, messages.
 * Parts 13 to 15 are still to be written: the next step of the demo. `today` is the day of the demo.
 */
export async function planOf(act: Act, doelen: readonly string[], today: string): Promise<void> {
  const year = Number(today.slice(0, 4))
  await act(plan.startPlan, {})
  for (const own of [year, year + 1])
    await act(geld.setMiddelen, {
      year: own,
      cents: 55_000_00,
      source: 'Begroting, programma Meedoen',
      kind: 'structural',
    })
  await act(geld.publishKader, {})
  for (const [index, each] of activities.entries()) await activityOf(act, doelen[index]!, each, index, year)
  for (const [deel, text] of planTexts) await act(plan.writeDeel, { deel, revision: 0, text })
  for (const [vraag, answer] of inclusie) await act(plan.answerInclusie, { vraag, revision: 0, answer })
  for (const [document, party, step, role, note] of contributions)
    await act(veld.addBijdrage, { document, party, step, role, note })
  const objection = await act(veld.addBijdrage, {
    document: 'plan',
    party: 'Dorpsraad Elsbroek',
    step: 6,
    role: 'objected',
    note: 'Voor kleine dorpen is het wijkbudget te ver weg.',
  })
  const reply = 'Elk dorp krijgt een eigen deel van het wijkbudget. Dat staat nu in de activiteit.'
  await act(veld.replyBijdrage, { id: objection.id, revision: 1, reply })
  await act(plan.openPlan, { until: `${year + 1}-01-31` })
  for (const message of messages(year)) await act(veld.addBericht, message)
}

interface DemoActivity {
  readonly title: string
  readonly party: string
  readonly place: string
  readonly domeinen: readonly string[]
  readonly tasks: string
  readonly money: readonly (readonly [bron: string, cents: number, source: string, until?: string])[]
}

const activities: readonly DemoActivity[] = [
  {
    title: 'Elke week een tafel op school',
    party: 'Vrijwilligerscentrale',
    place: 'alle scholen',
    domeinen: ['jeugd', 'onderwijs', 'welzijn'],
    tasks: 'De centrale zit aan de tafel. De school regelt een plek en een rooster.',
    money: [
      ['begroting', 5_000_00, 'Programma Meedoen'],
      ['instelling', 3_000_00, 'Subsidie aan de centrale'],
    ],
  },
  {
    title: 'Kleine budgetten voor wijken',
    party: 'Wijkteams',
    place: 'elke wijk en elk dorp',
    domeinen: ['wonen', 'veiligheid'],
    tasks: 'Bewoners kiezen. Het wijkteam helpt met de aanvraag.',
    money: [['wijkbudget', 15_000_00, 'Wijkbudget']],
  },
  {
    title: 'Snel een maatje',
    party: 'Steunpunt mantelzorg',
    place: 'hele gemeente',
    domeinen: ['ouderen', 'gezondheid'],
    tasks: 'Het steunpunt zoekt maatjes. De huisarts wijst mensen de weg.',
    money: [['begroting', 20_000_00, 'Programma Meedoen']],
  },
  {
    title: 'Korte cursussen in de avond',
    party: 'Vrijwilligerscentrale',
    place: 'bibliotheek',
    domeinen: ['cultuur', 'sport', 'integratie'],
    tasks: 'De centrale vraagt wat nodig is. De bibliotheek geeft een zaal.',
    money: [['provincie', 6_000_00, 'Regeling Samen leren', '04-30']],
  },
]

async function activityOf(act: Act, doelId: string, each: DemoActivity, index: number, year: number): Promise<void> {
  const { money, ...fields } = each
  const { id } = await act(activiteiten.addActiviteit, {
    doelId,
    ...fields,
    starts: `${year}-0${index + 1}-01`,
    ends: `${year + 1}-12-31`,
    state: index === 0 ? 'busy' : 'planned',
  })
  for (const own of [year, year + 1])
    for (const [bron, cents, source, until] of money) {
      const stays = until ? { kind: 'temporary', until: `${year + 1}-${until}` } : { kind: 'structural' }
      await act(geld.setKosten, { id, year: own, bron, cents, source, ...stays })
    }
  const [bron, cents] = money[0]!
  const committed = { committedCents: cents, spentCents: index === 0 ? cents / 2 : 0 }
  if (index < 2) await act(geld.recordBesteding, { id, year, bron, ...committed })
  if (index === 0)
    await act(activiteiten.writeBorging, {
      id,
      revision: 0,
      besluit: 'continue',
      byDay: `${year + 1}-09-01`,
      party: 'Vrijwilligerscentrale',
      funding: 'Subsidie aan de centrale, elk jaar',
      embedded: 'In het werkplan van de centrale',
    })
}

const planTexts: readonly (readonly [deel: number, text: string])[] = [
  [5, 'De vrijwilligerscentrale, het steunpunt mantelzorg, de wijkteams en de scholen doen mee.'],
  [6, 'De gemeente wijst de richting en betaalt. Organisaties voeren uit.'],
  [10, 'De beleidsambtenaar heeft acht uur per week. De centrale leidt de activiteiten.'],
  [11, 'De raad beslist over doelen en geld. De adviesraad adviseert. Organisaties beslissen over hun werk.'],
  [12, 'Elk jaar in november kijken wij terug, samen met het veld.'],
]

const inclusie: readonly (readonly [vraag: string, answer: string])[] = [
  ['ontwerp', 'Ja. De cliëntenraad las het plan mee vanaf de eerste versie.'],
  ['gelijk', 'De tafels en cursussen zijn op plekken zonder drempels. Wie slecht hoort, krijgt hulp.'],
  ['eigen-kracht', 'Wij vragen eerst wat iemand zelf kan en wil. Een maatje neemt niets over.'],
  ['vangnet', 'Wie het niet redt, kan naar het wijkteam. Dat zoekt binnen een week hulp.'],
]

const contributions: readonly (readonly [document: string, party: string, step: number, role: string, note: string])[] = [
  ['visie', 'Vrijwilligerscentrale', 2, 'co-author', 'Schreef mee aan het deel over steun.'],
  ['visie', 'Cliëntenraad', 3, 'advised', 'Vroeg om een vangnet voor mensen die alleen zijn.'],
  ['plan', 'Steunpunt mantelzorg', 3, 'co-author', 'Maakte het deel over maatjes.'],
  ['plan', 'Seniorenraad', 4, 'agreed', ''],
]

/** Volunteers hear something twice a year: too seldom, and the page says so (KN-07). */
const messages = (year: number) => [
  {
    audience: 'vrijwilligers',
    message: 'Dank u, en dit staat er op stapel.',
    channel: 'brief',
    firstDay: `${year}-12-05`,
    every: '6',
    owner: 'Vrijwilligerscentrale',
  },
  {
    audience: 'organisaties',
    message: 'Hoe staat het met de afspraken?',
    channel: 'gesprek aan één tafel',
    firstDay: `${year}-11-16`,
    every: '3',
    owner: 'Gemeente, afdeling Samenleving',
  },
]
