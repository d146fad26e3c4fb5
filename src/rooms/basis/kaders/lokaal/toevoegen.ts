import { personId } from '../../../../house/actor.ts'
import type { Context } from '../../../../house/declare.ts'
import { type Refusal, refuse } from '../../../../house/outcome.ts'
import type { Kind, Written } from './model.ts'
import { faultOf, keptOf, mostWords } from './rules.ts'
import * as store from './store.ts'

export const byOf = ({ gemeente, actor, now }: Context): store.By => ({ gemeenteId: gemeente.id, at: now, who: personId(actor) })

/** A new row on a list; refused 422 for what its kind does not have or needs, 409 for a name in use. */
export async function insertOwn(ctx: Context, kind: Kind, row: Written): Promise<{ id: string; revision: number } | Refusal> {
  const fault = faultOf(kind, row)
  if (fault) return refuse(422, fault.code, fault.field, { mostWords })
  return (await store.insertToevoeging(ctx.db, byOf(ctx), kind, keptOf(kind, row))) ?? refuse(409, 'name-taken', 'name')
}

/**
 * For a room in which people name what they see: an opportunity, threat or development on the list of the municipality. Who may,
 * decides that room. Refused as `insertOwn`, at `name` or `about`.
 */
export const addOwn = (ctx: Context, kind: 'kans' | 'bedreiging' | 'ontwikkeling', name: string, about: string) =>
  insertOwn(ctx, kind, { name, about, nameEn: '', aboutEn: '', soort: null, deadline: null, sensitive: null })
