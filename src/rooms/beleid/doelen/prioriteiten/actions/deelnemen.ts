import { z } from 'zod'
import { personId } from '../../../../../house/actor.ts'
import { codeSchema } from '../../../../../house/code.ts'
import { all, look } from '../../../../../house/db/look.ts'
import { action, type ReadContext } from '../../../../../house/declare.ts'
import { anyone } from '../../../../../house/may.ts'
import { notFound, refuse } from '../../../../../house/outcome.ts'
import { hashSecret } from '../../../../../house/secret.ts'
import { ticketFor, ticketHashes } from '../../../../../house/ticket.ts'
import { dayOf } from '../../../../../house/time.ts'
import { groep, mostPoints } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { closedBecause, leftOf, stemFault } from '../rules/index.ts'
import * as store from '../store/index.ts'
import { stillOpen } from './leiden.ts'

/** The ticket that makes a phone a participant of this session, without an account. */
const ticketOf = (code: string) => `prioriteiten-${code}`
/** An account has one ballot in a session, on any device; only this hash ties the two (SI-21). */
const accountHash = (code: string, account: string) => hashSecret(`${code} ${account}`)

/** The ballots that are of whoever asks, by hash: of the account, and of this phone. */
function hashesOf(ctx: ReadContext, code: string): Buffer[] {
  const account = personId(ctx.actor)
  return [...(account ? [accountHash(code, account)] : []), ...ticketHashes(ctx, ticketOf(code))]
}

/** The session behind a code that was opened, with the ballot of whoever asks, as one lookup. */
export const mineIn = (ctx: ReadContext, code: string) =>
  all({
    sessie: store.sessieIn(ctx.gemeente.id, { code }),
    mine: store.eigenIn(ctx.gemeente.id, code, hashesOf(ctx, code)),
  })

/** Takes part, in one of five groups (ST-05). Joining twice is joining once, on every device of an account (SI-21). */
export const joinSessie = action({
  name: 'doelen.joinSessie',
  input: z.strictObject({ code: codeSchema, groep }),
  output: z.object({ code: codeSchema, handedIn: z.boolean() }),
  words: (lang) => words(lang).join,
  may: anyone,
  together: true,
  run: async (ctx, { code, groep: who }) => {
    const { sessie, mine } = await look(ctx.db, mineIn(ctx, code))
    if (!sessie) return notFound()
    const account = personId(ctx.actor)
    const secret = ticketFor(ctx, ticketOf(code))
    if (mine) {
      // Known by the browser itself: the answer with the ticket got lost.
      if (!account && !ctx.tickets[ticketOf(code)]) ctx.ticket(ticketOf(code), secret)
      return { code, handedIn: mine.handedIn }
    }
    const closed = closedBecause(sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const refused = await stillOpen(ctx, sessie.id, 1)
    if (refused) return refused
    const voterHash = account ? accountHash(code, account) : hashSecret(secret)
    await store.insertStem(
      ctx.db,
      ctx.gemeente.id,
      sessie.id,
      { groep: who, source: account ? 'account' : 'phone', voterHash },
      ctx.now,
    )
    if (!account) ctx.ticket(ticketOf(code), secret)
    await ctx.event('joinSessie', sessie.id)
    return { code, handedIn: false }
  },
})

/**
 * Fills in a ballot: a number for each goal in the order of the sheet. It may be unfinished, and changed until it is handed in;
 * `left` says how many points or places are still to be given. Refused at the goal that is wrong.
 */
export const fillStem = action({
  name: 'doelen.fillStem',
  input: z.strictObject({ code: codeSchema, weights: z.array(z.int().min(0).max(mostPoints).meta({ needed: true }).default(0)) }),
  output: z.object({ code: codeSchema, left: z.int() }),
  words: (lang) => words(lang).fill,
  may: anyone,
  together: true,
  run: async (ctx, { code, weights }) => {
    const { sessie, mine } = await look(ctx.db, mineIn(ctx, code))
    if (!sessie) return notFound()
    if (!mine) return refuse(403, 'not-joined')
    const closed = closedBecause(sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const fault = stemFault(sessie, weights)
    if (fault && 'at' in fault) return refuse(422, fault.code, `weights.${fault.at}`)
    if (fault) return refuse(422, fault.code, undefined, { n: fault.n })
    if (!(await store.writeStem(ctx.db, ctx.gemeente.id, mine.id, weights))) return refuse(409, 'handed-in')
    return { code, left: leftOf(sessie, weights) }
  },
})

/** Hands in a ballot, once; a second click changes nothing. Refused while points or places are left, and when the session is closed. */
export const handInStem = action({
  name: 'doelen.handInStem',
  input: z.strictObject({ code: codeSchema }),
  output: z.object({ code: codeSchema }),
  words: (lang) => words(lang).handIn,
  may: anyone,
  together: true,
  run: async (ctx, { code }) => {
    const { sessie, mine } = await look(ctx.db, mineIn(ctx, code))
    if (!sessie) return notFound()
    if (!mine) return refuse(403, 'not-joined')
    if (mine.handedIn) return { code }
    const closed = closedBecause(sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const refused = await stillOpen(ctx, sessie.id, 0)
    if (refused) return refused
    if (mine.weights === null) return refuse(422, 'empty')
    const left = leftOf(sessie, mine.weights)
    if (left > 0) return refuse(422, sessie.weging === 'points' ? 'points-left' : 'places-left', undefined, { n: left })
    const given = { id: mine.id, weights: mine.weights }
    if (await store.handInStem(ctx.db, ctx.gemeente.id, given, ctx.now)) {
      await ctx.event('handInStem', sessie.id)
      return { code }
    }
    const now = await look(ctx.db, mineIn(ctx, code))
    return now.mine?.handedIn ? { code } : refuse(409, 'changed')
  },
})
