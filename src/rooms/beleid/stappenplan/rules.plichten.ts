import type { Proof } from '../../../house/offered.ts'
import { type Duty, evidenceOf, statusOf } from '../../basis/kaders/index.ts'
import type { StapRow } from './model.ts'

export const dutyStates = ['met', 'due', 'overdue', 'unmet'] as const
export type DutyState = (typeof dutyStates)[number]

/** The step that brings what a duty asks: its planned end is the day it is due. */
const stepOf: Readonly<Record<string, number>> = { beleid: 6, horen: 4 }

/**
 * Where a duty stands, and the day it is due or holds until. Evidence decides; without any it is due or overdue when its step has a
 * planned end, and else not met (FW-03).
 */
export function dutyStand(
  duty: Pick<Duty, 'key' | 'rhythm'>,
  proofs: readonly Proof[],
  { today, rows }: { readonly today: string; readonly rows: readonly Pick<StapRow, 'stap' | 'ends'>[] },
): { readonly state: DutyState; readonly due: string | null } {
  const { state, last, until } = statusOf(duty, proofs, today)
  if (last) return { state, due: until }
  const due = rows.find(({ stap }) => stap === stepOf[evidenceOf(duty)])?.ends ?? null
  return { state: !due ? 'unmet' : due < today ? 'overdue' : 'due', due }
}
