import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import type { Context, ReadContext } from '../../../../house/declare.ts'
import { isRefusal, notFound, type Refusal } from '../../../../house/outcome.ts'
import { type Doel, revision } from '../model.ts'
import * as store from '../store.ts'

export const id = z.uuid()
export const saved = z.object({ id, revision })

export const byOf = ({ gemeente, actor, now }: Context): store.By => ({ gemeenteId: gemeente.id, at: now, who: whoOf(actor) })
export const doelIn = async ({ db, gemeente }: ReadContext, doelId: string): Promise<Doel | Refusal> =>
  (await store.findDoel(db, gemeente.id, doelId)) ?? notFound()

/** For what is about a goal. */
export const ofDoel = (ctx: ReadContext, about: { id: string }) => doelIn(ctx, about.id)

export async function indicatorIn(ctx: ReadContext, doelId: string, indicatorId: string) {
  const doel = await doelIn(ctx, doelId)
  if (isRefusal(doel)) return doel
  return doel.indicatoren.find((each) => each.id === indicatorId) ?? notFound()
}
