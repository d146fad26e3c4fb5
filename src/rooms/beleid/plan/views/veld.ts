import { z } from 'zod'
import { personId } from '../../../../house/actor.ts'
import { all, look } from '../../../../house/db/look.ts'
import { view } from '../../../../house/declare.ts'
import { notFound } from '../../../../house/outcome.ts'
import { bericht, bijdrage, gedaan } from '../model.ts'
import { isOpen, mayReact, mayReadDraft, maySeeDraft, mayWrite } from '../policy.ts'
import { contactOf, daysOf, periodOf } from '../rules/berichten.ts'
import { supportOf } from '../rules/draagvlak.ts'
import { gedaanIn, reactieIn } from '../store/draft.ts'
import { veldWords as words } from '../veld.texts.en.ts'
import { adoptedFor, draftFor } from './plan.ts'

const id = z.uuid()
const rights = z.object({ write: z.boolean() })

/** Who helped to make plan and vision, from which step, with objections and replies (ST-18). */
export const showDraagvlak = view({
  name: 'plan.showDraagvlak',
  input: z.strictObject({}),
  output: z.object({
    bijdragen: z.array(bijdrage),
    firstStep: z.int().nullable(),
    late: z.boolean(),
    open: z.int(),
    reactUntil: z.string().nullable(),
    rights: rights.extend({ react: z.boolean() }),
  }),
  words: (lang) => words(lang).show,
  may: mayReadDraft,
  run: async (ctx) => {
    const draft = await look(ctx.db, draftFor(ctx))
    if (!draft) return notFound()
    const bijdragen = draft.bijdragen
    const support = supportOf(bijdragen)
    return {
      ...support,
      bijdragen,
      open: support.open.length,
      reactUntil: draft.reactUntil,
      rights: { write: mayWrite(ctx.actor) === true, react: mayReact(ctx.actor) === true && isOpen(draft, ctx.now) },
    }
  },
})

export const showBijdrage = view({
  name: 'plan.showBijdrage',
  input: z.strictObject({ id }),
  output: bijdrage,
  words: (lang) => words(lang).one,
  may: maySeeDraft,
  run: async (ctx, { id: own }) => (await look(ctx.db, draftFor(ctx)))?.bijdragen.find((each) => each.id === own) ?? notFound(),
})

/** What this account said of the draft, and until when it may change that; revision 0 when it said nothing yet. */
export const showReactie = view({
  name: 'plan.showReactie',
  input: z.strictObject({}),
  output: z.object({
    revision: z.int(),
    party: z.string(),
    role: z.string(),
    note: z.string(),
    reply: z.string(),
    until: z.string(),
  }),
  words: (lang) => words(lang).reaction,
  may: mayReact,
  run: async (ctx) => {
    const { draft, own } = await look(ctx.db, all({ draft: draftFor(ctx), own: reactieIn(ctx.gemeente.id, personId(ctx.actor)) }))
    if (!draft?.reactUntil || !isOpen(draft, ctx.now)) return notFound()
    return { revision: 0, party: '', role: '', note: '', reply: '', ...own, until: draft.reactUntil }
  },
})

const contact = z.object({ year: z.int(), times: z.int(), needed: z.int() })

/** Who hears what, how, when and by whom, what was done, and how often volunteers hear something (KN-07). */
export const showBerichten = view({
  name: 'plan.showBerichten',
  input: z.strictObject({}),
  output: z.object({
    rows: z.array(z.object({ bericht, days: z.array(z.string()) })),
    done: z.array(gedaan),
    contact: z.array(contact),
    inDraft: z.boolean(),
    rights,
  }),
  words: (lang) => words(lang).messages,
  may: mayReadDraft,
  run: async (ctx) => {
    const { draft, adopted, done } = await look(
      ctx.db,
      all({ draft: draftFor(ctx), adopted: adoptedFor(ctx), done: gedaanIn(ctx.gemeente.id) }),
    )
    const plan = draft ?? adopted
    if (!plan) return notFound()
    const { activiteiten, berichten } = plan
    const to = periodOf({ activiteiten })?.to ?? ''
    return {
      rows: berichten.map((each) => ({ bericht: each, days: daysOf(each, to) })),
      done,
      contact: contactOf({ activiteiten, berichten }),
      inDraft: draft !== null,
      rights: { write: mayWrite(ctx.actor) === true },
    }
  },
})

export const showBericht = view({
  name: 'plan.showBericht',
  input: z.strictObject({ id }),
  output: bericht,
  words: (lang) => words(lang).message,
  may: maySeeDraft,
  run: async (ctx, { id: own }) => (await look(ctx.db, draftFor(ctx)))?.berichten.find((each) => each.id === own) ?? notFound(),
})
