import type { Db } from '../../../house/db/database.ts'
import type { Lang } from '../../../house/texts.ts'
import { houseEdition } from './editions/index.ts'
import { listConclusions } from './store/index.ts'

/** What the room shows its neighbours: the conclusions of group sessions (TT-08), the newest session first. */
export async function conclusionsOf(db: Db, gemeenteId: string, lang: Lang) {
  const rows = await listConclusions(db, gemeenteId)
  return [...Map.groupBy(rows, ({ sessieId }) => sessieId)].map(([sessieId, own]) => ({
    sessieId,
    title: own[0]!.title,
    at: own[0]!.at,
    conclusions: own.map(({ question, text, edition, discussion }) => ({
      question: (discussion ?? houseEdition(edition).discussion)[question - 1]![lang],
      text,
    })),
  }))
}
