import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * A question to the database that answers one JSON value. Stores make them on their own tables, and hand them to whoever asks:
 * several asked together are one statement, so that a page over five rooms shows one moment and waits once.
 */
export interface Lookup<T> {
  readonly query: RawBuilder<unknown>
  readonly read: (json: never) => T
}

/** The answer, in one statement. */
export async function look<T>(db: Db, { query, read }: Lookup<T>): Promise<T> {
  const { rows } = await sql<{ found: never }>`select ${query} as found`.execute(db)
  return read(rows[0]!.found)
}

/** All rows of a select, in its order. Columns are named as the house reads them: `why_not as "whyNot"`. */
export const rowsOf = <R>(select: RawBuilder<unknown>): Lookup<R[]> => ({
  query: sql`(select coalesce(json_agg(r), '[]') from (${select}) r)`,
  read: (json) => json,
})

/** The only row of a select; null when there is none. */
export const rowOf = <R>(select: RawBuilder<unknown>): Lookup<R | null> => ({
  query: sql`(select to_json(r) from (${select}) r)`,
  read: (json) => json,
})

/** Several lookups as one, by name. */
export const all = <T extends Readonly<Record<string, Lookup<unknown>>>>(
  lookups: T,
): Lookup<{ [K in keyof T]: T[K] extends Lookup<infer A> ? A : never }> => ({
  query: sql`json_build_object(${sql.join(Object.entries(lookups).flatMap(([name, { query }]) => [sql.lit(name), query]))})`,
  read: (json: Record<string, never>) =>
    Object.fromEntries(Object.entries(lookups).map(([name, { read }]) => [name, read(json[name] as never)])) as never,
})

/** What is known without asking: for whoever may not see, or has nothing to ask. */
export const known = <T>(answer: T): Lookup<T> => ({ query: sql`'null'::json`, read: () => answer })

/** The same question with another answer. */
export const map = <A, B>({ query, read }: Lookup<A>, change: (answer: A) => B): Lookup<B> => ({
  query,
  read: (json) => change(read(json)),
})

/** A moment as the house writes it: ISO in UTC. */
export const moment = (column: string): RawBuilder<string | null> =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
