import { availableParallelism } from 'node:os'
import { type Actor, personId } from '../actor.ts'
import { mustBeOutside } from '../db/inside.ts'
import type { Problem } from '../problems.ts'
import type { Lang } from '../texts.ts'
import { type Busy, openTurns } from '../turns.ts'
import { houseWords } from '../words.ts'
import { openPool, type Work } from './pool.ts'

const turn: unique symbol = Symbol('turn')

/** Proof that it is somebody's turn: what asks for one is never done by twenty at once. */
export interface Turn {
  readonly [turn]: true
}

/** Ways to do what takes long without keeping others waiting; both take turns by who asks, and throw Busy. */
export interface Slowly {
  /** Has a worker do what takes long to reckon. */
  readonly work: Work
  /** Does what Node itself does beside this thread, such as the hash of a password, when it is this caller's turn. */
  readonly inTurn: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>
}

/** The workers of this process. */
export const pool = openPool()

/** Node has four threads for files, names and passwords together: passwords take one core less than there are, and never all four. */
const turns = openTurns({
  atOnce: Math.max(1, Math.min(3, availableParallelism() - 1)),
  waiting: 200,
  share: 30,
  patience: 30_000,
})

/** For whoever asks: a person, wherever they are, or else an address. */
export function slowlyFor(actor: Actor, address = ''): Slowly {
  const caller = personId(actor) ?? address
  return {
    work: pool.workFor(caller),
    inTurn: async (work) => {
      mustBeOutside('slow work')
      return turns(caller, () => work({ [turn]: true }))
    },
  }
}

/** What a door says when it was too busy. */
export function saidOf(
  { status, code, retryAfter: wait }: Busy,
  lang: Lang,
): { readonly status: 429 | 503; readonly problems: readonly [Problem]; readonly wait: number } {
  return { status, problems: [{ code, message: houseWords(lang).refusals[code]! }], wait }
}
