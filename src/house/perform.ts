import type { ZodError } from 'zod'
import { type Actor, personId } from './actor.ts'
import { anybody, attempt, forgive, type Rule, type Trying } from './attempts.ts'
import { type Caller, nobody } from './caller.ts'
import type { Database, Db } from './db/database.ts'
import { hold } from './db/hold.ts'
import type { Action, Before, Context, Declaration, Gemeente } from './declare.ts'
import type { Device } from './device.ts'
import { eventWriter, lastOf } from './events.ts'
import { type LeavingOut, leniently } from './left-out.ts'
import type { Denied } from './may.ts'
import { nothingOffered, type Offered } from './offered.ts'
import { claim, type Earlier, earlierTo, isKnown, type Once, onceOf, overOwn, remember, shared } from './once.ts'
import { isRefusal, type Refusal, refuse } from './outcome.ts'
import { saidOf, slowlyFor } from './pool/slowly.ts'
import { type Problem, problemsOf, problemsOfRefusal } from './problems.ts'
import { enqueueJob } from './queue.ts'
import type { Vault } from './secret.ts'
import { isTooMuch, strangeIn } from './strange.ts'
import type { Lang } from './texts.ts'
import { Busy } from './turns.ts'
import { houseWords } from './words.ts'

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
  /** Gets the names of the rooms whose offers the answer of a view goes without: they failed. */
  readonly leftOut?: Set<string>
  /** Whose connection it is, and whose turn when slow work is done; an action can count by it, and never see it. */
  readonly caller?: Caller
  readonly device?: Device | null
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
  | {
      readonly ok: false
      readonly denied?: undefined
      readonly status: Refusal['status'] | 503
      readonly problems: readonly Problem[]
      /** Seconds until it is worth asking again. */
      readonly wait?: number
      /** What the key of this call made before, with other words: it stands. */
      readonly made?: { readonly value: unknown }
    }

class RolledBack extends Error {
  readonly refusal: Refusal
  readonly earlier: Earlier | null
  constructor(refusal: Refusal, earlier: Earlier | null = null) {
    super(refusal.code)
    this.refusal = refusal
    this.earlier = earlier
  }
}

/**
 * The one way through the house: `may`, parse, `run` in one transaction, outcome (architecture, "One way through the house").
 * A refusal rolls back; a bug throws.
 */
export async function perform(database: Database, declaration: Declaration, call: Call): Promise<Outcome> {
  const allowed = declaration.may(call.actor)
  if (allowed !== true) return { ok: false, denied: allowed }
  const strange = strangeIn(call.input, call.lang)
  if (strange.length > 0) return { ok: false, status: 422, problems: strange }
  const parsed = declaration.input.safeParse(call.input, { reportInput: true })
  if (!parsed.success) return { ok: false, status: 422, problems: problemsIn(parsed.error, declaration, call) }
  const once = declaration.kind === 'action' ? onceOf(database.vault, declaration, call, parsed.data) : null
  const work = () => inTransaction(database, declaration, call, parsed.data, once)
  return once ? shared(database, once, work) : work()
}

async function inTransaction(
  database: Database,
  declaration: Declaration,
  call: Call,
  input: unknown,
  once: Once | null,
): Promise<Outcome> {
  const wall = declaration.scope === 'installation' ? null : call.gemeente.id
  const { vault } = database
  const open = <T>(work: (db: Db) => Promise<T>) => database.transaction(wall, work)
  try {
    const before = await first(open, vault, declaration, call, input)
    if (!isRefusal(before)) {
      const answered = (leavingOut?: LeavingOut) =>
        open((db) => inside(db, vault, declaration, call, input, { before, once, leavingOut }))
      // A view writes nothing and decides nothing, so it can do without a room that fails.
      return await (declaration.kind === 'view' ? leniently(answered, call.leftOut) : answered())
    }
    const earlier = once && (await open((db) => earlierTo(db, vault, call, once)))
    return earlier?.same ? again(earlier.value) : refused(before, declaration, call, earlier)
  } catch (thrown) {
    if (thrown instanceof Busy) return { ok: false, ...saidOf(thrown, call.lang) }
    if (isTooMuch(thrown))
      return { ok: false, status: 422, problems: [{ code: 'too-much', message: houseWords(call.lang).field.other }] }
    if (!(thrown instanceof RolledBack)) throw thrown
    return refused(thrown.refusal, declaration, call, thrown.earlier)
  }
}

const problemsIn = ({ issues }: ZodError, { input, words }: Declaration, { lang }: Call) =>
  problemsOf(issues, input, lang, words(lang).fields)

/** What was answered the first time; never with a ticket. */
const again = (value: unknown): Outcome => ({ ok: true, value, tickets: {} })

