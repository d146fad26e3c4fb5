import { backupApart } from '../house/copies/apart.ts'
import { lastBackup, tidy } from '../house/copies/files.ts'
import type { Database } from '../house/db/database.ts'
import { upkeep } from '../house/db/upkeep.ts'
import { errorFacts, type Log, logLine } from '../house/log-lines.ts'
import { leaveDaily } from '../house/queue.ts'
import type { Room } from '../house/room.ts'
import { dayOf, hourOf } from '../house/time.ts'
import { listGemeenten } from '../rooms/basis/gemeenten/index.ts'

interface Options {
  readonly database: Database
  /** Where backups go; null when somebody else makes them. */
  readonly folder: string | null
  /** Whose daily jobs it leaves. */
  readonly rooms?: readonly Room[]
  readonly now?: () => Date
  readonly log?: Log
}

export interface Caretaker {
  /** What an hour of upkeep does; once a day the daily jobs of the rooms and a backup. */
  round(): Promise<void>
  close(): Promise<void>
}

const hour = 60 * 60_000
/** When daily work begins: mail that it sends is there before people are. */
const morning = 6

/** Keeps a running installation well without anybody: the first round after five minutes, then every hour. */
export function openCaretaker({ database, folder, rooms = [], now = () => new Date(), log = logLine }: Options): Caretaker {
  const closing = new AbortController()
  let busy: Promise<void> = Promise.resolve()
  const round = () => {
    busy = busy.then(tend)
    return busy
  }
  const timers = [setTimeout(round, hour / 12).unref(), setInterval(round, hour).unref()]
  return {
    round,
    close: () => {
      for (const timer of timers) clearTimeout(timer)
      closing.abort()
      return busy
    },
  }

  /** What fails keeps nothing else from being done, and is tried again an hour later. */
  async function tend(): Promise<void> {
    const at = now()
    const tasks = [() => upkeep(database), () => leaveWork(at), () => keepCopies(at)]
    for (const task of tasks)
      await task().catch((error) => log({ level: 'error', code: 'caretaker-failed', ...errorFacts(error) }))
  }
  async function keepCopies(at: Date): Promise<void> {
    if (folder === null) return
    if (lastBackup(folder)?.toISOString().slice(0, 10) !== at.toISOString().slice(0, 10))
      await backupApart(database.ownerUrl, folder, at, closing.signal)
    tidy(folder, at)
  }
  async function leaveWork(at: Date): Promise<void> {
    if (hourOf(at) < morning) return
    const jobs = rooms.flatMap(({ daily = [] }) => daily)
    for (const { id } of await database.transaction(null, listGemeenten))
      await database.transaction(id, async (db) => {
        for (const job of jobs) await leaveDaily(db, id, job, dayOf(at), at)
      })
  }
}
