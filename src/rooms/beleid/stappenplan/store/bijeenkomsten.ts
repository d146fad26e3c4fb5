import { sql } from 'kysely'
import { type Lookup, rowsOf } from '../../../../house/db/look.ts'
import type { Bijeenkomst } from '../model.ts'
import { keptIn } from './kept.ts'

/** The meetings of the period that is open, the first first (ST-17). */
export const bijeenkomstenIn = (gemeenteId: string): Lookup<Bijeenkomst[]> =>
  rowsOf(sql`
    select b.id, b.revision, b.title, b.held_on as "heldOn", b.place, b.audience, b.steps
    from stappenplan_bijeenkomst b join stappenplan_cyclus c on c.gemeente_id = b.gemeente_id and c.id = b.cyclus_id
    where b.gemeente_id = ${gemeenteId} and c.closed_at is null order by b.held_on, b.id`)

export const bijeenkomstRows = keptIn<Omit<Bijeenkomst, 'id' | 'revision'>>('stappenplan_bijeenkomst')
