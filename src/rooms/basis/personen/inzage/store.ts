import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Role } from '../../../../house/actor.ts'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import { dropAbout } from '../../../../house/outbox.ts'
import { nameOf } from '../store.ts'
import { addressFor, type Report } from './model.ts'

type Time = string | Date
type Tables = {
  personen_account: {
    gemeenteId: string
    id: string
    email: string | null
    name: string | null
    password: string | null
    erasedAt: Time | null
  }
  personen_rol: { gemeenteId: string; accountId: string; id: string; endedAt: Time | null }
  personen_sessie: { gemeenteId: string; accountId: string }
  personen_link: { gemeenteId: string; accountId: string }
  personen_toestemming: { gemeenteId: string; accountId: string }
  personen_app: { gemeenteId: string; accountId: string }
  personen_sleutel: { gemeenteId: string; accountId: string }
  personen_herstelcode: { gemeenteId: string; accountId: string }
  personen_halverwege: { gemeenteId: string; accountId: string }
  personen_uitdaging: { gemeenteId: string; accountId: string | null }
  personen_uitnodiging: { gemeenteId: string; id: string; email: string }
  personen_lijst: { gemeenteId: string; id: string; people: unknown }
  personen_adres: {
    gemeenteId: string
    accountId: string
    id: string
    email: string
    askedAt: Time
    expiresAt: Time
    tokenHash: Buffer | null
    confirmedAt: Time | null
    oldEmail: string | null
  }
  personen_wisverzoek: {
    gemeenteId: string
    accountId: string
    id: string
    askedAt: Time
    withdrawnAt: Time | null
    doneAt: Time | null
    doneBy: string | null
    report: string | null
  }
}
const on = (db: Db) => db.withTables<Tables>()

export interface Mine {
  readonly name: string
  readonly email: string
  readonly since: string
  readonly hasPassword: boolean
  /** Waits for the link in the message to it. */
  readonly newEmail: string | null
  readonly erasureAskedAt: string | null
}

export const accountIn = (gemeenteId: string, id: string, now: Date): Lookup<Mine | null> =>
  rowOf(sql`select a.name, a.email, ${moment('a.created_at')} as since, a.password is not null as "hasPassword",
      (select n.email from personen_adres n where n.gemeente_id = a.gemeente_id and n.account_id = a.id
        and n.confirmed_at is null and n.expires_at > ${now} order by n.id desc limit 1) as "newEmail",
      (select ${moment('w.asked_at')} from personen_wisverzoek w where w.gemeente_id = a.gemeente_id and w.account_id = a.id
        and w.withdrawn_at is null and w.done_at is null) as "erasureAskedAt"
    from personen_account a where a.gemeente_id = ${gemeenteId} and a.id = ${id} and a.erased_at is null`)

export type OwnRow =
  | { readonly kind: 'role'; readonly role: Role; readonly at: string; readonly to: string | null }
  | {
      readonly kind: 'invitation' | 'invited' | 'app' | 'passkey'
      readonly role: Role | null
      readonly at: string
      readonly to: null
    }
  /** `to` is what it was begun with, where we know that. */
  | { readonly kind: 'sessie'; readonly role: null; readonly at: string; readonly to: string | null }

/** Roles, sessions, ways in, invitations to and by this person. */
export const ownRows = (gemeenteId: string, id: string): Lookup<OwnRow[]> =>
  rowsOf(sql`
    select 'role' as kind, role, ${moment('given_at')} as at, ${moment('ended_at')} as "to"
      from personen_rol where gemeente_id = ${gemeenteId} and account_id = ${id}
    union all select 'sessie', null, ${moment('started_at')}, browser || ', ' || system from personen_sessie where gemeente_id = ${gemeenteId} and account_id = ${id}
    union all select 'app', null, ${moment('confirmed_at')}, null
      from personen_app where gemeente_id = ${gemeenteId} and account_id = ${id} and confirmed_at is not null
    union all select 'passkey', null, ${moment('added_at')}, null from personen_sleutel where gemeente_id = ${gemeenteId} and account_id = ${id}
    union all select 'invitation', u.role, ${moment('u.invited_at')}, null from personen_uitnodiging u
      join personen_account a on a.gemeente_id = u.gemeente_id and a.email = u.email where u.gemeente_id = ${gemeenteId} and a.id = ${id}
    union all select 'invited', role, ${moment('invited_at')}, null from personen_uitnodiging where gemeente_id = ${gemeenteId} and invited_by = ${id}
    order by kind, at desc`)

