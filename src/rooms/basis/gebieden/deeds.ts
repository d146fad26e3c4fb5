import type { Bilingual } from '../../../house/texts.ts'
import type { Written } from './store.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const deeds: Record<Written['kind'], Bilingual> = {
  gebied: { nl: 'Schreef over', en: 'Wrote about' },
  ended: { nl: 'Beëindigde', en: 'Ended' },
  import: { nl: 'Las gebieden in', en: 'Imported areas' },
}
