import type { Db } from './database.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Saves a row over the revision its writer had (0: nothing yet), in one statement, so that of two saves at once one wins. The
 * table has a column `revision`, and `key` is its primary key.
 * @returns the new revision; undefined when somebody else was first.
 */
export function saveOver(db: Db, table: string, key: Values, fields: Values, revision: number) {
  const saved = { ...fields, revision: revision + 1 }
  return db
    .withTables<Record<string, Record<string, unknown> & { revision: number }>>()
    .insertInto(table)
    .values({ ...key, ...saved })
    .onConflict((conflict) => conflict.columns(Object.keys(key)).doUpdateSet(saved).where(`${table}.revision`, '=', revision))
    .returning('revision')
    .executeTakeFirst()
}
