import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { day } from '../../../../../house/day.ts'
import type { Db } from '../../../../../house/db/database.ts'
import { look } from '../../../../../house/db/look.ts'
import { action, type Context } from '../../../../../house/declare.ts'
import { isRefusal, notFound, type Refusal, refuse } from '../../../../../house/outcome.ts'
import { several } from '../../../../../house/several.ts'
import { dayOf } from '../../../../../house/time.ts'
import { byOf, draftOf, held, saveIn } from '../../held.ts'
import { revision } from '../../model.ts'
import { mayChoose } from '../../policy.ts'
import type { By } from '../../store.ts'
import { words } from '../keuzes.texts.en.ts'
import { approaches, area, courses, groupKeys, type Keuzes, positions, reviewOutcomes, steerings } from '../model.ts'
import { isDue } from '../rules.ts'
import * as store from '../store/keuzes.ts'

const why = z.string().max(2000).default('')
const name = z.string().min(2).max(120)
export const saved = z.object({ id: z.uuid(), revision: z.int() })
const place = { id: z.uuid(), revision }

/** Broad or narrow, director or at a distance: the course as a whole (VI-04). Refused 409 when overtaken. */
export const chooseMix = action({
  name: 'visie.chooseMix',
  input: z.strictObject({ revision, approach: z.enum(approaches), steering: z.enum(steerings), argument: why }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).mix,
  may: mayChoose,
  run: (ctx, input) =>
    saveIn(ctx, (by) => store.saveMix(ctx.db, by, input), 'chooseMix', { approach: input.approach, steering: input.steering }),
})

const uitzondering = {
  name,
  position: z.enum(positions),
  groups: several(z.enum(groupKeys)).default([]),
  area: area.optional(),
  why,
}
type UitzonderingIn = z.output<z.ZodObject<typeof uitzondering>>

async function keepUitzondering(ctx: Context, at: { id: string; revision: number }, { area: tag, ...rest }: UitzonderingIn) {
  if (rest.position === 'vangnet' && rest.groups.length === 0) return refuse(422, 'net-for-whom', 'groups')
  const row = { ...at, ...rest, area: tag ?? null }
  const kept = await saveIn(ctx, (by) => store.saveUitzondering(ctx.db, by, row), 'writeUitzondering', {
    position: rest.position,
  })
  return isRefusal(kept) ? kept : { id: at.id, ...kept }
}

/** Another course for target groups, a theme or a part of the law. A safety net needs a group (422): step 5 owes it a goal (VI-04). */
export const addUitzondering = action({
  name: 'visie.addUitzondering',
  input: z.strictObject(uitzondering),
  output: saved,
  words: (lang) => words(lang).addUitzondering,
  may: mayChoose,
  adds: ['removeUitzondering'],
  run: (ctx, input) => keepUitzondering(ctx, { id: uuidv7(), revision: 0 }, input),
})

/** Changes it over the revision that was read; refused 409 when overtaken. */
export const writeUitzondering = action({
  name: 'visie.writeUitzondering',
  input: z.strictObject({ ...place, ...uitzondering }),
  output: saved,
  words: (lang) => words(lang).writeUitzondering,
  may: mayChoose,
  run: (ctx, { id, revision: from, ...input }) => keepUitzondering(ctx, { id, revision: from }, input),
})

export const removeUitzondering = action({
  name: 'visie.removeUitzondering',
  input: z.strictObject(place),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).removeUitzondering,
  may: mayChoose,
  subject: async (ctx, { id }) => (await draftOf(ctx))?.keuzes.uitzonderingen.find((each) => each.id === id),
  run: (ctx, { id, revision: from }) => remove(ctx, 'visie_uitzondering', 'removeUitzondering', id, from),
})

/** Takes a row out of the draft over the revision that was read. */
export async function remove(
  ctx: Context,
  table: Parameters<typeof store.removeRow>[2],
  kind: string,
  id: string,
  from: number,
): Promise<{ id: string } | Refusal> {
  const working = await held(ctx)
  if (isRefusal(working)) return working
  if (!(await store.removeRow(ctx.db, working.by, table, id, from))) return refuse(409, 'overtaken')
  await ctx.event(kind, working.id)
  return { id }
}

