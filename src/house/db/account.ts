import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The account that a process of the database runs as; empty: that of this process. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

/** Where root keeps what another account must reach. */
export const common = '/var/lib/meedoen'

/** A group that nobody is in: it lets the database, and no other process of the same account, into the data folder. */
const ownGroup = 54_321

/**
 * PostgreSQL refuses to run as root, so root lets an ordinary account run it: the one that made the database, else `postgres`,
 * else `nobody`.
 */
export function accountFor(place: string): Account {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(place, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return { uid: uidOf('postgres') ?? uidOf('nobody') ?? 65_534, gid: ownGroup }
}

const uidOf = (login: string): number | undefined => {
  const line = new RegExp(`^${login}:[^:]*:(\\d+):`, 'm').exec(readFileSync('/etc/passwd', 'utf8'))
  return line ? Number(line[1]) : undefined
}

/** Whether this account may come to a file: every folder above it lets it through. */
export function reaches({ uid, gid }: Account, path: string): boolean {
  if (uid === undefined) return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = statSync(folder)
    const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001
    if ((found.mode & bit) === 0) return false
    if (folder === dirname(folder)) return true
  }
}

/**
 * Where the database of a data folder stands: in it, or in /var/lib/meedoen when root keeps the data folder where no other account
 * comes. The folder is made, and lets in its owner and the database only.
 */
export function placeOf(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const inside = join(folder, 'database')
  const account = accountFor(inside)
  if (account.uid === undefined) return inside
  if (reaches(account, folder)) return join(opened(folder, account), 'database')
  mkdirSync(common, { recursive: true, mode: 0o755 })
  chmodSync(common, 0o755)
  const apart = apartFrom(folder)
  mkdirSync(apart, { recursive: true, mode: 0o700 })
  return join(opened(apart, account), 'database')
}

const apartFrom = (folder: string): string =>
  join(common, createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 16))

/** Whether there is a database of this data folder; makes nothing. */
export const hasDatabase = (folder: string): boolean =>
  existsSync(folder) && [folder, apartFrom(folder)].some((each) => existsSync(join(each, 'database')))

function opened(folder: string, { gid }: Account): string {
  chownSync(folder, 0, gid!)
  chmodSync(folder, 0o710)
  return folder
}
