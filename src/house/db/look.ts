import { type RawBuilder, sql } from 'kysely'
import { TogetherFailed } from '../left-out.ts'
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
  /** It may fail without harm (`orElse`): asked together with the others as long as that goes well, else apart from them. */
  readonly mayFail?: 'together' | 'apart'
}

/** The answer, in one statement. Rooms ask the same of each other without knowing: what is asked twice is asked once. */
export const look = async <T>(db: Db, lookup: Lookup<T>): Promise<T> => lookup.read((await ask(db, lookup)) as never)

/** The answer as it comes, not yet read. Throws TogetherFailed when the failing may be that of a question that may fail. */
async function ask(db: Db, lookup: Lookup<unknown>): Promise<unknown> {
  const within = [...below(lookup)]
  const apart = new Map<Lookup<unknown>, unknown>()
  for (const each of within) if (each.mayFail === 'apart') apart.set(each, await askApart(db, each))
  try {
    const questions = new Map<string, RawBuilder<unknown>>()
    const found = collect(db, lookup, questions, apart)
    const columns = [...questions.values()].map((query, at) => sql`to_json(${query}) as ${sql.id(`q${at}`)}`)
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns)}`.execute(db)
    return found(new Map([...questions.keys()].map((key, at) => [key, rows[0]![`q${at}`]])))
  } catch (error) {
    throw within.some(({ mayFail }) => mayFail === 'together') ? new TogetherFailed(error) : error
  }
}

/** Every lookup inside one, down to those that are asked apart. */
function* below({ parts = {} }: Lookup<unknown>): Generator<Lookup<unknown>> {
  for (const part of Object.values(parts)) {
    yield part
    if (part.mayFail !== 'apart') yield* below(part)
  }
}

/** What stands in the place of an answer that did not come. */
class Failed {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

const askApart = (db: Db, { mayFail: _, ...lookup }: Lookup<unknown>): Promise<unknown> =>
  untouched(db, () => ask(db, lookup)).catch((error) => new Failed(error))

/** Does work after whose failing the transaction goes on as it was before. Throws what `work` throws. */
export async function untouched<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`savepoint untouched`.execute(db)
  try {
    const done = await work()
    await sql`release savepoint untouched`.execute(db)
    return done
  } catch (error) {
    await sql`rollback to savepoint untouched`.execute(db)
    await sql`release savepoint untouched`.execute(db)
    throw error
  }
}

/** Adds each question under what it says; @returns how the answer is put together again. */
function collect(
  db: Db,
  lookup: Lookup<unknown>,
  questions: Map<string, RawBuilder<unknown>>,
  apart: ReadonlyMap<Lookup<unknown>, unknown>,
): (answers: ReadonlyMap<string, unknown>) => unknown {
  if (apart.has(lookup)) return () => apart.get(lookup)
  const { query, parts } = lookup
  if (parts) {
    const each = Object.entries(parts).map(([name, part]) => [name, collect(db, part, questions, apart)] as const)
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

/** A question whose failing harms nothing else: `instead` stands in the place of its answer, and `failed` hears why. */
export const orElse = <T>(
  { read, ...asked }: Lookup<T>,
  instead: T,
  mayFail: 'together' | 'apart',
  failed: (error: unknown) => void,
): Lookup<T> => ({
  ...asked,
  mayFail,
  read: (json: unknown) => {
    try {
      if (json instanceof Failed) throw json.error
      return read(json as never)
    } catch (error) {
      failed(error)
      return instead
    }
  },
})

/** The same question with another answer. */
export const map = <A, B>({ read, ...asked }: Lookup<A>, change: (answer: A) => B): Lookup<B> => ({
  ...asked,
  read: (json) => change(read(json)),
})

/** A moment as the house writes it: ISO in UTC. */
export const moment = (column: string): RawBuilder<string | null> =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
