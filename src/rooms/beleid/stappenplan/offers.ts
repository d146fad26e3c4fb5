import { all, known, type Lookup, map } from '../../../house/db/look.ts'
import type { ReadContext } from '../../../house/declare.ts'
import type { Proof, Waits } from '../../../house/offered.ts'
import { dayOf, plusDays } from '../../../house/time.ts'
import { content } from './content.ts'
import { horenWords } from './horen.texts.en.ts'
import { asStap, type Gehoord } from './model.ts'
import { mayRead, mayWrite } from './policy.ts'
import { cyclusIn, gehoordIn } from './store/index.ts'
import { words } from './texts.en.ts'

/** A hearing of this period shows that residents, clients and organisations were heard (FW-03). */
export const heardProof = (ctx: ReadContext): Lookup<readonly Proof[]> =>
  mayRead(ctx.actor) === true
    ? map(gehoordIn(ctx.gemeente.id), (heard) =>
        heard.map(({ body, heardOn }) => ({
          text: horenWords(ctx.lang).proof({ body }),
          path: '/stappen/4/gehoord',
          on: heardOn,
        })),
      )
    : known([])

/** Bodies that were told they would be heard again soon, or already, and were not yet: the newest record of each counts (ST-04). */
export function expecting(heard: readonly Gehoord[], today: string): Gehoord[] {
  const newest = [...Map.groupBy(heard, ({ body }) => body.toLowerCase()).values()].map((of) =>
    of.reduce((one, other) => (other.heardOn > one.heardOn ? other : one)),
  )
  return newest.filter(({ nextOn }) => nextOn <= plusDays(today, 28))
}

/** For who works on the policy: steps whose planned end has passed, and bodies that expect to be heard again. */
export function stepsWait(ctx: ReadContext): Lookup<readonly Waits[]> {
  if (mayWrite(ctx.actor) !== true) return known([])
  const today = dayOf(ctx.now)
  const say = words(ctx.lang).waits
  return map(all({ open: cyclusIn(ctx.gemeente.id), heard: gehoordIn(ctx.gemeente.id) }), ({ open, heard }) => [
    ...(open?.rows ?? [])
      .filter(({ ends, closedAt }) => ends !== null && ends < today && !closedAt)
      .map(({ stap, ends }) => ({
        title: say.overdue({ no: stap, title: content[asStap(stap)].title[ctx.lang] }),
        why: say.overdueWhy,
        path: `/stappen/${stap}`,
        due: ends,
      })),
    ...expecting(heard, today).map(({ id, body, nextHow, nextOn }) => ({
      title: say.again({ body }),
      why: nextHow,
      path: `/stappen/4/gehoord/${id}`,
      due: nextOn,
    })),
  ])
}
