import { z } from 'zod'
import { hasRole, roles } from '../../../../house/actor.ts'
import { all, known, type Lookup, look, map } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { only } from '../../../../house/may.ts'
import type { Waits } from '../../../../house/offered.ts'
import { notFound } from '../../../../house/outcome.ts'
import { termijnenIn } from '../bewaren/store.ts'
import { mostRollen, toegang, toetsing } from './model.ts'
import { inOrder, standingOf } from './rules.ts'
import { rollenIn, toetsingenIn, toetsingIn } from './store.ts'
import { words } from './texts.en.ts'

const may = only('beheerder')

const standing = ({ gemeente, now }: ReadContext) =>
  map(all({ rows: rollenIn(gemeente.id), terms: termijnenIn(gemeente.id) }), ({ rows, terms }) => ({
    rollen: inOrder(rows.map((row) => standingOf(row, terms.reviewMonths, now))),
    reviewMonths: terms.reviewMonths,
  }))

/** Who may do what: every role with since when, by whom and when its owner was last here. At most 200, what needs a decision first. */
export const listAccess = view({
  name: 'personen.listAccess',
  input: z.strictObject({}),
  output: z.object({ rollen: z.array(toegang), count: z.int(), reviewMonths: z.int(), toetsingen: z.array(toetsing) }),
  words: (lang) => words(lang).list,
  may,
  run: async (ctx) => {
    const { now, toetsingen } = await look(ctx.db, all({ now: standing(ctx), toetsingen: toetsingenIn(ctx.gemeente.id) }))
    return { ...now, rollen: now.rollen.slice(0, mostRollen), count: now.rollen.length, toetsingen }
  },
})

/** One review: what stayed and what ended. */
export const showToetsing = view({
  name: 'personen.showToetsing',
  input: z.strictObject({ id: z.uuid() }),
  output: toetsing.extend({
    lines: z.array(z.object({ name: z.string().nullable(), role: z.enum(roles), what: z.enum(['kept', 'ended']) })),
  }),
  words: (lang) => words(lang).show,
  may,
  run: async ({ db, gemeente }, { id }) => (await look(db, toetsingIn(gemeente.id, id))) ?? notFound(),
})

/** The review waits for an administrator from the day that a role has to be confirmed again. */
export const waiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  !hasRole(ctx.actor, 'beheerder')
    ? known([])
    : map(standing(ctx), ({ rollen }) => {
        const due = rollen.filter((each) => each.standing !== 'ok')
        const { title, why } = words(ctx.lang).waits
        const [first] = due.map((each) => each.due).sort()
        return first ? [{ title, why: why({ n: due.length }), path: '/beheer/toegang', due: first }] : []
      })
