import { type Block, p, paragraphs } from '../../../../house/documents/model.ts'
import { showDate, showNumber } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { areasOf, volgordeSentence } from '../../doelen/index.ts'
import type { Deel, Inhoud } from '../model.ts'
import { words } from '../texts.en.ts'
import { budget } from './geld.ts'
import { listed } from './table.ts'
import { calendar, messages, partners, reach, securing } from './veld.ts'

/** One part of the plan as text: what was written, beside what is known from elsewhere. The page and the document say the same. */
export function composed(plan: Inhoud, deel: Deel, lang: Lang): Block[] {
  const say = words(lang).page
  const own = plan.delen.find((row) => row.deel === deel)
  const written = own?.text.trim() ? paragraphs(own.text.trim()) : []
  const known = knownOf(plan, deel, lang)
  if (written.length + known.length > 0) return [...written, ...known]
  return [p(own?.whyNot.trim() ? say.argued({ why: own.whyNot.trim() }) : say.nothing)]
}

function knownOf(plan: Inhoud, deel: Deel, lang: Lang): Block[] {
  const say = words(lang).page
  const table = (head: readonly string[], rows: Parameters<typeof listed>[2]) =>
    listed(say.captions[deel as keyof typeof say.captions], head, rows, say.notKnown)
  switch (deel) {
    case 1:
      return plan.visie.summary ? paragraphs(plan.visie.summary) : []
    case 2:
    case 3:
    case 4:
      return goals(plan, deel, lang, table)
    case 5:
      return partners(plan, lang)
    case 6:
      return plan.visie.roles.map(({ name, text }) => p([{ strong: `${name}.` }, ` ${text}`]))
    case 7:
      return [
        ...table(
          [say.activity, say.goal, say.party, say.place],
          plan.activiteiten.map((each) => [
            each.title,
            plan.doelen.find(({ id }) => id === each.doelId)?.statement,
            each.party,
            each.place,
          ]),
        ),
        ...reach(plan, lang),
      ]
    case 8:
      return table(
        [say.activity, say.starts, say.ends, say.stand],
        plan.activiteiten.map((each) => [
          each.title,
          showDate(each.starts, lang),
          showDate(each.ends, lang),
          words(lang).states[each.state],
        ]),
      )
    case 9:
      return budget(plan, lang)
    case 10:
      return table(
        [say.activity, say.party, say.tasks],
        plan.activiteiten.filter(({ tasks }) => tasks).map((each) => [each.title, each.party, each.tasks]),
      )
    case 11:
      return table(
        [say.subject, say.decides, say.advises, say.executes],
        plan.bevoegdheden.map(({ subject, decides, advises, executes }) => [subject, decides, advises, executes]),
      )
    case 12:
      return calendar(plan, lang)
    case 13:
      return messages(plan, 'inform', lang)
    case 14:
      return messages(plan, 'feedback', lang)
    case 15:
      return securing(plan, lang)
    default:
      return []
  }
}

type MakeTable = (head: readonly string[], rows: Parameters<typeof listed>[2]) => Block[]

/** Parts 2 to 4: goals with their origin, results with their requirements, indicators with where and when they were measured. */
function goals({ doelen, volgorde }: Inhoud, deel: 2 | 3 | 4, lang: Lang, table: MakeTable): Block[] {
  const say = words(lang).page
  const day = (date: string | null) => (date ? showDate(date, lang) : null)
  if (deel === 2) {
    const order = volgorde && doelen.length > 0 ? [p(volgordeSentence(lang, volgorde))] : []
    const rows = table(
      [say.goal, say.area, say.targetAndDay, say.origin],
      doelen.map((doel) => [
        doel.statement,
        areasOf(doel, lang),
        [doel.target === null ? null : `${showNumber(doel.target, lang)} ${doel.unit}`, day(doel.dueDate)]
          .filter(Boolean)
          .join(', '),
        doel.origins.map(({ text }) => text).join('\n'),
      ]),
    )
    return [...order, ...rows]
  }
  if (deel === 3)
    return table(
      [say.result, say.goal, say.requirements],
      doelen.flatMap((doel) =>
        doel.resultaten.map((each) => [
          each.description,
          doel.statement,
          [
            ...each.requirements.map(({ text }) => text),
            ...(each.document ? [`${each.document.title} (${each.document.url})`] : []),
          ].join('\n') || say.noneInTable,
        ]),
      ),
    )
  return table(
    [say.indicator, say.baseline, say.target, say.how],
    doelen.flatMap((doel) =>
      doel.indicatoren.map((each) => [
        each.definition,
        each.baseline === null
          ? null
          : [`${showNumber(each.baseline, lang)} ${each.unit}`, day(each.baselineDate)].filter(Boolean).join(', '),
        `${showNumber(each.target, lang)} ${each.unit}, ${showDate(each.targetDate, lang)}`,
        `${each.source}. ${each.method}`,
      ]),
    ),
  )
}
