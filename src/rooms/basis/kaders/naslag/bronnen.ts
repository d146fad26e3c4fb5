import type { Bilingual } from '../../../../house/texts.ts'

/** Who gives (FW-12). */
export const bronSoorten = ['gemeente', 'provincie', 'rijk', 'bedrijf', 'serviceclub', 'fonds', 'eigen'] as const

interface Bron extends Bilingual {
  readonly key: string
  readonly soort: (typeof bronSoorten)[number]
  readonly conditions: Bilingual
}

/** Where money, skills or hands for voluntary effort come from (FW-12; §2.5, §3.5, §4.1.1). Deadlines differ per year, so a municipality adds its own. */
export const bronnen: readonly Bron[] = [
  {
    key: 'instelling',
    soort: 'gemeente',
    nl: 'Subsidie voor een organisatie',
    en: 'Institutional subsidy',
    conditions: {
      nl: 'Voor de organisatie als geheel, vaak per jaar.',
      en: 'For the organisation as a whole, often by the year.',
    },
  },
  {
    key: 'prestatie',
    soort: 'gemeente',
    nl: 'Subsidie met afspraken over resultaat',
    en: 'Performance subsidy',
    conditions: {
      nl: 'De gemeente en de organisatie spreken af wat er komt voor het geld.',
      en: 'Municipality and organisation agree what comes for the money.',
    },
  },
  {
    key: 'eenmalig',
    soort: 'gemeente',
    nl: 'Subsidie voor één activiteit',
    en: 'Project subsidy',
    conditions: { nl: 'Tijdelijk, met een begin en een eind.', en: 'Temporary, with a beginning and an end.' },
  },
  {
    key: 'wijkbudget',
    soort: 'gemeente',
    nl: 'Wijkbudget',
    en: 'District budget',
    conditions: { nl: 'Bewoners van de wijk beslissen.', en: 'The residents of the district decide.' },
  },
  {
    key: 'provincie',
    soort: 'provincie',
    nl: 'Provincie',
    en: 'Province',
    conditions: { nl: 'Meestal voor wat meer gemeenten raakt.', en: 'Mostly for what concerns several municipalities.' },
  },
  {
    key: 'rijk',
    soort: 'rijk',
    nl: 'Landelijke regeling',
    en: 'National scheme',
    conditions: { nl: 'Tijdelijk, met eigen regels per regeling.', en: 'Temporary, each scheme with its own rules.' },
  },
  {
    key: 'bedrijf',
    soort: 'bedrijf',
    nl: 'Bedrijf',
    en: 'Company',
    conditions: {
      nl: 'Geld, kennis of handen. Vaak in ruil voor bekendheid.',
      en: 'Money, skills or hands. Often in return for publicity.',
    },
  },
  {
    key: 'serviceclub',
    soort: 'serviceclub',
    nl: 'Serviceclub, zoals de Lions',
    en: 'Service club, such as the Lions',
    conditions: { nl: 'Voor iets tastbaars in de buurt.', en: 'For something tangible close by.' },
  },
  {
    key: 'vsbfonds',
    soort: 'fonds',
    nl: 'VSBfonds',
    en: 'VSBfonds',
    conditions: {
      nl: 'Een fonds kijkt naar bereik en naar wat daarna blijft.',
      en: 'A fund looks at reach and at what remains afterwards.',
    },
  },
  {
    key: 'oranje-fonds',
    soort: 'fonds',
    nl: 'Oranje Fonds',
    en: 'Oranje Fonds',
    conditions: { nl: 'Voor plannen die mensen bij elkaar brengen.', en: 'For plans that bring people together.' },
  },
  {
    key: 'eigen-inkomsten',
    soort: 'eigen',
    nl: 'Eigen inkomsten',
    en: 'Own income',
    conditions: { nl: 'Zoals contributie, verhuur en acties.', en: 'Such as fees, letting rooms and fundraising.' },
  },
]
