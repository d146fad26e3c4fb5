import type { Db } from '../../../house/db/database.ts'
import type { Lang } from '../../../house/texts.ts'
import { editionOf } from './editions/index.ts'
import { listConclusions } from './store.ts'

/** Who leads group sessions, and reads what they concluded. */
export { leads as mayLead } from './policy.ts'

/** What the room shows its neighbours: the conclusions of group sessions (TT-08), the newest session first. */
export async function conclusionsOf(db: Db, gemeenteId: string, lang: Lang) {
  const rows = await listConclusions(db, gemeenteId)
  const { discussion } = editionOf('current')
  return [...Map.groupBy(rows, ({ sessieId }) => sessieId)].map(([sessieId, own]) => ({
    sessieId,
    title: own[0]!.title,
    at: own[0]!.at,
    conclusions: own.map(({ question, text }) => ({ no: question, question: discussion[question - 1]![lang], text })),
  }))
}
