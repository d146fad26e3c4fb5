import { closeSync, existsSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { ownFolder } from '../own-folder.ts'
import type { Database } from './database.ts'
import { lockFolder } from './lock.ts'

const kept = 7
const name = /^meedoen-\d{8}T\d{6}Z\.tar\.gz$/

/** A backup that cannot be made or put back: one line for the operator. */
export class BackupProblem extends Error {}

/**
 * Writes the whole embedded database to `folder` as `meedoen-20261126T031500Z.tar.gz` and keeps the newest seven. A file with that
 * name is complete and on the disk; only the user that runs Meedoen reads it. Requests wait while the database is read.
 * @returns the path of the file. Throws BackupProblem on a server: pg_dump is the operator's there.
 */
export async function backup(database: Database, folder: string, now: Date): Promise<string> {
  if (!database.dump) throw new BackupProblem('the database is a server: make its backups with pg_dump')
  ownFolder(folder)
  const file = join(folder, `meedoen-${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.tar.gz`)
  const unfinished = `${file}.unfinished`
  const bytes = await database.dump()
  const handle = openSync(unfinished, 'w', 0o600)
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(unfinished, file)
  const files = readdirSync(folder).filter((each) => name.test(each))
  for (const older of files.sort().slice(0, -kept)) rmSync(join(folder, older))
  return file
}

/** Puts a backup back as the database of a data folder that has none yet. Throws BackupProblem or FolderInUse. */
export async function restore(file: string, folder: string): Promise<void> {
  const place = join(folder, 'postgres')
  if (existsSync(place)) throw new BackupProblem(`${folder} has a database already: put a backup back in a new folder`)
  const tar = unpack(file)
  ownFolder(folder)
  const release = lockFolder(place)
  try {
    const lite = await PGlite.create({
      dataDir: place,
      loadDataDir: new Blob([tar], { type: 'application/x-tar' }),
    })
    await lite.close()
  } catch (error) {
    rmSync(place, { recursive: true, force: true })
    throw new BackupProblem(`${file} could not be put back: ${(error as Error).message}`)
  } finally {
    release()
  }
}

/** Read whole before anything is written: gzip tells by its checksum that nothing is missing. */
function unpack(file: string): Uint8Array<ArrayBuffer> {
  try {
    const tar = gunzipSync(readFileSync(file))
    if (tar.includes('PG_VERSION')) return Uint8Array.from(tar)
  } catch (error) {
    throw new BackupProblem(`${file} cannot be read: ${(error as Error).message}`)
  }
  throw new BackupProblem(`${file} is no backup of Meedoen`)
}
