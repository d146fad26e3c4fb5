import { sql } from 'kysely'
import type { Db } from './db/database.ts'
import { all, type Lookup, map, moment, rowOf, rowsOf } from './db/look.ts'
import { notify } from './events.ts'
import { untilOf } from './outbox.ts'
import { workLeft } from './queue.ts'

/** A message that did not leave (yet), after at least one try. */
export interface StuckBericht {
  readonly id: string
  /** The name of the job that wrote it. */
  readonly kind: string
  readonly personId: string | null
  readonly about: string | null
  readonly madeAt: string
  /** A code: see `Fault`. */
  readonly why: string
  readonly attempts: number
  /** Null: it is tried again by itself, at `nextAt`. */
  readonly failedAt: string | null
  readonly nextAt: string
  /** True when what it links to has ended: trying again is no use. */
  readonly ended: boolean
}

/** A job that was tried as often as it may. */
export interface StuckJob {
  readonly id: string
  readonly kind: string
  readonly why: string
  readonly failedAt: string
}

/** How many wait, and how many nobody tries any more. */
export interface Counts {
  readonly waiting: number
  readonly failed: number
}

export interface Stuck {
  readonly berichten: readonly StuckBericht[]
  readonly jobs: readonly StuckJob[]
  /** When a message of this municipality last left. */
  readonly lastSentAt: string | null
}

/** So many of each at once; who has more has one reason for them all. */
const mostShown = 200

/** What did not work out in this municipality, the newest first: for whoever watches over it. */
export const stuckIn = (gemeenteId: string, now: Date): Lookup<Stuck> =>
  map(
    all({
      berichten: rowsOf<StuckBericht>(sql`select id, kind, person_id as "personId", about, ${moment('made_at')} as "madeAt",
          last_error as why, attempts, ${moment('failed_at')} as "failedAt", ${moment('send_at')} as "nextAt",
          coalesce(ends_at <= ${now}, false) as ended
        from house_bericht where gemeente_id = ${gemeenteId} and sent_at is null and last_error is not null
        order by failed_at is null, id desc limit ${mostShown}`),
      jobs: rowsOf<StuckJob>(sql`select id, kind, coalesce(last_error, '') as why, ${moment('failed_at')} as "failedAt"
        from house_job where gemeente_id = ${gemeenteId} and done_at is null and failed_at is not null
        order by id desc limit ${mostShown}`),
      last: rowOf<{ at: string | null }>(
        sql`select to_char(max(sent_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
          from house_bericht where gemeente_id = ${gemeenteId}`,
      ),
    }),
    ({ last, ...found }) => ({ ...found, lastSentAt: last?.at ?? null }),
  )

/** Whether this message or job did not work out. */
export const isStuck = (gemeenteId: string, id: string): Lookup<boolean> => ({
  query: sql`exists (select 1 from house_bericht where gemeente_id = ${gemeenteId} and id = ${id} and sent_at is null
      and last_error is not null)
    or exists (select 1 from house_job where gemeente_id = ${gemeenteId} and id = ${id} and done_at is null
      and failed_at is not null)`,
  read: (json) => json,
})

/** How much waits and failed in this municipality. */
export const countsIn = (gemeenteId: string): Lookup<{ jobs: Counts; messages: Counts }> =>
  map(
    all({
      jobs: rowOf<Counts>(sql`select count(*) filter (where failed_at is null)::int as waiting,
          count(*) filter (where failed_at is not null)::int as failed
        from house_job where gemeente_id = ${gemeenteId} and done_at is null`),
      messages: rowOf<Counts>(sql`select count(*) filter (where failed_at is null)::int as waiting,
          count(*) filter (where failed_at is not null)::int as failed
        from house_bericht where gemeente_id = ${gemeenteId} and sent_at is null`),
    }),
    ({ jobs, messages }) => ({ jobs: jobs!, messages: messages! }),
  )

/**
 * Tries again now what did not work out: one message or job, or all (null). A message whose link has ended is left, and so is one
 * that somebody has in hand. @returns how many.
 */
export async function retryStuck(db: Db, gemeenteId: string, id: string | null, now: Date): Promise<number> {
  const which = sql`gemeente_id = ${gemeenteId} and (${id}::uuid is null or id = ${id}::uuid)`
  const berichten = await sql`update house_bericht
    set failed_at = null, attempts = 0, send_at = ${now}, lease = null, until = least(${untilOf(now, undefined)}, ends_at)
    where ${which} and sent_at is null and last_error is not null and (ends_at is null or ends_at > ${now})
      and (leased_until is null or leased_until < ${now}) returning id`.execute(db)
  const jobs = await sql`update house_job set failed_at = null, attempts = 0, run_at = ${now}, lease = null
    where ${which} and done_at is null and failed_at is not null returning id`.execute(db)
  const n = berichten.rows.length + jobs.rows.length
  if (n > 0) await notify(db, gemeenteId, id ?? gemeenteId, workLeft)
  return n
}

/** Lets go of a message that did not leave, or of a job that failed for good: it stays as one that is over. False when there is none. */
export async function dropStuck(db: Db, gemeenteId: string, id: string, now: Date): Promise<boolean> {
  const which = sql`gemeente_id = ${gemeenteId} and id = ${id}`
  const gone =
    await sql`delete from house_bericht where ${which} and sent_at is null and last_error is not null returning id`.execute(db)
  const over = await sql`update house_job set done_at = ${now}, failed_at = null
    where ${which} and done_at is null and failed_at is not null returning id`.execute(db)
  return gone.rows.length + over.rows.length > 0
}
