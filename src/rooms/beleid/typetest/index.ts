import type { Db } from '../../../house/db/database.ts'
import { listConclusions } from './store.ts'

/** What the room shows its neighbours: the conclusions of group sessions (TT-08), the newest session first. */
export async function conclusionsOf(db: Db, gemeenteId: string) {
  const rows = await listConclusions(db, gemeenteId)
  return [...Map.groupBy(rows, ({ sessieId }) => sessieId)].map(([sessieId, own]) => ({
    sessieId,
    title: own[0]!.title,
    at: own[0]!.at,
    conclusions: own.map(({ question, text, actionPoints }) => ({ question, text, actionPoints })),
  }))
}
