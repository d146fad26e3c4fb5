import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { all, look } from '../../../house/db/look.ts'
import { action } from '../../../house/declare.ts'
import { isRefusal, refuse } from '../../../house/outcome.ts'
import { dayOf } from '../../../house/time.ts'
import { prompts } from './content.ts'
import { byOf, held, saveIn } from './held.ts'
import { copyInrichting } from './inrichting/store/concept.ts'
import { copyKeuzes } from './keuzes/actions/koers.ts'
import { forgetAddresses } from './keuzes/jobs.ts'
import { decisionFields } from './keuzes/model.ts'
import { decisionFault } from './keuzes/rules.ts'
import { insertCheck } from './keuzes/store/keuzes.ts'
import { unansweredIn } from './keuzes/store/voorlegging.ts'
import { hint, hintsIn } from './keuzes/views/hints.ts'
import { costHints, takeOver } from './keuzes/wording.ts'
import { delen, longText, revision, rowCount, schemas, statuses, summaryWords, vijfS } from './model.ts'
import { mayAdopt, mayChoose, mayPublish, mayWrite } from './policy.ts'
import { countWords, missingDelen, textOf } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const saved = z.object({ revision: z.int() })
/** Whoever left an address hears the last answers first. */
const addressDays = 30
const stand = z.object({ no: z.int(), status: z.enum(statuses) })

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
    if (before) await copyKeuzes(db, by, before.keuzes)
    if (before?.inrichting) await copyInrichting(db, by, before.inrichting)
    await ctx.event('startVisie', inserted.id, { no: inserted.no })
    return { no: inserted.no, status: 'draft' as const }
  },
})

/**
 * Saves one part of the text. Tells which wordings speak of saving, and keeps that it was asked (VI-12); `take` names one whose
 * alternative is taken over first. Refused 409 when overtaken.
 */
export const writeDeel = action({
  name: 'visie.writeDeel',
  input: z.strictObject({
    deel: z.enum(delen),
    revision,
    text: longText.default(''),
    take: z.string().max(200).optional().meta({ widget: 'hidden' }),
  }),
  output: saved.extend({ text: z.string(), hints: z.array(hint) }),
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, { take, ...typed }) => {
    const input = { ...typed, text: take === undefined ? typed.text : takeOver(typed.text, take) }
    const flagged = costHints(typed.text).map(({ found }) => found)
    const keep = async (by: store.By) => {
      if (flagged.length > 0) await insertCheck(ctx.db, by, input.deel, flagged, take ?? null)
      return store.saveDeel(ctx.db, by, input)
    }
    const row = await saveIn(ctx, keep, 'writeDeel', { deel: input.deel })
    if (isRefusal(row)) return row
    return { ...row, text: input.text, hints: hintsIn(input.text, ctx.lang) }
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
  may: mayChoose,
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
 * Keeps the draft as a version that never changes (VI-01): by the college, or by the council with the day and number of its decision;
 * a councillor records the latter only. Refused 422 for a decision of the council without those, while the director role, the
 * approach or one of the five S paragraphs is empty (names the first) or the summary is too long; 409 without a draft, before it was
 * discussed, or while an objection or condition of the field is unanswered (names it, VI-05).
 */
export const adoptVisie = action({
  name: 'visie.adoptVisie',
  input: z.strictObject(decisionFields),
  output: stand,
  words: (lang) => words(lang).adopt,
  may: mayAdopt,
  run: async (ctx, { decidedOn = null, ...decision }) => {
    const besluit = { ...decision, decidedOn }
    const fault = decisionFault(besluit, mayPublish(ctx.actor) === true, dayOf(ctx.now))
    if (fault) return refuse(422, fault.code, fault.field)
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const { id: gemeenteId } = ctx.gemeente
    const { draft, unanswered } = await look(
      ctx.db,
      all({ draft: store.workingIn(gemeenteId), unanswered: unansweredIn(gemeenteId) }),
    )
    const { delen: written, posities, vijfs, keuzes, inrichting } = draft!
    const [first] = missingDelen(written)
    if (first) return refuse(422, 'missing', undefined, { deel: prompts[first].title[ctx.lang] })
    const n = countWords(textOf(written, 'samenvatting'))
    if (n > summaryWords) return refuse(422, 'too-long', undefined, { n, max: summaryWords })
    if (!working.discussedAt) return refuse(409, 'not-discussed')
    const [open] = unanswered
    if (open) return refuse(409, 'unanswered', undefined, { text: open.text, n: unanswered.length })
    await store.insertVersie(ctx.db, working.by, working.no, { delen: written, posities, vijfs, keuzes, inrichting, besluit })
    await ctx.event('adoptVisie', working.id, { no: working.no, body: besluit.body })
    await ctx.enqueue(forgetAddresses, { visie: working.id }, new Date(ctx.now.getTime() + addressDays * 86_400_000))
    return { no: working.no, status: 'adopted' as const }
  },
})

/** Makes the newest adopted version public. Refused 409 without one or when it is public already, 422 without a summary. */
export const publishVisie = action({
  name: 'visie.publishVisie',
  input: z.strictObject({}),
  output: stand,
  words: (lang) => words(lang).publish,
  may: mayPublish,
  run: async (ctx) => {
    const versie = await look(ctx.db, store.versieIn(ctx.gemeente.id))
    if (!versie) return refuse(409, 'not-adopted')
    if (!textOf(versie.delen, 'samenvatting')) return refuse(422, 'no-summary')
    if (!(await store.setPublic(ctx.db, byOf(ctx, versie.visieId)))) return refuse(409, 'already')
    await ctx.event('publishVisie', versie.visieId, { no: versie.no })
    return { no: versie.no, status: 'public' as const }
  },
})
