import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import { action, type Context } from '../../../house/declare.ts'
import { countOf } from '../../../house/offered.ts'
import { isRefusal, notFound, type Refusal, refuse } from '../../../house/outcome.ts'
import { dayOf } from '../../../house/time.ts'
import { activeEdition } from '../../basis/kaders/index.ts'
import { tagFault } from './areas.ts'
import {
  area,
  type Doel,
  frequencies,
  groupKeys,
  herkomsten,
  kindOrRef,
  longText,
  motives,
  number,
  revision,
  smartDelen,
  vijfS,
} from './model.ts'
import { sourcesIn } from './origins.ts'
import { mayWrite } from './policy.ts'
import { parseTarget, requirementsFrom, smartMissing, validMetingen } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'
import { flaggedIn, taking } from './wording.ts'

const id = z.uuid()
const statement = z.string().min(1).max(300)
const letters = {
  statement,
  specific: longText.default(''),
  target: number.optional(),
  unit: z.string().max(100).default(''),
  baseline: number.optional(),
  acceptable: longText.default(''),
  realistic: longText.default(''),
  dueDate: z.iso.date().optional(),
  area: area.optional(),
  alsoAreas: z.array(area).default([]),
  targetGroups: z.array(z.enum(groupKeys)).default([]),
  vijfS: z.enum(vijfS).optional(),
  motive: z.enum(motives).optional(),
}
const resultFields = {
  description: z.string().min(1).max(1000),
  complex: z.boolean().default(false),
  requirements: longText.default(''),
}
const indicatorFields = {
  definition: z.string().min(1).max(500),
  unit: z.string().min(1).max(100),
  source: z.string().min(1).max(300),
  method: z.string().min(1).max(1000).meta({ widget: 'textarea' }),
  frequency: z.enum(frequencies),
  baseline: number.optional(),
  baselineDate: z.iso.date().optional(),
  target: z.string().min(1).max(20),
  targetDate: z.iso.date(),
  measure: z.string().min(1).max(100).optional(),
}
const saved = z.object({ id, revision })

const byOf = ({ gemeente, actor, now }: Context): store.By => ({ gemeenteId: gemeente.id, at: now, who: whoOf(actor) })
const doelIn = async ({ db, gemeente }: Context, doelId: string): Promise<Doel | Refusal> =>
  (await store.findDoel(db, gemeente.id, doelId)) ?? notFound()

/** Begins a goal with one sentence (ST-13), perhaps for a group that the vision promises a safety net (VI-04). */
export const startDoel = action({
  name: 'doelen.startDoel',
  input: z.strictObject({ statement, targetGroups: letters.targetGroups }),
  output: z.object({ id, no: z.int() }),
  words: (lang) => words(lang).start,
  may: mayWrite,
  run: async (ctx, input) => {
    const nothing = { specific: '', unit: '', baseline: null, target: null, acceptable: '', realistic: '', dueDate: null }
    const untagged = { area: null, alsoAreas: [] }
    const made = await store.insertDoel(ctx.db, byOf(ctx), {
      ...input,
      ...nothing,
      ...untagged,
      vijfS: null,
      motive: null,
    })
    if (!made) return refuse(409, 'again')
    await ctx.event('startDoel', made.id, { no: made.no })
    return made
  },
})

/**
 * Saves the letters as they are, however incomplete; tells which are missing (ST-13). Asks after a motive or wording about saving, and
 * keeps that it asked; `take` takes over another one first (VI-12). Refused 409 when overtaken, 422 for a tag
 * that is not of the edition of today and was not on the goal before (FW-01).
 */
export const writeDoel = action({
  name: 'doelen.writeDoel',
  input: z.strictObject({ id, revision, ...letters, take: z.string().max(200).optional().meta({ widget: 'hidden' }) }),
  output: saved.extend({ missing: z.array(z.enum(smartDelen)), cost: z.boolean() }),
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, { id: doelId, revision: from, take, ...typed }) => {
    const input = taking(typed, take)
    const { target = null, baseline = null, dueDate = null, vijfS: role = null, motive = null } = input
    const before = await doelIn(ctx, doelId)
    if (isRefusal(before)) return before
    const tags = { area: input.area ?? null, alsoAreas: [...new Set(input.alsoAreas)].filter((tag) => tag !== input.area) }
    const fault = tagFault(before, tags, activeEdition(ctx.gemeente))
    if (fault) return refuse(422, fault.code, fault.field)
    const row = { ...input, ...tags, target, baseline, dueDate, vijfS: role, motive }
    const kept = await store.saveDoel(ctx.db, byOf(ctx), doelId, from, row)
    if (!kept) return refuse(409, 'overtaken')
    const flagged = flaggedIn(typed)
    if (flagged.length > 0) await store.insertCheck(ctx.db, byOf(ctx), doelId, flagged, take ?? null)
    await ctx.event('writeDoel', doelId, { revision: kept.revision })
    const missing = smartMissing({ ...before, ...row, writtenOn: dayOf(ctx.now) })
    return { id: doelId, revision: kept.revision, missing, cost: flaggedIn(input).length > 0 }
  },
})

/** One place up or down in the order of the goals (ST-05). */
export const moveDoel = action({
  name: 'doelen.moveDoel',
  input: z.strictObject({ id, way: z.enum(['up', 'down']) }),
  output: z.object({ id }),
  words: (lang) => words(lang).move,
  may: mayWrite,
  run: async (ctx, { id: doelId, way }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    if (!(await store.moveDoel(ctx.db, ctx.gemeente.id, doelId, way === 'up' ? -1 : 1))) return refuse(409, 'end')
    await ctx.event('moveDoel', doelId, { way })
    return { id: doelId }
  },
})

