import { z } from 'zod'
import { day } from '../../../../house/day.ts'
import { all, look } from '../../../../house/db/look.ts'
import { action, type ReadContext } from '../../../../house/declare.ts'
import { isRefusal, notFound, refuse } from '../../../../house/outcome.ts'
import { audiences, documents, purposes, rhythms, rollen } from '../model.ts'
import { isOpen, mayReact, mayWrite } from '../policy.ts'
import { daysOf, periodOf } from '../rules/berichten.ts'
import { draftIn, versieIn } from '../store/draft.ts'
import * as store from '../store/veld.ts'
import { veldWords as words } from '../veld.texts.en.ts'
import { byOf, held, saveIn } from './held.ts'

const id = z.uuid()
const identified = z.object({ id })
const saved = z.object({ id, revision: z.int() })
const revision = z.int().min(1).meta({ widget: 'hidden' })
const party = z.string().min(1).max(200)
const note = z.string().max(2000).default('')

const contribution = {
  document: z.enum(documents),
  party,
  step: z.int().min(1).max(9),
  role: z.enum(rollen),
  note,
}
const silent = ({ role, note: said }: { role: string; note: string }) => role === 'objected' && said === ''

/** Who helped to make a document, noted by the municipality (ST-18). Refused 422 for an objection that says nothing. */
export const addBijdrage = action({
  name: 'plan.addBijdrage',
  input: z.strictObject(contribution),
  output: identified,
  words: (lang) => words(lang).add,
  may: mayWrite,
  adds: ['changeBijdrage', 'withdrawBijdrage'],
  run: async (ctx, input) => {
    if (silent(input)) return refuse(422, 'silent', 'note')
    return saveIn(ctx, (by) => store.insertBijdrage(ctx.db, by, input), 'addBijdrage', { role: input.role, step: input.step })
  },
})

/** Refused 409 when overtaken, and for what a party said itself. */
export const changeBijdrage = action({
  name: 'plan.changeBijdrage',
  input: z.strictObject({ id, revision, ...contribution }),
  output: saved,
  words: (lang) => words(lang).change,
  may: mayWrite,
  run: async (ctx, { id: own, revision: was, ...row }) => {
    if (silent(row)) return refuse(422, 'silent', 'note')
    return saveIn(ctx, (by) => store.saveBijdrage(ctx.db, by, own, was, row), 'changeBijdrage', { bijdrage: own })
  },
})

/** Takes a note back; the row is kept. What a party said itself is not the municipality's to take back. */
export const withdrawBijdrage = action({
  name: 'plan.withdrawBijdrage',
  input: z.strictObject({ id, revision }),
  output: identified,
  words: (lang) => words(lang).withdraw,
  may: mayWrite,
  run: (ctx, { id: own, revision: was }) =>
    saveIn(ctx, (by) => store.withdrawBijdrage(ctx.db, by, own, was), 'withdrawBijdrage', { bijdrage: own }),
})

/** What the municipality does with an objection. Refused 409 when the objection changed meanwhile. */
export const replyBijdrage = action({
  name: 'plan.replyBijdrage',
  input: z.strictObject({ id, revision, reply: z.string().min(1).max(2000) }),
  output: saved,
  words: (lang) => words(lang).reply,
  may: mayWrite,
  run: (ctx, { id: own, revision: was, reply }) =>
    saveIn(ctx, (by) => store.replyTo(ctx.db, by, own, was, reply), 'replyBijdrage', { bijdrage: own }),
})

/** The plan itself is step 6; who reacts on the draft is involved from there. */
const reactionStep = 6

/**
 * A party of the field agrees with the draft, advises or objects itself; once per account, and changeable while it is open (ST-18).
 * Refused 409 when the draft is not open, or overtaken; 422 for an objection that says nothing.
 */
