import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import type { Database, Db } from '../house/db/database.ts'
import { look } from '../house/db/look.ts'
import { program } from '../house/program.ts'
import { type Counts, countsIn } from '../house/stuck.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'

/** At most once in this time it is tried whether something can be written, and counted what waits. */
const pause = 3000

/**
 * `/gezond`: 200 `ok` when the database answers in time and can be written, 503 otherwise; for whoever watches over the installation
 * (SI-01). Asked for JSON it also counts what waits and what failed: numbers over all municipalities, never who or what.
 * `patience`: milliseconds; `lastBackup`: the moment of the newest backup that this installation made itself.
 */
export function healthDoor(database: Database, patience = 5000, lastBackup: () => Date | null = () => null): Hono {
  const app = new Hono()
  const written = nowAndThen(() => database.transaction(null, beat))
  const counted = nowAndThen(() => countAll(database))
  app.get('/gezond', async (c: Context) => {
    c.header('cache-control', 'no-store')
    const answers = await inTime(patience, () => database.transaction(null, (db) => sql`select 1`.execute(db)))
    const writes = answers && (await inTime(patience, written))
    const status = writes ? 'ok' : answers ? 'database cannot be written' : 'database does not answer'
    if (!c.req.header('accept')?.includes('application/json')) return c.text(status, writes ? 200 : 503)
    const counts = writes ? await counted().catch(() => null) : null
    return c.json({ status, version: program.version, lastBackup: lastBackup(), ...counts }, writes ? 200 : 503)
  })
  return app
}

/** True when the work is done in time, and did not fail. */
async function inTime(patience: number, work: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const done = work().then(
    () => true,
    () => false,
  )
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}

/** The same answer for whoever asks within a few seconds; a failure is not kept. */
function nowAndThen<T>(ask: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null
  return () => {
    if (last && performance.now() - last.at < pause) return last.answer
    const asked = { at: performance.now(), answer: ask() }
    last = asked
    asked.answer.catch(() => {
      if (last === asked) last = null
    })
    return asked.answer
  }
}

/**
 * Writes the row of the heartbeat. On a full disk that may still fit in what PostgreSQL has in hand, while people's work no longer
 * does: so a list that does not fit in memory is laid aside on the disk too, and goes with the transaction.
 */
async function beat(db: Db): Promise<void> {
  await sql`update house_hartslag set at = now()`.execute(db)
  await sql`set local work_mem = '64kB'`.execute(db)
  await sql`select count(*) from generate_series(1, 20000)`.execute(db)
}

/** Over all municipalities, one after another: each has its wall. */
async function countAll(database: Database): Promise<{ jobs: Counts; messages: Counts }> {
  const sum = { jobs: { waiting: 0, failed: 0 }, messages: { waiting: 0, failed: 0 } }
  for (const { id } of await database.transaction(null, listGemeenten)) {
    const here = await database.transaction(id, (db) => look(db, countsIn(id)))
    for (const kind of ['jobs', 'messages'] as const)
      for (const state of ['waiting', 'failed'] as const) sum[kind][state] += here[kind][state]
  }
  return sum
}
