import { doelGaps } from '../../doelen/index.ts'
import { type Deel, delen, type Inhoud, type PartState, vraagKeys } from '../model.ts'
import { contactEnough } from './berichten.ts'
import { supportOf } from './draagvlak.ts'
import { overBudget } from './geld.ts'

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
  const here = (filled: boolean) => ({ filled: own || filled, path: writtenAt(deel) })
  const gapOf = (...kinds: string[]) => plan.doelen.flatMap(doelGaps).find(({ kind }) => kinds.includes(kind))
  const goals = (gap: ReturnType<typeof gapOf>) => ({ filled: plan.doelen.length > 0 && !gap, path: gap?.path ?? '/doelen' })
  const ofAll = (has: (activiteit: Inhoud['activiteiten'][number]) => boolean) =>
    here(plan.activiteiten.length > 0 && plan.activiteiten.every(has))
  switch (deel) {
    case 1:
      return { filled: own || plan.visie.version !== null, path: '/visie' }
    case 2:
      return goals(gapOf('smart', 'area', 'origin'))
    case 3:
      return goals(gapOf('result', 'requirements'))
    case 4:
      return goals(gapOf('indicator', 'baseline'))
    case 5:
      return ofAll(({ party }) => party !== '')
    case 6:
      return here(plan.visie.roles.length > 0)
    case 7:
    case 8:
      return { filled: plan.activiteiten.length > 0, path: '/plan#activiteiten' }
    case 9:
      return { filled: plan.middelen.some(({ cents }) => cents > 0), path: '/plan/middelen' }
    case 10:
      return ofAll(({ tasks }) => tasks !== '')
    case 11:
      return here(plan.bevoegdheden.length > 0)
    case 13:
      return here(contactEnough({ ...plan, berichten: plan.berichten.filter(({ purpose }) => purpose === 'inform') }))
    case 14:
      return here(plan.berichten.some(({ purpose }) => purpose === 'feedback'))
    case 15:
      return ofAll(({ id }) => plan.borging.some(({ activiteitId }) => activiteitId === id))
    default:
      return here(false)
  }
}

/** The first of the four questions of inclusive policy without an answer; undefined when the check is complete (FW-07). */
export const unanswered = ({ inclusie }: Pick<Inhoud, 'inclusie'>) =>
  vraagKeys.find((key) => !inclusie.some(({ vraag, answer }) => vraag === key && answer.trim() !== ''))

/** What stands between the draft and adoption. */
export type Obstacle =
  | { readonly code: 'missing'; readonly deel: Deel }
  | { readonly code: 'over'; readonly year: number; readonly cents: number }
  | { readonly code: 'inclusion'; readonly vraag: string }
  | { readonly code: 'objection'; readonly id: string; readonly party: string }

/** The first thing that stands between the draft and adoption; null when nothing does. */
export function blockOf(plan: Inhoud): Obstacle | null {
  const missing = partsOf(plan).find(({ state }) => state === 'missing')
  if (missing) return { code: 'missing', deel: missing.deel as Deel }
  const over = overBudget(plan)
  if (over) return { code: 'over', year: over.year, cents: over.plannedCents - over.availableCents }
  const vraag = unanswered(plan)
  if (vraag) return { code: 'inclusion', vraag }
  const [open] = supportOf(plan.bijdragen).open
  return open ? { code: 'objection', id: open.id, party: open.party } : null
}
