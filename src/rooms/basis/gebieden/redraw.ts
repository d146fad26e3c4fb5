import type { Db } from '../../../house/db/database.ts'
import type { Before } from '../../../house/declare.ts'
import { job } from '../../../house/job.ts'
import { daily } from '../../../house/room.ts'
import type { Known } from './rules/import.ts'
import type { MapOf, Placed } from './rules/map.ts'
import { mapOf, mapping, seenIn } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const placed = (areas: readonly Known[]): Placed[] =>
  areas.flatMap(({ id, kind, parentId, shape }) => (shape ? [{ id, kind, parentId, shape }] : []))

/**
 * The map there is when one area has become what `change` makes of it (null: it is gone), drawn by a worker; undefined when that
 * changes nothing on the map. `seen` says for which areas; the map is null when it is too crowded to tell.
 */
export async function planMap(
  { within, work }: Pick<Before, 'within' | 'work'>,
  gebiedId: string,
  change: (area: Known) => Known | null,
): Promise<{ readonly map: MapOf | null; readonly seen: string } | undefined> {
  const areas = await within(({ db, gemeente }) => store.listWithShapes(db, gemeente.id))
  const area = areas.find(({ id }) => id === gebiedId)
  const after = area && change(area)
  if (!area?.shape || after === area) return undefined
  const others = areas.filter((each) => each !== area)
  return { map: await work(mapping, placed(after ? [...others, after] : others)), seen: seenIn(areas) }
}

/** Draws what was written before there were drawings. */
export const drawMissing = job({
  name: 'gebieden.drawMissing',
  title: (lang) => words(lang).page.drawing,
  payload: daily,
  run: async ({ db, gemeente }) => {
    if (await store.lacksTekening(db, gemeente.id)) await draw(db, gemeente.id)
    return []
  },
})

async function draw(db: Db, gemeenteId: string): Promise<void> {
  const map = mapOf(placed(await store.listWithShapes(db, gemeenteId)))
  if (map) await store.saveMap(db, gemeenteId, map)
}
