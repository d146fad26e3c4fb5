import { z } from 'zod'
import { action } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { choiceSchema } from '../model.ts'
import { words } from '../texts.en.ts'

/** What somebody alone fills in: the policy as it is, as it should be, or one after the other (TT-03, TT-10). */
export const bladSchema = z.enum(['nu', 'straks', 'beide'])

/** The answers so far, as letters in order: the whole state of a test taken alone, so that nothing has to be kept (TT-03). */
export const given = z
  .string()
  .regex(/^[ab]{0,27}$/)
  .default('')

/** Chooses the sheet of a test taken alone; nothing is saved. */
export const startAlone = action({
  name: 'typetest.startAlone',
  input: z.strictObject({ blad: bladSchema }),
  output: z.object({ blad: bladSchema }),
  words: (lang) => words(lang).start,
  may: anyone,
  together: true,
  run: async (_, input) => input,
})

/** Answers the next question of a test taken alone: one letter more, and nothing saved. */
export const answerAlone = action({
  name: 'typetest.answerAlone',
  input: z.strictObject({ blad: bladSchema, given, choice: choiceSchema }),
  output: z.object({ blad: bladSchema, given: z.string() }),
  words: (lang) => words(lang).alone,
  may: anyone,
  together: true,
  run: async (_, { blad, given, choice }) => ({ blad, given: given + choice }),
})
