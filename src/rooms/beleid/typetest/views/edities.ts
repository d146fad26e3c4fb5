import { z } from 'zod'
import { view } from '../../../../house/declare.ts'
import { notFound } from '../../../../house/outcome.ts'
import { words } from '../edities.texts.en.ts'
import { editionKeys, editionOf } from '../editions/index.ts'
import { validateEdition } from '../editions/validate.ts'
import { draftSchema } from '../model.ts'
import { readsEdities } from '../policy.ts'
import { editionKey } from '../sessie.model.ts'
import { findEditie, isHouse, listEdities } from '../store/index.ts'

const about = {
  key: z.string(),
  /** Of the house: everybody has it. */
  house: z.boolean(),
  /** Null is a draft; editions of the house are always published. */
  publishedAt: z.string().nullable(),
}

/** All editions this municipality can see: those of the house, and its own with drafts, the newest first (TT-01). */
export const edities = view({
  name: 'typetest.edities',
  input: z.strictObject({}),
  output: z.object({
    edities: z.array(
      draftSchema
        .pick({ name: true, horizonYear: true })
        .strip()
        .extend({ ...about, writtenAt: z.string().nullable() }),
    ),
  }),
  words: (lang) => words(lang).edities,
  may: readsEdities,
  run: async ({ db, gemeente }) => ({
    edities: [
      ...editionKeys.map((key) => ({ ...editionOf(key), key, house: true, publishedAt: null, writtenAt: null })),
      ...(await listEdities(db, gemeente.id)).map(({ id, content, writtenAt, publishedAt }) => ({
        ...content,
        ...{ key: id, house: false, publishedAt, writtenAt },
      })),
    ],
  }),
})

/** One edition with all its texts; a draft also with what it lacks before it may be published. */
export const editie = view({
  name: 'typetest.editie',
  input: z.strictObject({ id: editionKey }),
  output: z.object({ ...about, revision: z.int(), edition: draftSchema, problems: z.array(z.string()) }),
  words: (lang) => words(lang).editie,
  may: readsEdities,
  run: async ({ db, gemeente, lang }, { id }) => {
    if (isHouse(id)) return { key: id, house: true, publishedAt: null, revision: 0, edition: editionOf(id), problems: [] }
    const own = z.uuid().safeParse(id).success ? await findEditie(db, gemeente.id, id) : undefined
    if (!own) return notFound()
    const verdict = validateEdition(own.content, lang)
    const { revision, publishedAt, content } = own
    return {
      key: id,
      house: false,
      publishedAt,
      revision,
      edition: content,
      problems: 'problems' in verdict ? verdict.problems : [],
    }
  },
})