export const react = action({
  name: 'plan.react',
  input: z.strictObject({
    revision: z.int().min(0).meta({ widget: 'hidden' }),
    party,
    role: z.enum(rollen).exclude(['co-author']),
    note,
  }),
  output: z.object({ role: z.enum(rollen), revision: z.int() }),
  words: (lang) => words(lang).react,
  may: mayReact,
  run: async (ctx, { revision: was, ...row }) => {
    if (silent(row)) return refuse(422, 'silent', 'note')
    const now = await held(ctx)
    if (isRefusal(now)) return now
    if (!isOpen(now, ctx.now)) return refuse(409, 'not-open')
    const made = { document: 'plan' as const, step: reactionStep, ...row }
    const kept =
      was === 0 ? await store.insertBijdrage(ctx.db, now.by, made, now.by.who) : await store.saveReactie(ctx.db, now.by, was, row)
    if (!kept) return refuse(409, 'overtaken')
    await ctx.event('react', now.by.planId, { role: row.role })
    return { role: row.role, revision: kept.revision }
  },
})

const message = {
  purpose: z.enum(purposes).default('inform'),
  audience: z.enum(audiences).meta({ widget: 'select' }),
  message: z.string().min(1).max(500),
  channel: z.string().min(1).max(200),
  firstDay: day,
  every: z.enum(rhythms).default('0').meta({ widget: 'select' }),
  owner: z.string().min(1).max(200),
}
const rowOf = <M extends { every: string }>({ every, ...rest }: M) => ({ ...rest, everyMonths: Number(every) })

/** Who hears what, how, when and by whom (KN-07); `feedback` for what comes back to who contributed (part 14). */
export const addBericht = action({
  name: 'plan.addBericht',
  input: z.strictObject(message),
  output: identified,
  words: (lang) => words(lang).addMessage,
  may: mayWrite,
  adds: ['changeBericht', 'withdrawBericht'],
  run: (ctx, input) => saveIn(ctx, (by) => store.insertBericht(ctx.db, by, rowOf(input)), 'addBericht'),
})

/** Refused 409 when overtaken. */
export const changeBericht = action({
  name: 'plan.changeBericht',
  input: z.strictObject({ id, revision, ...message }),
  output: saved,
  words: (lang) => words(lang).changeMessage,
  may: mayWrite,
  run: (ctx, input) => saveIn(ctx, (by) => store.saveBericht(ctx.db, by, rowOf(input)), 'changeBericht', { bericht: input.id }),
})

/** Takes a message out; the row is kept. */
export const withdrawBericht = action({
  name: 'plan.withdrawBericht',
  input: z.strictObject({ id, revision }),
  output: identified,
  words: (lang) => words(lang).withdrawMessage,
  may: mayWrite,
  run: (ctx, input) =>
    saveIn(ctx, (by) => store.saveBericht(ctx.db, by, { ...input, withdrawnAt: ctx.now }), 'withdrawBericht', {
      bericht: input.id,
    }),
})

/** Whether the plan that is written, or the newest adopted one, has this message or moment on this day. */
async function hasDay({ gemeente, db }: ReadContext, { id: own, day }: { id: string; day: string }): Promise<boolean> {
  const plans = await look(db, all({ draft: draftIn(gemeente.id), adopted: versieIn(gemeente.id, { onlyPublic: false }) }))
  return [plans.draft, plans.adopted].some(
    (plan) =>
      plan?.berichten.some((each) => each.id === own && daysOf(each, periodOf(plan)?.to ?? day).includes(day)) ||
      plans.adopted?.kalender.some((each) => each.id === own && each.day === day),
  )
}

/**
 * Notes that a message went out, or a moment was held, on its day; or that it did not after all. Doing it twice changes nothing, so
 * it needs no revision. Refused 404 when the plan has no such day.
 */
export const markGedaan = action({
  name: 'plan.markGedaan',
  input: z.strictObject({ id, day, done: z.boolean() }),
  output: z.object({ done: z.boolean() }),
  words: (lang) => words(lang).done,
  may: mayWrite,
  subject: hasDay,
  run: async (ctx, { id: own, day, done }) => {
    if (!(await hasDay(ctx, { id: own, day }))) return notFound()
    const by = byOf(ctx, own)
    await (done ? store.insertGedaan(ctx.db, by, own, day) : store.deleteGedaan(ctx.db, by, own, day))
    await ctx.event('markGedaan', own, { day, done })
    return { done }
  },
})
