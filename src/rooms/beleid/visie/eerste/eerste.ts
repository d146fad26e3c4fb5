import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import { action, view } from '../../../../house/declare.ts'
import { refuse } from '../../../../house/outcome.ts'
import type { Lang } from '../../../../house/texts.ts'
import { courseOf } from '../../typetest/index.ts'
import { prompts } from '../content.ts'
import { byOf } from '../held.ts'
import { longText } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { insertVisie, saveDeel, workingIn } from '../store.ts'
import { eersteWords } from './eerste.texts.en.ts'
import { type EersteDeel, eersteDelen, eersteTeksten } from './teksten.ts'

const letters = z.string().regex(/^[ab]{14}$/)
const written = longText.trim().min(1).meta({ widget: 'textarea' })
const perDeel = <T>(make: (deel: EersteDeel) => T) =>
  Object.fromEntries(eersteDelen.map((deel) => [deel, make(deel)])) as Record<EersteDeel, T>
const titles = (lang: Lang) => perDeel((deel) => prompts[deel].title[lang])

/** Whether the outcome of a typetest taken alone can become a first vision: on the page of that outcome, for who writes visions. */
export const offerEerste = view({
  name: 'visie.offerEerste',
  input: z.strictObject({
    blad: z.enum(['nu', 'straks']).optional(),
    answers: letters.optional(),
    both: z
      .string()
      .regex(/^[ab]{28}$/)
      .optional(),
  }),
  /** The answers about later when there are two sheets; `going`: a vision is being written already. */
  output: z.object({ answers: z.string(), going: z.boolean() }),
  words: (lang) => eersteWords(lang).offer,
  may: mayWrite,
  run: async ({ db, gemeente }, { answers, both }) => ({
    answers: answers ?? both?.slice(14) ?? '',
    going: (await look(db, workingIn(gemeente.id))) !== null,
  }),
})

/** A first vision that fits these fourteen answers, as an example to change (VI-01). */
export const showEerste = view({
  name: 'visie.showEerste',
  input: z.strictObject({ answers: letters }),
  output: z.object(perDeel(() => z.string())),
  words: (lang) => eersteWords(lang).show,
  may: mayWrite,
  run: async ({ lang }, { answers }) => {
    const texts = eersteTeksten(courseOf(answers))
    return perDeel((deel) => texts[deel][lang])
  },
})

/** Begins the vision with every required part written, from the outcome of a typetest (VI-01). Refused 409 while one is being written. */
export const writeEerste = action({
  name: 'visie.writeEerste',
  input: z.strictObject({ answers: letters.meta({ widget: 'hidden' }), ...perDeel(() => written) }),
  output: z.object({ no: z.int() }),
  words: (lang) => ({ ...eersteWords(lang).write, fields: { answers: eersteWords(lang).answers, ...titles(lang) } }),
  may: mayWrite,
  run: async (ctx, { answers: _, ...texts }) => {
    const made = await insertVisie(ctx.db, ctx.gemeente.id, whoOf(ctx.actor), ctx.now)
    if (!made) return refuse(409, 'exists')
    const by = byOf(ctx, made.id)
    for (const deel of eersteDelen) await saveDeel(ctx.db, by, { deel, revision: 0, text: texts[deel] })
    await ctx.event('writeEerste', made.id, { no: made.no })
    return { no: made.no }
  },
})