const periode = {
  name,
  position: z.enum(courses),
  starts: day,
  ends: day.optional(),
  reviewOn: day,
  why,
}
type PeriodeIn = z.output<z.ZodObject<typeof periode>>

async function keepPeriode(ctx: Context, at: { id: string; revision: number }, { ends, ...rest }: PeriodeIn) {
  if (ends !== undefined && ends <= rest.starts) return refuse(422, 'turned', 'ends')
  if (rest.reviewOn < rest.starts) return refuse(422, 'review-first', 'reviewOn')
  const row = { ...at, ...rest, ends: ends ?? null }
  const kept = await saveIn(ctx, (by) => store.savePeriode(ctx.db, by, row), 'writePeriode', { position: rest.position })
  return isRefusal(kept) ? kept : { id: at.id, ...kept }
}

/** A course for some time, with the day on which it is looked at again (VI-04). Refused 422 for days in the wrong order. */
export const addPeriode = action({
  name: 'visie.addPeriode',
  input: z.strictObject(periode),
  output: saved,
  words: (lang) => words(lang).addPeriode,
  may: mayChoose,
  adds: ['removePeriode'],
  run: (ctx, input) => keepPeriode(ctx, { id: uuidv7(), revision: 0 }, input),
})

export const writePeriode = action({
  name: 'visie.writePeriode',
  input: z.strictObject({ ...place, ...periode }),
  output: saved,
  words: (lang) => words(lang).writePeriode,
  may: mayChoose,
  run: (ctx, { id, revision: from, ...input }) => keepPeriode(ctx, { id, revision: from }, input),
})

export const removePeriode = action({
  name: 'visie.removePeriode',
  input: z.strictObject(place),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).removePeriode,
  may: mayChoose,
  subject: async (ctx, { id }) => (await draftOf(ctx))?.keuzes.perioden.find((each) => each.id === id),
  run: (ctx, { id, revision: from }) => remove(ctx, 'visie_periode', 'removePeriode', id, from),
})

/**
 * What the municipality makes of a phase on its day (VI-04, J3). 404 for a phase of no vision that holds; 409 before its day, or when
 * this day was looked at before.
 */
export const reviewPeriode = action({
  name: 'visie.reviewPeriode',
  input: z.strictObject({ id: z.uuid(), outcome: z.enum(reviewOutcomes), text: z.string().min(1).max(2000) }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).review,
  may: mayChoose,
  run: async (ctx, { id, ...review }) => {
    const found = await look(ctx.db, store.periodeIn(ctx.gemeente.id, id))
    if (!found) return notFound()
    if (!isDue(found, dayOf(ctx.now))) return refuse(409, 'not-yet')
    const row = { periodeId: id, reviewOn: found.reviewOn, ...review }
    if (!(await store.insertHerziening(ctx.db, byOf(ctx, found.visieId), row))) return refuse(409, 'already')
    await ctx.event('reviewPeriode', found.visieId, { periode: id, outcome: review.outcome })
    return { id }
  },
})

/** A next vision begins with the course of the last one; the field reacts anew. */
export async function copyKeuzes(
  db: Db,
  by: By,
  { mix, uitzonderingen, perioden, besprekingen, gevolgen }: Keuzes,
): Promise<void> {
  if (mix) await store.saveMix(db, by, { ...mix, revision: 0 })
  for (const each of uitzonderingen) await store.saveUitzondering(db, by, { ...each, revision: 0 })
  for (const each of perioden) await store.savePeriode(db, by, { ...each, revision: 0 })
  for (const { flag, text } of besprekingen) await store.saveBespreking(db, by, flag, 0, text)
  for (const { counts: _, punten: __, ...each } of gevolgen)
    await store.saveGevolg(db, by, { ...each, id: uuidv7(), revision: 0 })
}
