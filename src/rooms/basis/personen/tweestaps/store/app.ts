import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import type { FirstStep } from '../model.ts'
import { on } from './tables.ts'

const apps = (db: Db, gemeenteId: string, accountId: string, state: 'confirmed' | 'new') =>
  on(db)
    .selectFrom('personen_app')
    .select(['id', 'secret', 'lastStep'])
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('confirmedAt', state === 'confirmed' ? 'is not' : 'is', null)
    .executeTakeFirst()
export const findApp = (db: Db, gemeenteId: string, accountId: string) => apps(db, gemeenteId, accountId, 'confirmed')
export const findNewApp = (db: Db, gemeenteId: string, accountId: string) => apps(db, gemeenteId, accountId, 'new')

/** A secret that still has to prove itself; one before it that never did goes. */
export async function insertApp(db: Db, gemeenteId: string, accountId: string, secret: string, madeAt: Date): Promise<void> {
  await on(db)
    .deleteFrom('personen_app')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('confirmedAt', 'is', null)
    .execute()
  await on(db)
    .insertInto('personen_app')
    .values({ gemeenteId, accountId, id: uuidv7(), secret, madeAt, confirmedAt: null, lastStep: 0 })
    .execute()
}

/** The new app counts from now on, in place of the one before. */
export async function confirmApp(db: Db, gemeenteId: string, accountId: string, id: string, lastStep: number, confirmedAt: Date) {
  await on(db)
    .deleteFrom('personen_app')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('id', '!=', id)
    .execute()
  await on(db)
    .updateTable('personen_app')
    .set({ confirmedAt, lastStep })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()
}

/** Remembers that the code of this step was used; undefined when somebody was first. */
export const useStep = (db: Db, gemeenteId: string, id: string, step: number) =>
  on(db)
    .updateTable('personen_app')
    .set({ lastStep: step })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('lastStep', '<', step)
    .returning('id')
    .executeTakeFirst()

/** The app of somebody and its recovery codes go. */
export async function deleteApp(db: Db, gemeenteId: string, accountId: string): Promise<void> {
  await on(db).deleteFrom('personen_app').where('gemeenteId', '=', gemeenteId).where('accountId', '=', accountId).execute()
  await saveHerstelcodes(db, gemeenteId, accountId, [])
}

/** These are the recovery codes from now on. */
export async function saveHerstelcodes(db: Db, gemeenteId: string, accountId: string, hashes: readonly Buffer[]): Promise<void> {
  await on(db)
    .deleteFrom('personen_herstelcode')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .execute()
  if (hashes.length === 0) return
  const rows = hashes.map((codeHash) => ({ gemeenteId, accountId, codeHash, usedAt: null }))
  await on(db).insertInto('personen_herstelcode').values(rows).execute()
}

/** Uses a recovery code: once; undefined otherwise. */
export const useHerstelcode = (db: Db, gemeenteId: string, accountId: string, codeHash: Buffer, usedAt: Date) =>
  on(db)
    .updateTable('personen_herstelcode')
    .set({ usedAt })
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('codeHash', '=', codeHash)
    .where('usedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst()

/** Keeps for ten minutes that somebody made the first step; what is over of this account goes. */
export async function insertHalverwege(
  db: Db,
  gemeenteId: string,
  accountId: string,
  via: FirstStep,
  tokenHash: Buffer,
  now: Date,
): Promise<void> {
  await on(db)
    .deleteFrom('personen_halverwege')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('expiresAt', '<=', now)
    .execute()
  await on(db)
    .insertInto('personen_halverwege')
    .values({ gemeenteId, accountId, id: uuidv7(), tokenHash, via, expiresAt: new Date(now.getTime() + 10 * 60_000) })
    .execute()
}

export const findHalverwege = (db: Db, gemeenteId: string, tokenHash: Buffer, now: Date) =>
  on(db)
    .selectFrom('personen_halverwege')
    .select(['id', 'accountId', 'via'])
    .where('gemeenteId', '=', gemeenteId)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .executeTakeFirst()

/** Whoever was half-way at this account starts again; with `id` this one only. @returns how many. */
export async function endHalverwege(db: Db, gemeenteId: string, accountId: string, id?: string): Promise<number> {
  const all = on(db).deleteFrom('personen_halverwege').where('gemeenteId', '=', gemeenteId).where('accountId', '=', accountId)
  return Number((await (id === undefined ? all : all.where('id', '=', id)).executeTakeFirst()).numDeletedRows)
}
