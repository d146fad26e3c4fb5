/** Why something was not done, or not to its end. The sentence is in the house texts, under the same code. */
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

/** Does `work` when it is this caller's turn. Throws Busy when too much waits, or it took too long. */
export type Turns = <T>(caller: string, work: () => Promise<T>) => Promise<T>

interface Waiting {
  readonly begin: () => void
  readonly giveUp: () => void
}

/**
 * A few things at a time, and callers in turn: whoever asks for twenty waits behind whoever asks for one. Nobody has more under way
 * than is left for others, so what hangs for one, or for a few, leaves room. When the queue is full the longest row in it loses its last.
 * A caller is whoever keeps others waiting: a person, an address, a municipality.
 */
export function openTurns({ atOnce, waiting, share, patience }: Bounds): Turns {
  /** By caller, in the order of their turns. */
  const queues = new Map<string, Waiting[]>()
  const busy = new Map<string, number>()
  let running = 0
  let length = 0

  const mayBegin = (caller: string) => (busy.get(caller) ?? 0) < atOnce - running

  function next(): void {
    // Whoever has more waiting goes behind the others, and is met again there.
    for (const [caller, rest] of queues) {
      if (running >= atOnce) return
      if (!mayBegin(caller)) continue
      queues.delete(caller)
      const [mine, ...others] = rest
      if (others.length > 0) queues.set(caller, others)
      length--
      count(caller, 1)
      mine!.begin()
    }
  }

  function count(caller: string, by: 1 | -1): void {
    running += by
    const mine = (busy.get(caller) ?? 0) + by
    if (mine > 0) busy.set(caller, mine)
    else busy.delete(caller)
  }

  function leave(caller: string, one: Waiting): void {
    const rest = queues.get(caller)!.filter((each) => each !== one)
    if (rest.length > 0) queues.set(caller, rest)
    else queues.delete(caller)
    length--
  }

  /** Room for one more of somebody who has fewer waiting than another. */
  function makeRoom(mine: number): void {
    const [caller, row] = [...queues].reduce((longest, each) => (each[1].length > longest[1].length ? each : longest))
    if (row.length <= mine + 1) throw new Busy('busy')
    const last = row.at(-1)!
    leave(caller, last)
    last.giveUp()
  }

  function turn(caller: string): Promise<void> | undefined {
    const mine = queues.get(caller) ?? []
    if (mine.length === 0 && mayBegin(caller)) {
      count(caller, 1)
      return undefined
    }
    if (mine.length >= share) throw new Busy('your-turn')
    if (length >= waiting) makeRoom(mine.length)
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
        giveUp: () => {
          clearTimeout(tired)
          reject(new Busy('busy'))
        },
      }
      queues.set(caller, [...mine, one])
      length++
    })
  }

  return async (caller, work) => {
    await turn(caller)
    try {
      return await work()
    } finally {
      count(caller, -1)
      next()
    }
  }
}