export const setName = (db: Db, gemeenteId: string, id: string, name: string) =>
  on(db).updateTable('personen_account').set({ name }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()

/** Another address is wanted; what was asked before and not confirmed goes. */
export async function insertAdres(db: Db, gemeenteId: string, accountId: string, email: string, now: Date): Promise<string> {
  await on(db)
    .deleteFrom('personen_adres')
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('confirmedAt', 'is', null)
    .execute()
  const id = uuidv7()
  const nothing = { tokenHash: null, confirmedAt: null, oldEmail: null }
  await on(db)
    .insertInto('personen_adres')
    .values({ gemeenteId, accountId, id, email, askedAt: now, expiresAt: new Date(now.getTime() + addressFor), ...nothing })
    .execute()
  return id
}

export const findAdres = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_adres')
    .select(['accountId', 'email', 'expiresAt', 'confirmedAt', 'oldEmail'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .executeTakeFirst()

export const keepAdresSecret = (db: Db, gemeenteId: string, id: string, tokenHash: Buffer) =>
  on(db).updateTable('personen_adres').set({ tokenHash }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()

/** Uses the link to a new address: once, and in time; undefined otherwise. */
export const useAdres = (db: Db, gemeenteId: string, tokenHash: Buffer, now: Date) =>
  on(db)
    .updateTable('personen_adres')
    .set({ confirmedAt: now, tokenHash: null })
    .where('gemeenteId', '=', gemeenteId)
    .where('tokenHash', '=', tokenHash)
    .where('expiresAt', '>', now)
    .returning(['id', 'accountId', 'email'])
    .executeTakeFirst()

/** The account has the new address, the row of the change the old one until that was told; links to the old mailbox open nothing. */
export async function changeAdres(
  db: Db,
  gemeenteId: string,
  of: { id: string; accountId: string; email: string },
  oldEmail: string,
) {
  const { id, accountId, email } = of
  await on(db).updateTable('personen_adres').set({ oldEmail }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()
  await on(db)
    .updateTable('personen_account')
    .set({ email })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', accountId)
    .execute()
  await on(db).deleteFrom('personen_link').where('gemeenteId', '=', gemeenteId).where('accountId', '=', accountId).execute()
  // Invitations to the old address follow, unless the new one has the same.
  await sql`update personen_uitnodiging o set email = ${email} where gemeente_id = ${gemeenteId} and email = ${oldEmail}
    and not exists (select 1 from personen_uitnodiging n where n.gemeente_id = o.gemeente_id and n.email = ${email} and n.role = o.role)`.execute(
    db,
  )
  await on(db).deleteFrom('personen_uitnodiging').where('gemeenteId', '=', gemeenteId).where('email', '=', oldEmail).execute()
}

/** Undefined when this person asked already. */
export const insertWisverzoek = (db: Db, gemeenteId: string, accountId: string, now: Date) =>
  on(db)
    .insertInto('personen_wisverzoek')
    .values({ gemeenteId, accountId, id: uuidv7(), askedAt: now, withdrawnAt: null, doneAt: null, doneBy: null, report: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

export const withdrawWisverzoek = (db: Db, gemeenteId: string, accountId: string, now: Date) =>
  on(db)
    .updateTable('personen_wisverzoek')
    .set({ withdrawnAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('withdrawnAt', 'is', null)
    .where('doneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** The request, held until the end of the transaction. */
export const holdWisverzoek = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_wisverzoek')
    .select(['accountId', 'withdrawnAt', 'doneAt'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export interface WisRow {
  readonly id: string
  readonly personId: string
  /** Null: erased. */
  readonly name: string | null
  readonly email: string | null
  readonly askedAt: string
  readonly doneAt: string | null
  readonly doneBy: string | null
  readonly report: Report | null
}

/** Requests that were not taken back, those that wait first; one of them only when asked. */
export const wisverzoekenIn = (gemeenteId: string, only: string | null = null): Lookup<WisRow[]> =>
  rowsOf(sql`select w.id, w.account_id as "personId", a.name, a.email, ${moment('w.asked_at')} as "askedAt",
      ${moment('w.done_at')} as "doneAt", ${nameOf('w', 'done_by')} as "doneBy", w.report
    from personen_wisverzoek w join personen_account a on a.gemeente_id = w.gemeente_id and a.id = w.account_id
    where w.gemeente_id = ${gemeenteId} and w.withdrawn_at is null and (${only}::uuid is null or w.id = ${only}::uuid)
    order by w.done_at desc nulls first, w.id`)

/** Other ways in than a password or a link: they go too. */
const waysIn = ['personen_app', 'personen_sleutel', 'personen_herstelcode', 'personen_halverwege', 'personen_uitdaging'] as const
type OwnTable = 'personen_sessie' | 'personen_link' | 'personen_toestemming' | 'personen_adres' | (typeof waysIn)[number]

/**
 * Takes away everything in this room that names somebody or lets them in. The account stays as an id without a name, and the roles
 * as what somebody had: the log and what was adopted point at them. @returns how many rows went, of each.
 */
export async function forget(db: Db, gemeenteId: string, { id, email }: { id: string; email: string }, now: Date) {
  const here = { gemeenteId, accountId: id }
  const count = async (query: Promise<{ numDeletedRows: bigint }>) => Number((await query).numDeletedRows)
  const own = (table: OwnTable) =>
    count(
      on(db).deleteFrom(table).where('gemeenteId', '=', gemeenteId).where('accountId', '=', here.accountId).executeTakeFirst(),
    )
  const invited = await on(db)
    .deleteFrom('personen_uitnodiging')
    .where('gemeenteId', '=', gemeenteId)
    .where('email', '=', email)
    .returning('id')
    .execute()
  for (const each of invited) await dropAbout(db, gemeenteId, each.id)
  const gone = {
    sessies: await own('personen_sessie'),
    links: await own('personen_link'),
    toestemmingen: await own('personen_toestemming'),
    adressen: await own('personen_adres'),
    uitnodigingen: invited.length,
  }
  for (const table of waysIn) await own(table)
  await sql`delete from personen_lijst where gemeente_id = ${gemeenteId} and people @> ${JSON.stringify([{ email }])}::jsonb`.execute(
    db,
  )
  const ended = await on(db)
    .updateTable('personen_rol')
    .set({ endedAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  await on(db)
    .updateTable('personen_account')
    .set({ email: null, name: null, password: null, erasedAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()
  return { ...gone, rollen: Number(ended.numUpdatedRows) }
}

export const finishWisverzoek = (db: Db, gemeenteId: string, id: string, doneBy: string | null, now: Date, report: Report) =>
  on(db)
    .updateTable('personen_wisverzoek')
    .set({ doneAt: now, doneBy, report: JSON.stringify(report) })
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .execute()
