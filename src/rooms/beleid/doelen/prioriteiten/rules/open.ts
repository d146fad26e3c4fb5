import { dayOf } from '../../../../../house/time.ts'
import type { Frame, Sessie } from '../model.ts'

type Opening = Pick<Sessie, 'openFrom' | 'openTo' | 'openedAt' | 'closedAt'>

/** Why nobody takes part now; null while people can join, fill in and hand in. Days are `YYYY-MM-DD`, the last one counts. */
export function closedBecause({ openFrom, openTo, openedAt, closedAt }: Opening, today: string) {
  if (closedAt !== null) return 'closed' as const
  if (openedAt === null || (openFrom !== null && today < openFrom)) return 'not-yet' as const
  return openTo !== null && today > openTo ? ('over' as const) : null
}

/** Whether people can know the means before they set priorities: published, on a day before the session (VI-14). */
export function frameFault(frame: Frame | null, { heldOn, openFrom }: Pick<Sessie, 'heldOn' | 'openFrom'>) {
  if (frame === null) return 'no-frame' as const
  const first = openFrom !== null && openFrom < heldOn ? openFrom : heldOn
  return dayOf(new Date(frame.publishedAt)) < first ? null : ('frame-late' as const)
}
