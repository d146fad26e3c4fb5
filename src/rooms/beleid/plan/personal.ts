import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { parts } from './content.ts'
import { deeds } from './deeds.ts'
import { writtenIn } from './store.ts'
import { words } from './texts.en.ts'

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
