import {
  closeSync,
  createReadStream,
  createWriteStream,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { CannotOpen } from '../db/cannot-open.ts'
import type { Database } from '../db/database.ts'
import { ownFolder } from '../own-folder.ts'
import { asOwnerAt, sourceOn } from './postgres.ts'
import { BackupProblem } from './problem.ts'
import { restoreInto } from './restore.ts'
import { copyOf } from './write.ts'

/** How many of every day are kept, and for how many days those made before an upgrade: they hold people who may have left since. */
const kept = { daily: 7, before: 30 }
const daily = /^meedoen-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.sql\.gz$/
const day = 24 * 60 * 60_000

/** Where an installation keeps its backups. */
export const backupsIn = ({ data }: { readonly data: string }): string => join(data, 'backups')

const chunkSize = 2 ** 16

const dailyName = (now: Date): string => `meedoen-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}`
/** The copy made before a migration: apart from those of every day, and one for each, however often the upgrade is tried. */
export const beforeName = (migration: string): string => `before-${migration.replace(/\.sql$/, '')}`

/**
 * Writes the whole database to `folder`, as `meedoen-20261126T031500Z.sql.gz` unless it has another name. A file with that name is
 * complete and on the disk; only the user that runs Meedoen reads it. People go on working meanwhile.
 * @param ownerUrl a connection as the owner of the tables. @returns the path of the file. Throws BackupProblem.
 */
export async function backup(ownerUrl: string, folder: string, now: Date, name = dailyName(now)): Promise<string> {
  const file = join(folder, `${name}.sql.gz`)
  const unfinished = `${file}.unfinished`
  try {
    await asOwnerAt(ownerUrl, (client) => {
      // Not before there is a database to copy: a mistyped folder stays as it was.
      ownFolder(folder)
      rmSync(unfinished, { force: true })
      return pipeline(
        copyOf(sourceOn(client), now),
        createGzip({ chunkSize }),
        createWriteStream(unfinished, { mode: 0o600, flush: true }),
      )
    })
    renameSync(unfinished, file)
    sync(folder)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new BackupProblem(`no backup could be made in ${folder}: ${reasonOf(error)}`, { cause: error })
  }
  return file
}

/** A name is on the disk when its folder is. */
function sync(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/** What is old goes: the newest seven of every day stay, and a month of those before an upgrade. Nothing else is touched. */
export function tidy(folder: string, now: Date): void {
  const files = readdirSync(folder)
  const old = (file: string, days: number) => now.getTime() - statSync(join(folder, file)).mtimeMs > days * day
  const going = [
    ...files
      .filter((file) => daily.test(file))
      .sort()
      .slice(0, -kept.daily),
    ...files.filter((file) => /^before-.*\.sql\.gz$/.test(file) && old(file, kept.before)),
    ...files.filter((file) => /^(meedoen|before)-.*\.unfinished$/.test(file) && old(file, 1)),
  ]
  for (const file of going) rmSync(join(folder, file), { force: true })
}

/** The moment of the newest backup of every day; null when there is none. */
export function lastBackup(folder: string): Date | null {
  let files: string[] = []
  try {
    files = readdirSync(folder)
  } catch {
    return null
  }
  const newest = files
    .filter((file) => daily.test(file))
    .sort()
    .at(-1)
  return newest ? new Date(newest.replace(daily, '$1-$2-$3T$4:$5:$6Z')) : null
}

/** Puts a backup in an empty database: all of it or nothing. `trusted` lifts the limit on what it unpacks to. Throws BackupProblem. */
export const restore = (file: string, { ownerUrl, role }: Pick<Database, 'ownerUrl' | 'role'>, trusted = false): Promise<void> =>
  unpack(file, trusted, (chunks) => asOwnerAt(ownerUrl, (client) => restoreInto(client, role, chunks)))

/** Reads a backup piece by piece. Throws BackupProblem for whatever goes wrong. */
export async function unpack(
  file: string,
  trusted: boolean,
  work: (chunks: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  try {
    const limit = trusted ? Number.POSITIVE_INFINITY : statSync(file).size * ratio
    await pipeline(createReadStream(file), createGunzip({ chunkSize }), bounded(limit), work)
  } catch (error) {
    throw new BackupProblem(`${file} cannot be put back: ${reasonOf(error)}`, { cause: error })
  }
}

/** A backup unpacks to five to twenty times its size; what goes far beyond is made to fill a disk. The first part may be anything. */
const ratio = 200
const anyhow = 256 * 2 ** 20

const bounded = (limit: number) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0
    for await (const chunk of chunks) {
      if (size === 0 && chunk.toString('latin1', 257, 262) === 'ustar') throw new BackupProblem(earlier)
      size += chunk.length
      if (size > Math.max(limit, anyhow))
        throw new BackupProblem(`it unpacks to more than ${ratio} times its size; if you made it yourself, add --trusted`)
      yield chunk
    }
  }

const earlier =
  'it was made by a Meedoen of before December 2026: unpack it as the folder postgres in a new data folder, and start Meedoen on that'

/** One line without values: a message of the database repeats what somebody wrote. */
export function reasonOf(error: unknown): string {
  const { code = '', message, where } = error as { code?: string; message: string; where?: string }
  if (error instanceof BackupProblem || error instanceof CannotOpen) return message
  if (/^Z_|^ERR_.*ZLIB/.test(code)) return 'it is damaged, not whole, or no gzip'
  const place = /^COPY (\w+), line (\d+)(?:, column (\w+))?/.exec(where ?? '')
  if (place) return `row ${place[2]} of ${place[1]} does not fit${place[3] ? ` (${place[3]})` : ''}`
  return message.split('\n')[0]!
}
