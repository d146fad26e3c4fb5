import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { RoleAt } from '../../../house/actor.ts'
import type { Db } from '../../../house/db/database.ts'
import { type Lookup, rowsOf } from '../../../house/db/look.ts'
import type { Device } from '../../../house/device.ts'
import { missingStep } from './tweestaps/store/stappen.ts'

type Time = string | Date
/** How somebody came in. */
export type Via = 'password' | 'link' | 'demo' | 'passkey'
type Tables = {
  /** Without `erasedAt` there is a name and an address; every read below asks for those only. */
  personen_account: {
    gemeenteId: string
    id: string
    email: string
    name: string
    password: string | null
    createdAt: Time
    erasedAt: Time | null
  }
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
    via: Via
    steps: 1 | 2
    browser: string | null
    system: string | null
  }
  personen_link: {
    gemeenteId: string
    accountId: string
    id: string
    tokenHash: Buffer
    madeAt: Time
    expiresAt: Time
    usedAt: Time | null
  }
}
const on = (db: Db) => db.withTables<Tables>()

/** The name behind an id (`u.invited_by`): null without an id, empty for somebody who is not here any more. */
export const nameOf = (alias: string, column: string) => sql`case when ${sql.ref(`${alias}.${column}`)} is not null then
  coalesce((select a.name from personen_account a
    where a.gemeente_id = ${sql.ref(`${alias}.gemeente_id`)} and a.id = ${sql.ref(`${alias}.${column}`)}), '') end`

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
  givenBy: string | null = null,
): Promise<string | undefined> {
  const { roles, ...rest } = account
  const inserted = await on(db)
    .insertInto('personen_account')
    .values({ gemeenteId, id: uuidv7(), ...rest, createdAt: now, erasedAt: null })
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
    givenBy,
    endedAt: null,
  }))
  if (rows.length > 0) await on(db).insertInto('personen_rol').values(rows).execute()
  return inserted.id
}

interface NewSessie {
  readonly via: Via
  readonly tokenHash: Buffer
  readonly startedAt: Date
  readonly expiresAt: Date
  readonly steps?: 1 | 2 | undefined
  readonly device?: Device | null
}
/** More at once than anybody has devices. */
const mostSessies = 10

/**
 * Keeps a session; the oldest of this account end when there are too many. The demo door asks nothing, and there is nothing behind it to
 * protect: it counts as both steps.
 */
export async function insertSessie(
  db: Db,
  gemeenteId: string,
  accountId: string,
  { device, steps, ...sessie }: NewSessie,
): Promise<void> {
  // A browser that we do not know has no name; without a device there is neither.
  const own = { id: uuidv7(), browser: device ? (device.browser ?? '') : null, system: device?.system ?? null }
  await on(db)
    .insertInto('personen_sessie')
    .values({ gemeenteId, accountId, ...own, ...sessie, endedAt: null, steps: steps ?? (sessie.via === 'demo' ? 2 : 1) })
    .execute()
  await sql`update personen_sessie set ended_at = ${sessie.startedAt} where gemeente_id = ${gemeenteId} and id in (
    select id from personen_sessie where gemeente_id = ${gemeenteId} and account_id = ${accountId} and ended_at is null
      and expires_at > ${sessie.startedAt} order by started_at desc, id desc offset ${mostSessies})`.execute(db)
}

/** Ends one session of an account, all but one (`except`), or all; @returns how many. */
export async function endSessies(
  db: Db,
  gemeenteId: string,
  accountId: string,
  which: { readonly id?: string; readonly except?: string },
  endedAt: Date,
): Promise<number> {
  let query = on(db)
    .updateTable('personen_sessie')
    .set({ endedAt })
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', endedAt)
  if (which.id !== undefined) query = query.where('id', '=', which.id)
  if (which.except !== undefined) query = query.where('id', '!=', which.except)
  return Number((await query.executeTakeFirst()).numUpdatedRows)
}

/** Whose a session is, or was. */
export const findSessieOwner = (db: Db, gemeenteId: string, tokenHash: Buffer) =>
  on(db)
    .selectFrom('personen_sessie')
    .select('accountId')
    .where('gemeenteId', '=', gemeenteId)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()