/** Takes a goal out of the list, with the reason; it is kept. */
export const withdrawDoel = action({
  name: 'doelen.withdrawDoel',
  input: z.strictObject({ id, why: z.string().min(1).max(1000) }),
  output: z.object({ id }),
  words: (lang) => words(lang).withdraw,
  may: mayWrite,
  run: async (ctx, { id: doelId, why }) => {
    if (!(await store.withdrawDoel(ctx.db, byOf(ctx), doelId, why))) return notFound()
    await ctx.event('withdrawDoel', doelId)
    return { id: doelId }
  },
})

/**
 * Says where a goal comes from (ST-05): a kind of source, or the `ref` of a conclusion or a part of the vision that stands here.
 * Then its own words are kept, unless others were given. Refused 422 when what it points at is not there, or nothing was written.
 */
export const addHerkomst = action({
  name: 'doelen.addHerkomst',
  input: z.strictObject({ id, from: kindOrRef, text: z.string().max(500).default('') }),
  output: z.object({ id }),
  words: (lang) => words(lang).origin,
  may: mayWrite,
  run: async (ctx, { id: doelId, from, text }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    const kind = herkomsten.find((each) => each === from.split('/')[0])!
    const source =
      from === kind ? null : (await look(ctx.db, sourcesIn(ctx.gemeente.id, ctx.lang))).find((each) => each.ref === from)
    if (source === undefined) return refuse(422, 'gone', 'from')
    const said = text || source?.text
    if (!said) return refuse(422, 'empty', 'text')
    const row = await store.insertHerkomst(ctx.db, ctx.gemeente.id, doelId, { kind, ref: source?.ref ?? null, text: said })
    await ctx.event('addHerkomst', doelId, { herkomst: row.id, kind, ref: source?.ref ?? null })
    return row
  },
})

export const removeHerkomst = action({
  name: 'doelen.removeHerkomst',
  input: z.strictObject({ id, herkomst: id }),
  output: z.object({ id }),
  words: (lang) => words(lang).removeOrigin,
  may: mayWrite,
  run: async (ctx, { id: doelId, herkomst }) => {
    if (!(await store.deleteHerkomst(ctx.db, ctx.gemeente.id, doelId, herkomst))) return notFound()
    await ctx.event('removeHerkomst', doelId, { herkomst })
    return { id: herkomst }
  },
})

/** What lies there when the goal is reached, with its requirements one a line (ST-14). */
export const addResultaat = action({
  name: 'doelen.addResultaat',
  input: z.strictObject({ id, ...resultFields }),
  output: saved,
  words: (lang) => words(lang).addResult,
  may: mayWrite,
  run: async (ctx, { id: doelId, requirements, ...rest }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    const row = await store.insertResultaat(ctx.db, byOf(ctx), doelId, {
      ...rest,
      requirements: requirementsFrom(requirements, []),
    })
    await ctx.event('addResultaat', doelId, { resultaat: row.id })
    return row
  },
})

async function resultaatIn(ctx: Context, doelId: string, resultaatId: string) {
  const doel = await doelIn(ctx, doelId)
  if (isRefusal(doel)) return doel
  return doel.resultaten.find((each) => each.id === resultaatId) ?? notFound()
}

/** Changes a result; a requirement whose words stay keeps the day it was met. Refused 409 when overtaken. */
export const writeResultaat = action({
  name: 'doelen.writeResultaat',
  input: z.strictObject({ id, resultaat: id, revision, ...resultFields }),
  output: saved,
  words: (lang) => words(lang).writeResult,
  may: mayWrite,
  run: async (ctx, { id: doelId, resultaat, revision: from, requirements, ...rest }) => {
    const before = await resultaatIn(ctx, doelId, resultaat)
    if (isRefusal(before)) return before
    const fields = { ...rest, requirements: requirementsFrom(requirements, before.requirements) }
    const row = await store.saveResultaat(ctx.db, byOf(ctx), resultaat, from, fields)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('writeResultaat', doelId, { resultaat, revision: row.revision })
    return row
  },
})

/** Marks a requirement (by its place, from 1) as met, or as not met. */
export const meetEis = action({
  name: 'doelen.meetEis',
  input: z.strictObject({ id, resultaat: id, eis: z.int().min(1).max(30), met: z.boolean().default(false) }),
  output: saved,
  words: (lang) => words(lang).meet,
  may: mayWrite,
  run: async (ctx, { id: doelId, resultaat, eis, met }) => {
    const before = await resultaatIn(ctx, doelId, resultaat)
    if (isRefusal(before)) return before
    if (eis > before.requirements.length) return notFound()
    const requirements = before.requirements.map((each, index) =>
      index === eis - 1 ? { ...each, metAt: met ? (each.metAt ?? ctx.now.toISOString()) : null } : each,
    )
    const row = await store.saveResultaat(ctx.db, byOf(ctx), resultaat, before.revision, { ...before, requirements })
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('meetEis', doelId, { resultaat, eis, met })
    return row
  },
})

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

async function indicatorIn(ctx: Context, doelId: string, indicatorId: string) {
  const doel = await doelIn(ctx, doelId)
  if (isRefusal(doel)) return doel
  return doel.indicatoren.find((each) => each.id === indicatorId) ?? notFound()
}

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

/** Records a measurement made by people; it never changes afterwards (MO-01). */
export const recordMeting = action({
  name: 'doelen.recordMeting',
  input: z.strictObject({ id, indicator: id, value: number, date: z.iso.date(), note: z.string().max(500).default('') }),
  output: z.object({ id }),
  words: (lang) => words(lang).measure,
  may: mayWrite,
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
