import { sql } from 'kysely'
import { all, type Lookup, map, moment, rowOf, rowsOf } from './db/look.ts'
import { zone } from './time.ts'

/** One thing that happened, as it was written. */
export interface Logged {
  readonly id: string
  /** ISO in UTC. */
  readonly at: string
  /** Null: the house itself, or whoever runs the installation. */
  readonly actorId: string | null
  readonly kind: string
  readonly subjectId: string
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/** Which part of the log. Days (`2026-11-24`) count as a whole, as they are in the Netherlands. */
export interface LogFilter {
  readonly room?: string | undefined
  /** Done by this person, or to their account. */
  readonly person?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export const logPage = 50

/** A page of what happened in this municipality, the newest first, and how much there is in all. */
export function logOf(
  gemeenteId: string,
  { room, person, from, to }: LogFilter,
  page: number,
): Lookup<{ count: number; events: Logged[] }> {
  const where = sql.join(
    [
      sql`gemeente_id = ${gemeenteId}`,
      ...(room ? [sql`split_part(kind, '.', 1) = ${room}`] : []),
      ...(person ? [sql`(actor_id = ${person}::uuid or subject_id = ${person}::uuid)`] : []),
      ...(from ? [sql`at >= (${from}::date)::timestamp at time zone ${zone}`] : []),
      ...(to ? [sql`at < (${to}::date + 1)::timestamp at time zone ${zone}`] : []),
    ],
    sql` and `,
  )
  const count = rowOf<{ count: number }>(sql`select count(*)::int as count from house_event where ${where}`)
  const events = rowsOf<Logged>(sql`
    select id, ${moment('at')} as at, actor_id as "actorId", kind, subject_id as "subjectId", data
    from house_event where ${where} order by id desc limit ${logPage} offset ${(page - 1) * logPage}`)
  return map(all({ count, events }), (found) => ({ count: found.count!.count, events: found.events }))
}
