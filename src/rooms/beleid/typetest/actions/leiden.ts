import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { newCode } from '../../../../house/code.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { dimensionSchema, perspectiveSchema, roleGroupSchema } from '../model.ts'
import { leads } from '../policy.ts'
import { outcomeOf, questionNumbers } from '../rules.ts'
import { agreedSchema, lettersSchema, sessieInput, sessieOutput, sheetSchema } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import {
  countDeelnemers,
  findSessie,
  insertDeelnemer,
  insertSessie,
  listBladen,
  lockSessie,
  publishedEdition,
  saveBespreking,
  saveGezamenlijk,
  saveVerslag,
  showSessie,
} from '../store/index.ts'

/** More people than this do not fit in one session. */
const most = 2000

/** Opens a group session: from now on everybody with the link can take part (TT-03, TT-09). */
export const openSessie = action({
  name: 'typetest.openSessie',
  input: sessieInput,
  output: sessieOutput.pick({ id: true, code: true }),
  words: (lang) => words(lang).open,
  may: leads,
  run: async ({ db, gemeente, actor, now, event }, { horizonYear, openFrom = null, openTo = null, ...rest }) => {
    if (openFrom && openTo && openTo < openFrom) return refuse(422, 'turned', 'openTo')
    if (!(await publishedEdition(db, gemeente.id, rest.edition))) return refuse(422, 'no-edition', 'edition')
    const made = {
      ...rest,
      openFrom,
      openTo,
      perspectives: perspectiveSchema.options.filter((each) => rest.perspectives.includes(each)),
      // The 2007 edition always looks at 2010, and an own one at the year it says (E11).
      horizonYear: rest.edition === 'current' ? (horizonYear ?? null) : null,
      id: uuidv7(),
      code: newCode(),
    }
    const by = personId(actor)
    if (by === null) return notFound()
    await insertSessie(db, gemeente.id, { ...made, shownAt: null }, by, now)
    await event('openSessie', made.id, { edition: made.edition })
    return made
  },
})

/**
 * Shows the outcome to everybody. From then on no sheet is handed in any more: whoever came last could otherwise be read from
 * the difference (TT-09).
 */
export const showOutcome = action({
  name: 'typetest.showOutcome',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).show,
  may: leads,
  subject: ({ db, gemeente }, { id }) => findSessie(db, gemeente.id, { id }),
  run: async ({ db, gemeente, now, event }, { id }) => {
    if (!(await findSessie(db, gemeente.id, { id }))) return notFound()
    if (await showSessie(db, gemeente.id, id, now)) await event('showOutcome', id)
    return { id }
  },
})

/** Records what the group answers to one discussion question, with what it will do (TT-08). */
export const writeVerslag = action({
  name: 'typetest.writeVerslag',
  input: z.strictObject({
    id: z.uuid(),
    question: z.int().min(1).max(5),
    text: z.string().min(1).max(2000),
    agreed: agreedSchema,
    actionPoints: z.string().max(2000).default(''),
  }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).verslag,
  may: leads,
  run: async ({ db, gemeente, actor, now, event }, { id, ...verslag }) => {
    const by = personId(actor)
    if (by === null || !(await findSessie(db, gemeente.id, { id }))) return notFound()
    await saveVerslag(db, gemeente.id, id, verslag, by, now)
    await event('writeVerslag', id, { question: verslag.question })
    return { id }
  },
})

/** The sheet the group agrees on together; it has its own type, apart from any median (TT-09). */
export const writeGezamenlijk = action({
  name: 'typetest.writeGezamenlijk',
  input: z.strictObject({
    id: z.uuid(),
    perspective: perspectiveSchema,
    answers: sheetSchema.prefault({} as never),
    agreedBy: z.string().min(2).max(200),
  }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).gezamenlijk,
  may: leads,
  run: async ({ db, gemeente, now, event }, { id, answers, ...rest }) => {
    const sheet = { ...rest, answers: questionNumbers.map((no) => answers[`q${no}`]).join('') }
    const sessie = await findSessie(db, gemeente.id, { id })
    if (!sessie) return notFound()
    if (!sessie.perspectives.includes(sheet.perspective)) return refuse(422, 'no-perspective', 'perspective')
    await saveGezamenlijk(db, gemeente.id, id, sheet, now)
    await event('writeGezamenlijk', id, { perspective: sheet.perspective })
    return { id }
  },
})

