import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from './db/cannot-open.ts'

/** What group and others may do; only the user who runs Meedoen has any business here. */
const others = 0o077

/** A folder that only the user who runs Meedoen comes in: made, or put right. @returns its path. */
export function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  close(path)
  return path
}

/**
 * The data folder, its folders and its files: what was more open than it should be no longer is. The database arranges its own folder, and that it
 * may pass where it runs as another account.
 * Throws CannotOpen for a folder of something else, which is left as it was.
 */
export function ownDataFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  refuseForeign(path)
  ownFolder(path)
  for (const name of readdirSync(path)) if (name !== 'database') closeAll(join(path, name))
}

/** What stands in a data folder of any version, and what a file system or a version control puts in an empty folder. */
const known = /^(installation\.key|operator\.secret|demo|port|mail|backups|(postgres|database|meedoen)\b.*)$/
const nothing = /^(lost\+found|\.gitkeep|\.DS_Store)$/

/** A slip of the pen in MEEDOEN_DATA must not close somebody's home. */
function refuseForeign(path: string): void {
  const names = readdirSync(path).filter((name) => !nothing.test(name))
  if (names.length > 0 && !names.some((name) => known.test(name)))
    throw new CannotOpen(`${path} holds other things and no Meedoen: give MEEDOEN_DATA a folder of its own`)
}

function closeAll(path: string): void {
  const found = lstatSync(path)
  // What a link leads to is not ours to change.
  if (found.isSymbolicLink()) return
  close(path)
  if (found.isDirectory()) for (const name of readdirSync(path)) closeAll(join(path, name))
}

function close(path: string): void {
  const { mode } = statSync(path)
  if (mode & others) chmodSync(path, mode & 0o7777 & ~others)
}
