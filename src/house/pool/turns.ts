import { mustBeOutside } from '../db/inside.ts'

/** Why slow work was not done, or not to its end. The sentence is in the house texts, under the same code. */
export type BusyCode = 'your-turn' | 'busy' | 'too-heavy'

/** An expected "no" that passes by itself: 429 when this caller asks too much at once, 503 when everybody does or the work is too heavy. */
export class Busy extends Error {
  readonly code: BusyCode
  readonly status: 429 | 503
  /** Seconds after which it is worth asking again. */
  readonly retryAfter: number
  constructor(code: BusyCode) {
    super(code)
    this.code = code
    this.status = code === 'your-turn' ? 429 : 503
    this.retryAfter = code === 'too-heavy' ? 60 : 10
  }
}

interface Bounds {
  /** How much is done at the same time. */
  readonly atOnce: number
  /** How much may wait, of everybody together. */
  readonly waiting: number
  /** How much of that one caller may have waiting. */
  readonly share: number
  /** How long something waits at most, in milliseconds. */
  readonly patience: number
}

/** Does `work` when it is this caller's turn. Throws Busy when too much waits, and an Error inside a transaction. */
export type Turns = <T>(caller: string, work: () => Promise<T>) => Promise<T>

interface Waiting {
  readonly begin: () => void
}

/**
 * Slow work a few at a time, and callers in turn: whoever asks for twenty waits behind whoever asks for one. A caller is a person or
 * an address.
 */
export function openTurns({ atOnce, waiting, share, patience }: Bounds): Turns {
  /** By caller, in the order of their turns. */
  const queues = new Map<string, Waiting[]>()
  let running = 0
  let length = 0

  function next(): void {
    const [first] = queues
    if (!first || running >= atOnce) return
    const [caller, [mine]] = first
    leave(caller, mine!)
    const rest = queues.get(caller)
    // Behind the others.
    if (rest && queues.delete(caller)) queues.set(caller, rest)
    running++
    mine!.begin()
  }

  function leave(caller: string, one: Waiting): void {
    const rest = queues.get(caller)!.filter((each) => each !== one)
    if (rest.length > 0) queues.set(caller, rest)
    else queues.delete(caller)
    length--
  }

  function turn(caller: string): Promise<void> {
    const mine = queues.get(caller) ?? []
    if (mine.length >= share) throw new Busy('your-turn')
    if (length >= waiting) throw new Busy('busy')
    return new Promise((resolve, reject) => {
      const tired = setTimeout(() => {
        leave(caller, one)
        reject(new Busy('busy'))
      }, patience)
      const one: Waiting = {
        begin: () => {
          clearTimeout(tired)
          resolve()
        },
      }
      queues.set(caller, [...mine, one])
      length++
      next()
    })
  }

  return async (caller, work) => {
    mustBeOutside('slow work')
    await turn(caller)
    try {
      return await work()
    } finally {
      running--
      next()
    }
  }
}
