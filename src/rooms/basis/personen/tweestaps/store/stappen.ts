import { type RawBuilder, sql } from 'kysely'
import type { Role } from '../../../../../house/actor.ts'
import type { Db } from '../../../../../house/db/database.ts'
import { type Lookup, moment, rowOf, rowsOf } from '../../../../../house/db/look.ts'
import type { Stappen } from '../model.ts'
import { on } from './tables.ts'

/** How somebody signs in beside the password, and whether a role asks for a second step. */
export const lookStappen = (gemeenteId: string, accountId: string): Lookup<Stappen> =>
  rowOf(sql`select
    (select ${moment('confirmed_at')} from personen_app where gemeente_id = ${gemeenteId} and account_id = ${accountId}
      and confirmed_at is not null) as "appSince",
    (select count(*) from personen_herstelcode where gemeente_id = ${gemeenteId} and account_id = ${accountId}
      and used_at is null) as "codesLeft",
    ${
      rowsOf(sql`select id, name, ${moment('added_at')} as "addedAt", ${moment('last_used_at')} as "lastUsedAt", verifies
      from personen_sleutel where gemeente_id = ${gemeenteId} and account_id = ${accountId} order by id`).query
    } as sleutels,
    exists (select 1 from personen_rol r join personen_vereist v using (gemeente_id, role)
      where r.gemeente_id = ${gemeenteId} and r.account_id = ${accountId} and r.ended_at is null) as required`) as Lookup<Stappen>

/** Whether somebody has a second step: an app that proved itself, or a passkey that is both. */
const ready = (gemeenteId: string, accountId: RawBuilder<unknown>) =>
  sql`(exists (select 1 from personen_app where gemeente_id = ${gemeenteId} and account_id = ${accountId} and confirmed_at is not null)
    or exists (select 1 from personen_sleutel where gemeente_id = ${gemeenteId} and account_id = ${accountId} and verifies))`

/**
 * What stands between the session `s` and the person behind it: nothing, a second step to set up (`set-up`), or one that there is
 * and that this session did not make (`prove`).
 */
export const missingStep = (gemeenteId: string) => sql<'set-up' | 'prove' | null>`case
  when s.steps = 2 or not exists (select 1 from personen_rol h join personen_vereist v using (gemeente_id, role)
    where h.gemeente_id = ${gemeenteId} and h.account_id = s.account_id and h.ended_at is null) then null
  when ${ready(gemeenteId, sql`s.account_id`)} then 'prove' else 'set-up' end`

/** Whether a role asks for two steps here. */
export const anyVereist = (gemeenteId: string): Lookup<boolean> => ({
  query: sql`(select to_json(exists (select 1 from personen_vereist where gemeente_id = ${gemeenteId})))`,
  read: (json) => json,
})

/** Every role that somebody has or that is asked for, with how far its people are. */
export const lookVereist = (gemeenteId: string): Lookup<{ role: Role; people: number; ready: number; required: boolean }[]> =>
  rowsOf(sql`select role, count(account_id)::int as people,
      (count(*) filter (where account_id is not null and ${ready(gemeenteId, sql`account_id`)}))::int as ready,
      bool_or(asked) as required
    from (
      select distinct r.role, r.account_id, false as asked from personen_rol r where r.gemeente_id = ${gemeenteId} and r.ended_at is null
      union all select v.role, null, true from personen_vereist v where v.gemeente_id = ${gemeenteId}
    ) each group by role order by role`)

/** The roles that ask for a second step become these; one that did already keeps its moment. */
export async function saveVereist(db: Db, gemeenteId: string, roles: readonly Role[], since: Date): Promise<void> {
  const others = on(db).deleteFrom('personen_vereist').where('gemeenteId', '=', gemeenteId)
  await (roles.length > 0 ? others.where('role', 'not in', roles) : others).execute()
  if (roles.length === 0) return
  const rows = roles.map((role) => ({ gemeenteId, role, since }))
  await on(db)
    .insertInto('personen_vereist')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The account of somebody: until the end of the transaction nobody else proves or changes how this person signs in. */
export const holdAccount = (db: Db, gemeenteId: string, id: string) =>
  on(db)
    .selectFrom('personen_account')
    .select('id')
    .where('gemeenteId', '=', gemeenteId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** This session made both steps. */
export const strengthenSessie = (db: Db, gemeenteId: string, id: string) =>
  on(db).updateTable('personen_sessie').set({ steps: 2 }).where('gemeenteId', '=', gemeenteId).where('id', '=', id).execute()
