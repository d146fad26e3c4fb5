import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { type Written, writtenIn } from './store/stappen.ts'
import { words } from './texts.en.ts'

export const deeds: Record<Written['kind'], Bilingual> = {
  antwoord: { nl: 'Gaf een antwoord bij stap', en: 'Gave an answer at step' },
  closed: { nl: 'Sloot stap', en: 'Closed step' },
  started: { nl: 'Begon beleidsperiode', en: 'Started policy period' },
  ended: { nl: 'Rondde af: beleidsperiode', en: 'Ended policy period' },
}

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
