import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { deeds } from './deeds.ts'
import { writtenIn } from './store.ts'
import { words } from './texts.en.ts'

/** Who wrote or measured what (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, title, doelId, at }) => ({ title: `${deeds[kind][lang]}: ${title}`, path: `/doelen/${doelId}`, at })),
    ),
}
