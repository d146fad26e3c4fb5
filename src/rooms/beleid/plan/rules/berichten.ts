import { mostSteps, plusMonths, stepsBetween, yearsBetween } from '../../../../house/time.ts'
import type { Bericht, Gedaan, Inhoud } from '../model.ts'

/** From the first day of any activity to the last; null without activities. */
export function periodOf({ activiteiten }: Pick<Inhoud, 'activiteiten'>): { readonly from: string; readonly to: string } | null {
  const days = activiteiten.flatMap(({ starts, ends }) => [starts, ends]).sort()
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null
}

/**
 * The days of a message, up to and including the last day of the plan; one that goes out once has one. At most those of fifty years:
 * what comes after is for a plan of later.
 */
export const daysOf = ({ firstDay, everyMonths }: Pick<Bericht, 'firstDay' | 'everyMonths'>, to: string): string[] =>
  everyMonths === 0 || to < firstDay ? [firstDay] : stepsBetween(firstDay, to, { months: everyMonths })

/** So many years are looked at. */
export const mostYears = mostSteps / 12

/**
 * How often volunteers hear something, per year of the plan (KN-07, ND-16), for its first fifty years. Needed are four times a year,
 * once for each three months that the plan runs in that year.
 */
export function contactOf(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>) {
  const period = periodOf(plan)
  if (!period) return []
  const days = plan.berichten.filter(({ audience }) => audience === 'vrijwilligers').flatMap((each) => daysOf(each, period.to))
  const perYear = Map.groupBy(days, yearOf)
  const [first, last] = [yearOf(period.from), yearOf(period.to)]
  return yearsBetween(first, last, 1, mostYears).map((year) => {
    const begins = year === first ? monthOf(period.from) : 1
    const ends = year === last ? monthOf(period.to) : 12
    return { year, times: perYear.get(year)?.length ?? 0, needed: Math.floor((ends - begins + 1) / 3) }
  })
}

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthOf = (day: string) => Number(day.slice(5, 7))

/** True when volunteers hear something often enough in every year, and something at all. */
export function contactEnough(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>): boolean {
  const years = contactOf(plan)
  return years.some(({ times }) => times > 0) && years.every(({ times, needed }) => times >= needed)
}

/** What was done, to look up: whether a message went out, or a moment was held, on a day. */
export function wasDone(done: readonly Gedaan[]): (id: string, day: string) => boolean {
  const marks = new Set(done.map(({ id, day }) => `${id} ${day}`))
  return (id, day) => marks.has(`${id} ${day}`)
}

/** The first day of each message that was not done and lies at most `ahead` months from today. */
export function dueOf(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>, done: readonly Gedaan[], today: string, ahead = 0) {
  const to = plusMonths(today, ahead)
  const last = periodOf(plan)?.to ?? to
  const isDone = wasDone(done)
  return plan.berichten.flatMap((each) => {
    const day = daysOf(each, last < to ? last : to).find((one) => one <= to && !isDone(each.id, one))
    return day ? [{ bericht: each, day, late: day < today }] : []
  })
}
