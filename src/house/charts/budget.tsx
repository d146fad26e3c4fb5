import { showEuro } from '../html/format.ts'
import type { PageContext } from '../html/page.ts'
import { Figure, percent, type Source } from './figure.tsx'
import { chartWords } from './texts.en.ts'

interface BudgetProps {
  readonly p: PageContext
  readonly title: string
  readonly years: readonly {
    readonly year: number
    readonly availableCents: number
    readonly plannedCents: number
    /** What was promised and paid of what is planned; in the table only. */
    readonly committedCents?: number
    readonly spentCents?: number
  }[]
  readonly source: Source
}

/** What is planned against what there is, per year (ST-16). Left over is dashed, too little is striped; both say so in words. */
export function Budget({ p, title, years, source }: BudgetProps) {
  const say = chartWords(p.lang)
  const euro = (cents: number) => showEuro(cents, p.lang)
  const top = Math.max(1, ...years.flatMap(({ availableCents, plannedCents }) => [availableCents, plannedCents]))
  const rest = (available: number, planned: number) =>
    planned > available
      ? say.shortAmount({ amount: euro(planned - available) })
      : say.leftAmount({ amount: euro(available - planned) })
  const paid = years.some(({ committedCents, spentCents }) => committedCents !== undefined || spentCents !== undefined)
  const rows = years.map(({ year, availableCents: available, plannedCents: planned, committedCents = 0, spentCents = 0 }) => ({
    year,
    paid: paid ? [euro(committedCents), euro(spentCents)] : [],
    available,
    planned,
    words: `${say.plannedOf({ planned: euro(planned), available: euro(available) })}, ${rest(available, planned)}`,
  }))
  return (
    <Figure
      p={p}
      source={source}
      table={{
        caption: title,
        columns: [say.year, say.available, say.planned, say.left, ...(paid ? [say.committed, say.spent] : [])].map(
          (label, index) => ({ label, numeric: index > 0 }),
        ),
        rows: rows.map(({ year, available, planned, paid: amounts }) => [
          String(year),
          euro(available),
          euro(planned),
          planned > available ? say.shortAmount({ amount: euro(planned - available) }) : euro(available - planned),
          ...amounts,
        ]),
      }}
    >
      <div class="md-bars" role="img" aria-label={`${title}. ${rows.map(({ year, words }) => `${year}: ${words}`).join('; ')}.`}>
        {rows.map(({ year, available, planned }) => (
          <div class="md-bars__r">
            <span>{year}</span>
            <svg height="36" width="100%">
              <rect class="b-rest" x="1" y="3" height="30" rx="8" width={percent(available / top)} />
              <rect class="b-bar" y="2" height="32" rx="8" width={percent(Math.min(planned, available) / top)} />
              {planned > available && (
                <rect
                  class="b-over"
                  y="2"
                  height="32"
                  x={percent(available / top)}
                  width={percent((planned - available) / top)}
                />
              )}
            </svg>
            <b class={planned > available ? 'is-over' : undefined}>{rest(available, planned)}</b>
          </div>
        ))}
      </div>
    </Figure>
  )
}
