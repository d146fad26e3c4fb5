import { z } from 'zod'
import { all, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { conclusionsIn } from '../typetest/index.ts'
import {
  deelOut,
  delen,
  inhoud,
  positieOut,
  revision,
  rowCount,
  type Schema,
  schemas,
  statuses,
  typetestOut,
  versieOut,
} from './model.ts'
import { mayAdopt, maySeeDraft, mayWrite } from './policy.ts'
import { costHints, countWords, flagsOf, missingDelen, statusOf, textOf } from './rules.ts'
import { versieIn, versieNosIn, workingIn } from './store.ts'
import { words } from './texts.en.ts'

const hint = z.object({ found: z.string(), instead: z.string() })
const flag = z.enum(['inconsistent', 'limited-view'])
const working = inhoud.extend({
  no: z.int(),
  status: z.enum(statuses),
  startedAt: z.string(),
  missing: z.array(z.enum(delen)),
  summaryWords: z.int(),
  flags: z.array(flag),
  typetest: typetestOut,
})

const draftOf = ({ db, gemeente }: ReadContext) => look(db, workingIn(gemeente.id))

/** The newest adopted version for everybody; beside it, for people of the municipality, the draft and what it misses (VI-01). */
export const showVisie = view({
  name: 'visie.showVisie',
  input: z.strictObject({}),
  output: z.object({
    adopted: versieOut.nullable(),
    versies: z.array(z.int()),
    working: working.nullable(),
    rights: z.object({ seeDraft: z.boolean(), write: z.boolean(), adopt: z.boolean() }),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const { db, gemeente, actor, lang } = ctx
    const rights = { seeDraft: maySeeDraft(actor) === true, write: mayWrite(actor) === true, adopt: mayAdopt(actor) === true }
    const forAll = { adopted: versieIn(gemeente.id), versies: versieNosIn(gemeente.id) }
    const forUs = { draft: workingIn(gemeente.id), typetest: conclusionsIn(gemeente.id, lang) }
    const { adopted, versies, draft, typetest } = rights.seeDraft
      ? await look(db, all({ ...forAll, ...forUs }))
      : { ...(await look(db, all(forAll))), draft: null, typetest: [] }
    return {
      adopted,
      versies,
      rights,
      working: draft
        ? {
            ...draft,
            status: statusOf({ discussedAt: draft.discussedAt, adoptedAt: null, publicAt: null }),
            missing: missingDelen(draft.delen),
            summaryWords: countWords(textOf(draft.delen, 'samenvatting')),
            flags: schemas.flatMap((schema) => flagsOf(schema, draft.posities)),
            typetest,
          }
        : null,
    }
  },
})

/** One adopted version, for everybody. */
export const showVersie = view({
  name: 'visie.showVersie',
  input: z.strictObject({ no: z.int().min(1) }),
  output: versieOut,
  words: (lang) => words(lang).versie,
  may: anyone,
  run: async ({ db, gemeente }, { no }) => (await look(db, versieIn(gemeente.id, no))) ?? notFound(),
})

/** Everything the draft says, to take away as a document. */
export const showConcept = view({
  name: 'visie.showConcept',
  input: z.strictObject({}),
  output: inhoud.extend({ no: z.int() }),
  words: (lang) => words(lang).concept,
  may: maySeeDraft,
  run: async (ctx) => (await draftOf(ctx)) ?? notFound(),
})

/** One part of the draft as it stands; revision 0 when nothing was written yet. */
export const showDeel = view({
  name: 'visie.showDeel',
  input: z.strictObject({ deel: z.enum(delen) }),
  output: deelOut.extend({ hints: z.array(hint), words: z.int() }),
  words: (lang) => words(lang).deel,
  may: maySeeDraft,
  run: async (ctx, { deel }) => {
    const draft = await draftOf(ctx)
    if (!draft) return notFound()
    const row = draft.delen.find((each) => each.deel === deel) ?? { deel, revision: 0, text: '' }
    const hints = costHints(row.text).map(({ found, instead }) => ({ found, instead: instead[ctx.lang] }))
    return { ...row, hints, words: countWords(row.text) }
  },
})

const chosen = z.object({ schema: z.enum(schemas), posities: z.array(positieOut), flags: z.array(flag) })

async function schemaOf(ctx: ReadContext, schema: Schema) {
  const draft = await draftOf(ctx)
  if (!draft) return notFound()
  const posities = draft.posities.filter((each) => each.schema === schema)
  return { schema, posities, flags: flagsOf(schema, posities) }
}

/** Schema 3.1: the places of the municipality and what deserves a talk (VI-02). */
export const showSmalOfBreed = view({
  name: 'visie.showSmalOfBreed',
  input: z.strictObject({}),
  output: chosen,
  words: (lang) => words(lang).smalOfBreed,
  may: maySeeDraft,
  run: (ctx) => schemaOf(ctx, 'smal-of-breed'),
})

/** Schema 3.2: the same about steering (VI-03). */
export const showDirigentOfAfstand = view({
  name: 'visie.showDirigentOfAfstand',
  input: z.strictObject({}),
  output: chosen,
  words: (lang) => words(lang).dirigentOfAfstand,
  may: maySeeDraft,
  run: (ctx) => schemaOf(ctx, 'dirigent-of-afstand'),
})

/** One row of a schema with its place; null when the municipality has none yet. */
export const showPositie = view({
  name: 'visie.showPositie',
  input: z.strictObject({ schema: z.enum(schemas), row: z.int().min(1).max(rowCount) }),
  output: z.object({
    schema: z.enum(schemas),
    row: z.int(),
    revision,
    value: z.int().nullable(),
    note: z.string(),
  }),
  words: (lang) => words(lang).positie,
  may: maySeeDraft,
  run: async (ctx, { schema, row }) => {
    const draft = await draftOf(ctx)
    if (!draft) return notFound()
    const placed = draft.posities.find((each) => each.schema === schema && each.row === row)
    return placed ?? { schema, row, revision: 0, value: null, note: '' }
  },
})
