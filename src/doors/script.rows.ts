import type { Role } from '../house/actor.ts'

/** For the acceptance script: who takes part, by the codes of catalogue §0.1. */
export const cast: readonly (readonly [code: string, role: Role])[] = [
  ['POL', 'beleidsambtenaar'],
  ...[1, 2, 3, 4].map((no) => [`DEP${no}`, 'vakafdeling'] as const),
  ['ALD', 'wethouder'],
  ['CNC1', 'raadslid'],
  ['CNC2', 'raadslid'],
  ['SUP', 'vrijwilligerscentrale'],
  ['SMZ', 'mantelzorgsteunpunt'],
  ...[1, 2, 3].map((no) => [`ORG${no}`, 'organisatie'] as const),
  ['PRO', 'vrijwilligerscoordinator'],
  ['ADV1', 'adviesorgaan'],
  ['ADV2', 'adviesorgaan'],
  ...[1, 2, 3, 4].map((no) => [`PTN${no}`, 'partner'] as const),
  ['DSK', 'loket'],
  ['HUB', 'meldpunt'],
  ['MED', 'buurtbemiddelaar'],
  ['TEA', 'wijkteam'],
  ['OUT', 'bemoeizorg'],
  ['PRV', 'provincie'],
  ['NAT', 'kennisinstituut'],
  ['RES', 'inwoner'],
]

/** Catalogue §20. R4 and R6 are on paper; F1 and F2 say how they see the municipality now. */
export const sheets: readonly (readonly [who: string, roleGroup: string, actual: string, desired: string])[] = [
  ['R1', 'official', 'abbababbbbbbbb', 'ababbbababbaaa'],
  ['R2', 'portfolio-holder', 'abbbabbbbabbbb', 'abababaaaabaab'],
  ['R3', 'council', 'baabbbbbbababb', 'aaabababbababa'],
  ['R4', 'council', 'bbbbbabbbbbbbb', 'abbbbabbbbbbab'],
  ['R5', 'official', 'abbbbbbbaababb', 'aaaaabaaaababb'],
  ['R6', 'support-point', 'bbbabbbbbbbbbb', 'ababababbbbabb'],
]
/** What the vision says, part by part (B9). */
export const paragraphs: Readonly<Record<string, string>> = {
  regierol: 'De gemeente is dirigent en laat het werk aan de mensen die het kunnen.',
  aanpak: 'Wij kiezen voor breed, met een vangnet voor eenzame ouderen.',
  situeren: 'Wij weten wie er zijn en wat zij nodig hebben.',
  stimuleren: 'Wij helpen mensen met een eerste stap.',
  steun: 'De centrale en het steunpunt houden een vaste plek.',
  sturen: 'Wij spreken af wat wij samen bereiken.',
  structureren: 'Vier keer per jaar praten wij aan één tafel.',
  belang: 'Vrijwilligers maken de gemeente.',
  middelen: 'Er komt geld bij.',
  positie: 'Vrijwillige inzet zit in elk beleid.',
  samenwerking: 'Vier afdelingen werken samen.',
  'informele-zorg': 'Naasten en vrijwilligers vullen elkaar aan.',
  raakvlakken: 'Sport en wonen doen mee.',
  betrekken: 'Inwoners praten mee vanaf het begin.',
}
/** Domains with their owner, and who decides on each subject (B9). */
export const domains = { welzijn: 'adviseur welzijn', jeugd: 'adviseur jeugd', sport: 'sportcoach', wonen: 'adviseur wonen' }
export const deciders = { kader: 'raad', budget: 'raad', keuze: 'inwoners', uitvoering: 'organisaties', evaluatie: 'gemeente' }

interface Goal {
  readonly statement: string
  readonly unit: string
  readonly baseline: number
  readonly target: number
  readonly dueDate: string
  readonly targetGroups?: readonly string[]
}
/** Catalogue §21, F2. */
export const goals: readonly Goal[] = [
  { statement: '150 jongeren hebben interesse', unit: 'jongeren', baseline: 20, target: 150, dueDate: '2027-12-31' },
  { statement: '10 initiatieven van inwoners lopen', unit: 'initiatieven', baseline: 2, target: 10, dueDate: '2028-12-31' },
  {
    statement: 'Hooguit 15 mensen wachten op een maatje',
    unit: 'mensen',
    baseline: 46,
    target: 15,
    dueDate: '2029-12-31',
    targetGroups: ['ouderen', 'eenzaam'],
  },
  { statement: 'Hooguit 2 vragen om scholing staan open', unit: 'vragen', baseline: 12, target: 2, dueDate: '2028-12-31' },
]
