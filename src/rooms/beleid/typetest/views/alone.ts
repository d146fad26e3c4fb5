import { z } from 'zod'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { given } from '../actions/alone.ts'
import { editionOf } from '../editions/index.ts'
import { type Answers, approachSchema, steeringSchema, typeCodeSchema } from '../model.ts'
import { closeTypes, scoreTypetest } from '../rules.ts'
import { words } from '../texts.en.ts'

/** The next question of a test taken alone, in the language of the visitor (TT-02, TT-03). Poles are never shown while answering. */
export const nextQuestion = view({
  name: 'typetest.nextQuestion',
  input: z.strictObject({ given }),
  output: z.object({ given: z.string(), no: z.int(), intro: z.string(), stem: z.string(), a: z.string(), b: z.string() }),
  words: (lang) => words(lang).question,
  may: anyone,
  run: async ({ lang }, { given }) => {
    const { questions, intro } = editionOf('current')
    const { no, stem, a, b } = questions[given.length]!
    return { given, no, intro: intro[lang], stem: stem[lang], a: a[lang], b: b[lang] }
  },
})

/** Score and type of fourteen answers, saved nowhere (TT-04, TT-12). */
export const explainAnswers = view({
  name: 'typetest.explainAnswers',
  input: z.strictObject({ answers: z.string().regex(/^[ab]{14}$/) }),
  output: z.object({
    even: z.int(),
    odd: z.int(),
    type: typeCodeSchema,
    approach: approachSchema,
    steering: steeringSchema,
    close: z.array(typeCodeSchema),
  }),
  words: (lang) => words(lang).result,
  may: anyone,
  run: async (_, { answers }) => {
    // The input has fourteen letters, so there is a score.
    const score = scoreTypetest([...answers] as unknown as Answers)!
    return { ...score, close: closeTypes(score) }
  },
})
