import { z } from 'zod'
import { whoOf } from '../../../../house/actor.ts'
import { day } from '../../../../house/day.ts'
import { look } from '../../../../house/db/look.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { isRefusal, refuse } from '../../../../house/outcome.ts'
import { questionsOf } from '../content.ts'
import { cyclusMetFeiten } from '../feiten.ts'
import { asStap, type Lack, mostAntwoord, mostBron, revision, routes, stapNo } from '../model.ts'
import { mayLead, mayWrite } from '../policy.ts'
import { lacksOf } from '../rules.ts'
import * as store from '../store/index.ts'
import { words } from '../texts.en.ts'
import { held } from './held.ts'

const saved = z.object({ revision: z.int() })
const year = z.int().min(2000).max(2100)

/** One sentence that says what a step lacks. */
const sayLack = ({ kind, name }: Lack, lang: Context['lang']): string => words(lang).lack[kind]({ name: name ?? '' })

/** Opens a policy period under the framework of the municipality, on a route that may be chosen again (ST-00, ST-17). Refused 409 while another is open. */
export const startCyclus = action({
  name: 'stappenplan.startCyclus',
  input: z.strictObject({ fromYear: year, toYear: year, route: z.enum(routes).default('full') }),
  output: z.object({ no: z.int() }),
  words: (lang) => words(lang).start,
  may: mayLead,
  run: async ({ db, gemeente, actor, now, event }, { fromYear, toYear, route }) => {
    if (toYear < fromYear || toYear > fromYear + 9) return refuse(422, 'years', 'toYear')
    const made = await store.insertCyclus(db, gemeente.id, { kader: gemeente.kader, fromYear, toYear, route }, whoOf(actor), now)
    if (!made) return refuse(409, 'exists')
    await event('startCyclus', made.id, { no: made.no, fromYear, toYear, route })
    return { no: made.no }
  },
})

/** When a step is done and who takes part (ST-00). Refused 409 when overtaken. */
export const planStap = action({
  name: 'stappenplan.planStap',
  input: z.strictObject({
    stap: stapNo,
    revision,
    starts: day.optional(),
    ends: day.optional(),
    involved: z.string().max(1000).default(''),
  }),
  output: saved,
  words: (lang) => words(lang).plan,
  may: mayWrite,
  run: async (ctx, { starts = null, ends = null, ...rest }) => {
    if (starts && ends && ends < starts) return refuse(422, 'dates', 'ends')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await store.savePlanning(ctx.db, now.by, { ...rest, starts, ends })
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('planStap', now.cyclus.id, { stap: rest.stap, revision: row.revision })
    return row
  },
})

/** Writes what was found on a question of a step (ST-02, ST-03, ST-04). An empty answer leaves it open. Refused 409 when overtaken. */
export const writeAntwoord = action({
  name: 'stappenplan.writeAntwoord',
  input: z.strictObject({
    stap: stapNo,
    vraag: z.int().min(1).max(9),
    revision,
    text: z.string().max(mostAntwoord).default(''),
    source: z.string().max(mostBron).default(''),
  }),
  output: saved,
  words: (lang) => words(lang).write,
  may: mayWrite,
  run: async (ctx, input) => {
    if (input.vraag > questionsOf(input.stap)) return refuse(404, 'not-found')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const row = await store.saveAntwoord(ctx.db, now.by, { ...input, text: input.text.trim(), source: input.source.trim() })
    if (!row) return refuse(409, 'overtaken')
    await ctx.event('writeAntwoord', now.cyclus.id, { stap: input.stap, vraag: input.vraag, revision: row.revision })
    return row
  },
})

/** Closes a step that has its output; refused 409 `lacks` with the first thing that is missing (ST-00, ST-01, hard rules 3 and 4). */
export const closeStap = action({
  name: 'stappenplan.closeStap',
  input: z.strictObject({ stap: stapNo }),
  output: z.object({ stap: stapNo }),
  words: (lang) => words(lang).close,
  may: mayLead,
  run: async (ctx, { stap }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const found = await look(ctx.db, cyclusMetFeiten(ctx.gemeente.id, ctx.lang))
    const lacks = lacksOf(asStap(stap), found!.feiten)
    if (lacks[0]) return refuse(409, 'lacks', undefined, { what: sayLack(lacks[0], ctx.lang), n: lacks.length })
    const row = await store.setClosed(ctx.db, now.by, stap, { at: ctx.now, who: now.by.who })
    if (!row) return refuse(409, 'already')
    await store.insertGang(ctx.db, now.by, { stap, what: 'closed', why: '' })
    await ctx.event('closeStap', now.cyclus.id, { stap })
    return { stap }
  },
})

/** Opens a closed step again, and keeps why: steps may be visited more than once (ST-00, §6). */
export const reopenStap = action({
  name: 'stappenplan.reopenStap',
  input: z.strictObject({ stap: stapNo, why: z.string().trim().max(500).default('') }),
  output: z.object({ stap: stapNo }),
  words: (lang) => words(lang).reopen,
  may: mayLead,
  run: async (ctx, { stap, why }) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const { rows } = (await look(ctx.db, store.cyclusIn(ctx.gemeente.id)))!
    if (!rows.some((row) => row.stap === stap && row.closedAt)) return refuse(409, 'already')
    if (!(await store.setClosed(ctx.db, now.by, stap, null))) return refuse(409, 'already')
    await store.insertGang(ctx.db, now.by, { stap, what: 'reopened', why })
    await ctx.event('reopenStap', now.cyclus.id, { stap })
    return { stap }
  },
})

/** Rounds the period off, so that the next can begin. Refused 409 while a step is open. */
export const endCyclus = action({
  name: 'stappenplan.endCyclus',
  input: z.strictObject({}),
  output: z.object({ no: z.int() }),
  words: (lang) => words(lang).end,
  may: mayLead,
  run: async (ctx) => {
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const { rows } = (await look(ctx.db, store.cyclusIn(ctx.gemeente.id)))!
    const open = 9 - rows.filter(({ closedAt }) => closedAt).length
    if (open > 0) return refuse(409, 'steps', undefined, { n: open })
    await store.closeCyclus(ctx.db, now.by)
    await ctx.event('endCyclus', now.cyclus.id, { no: now.cyclus.no })
    return { no: now.cyclus.no }
  },
})
