import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Role } from '../../../../house/actor.ts'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import { nameOf } from '../store.ts'

type Time = string | Date
type Tables = {
  personen_rol: { gemeenteId: string; accountId: string; id: string; role: Role; endedAt: Time | null }
  personen_toetsing: { gemeenteId: string; id: string; at: Time; by: string | null }
  personen_toetsing_rol: { gemeenteId: string; toetsingId: string; rolId: string; what: 'kept' | 'ended' }
}
const on = (db: Db) => db.withTables<Tables>()

export interface RolRow {
  readonly rol: string
  readonly role: Role
  readonly personId: string
  readonly name: string
  readonly givenAt: string
  readonly givenBy: string | null
  readonly confirmedAt: string | null
  readonly lastSignIn: string | null
  readonly accountSince: string
}

/** Every role somebody has now. */
export const rollenIn = (gemeenteId: string): Lookup<RolRow[]> =>
  rowsOf(sql`
    select r.id as rol, r.role, a.id as "personId", a.name, ${moment('r.given_at')} as "givenAt",
      ${nameOf('r', 'given_by')} as "givenBy",
      (select ${moment('t.at')} from personen_toetsing_rol tr
        join personen_toetsing t on t.gemeente_id = tr.gemeente_id and t.id = tr.toetsing_id
        where tr.gemeente_id = r.gemeente_id and tr.rol_id = r.id and tr.what = 'kept' order by t.at desc limit 1) as "confirmedAt",
      (select ${moment('s.started_at')} from personen_sessie s
        where s.gemeente_id = a.gemeente_id and s.account_id = a.id order by s.started_at desc limit 1) as "lastSignIn",
      ${moment('a.created_at')} as "accountSince"
    from personen_rol r
    join personen_account a on a.gemeente_id = r.gemeente_id and a.id = r.account_id
    where r.gemeente_id = ${gemeenteId} and r.ended_at is null and a.erased_at is null`)

const columns = sql`t.id, ${moment('t.at')} as at,
  ${nameOf('t', 'by')} as by,
  (select count(*)::int from personen_toetsing_rol tr
    where tr.gemeente_id = t.gemeente_id and tr.toetsing_id = t.id and tr.what = 'kept') as kept,
  (select count(*)::int from personen_toetsing_rol tr
    where tr.gemeente_id = t.gemeente_id and tr.toetsing_id = t.id and tr.what = 'ended') as ended`

export interface ToetsingRow {
  readonly id: string
  readonly at: string
  readonly by: string | null
  readonly kept: number
  readonly ended: number
}

/** The last twenty reviews, the newest first. */
export const toetsingenIn = (gemeenteId: string): Lookup<ToetsingRow[]> =>
  rowsOf(sql`select ${columns} from personen_toetsing t where t.gemeente_id = ${gemeenteId} order by t.id desc limit 20`)

export interface Regel {
  /** Null: not here any more. */
  readonly name: string | null
  readonly role: Role
  readonly what: 'kept' | 'ended'
}

export const toetsingIn = (gemeenteId: string, id: string): Lookup<(ToetsingRow & { readonly lines: Regel[] }) | null> =>
  rowOf(
    sql`select ${columns}, ${
      rowsOf(sql`select a.name, r.role, tr.what from personen_toetsing_rol tr
      join personen_rol r on r.gemeente_id = tr.gemeente_id and r.id = tr.rol_id
      join personen_account a on a.gemeente_id = r.gemeente_id and a.id = r.account_id
      where tr.gemeente_id = t.gemeente_id and tr.toetsing_id = t.id order by tr.what, a.name collate "und-x-icu", r.id`).query
    } as lines from personen_toetsing t where t.gemeente_id = ${gemeenteId} and t.id = ${id}`,
  )

/** These roles and every administrator's, as they hold now: until the end of the transaction nobody else ends one. */
export const holdRollen = (db: Db, gemeenteId: string, ids: readonly string[]) =>
  on(db)
    .selectFrom('personen_rol')
    .select(['id', 'role', 'accountId'])
    .where('gemeenteId', '=', gemeenteId)
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('id', 'in', ids), eb('role', '=', 'beheerder')]))
    .orderBy('id')
    .forUpdate()
    .execute()

/** Ends these roles, and keeps what was decided about all of them. */
export async function saveToetsing(
  db: Db,
  { gemeenteId, at, who }: { readonly gemeenteId: string; readonly at: Date; readonly who: string | null },
  kept: readonly string[],
  ended: readonly string[],
): Promise<string> {
  const id = uuidv7()
  await on(db).insertInto('personen_toetsing').values({ gemeenteId, id, at, by: who }).execute()
  const lines = [
    ...kept.map((rolId) => ({ rolId, what: 'kept' as const })),
    ...ended.map((rolId) => ({ rolId, what: 'ended' as const })),
  ]
  await on(db)
    .insertInto('personen_toetsing_rol')
    .values(lines.map((line) => ({ gemeenteId, toetsingId: id, ...line })))
    .execute()
  if (ended.length > 0)
    await on(db)
      .updateTable('personen_rol')
      .set({ endedAt: at })
      .where('gemeenteId', '=', gemeenteId)
      .where('id', 'in', ended)
      .execute()
  return id
}
