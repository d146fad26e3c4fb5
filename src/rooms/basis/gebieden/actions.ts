import { z } from 'zod'
import { personId } from '../../../house/actor.ts'
import { action, type Context } from '../../../house/declare.ts'
import { notFound, type Reason, refuse, refuseAll } from '../../../house/outcome.ts'
import { several } from '../../../house/several.ts'
import { code, type Gebied, type GebiedFields, importReport, kinds, name, population, revision } from './model.ts'
import { mayWrite } from './policy.ts'
import { planMap } from './redraw.ts'
import type { Fault } from './rules/geojson.ts'
import { countLines } from './rules/report.ts'
import { importing, sameLevel, seenIn, writeFault } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const id = z.uuid()
const saved = z.object({ id, revision })
const fields = {
  kind: z.enum(kinds),
  name,
  code: code.optional(),
  parent: id.optional(),
  population: population.optional(),
}
const fieldsOf = ({ kind, name: called, ...rest }: FieldInput): GebiedFields => ({
  kind,
  name: called,
  code: rest.code ?? null,
  parentId: rest.parent ?? null,
  population: rest.population ?? null,
})
type FieldInput = z.output<z.ZodObject<typeof fields>>

const byOf = ({ gemeente, actor, now }: Context): store.By => ({ gemeenteId: gemeente.id, at: now, who: personId(actor) })
/** The areas as they are, and stay until this transaction is over. */
async function held({ db, gemeente }: Context): Promise<Gebied[]> {
  await store.holdGebieden(db, gemeente.id)
  return store.listGebieden(db, gemeente.id)
}

/** Adds an area without a map; a buurt lies in a wijk or dorp (NB-01). Refused 422 when name or code is in use. */
export const addGebied = action({
  name: 'gebieden.addGebied',
  input: z.strictObject(fields),
  output: saved,
  words: (lang) => words(lang).add,
  may: mayWrite,
  adds: ['writeGebied', 'endGebied'],
  run: async (ctx, input) => {
    const row = fieldsOf(input)
    const fault = writeFault(row, await held(ctx), null)
    if (fault) return refuse(422, fault.code, fault.field)
    const made = await store.insertGebied(ctx.db, byOf(ctx), row)
    if (!made) return refuse(409, 'name-taken', 'name')
    await ctx.event('addGebied', made.id, { kind: row.kind })
    return made
  },
})

/** Another level, or another area to lie in: another picture. */
const isMoved = (before: Pick<Gebied, 'kind' | 'parentId'>, after: Pick<Gebied, 'kind' | 'parentId'>): boolean =>
  before.kind !== after.kind || before.parentId !== after.parentId

/** Changes what is written about an area. Refused 409 when overtaken. */
export const writeGebied = action({
  name: 'gebieden.writeGebied',
  input: z.strictObject({ id, revision, ...fields }),
  output: saved,
  words: (lang) => words(lang).write,
  may: mayWrite,
  before: (ctx, { id: gebiedId, ...input }) =>
    planMap(ctx, gebiedId, (area) => (isMoved(area, fieldsOf(input)) ? { ...area, ...fieldsOf(input) } : area)),
  run: async (ctx, { id: gebiedId, revision: from, ...input }, plan) => {
    const areas = await held(ctx)
    const before = areas.find((area) => area.id === gebiedId)
    if (!before) return notFound()
    const row = fieldsOf(input)
    const stale = before.hasShape && isMoved(before, row) && plan?.seen !== seenIn(areas)
    if (before.revision !== from || stale) return refuse(409, 'overtaken')
    const fault = writeFault(
      row,
      areas.filter((area) => area !== before),
      before,
    )
    if (fault) return refuse(422, fault.code, fault.field)
    const kept = await store.saveGebied(ctx.db, byOf(ctx), gebiedId, from, row)
    if (!kept) return refuse(409, 'overtaken')
    if (plan && !plan.map) return refuse(409, 'too-crowded')
    if (plan?.map) await store.saveMap(ctx.db, ctx.gemeente.id, plan.map)
    await ctx.event('writeGebied', gebiedId, { revision: kept.revision })
    return kept
  },
})

