import { z } from 'zod'
import { whoOf } from '../../../house/actor.ts'
import { day } from '../../../house/day.ts'
import { all, look } from '../../../house/db/look.ts'
import { action, type Context, type ReadContext } from '../../../house/declare.ts'
import { isRefusal, notFound, type Refusal, refuse } from '../../../house/outcome.ts'
import { several } from '../../../house/several.ts'
import { type Mens, mensenIn } from '../personen/index.ts'
import { overKey, pathOfKey, rhythms } from './model.ts'
import { maySee, mayTakePart, topicFor } from './policy.ts'
import { namesIn } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const id = z.uuid()
const revision = z.int().min(1).meta({ widget: 'hidden' })

/** The page a conversation is about, with whoever may see it; not there for who may not. */
async function at(ctx: ReadContext, over: string): Promise<{ path: string; people: Mens[] } | Refusal> {
  const path = pathOfKey(over)
  const found = topicFor(ctx.offered, ctx.actor, path)
  if (!found) return notFound()
  const { title, people } = await look(
    ctx.db,
    all({ title: found.topic.title(ctx, found.params), people: mensenIn(ctx.gemeente.id) }),
  )
  return title === null ? notFound() : { path, people: people.filter((each) => maySee(found.topic, each)) }
}

/**
 * Says something about a page and asks people to look: by choosing them, or with `@name` in the text. Whoever answers has seen what
 * asked them there. Refused 422 when a name is nobody's or more than one person's, or somebody may not see the page.
 */
export const saySomething = action({
  name: 'berichten.saySomething',
  input: z.strictObject({
    over: overKey,
    text: z.string().trim().min(1).max(4000),
    mentions: several(id).max(20).default([]),
  }),
  output: z.object({ id }),
  words: (lang) => words(lang).say,
  may: mayTakePart,
  run: async (ctx, { over, text, mentions }) => {
    const page = await at(ctx, over)
    if (isRefusal(page)) return page
    const { found, unclear } = namesIn(text, page.people)
    const [first] = unclear
    if (first) return refuse(422, first.people === 0 ? 'nobody' : 'several', 'text', { name: first.name })
    if (mentions.some((each) => !page.people.some((one) => one.id === each))) return refuse(422, 'not-here', 'mentions')
    const me = whoOf(ctx.actor)
    const asked = [...new Set([...mentions, ...found])].filter((each) => each !== me)
    const row = await store.insertOpmerking(
      ctx.db,
      ctx.gemeente.id,
      { over: page.path, text, saidBy: me, saidAt: ctx.now },
      asked,
    )
    await store.setSeenOver(ctx.db, ctx.gemeente.id, page.path, me, ctx.now)
    await ctx.event('saySomething', row, { asked: asked.length })
    return { id: row }
  },
})

/** What was said at this page, when it fits. */
const saidAt = async ({ db, gemeente }: ReadContext, { over, id: which }: At, fits: (row: store.OpmerkingRow) => boolean) =>
  (await look(db, store.opmerkingenOver(gemeente.id, pathOfKey(over)))).find((row) => row.id === which && fits(row))
interface At {
  readonly over: string
  readonly id: string
}

/** Takes back what I said: the text goes, that something stood there stays. */
export const takeBack = action({
  name: 'berichten.takeBack',
  input: z.strictObject({ over: overKey, id }),
  output: z.null(),
  words: (lang) => words(lang).takeBack,
  may: mayTakePart,
  subject: (ctx, at) => saidAt(ctx, at, ({ saidBy, withdrawn }) => saidBy === whoOf(ctx.actor) && !withdrawn),
  run: async (ctx, { id: opmerking }) => {
    const row = await store.withdrawOpmerking(ctx.db, ctx.gemeente.id, opmerking, whoOf(ctx.actor), ctx.now)
    if (!row) return notFound()
    await ctx.event('takeBack', opmerking)
    return null
  },
})

const asksMe = (ctx: ReadContext, at: At) =>
  saidAt(ctx, at, ({ mentions }) => mentions.some(({ personId }) => personId === whoOf(ctx.actor)))

/** I saw the comment that asks me. Again is not wrong: then nothing happens. */
export const seeOpmerking = action({
  name: 'berichten.seeOpmerking',
  input: z.strictObject({ over: overKey, id }),
  output: z.null(),
  words: (lang) => words(lang).see,
  may: mayTakePart,
  together: true,
  subject: asksMe,
  run: async (ctx, input) => {
    if (!(await asksMe(ctx, input))) return notFound()
    const row = await store.setSeen(ctx.db, ctx.gemeente.id, input.id, whoOf(ctx.actor), ctx.now)
    if (row) await ctx.event('seeOpmerking', input.id)
    return null
  },
})

