import type { Bilingual } from '../../../../house/texts.ts'

/** What a municipality can do against a threat; a goal or an activity may follow from it. */
export interface Maatregel extends Bilingual {
  readonly key: string
}

export const maatregelen = [
  { key: 'geld-meer-jaren', nl: 'Leg geld voor meer jaren vast', en: 'Fix money for several years' },
  { key: 'steun-betalen', nl: 'Betaal ook de begeleiding van vrijwilligers', en: 'Pay for the guidance of volunteers too' },
  { key: 'borgen', nl: 'Regel op tijd wie een activiteit voortzet', en: 'Settle in time who continues an activity' },
  {
    key: 'regio',
    nl: 'Deel kennis en voorbeelden met andere gemeenten',
    en: 'Share knowledge and examples with other municipalities',
  },
  { key: 'belasting', nl: 'Vraag vaak of het werk niet te zwaar is', en: 'Ask often whether the work is too heavy' },
  { key: 'waarde', nl: 'Praat over waarde, niet over besparing', en: 'Speak of value, not of savings' },
  { key: 'grens', nl: 'Spreek af wat vrijwilligers wel en niet doen', en: 'Agree what volunteers do and do not do' },
  { key: 'breed-steunen', nl: 'Steun ook organisaties buiten de zorg', en: 'Support organisations outside care too' },
  { key: 'samen-werven', nl: 'Werf vrijwilligers samen', en: 'Recruit volunteers together' },
  { key: 'overleg-bundelen', nl: 'Voeg overleggen samen', en: 'Merge meetings' },
  {
    key: 'ontheffing',
    nl: 'Geef ruimte aan wie met een uitkering veel helpt',
    en: 'Leave room to people on benefit who help a lot',
  },
  { key: 'terugkoppelen', nl: 'Vertel wat u met een advies deed', en: 'Tell what you did with advice' },
  { key: 'samen-doelen', nl: 'Kies de doelen samen met het veld', en: 'Choose the goals together with the field' },
] as const satisfies readonly Maatregel[]
type MaatregelKey = (typeof maatregelen)[number]['key']

/**
 * An opportunity or a threat of the national library (FW-10; §2.3, §2.4, schema 2.2). `key` never changes: scores point to it.
 * Two of one `pair` (1 to 6) stand side by side; null is an extra one. `needs` are keys of `noden`, `measures` of `maatregelen`;
 * each threat has at least one of both, an opportunity none.
 */
export interface KansOfBedreiging extends Bilingual {
  readonly key: string
  readonly kind: 'kans' | 'bedreiging'
  readonly pair: number | null
  readonly needs: readonly string[]
  readonly measures: readonly MaatregelKey[]
}

type Text = readonly [nl: string, en: string]
type Threat = readonly [nl: string, en: string, needs: readonly number[], measures: readonly MaatregelKey[]]

const kans = (key: string, pair: number | null, [nl, en]: Text): KansOfBedreiging => ({
  key,
  kind: 'kans',
  pair,
  nl,
  en,
  needs: [],
  measures: [],
})
const bedreiging = (key: string, pair: number | null, [nl, en, needs, measures]: Threat): KansOfBedreiging => ({
  key,
  kind: 'bedreiging',
  pair,
  nl,
  en,
  needs: needs.map((no) => `ND-${String(no).padStart(2, '0')}`),
  measures,
})

const pairs: readonly { readonly kans: Text; readonly bedreiging: Threat }[] = [
  {
    kans: [
      'Er komt meer geld voor vrijwillige inzet en kleine plannen van bewoners.',
      'There is more money for volunteering and small residents’ initiatives.',
    ],
    bedreiging: [
      'De overheid verwacht veel voor weinig geld. Ook goede steun kost geld.',
      'Government expects too much for too little money. Good support costs money too.',
      [1, 14, 33],
      ['steun-betalen', 'geld-meer-jaren'],
    ],
  },
  {
    kans: [
      'Beleid kan beter passen bij de eigen gemeente, die zelf de richting wijst.',
      'Policy can fit the place better, with the municipality as director.',
    ],
    bedreiging: [
      'Elke gemeente vindt het wiel opnieuw uit. Kennis van gemeenten samen gaat verloren.',
      'Every municipality reinvents the wheel. Regional expertise gets lost.',
      [7, 6],
      ['regio'],
    ],
  },
  {
    kans: [
      'Bewoners kunnen meer dan nu te zien is. Mensen helpen elkaar vaker.',
      'Residents can do more than shows now. People help each other more.',
    ],
    bedreiging: [
      'De rek is eruit. Mensen voelen zich gebruikt voor de wet. Betaald werk verdringt vrijwillige inzet.',
      'There is no stretch left. People feel used for the law. Paid work crowds out volunteering.',
      [23, 11, 1],
      ['belasting', 'waarde'],
    ],
  },
  {
    kans: [
      'De gemeente ziet wat informele hulp doet, en kan die sterker maken. Betaalde en informele zorg sluiten beter aan.',
      'The municipality sees what informal support does and can strengthen it. Formal and informal care fit together better.',
    ],
    bedreiging: [
      'De wet lijkt alleen over zorg te gaan. Informele hulp wordt een pleister, en andere inzet raakt uit beeld.',
      'The law seems to be about care only. Informal help becomes a plaster, and other volunteering is lost from sight.',
      [24, 12],
      ['grens', 'breed-steunen'],
    ],
  },
  {
    kans: [
      'Organisaties werken beter samen om vrijwillige inzet te steunen.',
      'Local parties cooperate better to strengthen volunteering.',
    ],
    bedreiging: [
      'Organisaties worden concurrenten en trekken aan dezelfde vrijwilligers.',
      'Organisations become competitors and pull at the same volunteers.',
      [4, 19],
      ['samen-werven'],
    ],
  },
  {
    kans: ['Wonen, welzijn en zorg komen in één beleid samen.', 'Housing, welfare and care come together in one policy.'],
    bedreiging: ['Er komt steeds meer overleg bij.', 'There are more and more meetings.', [5], ['overleg-bundelen']],
  },
]

