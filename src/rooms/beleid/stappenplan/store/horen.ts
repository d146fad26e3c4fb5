import { sql } from 'kysely'
import { type Lookup, rowsOf } from '../../../../house/db/look.ts'
import type { Gehoord } from '../model.ts'
import { keptIn } from './kept.ts'

/** The bodies that were heard in the period that is open, or in period `no`; the newest first (ST-04). */
export const gehoordIn = (gemeenteId: string, no: number | null = null): Lookup<Gehoord[]> =>
  rowsOf(sql`
    select g.id, g.revision, g.body, g.kind, g.heard_on as "heardOn", g.said, g.weight, g.next_how as "nextHow",
      g.next_on as "nextOn", g.answer
    from stappenplan_gehoord g join stappenplan_cyclus c on c.gemeente_id = g.gemeente_id and c.id = g.cyclus_id
    where g.gemeente_id = ${gemeenteId} and case when ${no}::int is null then c.closed_at is null else c.no = ${no}::int end
    order by g.heard_on desc, g.id`)

export const gehoordRows = keptIn<Omit<Gehoord, 'id' | 'revision'>>('stappenplan_gehoord')
