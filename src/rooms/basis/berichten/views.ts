import { z } from 'zod'
import { personId, whoOf } from '../../../house/actor.ts'
import { all, look } from '../../../house/db/look.ts'
import { type ReadContext, view } from '../../../house/declare.ts'
import { waitingFor } from '../../../house/offered.ts'
import { isRefusal, notFound } from '../../../house/outcome.ts'
import { dayOf } from '../../../house/time.ts'
import { mensenIn } from '../personen/index.ts'
import { keyOfPath, opmerking, overKey, pathOfKey, rhythms, taak } from './model.ts'
import { maySee, mayTakePart, topicFor } from './policy.ts'
import { isLate } from './rules.ts'
import * as store from './store.ts'
import { words } from './texts.en.ts'

const person = z.object({ id: z.uuid(), name: z.string() })
export type Names = ReadonlyMap<string, string>

/** Rows as somebody reads them: names for ids, and what is about me. */
function readAs(ctx: ReadContext, names: Names) {
  const me = personId(ctx.actor)
  const nameOf = (id: string) => names.get(id) ?? words(ctx.lang).page.someone
  return {
    opmerking: ({ id, text, saidBy, saidAt, withdrawn, mentions }: store.OpmerkingRow) => ({
      id,
      text,
      withdrawn,
      at: saidAt,
      by: nameOf(saidBy),
      mine: saidBy === me,
      mentions: mentions.map((each) => nameOf(each.personId)),
      asksMe: mentions.some((each) => each.personId === me && !each.seen),
    }),
    taak: ({ over, personId: whose, givenBy, givenAt: _, ...row }: store.TaakRow) => ({
      ...row,
      over: keyOfPath(over),
      personId: whose,
      person: nameOf(whose),
      by: nameOf(givenBy),
      mine: whose === me,
    }),
  }
}

const namesOf = (people: readonly { id: string; name: string }[]): Names => new Map(people.map(({ id, name }) => [id, name]))

/** A page with what was said about it and the work at it, as somebody reads it; not there for who may not see the page. */
async function conversation(ctx: ReadContext, path: string) {
  const found = topicFor(ctx.offered, ctx.actor, path)
  if (!found) return notFound()
  const { title, people, opmerkingen, taken } = await look(
    ctx.db,
    all({
      title: found.topic.title(ctx, found.params),
      people: mensenIn(ctx.gemeente.id),
      opmerkingen: store.opmerkingenOver(ctx.gemeente.id, path),
      taken: store.takenOver(ctx.gemeente.id, path),
    }),
  )
  if (title === null) return notFound()
  const read = readAs(ctx, namesOf(people))
  const may = people.filter((each) => maySee(found.topic, each))
  return { title, people: may, opmerkingen: opmerkingen.map(read.opmerking), taken: taken.map(read.taak) }
}

/** The conversation about one page: what was said, who does what, and whom one can ask. */
export const showGesprek = view({
  name: 'berichten.showGesprek',
  input: z.strictObject({ over: overKey }),
  output: z.object({
    over: overKey,
    title: z.string(),
    opmerkingen: z.array(opmerking),
    taken: z.array(taak),
    people: z.array(person),
  }),
  words: (lang) => words(lang).gesprek,
  may: mayTakePart,
  run: async (ctx, { over }) => {
    const found = await conversation(ctx, pathOfKey(over))
    return isRefusal(found) ? found : { over, ...found }
  },
})

/** What stands below a page: how much was said about it, the last of it, and the open work. */
export const blockGesprek = view({
  name: 'berichten.blockGesprek',
  input: z.strictObject({ over: z.string().max(200) }),
  output: z.object({ over: z.string(), n: z.int(), last: opmerking.nullable(), taken: z.array(taak) }),
  words: (lang) => words(lang).block,
  may: mayTakePart,
  run: async (ctx, { over }) => {
    const found = await conversation(ctx, over)
    if (isRefusal(found)) return found
    const said = found.opmerkingen.filter(({ withdrawn }) => !withdrawn)
    return {
      over: keyOfPath(over),
      n: said.length,
      last: said.at(-1) ?? null,
      taken: found.taken.filter(({ doneAt }) => doneAt === null),
    }
  },
})

