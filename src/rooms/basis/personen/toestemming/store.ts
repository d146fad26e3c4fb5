import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from '../../../../house/db/database.ts'
import { type Lookup, map, moment, rowOf, rowsOf } from '../../../../house/db/look.ts'
import { type Purpose, type Toestemming, versions } from './model.ts'

type Time = string | Date
type Tables = {
  personen_toestemming: {
    gemeenteId: string
    accountId: string
    id: string
    purpose: Purpose
    version: number
    recipientId: string | null
    givenAt: Time
    withdrawnAt: Time | null
  }
}
const on = (db: Db) => db.withTables<Tables>()

/** Everything this person gave and withdrew, the newest first. */
export const toestemmingenOf = (gemeenteId: string, accountId: string): Lookup<Toestemming[]> =>
  rowsOf(sql`select id, purpose, version, recipient_id as "recipientId", ${moment('given_at')} as "givenAt",
      ${moment('withdrawn_at')} as "withdrawnAt"
    from personen_toestemming where gemeente_id = ${gemeenteId} and account_id = ${accountId} order by id desc`)

const holds = (gemeenteId: string, purpose: Purpose, recipientId: string | null) => sql`gemeente_id = ${gemeenteId}
  and purpose = ${purpose} and version = ${versions[purpose]} and recipient_id is not distinct from ${recipientId}::uuid
  and withdrawn_at is null`

/** Whether this person agrees now, in the words of now; `recipientId` null: the municipality. */
export const hasConsent = (
  gemeenteId: string,
  personId: string,
  purpose: Purpose,
  recipientId: string | null = null,
): Lookup<boolean> =>
  map(
    rowOf(sql`select 1 as yes from personen_toestemming
      where ${holds(gemeenteId, purpose, recipientId)} and account_id = ${personId}`),
    (row) => row !== null,
  )

/** Everybody who agrees now, by id. */
export const consenting = (gemeenteId: string, purpose: Purpose, recipientId: string | null = null): Lookup<string[]> =>
  map(
    rowsOf<{ id: string }>(sql`select account_id as id from personen_toestemming
      where ${holds(gemeenteId, purpose, recipientId)} order by id`),
    (rows) => rows.map(({ id }) => id),
  )

interface Asked {
  readonly gemeenteId: string
  readonly accountId: string
  readonly purpose: Purpose
  readonly recipientId: string | null
}

/** Ends the consent that holds; undefined when there is none. */
export const endToestemming = (db: Db, { gemeenteId, accountId, purpose, recipientId }: Asked, now: Date) =>
  on(db)
    .updateTable('personen_toestemming')
    .set({ withdrawnAt: now })
    .where('gemeenteId', '=', gemeenteId)
    .where('accountId', '=', accountId)
    .where('purpose', '=', purpose)
    .where('recipientId', recipientId === null ? 'is' : '=', recipientId)
    .where('withdrawnAt', 'is', null)
    .returning(['id', 'version'])
    .executeTakeFirst()

/** Nothing happens when it holds already. */
export const insertToestemming = (db: Db, asked: Asked, now: Date) =>
  on(db)
    .insertInto('personen_toestemming')
    .values({ ...asked, id: uuidv7(), version: versions[asked.purpose], givenAt: now, withdrawnAt: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Who has a role at this organisation here; nobody when there is no such organisation. */
export const peopleAt = (gemeenteId: string, organisatieId: string): Lookup<{ id: string; name: string; email: string }[]> =>
  rowsOf(sql`select distinct a.id, a.name, a.email from personen_rol r
    join personen_account a on a.gemeente_id = r.gemeente_id and a.id = r.account_id
    where r.gemeente_id = ${gemeenteId} and r.organisatie_id = ${organisatieId} and r.ended_at is null and a.erased_at is null`)
