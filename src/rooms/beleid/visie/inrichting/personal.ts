import { map } from '../../../../house/db/look.ts'
import type { Personal } from '../../../../house/offered.ts'
import { inrichtingWords } from './inrichting.texts.en.ts'
import { checksOf, forgetChecks } from './store/jaren.ts'

/** The self-checks of a person (VI-11): nobody else may read them, so they go with the person (SI-03). */
export const checkPersonal: Personal = {
  label: (lang) => inrichtingWords(lang).showCheck.title,
  of: ({ gemeente }, who) =>
    map(checksOf(gemeente.id, who), (rows) =>
      rows.map(({ year, at }) => ({ title: String(year), path: '/visie/zelfcheck', at })),
    ),
  forget: ({ db, gemeente }, who) => forgetChecks(db, gemeente.id, who),
}
