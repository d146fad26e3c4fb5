import { plusMonths } from '../../../../house/time.ts'
import type { Bericht, Gedaan, Inhoud } from '../model.ts'

/** From the first day of any activity to the last; null without activities. */
export function periodOf({ activiteiten }: Pick<Inhoud, 'activiteiten'>): { readonly from: string; readonly to: string } | null {
  const days = activiteiten.flatMap(({ starts, ends }) => [starts, ends]).sort()
  return days.length > 0 ? { from: days[0]!, to: days.at(-1)! } : null
}

/** The days of a message, up to and including the last day of the plan; one that goes out once has one. */
export function daysOf({ firstDay, everyMonths }: Pick<Bericht, 'firstDay' | 'everyMonths'>, to: string): string[] {
  if (everyMonths === 0) return [firstDay]
  const days: string[] = []
  for (let n = 0; n === 0 || plusMonths(firstDay, n) <= to; n += everyMonths) days.push(plusMonths(firstDay, n))
  return days
}

/**
 * How often volunteers hear something, per year of the plan (KN-07, ND-16). Needed are four times a year, once for each three months
 * that the plan runs in that year.
 */
export function contactOf(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>) {
  const period = periodOf(plan)
  if (!period) return []
  const days = plan.berichten.filter(({ audience }) => audience === 'vrijwilligers').flatMap((each) => daysOf(each, period.to))
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index
    const begins = year === first ? Number(period.from.slice(5, 7)) : 1
    const ends = year === last ? Number(period.to.slice(5, 7)) : 12
    const times = days.filter((day) => day.startsWith(`${year}-`)).length
    return { year, times, needed: Math.floor((ends - begins + 1) / 3) }
  })
}

/** True when volunteers hear something often enough in every year, and something at all. */
export function contactEnough(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>): boolean {
  const years = contactOf(plan)
  return years.some(({ times }) => times > 0) && years.every(({ times, needed }) => times >= needed)
}

/** The first day of each message that was not done and lies at most `ahead` months from today. */
export function dueOf(plan: Pick<Inhoud, 'activiteiten' | 'berichten'>, done: readonly Gedaan[], today: string, ahead = 0) {
  const to = plusMonths(today, ahead)
  return plan.berichten.flatMap((each) => {
    const last = periodOf(plan)?.to ?? to
    const day = daysOf(each, last < to ? last : to).find(
      (one) => one <= to && !done.some((row) => row.id === each.id && row.day === one),
    )
    return day ? [{ bericht: each, day, late: day < today }] : []
  })
}
