import { hasRole } from '../../../../house/actor.ts'
import { all, known, type Lookup, map } from '../../../../house/db/look.ts'
import type { ReadContext } from '../../../../house/declare.ts'
import { carriedOut, type Fact, type FactsAbout, type Offered, type Waits } from '../../../../house/offered.ts'
import { dayOf } from '../../../../house/time.ts'
import { maySeeDraft } from '../policy.ts'
import { versieIn, workingIn } from '../store.ts'
import { yearOf } from './actions/jaren.ts'
import { themaContent } from './content.ts'
import { domeinen } from './domeinen.ts'
import { inrichtingWords } from './inrichting.texts.en.ts'
import { type Inrichting, nothing, type ThemaRow } from './model.ts'
import { relevantIn, signaturesOf, unowned, workOf } from './rules.ts'
import { checkedIn } from './store/jaren.ts'
import { publishedIn } from './store/middelen.ts'
import { cultuurOf } from './views/apart.ts'

/** How it is arranged in the draft, else in the newest adopted version. */
export const inrichtingIn = (gemeenteId: string): Lookup<Inrichting> =>
  map(all({ draft: workingIn(gemeenteId), adopted: versieIn(gemeenteId) }), ({ draft, adopted }) => {
    const said = draft ?? adopted
    return said?.inrichting ?? nothing
  })

type Say = ReturnType<typeof inrichtingWords>['facts']
const keys = domeinen.map(({ key }) => key)
const fact = (
  s: FactsAbout['s'],
  about: 'intern' | 'akkoord' | 'rolverdeling',
  path: string,
  value: (inrichting: Inrichting) => number,
): FactsAbout => ({
  s,
  about,
  of: ({ gemeente, lang }) =>
    map(inrichtingIn(gemeente.id), (found): Fact[] => [{ text: inrichtingWords(lang).facts[about], value: value(found), path }]),
})

/** What this room itself sees of the five roles (VI-06). */
const facts: Offered['facts'] = [
  fact('situeren', 'intern', '/visie/plek', ({ plek }) => relevantIn(plek, keys).length - unowned(plek, keys).length),
  fact('stimuleren', 'akkoord', '/visie/rolverdeling', (found) => {
    const signed = signaturesOf(found)
    return new Set(found.akkoorden.map(({ partij }) => partij).filter((partij) => signed(partij)?.holds)).size
  }),
  fact('structureren', 'rolverdeling', '/visie/rolverdeling', ({ onderwerpen }) => onderwerpen.length),
  {
    s: 'steun',
    about: 'cultuur',
    of: ({ gemeente, lang, now }) =>
      map(all({ checked: checkedIn(gemeente.id, yearOf(now)), here: inrichtingIn(gemeente.id) }), ({ checked, here }) => {
        const { done, of } = cultuurOf(checked, here.plek)
        const say: Say = inrichtingWords(lang).facts
        return [{ text: say.cultuur, value: done === 0 ? 0 : say.share({ n: done, of }), path: '/visie/zelfcheck/stand' }]
      }),
  },
  {
    s: 'sturen',
    about: 'visie',
    of: ({ gemeente, lang }) =>
      map(versieIn(gemeente.id), (adopted) => {
        const say: Say = inrichtingWords(lang).facts
        return [{ text: say.visie, value: adopted ? say.version({ no: adopted.no }) : 0, path: '/visie' }]
      }),
  },
]

/** The two themes that this room carries out itself (VI-08, VI-09, VI-14). */
const carriesOut: Offered['carriesOut'] = [
  {
    theme: 'positie',
    path: '/visie/plek',
    done: ({ gemeente }) =>
      map(
        inrichtingIn(gemeente.id),
        ({ plek }) => plek !== null && (plek.model === 'separate' || unowned(plek, keys).length === 0),
      ),
  },
  {
    theme: 'middelen',
    path: '/visie/extra-middelen',
    done: ({ gemeente }) => map(publishedIn(gemeente.id), (published) => published.length > 0),
  },
]

type Carried = ReturnType<typeof carriedOut> extends Lookup<infer C> ? C : never

/** What a theme asks of whoever owns it: carry out what was decided, or decide at last on what was put off (VI-08). */
function waitsFor(row: ThemaRow, carried: Carried, { lang, now }: ReadContext): Waits | null {
  const say = inrichtingWords(lang).pages
  const { title, options, where } = themaContent[row.thema]
  const thema = title[lang]
  if (row.status === 'deferred' && row.dueDate !== null && row.dueDate <= dayOf(now))
    return { title: say.waitsAgain({ thema }), why: say.waitsAgainWhy, path: `/visie/themas/${row.thema}`, due: row.dueDate }
  const { state, path } = workOf(row, carried)
  const choice = options[row.choice ?? '']?.[lang] ?? ''
  if (state === 'busy') return { title: say.waits({ thema }), why: say.waitsWhy({ choice }), path: path!, due: row.dueDate }
  if (state !== 'nowhere') return null
  const why = say.waitsNowhere({ choice, where: where[lang] })
  return { title: say.waits({ thema }), why, path: '/visie/themas', due: row.dueDate }
}

const waiting = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  maySeeDraft(ctx.actor) !== true
    ? known([])
    : map(all({ here: inrichtingIn(ctx.gemeente.id), carried: carriedOut(ctx) }), ({ here, carried }) =>
        here.themas
          .filter(({ owner }) => hasRole(ctx.actor, owner ?? 'beleidsambtenaar'))
          .flatMap((row) => waitsFor(row, carried, ctx) ?? []),
      )

export const inrichtingOffers = { facts, carriesOut, waiting: [waiting] } satisfies Partial<Offered>
