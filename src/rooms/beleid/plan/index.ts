import type { ReadContext } from '../../../house/declare.ts'
import type { Doel } from '../doelen/index.ts'
import { inhoudOf } from './actions.ts'
import { parts } from './content.ts'
import type { Deel } from './model.ts'
import { overBudget, partsOf } from './rules.ts'
import { findVersie, findWorking } from './store.ts'

/** How far the plan for these goals is, for the nine steps; null before anything was written. `missing` is of the draft. */
export async function planStand(ctx: Pick<ReadContext, 'db' | 'gemeente' | 'lang'>, doelen: readonly Doel[]) {
  const draft = await findWorking(ctx.db, ctx.gemeente.id)
  const adopted = await findVersie(ctx.db, ctx.gemeente.id, { onlyPublic: false })
  if (!draft) return adopted ? { adopted: true, overBudget: false, missing: [] } : null
  const plan = await inhoudOf(ctx, draft, doelen)
  const missing = partsOf(plan).filter(({ state }) => state === 'missing')
  return {
    adopted: adopted !== undefined,
    overBudget: overBudget(plan) !== undefined,
    missing: missing.map(({ deel, path }) => ({ name: parts[deel as Deel].title[ctx.lang], path })),
  }
}
