import { showNumber } from '../html/format.ts'
import type { PageContext } from '../html/page.ts'
import { Figure, percent, type Source } from './figure.tsx'
import { chartWords } from './texts.en.ts'

interface BarsProps {
  readonly p: PageContext
  /** What the chart means: "Waar wachten mensen het langst?" Also the caption of the table. */
  readonly title: string
  /** At most a dozen; the order is yours. Null: fewer than five people, or no figure. */
  readonly bars: readonly { readonly label: string; readonly value: number | null }[]
  /** Heads of the table: what a bar is, and what is counted. */
  readonly heads?: readonly [what: string, value: string]
  readonly show?: (value: number) => string
  /** What a full bar is, on a scale that ends: 5. Without it the largest value. */
  readonly full?: number
  readonly source: Source
}

/** Amounts beside each other, from zero; every bar with its name and figure in words. */
export function Bars({ p, title, bars, heads, show = (value) => showNumber(value, p.lang), full, source }: BarsProps) {
  const say = chartWords(p.lang)
  const shown = (value: number | null) => (value === null ? say.noFigure : show(value))
  const top = full ?? Math.max(1, ...bars.map(({ value }) => value ?? 0))
  const [what, count] = heads ?? [say.what, say.value]
  return (
    <Figure
      p={p}
      source={source}
      table={{
        caption: title,
        columns: [{ label: what }, { label: count, numeric: true }],
        rows: bars.map(({ label, value }) => [label, shown(value)]),
      }}
    >
      <div class="md-bars" role="img" aria-label={outcomeOf(p, title, bars, shown)}>
        {bars.map(({ label, value }) => (
          <div class="md-bars__r">
            <span>{label}</span>
            <svg height="26" width="100%">
              <rect class={value === null ? 'b-rest' : 'b-bar'} y="1" height="24" rx="6" width={percent((value ?? top) / top)} />
            </svg>
            <b>{shown(value)}</b>
          </div>
        ))}
      </div>
    </Figure>
  )
}

function outcomeOf({ lang }: PageContext, title: string, bars: BarsProps['bars'], shown: (value: number) => string): string {
  const say = chartWords(lang)
  const known = bars.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]))
  const [first] = known
  if (!first) return `${title}. ${say.noFigure}.`
  const most = known.reduce((one, other) => (other.value > one.value ? other : one), first)
  const least = known.reduce((one, other) => (other.value < one.value ? other : one), first)
  const named = ({ label, value }: typeof first) => ({ label, value: shown(value) })
  return [title, say.most(named(most)), say.least(named(least))].join(' ')
}
