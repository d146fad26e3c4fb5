import { v7 as uuidv7 } from 'uuid'
import type { Actor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { addToevoeging, retireToevoeging, setDomein } from '../rooms/basis/kaders/lokaal/actions.ts'

const samenleving = 'Samenleving'
const ruimte = 'Ruimte en wonen'
const bestuur = 'Bestuur en veiligheid'

/** Which role of which department looks after a domain; the last three take no part here. */
const owners: readonly (readonly [domein: string, role: string, department: string, relevant?: false])[] = [
  ['welzijn', 'beleidsadviseur welzijn', samenleving],
  ['jeugd', 'beleidsadviseur jeugd', samenleving],
  ['ouderen', 'beleidsadviseur welzijn', samenleving],
  ['sociale-zaken', 'beleidsadviseur werk en inkomen', 'Werk en inkomen'],
  ['sport', 'beleidsadviseur sport', samenleving],
  ['cultuur', 'beleidsadviseur cultuur', samenleving],
  ['gezondheid', 'beleidsadviseur gezondheid', samenleving],
  ['wonen', 'adviseur wonen', ruimte],
  ['veiligheid', 'adviseur veiligheid', bestuur],
  ['inkomen', 'beleidsadviseur werk en inkomen', 'Werk en inkomen'],
  ['onderwijs', 'beleidsadviseur jeugd', samenleving],
  ['integratie', 'beleidsadviseur welzijn', samenleving],
  ['ruimte', 'adviseur ruimte', ruimte, false],
  ['economie', 'adviseur economie', bestuur, false],
  ['vervoer', 'adviseur verkeer', ruimte, false],
]

/** What Lindewaard adds to the national lists. Nothing of it exists. */
const additions = (year: number): readonly Record<string, string | boolean>[] => [
  {
    kind: 'begrip',
    name: 'Lindetafel',
    nameEn: 'Linde table',
    about: 'Vier keer per jaar praten organisaties, bewoners en gemeente aan één tafel. Iedereen mag komen.',
    aboutEn: 'Four times a year organisations, residents and municipality talk at one table. Everybody may come.',
  },
  { kind: 'doelgroep', name: 'Nieuwe inwoners van het Havenkwartier', nameEn: 'New residents of Havenkwartier' },
  { kind: 'domein', name: 'Water en groen', nameEn: 'Water and green' },
  {
    kind: 'bron',
    name: 'Lindewaards Buurtfonds',
    nameEn: 'Lindewaard Neighbourhood Fund',
    soort: 'fonds',
    about: 'Voor plannen van bewoners, tot € 2.500. Twee buren vragen samen aan.',
    aboutEn: 'For plans of residents, up to € 2,500. Two neighbours apply together.',
    deadline: `${year + 1}-03-01`,
  },
  {
    kind: 'bron',
    name: 'Ondernemersfonds Lindewaard',
    nameEn: 'Lindewaard Business Fund',
    soort: 'bedrijf',
    about: 'Handen en spullen van bedrijven. Geen geld.',
    aboutEn: 'Hands and goods of companies. No money.',
  },
  {
    kind: 'kans',
    name: 'In het Havenkwartier komen veel jonge gezinnen wonen die iets willen doen.',
    nameEn: 'Many young families who want to do something come to live in Havenkwartier.',
  },
  {
    kind: 'bedreiging',
    name: 'Het buurthuis in Oost sluit, en daarmee de plek van vier clubs.',
    nameEn: 'The community centre in Oost closes, and with it the place of four clubs.',
  },
  {
    kind: 'ontwikkeling',
    name: 'Hulp regelen via een app',
    nameEn: 'Arranging help with an app',
    about: 'Buren vragen elkaar hulp in een groepsapp. Organisaties zien dat niet, en wie geen telefoon heeft ook niet.',
    aboutEn: 'Neighbours ask each other for help in a chat group. Organisations do not see it, nor does anyone without a phone.',
  },
]

/** The own lists of Lindewaard, as its officer would have entered them; one source that is no longer there. */
export async function loadKaders(database: Database, gemeente: Gemeente, officer: string, now: Date): Promise<void> {
  const role = { role: 'beleidsambtenaar' as const, organisatieId: null }
  const actor: Actor = { kind: 'person', id: officer, name: 'Sanne', sessieId: uuidv7(), roles: [role] }
  const act = async (does: Declaration, input: unknown): Promise<{ id: string }> => {
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value as { id: string }
  }
  for (const [domein, name, department, relevant = true] of owners)
    await act(setDomein, { domein, revision: 0, relevant, role: name, department })
  for (const input of additions(now.getUTCFullYear())) {
    const { id } = await act(addToevoeging, input)
    if (input.kind === 'domein')
      await act(setDomein, { domein: `eigen-${id}`, revision: 0, relevant: true, role: 'adviseur groen', department: ruimte })
  }
  const old = {
    kind: 'bron',
    name: 'Jubileumfonds 2020',
    nameEn: 'Jubilee Fund 2020',
    soort: 'gemeente',
    about: 'Het geld is op.',
  }
  await act(retireToevoeging, { id: (await act(addToevoeging, old)).id })
}
