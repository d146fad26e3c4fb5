import { z } from 'zod'
import { roles } from '../../../../../house/actor.ts'
import { day } from '../../../../../house/day.ts'
import { action } from '../../../../../house/declare.ts'
import { isRefusal, notFound, type Reason, refuse, refuseAll } from '../../../../../house/outcome.ts'
import { draftOf, held, saveIn } from '../../held.ts'
import { revision } from '../../model.ts'
import { mayWrite } from '../../policy.ts'
import { themaContent } from '../content.ts'
import { domeinen } from '../domeinen.ts'
import { inrichtingWords } from '../inrichting.texts.en.ts'
import { besluiten, general, key, models, themas } from '../model.ts'
import * as store from '../store/concept.ts'

const saved = z.object({ revision: z.int() })
const line = z.string().min(1).max(200)
const text = z.string().max(4000)

/** Whom to involve, when and what for: one row under an id of the writer's own making (VI-07). Refused 409 when overtaken. */
export const writeBetrokkene = action({
  name: 'visie.writeBetrokkene',
  input: z.strictObject({ id: z.uuid(), revision, who: line, moment: line, purpose: z.string().min(1).max(1000) }),
  output: saved,
  words: (lang) => inrichtingWords(lang).writeBetrokkene,
  may: mayWrite,
  run: (ctx, input) => saveIn(ctx, (by) => store.saveBetrokkene(ctx.db, by, input), 'writeBetrokkene', {}),
})

/** Takes a row away. Refused 404 when it is not there. */
export const removeBetrokkene = action({
  name: 'visie.removeBetrokkene',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => inrichtingWords(lang).removeBetrokkene,
  may: mayWrite,
  subject: async (ctx, { id }) => (await draftOf(ctx))?.inrichting?.betrokkenen.find((each) => each.id === id),
  run: async (ctx, { id }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    if (!(await store.removeBetrokkene(ctx.db, working.by, id))) return notFound()
    await ctx.event('removeBetrokkene', working.id)
    return { id }
  },
})

/**
 * Decides on one of the six themes, or puts it off (VI-08). Refused 422 when what is decided has no choice, argument, owner or day,
 * or what is put off no day; 409 when overtaken.
 */
export const decideThema = action({
  name: 'visie.decideThema',
  input: z.strictObject({
    thema: z.enum(themas),
    revision,
    status: z.enum(besluiten),
    choice: z.string().max(40).meta({ needed: true }).optional(),
    argument: text.meta({ needed: true }).default(''),
    owner: z.enum(roles).meta({ needed: true }).optional(),
    dueDate: day.meta({ needed: true }).optional(),
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).decideThema,
  may: mayWrite,
  run: async (ctx, { choice = null, owner = null, dueDate = null, ...rest }) => {
    if (choice !== null && !(choice in themaContent[rest.thema].options)) return refuse(422, 'choice', 'choice')
    const argument = rest.argument.trim()
    const empty = { choice, argument: argument || null, owner, dueDate }
    const asked = { open: [], deferred: ['dueDate'], decided: ['choice', 'argument', 'owner', 'dueDate'] } as const
    const [first, ...more] = asked[rest.status]
      .filter((field) => empty[field] === null)
      .map((field): Reason => ({ code: rest.status === 'decided' ? 'needed' : 'needed-later', field, params: {} }))
    if (first) return refuseAll(422, [first, ...more])
    const row = { ...rest, argument, choice, owner, dueDate }
    return saveIn(ctx, (by) => store.saveThema(ctx.db, by, row), 'decideThema', { thema: rest.thema, status: rest.status })
  },
})

const known = new Set(domeinen.map((each) => each.key))

/** Volunteering as a field of its own or in every field, with the owner in each domain (VI-09). Refused 409 when overtaken. */
export const writePlek = action({
  name: 'visie.writePlek',
  input: z.strictObject({
    revision,
    model: z.enum(models),
    argument: text.default(''),
    domeinen: z
      .array(
        z.strictObject({
          domein: key,
          relevant: z.boolean().default(true),
          owner: z.string().max(200).meta({ needed: true }).default(''),
        }),
      )
      .max(100)
      .default([]),
  }),
  output: saved,
  words: (lang) => inrichtingWords(lang).writePlek,
  may: mayWrite,
  run: async (ctx, input) => {
    const keys = input.domeinen.map(({ domein }) => domein)
    const wrong = keys.findIndex((each, index) => !known.has(each) || keys.indexOf(each) !== index)
    if (wrong >= 0) return refuse(422, 'domein', `domeinen.${wrong}.domein`)
    const own = input.domeinen.map((each) => ({ ...each, owner: each.owner.trim() }))
    return saveIn(ctx, (by) => store.savePlek(ctx.db, by, { ...input, domeinen: own }), 'writePlek', { model: input.model })
  },
})

/** Where volunteers stop and professionals begin: in general, or for one domain (VI-13). Refused 409 when overtaken. */
export const writeGrens = action({
  name: 'visie.writeGrens',
  input: z.strictObject({ sector: key, revision, text: text.default('') }),
  output: saved,
  words: (lang) => inrichtingWords(lang).writeGrens,
  may: mayWrite,
  run: async (ctx, input) => {
    if (input.sector !== general && !known.has(input.sector)) return notFound()
    return saveIn(ctx, (by) => store.saveGrens(ctx.db, by, input), 'writeGrens', { sector: input.sector })
  },
})
