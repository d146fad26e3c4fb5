import { showNumber } from '../html/format.ts'
import type { PageContext } from '../html/page.ts'
import { chartWords } from './texts.en.ts'

export interface MeterProps {
  readonly p: PageContext
  /** What the figures say, as a sentence without its full stop: "162 jongeren kennen vrijwilligerswerk". */
  readonly label: string
  /** Where it began. */
  readonly baseline: number
  /** Null: not measured yet. */
  readonly now: number | null
  readonly target: number
  /** How a figure is written; "4.100" without. */
  readonly show?: (value: number) => string
}

const left = 10
const width = 220
const middle = 31

/**
 * A goal on one line: where it began (small open circle), where it is now (circle), the target (flag). It starts at zero and
 * goes up or down, as the target lies.
 */
export function Meter({ p, label, baseline, now, target, show = (value) => showNumber(value, p.lang) }: MeterProps) {
  const say = chartWords(p.lang)
  const top = Math.max(baseline, target, now ?? 0, 1) * 1.1
  const x = (value: number) => Math.round((left + (Math.max(0, value) / top) * width) * 10) / 10
  const [from, goal] = [x(baseline), x(target)]
  const reached = now !== null && (target >= baseline ? now >= target : now <= target)
  const close = Math.abs(from - goal) < 90
  const place = (at: number) => (at < 45 ? ['start', at < 12 ? left - 8 : at - 8] : at > 195 ? ['end', at + 8] : ['middle', at])
  const [fromAnchor, fromX] = place(from)
  const [goalAnchor, goalX] = place(goal)
  return (
    <svg
      class="md-meter"
      viewBox="0 0 240 62"
      role="img"
      aria-label={say.meter({ label, from: show(baseline), target: show(target) })}
    >
      <rect x={left} y="25" width={width} height="12" rx="6" class="m-track" />
      {now !== null && (
        <rect
          x={Math.min(from, x(now))}
          y="25"
          width={Math.abs(x(now) - from)}
          height="12"
          rx="6"
          class={reached ? 'm-met' : 'm-now'}
        />
      )}
      <path d={`M${goal} 17v28`} class="m-target" />
      <path d={`M${goal} 17h13l-4 5 4 5h-13`} class="m-flag" />
      <circle cx={from} cy={middle} r="4.5" class="m-from" />
      {now !== null && <circle cx={x(now)} cy={middle} r="10" class="m-dot" />}
      <text x={fromX} y={close ? 14 : 59} text-anchor={fromAnchor}>
        {show(baseline)}
      </text>
      <text x={goalX} y="59" text-anchor={goalAnchor}>
        {say.target({ target: show(target) })}
      </text>
    </svg>
  )
}
