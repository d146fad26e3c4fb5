import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { parts } from './content.ts'
import type { Deel, Inhoud } from './model.ts'
import { overBudget, partsOf } from './rules.ts'
import { draftIn, versieIn } from './store.ts'

/** What neighbours need of the plan, as one lookup: the draft, and whether a version was adopted. */
export const planIn = (gemeenteId: string) =>
  all({
    draft: draftIn(gemeenteId),
    adopted: map(versieIn(gemeenteId, { onlyPublic: false }), (versie) => versie !== null),
  })
type Facts = ReturnType<typeof planIn> extends Lookup<infer F> ? F : never

/** How far the plan is with this vision and these goals; null before anything was written. `missing` is of the draft. */
export function planStand({ draft, adopted }: Facts, known: Pick<Inhoud, 'visie' | 'doelen'>, lang: Lang) {
  if (!draft) return adopted ? { adopted, overBudget: false, missing: [] } : null
  const plan = { ...draft, ...known }
  const missing = partsOf(plan).filter(({ state }) => state === 'missing')
  return {
    adopted,
    overBudget: overBudget(plan) !== undefined,
    missing: missing.map(({ deel, path }) => ({ name: parts[deel as Deel].title[lang], path })),
  }
}

/** The newest version that everybody may read, with its goals as they were promised; null without one (ST-10). */
export const publicPlanIn = (gemeenteId: string) => versieIn(gemeenteId, { onlyPublic: true })
