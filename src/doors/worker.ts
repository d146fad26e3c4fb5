import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { eventWriter, heardIn } from '../house/events.ts'
import { leniently } from '../house/left-out.ts'
import type { MailRoom } from '../house/mail.ts'
import { offeredBy } from '../house/offered.ts'
import { enqueueJob, finishJob, jobLeft, type LeasedJob, leaseJob, postponeJob } from '../house/queue.ts'
import type { Room } from '../house/room.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'

interface Options {
  readonly database: Database
  readonly rooms: readonly Room[]
  readonly mail: MailRoom
  /** Where this site is for the world outside: `https://meedoen.example`. */
  readonly origin: string
  readonly now?: () => Date
  /** How often it looks by itself, for work of later and work of a worker that died; milliseconds. */
  readonly pause?: number
  readonly log?: (line: string) => void
}

const toStderr = (line: string) => process.stderr.write(`${line}\n`)

export interface Worker {
  /** Does everything that is due now, in every municipality. */
  sweep(): Promise<void>
  /** Takes nothing new and waits for what is under way. */
  close(): Promise<void>
}

/** The fourth door: does the jobs that rooms left, woken by a message and looking by itself now and then. */
export async function openWorker(options: Options): Promise<Worker> {
  const { database, rooms, mail, origin, now = () => new Date(), pause = 30_000, log = toStderr } = options
  const jobs = new Map(rooms.flatMap(({ jobs: own = [] }) => own.map((job) => [job.name, job] as const)))
  const offered = offeredBy(rooms)
  let closing = false
  let busy: Promise<void> = Promise.resolve()

  // One after another: a worker is never the reason that a page has to wait for the database.
  const queue = (work: () => Promise<void>) => {
    busy = busy.then(work).catch((error: Error) => {
      log(`worker: ${error.stack ?? error}`)
    })
    return busy
  }
  const gemeenten = () => database.transaction(null, listGemeenten)
  const sweep = () =>
    queue(async () => {
      for (const gemeente of await gemeenten()) await drain(gemeente)
    })
  await database.listen((payload) => {
    const { gemeenteId, kind } = heardIn(payload)
    if (kind !== jobLeft || closing) return
    queue(async () => {
      const gemeente = (await gemeenten()).find(({ id }) => id === gemeenteId)
      if (gemeente) await drain(gemeente)
    })
  })
  const timer = setInterval(sweep, pause)
  sweep()
  return {
    sweep,
    close: async () => {
      closing = true
      clearInterval(timer)
      await busy
    },
  }

  async function drain(gemeente: Gemeente): Promise<void> {
    while (!closing) {
      const leased = await database.transaction(gemeente.id, (db) => leaseJob(db, gemeente.id, now()))
      if (!leased) return
      await doJob(gemeente, leased)
    }
  }

  async function doJob(gemeente: Gemeente, leased: LeasedJob): Promise<void> {
    try {
      const job = jobs.get(leased.kind)
      if (!job) throw Object.assign(new Error(`no room does ${leased.kind}`), { code: 'unknown-job' })
      const at = now()
      const mails = await leniently((leavingOut) =>
        database.transaction(gemeente.id, (db) =>
          job.run(
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
          ),
        ),
      )
      for (const each of mails) await mail.send(each)
      await database.transaction(gemeente.id, (db) => finishJob(db, gemeente.id, leased.id, now()))
    } catch (error) {
      const why = (error as { code?: string }).code ?? (error as Error).name
      // The message stays out of the log: a mail server repeats the address in it.
      const where = (error as Error).stack?.match(/\n\s+at .*/g)?.join('') ?? ''
      log(`job ${leased.kind} ${leased.id}, try ${leased.attempts}: ${why}${where}`)
      await database.transaction(gemeente.id, (db) => postponeJob(db, gemeente.id, leased, why, now()))
    }
  }
}
