import { DatabaseSync } from 'node:sqlite'
import { CannotOpen } from './cannot-open.ts'

/** The data folder is in use by another process. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`the data folder ${folder} is in use by another Meedoen`)
    this.name = 'FolderInUse'
  }
}

/** Of SQLite: somebody else holds it. */
const busy = 5

/**
 * One process at a time may have a data folder: so whoever finds a database running there knows that its Meedoen is gone, and a first
 * start makes everything once. The kernel releases this lock when the process dies, however it dies.
 * @returns how to let go. Throws FolderInUse, or CannotOpen where nothing can be written.
 */
export function lockFolder(folder: string): () => void {
  let file: DatabaseSync | undefined
  try {
    file = new DatabaseSync(`${folder}/postgres.lock`)
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch (error) {
    file?.close()
    const { errcode, message } = error as Error & { errcode?: number }
    throw errcode === busy ? new FolderInUse(folder) : new CannotOpen(`${folder} cannot be used: ${message}`)
  }
  const held = file
  return () => held.close()
}
