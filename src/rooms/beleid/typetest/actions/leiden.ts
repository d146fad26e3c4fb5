import { randomInt } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { notFound, refuse } from '../../../../house/outcome.ts'
import { perspectiveSchema, roleGroupSchema } from '../model.ts'
import { leads } from '../policy.ts'
import { agreedSchema, lettersSchema, sessieInput, sessieOutput } from '../sessie.model.ts'
import { words } from '../sessie.texts.ts'
import {
  countDeelnemers,
  findSessie,
  insertDeelnemer,
  insertSessie,
  lockSessie,
  saveGezamenlijk,
  saveVerslag,
  showSessie,
} from '../store.ts'

/** Letters and digits that look like no other: no i, l, o, 0 or 1. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const newCode = () => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')

/** More people than this do not fit in one session. */
const most = 2000

/** Opens a group session: from now on everybody with the link can take part (TT-03, TT-09). */
export const openSessie = action({
  name: 'typetest.openSessie',
  input: sessieInput,
  output: sessieOutput.pick({ id: true, code: true }),
  words: (lang) => words(lang).open,
  may: leads,
  run: async ({ db, gemeente, actor, now, event }, { horizonYear, ...rest }) => {
    const made = {
      ...rest,
      perspectives: perspectiveSchema.options.filter((each) => rest.perspectives.includes(each)),
      // The 2007 edition always looks at 2010 (E11).
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
    answers: lettersSchema,
    agreedBy: z.string().min(2).max(200),
  }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).gezamenlijk,
  may: leads,
  run: async ({ db, gemeente, now, event }, { id, ...sheet }) => {
    const sessie = await findSessie(db, gemeente.id, { id })
    if (!sessie) return notFound()
    if (!sessie.perspectives.includes(sheet.perspective)) return refuse(422, 'no-perspective', 'perspective')
    await saveGezamenlijk(db, gemeente.id, id, sheet, now)
    await event('writeGezamenlijk', id, { perspective: sheet.perspective })
    return { id }
  },
})

const rows = 10

/** Sheets filled in on paper, ten on one screen; all are kept, or none (TT-14). */
export const enterPaper = action({
  name: 'typetest.enterPaper',
  input: z.strictObject({
    id: z.uuid(),
    perspective: perspectiveSchema,
    bladen: z
      .array(
        z.strictObject({
          answers: lettersSchema.optional(),
          roleGroup: roleGroupSchema.default('other'),
          name: z.string().max(60).optional(),
        }),
      )
      .max(rows),
  }),
  output: z.object({ id: z.uuid(), entered: z.int() }),
  words: (lang) => words(lang).paper,
  may: leads,
  run: async (ctx, { id, perspective, bladen }) => {
    const sheets = bladen.filter((blad) => blad.answers !== undefined)
    if (sheets.length === 0) return refuse(422, 'no-sheets', 'bladen.0.answers')
    const refused = await stillOpen(ctx, id, sheets.length)
    if (refused) return refused
    const sessie = await findSessie(ctx.db, ctx.gemeente.id, { id })
    if (!sessie?.perspectives.includes(perspective)) return refuse(422, 'no-perspective', 'perspective')
    for (const { answers, roleGroup, name } of sheets)
      await insertDeelnemer(
        ctx.db,
        ctx.gemeente.id,
        { id, perspectives: [perspective] },
        { answers: { [perspective]: answers! }, roleGroup, name: name ?? null, ticketHash: null },
        ctx.now,
      )
    await ctx.event('enterPaper', id, { sheets: sheets.length })
    return { id, entered: sheets.length }
  },
})

/** Why nobody can come in any more, or undefined; holds the session as it is until the transaction ends. */
export async function stillOpen({ db, gemeente }: Context, id: string, more: number) {
  const sessie = await lockSessie(db, gemeente.id, id)
  if (!sessie) return notFound()
  if (sessie.shownAt !== null) return refuse(409, 'shown')
  return (await countDeelnemers(db, gemeente.id, id)) + more > most ? refuse(409, 'full', undefined, { n: most }) : undefined
}
