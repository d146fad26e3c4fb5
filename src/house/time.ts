/** Where days begin and end; moments are kept in UTC. */
export const zone = 'Europe/Amsterdam'

// Made once: making one takes longer than a hundred uses of it.
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
const hours = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' })

/** The day it is in the Netherlands at a moment: `2026-11-24`. */
export const dayOf = (at: Date): string => days.format(at)

/** The hour it is in the Netherlands at a moment, 0 to 23. */
export const hourOf = (at: Date): number => Number(hours.format(at))

/** The moment (milliseconds, UTC) at which a year begins, or a month of it from 0. `Date.UTC` takes the year 26 for 1926. */
export const yearBegins = (year: number, month = 0): number => new Date(0).setUTCFullYear(year, month, 1)

const [earliest, latest] = [Date.parse('0001-01-01'), Date.parse('9999-12-31')]
/** A day has four figures for its year, so that days can be compared as text: what lies outside is the first or the last of those. */
const written = (at: number): string => new Date(Math.min(latest, Math.max(earliest, at))).toISOString().slice(0, 10)

const inDays = (day: string, days: number): number => Date.parse(day) + days * 86_400_000

function inMonths(day: string, months: number): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(0)
  last.setUTCFullYear(year, month + months, 0)
  return last.setUTCDate(Math.min(date, last.getUTCDate()))
}

/** A day so many days later, or earlier. */
export const plusDays = (day: string, days: number): string => written(inDays(day, days))

/** A day so many months later, or earlier; the last day of that month when it has no such day. */
export const plusMonths = (day: string, months: number): string => written(inMonths(day, months))

/** As many days, months or years as one walk over time ever takes: fifty years of months. */
export const mostSteps = 600

/**
 * The days from `from` up to and including `to`, every so many days or months, each counted from the first; none when `to` is
 * before it. At most `most` of them, so that what somebody typed never decides how long the house works. Together with
 * `yearsBetween` this is the only walk over time there is (tools/periods.ts). Throws for a step that leads nowhere.
 */
export function stepsBetween(
  from: string,
  to: string,
  every: { readonly days: number } | { readonly months: number },
  most = mostSteps,
): string[] {
  const [step, after] = 'days' in every ? [every.days, inDays] : [every.months, inMonths]
  if (!Number.isInteger(step) || step < 1) throw new RangeError(`no walk in steps of ${step}`)
  const end = Math.min(latest, Date.parse(to))
  const found: string[] = []
  for (let at = Date.parse(from); at <= end && found.length < most; at = after(from, found.length * step)) found.push(written(at))
  return found
}

/** The years from `first` up to and including `last`, every so many; none when `last` is before it. At most `most` of them. */
export const yearsBetween = (first: number, last: number, every = 1, most = mostSteps): number[] =>
  Array.from({ length: Math.min(most, Math.max(0, Math.floor((last - first) / every) + 1)) }, (_, index) => first + index * every)
