import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { codeSchema, newCode } from '../../../../../house/code.ts'
import { day } from '../../../../../house/day.ts'
import { all, look } from '../../../../../house/db/look.ts'
import { action, type Context } from '../../../../../house/declare.ts'
import { isRefusal, notFound, type Reason, type Refusal, refuse, refuseAll } from '../../../../../house/outcome.ts'
import { several } from '../../../../../house/several.ts'
import { dayOf } from '../../../../../house/time.ts'
import { extraMiddelenIn } from '../../../visie/index.ts'
import { byOf, id } from '../../actions/shared.ts'
import { revision } from '../../model.ts'
import { mayWrite } from '../../policy.ts'
import { doelenIn, listDoelen } from '../../store.ts'
import { fewestKandidaten, groep, mostKandidaten, mostPoints, mostStemmen, paperRows, wegingen } from '../model.ts'
import { words } from '../prioriteiten.texts.en.ts'
import { closedBecause, frameFault, leftOf, sizeFor, stemFault, weightsFrom } from '../rules/index.ts'
import * as store from '../store/index.ts'

const fields = {
  title: z.string().min(3).max(100),
  heldOn: day,
  openFrom: day.optional(),
  openTo: day.optional(),
  doelen: several(id).min(fewestKandidaten).max(mostKandidaten),
  weging: z.enum(wegingen),
  size: z.int().min(1).max(mostPoints).optional(),
}
type Fields = z.output<z.ZodObject<typeof fields>>

/** The goals on the ballot in the order of the list, with the words of today. Refused when one is gone, or days are turned around. */
async function prepared({ db, gemeente }: Context, { doelen, size, ...rest }: Fields) {
  const { openFrom = null, openTo = null } = rest
  if (openFrom && openTo && openTo < openFrom) return refuse(422, 'turned', 'openTo')
  const goals = (await listDoelen(db, gemeente.id)).filter((doel) => doelen.includes(doel.id))
  if (goals.length < new Set(doelen).size) return refuse(422, 'goal-gone', 'doelen')
  if (goals.length < fewestKandidaten) return refuse(422, 'few-goals', 'doelen')
  const kandidaten = goals.map(({ id: doelId, statement }, index) => ({ no: index + 1, doelId, statement }))
  return { ...rest, openFrom, openTo, size: sizeFor(rest.weging, size ?? null, goals.length), kandidaten }
}

/** Prepares a session in which goals are weighed together (ST-05). Nobody takes part before it is opened. */
export const planSessie = action({
  name: 'doelen.planSessie',
  input: z.strictObject(fields),
  output: z.object({ id, code: codeSchema }),
  words: (lang) => words(lang).plan,
  may: mayWrite,
  adds: ['changeSessie'],
  run: async (ctx, input) => {
    const made = await prepared(ctx, input)
    if (isRefusal(made)) return made
    const sessie = { ...made, id: uuidv7(), code: newCode() }
    await store.insertSessie(ctx.db, byOf(ctx), sessie)
    await ctx.event('planSessie', sessie.id)
    return sessie
  },
})

/** Changes what was prepared. Refused 409 when it was opened, or changed by somebody else. */
export const changeSessie = action({
  name: 'doelen.changeSessie',
  input: z.strictObject({ id, revision, ...fields }),
  output: z.object({ id, revision }),
  words: (lang) => words(lang).change,
  may: mayWrite,
  run: async (ctx, { id: sessieId, revision: from, ...input }) => {
    const found = await look(ctx.db, store.sessieIn(ctx.gemeente.id, { id: sessieId }))
    if (!found) return notFound()
    if (found.openedAt !== null) return refuse(409, 'opened')
    const made = await prepared(ctx, input)
    if (isRefusal(made)) return made
    const row = await store.saveSessie(ctx.db, byOf(ctx), sessieId, from, made)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('changeSessie', sessieId, { revision: row.revision })
    return row
  },
})

/**
 * Opens a session: from now on everybody with the link takes part, and the ballot says what the goals say today. Refused 409 when
 * nothing was published about extra means, or not on a day before (VI-14), and when a goal was withdrawn since.
 */
export const openSessie = action({
  name: 'doelen.openSessie',
  input: z.strictObject({ id }),
  output: z.object({ id }),
  words: (lang) => words(lang).open,
  may: mayWrite,
  subject: ({ db, gemeente }, about) => look(db, store.sessieIn(gemeente.id, about)),
  run: async (ctx, { id: sessieId }) => {
    const gemeenteId = ctx.gemeente.id
    const { sessie, frame, doelen } = await look(
      ctx.db,
      all({
        sessie: store.sessieIn(gemeenteId, { id: sessieId }),
        frame: extraMiddelenIn(gemeenteId),
        doelen: doelenIn(gemeenteId),
      }),
    )
    if (!sessie) return notFound()
    if (sessie.openedAt !== null) return refuse(409, 'opened')
    const fault = frameFault(frame, sessie)
    if (fault) return refuse(409, fault)
    if (sessie.openTo !== null && sessie.openTo < dayOf(ctx.now)) return refuse(409, 'past')
    const kandidaten = sessie.kandidaten.flatMap(({ no, doelId }) => {
      const goal = doelen.find((doel) => doel.id === doelId)
      return goal ? [{ no, doelId, statement: goal.statement }] : []
    })
    if (kandidaten.length < sessie.kandidaten.length) return refuse(409, 'goal-gone')
    const opening = { revision: sessie.revision, frame: frame!, kandidaten }
    if (!(await store.openSessie(ctx.db, byOf(ctx), sessieId, opening))) return refuse(409, 'overtaken')
    await ctx.event('openSessie', sessieId, { kandidaten: kandidaten.length })
    return { id: sessieId }
  },
})

