import { z } from 'zod'
import { all, known, type Lookup, look, map } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { proofOf } from '../../../../house/offered.ts'
import { notFound } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { earlierText, earlierTexts } from '../../../basis/personen/index.ts'
import { tagsOf } from '../../doelen/index.ts'
import { inhoudIn } from '../inhoud.ts'
import {
  budgetkader,
  budgetYear,
  deelNo,
  deelRow,
  gedaan,
  inclusieRow,
  inhoud,
  moment,
  named,
  partState,
  vraagKeys,
} from '../model.ts'
import { isOpen, mayAdopt, mayPublish, mayReact, mayReadDraft, maySeeDraft, mayWrite, seesDraft } from '../policy.ts'
import { contactOf } from '../rules/berichten.ts'
import { blockOf, partsOf } from '../rules/delen.ts'
import { domainsOf, supportOf } from '../rules/draagvlak.ts'
import { budgetOf, continuityOf } from '../rules/geld.ts'
import { bestedingenIn, borgingIn, gedaanIn, kaderIn, planIdIn, versieIn, versieNosIn, withdrawnIn } from '../store/draft.ts'
import { words } from '../texts.en.ts'

const versie = inhoud.extend({ adoptedAt: z.string(), publicAt: z.string().nullable(), kalender: z.array(moment) })
const draft = inhoud.extend({ reactUntil: z.string().nullable() })
const block = z.union([
  z.object({ code: z.literal('missing'), deel: deelNo }),
  z.object({ code: z.literal('over'), year: z.int(), cents: z.int() }),
  z.object({ code: z.literal('inclusion'), vraag: z.string() }),
  z.object({ code: z.literal('objection'), id: z.uuid(), party: z.string() }),
])
const proof = z.object({ text: z.string(), path: z.string(), on: z.string() })

/** The draft as far as this actor may see it now; null when there is none for them. */
export function draftFor({ gemeente, lang, actor, now }: ReadContext): Lookup<z.output<typeof draft> | null> {
  if (mayReadDraft(actor) !== true) return known(null)
  return map(inhoudIn(gemeente.id, lang), (found) => (found && seesDraft(actor, found, now) ? found : null))
}

/** The newest adopted version this actor may read. */
export const adoptedFor = ({ gemeente, actor }: ReadContext, no: number | null = null) =>
  versieIn(gemeente.id, { no, onlyPublic: maySeeDraft(actor) !== true })

/** The tags of every activity, through its goal: of the draft for who may see it, else of the newest version they may read (FW-02). */
export async function activiteitTags(ctx: ReadContext): Promise<string[][]> {
  const found = await look(ctx.db, all({ draft: draftFor(ctx), adopted: adoptedFor(ctx) }))
  const plan = found.draft ?? found.adopted
  const tags = new Map(plan?.doelen.map((each) => [each.id, tagsOf(each)]))
  return (plan?.activiteiten ?? []).map(({ doelId }) => tags.get(doelId) ?? [])
}

/**
 * The public plan for everybody; for who works on it the draft with its fifteen parts (ST-16), the money per year (AG-05), what the
 * field says (ST-18), which domains contribute (FW-13) and activities whose money ends (FW-12).
 */
