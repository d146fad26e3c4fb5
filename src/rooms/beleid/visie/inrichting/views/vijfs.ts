import { z } from 'zod'
import { all, type Lookup, look } from '../../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../../house/declare.ts'
import { factsFor } from '../../../../../house/offered.ts'
import { notFound } from '../../../../../house/outcome.ts'
import { revision, type VijfS, vijfS, vijfsOut } from '../../model.ts'
import { maySeeDraft, mayWrite } from '../../policy.ts'
import { workingIn } from '../../store.ts'
import { yearOf } from '../actions/jaren.ts'
import { expected } from '../content.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { jaarOut } from '../model.ts'
import { yearsOf } from '../rules.ts'
import { jarenIn, visionMarksIn } from '../store/jaren.ts'

const s = z.enum(vijfS)
/** `value` null: no room knows yet. 0: a gap. */
const factOut = z.object({ text: z.string(), value: z.union([z.string(), z.number()]).nullable(), path: z.string().nullable() })
export type FactShown = z.infer<typeof factOut>

type Facts = ReturnType<typeof factsFor> extends Lookup<infer F> ? F : never

/** What the rooms see of one role; what none of them offers stands there by name, without a value (VI-06). */
function evidenceOf(role: VijfS, facts: Facts, lang: ReadContext['lang']): FactShown[] {
  const mine = facts.filter((each) => each.s === role)
  const wanted = expected[role].flatMap(({ about, name }): FactShown[] => {
    const found: readonly FactShown[] = mine.filter((each) => each.about === about)
    return found.length > 0 ? [...found] : [{ text: name[lang], value: null, path: null }]
  })
  return [...wanted, ...mine.filter(({ about }) => !expected[role].some((each) => each.about === about))]
}

const askAll = (ctx: ReadContext) =>
  look(
    ctx.db,
    all({
      draft: workingIn(ctx.gemeente.id),
      facts: factsFor(ctx),
      jaren: jarenIn(ctx.gemeente.id),
      visions: visionMarksIn(ctx.gemeente.id),
    }),
  )
type Asked = Awaited<ReturnType<typeof askAll>>
const yearsIn = ({ jaren, visions }: Asked, role: VijfS) =>
  yearsOf(
    jaren.filter((each) => each.s === role),
    visions.filter((each) => each.s === role),
  )

/** The five roles as the municipality sees itself, in the draft and over the years, with how much there is to show (VI-06). */
export const showVijfS = view({
  name: 'visie.showVijfS',
  input: z.strictObject({}),
  output: z.object({
    vijfs: z.array(vijfsOut),
    rollen: z.array(z.object({ s, evidence: z.array(factOut), jaren: z.array(jaarOut) })),
  }),
  words: (lang) => inrichtingWords(lang).showVijfS,
  may: maySeeDraft,
  run: async (ctx) => {
    const asked = await askAll(ctx)
    const rollen = vijfS.map((role) => ({
      s: role,
      evidence: evidenceOf(role, asked.facts, ctx.lang),
      jaren: yearsIn(asked, role),
    }))
    return { vijfs: asked.draft?.vijfs ?? [], rollen }
  },
})

/** One role: the evidence, the years, and where it is assessed (VI-06). */
export const showBeeld = view({
  name: 'visie.showBeeld',
  input: z.strictObject({ s }),
  output: z.object({
    s,
    evidence: z.array(factOut),
    jaren: z.array(jaarOut),
    year: z.int(),
    draft: vijfsOut.nullable(),
    last: z.object({ year: z.int(), narrative: z.string(), actions: z.string() }).nullable(),
    rights: z.object({ write: z.boolean(), inDraft: z.boolean() }),
  }),
  words: (lang) => inrichtingWords(lang).showBeeld,
  may: maySeeDraft,
  run: async (ctx, { s: role }) => {
    const asked = await askAll(ctx)
    const write = mayWrite(ctx.actor) === true
    return {
      s: role,
      evidence: evidenceOf(role, asked.facts, ctx.lang),
      jaren: yearsIn(asked, role),
      year: yearOf(ctx.now),
      draft: asked.draft?.vijfs.find((each) => each.s === role) ?? null,
      last: asked.jaren.findLast((each) => each.s === role) ?? null,
      rights: { write, inDraft: write && asked.draft !== null },
    }
  },
})

/** One of the five roles as it stands in the draft, beside the evidence. */
export const showS = view({
  name: 'visie.showS',
  input: z.strictObject({ s }),
  output: vijfsOut.extend({ score: z.int().nullable(), evidence: z.array(factOut) }),
  words: (lang) => inrichtingWords(lang).showS,
  may: maySeeDraft,
  run: async (ctx, { s: role }) => {
    const { draft, facts } = await askAll(ctx)
    if (!draft) return notFound()
    const row = draft.vijfs.find((each) => each.s === role) ?? { s: role, revision: 0, score: null, narrative: '', actions: '' }
    return { ...row, evidence: evidenceOf(role, facts, ctx.lang) }
  },
})

/** One role in one year, beside the evidence of today; empty when that year was not assessed. */
export const showJaar = view({
  name: 'visie.showJaar',
  input: z.strictObject({ s, year: z.int().min(2000).max(2200) }),
  output: z.object({
    s,
    year: z.int(),
    revision,
    score: z.int().nullable(),
    narrative: z.string(),
    actions: z.string(),
    evidence: z.array(factOut),
  }),
  words: (lang) => inrichtingWords(lang).showJaar,
  may: maySeeDraft,
  run: async (ctx, { s: role, year }) => {
    const { jaren, facts } = await askAll(ctx)
    const row = jaren.find((each) => each.s === role && each.year === year)
    const empty = { s: role, year, revision: 0, score: null, narrative: '', actions: '' }
    return { ...(row ?? empty), evidence: evidenceOf(role, facts, ctx.lang) }
  },
})
