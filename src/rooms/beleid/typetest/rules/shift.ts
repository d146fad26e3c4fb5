import type { Answers, Dimension, Point, Pole } from '../model.ts'
import type { QuestionSplit } from './agenda.ts'
import { questionNumbers, scoreTypetest } from './score.ts'

/** The rows of schemas 3.1 and 3.2, by the dimension they move (VI-02, VI-03; §19.3). */
export const levers = {
  approach: ['field-role', 'municipality-role', 'chance-or-task', 'main-partners', 'breadth-of-support', 'performance-fields'],
  steering: ['support-point-relation', 'subsidy-basis', 'pro-activity', 'self-direction', 'supply-demand', 'view-of-field'],
} as const satisfies Record<Dimension, readonly string[]>
export type Lever = (typeof levers)[Dimension][number]

/** A move across the card and the levers that belong to it. Differences run from −7 to 7, in halves for medians. */
export interface Shift {
  readonly dEven: number
  readonly dOdd: number
  readonly changedQuestions: readonly number[]
  readonly levers: readonly { readonly lever: Lever; readonly dimension: Dimension; readonly towards: Pole }[]
}

function shift(from: Point, to: Point, changedQuestions: number[]): Shift {
  const dEven = to.even - from.even
  const dOdd = to.odd - from.odd
  const pull = (dimension: Dimension, delta: number, up: Pole, down: Pole) =>
    delta === 0 ? [] : levers[dimension].map((lever) => ({ lever, dimension, towards: delta > 0 ? up : down }))
  return {
    dEven,
    dOdd,
    changedQuestions,
    levers: [...pull('approach', dEven, 'narrow', 'broad'), ...pull('steering', dOdd, 'director', 'distance')],
  }
}

/**
 * What changes between the sheet of today and the wished one (TT-10). Levers come only from a dimension that moves:
 * answers that change both ways and leave the count alone pull none. Null when a sheet is incomplete.
 */
export function shiftOf(actual: Answers, desired: Answers): Shift | null {
  const from = scoreTypetest(actual)
  const to = scoreTypetest(desired)
  if (!from || !to) return null
  return shift(
    from,
    to,
    questionNumbers.filter((no) => actual[no - 1] !== desired[no - 1]),
  )
}

/**
 * The same for a group (TT-10): from median to median. A question changes when the larger side changes, or when a group
 * that agreed becomes evenly divided and back. Both lists of splits hold the fourteen questions in order.
 */
export function groupShiftOf(
  actual: { readonly median: Point; readonly splits: readonly QuestionSplit[] },
  desired: { readonly median: Point; readonly splits: readonly QuestionSplit[] },
): Shift {
  const leaning = (splits: readonly QuestionSplit[], no: number) => Math.sign((splits[no - 1]?.a ?? 0) - (splits[no - 1]?.b ?? 0))
  return shift(
    actual.median,
    desired.median,
    questionNumbers.filter((no) => leaning(actual.splits, no) !== leaning(desired.splits, no)),
  )
}
