import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { parts } from './content.ts'
import { type Written, writtenIn } from './store/plan.ts'
import { words } from './texts.en.ts'

export const deeds: Record<Written['kind'], Bilingual> = {
  started: { nl: 'Begon plan', en: 'Started plan' },
  adopted: { nl: 'Stelde vast: plan', en: 'Adopted: plan' },
  public: { nl: 'Maakte openbaar: plan', en: 'Made public: plan' },
  deel: { nl: 'Schreef een deel van het plan', en: 'Wrote a part of the plan' },
  inclusie: { nl: 'Antwoordde op de vraag of iedereen kan meedoen', en: 'Answered whether everybody can take part' },
  reactie: { nl: 'Reageerde op het concept van het plan', en: 'Reacted on the draft of the plan' },
}

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
