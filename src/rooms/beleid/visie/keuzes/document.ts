import { type Block, h, p, table } from '../../../../house/documents/model.ts'
import { showDate } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { words } from './keuzes.texts.en.ts'
import type { Besluit, Keuzes } from './model.ts'
import { countsOf, decisionOf, forWho, periodOf, saidOf } from './said.ts'

/** The course as parts of the document: choices, phases, consequences, and what the field said (VI-01, VI-04, VI-05). */
export function courseIn({ mix, uitzonderingen, perioden, gevolgen, raad, besprekingen }: Keuzes, lang: Lang): Block[] {
  const say = words(lang).page
  const base = mix ? say.baseIs({ approach: say.courses[mix.approach], steering: say.courses[mix.steering] }) : ''
  return [
    ...(mix ? [h(1, say.course), p(base), ...(mix.argument ? [p(mix.argument)] : [])] : []),
    ...listed(
      say.exceptions,
      say.captions.exceptions,
      [say.about, say.choice, say.forWho, say.because],
      uitzonderingen.map((each) => [each.name, say.positions[each.position], forWho(each, lang), each.why || say.noReason]),
    ),
    ...listed(
      say.phases,
      say.captions.phases,
      [say.about, say.choice, say.period, say.reviewOn, say.because],
      perioden.map((each) => [
        each.name,
        say.courses[each.position],
        periodOf(each, lang),
        showDate(each.reviewOn, lang),
        each.why || say.noReason,
      ]),
    ),
    ...listed(
      say.consequences,
      say.captions.consequences,
      [say.consequence, say.choice, say.forWho, say.reactions],
      gevolgen.map((each) => [
        saidOf(each, lang),
        say.choices[each.choice],
        say.forWhoms[each.forWhom],
        countsOf(each.counts, lang),
      ]),
    ),
    ...listed(
      say.objections,
      say.captions.objections,
      [say.point, say.consequence, say.treated, say.answer],
      gevolgen.flatMap((each) =>
        each.punten.map(({ point, outcome, reply }) => [point, saidOf(each, lang), say.treatments[outcome], reply]),
      ),
    ),
    ...(besprekingen.length > 0
      ? [h(1, say.talk), ...besprekingen.flatMap(({ flag, text }) => [p(say.talkOf[flag]), p(say.discussed({ text }))])]
      : []),
    ...(raad.length > 0
      ? [h(1, say.council), ...raad.map(({ on, text }) => p(say.councilOn({ date: showDate(on, lang), text })))]
      : []),
  ]
}

const listed = (title: string, caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
  rows.length === 0 ? [] : [h(1, title), table(caption, head, rows, { rowHeaders: true })]

/** Who adopted it. */
export const decided = (besluit: Besluit | null, lang: Lang): Block[] => (besluit ? [p(decisionOf(besluit, lang))] : [])
