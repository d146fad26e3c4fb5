import { dayOf } from '../../../../house/time.ts'
import type { Toegang } from './model.ts'
import type { RolRow } from './store.ts'

/** A month later on the same day, or on the last one of a shorter month: `2026-01-31` and 1 → `2026-02-28`. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Days to confirm a role in, from the day it is due. */
const grace = 30

/** When a role has to be confirmed again, and whether that is past: decided by a person, never by a date (SI-02). */
export function standingOf({ accountSince, ...row }: RolRow, reviewMonths: number, now: Date): Toegang {
  const today = dayOf(now)
  const due = addMonths(dayOf(new Date(row.confirmedAt ?? row.givenAt)), reviewMonths)
  const standing = today < due ? 'ok' : today <= addDays(due, grace) ? 'due' : 'overdue'
  const seen = dayOf(new Date(row.lastSignIn ?? accountSince))
  return { ...row, due, standing, away: seen < addMonths(today, -12) }
}

const weight = ({ away, standing }: Toegang) => (away ? 0 : 1 + ['overdue', 'due', 'ok'].indexOf(standing))
/** Who was not here for a year first, then what is overdue, then what is due; by name. */
export const inOrder = (rows: readonly Toegang[]): Toegang[] =>
  [...rows].sort(
    (one, two) => weight(one) - weight(two) || one.name.localeCompare(two.name, 'nl') || one.rol.localeCompare(two.rol),
  )
