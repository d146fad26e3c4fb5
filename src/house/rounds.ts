/** How many at once: of all together, and of one. */
interface Width {
  readonly most: number
  readonly each: number
}

interface Doing<T> {
  /** The next thing to do for one; undefined when there is nothing. */
  readonly take: (who: string) => Promise<T | undefined>
  readonly work: (who: string, what: T) => Promise<void>
  /** Either of them threw. The one it happened to gets its next turn when it is woken. */
  readonly failed: (error: unknown) => void
}

export interface Rounds {
  /** There may be something to do for this one. */
  wake(who: string): void
  /** Settles when nobody has a turn, and nobody waits for one. */
  idle(): Promise<void>
}

/**
 * Whoever has something to do gets a turn, one after another, a thing a turn: much to do for one is no reason for others to wait,
 * and what hangs holds up `each` turns of its own and no more.
 */
export function openRounds<T>({ most, each }: Width, { take, work, failed }: Doing<T>): Rounds {
  /** In the order in which they came, or had their last turn. */
  const waiting = new Set<string>()
  const busy = new Map<string, number>()
  let running = 0
  let settled: (() => void)[] = []

  const next = () => {
    for (const who of waiting) {
      if (running >= most) return
      if ((busy.get(who) ?? 0) >= each) continue
      waiting.delete(who)
      turn(who)
    }
    if (running > 0) return
    for (const settle of settled) settle()
    settled = []
  }
  const count = (who: string, by: 1 | -1) => {
    running += by
    busy.set(who, (busy.get(who) ?? 0) + by)
    if (busy.get(who) === 0) busy.delete(who)
  }
  async function turn(who: string): Promise<void> {
    count(who, 1)
    try {
      const what = await take(who)
      if (what === undefined) return
      // Perhaps there is more: at the end of the line, while this is done.
      wake(who)
      await work(who, what)
    } catch (error) {
      failed(error)
    } finally {
      count(who, -1)
      next()
    }
  }
  const wake = (who: string) => {
    waiting.add(who)
    next()
  }
  return {
    wake,
    idle: () => new Promise((resolve) => (running === 0 && waiting.size === 0 ? resolve() : settled.push(resolve))),
  }
}
