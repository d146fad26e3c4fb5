import { dayOf } from '../house/time.ts'
import { addBijeenkomst } from '../rooms/beleid/stappenplan/actions/bijeenkomsten.ts'
import { addGehoord } from '../rooms/beleid/stappenplan/actions/horen.ts'
import { closeStap, planStap, startCyclus, writeAntwoord } from '../rooms/beleid/stappenplan/actions/stappen.ts'
import { questionsOf } from '../rooms/beleid/stappenplan/content.ts'
import type { Act } from './demo.beleid.ts'

/** The steps of Lindewaard up to the plan, with days, meetings and hearings around the day on which the demo is made. */
export async function stappenplanOf(act: Act, year: number, now: Date): Promise<void> {
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
  const on = (days: number) => dayOf(at(days))
  await act(startCyclus, { fromYear: year, toYear: year + 3 }, at(-300))
  for (const [stap, texts] of answers)
    for (let vraag = 1; vraag <= questionsOf(stap); vraag++)
      await act(writeAntwoord, { stap, vraag, revision: 0, text: texts[vraag - 1], source: 'Gesprekken in het voorjaar' })
  for (const [stap, from, to, involved] of planning)
    await act(planStap, { stap, revision: 0, starts: on(from), ends: on(to), involved })
  for (const [title, days, place, audience, steps] of meetings)
    await act(addBijeenkomst, { title, heldOn: on(days), place, audience, steps })
  for (const { heard, next, ...rest } of hearings) await act(addGehoord, { ...rest, heardOn: on(heard), nextOn: on(next) })
  for (const [stap, , to] of planning) if (stap <= 5) await act(closeStap, { stap }, at(to))
}

/** Days before (below zero) and after today. Step 6 is a little late. */
const planning: readonly (readonly [stap: number, from: number, to: number, involved: string])[] = [
  [1, -290, -240, 'College, raad, vier afdelingen'],
  [2, -240, -210, 'Welzijn, jeugd, zorg en sport'],
  [3, -210, -120, 'Vijftig organisaties, de scholen, de woningcorporatie'],
  [4, -150, -60, 'Seniorenraad, cliëntenraad, drie dorpen'],
  [5, -60, -30, 'Wethouder, partners, adviesraad'],
  [6, -30, -4, ''],
  [7, 7, 60, 'De vrijwilligerscentrale, het steunpunt, de wijkteams'],
]

const meetings: readonly (readonly [
  title: string,
  days: number,
  place: string,
  audience: 'gemeente' | 'veld' | 'iedereen',
  steps: readonly string[],
])[] = [
  ['De typetest met college, raad en veld', -280, 'Raadzaal, 19.30 uur', 'veld', ['1']],
  ['Wat willen organisaties?', -180, 'Vrijwilligerscentrale, 20.00 uur', 'veld', ['3']],
  ['Dorpsavond in Veenrand', -130, 'Dorpshuis Veenrand, 19.30 uur', 'iedereen', ['3', '4']],
  ['Samen doelen kiezen', -45, 'Wijkcentrum Noord, 19.00 uur', 'veld', ['5']],
  ['Het plan in gewone woorden', 9, 'Bibliotheek Centrum, 19.30 uur', 'iedereen', ['6']],
  ['Koffie met wie iets wil doen', 23, 'Wijkcentrum De Weiden, 10.00 uur', 'iedereen', ['7', '8']],
]

const hearings = [
  {
    body: 'Seniorenraad',
    kind: 'belangen',
    heard: -110,
    next: 20,
    said: 'Zij willen weten wie zij kunnen bellen. Een folder helpt niet, een mens wel.',
    weight: 'Wij volgen hun advies over bereikbaarheid, tenzij de raad anders beslist.',
    nextHow: 'De raad leest het plan voordat het naar het college gaat.',
    answer: 'In het plan staat één nummer voor alle vragen over hulp en vrijwilligerswerk.',
  },
  {
    body: 'Cliëntenraad',
    kind: 'clienten',
    heard: -95,
    next: 75,
    said: 'Wachten op een maatje duurt te lang. Laat tussendoor iets horen.',
    weight: 'Hun ervaring weegt zwaar bij de doelen over wachten.',
    nextHow: 'Wij laten elk half jaar de wachttijden zien en praten erover.',
    answer: 'Wie wacht, hoort elke maand iets. Dat is een eis bij het doel over maatjes.',
  },
  {
    body: 'Dorpsraad Veenrand',
    kind: 'wijk',
    heard: -130,
    next: 110,
    said: 'Er is in het dorp niemand die oppast bij een zieke partner.',
    weight: 'Dit telt mee bij de verdeling van het geld over wijken en dorpen.',
    nextHow: 'In het voorjaar kijken wij samen of het beter gaat.',
    answer: '',
  },
  {
    body: 'Vrijwilligers van drie verenigingen',
    kind: 'vrijwilligers',
    heard: -70,
    next: 60,
    said: 'Zij willen korte cursussen in de avond, en minder formulieren.',
    weight: 'Zij beslissen mee over het aanbod van cursussen.',
    nextHow: 'De centrale vraagt hun elk kwartaal wat er nodig is.',
    answer: 'Er komen vier avondcursussen per jaar. De vrijwilligers kiezen de onderwerpen.',
  },
] as const

const answers: readonly (readonly [stap: number, texts: readonly string[]])[] = [
  [
    2,
    [
      'Er is sinds jaren een vrijwilligerscentrale. Steeds meer mensen weten haar te vinden.',
      'Het werven gaat goed. Samenwerken kan beter.',
      'Scholen willen graag meedoen. Besturen vinden moeilijk opvolgers.',
      'Mensen wonen langer thuis.',
      'Jongeren en nieuwkomers.',
      'De adviesraad praat twee keer per jaar mee.',
    ],
  ],
  [
    3,
    [
      'De centrale, het steunpunt, de zorg en de sport.',
      'De scholen en de woningcorporatie.',
      'Minder regels en een vaste plek om vragen te stellen.',
      'Jongeren willen korte klussen. Besturen worden ouder.',
      'Omgaan met dementie en het leiden van een groep.',
      'De centrale kan honderd vragen per jaar aan.',
      'Buren helpen elkaar veel. Mantelzorgers zijn moe.',
      'Dat gaat nu per mail, en vaak te laat.',
      'Vier keer per jaar een gesprek aan één tafel.',
    ],
  ],
]