/** One task, to change it. */
export const showTaak = view({
  name: 'berichten.showTaak',
  input: z.strictObject({ over: overKey, id: z.uuid() }),
  output: taak.extend({ people: z.array(person) }),
  words: (lang) => words(lang).taak,
  may: mayTakePart,
  run: async (ctx, { over, id }) => {
    const path = pathOfKey(over)
    const found = topicFor(ctx.offered, ctx.actor, path)
    if (!found) return notFound()
    const { people, row } = await look(ctx.db, all({ people: mensenIn(ctx.gemeente.id), row: store.taakIn(ctx.gemeente.id, id) }))
    if (row?.over !== path) return notFound()
    const may = people.filter((each) => maySee(found.topic, each)).map(({ id: each, name }) => ({ id: each, name }))
    return { ...readAs(ctx, namesOf(people)).taak(row), people: may }
  },
})

const work = taak.extend({ about: z.string(), late: z.boolean() })

/** What waits for me: comments that ask me to look, my work, what the rooms know to be waiting, and work I gave to others. */
export const showWerk = view({
  name: 'berichten.showWerk',
  input: z.strictObject({}),
  output: z.object({
    vermeldingen: z.array(opmerking.extend({ over: overKey, about: z.string() })),
    taken: z.array(work),
    given: z.array(work),
    waiting: z.array(
      z.object({ title: z.string(), why: z.string(), path: z.string(), due: z.iso.date().nullable(), late: z.boolean() }),
    ),
    rhythm: z.enum(rhythms),
  }),
  words: (lang) => words(lang).werk,
  may: mayTakePart,
  run: async (ctx) => {
    const me = whoOf(ctx.actor)
    const today = dayOf(ctx.now)
    const mine = await look(ctx.db, werkVan(ctx, me))
    const people = namesOf(mine.people)
    const read = readAs(ctx, people)
    const titles = await look(ctx.db, titlesOf(ctx, [...mine.taken, ...mine.vermeldingen]))
    const about = (over: string) => titles[over] ?? null
    const taken = mine.taken.flatMap((row) => {
      const title = about(row.over)
      return title === null ? [] : [{ ...read.taak(row), about: title, late: isLate(row.due, today) }]
    })
    return {
      vermeldingen: mine.vermeldingen.flatMap((row) => {
        const title = about(row.over)
        return title === null ? [] : [{ ...read.opmerking(row), over: keyOfPath(row.over), about: title }]
      }),
      taken: taken.filter(({ mine: own }) => own),
      given: taken.filter(({ mine: own }) => !own),
      waiting: mine.waiting.map((each) => ({ ...each, late: isLate(each.due, today) })),
      rhythm: mine.samenvatting?.rhythm ?? 'weekly',
    }
  },
})

/** Everything that waits for one person, as one lookup. */
export const werkVan = (ctx: ReadContext, me: string) =>
  all({
    people: mensenIn(ctx.gemeente.id),
    vermeldingen: store.vermeldingenVan(ctx.gemeente.id, me),
    taken: store.takenVan(ctx.gemeente.id, me),
    waiting: waitingFor(ctx),
    samenvatting: store.samenvattingVan(ctx.gemeente.id, me),
  })

/** What the pages are called that these rows are about; a page this actor may not see (any more) has no name. */
export function titlesOf(ctx: ReadContext, rows: readonly { readonly over: string }[]) {
  const asked = [...new Set(rows.map(({ over }) => over))].flatMap((over) => {
    const found = topicFor(ctx.offered, ctx.actor, over)
    return found ? [[over, found.topic.title(ctx, found.params)] as const] : []
  })
  return all(Object.fromEntries(asked))
}
