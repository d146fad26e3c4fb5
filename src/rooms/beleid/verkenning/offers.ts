import { hasRole, whoOf } from '../../../house/actor.ts'
import { all, known, type Lookup, map } from '../../../house/db/look.ts'
import type { ReadContext } from '../../../house/declare.ts'
import type { FactsAbout, Personal, Topic, Waits } from '../../../house/offered.ts'
import { itemsIn } from './items.ts'
import { mayTakePart } from './policy.ts'
import { isOpen, nextSheet, progressOf } from './rules.ts'
import { deedsIn, eigenScoresIn, rondeIn, rondesIn } from './store.ts'
import { words } from './texts.en.ts'

/** An open round waits for whoever left a whole sheet; one that is over for the officer who closes it. */
export function waitingIn(ctx: ReadContext): Lookup<readonly Waits[]> {
  const { gemeente, actor, now, lang } = ctx
  if (mayTakePart(actor) !== true) return known([])
  const mine = eigenScoresIn(gemeente.id, whoOf(actor))
  return map(all({ ronde: rondeIn(gemeente.id), items: itemsIn(gemeente.id, lang), mine }), ({ ronde, items, mine: given }) => {
    if (!ronde || ronde.closedAt !== null) return []
    const say = words(lang).waits
    const due = ronde.closesOn
    if (!isOpen(ronde, now))
      return hasRole(actor, 'beleidsambtenaar')
        ? [{ title: say.close(ronde), why: say.closeWhy, path: '/verkenning/sluiten', due }]
        : []
    const left = nextSheet(progressOf(items, given))
    return left ? [{ title: say.score, why: say.scoreWhy, path: `/verkenning/invullen/${left}`, due }] : []
  })
}

const pages = { '/verkenning': 'show', '/verkenning/kansen': 'bord', '/verkenning/ontwikkelingen': 'ontwikkelingen' } as const

/** What people talk about: the exploration, and each of its lists. */
export const topics: readonly Topic[] = Object.entries(pages).map(([path, name]) => ({
  path,
  may: mayTakePart,
  title: ({ lang }) => known(words(lang)[name].title),
}))

/** In which rounds somebody scored, and which they led (SI-03); what somebody gave is shown to nobody else. */
export const personal: Personal = {
  label: (lang) => words(lang).nav,
  of: ({ gemeente, lang }, who) =>
    map(deedsIn(gemeente.id, who), (rows) =>
      rows.map(({ kind, no, at }) => ({ title: words(lang).deeds[kind]({ no: no ?? 0 }), path: '/verkenning', at })),
    ),
}

/** That the municipality looked around together with the field (VI-06). */
export const facts: readonly FactsAbout[] = [
  {
    s: 'situeren',
    about: 'verkenning',
    of: ({ gemeente, lang }) =>
      map(rondesIn(gemeente.id), (rondes) => [
        {
          text: words(lang).fact,
          value: rondes.filter(({ closedAt }) => closedAt !== null).length,
          path: '/verkenning',
        },
      ]),
  },
]
