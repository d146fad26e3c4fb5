import { z } from 'zod'
import { action, type ReadContext } from '../../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../../house/outcome.ts'
import { draftOf, held, saveIn } from '../../held.ts'
import { revision } from '../../model.ts'
import { mayWrite } from '../../policy.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { matrixOf } from '../matrix.ts'
import { key, nothing, onderwerpen, partijen, rollen } from '../model.ts'
import { mayReadRollen, speaksFor } from '../policy.ts'
import { splitRollen } from '../rules.ts'
import * as store from '../store/concept.ts'

const saved = z.object({ revision: z.int() })
const name = z.string().min(1).max(100)
const isUsual = (list: readonly string[], each: string) => list.includes(each)

const matrixIn = async (ctx: ReadContext) => matrixOf((await draftOf(ctx))?.inrichting ?? nothing, ctx.lang)

/**
 * Says for one subject what each party does. Refused 422 unless exactly one decides (VI-10, hard rule 13), for a party that is not
 * there, and for a subject of one's own without a name; 409 when overtaken.
 */
export const divideRoles = action({
  name: 'visie.divideRoles',
  input: z.strictObject({
    onderwerp: key,
    revision,
    name: name.meta({ needed: true }).optional(),
    within: z.string().max(1000).default(''),
    rollen: z
      .array(z.strictObject({ partij: key, rol: z.enum(rollen).meta({ widget: 'select', needed: true }).optional() }))
      .max(60),
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).divideRoles,
  may: mayWrite,
  run: async (ctx, { rollen: given, ...input }) => {
    const own = !isUsual(onderwerpen, input.onderwerp)
    if (own && !input.name) return refuse(422, 'no-name', 'name')
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const { parties } = await matrixIn(ctx)
    const stranger = given.findIndex(
      ({ partij }, index) =>
        !parties.some((each) => each.partij === partij) || given.findIndex((each) => each.partij === partij) !== index,
    )
    if (stranger >= 0) return refuse(422, 'partij', `rollen.${stranger}.rol`)
    const split = splitRollen(given.flatMap(({ partij, rol }) => (rol ? [{ partij, rol }] : [])))
    if (split.deciders) {
      const last = given.findLastIndex(({ partij }) => split.deciders.includes(partij))
      const names = split.deciders.map((each) => parties.find(({ partij }) => partij === each)!.label)
      return names.length === 0
        ? refuse(422, 'nobody-decides', 'rollen.0.rol')
        : refuse(422, 'two-decide', `rollen.${last}.rol`, { names: names.join(', ') })
    }
    const row = { ...input, name: own ? (input.name ?? null) : null, decider: split.decider, rollen: split.rollen }
    const save = async (by: Parameters<typeof store.saveOnderwerp>[1]) => {
      await store.ensurePartijen(ctx.db, by)
      return store.saveOnderwerp(ctx.db, by, row)
    }
    return saveIn(ctx, save, 'divideRoles', { onderwerp: row.onderwerp, decider: row.decider })
  },
})

/** Takes a subject of one's own away. Refused 404 for the usual ones and for what is not there. */
export const removeOnderwerp = action({
  name: 'visie.removeOnderwerp',
  input: z.strictObject({ onderwerp: key }),
  output: z.object({ onderwerp: key }),
  words: (lang) => inrichtingWords(lang).removeOnderwerp,
  may: mayWrite,
  subject: async (ctx, { onderwerp }) =>
    !isUsual(onderwerpen, onderwerp) &&
    (await draftOf(ctx))?.inrichting?.onderwerpen.find((each) => each.onderwerp === onderwerp),
  run: async (ctx, { onderwerp }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    if (isUsual(onderwerpen, onderwerp) || !(await store.removeOnderwerp(ctx.db, working.by, onderwerp))) return notFound()
    await ctx.event('removeOnderwerp', working.id, { onderwerp })
    return { onderwerp }
  },
})

/** A party of one's own in the matrix, under a key of the writer's own making. Refused 404 for the usual six, 409 when overtaken. */
export const writePartij = action({
  name: 'visie.writePartij',
  input: z.strictObject({ partij: key, revision, name }),
  output: saved,
  words: (lang) => inrichtingWords(lang).writePartij,
  may: mayWrite,
  run: async (ctx, input) =>
    isUsual(partijen, input.partij)
      ? notFound()
      : saveIn(ctx, (by) => store.savePartij(ctx.db, by, input), 'writePartij', { partij: input.partij }),
})

/** Takes a party of one's own away with its roles. Refused 404 for the usual six, 409 while it decides on something. */
export const removePartij = action({
  name: 'visie.removePartij',
  input: z.strictObject({ partij: key }),
  output: z.object({ partij: key }),
  words: (lang) => inrichtingWords(lang).removePartij,
  may: mayWrite,
  subject: async (ctx, { partij }) =>
    !isUsual(partijen, partij) && (await draftOf(ctx))?.inrichting?.partijen.find((each) => each.partij === partij),
  run: async (ctx, { partij }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const { subjects } = await matrixIn(ctx)
    const decides = subjects.find((each) => each.rollen.some((rol) => rol.partij === partij && rol.rol === 'decides'))
    if (decides) return refuse(409, 'decides', undefined, { onderwerp: decides.label })
    if (isUsual(partijen, partij) || !(await store.removePartij(ctx.db, working.by, partij))) return notFound()
    await ctx.event('removePartij', working.id, { partij })
    return { partij }
  },
})

/** The matrix, for whoever speaks for this party. */
async function askedOf(ctx: ReadContext, partij: string) {
  const matrix = await matrixIn(ctx)
  if (!matrix.parties.some((each) => each.partij === partij)) return notFound()
  return speaksFor(ctx.actor, partij) ? matrix : refuse(403, 'not-yours')
}

/**
 * Agrees for a party with the matrix as it was read. Refused 403 for somebody else's party, 409 when the matrix changed since, when
 * nothing is in it yet, or when this person agreed before.
 */
export const signRollen = action({
  name: 'visie.signRollen',
  input: z.strictObject({ partij: key, stand: z.string().max(40).meta({ widget: 'hidden' }) }),
  output: z.object({ partij: key }),
  words: (lang) => inrichtingWords(lang).signRollen,
  may: mayReadRollen,
  subject: (ctx, { partij }) => askedOf(ctx, partij),
  run: async (ctx, { partij, stand }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const asked = await askedOf(ctx, partij)
    if (isRefusal(asked)) return asked
    const { subjects, stand: now } = asked
    if (subjects.every(({ decider }) => decider === null)) return refuse(409, 'nothing')
    if (stand !== now) return refuse(409, 'changed')
    if (!(await store.sign(ctx.db, working.by, partij, stand))) return refuse(409, 'already')
    await ctx.event('signRollen', working.id, { partij })
    return { partij }
  },
})
