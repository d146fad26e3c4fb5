import { z } from 'zod'
import { all, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { tagsOf } from '../doelen/index.ts'
import { inhoudIn } from './inhoud.ts'
import { activiteit, budgetYear, deelNo, deelRow, inhoud, partState } from './model.ts'
import { mayAdopt, maySeeDraft, mayWrite } from './policy.ts'
import { blockOf, budgetOf, partsOf } from './rules.ts'
import { draftIn, versieIn } from './store.ts'
import { words } from './texts.en.ts'

const versie = inhoud.extend({ adoptedAt: z.string(), publicAt: z.string().nullable() })
const block = z.union([
  z.object({ code: z.literal('missing'), deel: deelNo }),
  z.object({ code: z.literal('over'), year: z.int(), cents: z.int() }),
])

const draftOf = ({ db, gemeente, lang }: ReadContext) => look(db, inhoudIn(gemeente.id, lang))

/** The draft for who may see it, and the newest version they may read. */
async function plansFor({ db, gemeente, lang, actor }: ReadContext) {
  const seeDraft = maySeeDraft(actor) === true
  const adopted = versieIn(gemeente.id, { onlyPublic: !seeDraft })
  return seeDraft
    ? look(db, all({ draft: inhoudIn(gemeente.id, lang), adopted }))
    : { draft: null, adopted: await look(db, adopted) }
}

/** The tags of every activity, through its goal: of the draft for who may see it, else of the newest version they may read (FW-02). */
export async function activiteitTags(ctx: ReadContext): Promise<string[][]> {
  const { draft, adopted } = await plansFor(ctx)
  const plan = draft ?? adopted
  const tags = new Map(plan?.doelen.map((each) => [each.id, tagsOf(each)]))
  return (plan?.activiteiten ?? []).map(({ doelId }) => tags.get(doelId) ?? [])
}

/** The public plan for everybody; for who works on it the draft with its fifteen parts (ST-16). */
export const showPlan = view({
  name: 'plan.showPlan',
  input: z.strictObject({}),
  output: z.object({
    adopted: versie.nullable(),
    draft: inhoud.nullable(),
    parts: z.array(partState),
    budget: z.array(budgetYear),
    block: block.nullable(),
    rights: z.object({ seeDraft: z.boolean(), write: z.boolean(), adopt: z.boolean() }),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx) => {
    const { actor } = ctx
    const rights = { seeDraft: maySeeDraft(actor) === true, write: mayWrite(actor) === true, adopt: mayAdopt(actor) === true }
    const { draft, adopted } = await plansFor(ctx)
    return {
      adopted,
      draft,
      parts: draft ? partsOf(draft) : [],
      budget: draft ? budgetOf(draft) : [],
      block: draft ? blockOf(draft) : null,
      rights,
    }
  },
})

/** One adopted version: for everybody once it is public, before that for who works on the plan. */
export const showVersie = view({
  name: 'plan.showVersie',
  input: z.strictObject({ no: z.int().min(1) }),
  output: versie,
  words: (lang) => words(lang).versie,
  may: anyone,
  run: async ({ db, gemeente, actor }, { no }) =>
    (await look(db, versieIn(gemeente.id, { no, onlyPublic: maySeeDraft(actor) !== true }))) ?? notFound(),
})

/** Everything the draft says, to take away as a document. */
export const showConcept = view({
  name: 'plan.showConcept',
  input: z.strictObject({}),
  output: inhoud,
  words: (lang) => words(lang).concept,
  may: maySeeDraft,
  run: async (ctx) => (await draftOf(ctx)) ?? notFound(),
})

/** One part as it stands, beside everything else the plan says; revision 0 when nothing was written yet. */
export const showDeel = view({
  name: 'plan.showDeel',
  input: z.strictObject({ deel: deelNo }),
  output: deelRow.extend({ plan: inhoud }),
  words: (lang) => words(lang).deel,
  may: maySeeDraft,
  run: async (ctx, { deel }) => {
    const plan = await draftOf(ctx)
    if (!plan) return notFound()
    return { ...(plan.delen.find((row) => row.deel === deel) ?? { deel, revision: 0, text: '', whyNot: '' }), plan }
  },
})

export const showActiviteit = view({
  name: 'plan.showActiviteit',
  input: z.strictObject({ id: z.uuid() }),
  output: activiteit,
  words: (lang) => words(lang).activiteit,
  may: maySeeDraft,
  run: async ({ db, gemeente }, { id }) =>
    (await look(db, draftIn(gemeente.id)))?.activiteiten.find((each) => each.id === id) ?? notFound(),
})
