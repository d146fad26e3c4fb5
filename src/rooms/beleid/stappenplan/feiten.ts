import { all, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, doelGaps } from '../doelen/index.ts'
import { planIn, planStand } from '../plan/index.ts'
import { conclusionsIn } from '../typetest/index.ts'
import { keeps, obligationsOf, quoteVisie, titleOfDeel, visieIn, visieStand } from '../visie/index.ts'
import { content } from './content.ts'
import { type AntwoordRow, type Stap, stappen } from './model.ts'
import type { Feiten } from './rules.ts'
import { cyclusIn } from './store.ts'

/** The open period and what the policy rooms say at the same moment, for the rules; null without an open period. */
export const cyclusMetFeiten = (gemeenteId: string, lang: Lang) =>
  map(
    all({
      cyclus: cyclusIn(gemeenteId),
      sessies: conclusionsIn(gemeenteId, lang),
      visie: visieIn(gemeenteId),
      doelen: doelenIn(gemeenteId),
      plan: planIn(gemeenteId),
    }),
    ({ cyclus, sessies, visie, doelen, plan }) => {
      if (!cyclus) return null
      const stand = visieStand(visie)
      const feiten: Feiten = {
        discussions: sessies.length,
        visie: stand.status && {
          settled: stand.status !== 'draft' || stand.version !== null,
          missing: stand.missing.map((deel) => ({ name: titleOfDeel(deel, lang), path: `/visie/schrijven/${deel}` })),
        },
        doelen: doelen.map((doel) => ({ name: doel.statement, gap: doelGaps(doel)[0]?.path ?? null })),
        nets: netsOf(obligationsOf(visie.adopted ?? visie.working), doelen),
        plan: planStand(plan, { visie: quoteVisie(visie.adopted, lang), doelen }, lang),
        unanswered: unansweredOf(cyclus.answers, lang),
      }
      return { cyclus, feiten }
    },
  )

/** Safety nets of the vision that no goal is for yet, each with the page where such a goal begins (VI-04). */
const netsOf = (nets: ReturnType<typeof obligationsOf>, doelen: readonly { readonly targetGroups: readonly string[] }[]) =>
  nets
    .filter((net) => !doelen.some((doel) => keeps(net, doel)))
    .map(({ name, groups }) => ({
      name,
      path: `/doelen/beginnen?${groups.map((group) => `targetGroups=${group}`).join('&')}`,
    }))

function unansweredOf(answers: readonly AntwoordRow[], lang: Lang): Feiten['unanswered'] {
  const done = new Set(answers.filter(({ text }) => text !== '').map(({ stap, vraag }) => `${stap}.${vraag}`))
  const open = (stap: Stap) =>
    content[stap].questions
      .map((question, index) => ({ no: index + 1, name: question[lang] }))
      .filter(({ no }) => !done.has(`${stap}.${no}`))
  return Object.fromEntries(stappen.map((stap) => [stap, open(stap)])) as unknown as Feiten['unanswered']
}
