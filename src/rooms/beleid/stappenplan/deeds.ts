import type { Bilingual } from '../../../house/texts.ts'
import type { Written } from './store/stappen.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const deeds: Record<Written['kind'], Bilingual> = {
  antwoord: { nl: 'Gaf een antwoord bij stap', en: 'Gave an answer at step' },
  closed: { nl: 'Sloot stap', en: 'Closed step' },
  reopened: { nl: 'Opende weer stap', en: 'Opened again step' },
  gehoord: { nl: 'Schreef op wie er gehoord is, stap', en: 'Wrote down who was heard, step' },
  bijeenkomst: { nl: 'Plande een bijeenkomst in periode', en: 'Planned a meeting in period' },
  bewijs: { nl: 'Schreef bewijs op van een plicht, uit', en: 'Wrote down proof of a duty, from' },
  started: { nl: 'Begon beleidsperiode', en: 'Started policy period' },
  ended: { nl: 'Rondde af: beleidsperiode', en: 'Ended policy period' },
}
