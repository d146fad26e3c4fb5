import { sql } from 'kysely'
import { v4 as uuidv4, v5 as uuidv5, v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Db } from './db/database.ts'
import { notify } from './events.ts'
import type { Job } from './job.ts'
import type { daily } from './room.ts'

/** The kind in the message that wakes the workers: there is work, or a message to send. */
export const workLeft = 'house.workLeft'

const minute = 60_000
/** So long a worker may be busy with one job or message; after that it counts as dead and another takes over. */
export const lease = 5 * minute
/** After so many tries a job waits for somebody to look at it. */
export const mostTries = 8
/** Half a minute after the first failure, then twice as long each time: the eighth try of a job comes about an hour after the first. */
export const backOff = (attempts: number): number => (minute / 2) * 2 ** (attempts - 1)

export interface LeasedJob {
  readonly id: string
  readonly kind: string
  readonly payload: unknown
  readonly urgent: boolean
  /** This try included. */
  readonly attempts: number
  /** Of this try: whoever lost it changes nothing any more. */
  readonly lease: string
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
  const known = job.payload.parse(payload)
  const { rows } = await sql`insert into house_job (gemeente_id, id, kind, payload, run_at, urgent)
    values (${gemeenteId}, ${id}, ${job.name}, ${JSON.stringify(known)}, ${runAt}, ${job.urgent?.(known) ?? false})
    on conflict do nothing returning id`.execute(db)
  if (rows.length > 0) await notify(db, gemeenteId, id, workLeft)
}

/**
 * Takes a job of this municipality for five minutes, what somebody waits for first and then the oldest; undefined when none is
 * due. Two workers never get the same.
 */
export async function leaseJob(db: Db, gemeenteId: string, now: Date): Promise<LeasedJob | undefined> {
  const { rows } = await sql<LeasedJob>`
    update house_job set lease = ${uuidv4()}, leased_until = ${new Date(now.getTime() + lease)}, attempts = attempts + 1
    where gemeente_id = ${gemeenteId} and id = (
      select id from house_job
      where gemeente_id = ${gemeenteId} and done_at is null and failed_at is null and run_at <= ${now}
        and (leased_until is null or leased_until < ${now})
      order by urgent desc, run_at limit 1 for update skip locked)
    returning id, kind, payload, urgent, attempts, lease`.execute(db)
  return rows[0]
}

/**
 * Marks a job done, in the transaction that does it and before the rest: nobody else can take it until that ends. False when
 * somebody else has it by now: then nothing may be done.
 */
export async function finishJob(db: Db, gemeenteId: string, { id, lease: mine }: LeasedJob, now: Date): Promise<boolean> {
  const { rows } = await sql`update house_job set done_at = ${now}, lease = null, leased_until = null, last_error = null
    where gemeente_id = ${gemeenteId} and id = ${id} and lease = ${mine} and done_at is null returning id`.execute(db)
  return rows.length > 0
}

/** Puts a job back for a later try, or sets it apart after the last. `why` is a code, never a message: a message may name a person. */
export const postponeJob = (
  db: Db,
  gemeenteId: string,
  { id, lease: mine, attempts }: LeasedJob,
  why: string,
  now: Date,
): Promise<unknown> =>
  sql`update house_job set lease = null, leased_until = null, last_error = ${why},
      run_at = ${new Date(now.getTime() + backOff(attempts))}, failed_at = ${attempts < mostTries ? null : now}
    where gemeente_id = ${gemeenteId} and id = ${id} and lease = ${mine} and done_at is null`.execute(db)
