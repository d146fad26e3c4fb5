import { showNumber } from '../html/format.ts'
import type { PageContext } from '../html/page.ts'
import { Figure, percent, type Source } from './figure.tsx'
import { chartWords } from './texts.en.ts'

interface SpreadProps {
  readonly p: PageContext
  /** What the chart asks: "Hoe ver liggen de keuzes uit elkaar?" Also the caption of the table. */
  readonly title: string
  /** What people said of each thing; never the furthest answers, which are of one person. */
  readonly rows: readonly {
    readonly label: string
    readonly q1: number
    readonly median: number
    readonly q3: number
    readonly mean: number
  }[]
  /** The ends of the line. */
  readonly from: number
  readonly to: number
  /** What a row is. */
  readonly what: string
  readonly show?: (value: number) => string
  readonly source: Source
}

/** How far answers lie apart: for each row the middle half as a bar, the middle as a line, the mean as a dot. */
export function Spread({ p, title, rows, from, to, what, show = (value) => showNumber(value, p.lang), source }: SpreadProps) {
  const say = chartWords(p.lang)
  // A little room at both ends, so that a dot on the edge is whole.
  const at = (value: number) => percent(0.03 + (0.94 * (value - from)) / Math.max(1, to - from))
  const wide = (one: number, other: number) => percent((0.94 * (other - one)) / Math.max(1, to - from))
  return (
    <Figure
      p={p}
      source={source}
      table={{
        caption: title,
        columns: [{ label: what }, { label: say.mean, numeric: true }, { label: say.median, numeric: true }, { label: say.half }],
        rows: rows.map(({ label, q1, median, q3, mean }) => [
          label,
          show(mean),
          show(median),
          say.between({ from: show(q1), to: show(q3) }),
        ]),
      }}
    >
      <p class="md-small">{say.spread}</p>
      <div
        class="md-bars md-spread"
        role="img"
        aria-label={[title, ...rows.map(({ label, mean }) => `${label}: ${show(mean)}.`)].join(' ')}
      >
        {rows.map(({ label, q1, median, q3, mean }) => (
          <div class="md-bars__r">
            <span>{label}</span>
            <svg height="34" width="100%">
              <rect class="sp-line" x={at(from)} y="15" height="4" width={wide(from, to)} />
              <rect class="sp-box" x={at(q1)} y="6" height="22" rx="4" width={wide(q1, q3)} />
              <line class="sp-mid" x1={at(median)} x2={at(median)} y1="2" y2="32" />
              <circle class="sp-dot" cx={at(mean)} cy="17" r="6" />
            </svg>
            <b>{show(mean)}</b>
          </div>
        ))}
      </div>
    </Figure>
  )
}
