import type { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Rule } from './attempts.ts'
import type { Db } from './db/database.ts'
import type { Device } from './device.ts'
import type { Job } from './job.ts'
import type { LeavingOut } from './left-out.ts'
import type { Limit } from './limits.ts'
import type { May } from './may.ts'
import type { Offered } from './offered.ts'
import type { Refusal } from './outcome.ts'
import type { Slowly } from './pool/slowly.ts'
import type { Vault } from './secret.ts'
import type { Lang } from './texts.ts'

/** What the house knows of a municipality; public facts only. */
export interface Gemeente {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly languages: readonly Lang[]
  readonly kader: string
  readonly phone: string
  readonly phoneHours: { readonly nl: string; readonly en: string }
  /** Own colours over the house theme, already checked for contrast; empty = the house theme. */
  readonly colours: Readonly<Record<string, string>>
}

/** The words of one field: its label, or more. */
export type FieldWords =
  | string
  | {
      readonly label: string
      readonly hint?: string
      readonly options?: Readonly<Record<string, string>>
      readonly unit?: string
      /** What is right here, for whoever typed something else; left out, the house says that it is not right. */
      readonly wrong?: string
    }

/** The words of one declaration in one language. Every field of the input has some, or it does not compile. */
export interface Words<K extends PropertyKey = string> {
  readonly title: string
  /** One or two sentences under the title. */
  readonly intro?: string
  /** The text on the button. */
  readonly submit?: string
  readonly fields: { readonly [F in K]: FieldWords }
  /** A sentence per refusal code. */
  readonly refusals?: Readonly<Record<string, string | ((params: never) => string)>>
}

/** Everything a view may use; nothing is ambient. */
export interface ReadContext {
  readonly db: Db
  readonly actor: Actor
  readonly gemeente: Gemeente
  readonly now: Date
  readonly lang: Lang
  /** Secrets a visitor without account carries (cookies on the web, a header in the API), by name. */
  readonly tickets: Readonly<Record<string, string>>
  /** What other rooms offer, through the doors. */
  readonly offered: Offered
  /** Set where an offer that fails is left out. Without it nothing is: that fails as a whole. */
  readonly leavingOut?: LeavingOut
  /** Where the visitor is, as the browser knows it: `https://meedoen.example`; empty on the command line. */
  readonly origin: string
  /** For what has to be read again, so cannot be a hash: sealed with the key of this installation. */
  readonly vault: Vault
}

/** Everything an action may use. Events and jobs are rows in the same transaction. */
export interface Context extends ReadContext {
  /** Writes what happened: kind as `verb` of this room, subject as an id. Never personal data. Wakes live pages of the subject. */
  event(kind: string, subject: string, data?: Readonly<Record<string, string | number | boolean | null>>): Promise<void>
  /** Leaves work for the worker: it is there when this transaction is, and nobody waits for it. */
  enqueue<P extends z.ZodType>(job: Job<P>, payload: z.input<P>, runAt?: Date): Promise<void>
  /** Gives the visitor a secret to carry, or takes it away (null). */
  ticket(name: string, value: string | null): void
  /** Counts a try of this caller before it is made, and answers why not when there were too many. See attempts.ts. */
  attempt(rule: Rule, who: string, known?: string): Promise<Refusal | null>
  /** The try was right. */
  forgive(rule: Rule, who: string, known?: string): Promise<void>
  /** What the visitor looks with; null when we do not recognise it. */
  readonly device: Device | null
}

/** Before the transaction of an action: nothing is open, so here may be waited for what is slow. */
export interface Before extends Omit<ReadContext, 'db'>, Slowly {
  /** A short transaction of its own. What it wrote stays, whatever is answered afterwards. */
  within<T>(work: (ctx: Context) => Promise<T>): Promise<T>
}

type Input = z.ZodObject
interface Base<I extends Input, O extends z.ZodType> {
  /** `room.verbNoun`: the operation's id in the API, the row of the permission matrix, the event's room. */
  readonly name: string
  readonly input: I
  readonly output: O
  readonly words: (lang: Lang) => Words<Extract<keyof z.infer<I>, string>>
  readonly may: May
  /** `installation`: before or above any municipality; then `gemeente` is the empty one and no wall is set. */
  readonly scope?: 'gemeente' | 'installation'
  /** How often one address may do this; more is refused before anything runs. Also for those who have no account. */
  readonly limit?: Limit
}

/** A verb that changes something, in one transaction: a value, or a refusal that rolls it back. */
// biome-ignore lint/suspicious/noExplicitAny: what goes from `before` to `run` is between those two.
export interface Action<I extends Input = Input, O extends z.ZodType = z.ZodType, B = any> extends Base<I, O> {
  readonly kind: 'action'
  /**
   * Many people do this at the same moment, each to rows of their own or under a lock of the room: they do not wait for each other.
   * Left out, the actions of a room in one municipality are done one after the other, so that none decides on what another changes.
   */
  readonly together?: true
  /**
   * It adds something: the very same again within a minute is refused 409 `same`, whoever sends it. Unless the last thing that this
   * person did in the room was one of these, which take away or change what was added: then it is not the same any more.
   */
  readonly adds?: readonly string[]
  /** What is counted first, and what is slow, such as a password: `run` gets what came of it, unless this refuses. */
  readonly before?: (ctx: Before, input: z.output<I>) => Promise<B | Refusal>
  /**
   * What it is about, asked before its form is shown, with what the address says and no more: nothing, or a refusal, when it is not
   * there for this actor. Where the view beside the form asks for it, left out.
   */
  readonly subject?: (ctx: ReadContext, about: z.output<I>) => Promise<unknown>
  readonly run: (ctx: Context, input: z.output<I>, before: B) => Promise<z.input<O> | Refusal>
}

/** A question that reads something, declared like an action. */
export interface View<I extends Input = Input, O extends z.ZodType = z.ZodType> extends Base<I, O> {
  readonly kind: 'view'
  /** Opening this is something that happened: the event `opened`, about the id that the answer gives (SI-08). */
  readonly logged?: (value: z.output<O>) => string
  readonly run: (ctx: ReadContext, input: z.output<I>) => Promise<z.input<O> | Refusal>
}

// biome-ignore lint/suspicious/noExplicitAny: lists hold declarations of every shape; run() is only called through perform, after parsing.
export type Declaration = Action<any, any, any> | View<any, any>

export const action = <I extends Input, O extends z.ZodType, B = undefined>(
  declared: Omit<Action<I, O, B>, 'kind'>,
): Action<I, O, B> => ({
  kind: 'action',
  ...declared,
})

export const view = <I extends Input, O extends z.ZodType>(declared: Omit<View<I, O>, 'kind'>): View<I, O> => ({
  kind: 'view',
  ...declared,
})
