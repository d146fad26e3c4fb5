import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { day } from '../../../house/day.ts'
import { all, look } from '../../../house/db/look.ts'
import { action, type Context } from '../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../house/outcome.ts'
import { several } from '../../../house/several.ts'
import { dayOf } from '../../../house/time.ts'
import { addOwn, maatregelen, noden } from '../../basis/kaders/index.ts'
import { itemsIn } from './items.ts'
import { deel, delen, kant, kind, mostItems, mostNote, revision, weight } from './model.ts'
import { kantOf, mayLead, mayTakePart } from './policy.ts'
import { onSheet, unlinked } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const id = z.uuid()
const byOf = ({ gemeente, actor, now }: Context): store.By => ({ gemeenteId: gemeente.id, at: now, who: whoOf(actor) })

/** Opens a round, in which people score up to and including a day (FW-10). Refused 409 while one is open, 422 for a day that has passed. */
export const openRonde = action({
  name: 'verkenning.openRonde',
  input: z.strictObject({ closesOn: day }),
  output: z.object({ id, no: z.int() }),
  words: (lang) => words(lang).open,
  may: mayLead,
  run: async (ctx, { closesOn }) => {
    if (closesOn < dayOf(ctx.now)) return refuse(422, 'past', 'closesOn')
    const made = await store.insertRonde(ctx.db, byOf(ctx), closesOn)
    if (!made) return refuse(409, 'open')
    await ctx.event('openRonde', made.id, { no: made.no })
    return made
  },
})

/** Closes the round and shows what came out. Refused 409 while an own threat leads to no need and measure (FW-10). */
export const closeRonde = action({
  name: 'verkenning.closeRonde',
  input: z.strictObject({}),
  output: z.object({ no: z.int() }),
  words: (lang) => words(lang).close,
  may: mayLead,
  run: async (ctx) => {
    const ronde = await store.holdRonde(ctx.db, ctx.gemeente.id, 'update')
    if (!ronde) return refuse(409, 'no-round')
    const { items, scored } = await look(
      ctx.db,
      all({ items: itemsIn(ctx.gemeente.id, ctx.lang), scored: store.scoredIn(ctx.gemeente.id) }),
    )
    const [first] = unlinked(items, scored)
    if (first) return refuse(409, 'unlinked', undefined, { threat: first.text })
    await store.closeRonde(ctx.db, byOf(ctx), ronde.id)
    await ctx.event('closeRonde', ronde.id, { no: ronde.no })
    return { no: ronde.no }
  },
})

/** Stays open until the end of this transaction, also when the officer closes it now. */
async function heldOpen(ctx: Context) {
  const ronde = await store.holdRonde(ctx.db, ctx.gemeente.id, 'share')
  if (!ronde) return refuse(409, 'no-round')
  return dayOf(ctx.now) > ronde.closesOn ? refuse(409, 'over') : ronde
}

/**
 * Scores the items of one sheet from 0 to 3 for one's own municipality, perhaps with a note (FW-10, FW-11). Items without a score or
 * without a change stay as they are; a score may be changed until the round closes. Refused 422 for a note without a score, 409 when
 * one that changed was saved elsewhere meanwhile, or when nobody can score (`no-round`, `over`).
 */
