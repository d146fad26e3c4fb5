import type { Bilingual } from '../../../house/texts.ts'
import type { Written } from './store/geschreven.ts'

/** What somebody did here, in words: on the page of what the system knows about them (SI-03). */
export const label: Bilingual = { nl: 'Typetest', en: 'Type test' }
export const deeds: Record<Written['kind'], Bilingual> = {
  sessie: { nl: 'Opende een sessie', en: 'Opened a session' },
  verslag: { nl: 'Schreef een conclusie bij sessie', en: 'Wrote a conclusion at session' },
  bespreking: { nl: 'Schreef over een verschil bij sessie', en: 'Wrote about a difference at session' },
  editie: { nl: 'Schreef een eigen versie van de test', en: 'Wrote an own edition of the test' },
  published: { nl: 'Publiceerde een eigen versie van de test', en: 'Published an own edition of the test' },
}
