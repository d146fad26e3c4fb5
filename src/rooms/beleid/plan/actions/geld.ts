import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { all, look } from '../../../../house/db/look.ts'
import { action, type ReadContext } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { geldWords as words } from '../geld.texts.en.ts'
import { choosable, geldbronnenIn } from '../lijsten.ts'
import { middelKinds } from '../model.ts'
import { mayPublish, mayWrite } from '../policy.ts'
import * as store from '../store/activiteiten.ts'
import { draftIn } from '../store/draft.ts'
import { byOf, held, saveIn } from './held.ts'

const id = z.uuid()
const year = z.int().min(2000).max(2100)
const cents = z.int().min(0).max(100_000_000_000).meta({ widget: 'money' })
const source = z.string().max(200).default('')
const revision = z.int().min(0).default(0).meta({ widget: 'hidden' })
const saved = z.object({ revision: z.int() })
const kind = z.enum(middelKinds)
const bron = z.string().min(1).max(60)

/** True when the register has this source; a retired one only for what was written before (FW-12). */
async function isBron({ db, gemeente }: ReadContext, key: string, revised: boolean): Promise<boolean> {
  const bronnen = await look(db, geldbronnenIn(gemeente.id))
  return choosable(bronnen, revised ? [key] : []).some((each) => each.key === key)
}

/**
 * What an activity costs in a year from one kind of source (AG-05, FW-12); 0 empties it. Temporary money has its last day, money that
 * stays has none. Refused 409 when overtaken, also when somebody else filled in this year and source first.
 */
export const setKosten = action({
  name: 'plan.setKosten',
  input: z.strictObject({
    id,
    year,
    bron,
    revision,
    cents,
    source,
    kind: kind.default('structural'),
    until: day.optional(),
  }),
  output: saved,
  words: (lang) => words(lang).cost,
  may: mayWrite,
  subject: async ({ db, gemeente }, { id: activiteitId, bron: from }: { id: string; bron?: string }) => {
    const { draft, bronnen } = await look(db, all({ draft: draftIn(gemeente.id), bronnen: geldbronnenIn(gemeente.id) }))
    if (from !== undefined && !bronnen.some(({ key }) => key === from)) return notFound()
    return draft?.activiteiten.find((each) => each.id === activiteitId)
  },
  run: async (ctx, { id: activiteitId, until: last, ...row }) => {
    if (row.kind === 'temporary' && last === undefined) return refuse(422, 'until', 'until')
    const until = row.kind === 'temporary' ? last! : null
    if (!(await isBron(ctx, row.bron, row.revision > 0))) return refuse(422, 'source', 'bron')
    const data = { activiteit: activiteitId, year: row.year, bron: row.bron, cents: row.cents }
    return saveIn(
      ctx,
      async (by) =>
        (await store.hasActiviteit(ctx.db, by.gemeenteId, by.planId, activiteitId))
          ? store.saveKosten(ctx.db, by, { activiteitId, ...row, until })
          : 'absent',
      'setKosten',
      data,
    )
  },
})

/** What was promised and paid of that, also after the plan was adopted: the version itself does not change. Refused 409 when overtaken. */
export const recordBesteding = action({
  name: 'plan.recordBesteding',
  input: z.strictObject({ id, year, bron, revision, committedCents: cents, spentCents: cents }),
  output: saved,
  words: (lang) => words(lang).spend,
  may: mayWrite,
  subject: (ctx, about) => isBron(ctx, about.bron, true),
  run: async (ctx, { id: activiteitId, ...row }) => {
    if (!(await store.hasActiviteit(ctx.db, ctx.gemeente.id, null, activiteitId))) return notFound()
    if (!(await isBron(ctx, row.bron, true))) return refuse(422, 'source', 'bron')
    const done = await store.saveBesteding(ctx.db, byOf(ctx, activiteitId), { activiteitId, ...row })
    if (!done) return refuse(409, 'overtaken')
    const { revision: _, ...data } = row
    await ctx.event('recordBesteding', activiteitId, data)
    return done
  },
})

/** What there is in a year, each year or for a time (VI-14, AG-05); 0 empties it. Refused 409 when overtaken. */
export const setMiddelen = action({
  name: 'plan.setMiddelen',
  input: z.strictObject({ year, kind, revision, cents, source }),
  output: saved,
  words: (lang) => words(lang).means,
  may: mayWrite,
  run: (ctx, row) =>
    saveIn(ctx, (by) => store.saveMiddelen(ctx.db, by, row), 'setMiddelen', { year: row.year, kind: row.kind, cents: row.cents }),
})

/** Tells everybody what there is, before priorities are set (VI-14, F1). What was told stays; a change is told anew. */
export const publishKader = action({
  name: 'plan.publishKader',
  input: z.strictObject({}),
  output: z.object({ no: z.int() }),
  words: (lang) => words(lang).kader,
  may: mayPublish,
  run: async (ctx) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const draft = await look(ctx.db, draftIn(ctx.gemeente.id))
    const middelen = draft!.middelen.filter((row) => row.cents > 0)
    if (middelen.length === 0) return refuse(409, 'no-means')
    const before = await look(ctx.db, store.kaderOf(now.by))
    if (isDeepStrictEqual(before?.middelen, JSON.parse(JSON.stringify(middelen)))) return refuse(409, 'same')
    const no = await store.insertKader(ctx.db, now.by, middelen)
    await ctx.event('publishKader', now.by.planId, { no })
    return { no }
  },
})