export const showPlan = view({
  name: 'plan.showPlan',
  input: z.strictObject({}),
  output: z.object({
    adopted: versie.nullable(),
    draft: draft.nullable(),
    parts: z.array(partState),
    /** Of the draft, or of the adopted plan with what was promised and paid since. */
    budget: z.array(budgetYear),
    budgetOn: z.string().nullable(),
    kader: budgetkader.nullable(),
    block: block.nullable(),
    support: z.object({ firstStep: z.int().nullable(), late: z.boolean(), open: z.int() }).nullable(),
    domains: z
      .object({ contributing: z.array(named), missing: z.array(named), all: z.boolean(), relevant: z.boolean() })
      .nullable(),
    continuity: z.array(
      z.object({ id: z.uuid(), title: z.string(), until: z.string(), alert: z.boolean(), decide: z.boolean() }),
    ),
    withdrawn: z.array(z.object({ id: z.uuid(), title: z.string() })),
    versions: z.array(z.int()),
    rights: z.object({ seeDraft: z.boolean(), write: z.boolean(), adopt: z.boolean(), publish: z.boolean(), react: z.boolean() }),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const { actor, db, gemeente, now } = ctx
    const sees = maySeeDraft(actor) === true
    const found = await look(
      db,
      all({
        draft: draftFor(ctx),
        adopted: adoptedFor(ctx),
        bestedingen: bestedingenIn(gemeente.id),
        borging: borgingIn(gemeente.id),
        kader: kaderIn(gemeente.id),
        withdrawn: sees ? withdrawnIn(gemeente.id) : known([]),
        versions: versieNosIn(gemeente.id, !sees),
      }),
    )
    const { draft: own, adopted, bestedingen, borging, ...rest } = found
    const plan = own ?? adopted
    const money = plan && { ...plan, bestedingen, borging }
    const support = plan && supportOf(plan.bijdragen)
    const rights = {
      seeDraft: own !== null,
      write: mayWrite(actor) === true,
      adopt: mayAdopt(actor) === true,
      publish: mayPublish(actor) === true,
      react: mayReact(actor) === true && own !== null && isOpen(own, now),
    }
    return {
      ...rest,
      adopted,
      draft: own,
      parts: own ? partsOf(own) : [],
      budget: money ? budgetOf(money) : [],
      budgetOn: plan && lastDay([...plan.kosten, ...plan.middelen, ...bestedingen]),
      block: own ? blockOf(own) : null,
      support: support && { ...support, open: support.open.length },
      domains: plan && domainsOf(plan),
      continuity: sees && money ? continuityOf(money, dayOf(now)).filter(({ alert, decide }) => alert || decide) : [],
      rights,
    }
  },
})

/** The last day on which one of these amounts was written. */
const lastDay = (rows: readonly { readonly writtenOn: string | null }[]): string | null =>
  rows
    .flatMap(({ writtenOn }) => writtenOn ?? [])
    .sort()
    .at(-1) ?? null

/** One adopted version: for everybody once it is public, before that for who works on the plan. */
export const showVersie = view({
  name: 'plan.showVersie',
  input: z.strictObject({ no: z.int().min(1) }),
  output: versie,
  words: (lang) => words(lang).versie,
  may: anyone,
  run: async (ctx, { no }) => (await look(ctx.db, adoptedFor(ctx, no))) ?? notFound(),
})

/** Everything the draft says, to take away as a document. */
export const showConcept = view({
  name: 'plan.showConcept',
  input: z.strictObject({}),
  output: draft,
  words: (lang) => words(lang).concept,
  may: mayReadDraft,
  run: async (ctx) => (await look(ctx.db, draftFor(ctx))) ?? notFound(),
})

/** The draft beside what shows that people were heard, for who is about to adopt it (FW-03). */
export const showVaststelling = view({
  name: 'plan.showVaststelling',
  input: z.strictObject({}),
  /** `forCollege`: whoever asks may adopt for the college, else only record what the council decided. */
  output: z.object({ draft, block: block.nullable(), heard: z.array(proof), forCollege: z.boolean() }),
  words: (lang) => words(lang).vaststelling,
  may: maySeeDraft,
  run: async (ctx) => {
    const { draft: own, heard } = await look(ctx.db, all({ draft: draftFor(ctx), heard: proofOf(ctx, 'horen') }))
    const forCollege = mayPublish(ctx.actor) === true
    return own ? { draft: own, block: blockOf(own), heard: [...heard], forCollege } : notFound()
  },
})

/**
 * Two versions, or the draft (`after` left out, for who may see it) against a version. Without any number: the newest two of what this
 * actor may read. Refused 404 when one of them is not there.
 */
export const compareVersies = view({
  name: 'plan.compareVersies',
  input: z.strictObject({ before: z.int().min(1).optional(), after: z.int().min(1).optional() }),
  output: z.object({ before: versie.nullable(), after: z.union([versie, draft]).nullable(), versions: z.array(z.int()) }),
  words: (lang) => words(lang).compare,
  may: anyone,
  run: async (ctx, asked) => {
    const { db, gemeente, actor } = ctx
    const newest = await look(db, all({ draft: draftFor(ctx), versions: versieNosIn(gemeente.id, maySeeDraft(actor) !== true) }))
    const { versions } = newest
    const afterNo = asked.after ?? (newest.draft ? null : (versions[0] ?? null))
    const beforeNo = asked.before ?? versions.find((no) => afterNo === null || no < afterNo) ?? null
    const found = await look(
      db,
      all({
        before: beforeNo === null ? known(null) : adoptedFor(ctx, beforeNo),
        after: afterNo === null ? known(newest.draft) : adoptedFor(ctx, afterNo),
      }),
    )
    const gone = (asked.before !== undefined && !found.before) || (asked.after !== undefined && !found.after)
    return gone ? notFound() : { ...found, versions }
  },
})

/** One part as it stands, beside everything else the plan says; revision 0 when nothing was written yet. */
export const showDeel = view({
  name: 'plan.showDeel',
  input: z.strictObject({ deel: deelNo }),
  output: deelRow.extend({
    plan: draft,
    contact: z.array(z.object({ year: z.int(), times: z.int(), needed: z.int() })),
    earlier: z.array(earlierText),
  }),
  words: (lang) => words(lang).deel,
  may: maySeeDraft,
  run: async (ctx, { deel }) => {
    const key = { gemeenteId: ctx.gemeente.id, deel }
    const { plan, id, earlier } = await look(
      ctx.db,
      all({ plan: draftFor(ctx), id: planIdIn(ctx.gemeente.id), earlier: earlierTexts('plan_deel', key, ctx.lang) }),
    )
    if (!plan) return notFound()
    const row = plan.delen.find((each) => each.deel === deel) ?? { deel, revision: 0, text: '', whyNot: '' }
    return {
      ...row,
      plan,
      contact: deel === 13 ? contactOf(plan) : [],
      earlier: earlier.filter(({ key: own }) => own.planId === id),
    }
  },
})

/** The four questions with what was answered, by which role and on which day (FW-07). */
export const showInclusie = view({
  name: 'plan.showInclusie',
  input: z.strictObject({}),
  output: z.object({ rows: z.array(inclusieRow), rights: z.object({ write: z.boolean() }) }),
  words: (lang) => words(lang).inclusies,
  may: mayReadDraft,
  run: async (ctx) => {
    const plan = await look(ctx.db, draftFor(ctx))
    return plan ? { rows: plan.inclusie, rights: { write: mayWrite(ctx.actor) === true } } : notFound()
  },
})

/** One of the four; revision 0 when it has no answer yet. */
export const showVraag = view({
  name: 'plan.showVraag',
  input: z.strictObject({ vraag: z.enum(vraagKeys) }),
  output: z.object({ vraag: z.string(), revision: z.int(), answer: z.string() }),
  words: (lang) => words(lang).vraag,
  may: mayReadDraft,
  run: async (ctx, { vraag }) => {
    const plan = await look(ctx.db, draftFor(ctx))
    if (!plan) return notFound()
    return plan.inclusie.find((row) => row.vraag === vraag) ?? { vraag, revision: 0, answer: '' }
  },
})

/** When is looked back on the adopted plan, and which moments were held (ST-09). */
export const showKalender = view({
  name: 'plan.showKalender',
  input: z.strictObject({}),
  output: z.object({ momenten: z.array(moment), done: z.array(gedaan), rights: z.object({ write: z.boolean() }) }),
  words: (lang) => words(lang).kalender,
  may: anyone,
  run: async (ctx) => {
    const { adopted, done } = await look(ctx.db, all({ adopted: adoptedFor(ctx), done: gedaanIn(ctx.gemeente.id) }))
    return adopted ? { momenten: adopted.kalender, done, rights: { write: mayWrite(ctx.actor) === true } } : notFound()
  },
})

export const showMoment = view({
  name: 'plan.showMoment',
  input: z.strictObject({ id: z.uuid() }),
  output: moment,
  words: (lang) => words(lang).moment,
  may: maySeeDraft,
  run: async (ctx, { id }) => (await look(ctx.db, adoptedFor(ctx)))?.kalender.find((each) => each.id === id) ?? notFound(),
})
