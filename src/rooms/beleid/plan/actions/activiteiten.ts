import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { look } from '../../../../house/db/look.ts'
import { action, type Context } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { several } from '../../../../house/several.ts'
import { listDoelen } from '../../doelen/index.ts'
import { terreinenIn } from '../lijsten.ts'
import { besluiten, states } from '../model.ts'
import { mayWrite } from '../policy.ts'
import * as store from '../store/activiteiten.ts'
import { withdrawnIn } from '../store/draft.ts'
import { words } from '../texts.en.ts'
import { byOf, held, saveIn } from './held.ts'

const id = z.uuid()
const revision = z.int().min(1).meta({ widget: 'hidden' })
const identified = z.object({ id })
const fields = {
  title: z.string().min(1).max(200),
  party: z.string().max(200).default(''),
  starts: day,
  ends: day,
  state: z.enum(states).default('planned'),
  place: z.string().max(200).default(''),
  tasks: z.string().max(2000).default(''),
  domeinen: several(z.string().max(60)).max(100).default([]),
}

/** What is wrong with these fields, if anything: days the wrong way round, or a domain that is in no list (FW-13). */
async function faultIn(
  { db, gemeente }: Context,
  { starts, ends, domeinen }: { starts: string; ends: string; domeinen: string[] },
) {
  if (ends < starts) return refuse(422, 'dates', 'ends')
  const known = domeinen.length === 0 ? [] : (await look(db, terreinenIn(gemeente.id))).map(({ key }) => key)
  return domeinen.every((key) => known.includes(key)) ? null : refuse(422, 'domains', 'domeinen')
}

/** An activity for a goal. */
export const addActiviteit = action({
  name: 'plan.addActiviteit',
  input: z.strictObject({ doelId: id, ...fields }),
  output: identified,
  words: (lang) => words(lang).add,
  may: mayWrite,
  adds: ['changeActiviteit', 'removeActiviteit'],
  subject: async ({ db, gemeente }, { doelId }) => (await listDoelen(db, gemeente.id)).find((doel) => doel.id === doelId),
  run: async (ctx, input) => {
    const fault = await faultIn(ctx, input)
    if (fault) return fault
    const now = await held(ctx)
    if (isRefusal(now)) return now
    const doelen = await listDoelen(ctx.db, ctx.gemeente.id)
    if (!doelen.some((doel) => doel.id === input.doelId)) return notFound()
    const row = await store.insertActiviteit(ctx.db, now.by, input)
    await ctx.event('addActiviteit', now.by.planId, { activiteit: row.id })
    return row
  },
})

/** Refused 409 when overtaken, or when somebody took it out meanwhile. */
export const changeActiviteit = action({
  name: 'plan.changeActiviteit',
  input: z.strictObject({ id, revision, ...fields }),
  output: identified.extend({ revision: z.int() }),
  words: (lang) => words(lang).change,
  may: mayWrite,
  run: async (ctx, input) => {
    const fault = await faultIn(ctx, input)
    if (fault) return fault
    return saveIn(ctx, (by) => store.saveActiviteit(ctx.db, by, input), 'changeActiviteit', { activiteit: input.id })
  },
})

/** Takes an activity with its costs out of the draft; it can be put back. Refused 409 when somebody changed it meanwhile. */
export const removeActiviteit = action({
  name: 'plan.removeActiviteit',
  input: z.strictObject({ id, revision }),
  output: identified,
  words: (lang) => words(lang).remove,
  may: mayWrite,
  run: (ctx, { id: own, revision: was }) =>
    saveIn(ctx, (by) => store.withdrawActiviteit(ctx.db, by, own, was), 'removeActiviteit', { activiteit: own }),
})

export const restoreActiviteit = action({
  name: 'plan.restoreActiviteit',
  input: z.strictObject({ id }),
  output: identified,
  words: (lang) => words(lang).restore,
  may: mayWrite,
  subject: async ({ db, gemeente }, about) => (await look(db, withdrawnIn(gemeente.id))).find((each) => each.id === about.id),
  run: (ctx, { id: own }) =>
    saveIn(ctx, async (by) => (await store.restoreActiviteit(ctx.db, by, own)) ?? 'absent', 'restoreActiviteit', {
      activiteit: own,
    }),
})

/** What happens with an activity when it works, decided before or after the plan is adopted (AG-11, part 15). Refused 409 when overtaken. */
export const writeBorging = action({
  name: 'plan.writeBorging',
  input: z.strictObject({
    id,
    revision: z.int().min(0).meta({ widget: 'hidden' }),
    besluit: z.enum(besluiten),
    byDay: day,
    party: z.string().max(200).default(''),
    funding: z.string().max(500).default(''),
    embedded: z.string().max(1000).default(''),
  }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).borging,
  may: mayWrite,
  run: async (ctx, { id: activiteitId, ...row }) => {
    if (row.besluit !== 'stop' && row.party === '') return refuse(422, 'who', 'party')
    if (!(await store.hasActiviteit(ctx.db, ctx.gemeente.id, null, activiteitId))) return notFound()
    const saved = await store.saveBorging(ctx.db, byOf(ctx, activiteitId), { activiteitId, ...row })
    if (!saved) return refuse(409, 'overtaken')
    await ctx.event('writeBorging', activiteitId, { besluit: row.besluit })
    return saved
  },
})
