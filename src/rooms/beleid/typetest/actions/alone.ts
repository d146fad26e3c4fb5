import { z } from 'zod'
import { action } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { choiceSchema } from '../model.ts'
import { words } from '../texts.en.ts'

/** The answers so far, as letters in order: the whole state of a test taken alone, so that nothing has to be kept (TT-03). */
export const given = z
  .string()
  .regex(/^[ab]{0,13}$/)
  .default('')

/** Answers the next question of a test taken alone: one letter more, and nothing saved. */
export const answerAlone = action({
  name: 'typetest.answerAlone',
  input: z.strictObject({ given, choice: choiceSchema }),
  output: z.object({ given: z.string() }),
  words: (lang) => words(lang).alone,
  may: anyone,
  run: async (_, { given, choice }) => ({ given: given + choice }),
})
