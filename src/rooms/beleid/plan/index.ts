import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { rolverdelingIn } from '../visie/index.ts'
import { parts } from './content.ts'
import { powersOf } from './inhoud.ts'
import type { Deel, Inhoud } from './model.ts'
import { partsOf, unanswered } from './rules/delen.ts'
import { supportOf } from './rules/draagvlak.ts'
import { overBudget } from './rules/geld.ts'
import { borgingIn, draftIn, versieIn } from './store/draft.ts'
import { words } from './texts.en.ts'

/** What neighbours need of the plan, as one lookup: the draft, and whether a version was adopted. */
export const planIn = (gemeenteId: string) =>
  all({
    draft: draftIn(gemeenteId),
    borging: borgingIn(gemeenteId),
    matrix: rolverdelingIn(gemeenteId, 'nl'),
    adopted: map(versieIn(gemeenteId, { onlyPublic: false }), (versie) => versie !== null),
  })
type Facts = ReturnType<typeof planIn> extends Lookup<infer F> ? F : never

/**
 * How far the plan is with this vision and these goals; null before anything was written. `missing` is of the draft: its parts, and
 * then the check of inclusive policy and objections without a reply.
 */
export function planStand({ draft, borging, matrix, adopted }: Facts, known: Pick<Inhoud, 'visie' | 'doelen'>, lang: Lang) {
  if (!draft) return adopted ? { adopted, overBudget: false, missing: [] } : null
  const plan = {
    ...draft,
    ...known,
    borging,
    bevoegdheden: powersOf(matrix),
    bronnen: [],
    domeinen: [],
    bestedingen: [],
    gehoord: null,
  }
  const missing = partsOf(plan).filter(({ state }) => state === 'missing')
  const say = words(lang).page
  return {
    adopted,
    overBudget: overBudget(plan) !== undefined,
    missing: [
      ...missing.map(({ deel, path }) => ({ name: parts[deel as Deel].title[lang], path })),
      ...(unanswered(plan) ? [{ name: say.inclusion, path: '/plan/inclusie' }] : []),
      ...(supportOf(plan.bijdragen).open.length > 0 ? [{ name: say.objections, path: '/plan/draagvlak' }] : []),
    ],
  }
}

/** The newest version that everybody may read, with its goals as they were promised; null without one (ST-10). */
export const publicPlanIn = (gemeenteId: string) => versieIn(gemeenteId, { onlyPublic: true })
