import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { action, type Context, type Words } from '../../../../house/declare.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import type { Lang } from '../../../../house/texts.ts'
import { words } from '../edities.texts.en.ts'
import { validateEdition } from '../editions/validate.ts'
import { type Edition, poleSchema, typeCodeSchema } from '../model.ts'
import { makesEdities } from '../policy.ts'
import { editionKey } from '../sessie.model.ts'
import {
  type By,
  findEditie,
  insertEditie,
  publishedEdition,
  saveEditie,
  publishEditie as savePublished,
} from '../store/index.ts'

const revision = z.int().min(1).meta({ widget: 'hidden' })
/** A text in both languages; a draft may lack one. */
const bilingual = (max: number) => {
  const text = z.string().max(max).meta({ needed: true }).default('')
  return z.strictObject({ nl: text, en: text }).prefault({})
}
const [short, long] = [bilingual(120), bilingual(1000)]
const year = z.int().min(2000).max(2100).optional()
/** Null for whoever runs the installation: what a municipality asks is written by somebody of that municipality. */
function byOf({ gemeente, actor, now }: Context): By | null {
  const who = personId(actor)
  return who === null ? null : { gemeenteId: gemeente.id, at: now, who }
}

/** Starts a draft from a published edition: the texts can change, the structure of the test stays (TT-01). */
export const startEditie = action({
  name: 'typetest.startEditie',
  input: z.strictObject({ from: editionKey.default('current'), name: short, horizonYear: year }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).start,
  may: makesEdities,
  run: async (ctx, { from, name, horizonYear }) => {
    const source = await publishedEdition(ctx.db, ctx.gemeente.id, from, horizonYear ?? null)
    if (!source) return refuse(422, 'no-edition', 'from')
    const content = { ...source, name, horizonYear: horizonYear ?? source.horizonYear }
    const by = byOf(ctx)
    if (!by) return notFound()
    const id = await insertEditie(ctx.db, by, content)
    await ctx.event('startEditie', id)
    return { id }
  },
})

/** One part of a draft, saved over the revision the writer had. Refused 409 when overtaken, or published. */
function section<S extends z.ZodRawShape>(
  name: string,
  shape: S,
  say: (lang: Lang) => Words<Extract<keyof S, string> | 'id' | 'revision'>,
  change: (edition: Edition, input: z.output<z.ZodObject<S>>) => Partial<Edition>,
) {
  return action({
    name: `typetest.${name}`,
    input: z.strictObject({ id: z.uuid(), revision, ...shape }),
    output: z.object({ id: z.uuid(), revision }),
    words: (lang) => say(lang) as Words,
    may: makesEdities,
    run: async (ctx, input) => {
      const { id, revision: from, ...rest } = input as { id: string; revision: number } & z.output<z.ZodObject<S>>
      const by = byOf(ctx)
      const draft = await findEditie(ctx.db, ctx.gemeente.id, id)
      if (!by || !draft) return notFound()
      if (draft.publishedAt) return refuse(409, 'published')
      const content = { ...draft.content, ...change(draft.content, rest as unknown as z.output<z.ZodObject<S>>) }
      const saved = await saveEditie(ctx.db, by, id, from, content)
      if (!saved) return refuse(409, 'overtaken')
      await ctx.event(name, id, { revision: saved.revision })
      return { id, revision: saved.revision }
    },
  })
}

export const writeAlgemeen = section(
  'writeAlgemeen',
  { name: short, horizonYear: year, intro: long, caveat: long },
  (lang) => words(lang).algemeen,
  (_, { horizonYear, ...texts }) => ({ ...texts, horizonYear: horizonYear ?? null }),
)

export const writeVraag = section(
  'writeVraag',
  { no: z.coerce.number().int().min(1).max(14), title: short, stem: long, a: long, b: long },
  (lang) => words(lang).vraag,
  ({ questions }, { no, ...texts }) => ({ questions: questions.map((each) => (each.no === no ? { ...each, ...texts } : each)) }),
)

export const writeZijde = section(
  'writeZijde',
  { pole: poleSchema, name: short, description: long, attention: long },
  (lang) => words(lang).zijde,
  ({ poles }, { pole, ...texts }) => ({ poles: poles.map((each) => (each.pole === pole ? { ...each, ...texts } : each)) }),
)

export const writeType = section(
  'writeType',
  { type: typeCodeSchema, name: short, portrait: long, advantage: long, pitfall: long, advice: long },
  (lang) => words(lang).type,
  ({ types }, { type, ...texts }) => ({ types: types.map((each) => (each.code === type ? { ...each, ...texts } : each)) }),
)

export const writeGesprek = section(
  'writeGesprek',
  { discussion: z.array(long).length(5) },
  (lang) => words(lang).gesprek,
  (_, input) => input,
)

/** Publishes a draft that keeps every rule of the test; refused with what is wrong. From then on it never changes. */
export const publishEditie = action({
  name: 'typetest.publishEditie',
  input: z.strictObject({ id: z.uuid(), revision }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).publish,
  may: makesEdities,
  run: async (ctx, { id, revision: from }) => {
    const by = byOf(ctx)
    const draft = await findEditie(ctx.db, ctx.gemeente.id, id)
    if (!by || !draft) return notFound()
    if (draft.publishedAt) return refuse(409, 'published')
    const verdict = validateEdition(draft.content, ctx.lang)
    if ('problems' in verdict) return refuse(422, 'invalid', undefined, { problems: verdict.problems.join('; ') })
    if (!(await savePublished(ctx.db, by, id, from))) return refuse(409, 'overtaken')
    await ctx.event('publishEditie', id)
    return { id }
  },
})
