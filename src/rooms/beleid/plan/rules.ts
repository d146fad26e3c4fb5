import { doelGaps } from '../doelen/index.ts'
import { type Deel, delen, type Inhoud, type PartState } from './model.ts'

/** What is planned against what there is, per year, in order (AG-05). Cents. */
export function budgetOf({ kosten, middelen }: Pick<Inhoud, 'kosten' | 'middelen'>) {
  const years = [...new Set([...kosten, ...middelen].map(({ year }) => year))].sort()
  const sum = (rows: readonly { year: number; cents: number }[], year: number) =>
    rows.filter((row) => row.year === year).reduce((total, { cents }) => total + cents, 0)
  return years.map((year) => ({ year, availableCents: sum(middelen, year), plannedCents: sum(kosten, year) }))
}

/** The first year in which activities cost more than there is; undefined when none does (hard rule 14). */
export const overBudget = (plan: Pick<Inhoud, 'kosten' | 'middelen'>) =>
  budgetOf(plan).find(({ availableCents, plannedCents }) => plannedCents > availableCents)

const writtenAt = (deel: Deel) => `/plan/delen/${deel}`
const textOf = ({ delen: rows }: Pick<Inhoud, 'delen'>, deel: Deel) => rows.find((row) => row.deel === deel)

/**
 * The fifteen parts in order: filled, argued away, or missing with the page where it is written (ST-16, hard rule 4). A goal
 * that is not SMART, or lacks result or indicator, cannot be argued away (hard rule 3).
 */
export const partsOf = (plan: Inhoud): PartState[] =>
  delen.map((deel) => {
    const { filled, path } = filledFrom(plan, deel)
    if (filled) return { deel, state: 'filled', path: writtenAt(deel) }
    const own = textOf(plan, deel)
    const fixed = deel >= 2 && deel <= 4 && plan.doelen.length > 0
    if (!fixed && own?.whyNot.trim()) return { deel, state: 'argued', path: writtenAt(deel) }
    return { deel, state: 'missing', path }
  })

function filledFrom(plan: Inhoud, deel: Deel): { readonly filled: boolean; readonly path: string } {
  const own = Boolean(textOf(plan, deel)?.text.trim())
  const gapOf = (...kinds: string[]) => plan.doelen.flatMap(doelGaps).find(({ kind }) => kinds.includes(kind))
  const goals = (gap: ReturnType<typeof gapOf>) => ({ filled: plan.doelen.length > 0 && !gap, path: gap?.path ?? '/doelen' })
  switch (deel) {
    case 1:
      return { filled: own || plan.visie.version !== null, path: '/visie' }
    case 2:
      return goals(gapOf('smart', 'area', 'origin'))
    case 3:
      return goals(gapOf('result', 'requirements'))
    case 4:
      return goals(gapOf('indicator', 'baseline'))
    case 6:
      return { filled: own || plan.visie.roles.length > 0, path: writtenAt(6) }
    case 7:
    case 8:
      return { filled: plan.activiteiten.length > 0, path: '/plan#activiteiten' }
    case 9:
      return { filled: plan.middelen.length > 0, path: '/plan/middelen' }
    default:
      return { filled: own, path: writtenAt(deel) }
  }
}

/** What stands between the draft and adoption; null when nothing does. */
export function blockOf(
  plan: Inhoud,
):
  | { readonly code: 'missing'; readonly deel: Deel }
  | { readonly code: 'over'; readonly year: number; readonly cents: number }
  | null {
  const missing = partsOf(plan).find(({ state }) => state === 'missing')
  if (missing) return { code: 'missing', deel: missing.deel as Deel }
  const over = overBudget(plan)
  return over ? { code: 'over', year: over.year, cents: over.plannedCents - over.availableCents } : null
}
