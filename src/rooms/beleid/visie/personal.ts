import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual, Lang } from '../../../house/texts.ts'
import { prompts, schemaContent } from './content.ts'
import { type Written, writtenIn } from './store.ts'
import { words } from './texts.en.ts'

export const deeds = {
  started: { nl: 'Begon visie', en: 'Started vision' },
  discussed: { nl: 'Legde vast dat dit besproken is: visie', en: 'Recorded that this was discussed: vision' },
  adopted: { nl: 'Stelde vast: visie', en: 'Adopted: vision' },
  public: { nl: 'Maakte openbaar: visie', en: 'Made public: vision' },
  wrote: { nl: 'Schreef', en: 'Wrote' },
  placed: { nl: 'Koos een plaats op', en: 'Chose a place on' },
} satisfies Record<string, Bilingual>

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
