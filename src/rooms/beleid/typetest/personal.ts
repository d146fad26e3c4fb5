import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { deeds, label } from './deeds.ts'
import { writtenIn } from './store/geschreven.ts'

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
