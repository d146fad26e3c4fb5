import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { eventWriter, heardIn } from '../house/events.ts'
import { leniently } from '../house/left-out.ts'
import { codeOf, errorFacts, type Log, logLine } from '../house/log-lines.ts'
import type { MailRoom } from '../house/mail.ts'
import { offeredBy } from '../house/offered.ts'
import { leaveBericht } from '../house/outbox.ts'
import { enqueueJob, finishJob, type LeasedJob, leaseJob, postponeJob, workLeft } from '../house/queue.ts'
import type { Room } from '../house/room.ts'
import { openRounds } from '../house/rounds.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'
import { openPost } from './post.ts'

interface Options {
  readonly database: Database
  readonly rooms: readonly Room[]
  readonly mail: MailRoom
  /** Where this site is for the world outside: `https://meedoen.example`. */
  readonly origin: string
  readonly now?: () => Date
  /** How often it looks by itself, for work of later and work of a worker that died; milliseconds. */
  readonly pause?: number
  readonly log?: Log
}

export interface Worker {
  /** Does everything that is due now, in every municipality, and tries to send what that leaves. */
  sweep(): Promise<void>
  /** Takes nothing new and waits for what is under way; a mail server that does not answer is left. */
  close(): Promise<void>
}

interface Assignment {
  readonly gemeente: Gemeente
  readonly leased: LeasedJob
}

/** The fourth door: does the jobs that rooms left, woken by a message and looking by itself now and then. */
export async function openWorker(options: Options): Promise<Worker> {
  const { database, rooms, mail, origin, now = () => new Date(), pause = 30_000, log = logLine } = options
  const jobs = new Map(rooms.flatMap(({ jobs: own = [] }) => own.map((job) => [job.name, job] as const)))
  const offered = offeredBy(rooms)
  const post = openPost({ database, mail, now, log })
  let closing = false
  const failed = (error: unknown) => log({ level: 'error', code: 'worker-failed', ...errorFacts(error) })
  // Two at a time: a worker is never the reason that a page has to wait for the database.
  const work = openRounds<Assignment>({ most: 2, each: 1 }, { take, work: (_, assignment) => doJob(assignment), failed })
  let looking: Promise<unknown> = Promise.resolve()
  const wake = (id: string) => {
    work.wake(id)
    post.wake(id)
  }
  const sweep = async () => {
    if (closing) return
    looking = database.transaction(null, listGemeenten).then((all) => {
      for (const { id } of all) wake(id)
    }, failed)
    await looking
    await work.idle()
    await post.idle()
  }
  await database.listen((payload) => {
    // After a time in which nothing could be heard: anything may have been left.
    if (payload === '') return void sweep()
    const { gemeenteId, kind } = heardIn(payload)
    if (kind === workLeft && !closing) wake(gemeenteId)
  })
  const timer = setInterval(sweep, pause)
  sweep()
  return {
    sweep,
    close: async () => {
      closing = true
      clearInterval(timer)
      await looking
      await work.idle()
      await post.close()
    },
  }

  async function take(id: string): Promise<Assignment | undefined> {
    if (closing) return undefined
    return database.transaction(id, async (db) => {
      const leased = await leaseJob(db, id, now())
      const gemeente = leased && (await listGemeenten(db)).find((each) => each.id === id)
      return gemeente && { gemeente, leased }
    })
  }

  /** A job, that it is done, and the messages it leaves are one transaction. */
  async function doJob({ gemeente, leased }: Assignment): Promise<void> {
    const job = jobs.get(leased.kind)
    try {
      if (!job) throw Object.assign(new Error('no room does this'), { code: 'unknown-job' })
      const at = now()
      await leniently((leavingOut) =>
        database.transaction(gemeente.id, async (db) => {
          if (!(await finishJob(db, gemeente.id, leased, at))) return
          const letters = await job.run(
            {
              db,
              gemeente,
              now: at,
              event: eventWriter(db, job.name, gemeente.id, null, at),
              enqueue: (later, payload, runAt = at) => enqueueJob(db, gemeente.id, later, payload, runAt),
              offered,
              leavingOut,
              vault: database.vault,
              address: (path) => `${origin}/${gemeente.slug}${path}`,
            },
            job.payload.parse(leased.payload),
          )
          for (const letter of letters) await leaveBericht(db, database.vault, gemeente.id, leased, letter, at)
        }),
      )
      post.wake(gemeente.id)
    } catch (error) {
      const { kind, id, attempts } = leased
      log({ level: 'error', code: 'job-failed', gemeente: gemeente.slug, kind, id, attempt: attempts, ...errorFacts(error) })
      await database.transaction(gemeente.id, (db) => postponeJob(db, gemeente.id, leased, codeOf(error), now()))
    }
  }
}