const rows = 10

/** Sheets filled in on paper: ten people on one screen, each with one sheet or both; all are kept, or none (TT-14). */
export const enterPaper = action({
  name: 'typetest.enterPaper',
  input: z.strictObject({
    id: z.uuid(),
    bladen: z
      .array(
        z.strictObject({
          actual: lettersSchema.optional(),
          desired: lettersSchema.optional(),
          roleGroup: roleGroupSchema.default('other'),
          name: z.string().max(60).optional(),
        }),
      )
      .max(rows),
  }),
  output: z.object({ id: z.uuid(), entered: z.int() }),
  words: (lang) => words(lang).paper,
  may: leads,
  run: async (ctx, { id, bladen }) => {
    const sessie = await findSessie(ctx.db, ctx.gemeente.id, { id })
    if (!sessie) return notFound()
    for (const [index, blad] of bladen.entries())
      for (const perspective of perspectiveSchema.options)
        if (blad[perspective] && !sessie.perspectives.includes(perspective))
          return refuse(422, 'no-perspective', `bladen.${index}.${perspective}`)
    const people = bladen.filter(({ actual, desired }) => actual ?? desired)
    if (people.length === 0) return refuse(422, 'no-sheets', `bladen.0.${sessie.perspectives[0]}`)
    const refused = await stillOpen(ctx, id, people.length)
    if (refused) return refused
    for (const { roleGroup, name, ...answers } of people) {
      const perspectives = perspectiveSchema.options.filter((perspective) => answers[perspective])
      const who = { answers, roleGroup, name: name ?? null, ticketHash: null }
      await insertDeelnemer(ctx.db, ctx.gemeente.id, { id, perspectives }, who, ctx.now)
    }
    await ctx.event('enterPaper', id, { people: people.length })
    return { id, entered: people.length }
  },
})

/** Records what came out of the talk about a difference of two or more between municipality and field (TT-11). */
export const writeBespreking = action({
  name: 'typetest.writeBespreking',
  input: z.strictObject({
    id: z.uuid(),
    perspective: perspectiveSchema,
    dimension: dimensionSchema,
    text: z.string().min(1).max(2000),
  }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).bespreking,
  may: leads,
  run: async ({ db, gemeente, actor, now, event }, { id, ...talk }) => {
    const by = personId(actor)
    const sessie = await findSessie(db, gemeente.id, { id })
    if (by === null || !sessie) return notFound()
    const sheets = sessie.shownAt === null ? [] : (await listBladen(db, gemeente.id, id)).filter(({ handedIn }) => handedIn)
    const item = outcomeOf(sheets, sessie.perspectives).differences.find(
      ({ perspective, dimension }) => perspective === talk.perspective && dimension === talk.dimension,
    )
    if (!item?.discuss) return refuse(409, 'no-difference')
    await saveBespreking(db, gemeente.id, id, talk, by, now)
    await event('writeBespreking', id, { perspective: talk.perspective, dimension: talk.dimension })
    return { id }
  },
})

/** Why nobody can come in any more, or undefined; holds the session as it is until the transaction ends. */
export async function stillOpen({ db, gemeente }: Context, id: string, more: number) {
  const sessie = await lockSessie(db, gemeente.id, id)
  if (!sessie) return notFound()
  if (sessie.shownAt !== null) return refuse(409, 'shown')
  return (await countDeelnemers(db, gemeente.id, id)) + more > most ? refuse(409, 'full', undefined, { n: most }) : undefined
}
