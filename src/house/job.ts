import type { z } from 'zod'
import type { Db } from './db/database.ts'
import type { Context, Gemeente } from './declare.ts'
import type { LeavingOut } from './left-out.ts'
import type { Mail } from './mail.ts'
import type { Offered } from './offered.ts'
import type { Vault } from './secret.ts'

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

/**
 * Work that no request waits for. It may run more than once: whatever `run` writes is one transaction, and the messages it
 * answers with are sent after that. When sending fails the whole job is done again later.
 */
export interface Job<P extends z.ZodType = z.ZodType> {
  /** `room.verbNoun`, as an action. */
  readonly name: string
  /** Ids and choices, never personal data. */
  readonly payload: P
  readonly run: (ctx: JobContext, payload: z.output<P>) => Promise<readonly Mail[]>
}

// biome-ignore lint/suspicious/noExplicitAny: a list holds jobs of every shape; the worker parses the payload first.
export type AnyJob = Job<any>

export const job = <P extends z.ZodType>(declared: Job<P>): Job<P> => declared
