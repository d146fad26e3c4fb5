import { hasRole, personId } from '../../../../house/actor.ts'
import { all, known, type Lookup, map } from '../../../../house/db/look.ts'
import type { ReadContext } from '../../../../house/declare.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { Waits } from '../../../../house/offered.ts'
import { dayOf } from '../../../../house/time.ts'
import { isOpen } from './actions/reageren.ts'
import { words } from './keuzes.texts.en.ts'
import { parties } from './model.ts'
import { duePeriodenIn } from './store/keuzes.ts'
import { openFor, unansweredIn } from './store/voorlegging.ts'

/**
 * For the officer: phases whose day has come (VI-04) and objections without an answer (VI-05). For the field: consequences that lie
 * before it, as long as it did not react to all of them.
 */
export function waitingIn({ gemeente, actor, now, lang }: ReadContext): Lookup<readonly Waits[]> {
  const today = dayOf(now)
  const officer = hasRole(actor, 'beleidsambtenaar')
  const say = words(lang).page
  return map(
    all({
      perioden: officer ? duePeriodenIn(gemeente.id, today) : known([]),
      unanswered: officer ? unansweredIn(gemeente.id) : known([]),
      asked: hasRole(actor, ...parties) ? openFor(gemeente.id, personId(actor)!) : known(null),
    }),
    ({ perioden, unanswered, asked }) => [
      ...perioden.map((periode) => ({
        title: say.reviewNow(periode),
        why: say.reviewWhy({ date: showDate(periode.reviewOn, lang) }),
        path: `/visie/perioden/${periode.id}/herziening`,
        due: periode.reviewOn,
      })),
      ...(unanswered.length > 0
        ? [{ title: say.waits({ n: unanswered.length }), why: say.waitsWhy, path: '/visie/gevolgen', due: null }]
        : []),
      ...(asked && isOpen(asked, today)
        ? [
            {
              title: say.react,
              why: say.reactWhy({ date: showDate(asked.closesOn, lang) }),
              path: `/visie/reageren/${asked.code}`,
              due: asked.closesOn,
            },
          ]
        : []),
    ],
  )
}
