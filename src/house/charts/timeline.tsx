import { showDate } from '../html/format.ts'
import type { PageContext } from '../html/page.ts'
import { yearBegins, yearsBetween } from '../time.ts'
import { Figure, percent, type Source } from './figure.tsx'
import { chartWords } from './texts.en.ts'

export interface Activity {
  readonly label: string
  /** `YYYY-MM-DD`, both days included. */
  readonly from: string
  readonly to: string
  readonly state: 'done' | 'busy' | 'planned'
  /** Who does it, or which goal it serves. */
  readonly note?: string
}

interface TimelineProps {
  readonly p: PageContext
  readonly title: string
  readonly activities: readonly Activity[]
  readonly source: Source
}

const day = 86_400_000
/** Steps between the years that are named, the shortest that leaves each name its room; so a picture has few lines whatever its years. */
const yearSteps = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000] as const
const mostNamed = 12

/** Activities over the years (ST-15): a bar each, quarters as ticks, today as a line. Reads as a list on a phone. */
export function Timeline({ p, title, activities, source }: TimelineProps) {
  const say = chartWords(p.lang)
  const { first, last, named, quarters } = scaleOf(activities, p.now)
  const begin = yearBegins(first)
  const whole = yearBegins(last + 1) - begin
  const at = (moment: number) => percent((moment - begin) / whole)
  const today = at(p.now.getTime())
  return (
    <Figure
      p={p}
      source={source}
      table={{
        caption: title,
        columns: [say.activity, say.begins, say.ends, say.state].map((label) => ({ label })),
        rows: activities.map(({ label, from, to, state }) => [
          label,
          showDate(from, p.lang),
          showDate(to, p.lang),
          say.states[state],
        ]),
      }}
    >
      <div
        class="md-time"
        role="img"
        aria-label={`${title}. ${say.timeline({
          count: activities.length,
          from: String(first),
          to: String(last),
          busy: activities.filter(({ state }) => state === 'busy').length,
        })}`}
      >
        <div class="md-time__r md-time__h">
          <span />
          <svg height="52" width="100%">
            {named.map((year) => (
              <text x={at(yearBegins(year, 6))} y="18" text-anchor="middle" class="t-year">
                {year}
              </text>
            ))}
            <text x={today} y="46" text-anchor={anchorOf(today)} class="t-today">
              {say.today}
            </text>
          </svg>
        </div>
        {activities.map(({ label, note, from, to, state }) => {
          const [start, end] = [Date.parse(from), Date.parse(to) + day]
          return (
            <div class="md-time__r">
              <span>
                <b>{label}</b>
                <small>{[say.states[state], note].filter(Boolean).join(' · ')}</small>
              </span>
              <svg height="48" width="100%">
                {quarters.map(({ moment, major }) => (
                  <line class={major ? 't-major' : 't-minor'} x1={at(moment)} x2={at(moment)} y1="0" y2="48" />
                ))}
                <rect class={`t-bar t-${state}`} x={at(start)} y="12" height="24" rx="8" width={percent((end - start) / whole)} />
                <line class="t-now" x1={today} x2={today} y1="0" y2="48" />
              </svg>
            </div>
          )
        })}
      </div>
    </Figure>
  )
}

/** Whole years that hold every activity, and at least this year; which of them are named, and where lines stand. */
function scaleOf(activities: readonly Activity[], now: Date) {
  const ends = activities.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))])
  const [first, last] = ends.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [now.getUTCFullYear(), now.getUTCFullYear()],
  )
  const step = yearSteps.find((each) => (last - first + 1) / each <= mostNamed) ?? 1000
  const named = yearsBetween(first, last, step, mostNamed)
  const months = step === 1 ? [0, 3, 6, 9] : [0]
  const quarters = named.flatMap((year) => months.map((month) => ({ moment: yearBegins(year, month), major: month === 0 })))
  return { first, last, named, quarters }
}

function anchorOf(place: string) {
  const share = Number.parseFloat(place)
  return share < 10 ? 'start' : share > 90 ? 'end' : 'middle'
}
