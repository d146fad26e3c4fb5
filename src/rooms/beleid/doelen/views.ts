import { z } from 'zod'
import { type ReadContext, view } from '../../../house/declare.ts'
import { notFound } from '../../../house/outcome.ts'
import { type Doel, doel, gap, indicator, resultaat, smartDelen } from './model.ts'
import { mayRead, mayWrite } from './policy.ts'
import { doelGaps, smartMissing } from './rules.ts'
import { findDoel, listDoelen } from './store.ts'
import { words } from './texts.en.ts'

const seen = doel.extend({ missing: z.array(z.enum(smartDelen)), gaps: z.array(gap) })
const asSeen = (each: Doel) => ({ ...each, missing: smartMissing(each), gaps: doelGaps(each) })
const one = z.strictObject({ id: z.uuid() })

/** The goals in their order, each with what it still lacks. */
export const showDoelen = view({
  name: 'doelen.showDoelen',
  input: z.strictObject({}),
  output: z.object({ doelen: z.array(seen), mayWrite: z.boolean() }),
  words: (lang) => words(lang).list,
  may: mayRead,
  run: async ({ db, gemeente, actor }) => ({
    doelen: (await listDoelen(db, gemeente.id)).map(asSeen),
    mayWrite: mayWrite(actor) === true,
  }),
})

const doelOf = async ({ db, gemeente }: ReadContext, id: string) => (await findDoel(db, gemeente.id, id)) ?? null

export const showDoel = view({
  name: 'doelen.showDoel',
  input: one,
  output: seen.extend({ mayWrite: z.boolean() }),
  words: (lang) => words(lang).show,
  may: mayRead,
  run: async (ctx, { id }) => {
    const found = await doelOf(ctx, id)
    return found ? { ...asSeen(found), mayWrite: mayWrite(ctx.actor) === true } : notFound()
  },
})

/** One result, to write in. */
export const showResultaat = view({
  name: 'doelen.showResultaat',
  input: one.extend({ resultaat: z.uuid() }),
  output: resultaat,
  words: (lang) => words(lang).showResult,
  may: mayRead,
  run: async (ctx, input) => (await doelOf(ctx, input.id))?.resultaten.find(({ id }) => id === input.resultaat) ?? notFound(),
})

/** One indicator with its measurements. */
export const showIndicator = view({
  name: 'doelen.showIndicator',
  input: one.extend({ indicator: z.uuid() }),
  output: indicator,
  words: (lang) => words(lang).showIndicator,
  may: mayRead,
  run: async (ctx, input) => (await doelOf(ctx, input.id))?.indicatoren.find(({ id }) => id === input.indicator) ?? notFound(),
})
