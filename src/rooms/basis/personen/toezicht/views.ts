import { z } from 'zod'
import { hasRole } from '../../../../house/actor.ts'
import { all, known, type Lookup, look, map } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { only } from '../../../../house/may.ts'
import type { Waits } from '../../../../house/offered.ts'
import { countsIn, type StuckBericht, stuckIn } from '../../../../house/stuck.ts'
import { stuckMail, stuckWork } from './model.ts'
import { whyOf } from './rules.ts'
import { receiversIn } from './store.ts'
import { words } from './texts.en.ts'

const counts = z.object({ waiting: z.int(), failed: z.int() })

/** What the house could not do here: messages that did not leave and work that failed, with the reason. */
export const showToezicht = view({
  name: 'personen.showToezicht',
  input: z.strictObject({}),
  output: z.object({
    messages: z.array(stuckMail),
    jobs: z.array(stuckWork),
    counts: z.object({ messages: counts, jobs: counts }),
    lastSentAt: z.string().nullable(),
  }),
  words: (lang) => words(lang).show,
  may: only('beheerder'),
  run: async (ctx) => {
    const here = ctx.gemeente.id
    const { stuck, counts: counted } = await look(ctx.db, all({ stuck: stuckIn(here, ctx.now), counts: countsIn(here) }))
    const to = await look(ctx.db, receiversIn(here, stuck.berichten.flatMap(receiverOf)))
    return {
      counts: counted,
      lastSentAt: stuck.lastSentAt,
      messages: stuck.berichten.map((row) => ({
        ...row,
        title: titleOf(ctx, row.kind),
        to: receiverOf(row).map((id) => to.get(id))[0] ?? null,
        why: whyOf(row.why),
        code: row.why,
        again: !row.ended,
      })),
      jobs: stuck.jobs.map((row) => ({ ...row, title: titleOf(ctx, row.kind), code: row.why })),
    }
  },
})

/** Whom the administrator knows it goes to: an account, or what it is about. */
const receiverOf = ({ personId, about }: StuckBericht): string[] => [personId ?? about].filter((id) => id !== null)

const titleOf = ({ offered, lang }: ReadContext, kind: string): string =>
  offered.jobs.find(({ name }) => name === kind)?.title(lang) ?? words(lang).page.unknown

/** What failed for good waits for an administrator. */
export const waiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  !hasRole(ctx.actor, 'beheerder')
    ? known([])
    : map(countsIn(ctx.gemeente.id), ({ messages, jobs }) => {
        const n = messages.failed + jobs.failed
        const { title, why } = words(ctx.lang).waits
        return n > 0 ? [{ title: title({ n }), why, path: '/beheer/toezicht', due: null }] : []
      })
