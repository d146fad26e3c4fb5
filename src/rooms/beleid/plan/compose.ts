import { type Block, type Doc, h, note, p, paragraphs, table, ul } from '../../../house/documents/model.ts'
import { showDate, showEuro, showNumber } from '../../../house/html/index.ts'
import type { DocContext } from '../../../house/room.ts'
import type { Lang } from '../../../house/texts.ts'
import { areasOf, volgordeSentence } from '../doelen/index.ts'
import { parts } from './content.ts'
import { type Deel, delen, type Inhoud } from './model.ts'
import { budgetOf } from './rules.ts'
import { words } from './texts.en.ts'

type Row = readonly (string | null | undefined)[]

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
  const title = parts[deel].title[lang]
  const day = (date: string | null) => (date ? showDate(date, lang) : null)
  const listed = (head: readonly string[], rows: readonly Row[]): Block[] =>
    rows.length === 0
      ? []
      : [
          table(
            title,
            head,
            rows.map((row) => row.map((cell) => cell || say.notKnown)),
            { rowHeaders: true },
          ),
        ]
  const goalOf = (id: string) => plan.doelen.find((doel) => doel.id === id)?.statement
  switch (deel) {
    case 1:
      return plan.visie.summary ? paragraphs(plan.visie.summary) : []
    case 2: {
      const order = plan.volgorde && plan.doelen.length > 0 ? [p(volgordeSentence(lang, plan.volgorde))] : []
      const goals = listed(
        [say.goal, say.area, say.target, say.due, say.origin],
        plan.doelen.map((doel) => [
          doel.statement,
          areasOf(doel, lang),
          doel.target === null ? null : `${showNumber(doel.target, lang)} ${doel.unit}`,
          day(doel.dueDate),
          doel.origins.map(({ text }) => text).join('\n'),
        ]),
      )
      return [...order, ...goals]
    }
    case 3:
      return listed(
        [say.result, say.goal, say.requirements],
        plan.doelen.flatMap((doel) =>
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
    case 4:
      return listed(
        [say.indicator, say.baseline, say.target, say.how],
        plan.doelen.flatMap((doel) =>
          doel.indicatoren.map((each) => [
            each.definition,
            each.baseline === null ? null : `${showNumber(each.baseline, lang)} ${each.unit}`,
            `${showNumber(each.target, lang)} ${each.unit}, ${showDate(each.targetDate, lang)}`,
            `${each.source}. ${each.method}`,
          ]),
        ),
      )
    case 5: {
      const parties = [...new Set(plan.activiteiten.map(({ party }) => party).filter(Boolean))].sort()
      return parties.length > 0 && plan.delen.some((row) => row.deel === 5 && row.text.trim()) ? [ul(parties)] : []
    }
    case 6:
      return plan.visie.roles.map(({ name, text }) => p([{ strong: `${name}.` }, ` ${text}`]))
    case 7:
      return listed(
        [say.activity, say.goal, say.party, say.place],
        plan.activiteiten.map((each) => [each.title, goalOf(each.doelId), each.party, each.place]),
      )
    case 8:
      return listed(
        [say.activity, say.when],
        plan.activiteiten.map(({ title: name, starts, ends }) => [name, `${day(starts)} – ${day(ends)}`]),
      )
    case 9:
      return listed(
        [say.year, say.available, say.planned],
        budgetOf(plan).map(({ year, availableCents, plannedCents }) => [
          String(year),
          showEuro(availableCents, lang),
          showEuro(plannedCents, lang),
        ]),
      )
    case 10: {
      const own = plan.delen.some((row) => row.deel === 10 && row.text.trim())
      const rows = plan.activiteiten.filter(({ tasks }) => tasks).map((each) => [each.title, each.tasks])
      return own ? listed([say.activity, say.tasks], rows) : []
    }
    default:
      return []
  }
}

/** The plan as a document: fifteen headings in order (ST-16). Without `adoptedAt` it says that it is a draft. */
export function planDocument({ lang, gemeente, now }: DocContext, plan: Inhoud & { readonly adoptedAt?: string }): Doc {
  const say = words(lang)
  const { no, adoptedAt } = plan
  return {
    title: say.show.title,
    lang,
    date: adoptedAt ?? now.toISOString(),
    author: gemeente.name,
    version: adoptedAt ? say.page.version({ no }) : say.page.draftOf({ no }),
    blocks: [
      note(adoptedAt ? say.page.adoptedOn({ no, date: showDate(adoptedAt, lang) }) : say.page.isDraft),
      ...delen.flatMap((deel) => [h(1, `${deel}. ${parts[deel].title[lang]}`), ...composed(plan, deel, lang)]),
    ],
  }
}
