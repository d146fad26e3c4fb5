import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { isRefusal, type Refusal, refuse } from '../../../../house/outcome.ts'
import { frequencies, number, revision } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { parseTarget } from '../rules.ts'
import * as store from '../store.ts'
import { words } from '../texts.en.ts'
import { byOf, doelIn, id, indicatorIn, saved } from './shared.ts'

const indicatorFields = {
  definition: z.string().min(1).max(500),
  unit: z.string().min(1).max(100),
  source: z.string().min(1).max(300),
  method: z.string().min(1).max(1000).meta({ widget: 'textarea' }),
  frequency: z.enum(frequencies),
  baseline: number.optional(),
  baselineDate: day.optional(),
  target: z.string().min(1).max(20),
  targetDate: day,
  measure: z.string().min(1).max(100).optional(),
}

type IndicatorInput = z.output<z.ZodObject<typeof indicatorFields>>
/** `was`: the measure that is there already, which may have left the house since. */
function indicatorFrom(ctx: Context, input: IndicatorInput, was: string | null = null): store.IndicatorFields | Refusal {
  const measure = input.measure ?? null
  const counted = ctx.offered.measures.find(({ name }) => name === measure)?.words(ctx.lang)
  if (measure !== was && measure !== null && !counted) return refuse(422, 'no-measure', 'measure')
  if (counted && counted.unit !== input.unit) return refuse(422, 'measure-unit', 'unit', { unit: counted.unit })
  const baseline = input.baseline ?? null
  const baselineDate = input.baselineDate ?? null
  if ((baseline === null) !== (baselineDate === null))
    return refuse(422, 'baseline-half', baseline === null ? 'baseline' : 'baselineDate')
  if (baselineDate !== null && input.targetDate < baselineDate) return refuse(422, 'target-first', 'targetDate')
  const target = parseTarget(input.target, baseline)
  if (typeof target === 'string') return refuse(422, target, 'target')
  return { ...input, baseline, baselineDate, target, measure }
}

/** How the goal is measured (ST-15). A target of "+10 %" is computed from the baseline (MO-03), refused 422 without one. */
export const addIndicator = action({
  name: 'doelen.addIndicator',
  input: z.strictObject({ id, ...indicatorFields }),
  output: saved,
  words: (lang) => words(lang).addIndicator,
  may: mayWrite,
  adds: ['writeIndicator'],
  run: async (ctx, { id: doelId, ...input }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    const fields = indicatorFrom(ctx, input)
    if (isRefusal(fields)) return fields
    const row = await store.insertIndicator(ctx.db, byOf(ctx), doelId, fields)
    await ctx.event('addIndicator', doelId, { indicator: row.id })
    return row
  },
})

export const writeIndicator = action({
  name: 'doelen.writeIndicator',
  input: z.strictObject({ id, indicator: id, revision, ...indicatorFields }),
  output: saved,
  words: (lang) => words(lang).writeIndicator,
  may: mayWrite,
  run: async (ctx, { id: doelId, indicator, revision: from, ...input }) => {
    const before = await indicatorIn(ctx, doelId, indicator)
    if (isRefusal(before)) return before
    const fields = indicatorFrom(ctx, input, before.measure)
    if (isRefusal(fields)) return fields
    const row = await store.saveIndicator(ctx.db, byOf(ctx), indicator, from, fields)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('writeIndicator', doelId, { indicator, revision: row.revision })
    return row
  },
})
