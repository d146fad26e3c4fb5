import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { earlierIn, mustBeCarried } from '../house/copies/earlier.ts'
import { backup, backupsIn, reasonOf, restore } from '../house/copies/files.ts'
import { asOwnerAt, sourceOn } from '../house/copies/postgres.ts'
import { BackupProblem } from '../house/copies/problem.ts'
import { isAlone, restoreInto } from '../house/copies/restore.ts'
import { copyOf } from '../house/copies/write.ts'
import { hasDatabase, placeOf } from '../house/db/account.ts'
import { type Database, openBeside, openDatabase } from '../house/db/database.ts'
import { FolderInUse } from '../house/db/lock.ts'
import { notThere, runsAlready } from '../house/in-words.ts'
import { ownDataFolder } from '../house/own-folder.ts'
import type { Settings } from '../house/settings.ts'

/** Where an installation keeps its data. The commands below throw BackupProblem, CannotOpen or FolderInUse. */
export type Where = Pick<Settings, 'data' | 'databaseUrl' | 'ownerUrl'>

/** Makes a backup, also beside a running Meedoen. @returns its path. */
export async function keep(where: Where, now: Date): Promise<string> {
  const at = await reach(where)
  return backup(at.ownerUrl, backupsIn(where), now).finally(at.close)
}

/**
 * Puts a backup back in a new data folder, or in the empty database of DATABASE_URL. What could not be put back leaves nothing behind.
 * `trusted`: see `restore`. @returns where it is.
 */
export async function putBack({ data, databaseUrl, ownerUrl }: Where, file: string, trusted: boolean): Promise<string> {
  const work = (database: Database) => restore(file, database, trusted)
  if (!databaseUrl) return inNewFolder(data, work)
  await within(await onServer(databaseUrl, ownerUrl ?? databaseUrl), work)
  return 'DATABASE_URL'
}

async function inNewFolder(data: string, work: (database: Database) => Promise<void>): Promise<string> {
  if (existsSync(earlierIn(data))) throw new BackupProblem(`${data} has a database already: put a backup back in a new folder`)
  const began = existsSync(data)
  ownDataFolder(data)
  const place = placeOf(data)
  const had = existsSync(place)
  try {
    await within(await openDatabase({ folder: data }), work)
  } catch (error) {
    const apart = dirname(place) === data ? [] : [dirname(place)]
    const made = had ? [] : [place, join(dirname(place), 'database.log'), join(data, 'postgres.lock'), ...apart]
    for (const each of began ? made : [...made, data]) rmSync(each, { recursive: true, force: true })
    throw error
  }
  return data
}

/**
 * Carries everything to an empty database on a server, as the owner of that. What people write meanwhile would stay behind, so nobody may
 * be at work.
 */
export async function move(where: Where, to: string, now: Date): Promise<void> {
  if (!/^postgres(ql)?:\/\//.test(to))
    throw new BackupProblem('give the address of an empty database on a server: ./meedoen move --to postgres://…')
  const at = await reach(where, { alone: true })
  try {
    const carry = async ({ ownerUrl, role }: Database) =>
      asOwnerAt(at.ownerUrl, async (from) => {
        if (where.databaseUrl && !(await isAlone(from)))
          throw new BackupProblem('others are connected to the database: stop Meedoen first')
        await asOwnerAt(ownerUrl, (into) => restoreInto(into, role, copyOf(sourceOn(from), now)))
      })
    await within(await onServer(to, to), carry)
  } catch (error) {
    throw new BackupProblem(`nothing was moved: ${reasonOf(error)}`, { cause: error })
  } finally {
    await at.close()
  }
}

/** The owner of the tables of an installation that is there; beside a running Meedoen, unless it must be `alone`. */
async function reach(where: Where, { alone = false } = {}): Promise<Pick<Database, 'ownerUrl' | 'close'>> {
  const { data, databaseUrl, ownerUrl } = where
  if (databaseUrl) return { ownerUrl: ownerUrl ?? databaseUrl, close: async () => {} }
  mustBeCarried(where)
  if (!hasDatabase(data)) throw notThere(data)
  try {
    return await openDatabase({ folder: data })
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error
    if (alone) throw runsAlready(data)
    return openBeside(data)
  }
}

/** Its errors are for whoever gave the address. */
const onServer = (url: string, ownerUrl: string): Promise<Database> =>
  openDatabase({ url, ownerUrl }).catch((error: Error) => {
    throw new BackupProblem(`the database there cannot be opened: ${error.message || (error as { code?: string }).code}`)
  })

const within = (database: Database, work: (database: Database) => Promise<void>): Promise<void> =>
  work(database).finally(() => database.close())