/** Closes a session and shows the outcome to everybody who took part. From then on nothing is handed in. */
export const closeSessie = action({
  name: 'doelen.closeSessie',
  input: z.strictObject({ id }),
  output: z.object({ id }),
  words: (lang) => words(lang).close,
  may: mayWrite,
  subject: ({ db, gemeente }, about) => look(db, store.sessieIn(gemeente.id, about)),
  run: async (ctx, { id: sessieId }) => {
    const found = await look(ctx.db, store.sessieIn(ctx.gemeente.id, { id: sessieId }))
    if (!found) return notFound()
    if (found.openedAt === null) return refuse(409, 'not-open')
    if (await store.closeSessie(ctx.db, byOf(ctx), sessieId)) await ctx.event('closeSessie', sessieId)
    return { id: sessieId }
  },
})

/** Why nobody can come in any more, or undefined; holds the session as it is until the transaction ends. */
export async function stillOpen({ db, gemeente }: Context, sessieId: string, more: number): Promise<Refusal | undefined> {
  const held = await store.lockSessie(db, gemeente.id, sessieId, 'share')
  if (!held) return notFound()
  if (held.closedAt !== null) return refuse(409, 'closed')
  const there = more > 0 ? await store.countStemmen(db, gemeente.id, sessieId) : 0
  return there + more > mostStemmen ? refuse(409, 'full', undefined, { n: mostStemmen }) : undefined
}

/** What is wrong with the numbers of one paper sheet. */
function paperFault(sessie: store.Whole, text: string): Omit<Reason, 'field'> | null {
  const weights = weightsFrom(text)
  if (weights === null) return { code: 'no-numbers', params: {} }
  const fault = stemFault(sessie, weights)
  if (fault?.code === 'count') return { code: 'paper-count', params: { n: fault.n, typed: weights.length } }
  if (fault?.code === 'points-over') return { code: fault.code, params: { n: fault.n } }
  if (fault && 'at' in fault)
    return { code: fault.code === 'twice' ? 'paper-twice' : 'paper-value', params: { goal: fault.at + 1 } }
  const left = leftOf(sessie, weights)
  return left > 0 ? { code: sessie.weging === 'points' ? 'points-left' : 'places-left', params: { n: left } } : null
}

/** Ballots filled in on paper, ten on one screen: all are kept, or none and a sentence for each that is wrong (SI-09). */
export const enterStemmen = action({
  name: 'doelen.enterStemmen',
  input: z.strictObject({
    id,
    bladen: z
      .array(z.strictObject({ groep: groep.meta({ widget: 'select' }).optional(), weights: z.string().max(100).optional() }))
      .max(paperRows),
  }),
  output: z.object({ id, entered: z.int() }),
  words: (lang) => words(lang).paper,
  may: mayWrite,
  run: async (ctx, { id: sessieId, bladen }) => {
    const sessie = await look(ctx.db, store.sessieIn(ctx.gemeente.id, { id: sessieId }))
    if (!sessie) return notFound()
    // The days are for phones: paper that was handed in on time is typed afterwards.
    if (closedBecause({ ...sessie, openFrom: null, openTo: null }, dayOf(ctx.now)))
      return refuse(409, sessie.closedAt ? 'closed' : 'not-yet')
    const filled = bladen.flatMap(({ groep: who, weights }, index) =>
      who || weights ? [{ who, weights: weights ?? '', index }] : [],
    )
    const faults = filled.flatMap(({ who, weights, index }): Reason[] => {
      const fault = paperFault(sessie, weights)
      const noGroup: Reason[] = who ? [] : [{ code: 'no-group', field: `bladen.${index}.groep`, params: {} }]
      return [...noGroup, ...(fault ? [{ ...fault, field: `bladen.${index}.weights` }] : [])]
    })
    const [first, ...more] = faults
    if (first) return refuseAll(422, [first, ...more])
    if (filled.length === 0) return refuse(422, 'no-sheets', 'bladen.0.weights')
    const refused = await stillOpen(ctx, sessieId, filled.length)
    if (refused) return refused
    const sheets = filled.map(({ who, weights }) => ({ groep: who!, weights: weightsFrom(weights)! }))
    await store.insertPaper(ctx.db, ctx.gemeente.id, sessieId, sheets, ctx.now)
    await ctx.event('enterStemmen', sessieId, { bladen: sheets.length })
    return { id: sessieId, entered: sheets.length }
  },
})
