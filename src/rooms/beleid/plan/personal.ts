import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { parts } from './content.ts'
import { deeds } from './deeds.ts'
import { writtenIn } from './store/plan.ts'
import { words } from './texts.en.ts'

/** Who wrote or decided what in the plan (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ at, ...row }) => {
        const did = deeds[row.kind][lang]
        const title = row.kind === 'deel' ? `${did}: ${parts[row.no].title[lang]}` : row.no === null ? did : `${did} ${row.no}`
        return { title, path: '/plan', at }
      }),
    ),
}