export const findSessieVia = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_sessie')
    .select(['via', 'steps'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Everybody with an account, with the roles and sessions that hold now, in one statement; of one account only when asked. */
export async function listPersonen(db: Db, gemeenteId: string, now: Date, only?: string): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select a.id, a.name, a.email, a.password is not null as has_password,
      coalesce((select json_agg(json_build_object('id', r.id, 'role', r.role, 'organisatieId', r.organisatie_id) order by r.id)
        from personen_rol r where r.gemeente_id = a.gemeente_id and r.account_id = a.id and r.ended_at is null), '[]') as roles,
      coalesce((select json_agg(json_build_object('id', s.id, 'startedAt', s.started_at, 'expiresAt', s.expires_at,
          'device', case when s.browser is not null then json_build_object('browser', nullif(s.browser, ''), 'system', s.system) end) order by s.id desc)
        from personen_sessie s where s.gemeente_id = a.gemeente_id and s.account_id = a.id
          and s.ended_at is null and s.expires_at > ${now}), '[]') as sessies
    from personen_account a
    where a.gemeente_id = ${gemeenteId} and a.erased_at is null and (${only ?? null}::uuid is null or a.id = ${only ?? null}::uuid)
    order by a.name collate "und-x-icu", a.id`.execute(db)
  return rows
}
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly hasPassword: boolean
  readonly roles: { id: string; role: RoleAt['role']; organisatieId: string | null }[]
  readonly sessies: { id: string; startedAt: string; expiresAt: string; device: Device | null }[]
}

/** Somebody with an account, as other rooms may know them. */
export interface Mens {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly RoleAt[]
}

/** Everybody with an account and the roles they have now, by name. */
export const mensenIn = (gemeenteId: string): Lookup<Mens[]> =>
  rowsOf(sql`select a.id, a.name, a.email, ${
    rowsOf(sql`select r.role, r.organisatie_id as "organisatieId" from personen_rol r
      where r.gemeente_id = a.gemeente_id and r.account_id = a.id and r.ended_at is null order by r.id`).query
  } as roles
    from personen_account a where a.gemeente_id = ${gemeenteId} order by a.name collate "und-x-icu", a.id`)

/** Undefined when this person has the role already. */
export const insertRol = (
  db: Db,
  gemeenteId: string,
  accountId: string,
  role: RoleAt['role'],
  givenBy: string | null,
  now: Date,
) =>
  on(db)
    .insertInto('personen_rol')
    .values({ gemeenteId, accountId, id: uuidv7(), role, organisatieId: null, givenAt: now, givenBy, endedAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

/** The roles of one kind that hold, until the end of the transaction nobody else ends one. */
export const holdRollen = (db: Db, gemeenteId: string, role: RoleAt['role']) =>
  on(db)
    .selectFrom('personen_rol')
    .select(['id', 'accountId'])
    .where('gemeenteId', '=', gemeenteId)
    .where('role', '=', role)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()

export const findRol = (db: Db, gemeenteId: string, accountId: string, id: string) =>
  on(db)
    .selectFrom('personen_rol')
    .select('role')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export const endRol = (db: Db, gemeenteId: string, id: string, endedAt: Date) =>
  on(db).updateTable('personen_rol').set({ endedAt }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()

export const setPassword = (db: Db, gemeenteId: string, accountId: string, password: string) =>
  on(db)
    .updateTable('personen_account')
    .set({ password })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', accountId)
    .execute()

export const findAccountById = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_account')
    .select(['id', 'name', 'email', 'password'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .executeTakeFirst()

/** How many links of one account may be on their way or in a mailbox at once. */
const mostLinks = 20

/** Keeps a new link. Earlier ones go on working in their time: whoever asks for a link takes nobody's away. */
export async function insertLink(
  db: Db,
  gemeenteId: string,
  accountId: string,
  tokenHash: Buffer,
  madeAt: Date,
  expiresAt: Date,
) {
  await on(db)
    .insertInto('personen_link')
    .values({ gemeenteId, accountId, id: uuidv7(), tokenHash, madeAt, expiresAt, usedAt: null })
    .execute()
  await sql`delete from personen_link l where gemeente_id = ${gemeenteId} and account_id = ${accountId} and (
    used_at is not null or expires_at <= ${madeAt} or id in (select id from personen_link
      where gemeente_id = l.gemeente_id and account_id = l.account_id order by id desc offset ${mostLinks}))`.execute(db)
}

/** Uses a link: once, and in time, and then all others of the account are worthless; undefined otherwise. */
export async function useLink(db: Db, gemeenteId: string, tokenHash: Buffer, now: Date) {
  const used = await on(db)
    .updateTable('personen_link')
    .set({ usedAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning(['id', 'accountId'])
    .executeTakeFirst()
  if (used) await endLinks(db, gemeenteId, used.accountId, used.id)
  return used
}

/** The links of an account that were not used open nothing any more; `except` stays. */
const endLinks = (db: Db, gemeenteId: string, accountId: string, except: string | null = null) =>
  sql`delete from personen_link where gemeente_id = ${gemeenteId} and account_id = ${accountId} and id is distinct from ${except}::uuid`.execute(
    db,
  )

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

/** Person and roles behind a session that still holds, and the step it lacks, in one query. */
export async function findPerson(db: Db, gemeenteId: string, tokenHash: Buffer, now: Date) {
  const rows = await on(db)
    .selectFrom('personen_sessie as s')
    .innerJoin('personen_account as a', (join) =>
      join.onRef('a.gemeenteId', '=', 's.gemeenteId').onRef('a.id', '=', 's.accountId'),
    )
    .leftJoin('personen_rol as r', (join) =>
      join.onRef('r.gemeenteId', '=', 'a.gemeenteId').onRef('r.accountId', '=', 'a.id').on('r.endedAt', 'is', null),
    )
    .select(['a.id', 'a.name', 's.id as sessieId', 'r.role', 'r.organisatieId', missingStep(gemeenteId).as('missing')])
    .where('s.gemeenteId', '=', gemeenteId)
    .where('a.erasedAt', 'is', null)
    .where('s.tokenHash', '=', tokenHash)
    .where('s.endedAt', 'is', null)
    .where('s.expiresAt', '>', now)
    .execute()
  const [first] = rows
  if (!first) return undefined
  const roles = rows.flatMap(({ role, organisatieId }): RoleAt[] => (role ? [{ role, organisatieId }] : []))
  return { id: first.id, name: first.name, sessieId: first.sessieId, roles, missing: first.missing }
}

/** True when somebody in this municipality has one of these roles. */
export const roleTakenIn = (gemeenteId: string, roles: readonly RoleAt['role'][]): Lookup<boolean> => ({
  query: sql`(select to_json(exists(select 1 from personen_rol
    where gemeente_id = ${gemeenteId} and role = any(${[...roles]}::text[]) and ended_at is null)))`,
  read: (json) => json,
})
