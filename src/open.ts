import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { carryOver, earlierIn, mustBeCarried } from './house/copies/earlier.ts'
import { backup, backupsIn, beforeName } from './house/copies/files.ts'
import { hasDatabase } from './house/db/account.ts'
import { type Database, openDatabase } from './house/db/database.ts'
import { migrate } from './house/db/migrate.ts'
import { notThere } from './house/in-words.ts'
import { proveKey } from './house/installation.ts'
import { secretIn } from './house/secret-file.ts'
import type { Settings } from './house/settings.ts'

/** Where the key of the installation stands, unless it is a setting. */
const keyFile = ({ data }: Settings) => join(data, 'installation.key')

interface Making {
  /** See `proveKey`. */
  readonly newKey: boolean
  /** Called when somebody else asked the embedded database to stop. */
  readonly stopping: () => void
  /** To whoever started it. */
  readonly say: (text: string) => void
}

/** The database of an installation, made when there is none. For `start` alone. Throws as `proveKey` and `openDatabase` do. */
export async function openOrMake(settings: Settings, { newKey, stopping, say }: Making): Promise<Database> {
  const made = settings.key === null && !existsSync(keyFile(settings))
  const database = await connect(settings, { stopping, say })
  return closingOnFailure(database, async () => {
    const aside = settings.databaseUrl ? null : await carryOver(settings.data, database, new Date())
    if (aside) say(`De gegevens staan nu in een nieuwe database. De oude staat in ${aside}: werkt alles, dan mag die weg.\n`)
    await upgrade(database, settings)
    await proveKey(database, new Date(), { renew: newKey }).catch((error) => {
      // A key that was made just now and does not fit looks like the one that was asked for.
      if (made) rmSync(keyFile(settings), { force: true })
      throw error
    })
  })
}

/** The database of an installation that is there. Throws InWords when there is none: a mistyped folder makes nothing. */
export async function openExisting(settings: Settings): Promise<Database> {
  if (!isInstallation(settings)) throw notThere(settings.data)
  mustBeCarried(settings)
  const database = await connect(settings)
  return closingOnFailure(database, async () => {
    const { rows } = await database.asOwner((client) => client.query(`select to_regclass('public.house_migration') as made`))
    if (rows[0]!.made === null) throw notThere(settings.data)
    await upgrade(database, settings)
    await proveKey(database, new Date())
  })
}

/** Brings the schema up to this version; what holds something is copied before it changes. */
const upgrade = (database: Database, settings: Settings) =>
  migrate(database, {
    before: (first) => backup(database.ownerUrl, backupsIn(settings), new Date(), beforeName(first)),
  })

const isInstallation = (settings: Settings): boolean =>
  (settings.key !== null || existsSync(keyFile(settings))) && (settings.databaseUrl !== null || hasDatabase(settings.data))

function connect(settings: Settings, { stopping = () => {}, say = () => {} }: Partial<Making> = {}): Promise<Database> {
  const { data, databaseUrl, ownerUrl } = settings
  const key = settings.key ?? secretIn(keyFile(settings))
  if (!databaseUrl && !hasDatabase(data) && !existsSync(earlierIn(data)))
    say('De database wordt gemaakt. Dat duurt ongeveer een halve minuut.\n')
  return openDatabase(databaseUrl ? { url: databaseUrl, ownerUrl: ownerUrl ?? undefined, key } : { folder: data, stopping, key })
}

async function closingOnFailure(database: Database, prepare: () => Promise<void>): Promise<Database> {
  try {
    await prepare()
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}
