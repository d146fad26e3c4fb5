import { z } from 'zod'
import { look } from '../../../../house/db/look.ts'
import { action } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { bijeenkomstFields, revision, routes } from '../model.ts'
import { mayLead, mayWrite } from '../policy.ts'
import { routeWords } from '../route.texts.en.ts'
import { bijeenkomstenIn, bijeenkomstRows, setRoute } from '../store/index.ts'
import { held } from './held.ts'

/** Nine steps one by one, or six moments; may be chosen again at any time, and changes nothing of what a step needs (ST-17). */
export const chooseRoute = action({
  name: 'stappenplan.chooseRoute',
  input: z.strictObject({ route: z.enum(routes) }),
  output: z.object({ route: z.enum(routes) }),
  words: (lang) => routeWords(lang).choose,
  may: mayLead,
  run: async (ctx, { route }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    await setRoute(ctx.db, now.by, route)
    await ctx.event('chooseRoute', now.cyclus.id, { route })
    return { route }
  },
})

/** Plans a meeting, with the steps it is for. A seventh on the light route is discouraged by the page, not refused (ST-17). */
export const addBijeenkomst = action({
  name: 'stappenplan.addBijeenkomst',
  input: bijeenkomstFields,
  output: z.object({ id: z.uuid() }),
  words: (lang) => routeWords(lang).add,
  may: mayWrite,
  adds: ['changeBijeenkomst', 'removeBijeenkomst'],
  run: async (ctx, fields) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await bijeenkomstRows.insert(ctx.db, now.by, fields)
    await ctx.event('addBijeenkomst', row.id, { audience: fields.audience })
    return row
  },
})

/** Changes a meeting. Refused 409 when overtaken. */
export const changeBijeenkomst = action({
  name: 'stappenplan.changeBijeenkomst',
  input: z.strictObject({ id: z.uuid(), revision, ...bijeenkomstFields.shape }),
  output: z.object({ id: z.uuid(), revision: z.int() }),
  words: (lang) => routeWords(lang).change,
  may: mayWrite,
  run: async (ctx, { id, revision, ...fields }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await bijeenkomstRows.save(ctx.db, now.by, id, revision, fields)
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('changeBijeenkomst', id, { revision: row.revision })
    return row
  },
})

/** Takes a meeting off the list. */
export const removeBijeenkomst = action({
  name: 'stappenplan.removeBijeenkomst',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => routeWords(lang).remove,
  may: mayWrite,
  subject: async ({ db, gemeente }, { id }) => (await look(db, bijeenkomstenIn(gemeente.id))).find((each) => each.id === id),
  run: async (ctx, { id }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await bijeenkomstRows.remove(ctx.db, now.by, id)
    if (!row) return notFound()
    await ctx.event('removeBijeenkomst', id)
    return row
  },
})
