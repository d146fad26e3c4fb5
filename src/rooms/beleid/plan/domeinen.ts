import { known, type Lookup } from '../../../house/db/look.ts'
import type { Bilingual } from '../../../house/texts.ts'

/** A policy domain that touches voluntary effort; `relevant` when the municipality wants it to contribute (FW-13). */
export interface Domein extends Bilingual {
  readonly key: string
  readonly relevant: boolean
}

/** The fifteen policy domains that touch voluntary effort (FW-13). */
export const domeinNames: Readonly<Record<string, Bilingual>> = {
  welzijn: { nl: 'welzijn', en: 'welfare' },
  jeugd: { nl: 'jeugd', en: 'youth' },
  ouderen: { nl: 'ouderen', en: 'older people' },
  'sociale-zaken': { nl: 'sociale zaken', en: 'social affairs' },
  sport: { nl: 'sport', en: 'sport' },
  cultuur: { nl: 'cultuur', en: 'culture' },
  gezondheid: { nl: 'gezondheid', en: 'health' },
  wonen: { nl: 'wonen', en: 'housing' },
  ruimte: { nl: 'ruimtelijke ordening', en: 'spatial planning' },
  veiligheid: { nl: 'veiligheid', en: 'safety' },
  economie: { nl: 'economie', en: 'economy' },
  vervoer: { nl: 'vervoer', en: 'transport' },
  inkomen: { nl: 'werk en inkomen', en: 'work and income' },
  onderwijs: { nl: 'onderwijs', en: 'education' },
  integratie: { nl: 'integratie', en: 'integration' },
}
export const domeinKeys = Object.keys(domeinNames) as [string, ...string[]]

/** The domains of a municipality in their order. */
export const domeinenIn = (_gemeenteId: string): Lookup<readonly Domein[]> =>
  known(domeinKeys.map((key) => ({ key, ...domeinNames[key]!, relevant: true })))
