import type { ReadContext } from '../../../house/declare.ts'
import { doelGaps, listDoelen } from '../doelen/index.ts'
import { planStand } from '../plan/index.ts'
import { conclusionsOf } from '../typetest/index.ts'
import { titleOfDeel, visieStand } from '../visie/index.ts'
import { content } from './content.ts'
import { type AntwoordRow, type Stap, stappen } from './model.ts'
import type { Feiten } from './rules.ts'

type Asking = Pick<ReadContext, 'db' | 'gemeente' | 'lang'>

/** What the policy rooms and the answers of this period say, for the rules. */
export async function feitenOf(ctx: Asking, answers: readonly AntwoordRow[]): Promise<Feiten> {
  const { db, gemeente, lang } = ctx
  const doelen = await listDoelen(db, gemeente.id)
  const visie = await visieStand(db, gemeente.id)
  return {
    discussions: (await conclusionsOf(db, gemeente.id, lang)).length,
    visie: visie.status && {
      settled: visie.status !== 'draft' || visie.version !== null,
      missing: visie.missing.map((deel) => ({ name: titleOfDeel(deel, lang), path: `/visie/schrijven/${deel}` })),
    },
    doelen: doelen.map((doel) => ({ name: doel.statement, gap: doelGaps(doel)[0]?.path ?? null })),
    plan: await planStand(ctx, doelen),
    unanswered: unansweredOf(answers, lang),
  }
}

function unansweredOf(answers: readonly AntwoordRow[], lang: ReadContext['lang']): Feiten['unanswered'] {
  const done = new Set(answers.filter(({ text }) => text !== '').map(({ stap, vraag }) => `${stap}.${vraag}`))
  const open = (stap: Stap) =>
    content[stap].questions
      .map((question, index) => ({ no: index + 1, name: question[lang] }))
      .filter(({ no }) => !done.has(`${stap}.${no}`))
  return Object.fromEntries(stappen.map((stap) => [stap, open(stap)])) as unknown as Feiten['unanswered']
}
