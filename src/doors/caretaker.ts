import { existsSync, readdirSync } from 'node:fs'
import { backup } from '../house/db/backup.ts'
import type { Database } from '../house/db/database.ts'
import { upkeep } from '../house/db/upkeep.ts'

interface Options {
  readonly database: Database
  /** Where backups of the embedded database go. */
  readonly folder: string
  readonly now?: () => Date
  readonly log?: (line: string) => void
}

export interface Caretaker {
  /** What an hour of upkeep does; for the embedded database also a backup, when the last one is of another day. */
  round(): Promise<void>
  close(): Promise<void>
}

const hour = 60 * 60_000
const toStderr = (line: string) => process.stderr.write(`${line}\n`)

/** Keeps a running installation well without anybody: the first round after five minutes, then every hour. */
export function openCaretaker({ database, folder, now = () => new Date(), log = toStderr }: Options): Caretaker {
  let busy: Promise<void> = Promise.resolve()
  const round = () => {
    busy = busy.then(tend).catch((error: Error) => log(`caretaker: ${error.stack ?? error}`))
    return busy
  }
  const timers = [setTimeout(round, hour / 12).unref(), setInterval(round, hour).unref()]
  return {
    round,
    close: () => {
      for (const timer of timers) clearTimeout(timer)
      return busy
    },
  }

  async function tend(): Promise<void> {
    await upkeep(database)
    const at = now()
    const today = at.toISOString().slice(0, 10).replaceAll('-', '')
    const made =
      existsSync(folder) && readdirSync(folder).some((file) => file.startsWith(`meedoen-${today}`) && file.endsWith('.gz'))
    if (database.dump && !made) await backup(database, folder, at)
  }
}
