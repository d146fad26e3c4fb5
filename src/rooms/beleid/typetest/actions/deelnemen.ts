import { z } from 'zod'
import { codeSchema } from '../../../../house/code.ts'
import { action, type ReadContext } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { ticketFor, ticketHashes } from '../../../../house/ticket.ts'
import { dayOf } from '../../../../house/time.ts'
import { choiceSchema, perspectiveSchema, roleGroupSchema } from '../model.ts'
import { answersOf, closedBecause, missingQuestions } from '../rules.ts'
import type { Sessie } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import { findBladen, findSessie, handIn, insertDeelnemer, lockSessie, writeAnswer } from '../store/index.ts'
import { stillOpen } from './leiden.ts'

/** The ticket that makes a phone a participant of this session, without an account. */
const ticketOf = (code: string) => `typetest-${code}`

/** The session behind a code, with the sheets of whoever asks; no sheets when they did not join. */
export async function mySheets(ctx: ReadContext, code: string) {
  const { db, gemeente } = ctx
  const sessie = await findSessie(db, gemeente.id, { code })
  if (!sessie) return undefined
  const bladen = await findBladen(db, gemeente.id, sessie.id, ticketHashes(ctx, ticketOf(code)))
  return { sessie, bladen: sessie.perspectives.flatMap((each) => bladen.filter(({ perspective }) => perspective === each)) }
}

/** The first perspective that is not handed in yet, or null when all are. */
const nextPerspective = (sessie: Sessie, bladen: readonly { perspective: string; handedInAt: unknown }[]) =>
  sessie.perspectives.find((each) => bladen.some(({ perspective, handedInAt }) => perspective === each && handedInAt === null)) ??
  null

/** Takes part in a session: a role group, and a name only for who wants to be seen (TT-03, TT-09). Joining twice is joining once. */
export const joinSessie = action({
  name: 'typetest.joinSessie',
  input: z.strictObject({ code: codeSchema, roleGroup: roleGroupSchema, name: z.string().max(60).optional() }),
  output: z.object({ code: codeSchema, perspective: perspectiveSchema.nullable() }),
  words: (lang) => words(lang).join,
  may: anyone,
  together: true,
  run: async (ctx, { code, roleGroup, name }) => {
    const mine = await mySheets(ctx, code)
    if (!mine) return notFound()
    const secret = ticketFor(ctx, ticketOf(code))
    if (mine.bladen.length > 0) {
      // Known by the browser itself: the answer with the ticket got lost.
      if (!ctx.tickets[ticketOf(code)]) ctx.ticket(ticketOf(code), secret)
      return { code, perspective: nextPerspective(mine.sessie, mine.bladen) }
    }
    const closed = closedBecause(mine.sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const refused = await stillOpen(ctx, mine.sessie.id, 1)
    if (refused) return refused
    const who = { roleGroup, name: name ?? null, ticketHash: hashSecret(secret) }
    const joined = await insertDeelnemer(ctx.db, ctx.gemeente.id, mine.sessie, who, ctx.now)
    ctx.ticket(ticketOf(code), secret)
    if (joined) await ctx.event('joinSessie', mine.sessie.id)
    return { code, perspective: mine.sessie.perspectives[0]! }
  },
})

const place = { code: codeSchema, perspective: perspectiveSchema }

/** Answers one question; it may be changed until the sheet is handed in (TT-03). */
export const answerQuestion = action({
  name: 'typetest.answerQuestion',
  input: z.strictObject({
    ...place,
    no: z.coerce.number().int().min(1).max(14),
    choice: choiceSchema,
    note: z.string().max(500).default('').meta({ widget: 'textarea' }),
  }),
  output: z.object({ ...place, next: z.int().nullable() }),
  words: (lang) => words(lang).answer,
  may: anyone,
  together: true,
  run: async (ctx, { code, perspective, ...given }) => {
    const mine = await mySheets(ctx, code)
    const blad = mine?.bladen.find((each) => each.perspective === perspective)
    if (!mine) return notFound()
    if (!blad) return refuse(403, 'not-joined')
    const closed = closedBecause(mine.sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const written = await writeAnswer(ctx.db, ctx.gemeente.id, blad, given)
    if (!written) return refuse(409, 'handed-in')
    return { code, perspective, next: missingQuestions(answersOf(written.answers)).find((no) => no > given.no) ?? null }
  },
})

/** Hands in a complete sheet; refused with the number of the first question that is still open (TT-03). */
export const submitSheet = action({
  name: 'typetest.submitSheet',
  input: z.strictObject(place),
  output: z.object({ code: codeSchema, next: perspectiveSchema.nullable() }),
  words: (lang) => words(lang).submit,
  may: anyone,
  together: true,
  run: async (ctx, { code, perspective }) => {
    const mine = await mySheets(ctx, code)
    const blad = mine?.bladen.find((each) => each.perspective === perspective)
    if (!mine) return notFound()
    if (!blad) return refuse(403, 'not-joined')
    const others = mine.bladen.filter((each) => each !== blad)
    if (blad.handedInAt !== null) return { code, next: nextPerspective(mine.sessie, others) }
    const closed = closedBecause(mine.sessie, dayOf(ctx.now))
    if (closed) return refuse(409, closed)
    const missing = missingQuestions(answersOf(blad.answers))
    if (missing.length > 0) return refuse(422, 'missing', undefined, { questions: missing.join(', ') })
    if ((await lockSessie(ctx.db, ctx.gemeente.id, mine.sessie.id))?.shownAt !== null) return refuse(409, 'shown')
    await handIn(ctx.db, ctx.gemeente.id, blad, ctx.now)
    await ctx.event('submitSheet', mine.sessie.id)
    return { code, next: nextPerspective(mine.sessie, others) }
  },
})
