import type { Bilingual } from '../../../house/texts.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const deeds = {
  started: { nl: 'Begon visie', en: 'Started vision' },
  discussed: { nl: 'Legde vast dat dit besproken is: visie', en: 'Recorded that this was discussed: vision' },
  adopted: { nl: 'Stelde vast: visie', en: 'Adopted: vision' },
  public: { nl: 'Maakte openbaar: visie', en: 'Made public: vision' },
  wrote: { nl: 'Schreef', en: 'Wrote' },
  placed: { nl: 'Koos een plaats op', en: 'Chose a place on' },
} satisfies Record<string, Bilingual>
