import { type Actor, personId } from './actor.ts'
import type { Database, Db } from './db/database.ts'
import type { Context, Declaration, Gemeente } from './declare.ts'
import { eventWriter } from './events.ts'
import type { Denied } from './may.ts'
import { nothingOffered, type Offered } from './offered.ts'
import { claim, type Once, onceOf, overOwn, remember, together } from './once.ts'
import { isRefusal, type Refusal, refuse } from './outcome.ts'
import { type Problem, problemsOf, problemsOfRefusal } from './problems.ts'
import { enqueueJob } from './queue.ts'
import type { Vault } from './secret.ts'
import type { Lang } from './texts.ts'

/** Who asks, where, and with what. */
export interface Call {
  readonly actor: Actor
  readonly gemeente: Gemeente
  readonly lang: Lang
  readonly now: Date
  readonly tickets: Readonly<Record<string, string>>
  /** What the rooms behind this door offer each other. */
  readonly offered?: Offered
  /** Where the visitor is, as the browser knows it. */
  readonly origin?: string
  /** Not yet parsed. */
  readonly input: unknown
  /** Key of a form or API call: the same key with the same input answers as the first time, and does nothing (see once.ts). */
  readonly once?: string | null
  /** Other input under the same key is done as new, over what was saved with it before; otherwise it is refused. */
  readonly anew?: boolean
}

export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly tickets: Readonly<Record<string, string | null>> }
  | { readonly ok: false; readonly denied: Denied }
  | { readonly ok: false; readonly denied?: undefined; readonly status: Refusal['status']; readonly problems: readonly Problem[] }

class RolledBack extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * The one way through the house: `may`, parse, `run` in one transaction, outcome (architecture, "One way through the house").
 * A refusal rolls back; a bug throws.
 */
export async function perform(database: Database, declaration: Declaration, call: Call): Promise<Outcome> {
  const allowed = declaration.may(call.actor)
  if (allowed !== true) return { ok: false, denied: allowed }
  const parsed = declaration.input.safeParse(call.input, { reportInput: true })
  if (!parsed.success) return { ok: false, status: 422, problems: problemsOf(parsed.error.issues, declaration.input, call.lang) }
  const once = declaration.kind === 'action' ? onceOf(database.vault, declaration, call, parsed.data) : null
  const work = () => inTransaction(database, declaration, call, parsed.data, once)
  return once ? together(database, once, work) : work()
}

async function inTransaction(
  database: Database,
  declaration: Declaration,
  call: Call,
  input: unknown,
  once: Once | null,
): Promise<Outcome> {
  const wall = declaration.scope === 'installation' ? null : call.gemeente.id
  try {
    return await database.transaction(wall, (db) => inside(db, database.vault, declaration, call, input, once))
  } catch (thrown) {
    if (!(thrown instanceof RolledBack)) throw thrown
    return said(thrown.refusal, declaration, call)
  }
}

const said = (refusal: Refusal, declaration: Declaration, { lang }: Call): Outcome => ({
  ok: false,
  status: refusal.status,
  problems: problemsOfRefusal(refusal, declaration, lang),
})

async function inside(
  db: Db,
  vault: Vault,
  declaration: Declaration,
  call: Call,
  input: unknown,
  once: Once | null,
): Promise<Outcome> {
  const { input: _, once: __, anew = false, offered = nothingOffered, origin = '', ...caller } = call
  const who = { ...caller, offered, origin, vault }
  if (declaration.kind === 'view') {
    const value = answer(declaration, await declaration.run({ ...who, db }, input))
    // A view has no means to write: the house does it, in the transaction of the view, and only when there was something to see.
    if (declaration.logged) await means(db, declaration, call, {}).event('opened', declaration.logged(value))
    return { ok: true, value, tickets: {} }
  }
  const earlier = once && (await claim(db, vault, call, once))
  if (earlier?.same) return { ok: true, value: earlier.value, tickets: {} }
  if (earlier && !anew) return said(refuse(422, 'key-reused'), declaration, call)
  const tickets: Record<string, string | null> = {}
  const meant = earlier ? overOwn(input, earlier.value) : input
  const result = await declaration.run({ ...who, ...means(db, declaration, call, tickets), db }, meant)
  const outcome: Outcome =
    isRefusal(result) && result.keep ? said(result, declaration, call) : { ok: true, value: answer(declaration, result), tickets }
  if (once) await remember(db, vault, call, once, outcome)
  return outcome
}

function answer(declaration: Declaration, result: unknown): unknown {
  if (isRefusal(result)) throw new RolledBack(result)
  // Parsing strips whatever the declaration does not promise, so nothing leaks through a door by accident.
  return declaration.output.parse(result)
}

/** What an action may use beside reading: events, jobs and tickets. */
function means(db: Db, declaration: Declaration, { gemeente, actor, now }: Call, tickets: Record<string, string | null>) {
  const enqueue: Context['enqueue'] = (job, payload, runAt = now) => enqueueJob(db, gemeente.id, job, payload, runAt)
  const ticket: Context['ticket'] = (name, value) => {
    tickets[name] = value
  }
  return { event: eventWriter(db, declaration.name, gemeente.id, personId(actor), now), enqueue, ticket }
}
