import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { RoleAt } from '../../../house/actor.ts'
import type { Db } from '../../../house/db/database.ts'

type Time = string | Date
type Tables = {
  personen_account: { gemeenteId: string; id: string; email: string; name: string; password: string | null; createdAt: Time }
  personen_rol: {
    gemeenteId: string
    accountId: string
    id: string
    role: RoleAt['role']
    organisatieId: string | null
    givenAt: Time
    givenBy: string | null
    endedAt: Time | null
  }
  personen_sessie: {
    gemeenteId: string
    accountId: string
    id: string
    tokenHash: Buffer
    startedAt: Time
    expiresAt: Time
    endedAt: Time | null
  }
  personen_mislukt: { gemeenteId: string; id: string; emailHash: Buffer; at: Time }
}
const on = (db: Db) => db.withTables<Tables>()

export const findAccount = (db: Db, gemeenteId: string, email: string) =>
  on(db)
    .selectFrom('personen_account')
    .select(['id', 'name', 'password'])
    .where('gemeenteId', '=', gemeenteId)
    .where('email', '=', email)
    .executeTakeFirst()

export async function insertAccount(
  db: Db,
  gemeenteId: string,
  account: { email: string; name: string; password: string | null; roles: readonly RoleAt['role'][] },
  now: Date,
): Promise<string | undefined> {
  const { roles, ...rest } = account
  const inserted = await on(db)
    .insertInto('personen_account')
    .values({ gemeenteId, id: uuidv7(), ...rest, createdAt: now })
    .onConflict((conflict) => conflict.columns(['gemeenteId', 'email']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!inserted) return undefined
  const rows = roles.map((role) => ({
    gemeenteId,
    accountId: inserted.id,
    id: uuidv7(),
    role,
    organisatieId: null,
    givenAt: now,
    givenBy: null,
    endedAt: null,
  }))
  if (rows.length > 0) await on(db).insertInto('personen_rol').values(rows).execute()
  return inserted.id
}

export const insertSessie = (
  db: Db,
  gemeenteId: string,
  accountId: string,
  tokenHash: Buffer,
  startedAt: Date,
  expiresAt: Date,
) =>
  on(db)
    .insertInto('personen_sessie')
    .values({ gemeenteId, accountId, id: uuidv7(), tokenHash, startedAt, expiresAt, endedAt: null })
    .execute()

export const endSessie = (db: Db, gemeenteId: string, id: string, endedAt: Date) =>
  on(db).updateTable('personen_sessie').set({ endedAt }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()

/** The invented people of the demo: their addresses can never be real, and they have no password. */
export const listDemo = (db: Db, gemeenteId: string) =>
  on(db)
    .selectFrom('personen_account as a')
    .innerJoin('personen_rol as r', (join) => join.onRef('r.gemeenteId', '=', 'a.gemeenteId').onRef('r.accountId', '=', 'a.id'))
    .select(['a.id', 'a.name', 'r.role'])
    .where('a.gemeenteId', '=', gemeenteId)
    .where('a.email', 'like', '%.demo.example')
    .where('a.password', 'is', null)
    .orderBy('r.id')
    .execute()

/** Person and roles behind a session that still holds, in one query. */
export async function findPerson(db: Db, gemeenteId: string, tokenHash: Buffer, now: Date) {
  const rows = await on(db)
    .selectFrom('personen_sessie as s')
    .innerJoin('personen_account as a', (join) =>
      join.onRef('a.gemeenteId', '=', 's.gemeenteId').onRef('a.id', '=', 's.accountId'),
    )
    .leftJoin('personen_rol as r', (join) =>
      join.onRef('r.gemeenteId', '=', 'a.gemeenteId').onRef('r.accountId', '=', 'a.id').on('r.endedAt', 'is', null),
    )
    .select(['a.id', 'a.name', 's.id as sessieId', 'r.role', 'r.organisatieId'])
    .where('s.gemeenteId', '=', gemeenteId)
    .where('s.tokenHash', '=', tokenHash)
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const roles = rows.flatMap(({ role, organisatieId }): RoleAt[] => (role ? [{ role, organisatieId }] : []))
  return { id: first.id, name: first.name, sessieId: first.sessieId, roles }
}

export const countFailures = async (db: Db, gemeenteId: string, emailHash: Buffer, since: Date): Promise<number> => {
  const row = await on(db)
    .selectFrom('personen_mislukt')
    .select(sql<number>`count(*)`.as('n'))
    .where('gemeenteId', '=', gemeenteId)
    .where('emailHash', '=', emailHash)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return row.n
}

export const insertFailure = (db: Db, gemeenteId: string, emailHash: Buffer, at: Date) =>
  on(db).insertInto('personen_mislukt').values({ gemeenteId, id: uuidv7(), emailHash, at }).execute()