export const scoreItems = action({
  name: 'verkenning.scoreItems',
  input: z.strictObject({
    deel,
    scores: z
      .array(
        z.strictObject({
          item: z.string().max(60),
          revision,
          weight: weight.optional(),
          note: z.string().max(mostNote).default(''),
        }),
      )
      .max(mostItems),
  }),
  output: z.object({
    saved: z.int(),
    next: deel.nullable(),
    scores: z.array(z.object({ item: z.string(), revision: z.int() })),
  }),
  words: (lang) => words(lang).score,
  may: mayTakePart,
  together: true,
  run: async (ctx, { deel: sheet, scores }) => {
    const ronde = await heldOpen(ctx)
    if (isRefusal(ronde)) return ronde
    const by = byOf(ctx)
    const { items, mine } = await look(
      ctx.db,
      all({ items: itemsIn(ctx.gemeente.id, ctx.lang), mine: store.eigenScoresIn(ctx.gemeente.id, by.who) }),
    )
    const keys = onSheet(items, sheet).map(({ key }) => key)
    const stray = scores.findIndex(({ item }) => !keys.includes(item))
    if (stray >= 0) return refuse(422, 'gone', `scores.${stray}.item`)
    const twice = scores.findIndex(({ item }, index) => scores.findIndex((each) => each.item === item) < index)
    if (twice >= 0) return refuse(422, 'twice', `scores.${twice}.item`)
    const bare = scores.findIndex((each) => each.weight === undefined && each.note !== '')
    if (bare >= 0) return refuse(422, 'no-score', `scores.${bare}.weight`)
    const changed = scores.flatMap(({ weight: given, ...rest }) => {
      const was = mine.find(({ item }) => item === rest.item)
      return given === undefined || (was?.weight === given && was.note === rest.note) ? [] : [{ ...rest, weight: given }]
    })
    const kept =
      changed.length === 0 ? 0 : await store.saveScores(ctx.db, by, { rondeId: ronde.id, kant: kantOf(ctx.actor) }, changed)
    if (kept < changed.length) return refuse(409, 'overtaken')
    if (kept > 0) await ctx.event('scoreItems', ronde.id, { deel: sheet, items: kept })
    const saved = (key: string) => changed.some(({ item }) => item === key)
    return {
      saved: kept,
      next: delen[delen.indexOf(sheet) + 1] ?? null,
      scores: scores.map(({ item, revision: had }) => ({ item, revision: saved(item) ? had + 1 : had })),
    }
  },
})

/**
 * Names an opportunity, threat or development that is not on the list, for everybody to score; it is kept who raised it, municipality
 * or field (FW-10, ST-03). Refused 422 or 409 as an addition of `kaders` is, 409 when nobody can score.
 */
export const addEigen = action({
  name: 'verkenning.addEigen',
  input: z.strictObject({
    kind,
    name: z.string().min(3).max(200),
    about: z.string().max(600).meta({ needed: true }).default(''),
  }),
  output: z.object({ id, kind }),
  words: (lang) => words(lang).add,
  may: mayTakePart,
  adds: ['markEigen'],
  run: async (ctx, { kind: list, name, about }) => {
    const ronde = await heldOpen(ctx)
    if (isRefusal(ronde)) return ronde
    const made = await addOwn(ctx, list, name, about)
    if (isRefusal(made)) return made
    await store.saveMerk(ctx.db, byOf(ctx), { id: made.id, revision: 0, raised: kantOf(ctx.actor), needs: [], measures: [] })
    await ctx.event('addEigen', made.id, { kind: list })
    return { id: made.id, kind: list }
  },
})

const keysOf = (list: readonly { readonly key: string }[]) => z.enum(list.map(({ key }) => key) as [string, ...string[]])

/**
 * Says who raised an own item, and of a threat which needs it leads to and what can be done about it (FW-10). Refused 422 when a threat
 * lacks either, or something else has one; 409 when overtaken.
 */
export const markEigen = action({
  name: 'verkenning.markEigen',
  input: z.strictObject({
    id,
    revision,
    raised: kant,
    needs: several(keysOf(noden)).max(noden.length).meta({ needed: true }).default([]),
    measures: several(keysOf(maatregelen)).max(maatregelen.length).meta({ needed: true }).default([]),
  }),
  output: z.object({ id, revision }),
  words: (lang) => words(lang).mark,
  may: mayLead,
  run: async (ctx, input) => {
    const item = (await look(ctx.db, itemsIn(ctx.gemeente.id, ctx.lang))).find(({ own }) => own === input.id)
    if (!item) return notFound()
    const lacking = (['needs', 'measures'] as const).find((field) => input[field].length === 0)
    if (item.kind === 'bedreiging' && lacking) return refuse(422, 'needed', lacking)
    const extra = (['needs', 'measures'] as const).find((field) => input[field].length > 0)
    if (item.kind !== 'bedreiging' && extra) return refuse(422, 'threats-only', extra)
    const row = await store.saveMerk(ctx.db, byOf(ctx), input)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('markEigen', input.id)
    return { id: input.id, revision: Number(row.revision) }
  },
})
