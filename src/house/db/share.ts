/**
 * So many at once for each of several who share something: who waits takes turns with their own only. A row that is held in one
 * municipality so keeps waiting who comes there, and nobody elsewhere.
 */
export function openShares(most: number): <T>(who: string, work: () => Promise<T>) => Promise<T> {
  const busy = new Map<string, { running: number; readonly waiting: (() => void)[] }>()
  return async (who, work) => {
    const mine = busy.get(who) ?? { running: 0, waiting: [] }
    busy.set(who, mine)
    if (mine.running >= most) await new Promise<void>((resolve) => mine.waiting.push(resolve))
    else mine.running++
    try {
      return await work()
    } finally {
      // Whoever waits takes over this turn.
      const next = mine.waiting.shift()
      if (next) next()
      else if (--mine.running === 0) busy.delete(who)
    }
  }
}
