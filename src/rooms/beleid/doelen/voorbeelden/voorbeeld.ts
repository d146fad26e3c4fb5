import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { action, view } from '../../../../house/declare.ts'
import { refuse } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { activeEdition } from '../../../basis/kaders/index.ts'
import { byOf } from '../actions/shared.ts'
import { area, number } from '../model.ts'
import { mayWrite } from '../policy.ts'
import * as store from '../store.ts'
import { voorbeeldWords } from './voorbeeld.texts.en.ts'
import { sleutels, voorbeelden } from './voorbeelden.ts'

const voorbeeld = z.enum(sleutels)
const line = (max: number) => z.string().trim().min(1).max(max)
const text = line(1000).meta({ widget: 'textarea' })
const fields = {
  statement: line(300),
  baseline: number,
  target: number,
  unit: line(100),
  dueDate: day,
  specific: text,
  acceptable: text,
  realistic: text,
  area,
  origin: line(200),
  result: line(200),
  source: line(200),
  method: line(200),
}

/** The example goals by name. */
export const listVoorbeelden = view({
  name: 'doelen.listVoorbeelden',
  input: z.strictObject({}),
  output: z.object({ voorbeelden: z.array(z.object({ voorbeeld, statement: z.string(), result: z.string() })) }),
  words: (lang) => voorbeeldWords(lang).list,
  may: mayWrite,
  run: async ({ lang }) => ({
    voorbeelden: sleutels.map((key) => ({
      voorbeeld: key,
      statement: voorbeelden[key].statement[lang],
      result: voorbeelden[key].result[lang],
    })),
  }),
})

/** What the form of an example goal begins with; everything but the two numbers. `areas` may be chosen. */
export const showVoorbeeld = view({
  name: 'doelen.showVoorbeeld',
  input: z.strictObject({ voorbeeld }),
  output: z.object({ ...fields, areas: z.array(area) }).omit({ baseline: true, target: true }),
  words: (lang) => voorbeeldWords(lang).show,
  may: mayWrite,
  run: async ({ gemeente, lang, now }, { voorbeeld: key }) => {
    const { area: at, ...texts } = voorbeelden[key]
    const areas = activeEdition(gemeente).areas.map((each) => each.key)
    return {
      statement: texts.statement[lang],
      unit: texts.unit[lang],
      specific: texts.specific[lang],
      acceptable: texts.acceptable[lang],
      realistic: texts.realistic[lang],
      result: texts.result[lang],
      source: texts.source[lang],
      method: texts.method[lang],
      origin: voorbeeldWords(lang).originNow,
      dueDate: `${Number(dayOf(now).slice(0, 4)) + 1}-12-31`,
      area: areas[Math.min(at, areas.length - 1)]!,
      areas,
    }
  },
})

/**
 * Makes an example a goal of one's own in one go: SMART, with its origin, result and indicator with baseline (ST-13, ST-14, ST-15).
 * Refused 422 when nothing would change or the day has passed, 409 when two goals are made at once.
 */
export const takeVoorbeeld = action({
  name: 'doelen.takeVoorbeeld',
  input: z.strictObject({ voorbeeld, ...fields }),
  output: z.object({ id: z.uuid(), no: z.int() }),
  words: (lang) => voorbeeldWords(lang).take,
  may: mayWrite,
  run: async (ctx, { voorbeeld: from, origin, result, source, method, ...letters }) => {
    const today = dayOf(ctx.now)
    if (letters.baseline === letters.target) return refuse(422, 'no-change', 'target')
    if (letters.dueDate <= today) return refuse(422, 'past', 'dueDate')
    const by = byOf(ctx)
    const made = await store.insertDoel(ctx.db, by, {
      ...letters,
      alsoAreas: [],
      targetGroups: [],
      byGroups: [],
      vijfS: null,
      motive: null,
    })
    if (!made) return refuse(409, 'again')
    await store.insertHerkomst(ctx.db, ctx.gemeente.id, made.id, { kind: 'anders', ref: null, text: origin })
    await store.insertResultaat(ctx.db, by, made.id, { description: result, complex: false, requirements: [], document: null })
    await store.insertIndicator(ctx.db, by, made.id, {
      definition: letters.statement,
      unit: letters.unit,
      source,
      method,
      frequency: 'quarter',
      baseline: letters.baseline,
      baselineDate: today,
      target: letters.target,
      targetDate: letters.dueDate,
      measure: null,
    })
    await ctx.event('takeVoorbeeld', made.id, { no: made.no, voorbeeld: from })
    return made
  },
})
