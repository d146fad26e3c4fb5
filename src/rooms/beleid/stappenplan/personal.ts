import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import type { Bilingual } from '../../../house/texts.ts'
import { type Written, writtenIn } from './store/stappen.ts'
import { words } from './texts.en.ts'

export const deeds: Record<Written['kind'], Bilingual> = {
  antwoord: { nl: 'Gaf een antwoord bij stap', en: 'Gave an answer at step' },
  closed: { nl: 'Sloot stap', en: 'Closed step' },
  reopened: { nl: 'Opende weer stap', en: 'Opened again step' },
  gehoord: { nl: 'Schreef op wie er gehoord is, stap', en: 'Wrote down who was heard, step' },
  bijeenkomst: { nl: 'Plande een bijeenkomst in periode', en: 'Planned a meeting in period' },
  bewijs: { nl: 'Schreef bewijs op van een plicht, uit', en: 'Wrote down proof of a duty, from' },
  started: { nl: 'Begon beleidsperiode', en: 'Started policy period' },
  ended: { nl: 'Rondde af: beleidsperiode', en: 'Ended policy period' },
}

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
