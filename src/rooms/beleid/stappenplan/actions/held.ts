import { whoOf } from '../../../../house/actor.ts'
import type { Context } from '../../../../house/declare.ts'
import { type Refusal, refuse } from '../../../../house/outcome.ts'
import type { Cyclus } from '../model.ts'
import { type By, holdCyclus } from '../store/index.ts'

/** The open period, held for this transaction, and who writes in it. */
export async function held(ctx: Context): Promise<{ cyclus: Cyclus; by: By } | Refusal> {
  const cyclus = await holdCyclus(ctx.db, ctx.gemeente.id)
  if (!cyclus) return refuse(409, 'no-cyclus')
  return { cyclus, by: { gemeenteId: ctx.gemeente.id, cyclusId: cyclus.id, at: ctx.now, who: whoOf(ctx.actor) } }
}
