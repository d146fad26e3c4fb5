/** How often one caller may do something: `tries` in any stretch of `minutes`. */
export interface Limit {
  readonly tries: number
  readonly minutes: number
}

export interface Limits {
  /** Counts one try; false when there were too many. Callers are kept in memory only, as long as the limit looks back. */
  allow(name: string, caller: string, limit: Limit, now: Date): boolean
}

const most = 20_000

export function openLimits(): Limits {
  const tries = new Map<string, number[]>()
  return {
    allow: (name, caller, limit, now) => {
      const key = `${name} ${caller}`
      const since = now.getTime() - limit.minutes * 60_000
      const recent = (tries.get(key) ?? []).filter((at) => at > since)
      tries.delete(key)
      tries.set(key, [...recent, now.getTime()].slice(-limit.tries - 1))
      // The caller that was quiet longest is forgotten first, so that a flood of callers does not fill the memory.
      if (tries.size > most) tries.delete(tries.keys().next().value!)
      return recent.length < limit.tries
    },
  }
}