const taakFields = {
  title: z.string().trim().min(1).max(200),
  person: id,
  due: day.optional(),
}

/** Gives somebody work at a page. Refused 422 for somebody who may not see that page. */
export const giveTaak = action({
  name: 'berichten.giveTaak',
  input: z.strictObject({ over: overKey, ...taakFields }),
  output: z.object({ id }),
  words: (lang) => words(lang).give,
  may: mayTakePart,
  adds: ['changeTaak', 'finishTaak'],
  run: async (ctx, { over, title, person, due = null }) => {
    const page = await at(ctx, over)
    if (isRefusal(page)) return page
    if (!page.people.some((each) => each.id === person)) return refuse(422, 'not-here', 'person')
    const row = { over: page.path, title, personId: person, due }
    const made = await store.insertTaak(ctx.db, ctx.gemeente.id, row, whoOf(ctx.actor), ctx.now)
    await ctx.event('giveTaak', made)
    return { id: made }
  },
})

/** The task at this page, for whoever may see it. */
async function taakAt(ctx: ReadContext, over: string, taak: string) {
  const page = await at(ctx, over)
  if (isRefusal(page)) return page
  const row = await look(ctx.db, store.taakIn(ctx.gemeente.id, taak))
  return row?.over === page.path ? { ...page, row } : notFound()
}

/** Changes what it is, for whom or when. Refused 409 when overtaken. */
export const changeTaak = action({
  name: 'berichten.changeTaak',
  input: z.strictObject({ over: overKey, id, revision, ...taakFields }),
  output: z.object({ revision: z.int() }),
  words: (lang) => words(lang).change,
  may: mayTakePart,
  run: async (ctx, { over, id: taak, revision: had, title, person, due = null }) => {
    const found = await taakAt(ctx, over, taak)
    if (isRefusal(found)) return found
    if (!found.people.some((each) => each.id === person)) return refuse(422, 'not-here', 'person')
    const saved = await store.saveTaak(ctx.db, ctx.gemeente.id, taak, had, { title, personId: person, due })
    if (!saved) return refuse(409, 'overtaken')
    await ctx.event('changeTaak', taak)
    return saved
  },
})

/** Sets a task to done or open again; refused 409 when it was so already. */
async function settle(ctx: Context, over: string, taak: string, done: boolean) {
  const found = await taakAt(ctx, over, taak)
  if (isRefusal(found)) return found
  const { revision: had, doneAt } = found.row
  if ((doneAt !== null) === done) return refuse(409, 'already')
  const by = done ? { doneAt: ctx.now, doneBy: whoOf(ctx.actor) } : { doneAt: null, doneBy: null }
  if (!(await store.saveTaak(ctx.db, ctx.gemeente.id, taak, had, by))) return refuse(409, 'already')
  await ctx.event(done ? 'finishTaak' : 'reopenTaak', taak)
  return null
}

/** It is done: said by whoever may see the page. Refused 409 when somebody said so before. */
export const finishTaak = action({
  name: 'berichten.finishTaak',
  input: z.strictObject({ over: overKey, id }),
  output: z.null(),
  words: (lang) => words(lang).finish,
  may: mayTakePart,
  subject: (ctx, { over, id: taak }) => taakAt(ctx, over, taak),
  run: (ctx, { over, id: taak }) => settle(ctx, over, taak, true),
})

/** After all it is not done. Refused 409 when it was open. */
export const reopenTaak = action({
  name: 'berichten.reopenTaak',
  input: z.strictObject({ over: overKey, id }),
  output: z.null(),
  words: (lang) => words(lang).reopen,
  may: mayTakePart,
  subject: (ctx, { over, id: taak }) => taakAt(ctx, over, taak),
  run: (ctx, { over, id: taak }) => settle(ctx, over, taak, false),
})

/** How often I get a summary by e-mail: every week unless I say otherwise. */
export const chooseRhythm = action({
  name: 'berichten.chooseRhythm',
  input: z.strictObject({ rhythm: z.enum(rhythms) }),
  output: z.object({ rhythm: z.enum(rhythms) }),
  words: (lang) => words(lang).rhythm,
  may: mayTakePart,
  run: async (ctx, { rhythm }) => {
    await store.saveRhythm(ctx.db, ctx.gemeente.id, whoOf(ctx.actor), rhythm)
    await ctx.event('chooseRhythm', whoOf(ctx.actor), { rhythm })
    return { rhythm }
  },
})
