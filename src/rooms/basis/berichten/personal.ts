import { map } from '../../../house/db/look.ts'
import type { Personal } from '../../../house/offered.ts'
import { keyOfPath } from './model.ts'
import { type DeedRow, deedsOf, forget } from './store.ts'
import { words } from './texts.en.ts'

const pathOf = ({ kind, over }: DeedRow) => (kind === 'samenvatting' ? '/werk/samenvatting' : `/gesprekken/${keyOfPath(over)}`)

/** What somebody said, which work they have or gave, and how often they get a summary (SI-03). What was said goes with the person. */
export const personal: Personal = {
  label: (lang) => words(lang).gesprek.title,
  of: ({ gemeente, lang }, who) =>
    map(deedsOf(gemeente.id, who), (rows) =>
      rows.map((row) => ({ title: words(lang).deeds[row.kind]({ title: row.title }), path: pathOf(row), at: row.at })),
    ),
  forget: ({ db, gemeente, now }, who) => forget(db, gemeente.id, who, now),
}
