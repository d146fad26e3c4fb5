import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { several } from '../../../../house/several.ts'
import { dayOf } from '../../../../house/time.ts'
import { activeEdition } from '../../../basis/kaders/index.ts'
import { tagFault } from '../areas.ts'
import { area, groupKeys, longText, motives, number, revision, smartDelen, vijfS } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { volgordeIn } from '../prioriteiten/store/index.ts'
import { smartMissing } from '../rules.ts'
import * as store from '../store.ts'
import { words } from '../texts.en.ts'
import { flaggedIn, taking } from '../wording.ts'
import { byOf, doelIn, id, ofDoel, saved } from './shared.ts'

const statement = z.string().min(1).max(300)
const letters = {
  statement,
  specific: longText.default(''),
  target: number.optional(),
  unit: z.string().max(100).default(''),
  baseline: number.optional(),
  acceptable: longText.default(''),
  realistic: longText.default(''),
  dueDate: day.optional(),
  area: area.optional(),
  alsoAreas: several(area).default([]),
  targetGroups: several(z.enum(groupKeys)).default([]),
  byGroups: several(z.enum(groupKeys)).default([]),
  vijfS: z.enum(vijfS).optional(),
  motive: z.enum(motives).optional(),
}

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
      byGroups: [],
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

/** One place up or down in the order of the goals (ST-05). Refused 409 once people decided it together: then a move has a reason. */
export const moveDoel = action({
  name: 'doelen.moveDoel',
  input: z.strictObject({ id, way: z.enum(['up', 'down']) }),
  output: z.object({ id }),
  words: (lang) => words(lang).move,
  may: mayWrite,
  subject: ofDoel,
  run: async (ctx, { id: doelId, way }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    if (await look(ctx.db, volgordeIn(ctx.gemeente.id))) return refuse(409, 'decided')
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
  subject: ofDoel,
  run: async (ctx, { id: doelId, why }) => {
    if (!(await store.withdrawDoel(ctx.db, byOf(ctx), doelId, why))) return notFound()
    await ctx.event('withdrawDoel', doelId)
    return { id: doelId }
  },
})
