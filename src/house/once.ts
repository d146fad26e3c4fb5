import { sql } from 'kysely'
import { type Actor, personId } from './actor.ts'
import type { Database, Db } from './db/database.ts'
import type { Declaration } from './declare.ts'
import type { Call, Outcome } from './perform.ts'
import type { Vault } from './secret.ts'
import { ownOf } from './ticket.ts'

/** A key as it counts, and what was said under it: fingerprints of this installation (docs/decisions/007). */
export interface Once {
  readonly key: string
  readonly content: string
}

/** What came of a key before: what it answered, and whether that was an answer to the same words. */
export interface Earlier {
  readonly same: boolean
  readonly value: unknown
}

/** A key counts together with who sends it, what for and in which municipality. Null without a key, or above all municipalities. */
export function onceOf(vault: Vault, { name, scope }: Declaration, call: Call, input: unknown): Once | null {
  if (!call.once || scope === 'installation') return null
  const key = vault.mark(canonical(['once', call.gemeente.id, whose(call), name, call.once]))
  return { key, content: vault.mark(canonical([key, input])) }
}

/** An account, on whatever device; of visitors the own ticket, else the tickets they carry. */
function whose({ actor, tickets }: { actor: Actor; tickets: Call['tickets'] }): readonly [string, unknown] {
  const person = personId(actor)
  if (person !== null) return ['person', person]
  return actor.kind === 'operator' ? ['operator', null] : ['visitor', ownOf(tickets) ?? tickets]
}

/** Visitors without any ticket share their keys: what one of them made is not told to the next. */
export const isKnown = ({ actor, tickets }: Call): boolean => actor.kind !== 'visitor' || Object.keys(tickets).length > 0

/** JSON that is the same text for the same content, in whatever order its names were given. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )

/** Takes the key until the transaction ends, and waits for whoever has it. @returns what came of it before; null the first time. */
export async function claim(db: Db, vault: Vault, call: Call, once: Once): Promise<Earlier | null> {
  const { id } = call.gemeente
  const taken =
    await sql`insert into house_once (gemeente_id, key, content, at) values (${id}, ${once.key}, ${once.content}, ${call.now})
    on conflict do nothing returning key`.execute(db)
  if (taken.rows.length > 0) return null
  // Whoever had it let it go, with an answer that is not kept: it is ours to take.
  return (await earlierTo(db, vault, call, once)) ?? claim(db, vault, call, once)
}

/** What came of a key before; null when nothing did, or nothing that is kept. */
export async function earlierTo(db: Db, vault: Vault, { gemeente }: Call, { key, content }: Once): Promise<Earlier | null> {
  const { rows } = await sql<{ content: string; answer: string }>`select content, answer from house_once
    where gemeente_id = ${gemeente.id} and key = ${key} for update`.execute(db)
  const [row] = rows
  return row ? { same: row.content === content, value: JSON.parse(vault.unseal(row.answer)!) } : null
}

/**
 * Keeps the answer to these words, in place of the one to others. Not one that carried a ticket, which opens something for whoever
 * has it, and not a "no": then the key is free again.
 */
export async function remember(db: Db, vault: Vault, { gemeente, now }: Call, once: Once, outcome: Outcome): Promise<void> {
  const here = sql`gemeente_id = ${gemeente.id} and key = ${once.key}`
  if (outcome.ok && Object.keys(outcome.tickets).length === 0)
    await sql`update house_once set content = ${once.content}, at = ${now}, answer = ${vault.seal(JSON.stringify(outcome.value))}
      where ${here}`.execute(db)
  else await sql`delete from house_once where ${here}`.execute(db)
}

/**
 * What somebody says over what they themselves saved with this form before, as after Back: every `revision` in it is at least the
 * one that their save answered with, so that they are not overtaken by themselves. By others they still are.
 */
export function overOwn<T>(input: T, earlier: unknown): T {
  if (typeof input !== 'object' || input === null || typeof earlier !== 'object' || earlier === null) return input
  const own = earlier as Readonly<Record<string, unknown>>
  const seen = Object.entries(input).map(([name, each]) => [
    name,
    name === 'revision' && typeof each === 'number' && typeof own.revision === 'number'
      ? Math.max(each, own.revision)
      : overOwn(each, own[name]),
  ])
  return (Array.isArray(input) ? seen.map(([, each]) => each) : Object.fromEntries(seen)) as T
}

const underway = new WeakMap<Database, Map<string, Promise<Outcome>>>()

/**
 * Who sends the very same while it is being done gets the very same answer, also one that is never kept: a double click at signing
 * in is one session. What was refused or failed is done again.
 */
export async function shared(database: Database, { key, content }: Once, work: () => Promise<Outcome>): Promise<Outcome> {
  const doing = underway.get(database) ?? new Map<string, Promise<Outcome>>()
  underway.set(database, doing)
  const id = `${key} ${content}`
  const first = doing.get(id)
  const outcome = first && (await first.catch(() => null))
  if (outcome?.ok) return outcome
  const mine = work().finally(() => doing.get(id) === mine && doing.delete(id))
  doing.set(id, mine)
  return mine
}
