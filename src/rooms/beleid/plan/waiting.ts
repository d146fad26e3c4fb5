import { personId } from '../../../house/actor.ts'
import { all, known, type Lookup, map } from '../../../house/db/look.ts'
import type { ReadContext } from '../../../house/declare.ts'
import { showDate } from '../../../house/html/index.ts'
import type { Waits } from '../../../house/offered.ts'
import { dayOf, plusMonths } from '../../../house/time.ts'
import { isOpen, mayReact, mayWrite } from './policy.ts'
import { dueOf, wasDone } from './rules/berichten.ts'
import { supportOf } from './rules/draagvlak.ts'
import { continuityOf } from './rules/geld.ts'
import { borgingIn, draftIn, gedaanIn, reactieIn, versieIn } from './store/draft.ts'
import { veldWords as words } from './veld.texts.en.ts'

/**
 * What the plan asks of this actor: of who writes it objections without a reply (ST-18), messages and moments of looking back that are
 * due (KN-07, ST-09) and activities whose money ends (FW-12, AG-11); of a party of the field what it thinks of an open draft.
 */
export const planWaiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  mayWrite(ctx.actor) === true ? ofWriter(ctx) : mayReact(ctx.actor) === true ? ofField(ctx) : known([])

function ofWriter({ gemeente, now, lang }: ReadContext): Lookup<readonly Waits[]> {
  const say = words(lang).waits
  const today = dayOf(now)
  const asked = {
    draft: draftIn(gemeente.id),
    adopted: versieIn(gemeente.id, { onlyPublic: false }),
    borging: borgingIn(gemeente.id),
    done: gedaanIn(gemeente.id),
  }
  return map(all(asked), ({ draft, adopted, borging, done }) => {
    const plan = adopted ?? draft
    if (!plan) return []
    const objections = supportOf(draft?.bijdragen ?? []).open.map(({ id, party }) => ({
      title: say.objection({ party }),
      why: say.objectionWhy,
      path: `/plan/draagvlak/${id}/antwoord`,
      due: null,
    }))
    const messages = dueOf(plan, done, today).map(({ bericht, day, late }) => ({
      title: say.message({ audience: words(lang).audiences[bericht.audience], message: bericht.message }),
      why: late ? say.late : say.today,
      path: '/plan/communicatie',
      due: day,
    }))
    const money = continuityOf({ ...plan, borging }, today)
      .filter(({ alert, decide }) => alert || decide)
      .map(({ id, title, until, decide }) => ({
        title: decide ? say.decide({ title }) : say.ends({ title }),
        why: say.moneyWhy({ date: showDate(until, lang) }),
        path: decide ? `/plan/activiteiten/${id}/borging` : `/plan/activiteiten/${id}/geld`,
        due: until,
      }))
    const isDone = wasDone(done)
    const moments = (adopted?.kalender ?? [])
      .filter(({ id, day }) => day <= plusMonths(today, 1) && !isDone(id, day))
      .map(({ kind, day }) => ({ title: words(lang).momentKinds[kind], why: say.momentWhy, path: '/plan/kalender', due: day }))
    return [...objections, ...messages, ...money, ...moments]
  })
}

function ofField({ gemeente, now, lang, actor }: ReadContext): Lookup<readonly Waits[]> {
  const say = words(lang).waits
  const asked = { draft: draftIn(gemeente.id), own: reactieIn(gemeente.id, personId(actor)) }
  return map(all(asked), ({ draft, own }) =>
    draft && isOpen(draft, now) && !own
      ? [{ title: say.react, why: say.reactWhy, path: '/plan/reactie', due: draft.reactUntil }]
      : [],
  )
}
