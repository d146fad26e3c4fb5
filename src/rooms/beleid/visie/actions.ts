import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import { action, type Context } from '../../../house/declare.ts'
import { isRefusal, type Refusal, refuse } from '../../../house/outcome.ts'
import { prompts } from './content.ts'
import { copyInrichting } from './inrichting/store/concept.ts'
import { delen, longText, revision, rowCount, schemas, statuses, summaryWords, vijfS } from './model.ts'
import { mayAdopt, mayWrite } from './policy.ts'
import { costHints, countWords, missingDelen, textOf } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const saved = z.object({ revision: z.int() })
const stand = z.object({ no: z.int(), status: z.enum(statuses) })

const byOf = ({ gemeente, actor, now }: Context, visieId: string): store.By => ({
  gemeenteId: gemeente.id,
  visieId,
  at: now,
  who: whoOf(actor),
})

/** The vision being written, held for this transaction. */
export async function held(ctx: Context) {
  const working = await store.holdWorking(ctx.db, ctx.gemeente.id)
  return working ? { ...working, by: byOf(ctx, working.id) } : refuse(409, 'no-draft')
}

/** Saves one thing in the draft over the revision the writer had, or refuses 409 `overtaken`. */
export async function saveIn(
  ctx: Context,
  save: (by: store.By) => Promise<{ revision: number } | undefined>,
  kind: string,
  data: Readonly<Record<string, string | number>>,
): Promise<{ revision: number } | Refusal> {
  const working = await held(ctx)
  if (isRefusal(working)) return working
  const row = await save(working.by)
  if (!row) return refuse(409, 'overtaken')
  await ctx.event(kind, working.id, { ...data, revision: row.revision })
  return row
}

/** Opens a draft: empty, or with the text of the newest adopted version. Refused 409 while another is being written (VI-01). */
export const startVisie = action({
  name: 'visie.startVisie',
  input: z.strictObject({}),
  output: stand,
  words: (lang) => words(lang).start,
  may: mayWrite,
  run: async (ctx) => {
    const { db, gemeente, now } = ctx
    const inserted = await store.insertVisie(db, gemeente.id, whoOf(ctx.actor), now)
    if (!inserted) return refuse(409, 'exists')
    const before = await look(db, store.versieIn(gemeente.id))
    const by = byOf(ctx, inserted.id)
    for (const deel of before?.delen ?? []) await store.saveDeel(db, by, { ...deel, revision: 0 })
    for (const positie of before?.posities ?? []) await store.savePositie(db, by, { ...positie, revision: 0 })
    for (const each of before?.vijfs ?? []) await store.saveVijfs(db, by, { ...each, revision: 0 })
    if (before?.inrichting) await copyInrichting(db, by, before.inrichting)
    await ctx.event('startVisie', inserted.id, { no: inserted.no })
    return { no: inserted.no, status: 'draft' as const }
  },
})

/** Saves one part of the text. Tells which wordings speak of saving (VI-12); refused 409 when overtaken. */
export const writeDeel = action({
  name: 'visie.writeDeel',
  input: z.strictObject({ deel: z.enum(delen), revision, text: longText.default('') }),
  output: saved.extend({ hints: z.array(z.object({ found: z.string(), instead: z.string() })) }),
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, input) => {
    const row = await saveIn(ctx, (by) => store.saveDeel(ctx.db, by, input), 'writeDeel', { deel: input.deel })
    if (isRefusal(row)) return row
    const hints = costHints(input.text).map(({ found, instead }) => ({ found, instead: instead[ctx.lang] }))
    return { ...row, hints }
  },
})

/** Places the municipality on one row of schema 3.1 or 3.2 (VI-02, VI-03). Refused 409 when overtaken. */
export const placeRow = action({
  name: 'visie.placeRow',
  input: z.strictObject({
    schema: z.enum(schemas),
    row: z.int().min(1).max(rowCount),
    revision,
    value: z.int().min(1).max(5),
    note: z.string().max(2000).default(''),
  }),
  output: saved,
  words: (lang) => words(lang).place,
  may: mayWrite,
  run: (ctx, input) =>
    saveIn(ctx, (by) => store.savePositie(ctx.db, by, input), 'placeRow', {
      schema: input.schema,
      row: input.row,
      value: input.value,
    }),
})

/** How the municipality sees itself in one of the five roles, 1 to 5, with what it will do (VI-06). Refused 409 when overtaken. */
export const assessS = action({
  name: 'visie.assessS',
  input: z.strictObject({
    s: z.enum(vijfS),
    revision,
    score: z.int().min(1).max(5),
    narrative: longText.default(''),
    actions: longText.default(''),
  }),
  output: saved,
  words: (lang) => words(lang).assess,
  may: mayWrite,
  run: (ctx, input) => saveIn(ctx, (by) => store.saveVijfs(ctx.db, by, input), 'assessS', { s: input.s, score: input.score }),
})

/** Notes that the draft was discussed with the field. Refused 409 without a draft, or when it was noted before. */
export const markDiscussed = action({
  name: 'visie.markDiscussed',
  input: z.strictObject({}),
  output: stand,
  words: (lang) => words(lang).discussed,
  may: mayWrite,
  run: async (ctx) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    if (working.discussedAt) return refuse(409, 'already')
    await store.setDiscussed(ctx.db, working.by)
    await ctx.event('markDiscussed', working.id)
    return { no: working.no, status: 'discussed' as const }
  },
})

/**
 * Keeps the draft as a version that never changes (VI-01). Refused 422 while the director role, the approach or one of the five S
 * paragraphs is empty (names the first) or the summary is too long; 409 without a draft, or before it was discussed.
 */
export const adoptVisie = action({
  name: 'visie.adoptVisie',
  input: z.strictObject({}),
  output: stand,
  words: (lang) => words(lang).adopt,
  may: mayAdopt,
  run: async (ctx) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const { delen: written, posities, vijfs, inrichting } = (await look(ctx.db, store.workingIn(ctx.gemeente.id)))!
    const [first] = missingDelen(written)
    if (first) return refuse(422, 'missing', undefined, { deel: prompts[first].title[ctx.lang] })
    const n = countWords(textOf(written, 'samenvatting'))
    if (n > summaryWords) return refuse(422, 'too-long', undefined, { n, max: summaryWords })
    if (!working.discussedAt) return refuse(409, 'not-discussed')
    await store.insertVersie(ctx.db, working.by, working.no, { delen: written, posities, vijfs, inrichting })
    await ctx.event('adoptVisie', working.id, { no: working.no })
    return { no: working.no, status: 'adopted' as const }
  },
})

/** Makes the newest adopted version public. Refused 409 without one or when it is public already, 422 without a summary. */
export const publishVisie = action({
  name: 'visie.publishVisie',
  input: z.strictObject({}),
  output: stand,
  words: (lang) => words(lang).publish,
  may: mayAdopt,
  run: async (ctx) => {
    const versie = await look(ctx.db, store.versieIn(ctx.gemeente.id))
    if (!versie) return refuse(409, 'not-adopted')
    if (!textOf(versie.delen, 'samenvatting')) return refuse(422, 'no-summary')
    if (!(await store.setPublic(ctx.db, byOf(ctx, versie.visieId)))) return refuse(409, 'already')
    await ctx.event('publishVisie', versie.visieId, { no: versie.no })
    return { no: versie.no, status: 'public' as const }
  },
})
