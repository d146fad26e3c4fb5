import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import { action, type Context } from '../../../house/declare.ts'
import { showEuro } from '../../../house/html/index.ts'
import { isRefusal, notFound, type Refusal, refuse } from '../../../house/outcome.ts'
import { listDoelen } from '../doelen/index.ts'
import { parts } from './content.ts'
import { inhoudIn } from './inhoud.ts'
import { deelNo, middelKinds, states } from './model.ts'
import { mayAdopt, mayWrite } from './policy.ts'
import { blockOf } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const id = z.uuid()
const year = z.int().min(2000).max(2100)
const cents = z.int().min(0).max(100_000_000_000).meta({ widget: 'money' })
const source = z.string().max(200).default('')
const fields = {
  title: z.string().min(1).max(200),
  party: z.string().max(200).default(''),
  starts: z.iso.date(),
  ends: z.iso.date(),
  state: z.enum(states).default('planned'),
  place: z.string().max(200).default(''),
  tasks: z.string().max(2000).default(''),
}
const numbered = z.object({ no: z.int() })
const identified = z.object({ id })

/** The draft, held for this transaction. */
async function held(ctx: Context): Promise<{ no: number; by: store.By } | Refusal> {
  const working = await store.holdWorking(ctx.db, ctx.gemeente.id)
  if (!working) return refuse(409, 'no-draft')
  return { no: working.no, by: { gemeenteId: ctx.gemeente.id, planId: working.id, at: ctx.now, who: whoOf(ctx.actor) } }
}

/** Opens a draft: empty, or with everything of the newest adopted version (ST-16). Refused 409 while another is open. */
export const startPlan = action({
  name: 'plan.startPlan',
  input: z.strictObject({}),
  output: numbered,
  words: (lang) => words(lang).start,
  may: mayWrite,
  run: async ({ db, gemeente, actor, now, event }) => {
    const made = await store.insertPlan(db, gemeente.id, whoOf(actor), now)
    if (!made) return refuse(409, 'exists')
    const before = await look(db, store.versieIn(gemeente.id, { onlyPublic: false }))
    const by = { gemeenteId: gemeente.id, planId: made.id, at: now, who: whoOf(actor) }
    for (const row of before?.delen ?? []) await store.saveDeel(db, by, { ...row, revision: 0 })
    for (const { id: own, revision: _, ...row } of before?.activiteiten ?? []) await store.insertActiviteit(db, by, row, own)
    for (const row of before?.kosten ?? []) await store.saveKosten(db, by, row)
    for (const row of before?.middelen ?? []) await store.saveMiddelen(db, by, row)
    await event('startPlan', made.id, { no: made.no })
    return { no: made.no }
  },
})

/** Writes one of the fifteen parts, or why this plan does without. Refused 409 when overtaken. */
export const writeDeel = action({
  name: 'plan.writeDeel',
  input: z.strictObject({
    deel: deelNo,
    revision: z.int().min(0).meta({ widget: 'hidden' }),
    text: z.string().max(8000).default(''),
    whyNot: z.string().max(1000).default(''),
  }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, input) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await store.saveDeel(ctx.db, now.by, input)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('writeDeel', now.by.planId, { deel: input.deel, revision: row.revision })
    return row
  },
})

/** An activity for a goal. */
export const addActiviteit = action({
  name: 'plan.addActiviteit',
  input: z.strictObject({ doelId: id, ...fields }),
  output: identified,
  words: (lang) => words(lang).add,
  may: mayWrite,
  run: async (ctx, input) => {
    if (input.ends < input.starts) return refuse(422, 'dates', 'ends')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const doelen = await listDoelen(ctx.db, ctx.gemeente.id)
    if (!doelen.some((doel) => doel.id === input.doelId)) return notFound()
    const row = await store.insertActiviteit(ctx.db, now.by, input)
    await ctx.event('addActiviteit', now.by.planId, { activiteit: row.id })
    return row
  },
})

