/** How often something may be done: `tries` at once, and then as many in each stretch of `minutes`, spread over it. */
export interface Limit {
  readonly tries: number
  readonly minutes: number
}

/** A limit in milliseconds: the whole stretch, and what one try takes of it. */
export function stretchOf({ tries, minutes }: Limit): { readonly stretch: number; readonly step: number } {
  const stretch = minutes * 60_000
  return { stretch, step: Math.floor(stretch / tries) }
}

export interface Limits {
  /** Counts one try; @returns seconds to wait before the next one may be made: 0 when this one may. Who waits uses up nothing. */
  wait(name: string, caller: string, limit: Limit, now: Date): number
}

const most = 20_000

/**
 * Limits in the memory of this process, which is enough for what they guard: one address that asks too much of this machine. They
 * begin anew with it. What must hold in every process, such as tries of a password, is counted in the database (attempts.ts).
 */
export function openLimits(): Limits {
  /** When all that a caller used is free again: that one moment is all there is to remember. */
  const free = new Map<string, number>()
  return {
    wait: (name, caller, limit, now) => {
      const key = `${name} ${caller}`
      const { stretch, step } = stretchOf(limit)
      const next = Math.max(free.get(key) ?? 0, now.getTime()) + step
      const over = next - now.getTime() - stretch
      if (over > 0) return Math.ceil(over / 1000)
      // Last in the row again: the caller that was quiet longest is forgotten first, so that a flood does not fill the memory.
      free.delete(key)
      free.set(key, next)
      if (free.size > most) free.delete(free.keys().next().value!)
      return 0
    },
  }
}
