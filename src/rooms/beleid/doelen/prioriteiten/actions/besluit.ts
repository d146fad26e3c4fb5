import { z } from 'zod'
import { all, look } from '../../../../../house/db/look.ts'
import { action, type Context } from '../../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../../house/outcome.ts'
import { byOf, id } from '../../actions/shared.ts'
import { mayWrite } from '../../policy.ts'
import { doelenIn, listDoelen, orderDoelen } from '../../store.ts'
import type { Stem } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { afterMoves, deelnameOf, isRepresentative, moved, uitslagOf } from '../rules/index.ts'
import * as store from '../store/index.ts'

/** The ballots that count. */
export const handedIn = ({ stemmen }: store.Whole): Stem[] =>
  stemmen.flatMap(({ groep, weights, handedIn: counts }) => (counts && weights ? [{ groep, weights }] : []))

/** The goals as people ordered them, and after the moves the leader gave a reason for. */
export function orderOf(sessie: store.Whole): { readonly outcome: string[]; readonly wanted: string[] } {
  const outcome = uitslagOf(sessie, handedIn(sessie)).order.map(({ no }) => sessie.kandidaten[no - 1]!.doelId)
  return { outcome, wanted: afterMoves(outcome, sessie.verplaatsingen) }
}

/** A closed session, held until this transaction ends: one at a time moves goals in it or decides. */
async function heldSessie({ db, gemeente }: Context, sessieId: string) {
  const held = await store.lockSessie(db, gemeente.id, sessieId, 'update')
  const sessie = held && (await look(db, store.sessieIn(gemeente.id, { id: sessieId })))
  if (!sessie) return notFound()
  return sessie.closedAt === null ? refuse(409, 'not-closed') : sessie
}

/**
 * Gives a goal another place than people gave it, with the reason (ST-05). Before the outcome is taken over it changes what will be
 * taken over; afterwards the order of the goals itself. Refused 409 when a later session decided.
 */
export const moveInVolgorde = action({
  name: 'doelen.moveInVolgorde',
  input: z.strictObject({ id, doel: id, place: z.int().min(1).max(1000), why: z.string().min(1).max(1000) }),
  output: z.object({ id, decided: z.boolean() }),
  words: (lang) => words(lang).move,
  may: mayWrite,
  subject: async ({ db, gemeente }, { id: sessieId, doel }) => {
    const { sessie, doelen } = await look(
      db,
      all({ sessie: store.sessieIn(gemeente.id, { id: sessieId }), doelen: doelenIn(gemeente.id) }),
    )
    return sessie?.besluit ? doelen.find((each) => each.id === doel) : sessie?.kandidaten.find((each) => each.doelId === doel)
  },
  run: async (ctx, { id: sessieId, doel, place, why }) => {
    const sessie = await heldSessie(ctx, sessieId)
    if (isRefusal(sessie)) return sessie
    const decided = sessie.besluit !== null
    const newest = decided ? await look(ctx.db, store.volgordeIn(ctx.gemeente.id)) : null
    if (newest && newest.sessieId !== sessieId) return refuse(409, 'superseded')
    const now = decided ? (await listDoelen(ctx.db, ctx.gemeente.id)).map((each) => each.id) : orderOf(sessie).wanted
    const from = now.indexOf(doel) + 1
    if (from === 0) return notFound()
    if (place > now.length) return refuse(422, 'no-place', 'place', { n: now.length })
    if (place === from) return refuse(422, 'same-place', 'place')
    const move = { no: sessie.verplaatsingen.length + 1, doelId: doel, from, to: place, why }
    if (decided) await orderDoelen(ctx.db, ctx.gemeente.id, (list) => moved(list, doel, place))
    await store.insertVerplaatsing(ctx.db, byOf(ctx), sessieId, move)
    await ctx.event('moveInVolgorde', sessieId, { doel, from, to: place })
    return { id: sessieId, decided }
  },
})

/**
 * Makes the outcome, with the moves, the order of the goals: once, and for ever on record (ST-05). Goals that were not weighed
 * come after. Refused 409 with fewer than five ballots, 422 without a reason when no partner or no resident took part.
 */
export const takeOverVolgorde = action({
  name: 'doelen.takeOverVolgorde',
  input: z.strictObject({ id, why: z.string().max(1000).default('').meta({ widget: 'textarea' }) }),
  output: z.object({ id }),
  words: (lang) => words(lang).takeOver,
  may: mayWrite,
  run: async (ctx, { id: sessieId, why }) => {
    const sessie = await heldSessie(ctx, sessieId)
    if (isRefusal(sessie)) return sessie
    if (sessie.besluit) return refuse(409, 'decided')
    const stemmen = handedIn(sessie)
    const { wanted } = orderOf(sessie)
    if (wanted.length === 0) return refuse(409, 'too-few')
    const represented = isRepresentative(stemmen)
    if (!represented && !why) return refuse(422, 'not-represented', 'why')
    const live = await orderDoelen(ctx.db, ctx.gemeente.id, (list) => [
      ...wanted.filter((each) => list.includes(each)),
      ...list.filter((each) => !wanted.includes(each)),
    ])
    const statement = (doelId: string) => sessie.kandidaten.find((each) => each.doelId === doelId)!.statement
    const order = wanted.filter((each) => live.includes(each)).map((doelId) => ({ doelId, statement: statement(doelId) }))
    const decision = { participants: deelnameOf(stemmen).total, why: represented ? '' : why, order }
    await store.insertBesluit(ctx.db, byOf(ctx), sessieId, decision)
    await ctx.event('takeOverVolgorde', sessieId, { moves: sessie.verplaatsingen.length })
    return { id: sessieId }
  },
})
