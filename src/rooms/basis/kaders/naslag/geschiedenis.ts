import type { Bilingual } from '../../../../house/texts.ts'

type Text = readonly [nl: string, en: string]
const both = ([nl, en]: Text): Bilingual => ({ nl, en })

/** Where this stands in the handbook. */
export const bronVan = {
  regelingen: both(['Handboek 2007, bijlage 1', 'Handbook 2007, appendix 1']),
  compensatie: both(['Handboek 2007, bijlage 1', 'Handbook 2007, appendix 1']),
}

/**
 * A law or scheme that became part of the Wmo in 2007: where an inherited budget or agreement comes from (FW-04). `from` is the year
 * it began, null when nobody looked it up. No expert has checked the years.
 */
export interface Regeling {
  readonly code: string
  readonly kind: 'wet' | 'regeling'
  readonly name: Bilingual
  readonly from: number | null
}

/** Four laws and four schemes. The handbook announces five schemes and names four; no fifth was made up (E3). */
export const regelingen: readonly Regeling[] = [
  {
    code: 'wvg',
    kind: 'wet',
    name: both(['Wet voorzieningen voor mensen met een beperking (Wvg)', 'Act on provisions for people with a disability (Wvg)']),
    from: 1994,
  },
  { code: 'welzijnswet', kind: 'wet', name: both(['Welzijnswet 1994', 'Welfare Act 1994']), from: 1994 },
  {
    code: 'awbz-huishouden',
    kind: 'wet',
    name: both(['Hulp in het huishouden uit de AWBZ', 'Domestic help, part of the AWBZ']),
    from: 1968,
  },
  {
    code: 'wcpv-oggz',
    kind: 'wet',
    name: both(['Openbare geestelijke zorg uit de Wcpv', 'Public mental health, part of the Wcpv']),
    from: 1990,
  },
  {
    code: 'beschermd-wonen',
    kind: 'regeling',
    name: both([
      'Diensten bij beschermd wonen en de weg naar opvang',
      'Services with sheltered living and guidance to shelter institutions',
    ]),
    from: null,
  },
  {
    code: 'oggz-initiatieven',
    kind: 'regeling',
    name: both(['Initiatieven voor openbare geestelijke zorg', 'Public mental health initiatives']),
    from: null,
  },
  {
    code: 'zvp',
    kind: 'regeling',
    name: both(['Vernieuwing van de geestelijke zorg (ZVP)', 'Care renewal projects in mental health (ZVP)']),
    from: null,
  },
  {
    code: 'cvtm',
    kind: 'regeling',
    name: both([
      'Steun voor vrijwillige thuiszorg en mantelzorg (CVTM)',
      'Coordination of voluntary home care and carers’ support (CVTM)',
    ]),
    from: null,
  },
]

/** The day all eight became part of the Wmo. */
export const samengevoegdOp = '2007-01-01'

/** What the municipality had to make possible for residents with a limitation: the compensation principle of 2007 (FW-05). */
export const vermogens: readonly ({ readonly key: string } & Bilingual)[] = [
  { key: 'huishouden', nl: 'Een huishouden voeren', en: 'Run a household' },
  { key: 'in-huis', nl: 'Zich in en om het huis verplaatsen', en: 'Move in and around the home' },
  { key: 'vervoer', nl: 'Zich in de omgeving verplaatsen met een voertuig', en: 'Move locally by vehicle' },
  { key: 'ontmoeten', nl: 'Mensen ontmoeten en contacten maken', en: 'Meet people and form social ties' },
]

/** How a municipality could choose: two axes, in every combination (FW-05). */
export const keuzeAssen: readonly (readonly [Bilingual, Bilingual])[] = [
  [both(['voor één persoon', 'for one person']), both(['voor een groep', 'for a group'])],
  [both(['een dienst', 'a service']), both(['een hulpmiddel', 'an aid or adaptation'])],
]

/** What nobody knew in 2007, and the record says so (FW-05, ND-33). */
export const risico: Bilingual = both([
  'In 2007 was niet bekend wat dit gemeenten zou kosten, en wat het Rijk zou vergoeden.',
  'In 2007 it was not known what this would cost municipalities, and what the state would compensate.',
])

/** What took its place, said before it (OD-05). */
export const sinds2015: Bilingual = both([
  'Sinds 2015 meldt een inwoner zich met een vraag. De gemeente onderzoekt die en geeft zo nodig hulp op maat.',
  'Since 2015 a resident gives notice of a question. The municipality looks into it and gives tailored help where needed.',
])
