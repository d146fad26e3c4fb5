import { dayOf, plusDays, plusMonths } from '../../../../house/time.ts'
import type { Toegang } from './model.ts'
import type { RolRow } from './store.ts'

/** Days to confirm a role in, from the day it is due. */
const grace = 30

/** When a role has to be confirmed again, and whether that is past: decided by a person, never by a date (SI-02). */
export function standingOf({ accountSince, ...row }: RolRow, reviewMonths: number, now: Date): Toegang {
  const today = dayOf(now)
  const due = plusMonths(dayOf(new Date(row.confirmedAt ?? row.givenAt)), reviewMonths)
  const standing = today < due ? 'ok' : today <= plusDays(due, grace) ? 'due' : 'overdue'
  const seen = dayOf(new Date(row.lastSignIn ?? accountSince))
  return { ...row, due, standing, away: seen < plusMonths(today, -12) }
}

const weight = ({ away, standing }: Toegang) => (away ? 0 : 1 + ['overdue', 'due', 'ok'].indexOf(standing))
/** Who was not here for a year first, then what is overdue, then what is due; by name. */
export const inOrder = (rows: readonly Toegang[]): Toegang[] =>
  [...rows].sort(
    (one, two) => weight(one) - weight(two) || one.name.localeCompare(two.name, 'nl') || one.rol.localeCompare(two.rol),
  )
