import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newCode } from '../../../../../house/code.ts'
import { day } from '../../../../../house/day.ts'
import { look } from '../../../../../house/db/look.ts'
import { action, type Context } from '../../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../../house/outcome.ts'
import { dayOf } from '../../../../../house/time.ts'
import { draftOf, held, saveIn } from '../../held.ts'
import { revision } from '../../model.ts'
import { mayWrite } from '../../policy.ts'
import { workingIn } from '../../store.ts'
import { mailReply } from '../jobs.ts'
import { words } from '../keuzes.texts.en.ts'
import { choices, forWhoms, treatments } from '../model.ts'
import { proposedFor } from '../rules.ts'
import { saveGevolg } from '../store/keuzes.ts'
import * as store from '../store/voorlegging.ts'
import { remove, saved } from './koers.ts'

const text = z.string().max(600).meta({ widget: 'textarea' })
const gevolg = { choice: z.enum(choices), forWhom: z.enum(forWhoms), nl: text.min(3), en: text.default('') }
type GevolgIn = z.output<z.ZodObject<typeof gevolg>>

/** Takes over what the house proposes for every choice that was made and every party that has no consequence yet (VI-05). */
export const proposeGevolgen = action({
  name: 'visie.proposeGevolgen',
  input: z.strictObject({}),
  output: z.object({ added: z.int() }),
  words: (lang) => words(lang).propose,
  may: mayWrite,
  run: async (ctx) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const proposed = proposedFor((await look(ctx.db, workingIn(ctx.gemeente.id)))!.keuzes)
    if (proposed.length === 0) return refuse(409, 'nothing')
    for (const each of proposed) await saveGevolg(ctx.db, working.by, { ...each, id: uuidv7(), revision: 0 })
    await ctx.event('proposeGevolgen', working.id, { added: proposed.length })
    return { added: proposed.length }
  },
})

/** What somebody reacted to stays as they read it. */
async function keepGevolg(ctx: Context, at: { id: string; revision: number }, input: GevolgIn) {
  const working = await held(ctx)
  if (isRefusal(working)) return working
  if (at.revision > 0 && (await look(ctx.db, store.reactedTo(ctx.gemeente.id, at.id)))) return refuse(409, 'reacted')
  const kept = await saveIn(ctx, (by) => saveGevolg(ctx.db, by, { ...at, ...input }), 'writeGevolg', { choice: input.choice })
  return isRefusal(kept) ? kept : { id: at.id, ...kept }
}

export const addGevolg = action({
  name: 'visie.addGevolg',
  input: z.strictObject(gevolg),
  output: saved,
  words: (lang) => words(lang).addGevolg,
  may: mayWrite,
  adds: ['removeGevolg'],
  run: (ctx, input) => keepGevolg(ctx, { id: uuidv7(), revision: 0 }, input),
})

/** Changes a consequence; refused 409 when overtaken, or once somebody reacted to it. */
export const writeGevolg = action({
  name: 'visie.writeGevolg',
  input: z.strictObject({ id: z.uuid(), revision: revision.min(1), ...gevolg }),
  output: saved,
  words: (lang) => words(lang).writeGevolg,
  may: mayWrite,
  run: (ctx, { id, revision: from, ...input }) => keepGevolg(ctx, { id, revision: from }, input),
})

export const removeGevolg = action({
  name: 'visie.removeGevolg',
  input: z.strictObject({ id: z.uuid(), revision }),
  output: z.object({ id: z.uuid() }),
  words: (lang) => words(lang).removeGevolg,
  may: mayWrite,
  subject: async (ctx, { id }) => (await draftOf(ctx))?.keuzes.gevolgen.find((each) => each.id === id),
  run: async (ctx, { id, revision: from }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    if (await look(ctx.db, store.reactedTo(ctx.gemeente.id, id))) return refuse(409, 'reacted')
    return remove(ctx, 'visie_gevolg', 'removeGevolg', id, from)
  },
})

/** Lays the consequences before the field behind a link, until a day; again moves the day (VI-05). */
export const openVoorlegging = action({
  name: 'visie.openVoorlegging',
  input: z.strictObject({ closesOn: day }),
  output: z.object({ code: z.string() }),
  words: (lang) => words(lang).voorleggen,
  may: mayWrite,
  run: async (ctx, { closesOn }) => {
    if (closesOn < dayOf(ctx.now)) return refuse(422, 'past', 'closesOn')
    const working = await held(ctx)
    if (isRefusal(working)) return working
    if ((await look(ctx.db, workingIn(ctx.gemeente.id)))!.keuzes.gevolgen.length === 0) return refuse(409, 'nothing')
    const { code } = await store.saveVoorlegging(ctx.db, working.by, newCode(), closesOn)
    await ctx.event('openVoorlegging', working.id)
    return { code }
  },
})

/**
 * Says how an objection or condition was treated; `point` is what everybody will read of it, without names. Whoever left an address
 * hears it by mail. Refused 409 when the reaction was changed or answered meanwhile, or when it is none of these.
 */
export const replyReactie = action({
  name: 'visie.replyReactie',
  input: z.strictObject({
    gevolg: z.uuid(),
    reageerder: z.uuid(),
    revision,
    point: z.string().min(3).max(300),
    outcome: z.enum(treatments),
    reply: z.string().min(3).max(2000),
  }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).reply,
  may: mayWrite,
  run: async (ctx, { gevolg: about, reageerder, ...input }) => {
    const working = await held(ctx)
    if (isRefusal(working)) return working
    const found = (await look(ctx.db, store.reactiesIn(ctx.gemeente.id))).find(
      (each) => each.gevolg === about && each.reageerder === reageerder,
    )
    if (!found) return notFound()
    if (found.stance === 'kan') return refuse(409, 'no-objection')
    const kept = await store.saveReply(ctx.db, working.by, { gevolg: about, reageerder, ...input })
    if (!kept) return refuse(409, 'overtaken')
    await ctx.event('replyReactie', working.id, { outcome: input.outcome })
    await ctx.enqueue(mailReply, { gevolg: about, reageerder })
    return kept
  },
})
