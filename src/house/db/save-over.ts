import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from './database.ts'
import { type Lookup, rowsOf } from './look.ts'

type Key = { readonly gemeenteId: string } & Readonly<Record<string, string | number>>
type Values = Readonly<Record<string, unknown>>
const on = (db: Db) => db.withTables<Record<string, Record<string, unknown> & { revision: number }>>()

/**
 * Saves a row over the revision its writer had (0: nothing yet), so that of two saves at once one wins, and keeps what it said
 * before. The table has a column `revision`, and `key` is its primary key.
 * @returns the new revision; undefined when somebody else was first.
 */
export async function saveOver(db: Db, table: string, key: Key, fields: Values, revision: number) {
  const saved = { ...fields, revision: revision + 1 }
  if (revision === 0)
    return on(db)
      .insertInto(table)
      .values({ ...key, ...saved })
      .onConflict((conflict) => conflict.doNothing())
      .returning('revision')
      .executeTakeFirst()
  let held = on(db).selectFrom(table).selectAll().where('revision', '=', revision).forUpdate()
  for (const [column, value] of Object.entries(key)) held = held.where(column, '=', value)
  const was = await held.executeTakeFirst()
  if (!was) return undefined
  await keepEarlier(db, table, key, revision, was)
  let update = on(db).updateTable(table).set(saved)
  for (const [column, value] of Object.entries(key)) update = update.where(column, '=', value)
  return update.returning('revision').executeTakeFirst()
}

/** What a row said at an earlier revision: its key and its columns by name, as JSON. */
export interface Earlier<Fields> {
  readonly key: Readonly<Record<string, string | number>>
  readonly revision: number
  readonly fields: Fields
}

/** What the rows with these columns in their key said before, the newest first. */
export const earlierIn = <Fields = Values>(table: string, { gemeenteId, ...some }: Key): Lookup<Earlier<Fields>[]> =>
  rowsOf(sql`select sleutel as key, revision, fields from house_eerder where gemeente_id = ${gemeenteId} and van = ${table}
    and sleutel @> ${JSON.stringify(some)}::jsonb order by id desc`)

/** Takes away what the rows with these columns in their key said before: with a person goes what only that person may read. */
export const forgetEarlier = (db: Db, table: string, { gemeenteId, ...some }: Key) =>
  sql`delete from house_eerder where gemeente_id = ${gemeenteId} and van = ${table} and sleutel @> ${JSON.stringify(some)}::jsonb`.execute(
    db,
  )

function keepEarlier(db: Db, table: string, { gemeenteId, ...rest }: Key, revision: number, was: Values) {
  const fields = Object.fromEntries(
    Object.entries(was).filter(([name]) => name !== 'gemeenteId' && name !== 'revision' && !(name in rest)),
  )
  return sql`insert into house_eerder (gemeente_id, id, van, sleutel, revision, fields) values (${gemeenteId}, ${uuidv7()}, ${table},
    ${JSON.stringify(rest)}, ${revision}, ${JSON.stringify(fields)})`.execute(db)
}
