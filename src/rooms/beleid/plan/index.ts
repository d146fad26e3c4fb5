import type { ReadContext } from '../../../house/declare.ts'
import { inhoudOf } from './actions.ts'
import { parts } from './content.ts'
import type { Deel } from './model.ts'
import { overBudget, partsOf } from './rules.ts'
import { findVersie, findWorking } from './store.ts'

/** How far the plan is, for the nine steps; null before anything was written. `missing` is of the draft. */
export async function planStand(ctx: Pick<ReadContext, 'db' | 'gemeente' | 'lang'>) {
  const draft = await findWorking(ctx.db, ctx.gemeente.id)
  const adopted = await findVersie(ctx.db, ctx.gemeente.id, { onlyPublic: false })
  if (!draft) return adopted ? { adopted: true, overBudget: false, missing: [] } : null
  const plan = await inhoudOf(ctx, draft)
  const missing = partsOf(plan).filter(({ state }) => state === 'missing')
  return {
    adopted: adopted !== undefined,
    overBudget: overBudget(plan) !== undefined,
    missing: missing.map(({ deel, path }) => ({ name: parts[deel as Deel].title[ctx.lang], path })),
  }
}
