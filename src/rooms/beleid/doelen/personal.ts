import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { type WrittenRow, writtenIn } from './store.ts'
import { words } from './texts.en.ts'

export const deeds: Record<WrittenRow['kind'], Bilingual> = {
  doel: { nl: 'Schreef een doel', en: 'Wrote a goal' },
  withdrawn: { nl: 'Trok een doel in', en: 'Withdrew a goal' },
  resultaat: { nl: 'Schreef een resultaat', en: 'Wrote a result' },
  indicator: { nl: 'Schreef een indicator', en: 'Wrote an indicator' },
  meting: { nl: 'Legde een meting vast', en: 'Recorded a measurement' },
}

/** Who wrote or measured what (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, title, doelId, at }) => ({ title: `${deeds[kind][lang]}: ${title}`, path: `/doelen/${doelId}`, at })),
    ),
}
