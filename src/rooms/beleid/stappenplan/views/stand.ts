import { z } from 'zod'
import { all, type Lookup, look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { anyone } from '../../../../house/may.ts'
import { dayOf } from '../../../../house/time.ts'
import { type Doel, latestOf } from '../../doelen/index.ts'
import { publicPlanIn } from '../../plan/index.ts'
import { cyclusMetFeiten } from '../feiten.ts'
import { bijeenkomst, cyclus, gehoord, stapNo, stapRow, statuses } from '../model.ts'
import { nextOf, standOf } from '../rules.ts'
import { standWords } from '../stand.texts.en.ts'
import { bijeenkomstenIn } from '../store/index.ts'

/** What everybody may know of a period: nothing personal, and nothing that is still being written (ST-10). */
export const standOut = z.object({
  cyclus: cyclus.pick({ no: true, fromYear: true, toYear: true, route: true }).nullable(),
  stappen: z.array(stapRow.pick({ stap: true, starts: true, ends: true, closedAt: true }).extend({ status: z.enum(statuses) })),
  /** The step the municipality is at; null when all are ready. */
  now: stapNo.nullable(),
  /** Meetings to come that everybody may attend. */
  meedoen: z.array(bijeenkomst.pick({ id: true, title: true, heldOn: true, place: true })),
  /** Bodies that were heard, what was done with it, and when they are heard again. */
  inbreng: z.array(gehoord.pick({ id: true, body: true, heardOn: true, answer: true, nextHow: true, nextOn: true })),
  /** The number of the newest public plan, and its goals with what was measured last. */
  plan: z.int().nullable(),
  doelen: z.array(
    z.object({
      statement: z.string(),
      unit: z.string(),
      baseline: z.number().nullable(),
      target: z.number().nullable(),
      dueDate: z.iso.date().nullable(),
      now: z.number().nullable(),
      measuredOn: z.iso.date().nullable(),
      source: z.string(),
    }),
  ),
})

/** What the public stand needs beside the facts of the steps. */
export const standSources = ({ gemeente }: ReadContext) =>
  all({ bijeenkomsten: bijeenkomstenIn(gemeente.id), plan: publicPlanIn(gemeente.id) })
type Sources = ReturnType<typeof standSources> extends Lookup<infer S> ? S : never
type Found = ReturnType<typeof cyclusMetFeiten> extends Lookup<infer F> ? F : never

export function publicStand({ now }: ReadContext, found: Found, { bijeenkomsten, plan }: Sources): z.input<typeof standOut> {
  const today = dayOf(now)
  const stand = found ? standOf(found.cyclus.rows, found.cyclus.answers, found.feiten) : []
  return {
    cyclus: found?.cyclus ?? null,
    stappen: stand.map(({ stap, starts, ends, closedAt, status }) => ({ stap, starts, ends, closedAt, status })),
    now: nextOf(stand)?.stap ?? null,
    meedoen: bijeenkomsten.filter(({ audience, heldOn }) => audience === 'iedereen' && heldOn >= today),
    inbreng: found ? found.heard : [],
    plan: plan?.no ?? null,
    doelen: (plan?.doelen ?? []).map((promised) => asResult(promised, found?.doelen ?? [])),
  }
}

/** What was promised, with the newest figure there is. */
function asResult(promised: Doel, current: readonly Doel[]) {
  const [indicator] = (current.find(({ id }) => id === promised.id) ?? promised).indicatoren
  const latest = indicator ? latestOf(indicator) : null
  const { statement, unit, target, dueDate } = promised
  return {
    statement,
    unit,
    target,
    dueDate,
    baseline: indicator?.baseline ?? promised.baseline,
    now: latest?.value ?? null,
    measuredOn: latest?.date ?? null,
    source: indicator?.source ?? '',
  }
}

/** Where the policy stands, for everybody: the step, how to take part now, what was done with what people said, and results (ST-10). */
export const showStand = view({
  name: 'stappenplan.showStand',
  input: z.strictObject({}),
  output: standOut,
  words: (lang) => standWords(lang).show,
  may: anyone,
  run: async (ctx) => {
    const { found, sources } = await look(
      ctx.db,
      all({ found: cyclusMetFeiten(ctx.gemeente.id, ctx.lang), sources: standSources(ctx) }),
    )
    return publicStand(ctx, found, sources)
  },
})
