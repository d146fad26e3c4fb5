import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { deeds } from './deeds.ts'
import { writtenIn } from './store/stappen.ts'
import { words } from './texts.en.ts'

/** Who answered or closed what in the nine steps (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, no, at }) => ({
        title: `${deeds[kind][lang]} ${no}`,
        path: kind === 'antwoord' || kind === 'closed' ? `/stappen/${no}` : '/stappen',
        at,
      })),
    ),
}
