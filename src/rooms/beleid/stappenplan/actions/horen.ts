import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { isRefusal, notFound, type Refusal, refuse } from '../../../../house/outcome.ts'
import { dayOf } from '../../../../house/time.ts'
import { horenWords } from '../horen.texts.en.ts'
import { gehoordFields, revision } from '../model.ts'
import { mayWrite } from '../policy.ts'
import { gehoordIn, gehoordRows } from '../store/index.ts'
import { held } from './held.ts'

type Days = { readonly heardOn: string; readonly nextOn: string }

/** Nobody was heard tomorrow, and who was heard is heard again later (ST-04). */
function wrongDay({ now }: Context, { heardOn, nextOn }: Days): Refusal | null {
  if (heardOn > dayOf(now)) return refuse(422, 'not-yet', 'heardOn')
  return nextOn <= heardOn ? refuse(422, 'not-after', 'nextOn') : null
}

/** Records that a body was heard, with the two duties towards it: how much it counts, and when it is heard again (ST-04, FW-03). */
export const addGehoord = action({
  name: 'stappenplan.addGehoord',
  input: gehoordFields,
  output: z.object({ id: z.uuid() }),
  words: (lang) => horenWords(lang).add,
  may: mayWrite,
  adds: ['changeGehoord', 'removeGehoord'],
  run: async (ctx, fields) => {
    const wrong = wrongDay(ctx, fields)
    if (wrong) return wrong
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await gehoordRows.insert(ctx.db, now.by, fields)
    await ctx.event('addGehoord', row.id, { kind: fields.kind })
    return row
  },
})

/** Changes what was recorded. Refused 409 when overtaken. */
export const changeGehoord = action({
  name: 'stappenplan.changeGehoord',
  input: z.strictObject({ id: z.uuid(), revision, ...gehoordFields.shape }),
  output: z.object({ id: z.uuid(), revision: z.int() }),
  words: (lang) => horenWords(lang).change,
  may: mayWrite,
  run: async (ctx, { id, revision, ...fields }) => {
    const wrong = wrongDay(ctx, fields)
    if (wrong) return wrong
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await gehoordRows.save(ctx.db, now.by, id, revision, fields)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('changeGehoord', id, { revision: row.revision })
    return row
  },
})

/** Takes a record away that was made by mistake. */
export const removeGehoord = action({
  name: 'stappenplan.removeGehoord',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => horenWords(lang).remove,
  may: mayWrite,
  subject: async ({ db, gemeente }, { id }) => (await look(db, gehoordIn(gemeente.id))).find((each) => each.id === id),
  run: async (ctx, { id }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await gehoordRows.remove(ctx.db, now.by, id)
    if (!row) return notFound()
    await ctx.event('removeGehoord', id)
    return row
  },
})