/** Ends an area: it leaves the lists and stays readable. Refused 409 while buurten lie in it. */
export const endGebied = action({
  name: 'gebieden.endGebied',
  input: z.strictObject({ id }),
  output: z.object({ id }),
  words: (lang) => words(lang).end,
  may: mayWrite,
  before: (ctx, { id: gebiedId }) => planMap(ctx, gebiedId, () => null),
  run: async (ctx, { id: gebiedId }, plan) => {
    const areas = await held(ctx)
    const area = areas.find((each) => each.id === gebiedId)
    if (!area) return notFound()
    if (area.hasShape && plan?.seen !== seenIn(areas)) return refuse(409, 'overtaken')
    const count = areas.filter(({ parentId }) => parentId === gebiedId).length
    if (count > 0) return refuse(409, 'has-buurten', undefined, { count })
    await store.endGebied(ctx.db, byOf(ctx), gebiedId)
    if (plan?.map) await store.saveMap(ctx.db, ctx.gemeente.id, plan.map)
    await ctx.event('endGebied', gebiedId)
    return { id: gebiedId }
  },
})

/** Says which areas adjoin one, beside those the map shows. Refused 409 when overtaken, 422 for an area of another level. */
export const setBuren = action({
  name: 'gebieden.setBuren',
  input: z.strictObject({ id, revision, buren: several(id).max(100).default([]) }),
  output: saved,
  words: (lang) => words(lang).buren,
  may: mayWrite,
  run: async (ctx, { id: gebiedId, revision: from, buren }) => {
    const areas = await held(ctx)
    const area = areas.find((each) => each.id === gebiedId)
    if (!area) return notFound()
    if (area.revision !== from) return refuse(409, 'overtaken')
    const fits = (buur: string) => areas.some((each) => each.id === buur && each !== area && sameLevel(each, area))
    if (!buren.every(fits)) return refuse(422, 'no-buur', 'buren')
    await store.saveBuren(ctx.db, byOf(ctx), gebiedId, [...new Set(buren)])
    await ctx.event('setBuren', gebiedId, { count: buren.length })
    return { id: gebiedId, revision: from + 1 }
  },
})

const reasonOf = ({ fault, no, name: called }: Fault): Reason => ({
  code: fault,
  field: 'geojson',
  params: { ...(no !== undefined && { no }), ...(called !== undefined && { name: called }) },
})

/**
 * Reads areas from GeoJSON (SI-07): all or nothing, with a line for each area, or a reason for each that is wrong. With `try`
 * nothing changes. Refused 422.
 */
export const importGebieden = action({
  name: 'gebieden.importGebieden',
  input: z.strictObject({
    geojson: z.string().meta({ widget: 'file' }),
    kind: z.enum(kinds).optional(),
    parent: id.optional(),
    source: z.string().max(200).optional(),
    try: z.boolean().default(false),
  }),
  output: importReport,
  words: (lang) => words(lang).import,
  may: mayWrite,
  before: async ({ work, within }, { geojson, kind = null, parent = null, source = null }) => {
    const areas = await within(({ db, gemeente }) => store.listWithShapes(db, gemeente.id))
    const top = areas.find((area) => area.id === parent)
    if (parent !== null && (!top || top.kind === 'buurt')) return refuse(422, 'parent-unknown', 'parent')
    const made = await work(importing, { geojson, kind, parentId: parent, source }, areas)
    return made.faults ? refuseAll(422, made.faults.map(reasonOf) as [Reason, ...Reason[]]) : { ...made, seen: seenIn(areas) }
  },
  run: async (ctx, input, made) => {
    // What was planned is for the areas that were there.
    if (made.seen !== seenIn(await held(ctx))) return refuse(409, 'overtaken')
    const { source, lines, writes, map } = made
    if (!input.try && writes.length > 0) {
      await store.writeImport(ctx.db, byOf(ctx), writes)
      await store.saveMap(ctx.db, ctx.gemeente.id, map)
    }
    const report = await store.insertImport(ctx.db, byOf(ctx), input.try, source, lines)
    const counts = countLines(lines)
    if (!input.try) await ctx.event('importGebieden', report.id, counts)
    return { ...report, tried: input.try, source, at: ctx.now.toISOString(), counts, lines: [...lines] }
  },
})
