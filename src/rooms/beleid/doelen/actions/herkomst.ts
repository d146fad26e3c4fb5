import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { herkomsten, kindOrRef } from '../model.ts'
import { sourcesIn } from '../origins.ts'
import { mayWrite } from '../policy.ts'
import * as store from '../store.ts'
import { words } from '../texts.en.ts'
import { doelIn, id } from './shared.ts'

/**
 * Says where a goal comes from (ST-05): a kind of source, or the `ref` of a conclusion or a part of the vision that stands here.
 * Then its own words are kept, unless others were given. Refused 422 when what it points at is not there, or nothing was written.
 */
export const addHerkomst = action({
  name: 'doelen.addHerkomst',
  input: z.strictObject({ id, from: kindOrRef, text: z.string().max(500).default('') }),
  output: z.object({ id }),
  words: (lang) => words(lang).origin,
  may: mayWrite,
  adds: ['removeHerkomst'],
  run: async (ctx, { id: doelId, from, text }) => {
    const doel = await doelIn(ctx, doelId)
    if (isRefusal(doel)) return doel
    const kind = herkomsten.find((each) => each === from.split('/')[0])!
    const source =
      from === kind ? null : (await look(ctx.db, sourcesIn(ctx.gemeente.id, ctx.lang))).find((each) => each.ref === from)
    if (source === undefined) return refuse(422, 'gone', 'from')
    const said = text || source?.text
    if (!said) return refuse(422, 'empty', 'text')
    const row = await store.insertHerkomst(ctx.db, ctx.gemeente.id, doelId, { kind, ref: source?.ref ?? null, text: said })
    await ctx.event('addHerkomst', doelId, { herkomst: row.id, kind, ref: source?.ref ?? null })
    return row
  },
})

export const removeHerkomst = action({
  name: 'doelen.removeHerkomst',
  input: z.strictObject({ id, herkomst: id }),
  output: z.object({ id }),
  words: (lang) => words(lang).removeOrigin,
  may: mayWrite,
  subject: async (ctx, { id: doelId, herkomst }) => {
    const doel = await doelIn(ctx, doelId)
    return isRefusal(doel) ? doel : doel.origins.find((each) => each.id === herkomst)
  },
  run: async (ctx, { id: doelId, herkomst }) => {
    if (!(await store.deleteHerkomst(ctx.db, ctx.gemeente.id, doelId, herkomst))) return notFound()
    await ctx.event('removeHerkomst', doelId, { herkomst })
    return { id: herkomst }
  },
})
