import type { EditionKey, Term } from '../model.ts'
import { words2007And2015, words2015 } from './nu.ts'
import { words2007 } from './toen.ts'

type Row = (typeof words2007And2015 | typeof words2015 | typeof words2007)[number]
/** The key of a term of the national list: what a page may mark. */
export type TermKey = Row[0]

const termIn =
  (edition: EditionKey | null) =>
  (row: Row): Term => ({
    key: row[0],
    nl: row[1],
    en: row[2],
    definition: { nl: row[3], en: row[4] },
    edition,
    replacedBy: row[5] ?? null,
  })

/** The national glossary in own words, at most sixty each (FW-08). */
export const begrippen: readonly Term[] = [
  ...words2007And2015.map(termIn(null)),
  ...words2015.map(termIn('wmo-2015')),
  ...words2007.map(termIn('wmo-2007')),
]
