import { z } from 'zod'
import { view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { notFound } from '../../../../house/outcome.ts'
import { editionSchema } from '../model.ts'
import { editionKey } from '../sessie.model.ts'
import { publishedEdition } from '../store/index.ts'
import { words } from '../texts.en.ts'

const input = z.strictObject({ edition: editionKey.default('current') })

/** The four types side by side, to compare (TT-07). */
export const fourTypes = view({
  name: 'typetest.fourTypes',
  input,
  output: editionSchema.pick({ types: true, caveat: true }).strip(),
  words: (lang) => words(lang).types,
  may: anyone,
  run: async ({ db, gemeente }, { edition }) => (await publishedEdition(db, gemeente.id, edition)) ?? notFound(),
})

/** The test as a sheet of paper: all questions with both answers (TT-14). */
export const paperSheet = view({
  name: 'typetest.paperSheet',
  input,
  output: editionSchema.pick({ key: true, name: true, intro: true, caveat: true, questions: true, types: true }).strip(),
  words: (lang) => words(lang).paper,
  may: anyone,
  run: async ({ db, gemeente }, { edition }) => (await publishedEdition(db, gemeente.id, edition)) ?? notFound(),
})
