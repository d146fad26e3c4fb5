import { sql } from 'kysely'
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Db } from './db/database.ts'
import { notify } from './events.ts'
import type { Job } from './job.ts'
import type { daily } from './room.ts'

/** The kind in the message that wakes the workers. */
export const jobLeft = 'house.jobLeft'

const minute = 60_000
/** So long a worker may be busy with one job; after that it counts as dead and another takes over. */
const lease = 5 * minute
/** After so many tries a job waits for somebody to look at it. */
export const mostTries = 8
/** Half a minute after the first failure, then twice as long each time: the eighth try comes about an hour after the first. */
const backOff = (attempts: number): number => (minute / 2) * 2 ** (attempts - 1)

export interface LeasedJob {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  /** This try included. */
  readonly attempts: number
}

/** Leaves a job in the transaction that asks for it. */
export async function enqueueJob<P extends z.ZodType>(
  db: Db,
  gemeenteId: string,
  job: Job<P>,
  payload: z.input<P>,
  runAt: Date,
): Promise<void> {
  await leave(db, gemeenteId, uuidv7(), job, payload, runAt)
}

/** Leaves a job of a day, however often and by however many processes it is asked: its id follows from its name and the day. */
export const leaveDaily = (db: Db, gemeenteId: string, job: Job<typeof daily>, day: string, now: Date): Promise<void> =>
  leave(db, gemeenteId, uuidv5(`${job.name} ${day}`, gemeenteId), job, { day }, now)

async function leave<P extends z.ZodType>(
  db: Db,
  gemeenteId: string,
  id: string,
  job: Job<P>,
  payload: z.input<P>,
  runAt: Date,
): Promise<void> {
  const { rows } = await sql`insert into house_job (gemeente_id, id, kind, payload, run_at)
    values (${gemeenteId}, ${id}, ${job.name}, ${JSON.stringify(job.payload.parse(payload))}, ${runAt})
    on conflict do nothing returning id`.execute(db)
  if (rows.length > 0) await notify(db, gemeenteId, id, jobLeft)
}

/** Takes the job of this municipality that waits longest, for five minutes; undefined when none is due. Two workers never get the same. */
export async function leaseJob(db: Db, gemeenteId: string, now: Date): Promise<LeasedJob | undefined> {
  const { rows } = await sql<LeasedJob>`
    update house_job set leased_until = ${new Date(now.getTime() + lease)}, attempts = attempts + 1
    where gemeente_id = ${gemeenteId} and id = (
      select id from house_job
      where gemeente_id = ${gemeenteId} and done_at is null and run_at <= ${now} and attempts < ${mostTries}
        and (leased_until is null or leased_until < ${now})
      order by run_at limit 1 for update skip locked)
    returning id, kind, payload, attempts`.execute(db)
  return rows[0]
}

export const finishJob = (db: Db, gemeenteId: string, id: string, now: Date) =>
  sql`update house_job set done_at = ${now}, leased_until = null, last_error = null where gemeente_id = ${gemeenteId} and id = ${id}`.execute(
    db,
  )

/** Puts a job back for a later try. `why` is a code, never a message: a message may name a person. */
export const postponeJob = (db: Db, gemeenteId: string, { id, attempts }: LeasedJob, why: string, now: Date) =>
  sql`update house_job set leased_until = null, last_error = ${why}, run_at = ${new Date(now.getTime() + backOff(attempts))}
    where gemeente_id = ${gemeenteId} and id = ${id}`.execute(db)
