import { type Block, p } from '../../../../house/documents/model.ts'
import { showDate, showEuro } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import { geldWords } from '../geld.texts.en.ts'
import { bronName } from '../lijsten.ts'
import type { Inhoud } from '../model.ts'
import { budgetOf, mixOf } from '../rules/geld.ts'
import { listed } from './table.ts'

/** Part 9: money per year, what there is, what each activity costs with its mix of sources, and what was promised and paid (AG-05, FW-12). */
export function budget(plan: Inhoud, lang: Lang): Block[] {
  const say = geldWords(lang)
  const words = say.doc
  const nameOf = (bron: string) => bronName(plan.bronnen, bron, lang)
  const euro = (cents: number) => showEuro(cents, lang)
  const sourced = (writtenOn: string | null, ...source: readonly string[]) =>
    `${source.filter(Boolean).join(': ') || words.unknown}\n${writtenOn ? showDate(writtenOn, lang) : words.undated}`
  const titleOf = (id: string) => plan.activiteiten.find((each) => each.id === id)?.title ?? words.gone
  const kindOf = (row: { kind: 'structural' | 'temporary'; until?: string | null }) =>
    row.until ? words.until({ date: showDate(row.until, lang) }) : say.kinds[row.kind]
  const means = plan.middelen.filter(({ cents }) => cents > 0)
  // Activity by activity, as everywhere in the plan; then year by year.
  const costs = plan.activiteiten.flatMap(({ id }) => plan.kosten.filter((row) => row.activiteitId === id && row.cents > 0))
  const years = budgetOf(plan).map((row) => [
    String(row.year),
    euro(row.availableCents),
    euro(row.plannedCents),
    euro(row.committedCents),
    euro(row.spentCents),
  ])
  const mixes = plan.activiteiten.map(({ id, title }) => [
    title,
    mixOf(costs, id)
      .map(({ bron, percent, kind, until }) => `${percent}% ${nameOf(bron)} (${kindOf({ kind, until })})`)
      .join('\n'),
  ])
  return [
    ...listed(
      words.perYearCaption,
      [words.year, words.available, words.planned, words.committed, words.spent],
      years,
      words.unknown,
    ),
    ...(years.length > 0 ? [p(words.source)] : []),
    ...listed(
      words.meansCaption,
      [words.year, words.amount, words.stays, words.sourced],
      means.map((row) => [String(row.year), euro(row.cents), kindOf(row), sourced(row.writtenOn, row.source)]),
      words.unknown,
      words.means,
    ),
    ...listed(
      words.costsCaption,
      [words.activity, words.year, words.amount, words.stays, words.sourced],
      costs.map((row) => [
        titleOf(row.activiteitId),
        String(row.year),
        euro(row.cents),
        kindOf(row),
        sourced(row.writtenOn, nameOf(row.bron), row.source),
      ]),
      words.unknown,
      words.costs,
    ),
    ...listed(words.mixCaption, [words.activity, words.mix], costs.length > 0 ? mixes : [], words.unknown, words.mixes),
    ...listed(
      words.spentCaption,
      [words.activity, words.year, words.committed, words.spent, words.sourced],
      plan.bestedingen.map((row) => [
        titleOf(row.activiteitId),
        String(row.year),
        euro(row.committedCents),
        euro(row.spentCents),
        sourced(row.writtenOn, nameOf(row.bron)),
      ]),
      words.unknown,
      words.spending,
    ),
  ]
}
