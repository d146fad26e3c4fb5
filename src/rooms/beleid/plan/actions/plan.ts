import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { day } from '../../../../house/day.ts'
import { all, look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { showEuro } from '../../../../house/html/index.ts'
import { proofOf } from '../../../../house/offered.ts'
import { isRefusal, type Refusal, refuse } from '../../../../house/outcome.ts'
import type { Lang } from '../../../../house/texts.ts'
import { dayOf } from '../../../../house/time.ts'
import { roleTakenIn } from '../../../basis/personen/index.ts'
import { decisionFault, decisionFields, decisionWords, extraMiddelenIn } from '../../visie/index.ts'
import { parts } from '../content.ts'
import { inhoudIn } from '../inhoud.ts'
import { deelNo, momentKinds, vraagKeys } from '../model.ts'
import { mayAdopt, mayPublish, mayWrite } from '../policy.ts'
import { blockOf, type Obstacle } from '../rules/delen.ts'
import { meansFrom } from '../rules/geld.ts'
import { calendarOf } from '../rules/kalender.ts'
import { insertActiviteit, saveKosten, saveMiddelen } from '../store/activiteiten.ts'
import { versieIn } from '../store/draft.ts'
import * as store from '../store/plan.ts'
import { insertBericht, insertBijdrage } from '../store/veld.ts'
import { words } from '../texts.en.ts'
import { adopted, byOf, held, saveIn } from './held.ts'

const revision = z.int().min(0).meta({ widget: 'hidden' })
const numbered = z.object({ no: z.int() })
const saved = z.object({ revision: z.int() })

/**
 * Opens a draft: with the extra means that were decided (VI-14), or with everything of the newest adopted version (ST-16) but the check of inclusive policy and the reactions,
 * which are of one plan. Refused 409 while another is open.
 */
export const startPlan = action({
  name: 'plan.startPlan',
  input: z.strictObject({}),
  output: numbered,
  words: (lang) => words(lang).start,
  may: mayWrite,
  run: async (ctx) => {
    const { db, gemeente, actor, now } = ctx
    const made = await store.insertPlan(db, gemeente.id, whoOf(actor), now)
    if (!made) return refuse(409, 'exists')
    const known = { before: versieIn(gemeente.id, { onlyPublic: false }), extra: extraMiddelenIn(gemeente.id) }
    const { before, extra } = await look(db, all(known))
    const by = byOf(ctx, made.id)
    if (!before) for (const row of meansFrom(extra, Number(dayOf(now).slice(0, 4)))) await saveMiddelen(db, by, row)
    for (const row of before?.delen ?? []) await store.saveDeel(db, by, { ...row, revision: 0 })
    for (const { id: own, revision: _, ...row } of before?.activiteiten ?? []) await insertActiviteit(db, by, row, own)
    for (const { writtenOn: _, ...row } of before?.kosten ?? []) await saveKosten(db, by, { ...row, revision: 0 })
    for (const { writtenOn: _, ...row } of before?.middelen ?? []) await saveMiddelen(db, by, { ...row, revision: 0 })
    for (const { id: own, revision: _, ...row } of before?.berichten ?? []) await insertBericht(db, by, row, own)
    for (const { id: _, revision: __, self, reply: ___, ...row } of before?.bijdragen ?? [])
      if (row.document === 'visie' && !self) await insertBijdrage(db, by, row)
    await ctx.event('startPlan', made.id, { no: made.no })
    return { no: made.no }
  },
})

/** Writes one of the fifteen parts, or why this plan does without. Refused 409 when overtaken. */
export const writeDeel = action({
  name: 'plan.writeDeel',
  input: z.strictObject({
    deel: deelNo,
    revision,
    text: z.string().max(8000).default(''),
    whyNot: z.string().max(1000).default(''),
  }),
  output: saved,
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: (ctx, input) => saveIn(ctx, (by) => store.saveDeel(ctx.db, by, input), 'writeDeel', { deel: input.deel }),
})

/** Answers one of the four questions of inclusive policy for this plan (FW-07). Refused 409 when overtaken. */
export const answerInclusie = action({
  name: 'plan.answerInclusie',
  input: z.strictObject({ vraag: z.enum(vraagKeys), revision, answer: z.string().min(1).max(4000) }),
  output: saved,
  words: (lang) => words(lang).inclusie,
  may: mayWrite,
  run: (ctx, input) => {
    const role = ctx.actor.kind === 'person' ? ctx.actor.roles[0]!.role : ''
    return saveIn(ctx, (by) => store.saveInclusie(ctx.db, by, { ...input, role }), 'answerInclusie', { vraag: input.vraag })
  },
})

/** Lets the parties of the field react on the draft up to and including a day (ST-18). Refused 422 for a day that is over. */
export const openPlan = action({
  name: 'plan.openPlan',
  input: z.strictObject({ until: day }),
  output: z.object({ until: z.iso.date() }),
  words: (lang) => words(lang).open,
  may: mayWrite,
  run: async (ctx, { until }) => {
    if (until < dayOf(ctx.now)) return refuse(422, 'past', 'until')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    if (now.reactUntil === until) return refuse(409, 'same')
    await store.setOpen(ctx.db, now.by, until)
    await ctx.event('openPlan', now.by.planId, { until })
    return { until }
  },
})

/** Existing means that a plan is looked back on halfway too (MO-08). */
const bodies = ['vrijwilligerscentrale', 'mantelzorgsteunpunt', 'adviesorgaan'] as const

/**
 * Freezes the draft as a version (ST-06) and makes its calendar of looking back (ST-09). Refused 409 while a part is neither filled nor
 * argued away, a goal lacks something (hard rules 3 and 4), a year costs more than there is (hard rule 14), a question of inclusive
 * policy has no answer (FW-07) or an objection no reply (ST-18); and while nobody was heard and no reason is given for going on
 * without (FW-03); 422 for a decision of the council without its day and number. A councillor records a decision of the council only.
 */
export const adoptPlan = action({
  name: 'plan.adoptPlan',
  input: z.strictObject({ ...decisionFields, why: z.string().max(1000).default('') }),
  output: numbered,
  words: (lang) => {
    const { fields, refusals, ...own } = words(lang).adopt
    const decision = decisionWords(lang)
    return { ...own, fields: { ...decision.fields, ...fields }, refusals: { ...decision.refusals, ...refusals } }
  },
  may: mayAdopt,
  run: async (ctx, { why, decidedOn = null, ...decision }) => {
    const { db, gemeente, lang, now: at } = ctx
    const besluit = { ...decision, decidedOn }
    const fault = decisionFault(besluit, mayPublish(ctx.actor) === true, dayOf(at))
    if (fault) return refuse(422, fault.code, fault.field)
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const asked = { plan: inhoudIn(gemeente.id, lang), heard: proofOf(ctx, 'horen'), bodies: roleTakenIn(gemeente.id, bodies) }
    const { plan: draft, heard, bodies: taken } = await look(db, all(asked))
    const { reactUntil: _, ...plan } = draft!
    const block = blockOf(plan)
    if (block) return refusalOf(block, lang)
    if (heard.length === 0 && why === '') return refuse(409, 'not-heard', 'why')
    const momenten = calendarOf(dayOf(at), taken).map((row) => ({ id: uuidv7(), revision: 1, bodies: '', ...row }))
    const gehoord = { proofs: heard.map(({ text, on }) => ({ text, on })), why: heard.length === 0 ? why : '' }
    await store.insertMomenten(db, now.by, momenten)
    await store.insertVersie(db, now.by, { ...plan, momenten, gehoord, besluit })
    await ctx.event('adoptPlan', now.by.planId, { no: now.no, body: besluit.body, heard: heard.length > 0 })
    return { no: now.no }
  },
})

function refusalOf(block: Obstacle, lang: Lang): Refusal {
  switch (block.code) {
    case 'missing':
      return refuse(409, 'missing', undefined, { deel: parts[block.deel].title[lang] })
    case 'over':
      return refuse(409, 'over', undefined, { year: block.year, amount: showEuro(block.cents, lang) })
    case 'inclusion':
      return refuse(409, 'inclusion')
    default:
      return refuse(409, 'objection', undefined, { party: block.party })
  }
}

/** Shows the newest adopted version to everybody. */
export const publishPlan = action({
  name: 'plan.publishPlan',
  input: z.strictObject({}),
  output: numbered,
  words: (lang) => words(lang).publish,
  may: mayPublish,
  run: async (ctx) => {
    const found = await adopted(ctx)
    if (isRefusal(found)) return found
    const { versie, by } = found
    if (!(await store.setPublic(ctx.db, by))) return refuse(409, 'already')
    await ctx.event('publishPlan', versie.planId, { no: versie.no })
    return { no: versie.no }
  },
})

const momentFields = { day, bodies: z.string().max(1000).default('') }
const identified = z.object({ id: z.uuid() })

/** One more moment to look back on the adopted plan (ST-09, MO-08). */
export const addMoment = action({
  name: 'plan.addMoment',
  input: z.strictObject({ kind: z.enum(momentKinds), ...momentFields }),
  output: identified,
  words: (lang) => words(lang).addMoment,
  may: mayWrite,
  adds: ['changeMoment'],
  run: async (ctx, input) => {
    const found = await adopted(ctx)
    if (isRefusal(found)) return found
    const id = uuidv7()
    await store.insertMomenten(ctx.db, found.by, [{ id, revision: 1, ...input }])
    await ctx.event('addMoment', found.by.planId, { moment: id })
    return { id }
  },
})

/** Moves a moment, or says with whom it is held. Refused 409 when overtaken. */
export const changeMoment = action({
  name: 'plan.changeMoment',
  input: z.strictObject({ id: z.uuid(), revision, ...momentFields }),
  output: identified.extend({ revision: z.int() }),
  words: (lang) => words(lang).changeMoment,
  may: mayWrite,
  run: async (ctx, input) => {
    const found = await adopted(ctx)
    if (isRefusal(found)) return found
    const row = await store.saveMoment(ctx.db, found.by, input)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('changeMoment', found.by.planId, { moment: input.id })
    return row
  },
})
