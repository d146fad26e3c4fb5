import { whoOf } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Context } from '../../../../house/declare.ts'
import { notFound, type Refusal, refuse } from '../../../../house/outcome.ts'
import { versieIn } from '../store/draft.ts'
import { holdWorking } from '../store/plan.ts'
import type { By } from '../store/tables.ts'

export interface Held {
  readonly no: number
  readonly reactUntil: string | null
  readonly by: By
}

export const byOf = ({ gemeente, now, actor }: Context, planId: string): By => ({
  gemeenteId: gemeente.id,
  planId,
  at: now,
  who: whoOf(actor),
})

/** The draft, held for this transaction. */
export async function held(ctx: Context): Promise<Held | Refusal> {
  const working = await holdWorking(ctx.db, ctx.gemeente.id)
  if (!working) return refuse(409, 'no-draft')
  return { no: working.no, reactUntil: working.reactUntil, by: byOf(ctx, working.id) }
}

/** The newest adopted plan: what is done with it goes on beside the version. */
export async function adopted(ctx: Context) {
  const found = await look(ctx.db, versieIn(ctx.gemeente.id, { onlyPublic: false }))
  return found ? { versie: found, by: byOf(ctx, found.planId) } : refuse(409, 'not-adopted')
}

/**
 * Saves one thing in the draft, or refuses 409 `overtaken` when somebody was first; tells what happened as `kind`.
 * @param save answers undefined when the revision is no longer the newest.
 */
export async function saveIn<R extends object>(
  ctx: Context,
  save: (by: By) => Promise<R | undefined | 'absent'>,
  kind: string,
  data: Readonly<Record<string, string | number | boolean>> = {},
): Promise<R | Refusal> {
  const now = await held(ctx)
  if (!('by' in now)) return now
  const row = await save(now.by)
  if (row === 'absent') return notFound()
  if (row === undefined) return refuse(409, 'overtaken')
  await ctx.event(kind, now.by.planId, data)
  return row
}