const moreKansen: readonly (readonly [key: string, ...Text])[] = [
  [
    'politiek',
    'De politiek let op vrijwillige inzet. Dat kan vast geld opleveren.',
    'Politics pays attention to volunteering. That may lead to structural money.',
  ],
  ['leefbaarheid', 'De buurt wordt prettiger en meer mensen doen mee.', 'Neighbourhoods get better and more people take part.'],
  ['talenten', 'Wie kijkt naar wat mensen kunnen, bereikt meer.', 'Looking at people’s talents is a condition for success.'],
  [
    'vervoer-en-inkomen',
    'Beleid over vervoer en inkomen kan ook meedoen.',
    'Policy on transport and income support can join in too.',
  ],
  [
    'eerdere-regeling',
    'Een eerdere landelijke regeling (TSV) gaf al een goed begin.',
    'An earlier national stimulation scheme (TSV) gives a good start.',
  ],
  [
    'nieuwe-partners',
    'Cliëntenraden en ouderenbonden helpen om nieuwe groepen te bereiken.',
    'Client councils and older people’s unions help to reach new groups.',
  ],
]

const moreBedreigingen: readonly (readonly [key: string, ...Threat])[] = [
  [
    'weinig-geld',
    'Kleine gemeenten hebben vaak weinig geld. Activiteiten stoppen als het geld op is.',
    'Small municipalities often have weak finances. Projects stop when the money ends.',
    [14, 6],
    ['geld-meer-jaren', 'borgen'],
  ],
  [
    'geen-dwang',
    'Niemand kan vrijwillige inzet afdwingen. Wie om de kosten wordt gevraagd, stopt.',
    'Voluntary effort cannot be enforced. Volunteers who are asked in order to save money quit.',
    [11],
    ['waarde'],
  ],
  [
    'sluitpost',
    'Vrijwillige inzet moet gaten in de begroting vullen.',
    'Volunteering has to fill the gaps in the budget.',
    [24],
    ['waarde', 'breed-steunen'],
  ],
  [
    'werkplicht',
    'Iedereen moet betaald werken. Dat botst met een sterke samenleving van vrijwilligers.',
    'Everybody must have paid work. That clashes with a strong civil society.',
    [8],
    ['ontheffing'],
  ],
  [
    'wantrouwen',
    'Cliëntenraden en ouderenbonden vrezen voor hun rechten. Een enthousiast verhaal valt dan verkeerd.',
    'Client councils and older people’s unions fear for their rights. An enthusiastic story lands badly then.',
    [17],
    ['terugkoppelen', 'samen-doelen'],
  ],
  [
    'geen-samenwerking',
    'Organisaties zijn concurrenten en werken niet samen.',
    'Organisations compete and do not cooperate.',
    [4],
    ['samen-werven', 'samen-doelen'],
  ],
  [
    'weinig-mensen',
    'Een kleine gemeente heeft weinig mensen voor dit werk.',
    'A small municipality has few people for this work.',
    [6],
    ['regio'],
  ],
]

/** The national library: six pairs, then what stands alone (FW-10). The texts are of 2007 in own words, and never change. */
export const kansenEnBedreigingen: readonly KansOfBedreiging[] = [
  ...pairs.flatMap((both, index) => [
    kans(`kans/paar-${index + 1}`, index + 1, both.kans),
    bedreiging(`bedreiging/paar-${index + 1}`, index + 1, both.bedreiging),
  ]),
  ...moreKansen.map(([key, ...text]) => kans(`kans/${key}`, null, text)),
  ...moreBedreigingen.map(([key, ...threat]) => bedreiging(`bedreiging/${key}`, null, threat)),
]
