import { z } from 'zod'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound } from '../../../../house/outcome.ts'
import { bladSchema, given } from '../actions/alone.ts'
import { editionOf } from '../editions/index.ts'
import { perspectiveSchema } from '../model.ts'
import { answersOf, closeTypes, scoreTypetest, shiftOf } from '../rules.ts'
import { scoreOutput, shiftOutput } from '../sessie.model.ts'
import { words } from '../texts.en.ts'

/** The next question of a test taken alone, in the language of the visitor (TT-02, TT-03). Poles are never shown while answering. */
export const nextQuestion = view({
  name: 'typetest.nextQuestion',
  input: z.strictObject({ blad: bladSchema, given }),
  output: z.object({
    blad: bladSchema,
    perspective: perspectiveSchema,
    given: z.string(),
    no: z.int(),
    intro: z.string(),
    stem: z.string(),
    a: z.string(),
    b: z.string(),
  }),
  words: (lang) => words(lang).question,
  may: anyone,
  run: async ({ lang }, { blad, given }) => {
    if (blad !== 'beide' && given.length > 13) return notFound()
    const { questions, intro } = editionOf('current')
    const { no, stem, a, b } = questions[given.length % 14]!
    const perspective = blad === 'straks' || given.length > 13 ? ('desired' as const) : ('actual' as const)
    return { blad, perspective, given, no, intro: intro[lang], stem: stem[lang], a: a[lang], b: b[lang] }
  },
})

const scored = (letters: string) => {
  // The input has fourteen letters, so there is a score.
  const score = scoreTypetest(answersOf(letters))!
  return { ...score, close: closeTypes(score) }
}

/** Score and type of fourteen answers, saved nowhere (TT-04, TT-12). */
export const explainAnswers = view({
  name: 'typetest.explainAnswers',
  input: z.strictObject({ blad: z.enum(['nu', 'straks']).default('nu'), answers: z.string().regex(/^[ab]{14}$/) }),
  output: scoreOutput.extend({ perspective: perspectiveSchema }),
  words: (lang) => words(lang).result,
  may: anyone,
  run: async (_, { blad, answers }) => ({
    ...scored(answers),
    perspective: blad === 'nu' ? ('actual' as const) : ('desired' as const),
  }),
})

/** Both sheets of one person, fourteen letters each, and what moves between them (TT-10). */
export const explainShift = view({
  name: 'typetest.explainShift',
  input: z.strictObject({ both: z.string().regex(/^[ab]{28}$/) }),
  output: z.object({ actual: scoreOutput, desired: scoreOutput, shift: shiftOutput }),
  words: (lang) => words(lang).shift,
  may: anyone,
  run: async (_, { both }) => {
    const [actual, desired] = [both.slice(0, 14), both.slice(14)]
    return { actual: scored(actual), desired: scored(desired), shift: shiftOf(answersOf(actual), answersOf(desired))! }
  },
})
