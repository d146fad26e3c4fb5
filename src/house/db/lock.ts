import { DatabaseSync } from 'node:sqlite'

/** The data folder is in use by another process. */
export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`the data folder ${folder} is in use by another Meedoen`)
    this.name = 'FolderInUse'
  }
}

/**
 * One process at a time may have a data folder: so whoever finds a database running there knows that its Meedoen is gone, and a first
 * start makes everything once. The kernel releases this lock when the process dies, however it dies.
 * @returns how to let go. Throws FolderInUse.
 */
export function lockFolder(folder: string): () => void {
  const file = new DatabaseSync(`${folder}/postgres.lock`)
  try {
    file.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE')
  } catch {
    file.close()
    throw new FolderInUse(folder)
  }
  return () => file.close()
}
