import type { Bilingual } from '../../../house/texts.ts'
import type { WrittenRow } from './store.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const deeds: Record<WrittenRow['kind'], Bilingual> = {
  doel: { nl: 'Schreef een doel', en: 'Wrote a goal' },
  withdrawn: { nl: 'Trok een doel in', en: 'Withdrew a goal' },
  resultaat: { nl: 'Schreef een resultaat', en: 'Wrote a result' },
  indicator: { nl: 'Schreef een indicator', en: 'Wrote an indicator' },
  meting: { nl: 'Legde een meting vast', en: 'Recorded a measurement' },
}
