import type { Bilingual } from '../../../house/texts.ts'
import type { Written } from './store/plan.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const deeds: Record<Written['kind'], Bilingual> = {
  started: { nl: 'Begon plan', en: 'Started plan' },
  adopted: { nl: 'Stelde vast: plan', en: 'Adopted: plan' },
  public: { nl: 'Maakte openbaar: plan', en: 'Made public: plan' },
  deel: { nl: 'Schreef een deel van het plan', en: 'Wrote a part of the plan' },
  inclusie: { nl: 'Antwoordde op de vraag of iedereen kan meedoen', en: 'Answered whether everybody can take part' },
  reactie: { nl: 'Reageerde op het concept van het plan', en: 'Reacted on the draft of the plan' },
}
