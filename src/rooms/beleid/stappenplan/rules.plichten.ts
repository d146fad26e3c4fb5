import type { Proof } from '../../../house/offered.ts'
import type { Duty } from './duties.ts'
import type { StapRow } from './model.ts'

export const dutyStates = ['met', 'due', 'overdue', 'unmet'] as const
export type DutyState = (typeof dutyStates)[number]

/** The period as far as a duty follows its days. */
export interface Days {
  readonly today: string
  /** The day the open period began; null without one. */
  readonly since: string | null
  readonly rows: readonly Pick<StapRow, 'stap' | 'ends'>[]
}

/** The step that brings what a duty asks, whose planned end is the day it is due. */
const stepOf: Readonly<Record<string, number>> = { beleid: 6, horen: 4 }
const years = { yearly: 1, 'four-yearly': 4 } as const

const later = (day: string, by: number): string => `${Number(day.slice(0, 4)) + by}${day.slice(4)}`

/**
 * Where a duty stands. Met: something shows it, recently for what has a rhythm. Else due or overdue when there is a day
 * for it, and not met without one (FW-03). `proofs` has the newest first.
 */
export function dutyStand(
  { key, rhythm }: Pick<Duty, 'key' | 'rhythm'>,
  proofs: readonly Proof[],
  days: Days,
): { state: DutyState; due: string | null } {
  const newest = proofs[0]?.on ?? null
  if (rhythm === 'yearly' || rhythm === 'four-yearly') {
    const due = newest ? later(newest, years[rhythm]) : days.since && later(days.since, years[rhythm])
    if (newest && due! >= days.today) return { state: 'met', due }
    return { state: !due ? 'unmet' : due < days.today ? 'overdue' : 'due', due }
  }
  if (newest) return { state: 'met', due: null }
  const due = days.rows.find(({ stap }) => stap === stepOf[key])?.ends ?? null
  return { state: !due ? 'unmet' : due < days.today ? 'overdue' : 'due', due }
}
