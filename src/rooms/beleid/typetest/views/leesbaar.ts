import { z } from 'zod'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { editionOf } from '../editions/index.ts'
import { typeCodeSchema } from '../model.ts'
import { words } from '../texts.en.ts'

/** The four types side by side, to compare (TT-07). */
export const fourTypes = view({
  name: 'typetest.fourTypes',
  input: z.strictObject({}),
  output: z.object({
    types: z.array(
      z.object({
        code: typeCodeSchema,
        name: z.string(),
        portrait: z.string(),
        advantage: z.string(),
        pitfall: z.string(),
        advice: z.string(),
      }),
    ),
    caveat: z.string(),
  }),
  words: (lang) => words(lang).types,
  may: anyone,
  run: async ({ lang }) => {
    const { types, caveat } = editionOf('current')
    return {
      caveat: caveat[lang],
      types: types.map(({ code, name, portrait, advantage, pitfall, advice }) => ({
        code,
        name: name[lang],
        portrait: portrait[lang],
        advantage: advantage[lang],
        pitfall: pitfall[lang],
        advice: advice[lang],
      })),
    }
  },
})

/** The test as a sheet of paper: all questions with both answers (TT-14). */
export const paperSheet = view({
  name: 'typetest.paperSheet',
  input: z.strictObject({}),
  output: z.object({
    intro: z.string(),
    caveat: z.string(),
    questions: z.array(z.object({ no: z.int(), stem: z.string(), a: z.string(), b: z.string() })),
  }),
  words: (lang) => words(lang).paper,
  may: anyone,
  run: async ({ lang }) => {
    const { questions, intro, caveat } = editionOf('current')
    return {
      intro: intro[lang],
      caveat: caveat[lang],
      questions: questions.map(({ no, stem, a, b }) => ({ no, stem: stem[lang], a: a[lang], b: b[lang] })),
    }
  },
})
