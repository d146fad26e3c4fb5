import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { parts } from './content.ts'
import { type Written, writtenIn } from './store.ts'
import { words } from './texts.en.ts'

export const deeds: Record<Written['kind'], Bilingual> = {
  started: { nl: 'Begon plan', en: 'Started plan' },
  adopted: { nl: 'Stelde vast: plan', en: 'Adopted: plan' },
  public: { nl: 'Maakte openbaar: plan', en: 'Made public: plan' },
  deel: { nl: 'Schreef een deel van het plan', en: 'Wrote a part of the plan' },
}

/** Who wrote or decided what in the plan (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ at, ...row }) => ({
        title: row.kind === 'deel' ? `${deeds.deel[lang]}: ${parts[row.no].title[lang]}` : `${deeds[row.kind][lang]} ${row.no}`,
        path: '/plan',
        at,
      })),
    ),
}
