import type { Proof } from '../../../house/offered.ts'
import { plusMonths } from '../../../house/time.ts'
import type { Duty, EditionKey } from './model.ts'
import { editionOf } from './rules.ts'

/** What the law of an edition asks of the municipality, in its order (FW-03). */
export const dutiesOf = (edition: EditionKey): readonly Duty[] => editionOf(edition)!.duties

/** The word by which rooms keep evidence of a duty, the same in every edition: `horen`. */
export const evidenceOf = ({ key }: Pick<Duty, 'key'>): string => key.slice(key.lastIndexOf('/') + 1)

/**
 * After how many years a duty asks for something again. Where the law says "always" or "at regular times" that is a term of the
 * council, a choice of ours: older evidence tells nothing of today.
 */
const years: Readonly<Record<Duty['rhythm'], number | null>> = {
  once: null,
  yearly: 1,
  '4-yearly': 4,
  periodic: 4,
  continuous: 4,
}
const noticeMonths = 3

/**
 * How a duty stands today. `met`: there is evidence, and it holds. `due`: there is none yet, or what there is ends within three
 * months. `overdue`: it ended. `last` is the newest evidence, `until` the last day it holds; null when it holds for ever or is not there.
 */
export interface DutyStatus {
  readonly state: 'met' | 'due' | 'overdue'
  readonly last: Proof | null
  readonly until: string | null
}

/** Decides from evidence alone; what is dated after `today` (`2026-11-24`) has not happened yet (FW-03). */
export function statusOf({ rhythm }: Pick<Duty, 'rhythm'>, proofs: readonly Proof[], today: string): DutyStatus {
  const [last] = proofs.filter(({ on }) => on <= today).toSorted((one, other) => other.on.localeCompare(one.on))
  if (!last) return { state: 'due', last: null, until: null }
  const term = years[rhythm]
  if (term === null) return { state: 'met', last, until: null }
  const until = plusMonths(last.on, term * 12)
  if (today > until) return { state: 'overdue', last, until }
  return { state: today > plusMonths(until, -noticeMonths) ? 'due' : 'met', last, until }
}
