import { chmodSync, existsSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '../db/cannot-open.ts'
import type { Database } from '../db/database.ts'
import { asOwnerAt } from './postgres.ts'
import { isEmpty, restoreInto } from './restore.ts'
import { copyOf } from './write.ts'

/** Where a Meedoen of before December 2026 kept its database. */
export const earlierIn = (folder: string): string => join(folder, 'postgres')

/** Only a start carries it over. Throws CannotOpen when that is still to be done. */
export function mustBeCarried({ data, databaseUrl }: { readonly data: string; readonly databaseUrl: string | null }): void {
  if (!databaseUrl && existsSync(earlierIn(data)))
    throw new CannotOpen(`what is in ${data} is of an earlier version: start Meedoen once, which carries it over`)
}

/**
 * Carries what an earlier Meedoen kept in a data folder over into the new database of that folder, which is open and not migrated yet. The
 * old one gets another name once every row was proven to stand in the new one: a kill on the way changes nothing, and the next
 * start begins anew. @returns what the old one is called now; null when there is none. Throws CannotOpen, BackupProblem.
 */
export async function carryOver(folder: string, database: Database, now: Date): Promise<string | null> {
  const old = earlierIn(folder)
  if (!existsSync(old)) return null
  if (await asOwnerAt(database.ownerUrl, isEmpty)) await fill(database, old, now)
  const aside = freeName(`${old}.before-${now.toISOString().slice(0, 10).replaceAll('-', '')}`)
  chmodSync(old, 0o700)
  renameSync(old, aside)
  return aside
}

async function fill(database: Database, old: string, now: Date): Promise<void> {
  const { openEarlier } = await import('../db/pglite.ts')
  const earlier = await openEarlier(old).catch((error: Error) => {
    throw new CannotOpen(`the database that an earlier Meedoen left in ${old} cannot be read: ${error.message.split('\n')[0]}`)
  })
  try {
    if (earlier) await asOwnerAt(database.ownerUrl, (client) => restoreInto(client, database.role, copyOf(earlier, now)))
  } finally {
    await earlier?.close()
  }
}

function freeName(name: string): string {
  for (let n = 1; ; n++) {
    const free = n === 1 ? name : `${name}-${n}`
    if (!existsSync(free)) return free
  }
}