export const changeActiviteit = action({
  name: 'plan.changeActiviteit',
  input: z.strictObject({ id, revision: z.int().min(1).meta({ widget: 'hidden' }), ...fields }),
  output: identified,
  words: (lang) => words(lang).change,
  may: mayWrite,
  run: async (ctx, input) => {
    if (input.ends < input.starts) return refuse(422, 'dates', 'ends')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await store.saveActiviteit(ctx.db, now.by, input)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('changeActiviteit', now.by.planId, { activiteit: row.id })
    return row
  },
})

export const removeActiviteit = action({
  name: 'plan.removeActiviteit',
  input: z.strictObject({ id }),
  output: identified,
  words: (lang) => words(lang).remove,
  may: mayWrite,
  run: async (ctx, input) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await store.deleteActiviteit(ctx.db, now.by, input.id)
    if (!row) return notFound()
    await ctx.event('removeActiviteit', now.by.planId, { activiteit: row.id })
    return row
  },
})

/** What an activity costs in a year (AG-05); 0 empties the year. */
export const setKosten = action({
  name: 'plan.setKosten',
  input: z.strictObject({ id, year, cents, source }),
  output: identified,
  words: (lang) => words(lang).cost,
  may: mayWrite,
  run: async (ctx, { id: activiteitId, ...row }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    if (!(await store.hasActiviteit(ctx.db, now.by, activiteitId))) return notFound()
    await store.saveKosten(ctx.db, now.by, { activiteitId, ...row })
    await ctx.event('setKosten', now.by.planId, { activiteit: activiteitId, year: row.year, cents: row.cents })
    return { id: activiteitId }
  },
})

/** What there is in a year (VI-14, AG-05); 0 empties the year. */
export const setMiddelen = action({
  name: 'plan.setMiddelen',
  input: z.strictObject({ year, cents, source, kind: z.enum(middelKinds) }),
  output: z.object({ year }),
  words: (lang) => words(lang).means,
  may: mayWrite,
  run: async (ctx, row) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    await store.saveMiddelen(ctx.db, now.by, row)
    await ctx.event('setMiddelen', now.by.planId, { year: row.year, cents: row.cents })
    return { year: row.year }
  },
})

/**
 * Freezes the draft as a version (ST-06). Refused 409 while a part is neither filled nor argued away, a goal lacks something
 * (hard rules 3 and 4), or a year costs more than there is (hard rule 14).
 */
export const adoptPlan = action({
  name: 'plan.adoptPlan',
  input: z.strictObject({}),
  output: numbered,
  words: (lang) => words(lang).adopt,
  may: mayAdopt,
  run: async (ctx) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const plan = (await look(ctx.db, inhoudIn(ctx.gemeente.id, ctx.lang)))!
    const block = blockOf(plan)
    if (block?.code === 'missing') return refuse(409, 'missing', undefined, { deel: parts[block.deel].title[ctx.lang] })
    if (block) return refuse(409, 'over', undefined, { year: block.year, amount: showEuro(block.cents, ctx.lang) })
    await store.insertVersie(ctx.db, now.by, plan)
    await ctx.event('adoptPlan', now.by.planId, { no: now.no })
    return { no: now.no }
  },
})

/** Shows the newest adopted version to everybody. */
export const publishPlan = action({
  name: 'plan.publishPlan',
  input: z.strictObject({}),
  output: numbered,
  words: (lang) => words(lang).publish,
  may: mayAdopt,
  run: async (ctx) => {
    const found = await look(ctx.db, store.versieIn(ctx.gemeente.id, { onlyPublic: false }))
    if (!found) return refuse(409, 'not-adopted')
    const by = { gemeenteId: ctx.gemeente.id, planId: found.planId, at: ctx.now, who: whoOf(ctx.actor) }
    if (!(await store.setPublic(ctx.db, by))) return refuse(409, 'already')
    await ctx.event('publishPlan', found.planId, { no: found.no })
    return { no: found.no }
  },
})
