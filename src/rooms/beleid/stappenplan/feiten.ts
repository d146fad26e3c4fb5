import { all, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, doelGaps } from '../doelen/index.ts'
import { planIn, planStand } from '../plan/index.ts'
import { conclusionsIn } from '../typetest/index.ts'
import { keeps, obligationsOf, quoteVisie, titleOfDeel, visieIn, visieStand } from '../visie/index.ts'
import { content } from './content.ts'
import { type AntwoordRow, type opbrengsten, type Stap, stappen } from './model.ts'
import { type Feiten, isAnswer } from './rules.ts'
import { cyclusIn, gehoordIn } from './store/index.ts'

/** What a step brought that lives in another room or in a register: a link, derived and never uploaded (ST-00). */
export interface Opbrengst {
  readonly stap: Stap
  readonly kind: (typeof opbrengsten)[number]
  readonly path: string
  /** A name of its own, or how many there are. */
  readonly name: string
}

/** The open period and what the policy rooms say at the same moment, for the rules; null without an open period. */
export const cyclusMetFeiten = (gemeenteId: string, lang: Lang) =>
  map(
    all({
      cyclus: cyclusIn(gemeenteId),
      heard: gehoordIn(gemeenteId),
      sessies: conclusionsIn(gemeenteId, lang),
      visie: visieIn(gemeenteId),
      doelen: doelenIn(gemeenteId),
      plan: planIn(gemeenteId),
    }),
    ({ cyclus, heard, sessies, visie, doelen, plan }) => {
      if (!cyclus) return null
      const stand = visieStand(visie)
      const feiten: Feiten = {
        discussions: sessies.length,
        visie: stand.status && {
          settled: stand.status !== 'draft' || stand.version !== null,
          missing: stand.missing.map((deel) => ({ name: titleOfDeel(deel, lang), path: `/visie/schrijven/${deel}` })),
        },
        heard: heard.length,
        doelen: doelen.map((doel) => ({ name: doel.statement, gap: doelGaps(doel)[0]?.path ?? null })),
        nets: netsOf(obligationsOf(visie.adopted ?? visie.working), doelen),
        plan: planStand(plan, { visie: quoteVisie(visie.adopted, lang), doelen }, lang),
        unanswered: unansweredOf(cyclus.answers, lang),
      }
      const count = (n: number, stap: Stap, kind: Opbrengst['kind'], path: string): Opbrengst[] =>
        n === 0 ? [] : [{ stap, kind, path, name: String(n) }]
      const opbrengst: readonly Opbrengst[] = [
        ...sessies.map(({ sessieId, title }) => ({
          stap: 1 as const,
          kind: 'typetest' as const,
          path: `/typetest/sessies/${sessieId}`,
          name: title,
        })),
        ...count(stand.version ?? 0, 1, 'visie', `/visie/versies/${stand.version}`),
        ...count(doelen.length, 5, 'doelen', '/doelen'),
        ...count(plan.adopted ? 1 : 0, 6, 'plan', '/plan#vastgesteld'),
      ]
      return { cyclus, heard, doelen, feiten, opbrengst }
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
  const done = new Set(answers.filter(({ text }) => isAnswer(text)).map(({ stap, vraag }) => `${stap}.${vraag}`))
  const open = (stap: Stap) =>
    content[stap].questions
      .map((question, index) => ({ no: index + 1, name: question[lang] }))
      .filter(({ no }) => !done.has(`${stap}.${no}`))
  return Object.fromEntries(stappen.map((stap) => [stap, open(stap)])) as unknown as Feiten['unanswered']
}
