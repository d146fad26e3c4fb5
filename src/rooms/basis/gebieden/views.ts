import { z } from 'zod'
import { type ReadContext, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { gebied, importReport, shape, type Tekening, tekening } from './model.ts'
import { mayWrite } from './policy.ts'
import { exportGeojson } from './rules/export.ts'
import { countLines } from './rules/report.ts'
import { sameLevel, tekeningOf } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const nothing = z.strictObject({})
const one = z.strictObject({ id: z.uuid() })

/** The areas by name, without their shapes (NB-01). */
export const listGebieden = view({
  name: 'gebieden.listGebieden',
  input: nothing,
  output: z.object({ gebieden: z.array(gebied) }),
  words: (lang) => words(lang).list,
  may: anyone,
  run: async ({ db, gemeente }) => ({ gebieden: await store.listGebieden(db, gemeente.id) }),
})

const nothingDrawn: Tekening = { height: 0, areas: [] }

/** The map of what lies in one area, as it was drawn; drawn now where that has not been done yet. */
const pictureOf = async ({ db, gemeente }: ReadContext, parentId: string | null): Promise<Tekening> =>
  (await store.findTekening(db, gemeente.id, parentId)) ?? tekeningOf(await store.listVormen(db, gemeente.id, parentId))

/** The areas, and the map of those that lie in the municipality itself. */
export const showGebieden = view({
  name: 'gebieden.showGebieden',
  input: nothing,
  output: z.object({ gebieden: z.array(gebied), map: tekening, mayWrite: z.boolean() }),
  words: (lang) => words(lang).list,
  may: anyone,
  run: async (ctx) => ({
    gebieden: await store.listGebieden(ctx.db, ctx.gemeente.id),
    map: await pictureOf(ctx, null),
    mayWrite: mayWrite(ctx.actor) === true,
  }),
})

const summary = gebied.pick({ id: true, name: true, kind: true, population: true })

/** One area, where it lies, what lies in it and beside it, and the map around it. One that was ended can still be read. */
export const showGebied = view({
  name: 'gebieden.showGebied',
  input: one,
  output: gebied.extend({
    parent: summary.nullable(),
    buurten: z.array(summary),
    adjoining: z.array(summary.extend({ origin: z.enum(['kaart', 'hand']) })),
    map: tekening,
    /** What the map shows by name. */
    besideOnMap: z.array(summary),
    mayWrite: z.boolean(),
  }),
  words: (lang) => words(lang).show,
  may: anyone,
  run: async (ctx, { id }) => {
    const { db, gemeente } = ctx
    const areas = await store.listGebieden(db, gemeente.id)
    const found = areas.find((area) => area.id === id) ?? (await store.findGebied(db, gemeente.id, id))
    if (!found) return notFound()
    const origins = new Map(found.buren.map((buur) => [buur.id, buur.origin]))
    return {
      ...found,
      parent: areas.find((area) => area.id === found.parentId) ?? null,
      buurten: areas.filter(({ parentId }) => parentId === id),
      adjoining: areas.flatMap((area) => {
        const origin = origins.get(area.id)
        return origin ? [{ ...area, origin }] : []
      }),
      map: found.hasShape && found.endedAt === null ? await pictureOf(ctx, found.parentId) : nothingDrawn,
      besideOnMap: areas.filter(({ parentId }) => parentId === found.parentId),
      mayWrite: mayWrite(ctx.actor) === true,
    }
  },
})

const tops = z.array(z.object({ id: z.uuid(), name: z.string() }))

/** What a new area or an import can lie in. */
export const showParents = view({
  name: 'gebieden.showParents',
  input: nothing,
  output: z.object({ tops }),
  words: (lang) => words(lang).parents,
  may: mayWrite,
  run: async ({ db, gemeente }) => ({
    tops: (await store.listGebieden(db, gemeente.id)).filter(({ parentId }) => parentId === null),
  }),
})

/** One area to write in: what it can lie in, and what it can adjoin beside what the map shows. */
export const editGebied = view({
  name: 'gebieden.editGebied',
  input: one,
  output: gebied.extend({ tops, beside: tops, names: z.record(z.string(), z.string()) }),
  words: (lang) => words(lang).edit,
  may: mayWrite,
  run: async ({ db, gemeente }, { id }) => {
    const areas = await store.listGebieden(db, gemeente.id)
    const found = areas.find((area) => area.id === id)
    if (!found) return notFound()
    const onMap = new Set(found.buren.flatMap((buur) => (buur.origin === 'kaart' ? [buur.id] : [])))
    return {
      ...found,
      tops: areas.filter((area) => area.parentId === null && area !== found),
      beside: areas.filter((area) => area !== found && sameLevel(area, found) && !onMap.has(area.id)),
      names: Object.fromEntries(areas.map((area) => [area.id, area.name])),
    }
  },
})

/** What an import did, or would have done. */
export const showImport = view({
  name: 'gebieden.showImport',
  input: one,
  output: importReport,
  words: (lang) => words(lang).report,
  may: mayWrite,
  run: async ({ db, gemeente }, { id }) => {
    const found = await store.findImport(db, gemeente.id, id)
    return found ? { ...found, counts: countLines(found.lines) } : notFound()
  },
})

/** Every area as GeoJSON in WGS84; importing it elsewhere gives the same areas (SI-07). */
export const exportGebieden = view({
  name: 'gebieden.exportGebieden',
  input: nothing,
  output: z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z.object({
        type: z.literal('Feature'),
        id: z.uuid(),
        properties: gebied
          .pick({ name: true, kind: true, code: true, population: true, source: true })
          .extend({ parent: z.string().nullable() }),
        geometry: shape.nullable(),
      }),
    ),
  }),
  words: (lang) => words(lang).export,
  may: anyone,
  run: async ({ db, gemeente }) => exportGeojson(await store.listWithShapes(db, gemeente.id)),
})
