import { v7 as uuidv7 } from 'uuid'
import type { Actor, Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { decideThema, writeBetrokkene, writeGrens, writePlek } from '../rooms/beleid/visie/inrichting/actions/concept.ts'
import { assessYear, checkCultuur } from '../rooms/beleid/visie/inrichting/actions/jaren.ts'
import { prepareMiddelen, publishMiddelen } from '../rooms/beleid/visie/inrichting/actions/middelen.ts'
import { divideRoles, signRollen } from '../rooms/beleid/visie/inrichting/actions/rollen.ts'
import { showRollen } from '../rooms/beleid/visie/inrichting/views/rollen.ts'

/** How Lindewaard arranges its vision (catalogue §21, B9 and B10), in the draft; by invented people, each in a role of their own. */
export async function arrangeVisie(database: Database, gemeente: Gemeente, now: Date): Promise<void> {
  const year = now.getUTCFullYear()
  const act = async (role: Role, does: Declaration, input: unknown, at = now): Promise<unknown> => {
    const roles = [{ role, organisatieId: null }]
    const actor: Actor = { kind: 'person', id: uuidv7(), name: role, sessieId: uuidv7(), roles }
    const outcome = await perform(database, does, { actor, gemeente, lang: 'nl', now: at, tickets: {}, input })
    if (!outcome.ok) throw new Error(`demo: ${does.name}: ${JSON.stringify(outcome)}`)
    return outcome.value
  }
  const officer = (does: Declaration, input: object) => act('beleidsambtenaar', does, { revision: 0, ...input })
  for (const [who, moment, purpose] of involved) await officer(writeBetrokkene, { id: uuidv7(), who, moment, purpose })
  for (const [thema, choice, owner, month, argument] of decisions)
    await officer(decideThema, { thema, status: 'decided', choice, owner, argument, dueDate: `${year + 1}-${month}` })
  const domeinen = Object.entries(owners).map(([domein, owner]) => ({ domein, relevant: true, owner }))
  await officer(writePlek, { model: 'integrated', argument: place, domeinen })
  for (const [onderwerp, decider, within, others] of matrix)
    await officer(divideRoles, {
      onderwerp,
      within,
      rollen: [{ partij: decider, rol: 'decides' }, ...Object.entries(others).map(([partij, rol]) => ({ partij, rol }))],
    })
  const { matrix: written } = (await act('beleidsambtenaar', showRollen, {})) as { matrix: { stand: string } }
  for (const [role, partij] of speakers) await act(role, signRollen, { partij, stand: written.stand })
  for (const [sector, text] of boundaries) await officer(writeGrens, { sector, text })
  for (const [domein, answers] of checks) await act('vakafdeling', checkCultuur, { revision: 0, domein, ...answers })
  for (const [s, before, last, narrative, actions] of marks)
    for (const [from, score] of [[year - 1, before] as const, [year, last] as const])
      await officer(assessYear, { s, year: from, score, ...(from === year ? { narrative, actions } : {}) })
  // Long before the first session in which people weigh the goals (ST-05).
  const early = new Date(now.getTime() - 30 * 24 * 60 * 60_000)
  const extra = {
    revision: 0,
    extra: 'yes',
    centsPerYear: 12_000_000,
    source: 'Algemene middelen van de gemeente',
    kind: 'temporary',
    from: `${year}-01-01`,
    to: `${year + 4}-12-31`,
    reason: 'Voor initiatieven in wijken en dorpen, en voor scholing van vrijwilligers.',
  }
  await act('wethouder', prepareMiddelen, extra, early)
  await act('wethouder', publishMiddelen, { revision: 1 }, early)
}

const involved: readonly (readonly [who: string, moment: string, purpose: string])[] = [
  ['Sportclubs en verenigingen', 'Voordat de doelen vastliggen', 'Zeggen wat zij kunnen en willen bijdragen'],
  ['Inwoners van acht wijken en dorpen', 'Bij de start en na een jaar', 'Kiezen welke initiatieven doorgaan'],
  ['Wmo-adviesraad', 'Bij de visie, de doelen en het plan', 'Advies geven; de gemeente antwoordt binnen zes weken'],
  ['Steunpunt mantelzorg', 'Elk kwartaal', 'Laten zien waar mantelzorgers vastlopen'],
]

type Thema = readonly [thema: string, choice: string, owner: Role, month: string, argument: string]
const decisions: readonly Thema[] = [
  ['loket', 'deels', 'vakafdeling', '06-30', 'Eén loket in het gemeentehuis. De steunpunten blijven in de wijk.'],
  ['informele-zorg', 'kaart', 'beleidsambtenaar', '03-31', 'Veel hulp is er al, maar niemand heeft het overzicht.'],
  ['inspraak', 'beide', 'wethouder', '02-28', 'De adviesraad voor het advies, gesprekken aan huis voor de rest.'],
  ['groepen', 'beide', 'beleidsambtenaar', '09-30', 'Ouderen die alleen zijn, en jongeren zonder werk of school.'],
  ['positie', 'overal', 'beleidsambtenaar', '01-31', 'Elke afdeling werkt met vrijwilligers. Dan hoort het in elk beleid.'],
  ['middelen', 'ja', 'wethouder', '01-31', 'Zonder geld komen kleine initiatieven niet van de grond.'],
]

const place = 'Vrijwillige inzet zit in elk beleid. In elk domein is er één functie die ervoor zorgt.'
const owners: Readonly<Record<string, string>> = {
  welzijn: 'beleidsadviseur welzijn',
  jeugd: 'jongerenregisseur',
  ouderen: 'beleidsadviseur ouderen',
  'sociale-zaken': 'teamleider participatie',
  sport: 'sportcoach',
  cultuur: 'cultuurmakelaar',
  gezondheid: 'adviseur gezondheid',
  wonen: 'adviseur wonen',
  ruimte: 'gebiedsmanager',
  veiligheid: 'adviseur veiligheid',
  economie: 'accountmanager bedrijven',
  vervoer: 'adviseur vervoer',
  inkomen: 'kwaliteitsmedewerker inkomen',
  onderwijs: 'adviseur onderwijs',
  integratie: 'regisseur inburgering',
}

type Row = readonly [onderwerp: string, decider: string, within: string, others: Readonly<Record<string, string>>]
const matrix: readonly Row[] = [
  [
    'kader',
    'raad',
    'De wet en deze visie',
    { gemeente: 'advises', adviesraden: 'advises', organisaties: 'informed', inwoners: 'informed' },
  ],
  ['budget', 'raad', 'De begroting van de gemeente', { gemeente: 'advises', steunpunt: 'informed', organisaties: 'informed' }],
  [
    'keuze',
    'inwoners',
    'Het budget van de wijk',
    { gemeente: 'informed', steunpunt: 'advises', organisaties: 'advises', raad: 'informed' },
  ],
  [
    'uitvoering',
    'organisaties',
    'De afspraken met de gemeente',
    { steunpunt: 'executes', inwoners: 'executes', gemeente: 'informed' },
  ],
  [
    'evaluatie',
    'gemeente',
    'Elk jaar, samen met het veld',
    { adviesraden: 'advises', organisaties: 'advises', raad: 'informed' },
  ],
]
const speakers: readonly (readonly [role: Role, partij: string])[] = [
  ['wethouder', 'gemeente'],
  ['raadslid', 'raad'],
  ['vrijwilligerscentrale', 'steunpunt'],
  ['organisatie', 'organisaties'],
  ['adviesorgaan', 'adviesraden'],
]

const boundaries: readonly (readonly [sector: string, text: string])[] = [
  ['algemeen', 'Een vrijwilliger vult aan en neemt geen betaald werk over. Bij twijfel beslist de beroepskracht.'],
  ['gezondheid', 'Vrijwilligers geven aandacht en gezelschap. Verpleging en medicijnen zijn voor beroepskrachten.'],
]

const checks: readonly (readonly [domein: string, answers: Readonly<Record<string, string>>])[] = [
  ['welzijn', { ruimte: 'always', zichtbaar: 'always', antwoord: 'mostly', regels: 'mostly', vroeg: 'always' }],
  ['jeugd', { ruimte: 'mostly', zichtbaar: 'always', antwoord: 'seldom', regels: 'mostly', vroeg: 'mostly' }],
  ['sport', { ruimte: 'mostly', zichtbaar: 'seldom', antwoord: 'mostly', regels: 'seldom', vroeg: 'mostly' }],
  ['wonen', { ruimte: 'seldom', zichtbaar: 'seldom', antwoord: 'mostly', regels: 'mostly', vroeg: 'seldom' }],
]

type Mark = readonly [s: string, before: number, last: number, narrative: string, actions: string]
const marks: readonly Mark[] = [
  ['situeren', 2, 3, 'Wij kennen de zorg goed, maar de sportclubs nog niet.', 'Bij tien sportclubs op bezoek.'],
  ['stimuleren', 2, 3, 'De tafel met het veld komt nu elk kwartaal bij elkaar.', 'Een raad van vrijwilligers opzetten.'],
  ['steun', 3, 3, 'Het veld praat mee vanaf de eerste stap.', 'Drie lastige regels schrappen.'],
  ['sturen', 1, 4, 'Er is een visie, en het plan is bijna klaar.', 'Elk half jaar de doelen bespreken.'],
  ['structureren', 2, 3, 'Het is nu duidelijk wie waarover beslist.', 'Elke wijk een eigen budget.'],
]
