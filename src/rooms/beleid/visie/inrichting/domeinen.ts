import type { Bilingual } from '../../../../house/texts.ts'

/** The fifteen policy domains that touch volunteering (FW-13), the same for every municipality. */
export const domeinen: readonly { readonly key: string; readonly name: Bilingual }[] = [
  { key: 'welzijn', name: { nl: 'Welzijn', en: 'Welfare' } },
  { key: 'jeugd', name: { nl: 'Jeugd', en: 'Youth' } },
  { key: 'ouderen', name: { nl: 'Ouderen', en: 'Older people' } },
  { key: 'sociale-zaken', name: { nl: 'Sociale zaken', en: 'Social affairs' } },
  { key: 'sport', name: { nl: 'Sport', en: 'Sport' } },
  { key: 'cultuur', name: { nl: 'Cultuur', en: 'Culture' } },
  { key: 'gezondheid', name: { nl: 'Gezondheid', en: 'Health' } },
  { key: 'wonen', name: { nl: 'Wonen', en: 'Housing' } },
  { key: 'ruimte', name: { nl: 'Ruimtelijke ordening', en: 'Spatial planning' } },
  { key: 'veiligheid', name: { nl: 'Veiligheid', en: 'Safety' } },
  { key: 'economie', name: { nl: 'Economie', en: 'Economy' } },
  { key: 'vervoer', name: { nl: 'Vervoer', en: 'Transport' } },
  { key: 'inkomen', name: { nl: 'Inkomen', en: 'Income support' } },
  { key: 'onderwijs', name: { nl: 'Onderwijs', en: 'Education' } },
  { key: 'integratie', name: { nl: 'Integratie', en: 'Integration' } },
]

/** What a domain is called; a domain that is no longer listed keeps its key. */
export const domeinName = (key: string): Bilingual => domeinen.find((each) => each.key === key)?.name ?? { nl: key, en: key }
