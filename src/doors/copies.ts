import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { earlierIn } from '../house/copies/earlier.ts'
import { backup, reasonOf, restore } from '../house/copies/files.ts'
import { asOwnerAt, sourceOn } from '../house/copies/postgres.ts'
import { BackupProblem } from '../house/copies/problem.ts'
import { isAlone, restoreInto } from '../house/copies/restore.ts'
import { copyOf } from '../house/copies/write.ts'
import { placeOf } from '../house/db/account.ts'
import { type Database, openBeside, openDatabase } from '../house/db/database.ts'
import { FolderInUse } from '../house/db/lock.ts'
import type { Settings } from '../house/settings.ts'
import type { Lang } from '../house/texts.ts'
import { doorWords } from './texts.en.ts'

/** Where an installation keeps its data, and its backups. */
export type Where = Pick<Settings, 'data' | 'databaseUrl' | 'ownerUrl'>
export const backupsIn = ({ data }: Pick<Settings, 'data'>): string => join(data, 'backups')

const usage = {
  backup: './meedoen backup',
  restore: './meedoen restore FILE [--trusted]',
  move: './meedoen move --to postgres://…',
}

/** `backup`, `restore` and `move`: what they print; null when it is another command. Throws BackupProblem, CannotOpen, FolderInUse. */
export async function copyCommand(words: readonly string[], where: Where, now: Date, lang: Lang): Promise<string | null> {
  const [command, ...args] = words
  if (command === 'backup') return keep(where, now, args)
  if (command === 'restore') return putBack(where, args, lang)
  if (command === 'move') return move(where, now, args, lang)
  return null
}

async function keep(where: Where, now: Date, args: readonly string[]): Promise<string> {
  read('backup', args)
  const at = await reach(where)
  return backup(at.ownerUrl, backupsIn(where), now).finally(at.close)
}

/** In a new data folder, or in the empty database of DATABASE_URL. What could not be put back leaves nothing behind. */
async function putBack(where: Where, args: readonly string[], lang: Lang): Promise<string> {
  const { file, trusted } = read('restore', args)
  const { data, databaseUrl: url, ownerUrl } = where
  if (url) await within(await opened({ url, ownerUrl: ownerUrl ?? undefined }), (database) => restore(file, database, trusted))
  else await inNewFolder(data, (database) => restore(file, database, trusted))
  return doorWords(lang).cli.restored({ where: url ? 'DATABASE_URL' : data })
}

async function inNewFolder(data: string, work: (database: Database) => Promise<void>): Promise<void> {
  if (existsSync(earlierIn(data))) throw new BackupProblem(`${data} has a database already: put a backup back in a new folder`)
  const began = existsSync(data)
  const place = placeOf(data)
  const had = existsSync(place)
  try {
    await within(await openDatabase({ folder: data }), work)
  } catch (error) {
    if (!had)
      for (const left of [place, join(dirname(place), 'database.log'), join(data, 'postgres.lock')])
        rmSync(left, { recursive: true, force: true })
    if (!began) rmSync(data, { recursive: true })
    throw error
  }
}

/** To an empty database on a server. What is written meanwhile would stay behind, so nobody may be at work. */
async function move(where: Where, now: Date, args: readonly string[], lang: Lang): Promise<string> {
  const { to: url } = read('move', args)
  const at = await reach(where, { alone: true })
  try {
    await within(await opened({ url }), async ({ ownerUrl, role }) => {
      await asOwnerAt(at.ownerUrl, async (from) => {
        if (where.databaseUrl && !(await isAlone(from)))
          throw new BackupProblem('others are connected to the database: stop Meedoen first')
        await asOwnerAt(ownerUrl, (into) => restoreInto(into, role, copyOf(sourceOn(from), now)))
      })
    })
  } catch (error) {
    throw new BackupProblem(`nothing was moved: ${reasonOf(error)}`, { cause: error })
  } finally {
    await at.close()
  }
  return doorWords(lang).cli.moved({ data: where.data })
}

/**
 * The owner of the tables of an installation that is there. Beside a running Meedoen, unless it must be `alone`: then FolderInUse.
 */
async function reach(
  { data, databaseUrl, ownerUrl }: Where,
  { alone = false } = {},
): Promise<Pick<Database, 'ownerUrl' | 'close'>> {
  if (databaseUrl) return { ownerUrl: ownerUrl ?? databaseUrl, close: async () => {} }
  if (existsSync(earlierIn(data))) throw new BackupProblem(`what is in ${data} is of an earlier version: start Meedoen once`)
  if (!existsSync(data) || !existsSync(placeOf(data))) throw new BackupProblem(`there is no Meedoen in ${data}`)
  try {
    return await openDatabase({ folder: data })
  } catch (error) {
    if (alone || !(error instanceof FolderInUse)) throw error
    return openBeside(data)
  }
}

/** On a server, whose errors are for whoever gave the address. */
const opened = (server: { url: string; ownerUrl?: string | undefined }): Promise<Database> =>
  openDatabase(server).catch((error: Error) => {
    throw new BackupProblem(`the database does not answer: ${error.message}`)
  })

const within = (database: Database, work: (database: Database) => Promise<void>): Promise<void> =>
  work(database).finally(() => database.close())

function read(command: keyof typeof usage, args: readonly string[]): { file: string; trusted: boolean; to: string } {
  const options = { trusted: { type: 'boolean' }, to: { type: 'string' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
    const { trusted = false, to = '' } = values
    const right = {
      backup: positionals.length === 0 && !trusted && !to,
      restore: positionals.length === 1 && !to,
      move: positionals.length === 0 && !trusted && /^postgres(ql)?:\/\//.test(to),
    }
    if (right[command]) return { file: positionals[0] ?? '', trusted, to }
  } catch {
    // An option that is none.
  }
  throw new BackupProblem(usage[command])
}
