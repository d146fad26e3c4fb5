import { z } from 'zod'
import { roles, whoOf } from '../../../../house/actor.ts'
import { day } from '../../../../house/day.ts'
import { all, look } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { type LogFilter, type Logged, logOf, logPage } from '../../../../house/log.ts'
import { only, person } from '../../../../house/may.ts'
import { entryOf, roomsIn } from './rules.ts'
import { namesIn, peopleAmong } from './store.ts'
import { words } from './texts.en.ts'

const id = z.uuid()
const entry = z.object({
  id,
  at: z.string(),
  who: z.object({ id, name: z.string(), roles: z.array(z.enum(roles)) }).nullable(),
  room: z.string().nullable(),
  title: z.string().nullable(),
  detail: z.string().nullable(),
  about: z.object({ id, name: z.string() }).nullable(),
})
const paged = z.object({ count: z.int(), page: z.int(), pages: z.int(), entries: z.array(entry) })
const pageNo = z.int().min(1).max(100_000).default(1)

async function inWords(
  { db, gemeente, offered, lang }: ReadContext,
  { count, events }: { count: number; events: Logged[] },
  page: number,
) {
  const ids = [...new Set(events.flatMap(({ actorId, subjectId }) => (actorId ? [actorId, subjectId] : [subjectId])))]
  const people = await look(db, peopleAmong(gemeente.id, ids))
  const entries = events.map((event) => entryOf(event, offered.happened, people, lang))
  return { count, page, pages: Math.max(1, Math.ceil(count / logPage)), entries }
}

/** What happened here, the newest first, fifty on a page (SI-08). It can be read and never changed. */
export const showLog = view({
  name: 'personen.showLog',
  input: z.strictObject({
    room: z
      .string()
      .regex(/^[a-z]+$/)
      .max(40)
      .optional(),
    person: id.optional(),
    from: day.optional(),
    to: day.optional(),
    page: pageNo,
  }),
  output: paged.extend({
    filter: z.object({
      room: z.string().optional(),
      person: id.optional(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
    rooms: z.record(z.string(), z.string()),
    people: z.array(z.object({ id, name: z.string() })),
  }),
  words: (lang) => words(lang).log,
  may: only('beheerder'),
  run: async (ctx, { page, ...filter }) => {
    const { log, people } = await look(
      ctx.db,
      all({ log: logOf(ctx.gemeente.id, filter, page), people: namesIn(ctx.gemeente.id) }),
    )
    return { ...(await inWords(ctx, log, page)), filter, people, rooms: roomsIn(ctx.offered.happened, ctx.lang) }
  },
})

/** What I did and what was done to my account. Of others only what they were is told, not their name. */
export const myLog = view({
  name: 'personen.myLog',
  input: z.strictObject({ page: pageNo }),
  output: paged.extend({ entries: z.array(entry.omit({ who: true }).extend({ mine: z.boolean(), by: z.array(z.enum(roles)) })) }),
  words: (lang) => words(lang).mine,
  may: person,
  run: async (ctx, { page }) => {
    const me = whoOf(ctx.actor)
    const filter: LogFilter = { person: me }
    const { entries, ...rest } = await inWords(ctx, await look(ctx.db, logOf(ctx.gemeente.id, filter, page)), page)
    return {
      ...rest,
      entries: entries.map(({ who, about, ...each }) => ({
        ...each,
        mine: who?.id === me,
        by: who?.roles ?? [],
        about: about?.id === me ? null : about,
      })),
    }
  },
})
