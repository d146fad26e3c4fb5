import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Role } from '../../../../house/actor.ts'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import type { Lang } from '../../../../house/texts.ts'
import { nameOf } from '../store.ts'
import { type Invited, validFor } from './model.ts'

type Time = string | Date
type Tables = {
  personen_uitnodiging: Invited & {
    gemeenteId: string
    id: string
    note: string
    lang: Lang
    invitedAt: Time
    invitedBy: string | null
    expiresAt: Time
    tokenHash: Buffer | null
    acceptedAt: Time | null
    acceptedBy: string | null
    withdrawnAt: Time | null
    withdrawnBy: string | null
  }
  personen_lijst: { gemeenteId: string; id: string; people: string; note: string; at: Time; by: string | null }
}
const on = (db: Db) => db.withTables<Tables>()

/** Who invites, where, when, and in which language. */
export interface By {
  readonly gemeenteId: string
  readonly at: Date
  readonly who: string | null
  readonly lang: Lang
}

export interface Row extends Invited {
  readonly id: string
  readonly note: string
  readonly invitedAt: string
  readonly invitedBy: string | null
  readonly expiresAt: string
  /** False: its message was not made yet, or its link opens nothing any more. */
  readonly linked: boolean
  readonly acceptedAt: string | null
  readonly withdrawnAt: string | null
}

const columns = sql`u.id, u.name, u.email, u.role, u.note, ${moment('u.invited_at')} as "invitedAt",
  ${nameOf('u', 'invited_by')} as "invitedBy",
  ${moment('u.expires_at')} as "expiresAt", u.token_hash is not null as linked,
  ${moment('u.accepted_at')} as "acceptedAt", ${moment('u.withdrawn_at')} as "withdrawnAt"`

/** The newest first; those for one of these roles. */
export const uitnodigingenIn = (gemeenteId: string, roles: readonly Role[]): Lookup<Row[]> =>
  rowsOf(sql`select ${columns} from personen_uitnodiging u
    where u.gemeente_id = ${gemeenteId} and u.role = any (${[...roles]}::text[]) order by u.id desc`)

/** Those that wait for whoever has this account, and have not expired. */
export const openFor = (gemeenteId: string, accountId: string, now: Date): Lookup<Row[]> =>
  rowsOf(sql`select ${columns} from personen_uitnodiging u
    join personen_account mine on mine.gemeente_id = u.gemeente_id and mine.email = u.email
    where u.gemeente_id = ${gemeenteId} and mine.id = ${accountId} and u.accepted_at is null and u.withdrawn_at is null
      and u.expires_at > ${now} order by u.id`)

/** An invitation for the address of this account, whether or not it was answered. */
export const sentTo = (gemeenteId: string, accountId: string, id: string): Lookup<{ id: string } | null> =>
  rowOf(sql`select u.id from personen_uitnodiging u
    join personen_account mine on mine.gemeente_id = u.gemeente_id and mine.email = u.email
    where u.gemeente_id = ${gemeenteId} and mine.id = ${accountId} and u.id = ${id}`)

/** The open invitation that a secret belongs to; `known`: its address has an account here. */
export const behind = (gemeenteId: string, tokenHash: Buffer, now: Date): Lookup<(Row & { known: boolean }) | null> =>
  rowOf(sql`select ${columns}, exists (select 1 from personen_account a
      where a.gemeente_id = u.gemeente_id and a.email = u.email) as known
    from personen_uitnodiging u
    where u.gemeente_id = ${gemeenteId} and u.token_hash = ${tokenHash} and u.accepted_at is null and u.withdrawn_at is null
      and u.expires_at > ${now}`)

/** Keeps an invitation; undefined when this address has one for this role that was not answered. */
export const insertUitnodiging = (db: Db, { gemeenteId, at, who, lang }: By, { name, email, role }: Invited, note: string) =>
  on(db)
    .insertInto('personen_uitnodiging')
    .values({
      gemeenteId,
      id: uuidv7(),
      name,
      email,
      role,
      note,
      lang,
      invitedAt: at,
      invitedBy: who,
      expiresAt: new Date(at.getTime() + validFor),
      tokenHash: null,
      acceptedAt: null,
      acceptedBy: null,
      withdrawnAt: null,
      withdrawnBy: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()

const waiting = (db: Db, gemeenteId: string) =>
  on(db)
    .updateTable('personen_uitnodiging')
    .where('gemeenteId', '=', gemeenteId)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)

/** The invitation itself, held until the end of the transaction. */
export const holdUitnodiging = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_uitnodiging')
    .select(['id', 'name', 'email', 'role', 'note', 'lang', 'invitedBy', 'expiresAt', 'acceptedAt', 'withdrawnAt'])
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Holds for another fourteen days; what was sent before opens nothing any more. */
export const renew = (db: Db, gemeenteId: string, id: string, now: Date) =>
  waiting(db, gemeenteId)
    .set({ expiresAt: new Date(now.getTime() + validFor), tokenHash: null })
    .where('id', '=', id)
    .executeTakeFirst()

export const withdraw = (db: Db, gemeenteId: string, id: string, withdrawnBy: string | null, now: Date) =>
  waiting(db, gemeenteId).set({ withdrawnAt: now, withdrawnBy, tokenHash: null }).where('id', '=', id).executeTakeFirst()

/** The secret of the message that was made now. */
export const keepSecret = (db: Db, gemeenteId: string, id: string, tokenHash: Buffer) =>
  waiting(db, gemeenteId).set({ tokenHash }).where('id', '=', id).execute()

/** Takes the invitation, once: false when somebody was first, or it does not hold any more. */
export async function take(db: Db, gemeenteId: string, id: string, acceptedBy: string, now: Date): Promise<boolean> {
  const taken = await waiting(db, gemeenteId)
    .set({ acceptedAt: now, acceptedBy, tokenHash: null })
    .where('id', '=', id)
    .where('expiresAt', '>', now)
    .executeTakeFirst()
  return Number(taken.numUpdatedRows) === 1
}

export async function insertLijst(
  db: Db,
  { gemeenteId, at, who }: By,
  people: readonly Invited[],
  note: string,
): Promise<string> {
  const id = uuidv7()
  await on(db)
    .insertInto('personen_lijst')
    .values({ gemeenteId, id, people: JSON.stringify(people), note, at, by: who })
    .execute()
  return id
}

export const lijstIn = (gemeenteId: string, id: string): Lookup<{ people: Invited[]; note: string } | null> =>
  rowOf(sql`select people, note from personen_lijst where gemeente_id = ${gemeenteId} and id = ${id}`)

/** Takes the list away; undefined when somebody else did. */
export async function takeLijst(db: Db, gemeenteId: string, id: string) {
  const row = await on(db)
    .deleteFrom('personen_lijst')
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .returning(['people', 'note'])
    .executeTakeFirst()
  return row && { note: row.note, people: row.people as unknown as Invited[] }
}

/** Which of these people have an invitation for that role that was not answered, expired ones included. */
export const unansweredIn = (gemeenteId: string, people: readonly Invited[]): Lookup<{ email: string; role: Role }[]> =>
  rowsOf(sql`select email, role from personen_uitnodiging
    where gemeente_id = ${gemeenteId} and accepted_at is null and withdrawn_at is null
      and email = any (${people.map(({ email }) => email)}::text[])`)
