import { z } from 'zod'
import { all, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { notFound } from '../../../house/outcome.ts'
import { activeEdition, editionKey, editionOf, editions, fullLabelOf, isReviewed } from '../../basis/kaders/index.ts'
import { choicesFor, coverOf, isUnder, placesOf, tagsOf } from './areas.ts'
import {
  area,
  cover,
  type Doel,
  doel,
  gap,
  herkomst,
  herkomsten,
  indicator,
  measure,
  place,
  ref,
  resultaat,
  smartDelen,
} from './model.ts'
import { pathOf, pointsAt, sourcesIn } from './origins.ts'
import { mayRead, mayWrite } from './policy.ts'
import { volgorde } from './prioriteiten/model.ts'
import { volgordeIn } from './prioriteiten/store/index.ts'
import { doelGaps, smartMissing } from './rules.ts'
import { doelenIn, findDoel, listDoelen } from './store.ts'
import { words } from './texts.en.ts'
import { hint, hintsIn } from './wording.ts'

const seen = doel.extend({
  missing: z.array(z.enum(smartDelen)),
  gaps: z.array(gap),
  places: z.array(place),
  origins: z.array(herkomst.extend({ path: z.string().nullable() })),
})
const asSeen = ({ gemeente, actor }: ReadContext, each: Doel) => ({
  ...each,
  missing: smartMissing(each),
  gaps: doelGaps(each),
  places: placesOf(each, activeEdition(gemeente).key),
  origins: each.origins.map((origin) => ({ ...origin, path: pathOf(origin.ref, actor) })),
})
const one = z.strictObject({ id: z.uuid() })

/**
 * The goals in their order, each with what it still lacks. `area`: only what is tagged with it, or found there after a change of
 * law; `herkomst`: only what came from this session (`typetest/{id}`) or vision (`visie/1`), or a part of it.
 */
export const showDoelen = view({
  name: 'doelen.showDoelen',
  input: z.strictObject({ area: area.optional(), herkomst: z.string().max(100).optional() }),
  output: z.object({
    doelen: z.array(seen),
    /** Goals there are, also those left out. */
    total: z.int(),
    area: area.nullable(),
    herkomst: z.string().nullable(),
    /** Areas to choose from: those of today's edition, and those in use. */
    areas: z.array(place.pick({ tag: true, label: true })),
    /** How this order was decided; null while nobody did (ST-05). */
    volgorde: volgorde.nullable(),
    mayWrite: z.boolean(),
  }),
  words: (lang) => words(lang).list,
  may: mayRead,
  run: async (ctx, { area: under, herkomst: from }) => {
    const { goals, order } = await look(ctx.db, all({ goals: doelenIn(ctx.gemeente.id), order: volgordeIn(ctx.gemeente.id) }))
    const wanted = goals.filter(
      (each) =>
        (under === undefined || isUnder(each, under)) &&
        (from === undefined || each.origins.some((origin) => pointsAt(origin.ref, from))),
    )
    const tags = choicesFor(goals.flatMap(tagsOf), activeEdition(ctx.gemeente))
    return {
      doelen: wanted.map((each) => asSeen(ctx, each)),
      total: goals.length,
      area: under ?? null,
      herkomst: from ?? null,
      areas: tags.map((tag) => ({ tag, label: fullLabelOf(tag)! })),
      volgorde: order,
      mayWrite: mayWrite(ctx.actor) === true,
    }
  },
})

const named = z.object({ key: editionKey, label: place.shape.label })

/**
 * For each part of the law how much there is of everything that is tagged: goals and indicators here, and what other rooms offer;
 * of today's edition, or of `kader` through the mapping. Parts without anything are there too (FW-02).
 */
export const showDekking = view({
  name: 'doelen.showDekking',
  input: z.strictObject({ kader: editionKey.optional() }),
  output: cover.extend({
    edition: named,
    /** The edition the municipality works in. */
    active: editionKey,
    others: z.array(named),
    /** False while no expert has signed the mapping between the editions. */
    reviewed: z.boolean(),
    /** What is counted, in words. */
    columns: z.array(z.string()),
  }),
  words: (lang) => words(lang).showCover,
  may: mayRead,
  run: async (ctx, { kader }) => {
    const active = activeEdition(ctx.gemeente)
    const edition = editionOf(kader ?? active.key)!
    const doelen = await listDoelen(ctx.db, ctx.gemeente.id)
    const kinds = [doelen.map(tagsOf), doelen.flatMap((each) => each.indicatoren.map(() => tagsOf(each)))]
    for (const { tagsOf: things } of ctx.offered.tagged) kinds.push((await things(ctx)).map((tags) => [...tags]))
    const { goals, indicators } = words(ctx.lang).columns
    return {
      ...coverOf(edition, kinds),
      edition,
      active: active.key,
      others: editions.filter((other) => other !== edition),
      reviewed: editions.every(({ key }) => key === edition.key || isReviewed(key, edition.key)),
      columns: [goals, indicators, ...ctx.offered.tagged.map(({ label }) => label(ctx.lang))],
    }
  },
})

const doelOf = async ({ db, gemeente }: ReadContext, id: string) => (await findDoel(db, gemeente.id, id)) ?? null

export const showDoel = view({
  name: 'doelen.showDoel',
  input: one,
  output: seen.extend({
    choices: z.array(area),
    measures: z.array(measure),
    volgorde: volgorde.nullable(),
    mayWrite: z.boolean(),
    /** Wordings about saving (VI-12). */
    hints: z.array(hint),
  }),
  words: (lang) => words(lang).show,
  may: mayRead,
  run: async (ctx, { id }) => {
    const lookups = { doelen: doelenIn(ctx.gemeente.id, id), order: volgordeIn(ctx.gemeente.id) }
    const { doelen, order } = await look(ctx.db, all(lookups))
    const [found] = doelen
    if (!found) return notFound()
    const choices = choicesFor(tagsOf(found), activeEdition(ctx.gemeente))
    return {
      ...asSeen(ctx, found),
      choices,
      measures: measuresIn(ctx),
      volgorde: order,
      mayWrite: mayWrite(ctx.actor) === true,
      hints: hintsIn(found, ctx.lang),
    }
  },
})

/** The numbers that rooms of this house can count, in words (MO-01). */
const measuresIn = ({ offered, lang }: ReadContext) => offered.measures.map(({ name, words: say }) => ({ name, ...say(lang) }))

/** Numbers an indicator of this goal can point at; none while no room offers one. */
export const showMeasures = view({
  name: 'doelen.showMeasures',
  input: one,
  output: z.object({ id: z.uuid(), measures: z.array(measure) }),
  words: (lang) => words(lang).showMeasures,
  may: mayRead,
  run: async (ctx, { id }) => ((await doelOf(ctx, id)) ? { id, measures: measuresIn(ctx) } : notFound()),
})

/** What stands in this house that a goal can come from (catalogue 19.2). */
export const showHerkomsten = view({
  name: 'doelen.showHerkomsten',
  input: one,
  output: z.object({
    id: z.uuid(),
    statement: z.string(),
    sources: z.array(z.object({ ref, kind: z.enum(herkomsten), title: z.string(), text: z.string() })),
  }),
  words: (lang) => words(lang).showOrigins,
  may: mayWrite,
  run: async (ctx, { id }) => {
    const { doelen, sources } = await look(
      ctx.db,
      all({ doelen: doelenIn(ctx.gemeente.id, id), sources: sourcesIn(ctx.gemeente.id, ctx.lang) }),
    )
    return doelen[0] ? { id, statement: doelen[0].statement, sources } : notFound()
  },
})

/** One result, to write in. */
export const showResultaat = view({
  name: 'doelen.showResultaat',
  input: one.extend({ resultaat: z.uuid() }),
  output: resultaat,
  words: (lang) => words(lang).showResult,
  may: mayRead,
  run: async (ctx, input) => (await doelOf(ctx, input.id))?.resultaten.find(({ id }) => id === input.resultaat) ?? notFound(),
})

/** One indicator with its measurements. */
export const showIndicator = view({
  name: 'doelen.showIndicator',
  input: one.extend({ indicator: z.uuid() }),
  output: indicator.extend({ measures: z.array(measure) }),
  words: (lang) => words(lang).showIndicator,
  may: mayRead,
  run: async (ctx, input) => {
    const found = (await doelOf(ctx, input.id))?.indicatoren.find(({ id }) => id === input.indicator)
    return found ? { ...found, measures: measuresIn(ctx) } : notFound()
  },
})
