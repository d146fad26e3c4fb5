import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { deeds } from './deeds.ts'
import { type Written, writtenIn } from './store/stappen.ts'
import { words } from './texts.en.ts'

const pathOf = (kind: Written['kind'], no: number): string => {
  if (kind === 'gehoord') return '/stappen/4/gehoord'
  if (kind === 'bijeenkomst') return '/stappen/bijeenkomsten'
  if (kind === 'bewijs') return '/stappen/plichten'
  return kind === 'started' || kind === 'ended' ? '/stappen' : `/stappen/${no}`
}

/** Who answered or closed what in the nine steps (SI-03). */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(writtenIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, no, at }) => ({
        title: `${deeds[kind][lang]} ${no}`,
        path: pathOf(kind, no),
        at,
      })),
    ),
}
