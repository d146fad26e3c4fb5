import { whoOf } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import type { Context, ReadContext } from '../../../house/declare.ts'
import { isRefusal, type Refusal, refuse } from '../../../house/outcome.ts'
import * as store from './store.ts'

export const byOf = ({ gemeente, actor, now }: Context, visieId: string): store.By => ({
  gemeenteId: gemeente.id,
  visieId,
  at: now,
  who: whoOf(actor),
})

/** The vision being written, as it is read. */
export const draftOf = ({ db, gemeente }: ReadContext) => look(db, store.workingIn(gemeente.id))

/** The vision being written, held for this transaction; refuses 409 `no-draft`. */
export async function held(ctx: Context) {
  const working = await store.holdWorking(ctx.db, ctx.gemeente.id)
  return working ? { ...working, by: byOf(ctx, working.id) } : refuse(409, 'no-draft')
}

/** Saves one thing in the draft over the revision the writer had, or refuses 409 `overtaken`. */
export async function saveIn(
  ctx: Context,
  save: (by: store.By) => Promise<{ revision: number } | undefined>,
  kind: string,
  data: Readonly<Record<string, string | number>> = {},
): Promise<{ revision: number } | Refusal> {
  const working = await held(ctx)
  if (isRefusal(working)) return working
  const row = await save(working.by)
  if (!row) return refuse(409, 'overtaken')
  await ctx.event(kind, working.id, { ...data, revision: row.revision })
  return row
}
