import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../../house/db/database.ts'
import { on } from './tables.ts'

/** For whom a passkey is made, and what it will be called. */
type For = { readonly accountId: string; readonly name: string }

/** Keeps what a passkey has to sign for five minutes; what is over goes. @returns its id. */
export async function insertUitdaging(db: Db, gemeenteId: string, challenge: string, made: For | null, now: Date) {
  await on(db).deleteFrom('personen_uitdaging').where('gemeenteId', '=', gemeenteId).where('expiresAt', '<=', now).execute()
  const id = uuidv7()
  await on(db)
    .insertInto('personen_uitdaging')
    .values({
      gemeenteId,
      id,
      challenge,
      accountId: made?.accountId ?? null,
      name: made?.name ?? null,
      expiresAt: new Date(now.getTime() + 5 * 60_000),
    })
    .execute()
  return id
}

/** What a new passkey of this account has to sign. */
export const findUitdaging = (db: Db, gemeenteId: string, accountId: string, id: string, now: Date) =>
  on(db)
    .selectFrom('personen_uitdaging')
    .select('challenge')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('expiresAt', '>', now)
    .executeTakeFirst()

/** Takes what was to be signed, of this account or (null) of a sign-in: once, and in time. */
export const useUitdaging = (db: Db, gemeenteId: string, accountId: string | null, id: string, now: Date) =>
  on(db)
    .deleteFrom('personen_uitdaging')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', accountId === null ? 'is' : '=', accountId)
    .where('id', '=', id)
    .where('expiresAt', '>', now)
    .returning(['challenge', 'name'])
    .executeTakeFirst()

export const listSleutels = (db: Db, gemeenteId: string, accountId: string) =>
  on(db)
    .selectFrom('personen_sleutel')
    .select(['id', 'credentialId', 'transports'])
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .orderBy('id')
    .execute()

interface NewSleutel {
  readonly accountId: string
  readonly credentialId: string
  readonly publicKey: Buffer
  readonly counter: number
  readonly transports: string[]
  readonly name: string
  readonly verifies: boolean
}

/** Undefined when this passkey is known here already. */
export const insertSleutel = (db: Db, gemeenteId: string, sleutel: NewSleutel, addedAt: Date) =>
  on(db)
    .insertInto('personen_sleutel')
    .values({ gemeenteId, id: uuidv7(), ...sleutel, addedAt, lastUsedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

/** A passkey by what the browser calls it; until the end of the transaction nobody else signs in with it. */
export const holdSleutel = (db: Db, gemeenteId: string, credentialId: string) =>
  on(db)
    .selectFrom('personen_sleutel')
    .select(['id', 'accountId', 'credentialId', 'publicKey', 'counter', 'transports'])
    .where('gemeenteId', '=', gemeenteId)
    .where('credentialId', '=', credentialId)
    .forUpdate()
    .executeTakeFirst()

export const touchSleutel = (db: Db, gemeenteId: string, id: string, counter: number, lastUsedAt: Date) =>
  on(db)
    .updateTable('personen_sleutel')
    .set({ counter, lastUsedAt })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()

/** Removes one passkey of an account, or (without `id`) all; @returns how many. */
export async function deleteSleutels(db: Db, gemeenteId: string, accountId: string, id?: string): Promise<number> {
  const all = on(db).deleteFrom('personen_sleutel').where('gemeenteId', '=', gemeenteId).where('accountId', '=', accountId)
  return Number((await (id === undefined ? all : all.where('id', '=', id)).executeTakeFirst()).numDeletedRows)
}
