import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * A question to the database that answers one JSON value. Stores make them on their own tables, and hand them to whoever asks:
 * several asked together are one statement, so that a page over five rooms shows one moment and waits once.
 */
export interface Lookup<T> {
  readonly query: RawBuilder<unknown>
  readonly read: (json: never) => T
  /** The lookups it is made of, by name; left out when it is a single question. */
  readonly parts?: Readonly<Record<string, Lookup<unknown>>>
}

/** The answer, in one statement. Rooms ask the same of each other without knowing: what is asked twice is asked once. */
export async function look<T>(db: Db, lookup: Lookup<T>): Promise<T> {
  const questions = new Map<string, RawBuilder<unknown>>()
  const found = collect(db, lookup, questions)
  const columns = [...questions.values()].map((query, at) => sql`to_json(${query}) as ${sql.id(`q${at}`)}`)
  const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(db)
  return lookup.read(found(new Map([...questions.keys()].map((key, at) => [key, rows[0]![`q${at}`]]))) as never)
}

/** Adds each question under what it says; @returns how the answer is put together again. */
function collect(
  db: Db,
  { query, parts }: Lookup<unknown>,
  questions: Map<string, RawBuilder<unknown>>,
): (answers: ReadonlyMap<string, unknown>) => unknown {
  if (parts) {
    const each = Object.entries(parts).map(([name, part]) => [name, collect(db, part, questions)] as const)
    return (answers) => Object.fromEntries(each.map(([name, found]) => [name, found(answers)]))
  }
  const { sql: text, parameters } = query.compile(db.withoutPlugins())
  const key = JSON.stringify([text, parameters])
  questions.set(key, query)
  return (answers) => answers.get(key)
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
  parts: lookups,
})

/** What is known without asking: for whoever may not see, or has nothing to ask. */
export const known = <T>(answer: T): Lookup<T> => ({ query: sql`'null'::json`, read: () => answer })

/** The same question with another answer. */
export const map = <A, B>({ read, ...asked }: Lookup<A>, change: (answer: A) => B): Lookup<B> => ({
  ...asked,
  read: (json) => change(read(json)),
})

/** A moment as the house writes it: ISO in UTC. */
export const moment = (column: string): RawBuilder<string | null> =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
