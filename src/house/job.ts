import type { z } from 'zod'
import type { Db } from './db/database.ts'
import type { Context, Gemeente } from './declare.ts'
import type { LeavingOut } from './left-out.ts'
import type { Mail } from './mail.ts'
import type { Offered } from './offered.ts'
import type { Vault } from './secret.ts'
import type { Lang } from './texts.ts'

/** What a job may use: the database behind the wall of the municipality it was left in, and the address of this site. */
export interface JobContext {
  readonly db: Db
  readonly gemeente: Gemeente
  readonly now: Date
  readonly event: Context['event']
  /** Leaves work for later in the same transaction. */
  readonly enqueue: Context['enqueue']
  readonly offered: Offered
  readonly leavingOut: LeavingOut
  readonly vault: Vault
  /** A path of a room as an address that can leave the house: `https://meedoen.example/lindewaard/…`. */
  readonly address: (path: string) => string
}

/** A message as a job leaves it: it is kept sealed in the transaction of the job, and sent after that. */
export interface Letter extends Mail {
  /** Whose account it goes to; left out for an address without one. It goes when that person is forgotten. */
  readonly person?: string
  /** The id of what it is about. While it waits, a newer message of the same job about the same takes its place. */
  readonly about?: string
  /** From then on it is of no use: the link in it has ended. */
  readonly endsAt?: Date
}

/**
 * Work that no request waits for. What `run` writes, the messages it answers with and that it is done are one transaction, so it
 * counts once. It may be tried more than once.
 */
export interface Job<P extends z.ZodType = z.ZodType> {
  /** `room.verbNoun`, as an action. */
  readonly name: string
  /** What an administrator reads when it does not work out. */
  readonly title: (lang: Lang) => string
  /** Ids and choices, never personal data. */
  readonly payload: P
  /** True when somebody sits and waits for it: it is done, and what it sends is sent, before all that is not. */
  readonly urgent?: (payload: z.output<P>) => boolean
  readonly run: (ctx: JobContext, payload: z.output<P>) => Promise<readonly Letter[]>
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds jobs of every shape; the worker parses the payload first.
export type AnyJob = Job<any>

export const job = <P extends z.ZodType>(declared: Job<P>): Job<P> => declared