const refused = (refusal: Refusal, declaration: Declaration, call: Call, earlier: Earlier | null = null): Outcome => ({
  ok: false,
  status: refusal.status,
  problems: problemsOfRefusal(refusal, declaration, call.lang),
  ...(earlier && isKnown(call) && { made: { value: earlier.value } }),
  ...(refusal.wait !== undefined && { wait: refusal.wait }),
})

/** What an action does before its transaction. */
async function first(
  open: <T>(work: (db: Db) => Promise<T>) => Promise<T>,
  vault: Vault,
  declaration: Declaration,
  call: Call,
  input: unknown,
): Promise<unknown> {
  if (declaration.kind === 'view' || !declaration.before) return undefined
  const who = whoOf(call, vault)
  const within: Before['within'] = (work) => open((db) => work({ ...who, ...means(db, vault, declaration, call, {}), db }))
  return declaration.before({ ...who, ...slowlyFor(call.actor, call.caller?.near), within }, input)
}

/** Of a call, what its work may see. */
function whoOf(call: Call, vault: Vault) {
  const { actor, gemeente, lang, now, tickets, offered = nothingOffered, origin = '' } = call
  return { actor, gemeente, lang, now, tickets, offered, origin, vault }
}

async function inside(
  db: Db,
  vault: Vault,
  declaration: Declaration,
  call: Call,
  input: unknown,
  { before, once, leavingOut }: { before: unknown; once: Once | null; leavingOut?: LeavingOut | undefined },
): Promise<Outcome> {
  const who = { ...whoOf(call, vault), ...(leavingOut && { leavingOut }) }
  if (declaration.kind === 'view') {
    const value = answer(declaration, await declaration.run({ ...who, db }, input))
    // A view has no means to write: the house does it, in the transaction of the view, and only when there was something to see.
    if (declaration.logged) await means(db, vault, declaration, call, {}).event('opened', declaration.logged(value))
    return { ok: true, value, tickets: {} }
  }
  const tickets: Record<string, string | null> = {}
  if (!declaration.together) await hold(db, call.gemeente.id, declaration.name.split('.')[0]!)
  const earlier = once && (await claim(db, vault, call, once))
  if (earlier?.same) return again(earlier.value)
  if (earlier && !call.anew) return refused(refuse(422, 'key-reused'), declaration, call, earlier)
  const doing = means(db, vault, declaration, call, tickets)
  const same = declaration.adds && (await doing.attempt(onceAMinute, JSON.stringify([declaration.name, input]), anybody))
  if (same && !(await lastWas(db, declaration, call))) throw new RolledBack(refuse(409, 'same'), earlier)
  const meant = earlier ? overOwn(input, earlier.value) : input
  const result = await declaration.run({ ...who, ...doing, db }, meant, before)
  const outcome: Outcome =
    isRefusal(result) && result.keep
      ? refused(result, declaration, call, earlier)
      : { ok: true, value: answer(declaration, result, earlier), tickets }
  if (once) await remember(db, vault, call, once, outcome)
  return outcome
}

/** Whether this person just took away, or changed, what an action adds. */
async function lastWas(db: Db, { name, adds }: Action, { gemeente, actor }: Call): Promise<boolean> {
  const [room] = name.split('.')
  const last = await lastOf(db, gemeente.id, personId(actor), room!)
  return adds!.some((each) => last === `${room}.${each}`)
}

const onceAMinute: Rule = { name: 'house.same', says: 'same', each: { tries: 1, minutes: 1 } }

function answer(declaration: Declaration, result: unknown, earlier: Earlier | null = null): unknown {
  if (isRefusal(result)) throw new RolledBack(result, earlier)
  // Parsing strips whatever the declaration does not promise, so nothing leaks through a door by accident.
  return declaration.output.parse(result)
}

/** What an action may use beside reading: events, jobs and tickets. */
function means(db: Db, vault: Vault, declaration: Declaration, call: Call, tickets: Record<string, string | null>) {
  const { gemeente, actor, now, caller = nobody, device = null } = call
  const trying: Trying = { db, gemeenteId: gemeente.id, vault, caller, now }
  const enqueue: Context['enqueue'] = (job, payload, runAt = now) => enqueueJob(db, gemeente.id, job, payload, runAt)
  const ticket: Context['ticket'] = (name, value) => {
    tickets[name] = value
  }
  return {
    event: eventWriter(db, declaration.name, gemeente.id, personId(actor), now),
    attempt: (...of: Parameters<Context['attempt']>) => attempt(trying, ...of),
    forgive: (...of: Parameters<Context['forgive']>) => forgive(trying, ...of),
    enqueue,
    ticket,
    device,
  }
}
