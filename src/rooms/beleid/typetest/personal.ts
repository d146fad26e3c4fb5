import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { type Written, writtenIn } from './store/geschreven.ts'

export const label: Bilingual = { nl: 'Typetest', en: 'Type test' }
export const deeds: Record<Written['kind'], Bilingual> = {
  sessie: { nl: 'Opende een sessie', en: 'Opened a session' },
  verslag: { nl: 'Schreef een conclusie bij sessie', en: 'Wrote a conclusion at session' },
  bespreking: { nl: 'Schreef over een verschil bij sessie', en: 'Wrote about a difference at session' },
  editie: { nl: 'Schreef een eigen versie van de test', en: 'Wrote an own edition of the test' },
  published: { nl: 'Publiceerde een eigen versie van de test', en: 'Published an own edition of the test' },
}

/** Who led or wrote what (SI-03). */
export const personal: Personal = {
  label: (lang) => label[lang],
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, title, id, at }) => ({
        title: title ? `${deeds[kind][lang]}: ${title}` : deeds[kind][lang],
        path: `/typetest/${kind === 'editie' || kind === 'published' ? 'edities' : 'sessies'}/${id}`,
        at,
      })),
    ),
}
