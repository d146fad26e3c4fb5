import type { Db } from '../../../house/db/database.ts'
import { job } from '../../../house/job.ts'
import { daily } from '../../../house/room.ts'
import { mapOf } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

/** Draws the map anew, and finds who adjoins whom. @returns false, having changed nothing, when the map is too crowded to tell. */
export async function redraw(db: Db, gemeenteId: string): Promise<boolean> {
  const areas = await store.listWithShapes(db, gemeenteId)
  const made = mapOf(areas.flatMap(({ id, kind, parentId, shape }) => (shape ? [{ id, kind, parentId, shape }] : [])))
  if (made) await store.saveMap(db, gemeenteId, made)
  return made !== null
}

/** Draws what was written before there were drawings. */
export const drawMissing = job({
  name: 'gebieden.drawMissing',
  title: (lang) => words(lang).page.drawing,
  payload: daily,
  run: async ({ db, gemeente }) => {
    if (await store.lacksTekening(db, gemeente.id)) await redraw(db, gemeente.id)
    return []
  },
})
