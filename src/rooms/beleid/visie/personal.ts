import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Lang } from '../../../house/texts.ts'
import { prompts, schemaContent } from './content.ts'
import { deeds } from './deeds.ts'
import { type Written, writtenIn } from './store.ts'
import { words } from './texts.en.ts'

function titleOf(row: Written, lang: Lang): string {
  if (row.kind === 'deel' || row.kind === 's') return `${deeds.wrote[lang]}: ${prompts[row.key].title[lang]}`
  if (row.kind === 'row') return `${deeds.placed[lang]}: ${schemaContent[row.key].title[lang]}`
  return `${deeds[row.kind][lang]} ${row.key}`
}

/** Who wrote or decided what in the vision (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) => rows.map((row) => ({ title: titleOf(row, lang), path: '/visie', at: row.at }))),
}
