import { z } from 'zod'
import { hasRole, whoOf } from '../../../../house/actor.ts'
import { all, known, type Lookup, look, map } from '../../../../house/db/look.ts'
import { type ReadContext, view } from '../../../../house/declare.ts'
import { only, person } from '../../../../house/may.ts'
import type { Waits } from '../../../../house/offered.ts'
import { notFound } from '../../../../house/outcome.ts'
import { dayOf, plusMonths } from '../../../../house/time.ts'
import { toestemming } from '../toestemming/model.ts'
import { toestemmingenOf } from '../toestemming/store.ts'
import { part, report } from './model.ts'
import { keepersOf, partsOf } from './personal.ts'
import { accountIn, wisverzoekenIn } from './store.ts'
import { words } from './texts.en.ts'

const may = only('beheerder')

/** Everything the system knows about me, per room, in plain words (SI-03). */
export const myData = view({
  name: 'personen.myData',
  input: z.strictObject({}),
  output: z.object({
    account: z.object({
      name: z.string(),
      email: z.string(),
      since: z.string(),
      hasPassword: z.boolean(),
      newEmail: z.string().nullable(),
      erasureAskedAt: z.string().nullable(),
    }),
    toestemmingen: z.array(toestemming),
    parts: z.array(part),
  }),
  words: (lang) => words(lang).data,
  may: person,
  run: async (ctx) => {
    const who = whoOf(ctx.actor)
    const { account, ...rest } = await look(
      ctx.db,
      all({
        account: accountIn(ctx.gemeente.id, who, ctx.now),
        toestemmingen: toestemmingenOf(ctx.gemeente.id, who),
        parts: partsOf(ctx, who),
      }),
    )
    return account ? { account, ...rest } : notFound()
  },
})

const wisverzoek = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  askedAt: z.string(),
  doneAt: z.string().nullable(),
  doneBy: z.string().nullable(),
  report: report.nullable(),
})
export type Wisverzoek = z.output<typeof wisverzoek>

/** Who asked to be erased, those who wait first. */
export const listWisverzoeken = view({
  name: 'personen.listWisverzoeken',
  input: z.strictObject({}),
  output: z.object({ wisverzoeken: z.array(wisverzoek) }),
  words: (lang) => words(lang).requests,
  may,
  run: async ({ db, gemeente }) => ({ wisverzoeken: await look(db, wisverzoekenIn(gemeente.id)) }),
})

/** One request, with how much other rooms keep of this author; after it was done only the report is left. */
export const showWisverzoek = view({
  name: 'personen.showWisverzoek',
  input: z.strictObject({ id: z.uuid() }),
  output: wisverzoek.extend({ parts: z.array(part.extend({ known: z.int() })) }),
  words: (lang) => words(lang).request,
  may,
  logged: ({ personId }) => personId,
  run: async (ctx, { id }) => {
    const [found] = await look(ctx.db, wisverzoekenIn(ctx.gemeente.id, id))
    if (!found) return notFound()
    const parts = found.doneAt ? [] : await look(ctx.db, partsOf(ctx, found.personId, keepersOf(ctx)))
    return { ...found, parts: parts.map(({ label, known: { length } }) => ({ label, known: length })) }
  },
})

/** A request to be erased waits for an administrator; the law gives a month. */
export const waiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  !hasRole(ctx.actor, 'beheerder')
    ? known([])
    : map(wisverzoekenIn(ctx.gemeente.id), (rows) =>
        rows
          .filter(({ doneAt }) => !doneAt)
          .map(({ id, askedAt }) => ({
            ...words(ctx.lang).waits,
            path: `/beheer/wissen/${id}`,
            due: plusMonths(dayOf(new Date(askedAt)), 1),
          })),
      )
