import { z } from 'zod'
import { whoOf } from '../../../../../house/actor.ts'
import { action, type Context } from '../../../../../house/declare.ts'
import { refuse } from '../../../../../house/outcome.ts'
import { dayOf } from '../../../../../house/time.ts'
import { longText, revision, vijfS } from '../../model.ts'
import { mayWrite } from '../../policy.ts'
import { questions } from '../content.ts'
import { domeinen } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { frequencies } from '../model.ts'
import { mayCheck } from '../policy.ts'
import * as store from '../store/jaren.ts'

const saved = z.object({ revision: z.int() })
export const whoIn = ({ gemeente, actor, now }: Context): store.Who => ({ gemeenteId: gemeente.id, at: now, who: whoOf(actor) })
export const yearOf = (at: Date): number => Number(dayOf(at).slice(0, 4))

/** How the municipality sees itself in one role in a year, with or without a vision (VI-06). Refused 422 for a year to come, 409 when overtaken. */
export const assessYear = action({
  name: 'visie.assessYear',
  input: z.strictObject({
    s: z.enum(vijfS),
    year: z.int().min(2000).max(2200),
    revision,
    score: z.int().min(1).max(5),
    narrative: longText.default(''),
    actions: longText.default(''),
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).assessYear,
  may: mayWrite,
  run: async (ctx, input) => {
    if (input.year > yearOf(ctx.now)) return refuse(422, 'later')
    const row = await store.saveJaar(ctx.db, whoIn(ctx), input)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('assessYear', ctx.gemeente.id, { s: input.s, year: input.year, score: input.score })
    return row
  },
})

const answer = z.enum(frequencies)

/** The self-check of whoever asks, once a year; doing it again in that year is over the earlier answers (VI-11). */
export const checkCultuur = action({
  name: 'visie.checkCultuur',
  input: z.strictObject({
    revision,
    domein: z.enum(domeinen.map(({ key }) => key)).meta({ widget: 'select' }),
    ruimte: answer,
    zichtbaar: answer,
    antwoord: answer,
    regels: answer,
    vroeg: answer,
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).checkCultuur,
  may: mayCheck,
  run: async (ctx, { revision: from, domein, ...given }) => {
    const answers = Object.fromEntries(questions.map(({ key }) => [key, given[key as keyof typeof given]]))
    const year = yearOf(ctx.now)
    const row = await store.saveCheck(ctx.db, whoIn(ctx), year, { revision: from, domein, answers })
    if (!row) return refuse(409, 'overtaken')
    // Only that a domain did it: who, and what they answered, is nobody's business.
    await ctx.event('checkCultuur', ctx.gemeente.id, { domein, year })
    return row
  },
})
