import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { action } from '../../../../house/declare.ts'
import { countOf } from '../../../../house/offered.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { number } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { validMetingen } from '../rules.ts'
import * as store from '../store.ts'
import { words } from '../texts.en.ts'
import { byOf, id, indicatorIn } from './shared.ts'

/** Records a measurement made by people; it never changes afterwards (MO-01). */
export const recordMeting = action({
  name: 'doelen.recordMeting',
  input: z.strictObject({ id, indicator: id, value: number, date: day, note: z.string().max(500).default('') }),
  output: z.object({ id }),
  words: (lang) => words(lang).measure,
  may: mayWrite,
  adds: ['correctMeting'],
  subject: (ctx, { id: doelId, indicator }) => indicatorIn(ctx, doelId, indicator),
  run: async (ctx, { id: doelId, indicator, ...input }) => {
    const before = await indicatorIn(ctx, doelId, indicator)
    if (isRefusal(before)) return before
    if (input.date > dayOf(ctx.now)) return refuse(422, 'future', 'date')
    const row = (await store.insertMeting(ctx.db, byOf(ctx), indicator, { ...input, corrects: null, measure: null }))!
    await ctx.event('recordMeting', doelId, { indicator, meting: row.id })
    return row
  },
})

/**
 * Counts the number of the house an indicator points at, and keeps it as a measurement of today (MO-01). Refused 409 when no room
 * offers that number, or when it is about too few people to show (SI-18).
 */
export const countMeting = action({
  name: 'doelen.countMeting',
  input: z.strictObject({ id, indicator: id }),
  output: z.object({ id, value: z.number() }),
  words: (lang) => words(lang).count,
  may: mayWrite,
  subject: (ctx, { id: doelId, indicator }) => indicatorIn(ctx, doelId, indicator),
  run: async (ctx, { id: doelId, indicator }) => {
    const before = await indicatorIn(ctx, doelId, indicator)
    if (isRefusal(before)) return before
    const measure = ctx.offered.measures.find(({ name }) => name === before.measure)
    if (!measure) return refuse(409, 'no-measure')
    const date = dayOf(ctx.now)
    const value = await countOf(measure, ctx, date)
    if (value === null) return refuse(409, 'too-few', undefined, { n: measure.smallest })
    const counted = { date, value, note: '', corrects: null, measure: measure.name }
    const row = (await store.insertMeting(ctx.db, byOf(ctx), indicator, counted))!
    await ctx.event('countMeting', doelId, { indicator, meting: row.id, measure: measure.name })
    return { ...row, value }
  },
})

/** A new row in place of a wrong one, with the reason; both stay visible (MO-01). Refused 409 when corrected before. */
export const correctMeting = action({
  name: 'doelen.correctMeting',
  input: z.strictObject({ id, indicator: id, meting: id, value: number, note: z.string().min(1).max(500) }),
  output: z.object({ id }),
  words: (lang) => words(lang).correct,
  may: mayWrite,
  subject: async (ctx, { id: doelId, indicator, meting }) => {
    const found = await indicatorIn(ctx, doelId, indicator)
    return isRefusal(found) ? found : found.metingen.find((each) => each.id === meting)
  },
  run: async (ctx, { id: doelId, indicator, meting, value, note }) => {
    const before = await indicatorIn(ctx, doelId, indicator)
    if (isRefusal(before)) return before
    const wrong = before.metingen.find((each) => each.id === meting)
    if (!wrong) return notFound()
    if (!validMetingen(before.metingen).includes(wrong)) return refuse(409, 'corrected')
    const row = await store.insertMeting(ctx.db, byOf(ctx), indicator, {
      date: wrong.date,
      value,
      note,
      corrects: meting,
      measure: null,
    })
    if (!row) return refuse(409, 'corrected')
    await ctx.event('correctMeting', doelId, { indicator, meting: row.id, corrects: meting })
    return row
  },
})
