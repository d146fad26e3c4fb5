/** Why nobody takes part in a session now (TT-03). */
export type Closed = 'shown' | 'together' | 'not-yet' | 'over'

/** As far as being open goes; days are `YYYY-MM-DD`, the last one counts. */
export interface Opening {
  readonly mode: 'compare' | 'together'
  readonly openFrom: string | null
  readonly openTo: string | null
  readonly shownAt: string | null
}

/** Null while people can join, answer and hand in on this day. */
export function closedBecause({ mode, openFrom, openTo, shownAt }: Opening, today: string): Closed | null {
  if (shownAt !== null) return 'shown'
  if (mode === 'together') return 'together'
  if (openFrom !== null && today < openFrom) return 'not-yet'
  return openTo !== null && today > openTo ? 'over' : null
}
