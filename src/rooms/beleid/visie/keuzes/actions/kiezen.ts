import { z } from 'zod'
import { day } from '../../../../../house/day.ts'
import { look } from '../../../../../house/db/look.ts'
import { action } from '../../../../../house/declare.ts'
import { isRefusal, refuse } from '../../../../../house/outcome.ts'
import { dayOf } from '../../../../../house/time.ts'
import { held, saveIn } from '../../held.ts'
import { revision, rowCount, schemas } from '../../model.ts'
import { mayChoose, mayNoteRaad } from '../../policy.ts'
import { savePositie, workingIn } from '../../store.ts'
import { words } from '../keuzes.texts.en.ts'
import { flags } from '../model.ts'
import { insertRaad, saveBespreking } from '../store/keuzes.ts'

const row = z.strictObject({
  row: z.int().min(1).max(rowCount),
  revision,
  value: z.int().min(1).max(5).optional(),
  note: z.string().max(2000).default(''),
})

/**
 * Places the municipality on all rows of a schema at once (VI-02, VI-03). Rows without a place or without a change stay as they are;
 * when one that changed was overtaken, nothing is saved (409).
 */
export const placeRows = action({
  name: 'visie.placeRows',
  input: z.strictObject({ schema: z.enum(schemas), rows: z.array(row).min(1).max(rowCount) }),
  output: z.object({ saved: z.int(), rows: z.array(z.object({ row: z.int(), revision: z.int() })) }),
  words: (lang) => words(lang).rows,
  may: mayChoose,
  run: async (ctx, { schema, rows }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const { posities } = (await look(ctx.db, workingIn(ctx.gemeente.id)))!
    const there = (no: number) => posities.find((each) => each.schema === schema && each.row === no)
    const changed = rows.flatMap(({ value, ...rest }) => {
      const was = there(rest.row)
      return value === undefined || (was?.value === value && was.note === rest.note) ? [] : [{ ...rest, schema, value }]
    })
    for (const each of changed) if (!(await savePositie(ctx.db, working.by, each))) return refuse(409, 'overtaken')
    if (changed.length > 0) await ctx.event('placeRows', working.id, { schema, rows: changed.length })
    const saved = (no: number) => changed.some((each) => each.row === no)
    return {
      saved: changed.length,
      rows: rows.map(({ row, revision }) => ({ row, revision: saved(row) ? revision + 1 : revision })),
    }
  },
})

/** What came out of the talk about places that do not seem to fit (VI-02, VI-03). Refused 409 when overtaken. */
export const answerFlag = action({
  name: 'visie.answerFlag',
  input: z.strictObject({ flag: z.enum(flags), revision, text: z.string().min(1).max(2000) }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).flag,
  may: mayChoose,
  run: (ctx, { flag, revision: from, text }) =>
    saveIn(ctx, (by) => saveBespreking(ctx.db, by, flag, from, text), 'answerFlag', { flag }),
})

/** Records that the council talked about the draft (VI-01, B12). Refused 422 for a day that is still to come, 409 without a draft. */
export const noteRaad = action({
  name: 'visie.noteRaad',
  input: z.strictObject({ on: day, text: z.string().min(1).max(2000) }),
  output: z.object({ on: z.iso.date() }),
  words: (lang) => words(lang).raad,
  may: mayNoteRaad,
  adds: [],
  run: async (ctx, { on, text }) => {
    if (on > dayOf(ctx.now)) return refuse(422, 'future', 'on')
    const working = await held(ctx)
    if (isRefusal(working)) return working
    await insertRaad(ctx.db, working.by, on, text)
    await ctx.event('noteRaad', working.id)
    return { on }
  },
})
