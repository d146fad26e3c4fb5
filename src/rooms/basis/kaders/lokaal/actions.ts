import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { mayWrite } from '../policy.ts'
import { domeinenIn } from './lijsten.ts'
import { fields, kind, revision, type Written } from './model.ts'
import { faultOf, keptOf, mostWords } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'
import { byOf, insertOwn } from './toevoegen.ts'

const id = z.uuid()
const saved = z.object({ id, revision: z.int() })
const writtenOf = ({ soort, deadline, ...rest }: z.output<z.ZodObject<typeof fields>>): Written => ({
  ...rest,
  soort: soort ?? null,
  deadline: deadline ?? null,
})

/** Adds to a list of the municipality; the national list stays as it is. Refused 422 for what its kind does not have or needs, 409 for a name in use. */
export const addToevoeging = action({
  name: 'kaders.addToevoeging',
  input: z.strictObject({ kind, ...fields }),
  output: saved,
  words: (lang) => words(lang).add,
  may: mayWrite,
  adds: ['writeToevoeging', 'retireToevoeging'],
  run: async (ctx, { kind: list, ...input }) => {
    const made = await insertOwn(ctx, list, writtenOf(input))
    if (!isRefusal(made)) await ctx.event('addToevoeging', made.id, { kind: list })
    return made
  },
})

/** Changes an addition; what is chosen somewhere follows it. Refused 409 when overtaken or retired. */
export const writeToevoeging = action({
  name: 'kaders.writeToevoeging',
  input: z.strictObject({ id, revision, ...fields }),
  output: saved,
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, { id: rowId, revision: from, ...input }) => {
    const before = await look(ctx.db, store.toevoegingIn(ctx.gemeente.id, rowId))
    if (!before) return notFound()
    const row = writtenOf(input)
    const fault = faultOf(before.kind, row)
    if (fault) return refuse(422, fault.code, fault.field, { mostWords })
    const kept = await store.saveToevoeging(ctx.db, byOf(ctx), rowId, from, keptOf(before.kind, row))
    if (kept === 'taken') return refuse(409, 'name-taken', 'name')
    if (kept === 'overtaken') return refuse(409, 'overtaken')
    await ctx.event('writeToevoeging', rowId, { revision: kept.revision })
    return kept
  },
})

/** Retires an addition: nobody chooses it any more, and where it was chosen it stays readable. */
export const retireToevoeging = action({
  name: 'kaders.retireToevoeging',
  input: z.strictObject({ id }),
  output: z.object({ id }),
  words: (lang) => words(lang).retire,
  may: mayWrite,
  run: async (ctx, { id: rowId }) => {
    const retired = await store.retireToevoeging(ctx.db, byOf(ctx), rowId)
    if (!retired) return notFound()
    await ctx.event('retireToevoeging', rowId)
    return retired
  },
})

const short = z.string().max(100).default('')

/** Says whether a domain matters here, and which role of which department looks after it (FW-13). Refused 409 when overtaken. */
export const setDomein = action({
  name: 'kaders.setDomein',
  input: z.strictObject({
    domein: z.string().max(60),
    revision: z.int().min(0).meta({ widget: 'hidden' }),
    relevant: z.boolean().default(false),
    role: short,
    department: short,
  }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).domein,
  may: mayWrite,
  run: async (ctx, { domein, revision: from, ...row }) => {
    const found = (await look(ctx.db, domeinenIn(ctx.gemeente.id))).find(({ key, retired }) => key === domein && !retired)
    if (!found) return notFound()
    const kept = await store.saveOwner(ctx.db, byOf(ctx), domein, from, row)
    if (!kept) return refuse(409, 'overtaken')
    await ctx.event('setDomein', ctx.gemeente.id, { domein, relevant: row.relevant })
    return kept
  },
})
