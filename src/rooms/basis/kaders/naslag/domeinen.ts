import type { Bilingual } from '../../../../house/texts.ts'

interface Domein extends Bilingual {
  readonly key: string
}

/** Fields of work of a municipality that touch voluntary effort (FW-13; §2.3, §2.6, §3.5, §6.2, B1). */
export const domeinen: readonly Domein[] = [
  { key: 'welzijn', nl: 'Welzijn', en: 'Welfare' },
  { key: 'jeugd', nl: 'Jeugd', en: 'Youth' },
  { key: 'ouderen', nl: 'Ouderen', en: 'Older people' },
  { key: 'sociale-zaken', nl: 'Sociale zaken', en: 'Social affairs' },
  { key: 'sport', nl: 'Sport', en: 'Sport' },
  { key: 'cultuur', nl: 'Cultuur', en: 'Culture' },
  { key: 'gezondheid', nl: 'Gezondheid', en: 'Health' },
  { key: 'wonen', nl: 'Wonen', en: 'Housing' },
  { key: 'ruimte', nl: 'Ruimtelijke ordening', en: 'Spatial planning' },
  { key: 'veiligheid', nl: 'Veiligheid', en: 'Safety' },
  { key: 'economie', nl: 'Economie', en: 'Economy' },
  { key: 'vervoer', nl: 'Vervoer', en: 'Transport' },
  { key: 'inkomen', nl: 'Inkomen', en: 'Income support' },
  { key: 'onderwijs', nl: 'Onderwijs', en: 'Education' },
  { key: 'integratie', nl: 'Integratie', en: 'Integration' },
]
