import { showNumber } from '../../../house/html/format.ts'
import type { Lang } from '../../../house/texts.ts'
import { type Perspective, type Point, perspectiveSchema, type TypeText, typeCodeSchema } from './model.ts'
import { typeAt } from './rules.ts'
import {
  type CardMarker,
  type CardMedian,
  type Cross,
  cellX,
  cellY,
  crossesOf,
  curve,
  isCrowd,
  layOut,
  mostMedians,
  type Spot,
  seatsOf,
} from './scorecard.layout.ts'
import { medianLabel, words } from './scorecard.texts.ts'

export type { CardMarker, CardMedian } from './scorecard.layout.ts'
export { ScorecardTable } from './scorecard.table.tsx'

export interface ScorecardProps {
  readonly markers: readonly CardMarker[]
  readonly medians: readonly CardMedian[]
  /** The four types of the edition the sheets were made with. */
  readonly types: readonly Pick<TypeText, 'code' | 'name'>[]
  readonly lang: Lang
  /** Unique on the page when there are several cards. */
  readonly id?: string
  /** Joins the medians in the order given: the trail of several years (TT-13). A crowd is always joined. */
  readonly joined?: boolean
}

type Props = ScorecardProps
type Words = ReturnType<typeof words>

const typeName = ({ types, lang }: Props, point: Point): string => {
  const code = typeAt(point.even, point.odd)
  return `${code}, ${types.find((type) => type.code === code)?.name[lang] ?? ''}`
}

function outcomeOf(props: Props, perspective: Perspective, w: Words): string[] {
  const when = w.now[perspective]
  const seats = seatsOf(props.markers).filter(({ shape }) => shape === perspective)
  const [only] = seats
  if (!only) return []
  if (seats.length === 1) {
    const approach = w.pole[only.even >= 4 ? 'narrow' : 'broad']
    const steering = w.pole[only.odd >= 4 ? 'director' : 'distance']
    return [w.one({ when, approach, even: String(only.even), steering, odd: String(only.odd), type: typeName(props, only) })]
  }
  const counted = typeCodeSchema.options.flatMap((code) => {
    const there = seats.filter(({ even, odd }) => typeAt(even, odd) === code)
    return there[0] ? [w.inType({ count: there.length, type: typeName(props, there[0]) })] : []
  })
  return [w.many({ when, types: counted.join('; ') })]
}

/** The outcome of the card in words: approach, steering, scores and type (TT-05). */
export function scorecardText(props: ScorecardProps): string {
  const w = words(props.lang)
  const parts = [
    ...perspectiveSchema.options.flatMap((perspective) => outcomeOf(props, perspective, w)),
    ...props.medians.map((median) =>
      w.medianAt({
        label: medianLabel(w, median, props.medians),
        even: showNumber(median.even, props.lang),
        odd: showNumber(median.odd, props.lang),
      }),
    ),
  ]
  return parts.length === 0 ? w.none : [...parts, w.tableBelow].join(' ')
}

const quadrants = [
  { code: 'III', x: 67, y: -17, text: 8, fill: '#e4f1d6' },
  { code: 'I', x: 347, y: -17, text: 8, fill: '#e2f1f8' },
  { code: 'IV', x: 67, y: 291, text: 582, fill: '#fff0c4' },
  { code: 'II', x: 347, y: 291, text: 582, fill: '#fde4da' },
] as const

const counts = [0, 1, 2, 3, 4, 5, 6, 7]

const Ground = ({ types, lang }: Props) => (
  <>
    {quadrants.map(({ code, x, y, text, fill }) => (
      <>
        <rect x={x} y={y} width="274" height="302" rx="18" fill={fill} />
        <text class="s-type" x={x + 17} y={text}>
          {`${code} · ${types.find((type) => type.code === code)?.name[lang] ?? ''}`}
        </text>
      </>
    ))}
    {counts.flatMap((odd) =>
      counts.map((even) => <circle cx={cellX(odd)} cy={cellY(even)} r="2" fill="#14302e" opacity=".28" />),
    )}
  </>
)

/** Drawn, since letters for triangles are missing from many fonts. */
const Triangle = ({ x, y, to }: { x: number; y: number; to: 'start' | 'end' }) => (
  <path d={to === 'start' ? `M${x} ${y}l9 -6v12Z` : `M${x} ${y}l-9 -6v12Z`} fill="#14302e" />
)

const Axis = ({ from, title, to, start, end }: { from: string; title: string; to: string; start: number; end: number }) => (
  <>
    <Triangle x={start} y={-6} to="start" />
    <text class="s-axs" x={start + 15}>
      {from}
    </text>
    <text class="s-ax" x={(start + end) / 2} text-anchor="middle">
      {title}
    </text>
    <text class="s-axs" x={end - 15} text-anchor="end">
      {to}
    </text>
    <Triangle x={end} y={-6} to="end" />
  </>
)

const Axes = ({ w }: { w: Words }) => (
  <>
    {counts.map((count) => (
      <>
        <text class="s-tick" x={cellX(count)} y="616" text-anchor="middle">
          {String(count)}
        </text>
        <text class="s-tick" x="50" y={cellY(count) + 5} text-anchor="middle">
          {String(count)}
        </text>
      </>
    ))}
    <g transform="translate(0 645)">
      <Axis from={w.pole.distance} title={w.steering} to={w.pole.director} start={67} end={621} />
    </g>
    <g transform="translate(26 288) rotate(-90)">
      <Axis from={w.pole.broad} title={w.approach} to={w.pole.narrow} start={-305} end={305} />
    </g>
  </>
)

/** A label of three signs or more is squeezed into its shape, whatever letter size the page sets. */
const Label = ({ x, y, r, label, shape }: Spot) => (
  <text
    x={x}
    y={y + 6}
    class={shape === 'desired' ? 's-n s-n--i' : 's-n'}
    {...(label.length > 2 ? { textLength: String(Math.round(r * 1.5)), lengthAdjust: 'spacingAndGlyphs' } : {})}
  >
    {label}
  </text>
)

/** Now is a circle, later is an arch: shape first, colour third. */
const Shape = (spot: Spot) => {
  const { x, y, r, shape } = spot
  return (
    <>
      {shape === 'actual' ? (
        <circle cx={x} cy={y} r={r} class="s-act" />
      ) : (
        <path d={`M${x - r - 1} ${y + r + 1}V${y - 2}a${r + 1} ${r - 1} 0 0 1 ${(r + 1) * 2} 0V${y + r + 1}Z`} class="s-des" />
      )}
      <Label {...spot} />
    </>
  )
}

const arms = ({ x, y, r, inner }: Cross): string =>
  `M${x - r} ${y}H${x - inner.x}M${x + inner.x} ${y}H${x + r}M${x} ${y - r}V${y - inner.y}M${x} ${y + inner.y}V${y + r}`

/** The line from a cross to its label, when that stands further off. */
const Leader = ({ x, y, r, pill, width }: Cross) =>
  Math.max(Math.abs(pill.x - x) - width / 2, Math.abs(pill.y - y) - 15) > r + 12 ? (
    <path d={`M${x} ${y}L${pill.x} ${pill.y}`} stroke="#b93a22" stroke-width="2" stroke-dasharray="3 4" />
  ) : null

const Pill = ({ pill, width, label }: Cross) => (
  <g transform={`translate(${pill.x} ${pill.y})`}>
    <rect x={-width / 2} y="-15" width={width} height="28" rx="14" fill="#14302e" />
    <text class="s-medt" y="5">
      {label}
    </text>
  </g>
)

/**
 * The score card (TT-05, B2, E1): across the odd questions from at a distance to director, upwards the even ones from
 * broad to narrow, four named quadrants. Up to 24 markers are persons, with an arrow from now to later; above that each
 * cell shows how many people stand there. `ScorecardTable` gives the same numbers.
 */
export function Scorecard(props: ScorecardProps) {
  const w = words(props.lang)
  const { markers, id = 'scorekaart' } = props
  const medians = props.medians.slice(-mostMedians)
  const { spots, arrows } = layOut(markers)
  const crosses = crossesOf(
    medians.map((median) => ({ ...median, label: medianLabel(w, median, medians) })),
    spots,
  )
  const steps = props.joined || isCrowd(markers) ? crosses.slice(1).map((to, index) => ({ from: crosses[index]!, to })) : []
  return (
    <svg class="md-score" viewBox="6 -20 630 680" role="img" aria-label={scorecardText(props)}>
      <defs>
        <marker id={`${id}-pijl`} viewBox="0 0 10 10" refX="8" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 10 5 0 10Z" fill="#14302e" />
        </marker>
      </defs>
      <Ground {...props} />
      {[...arrows, ...steps].map(({ from, to }) => (
        <path d={curve(from, to, spots)} class="s-arrow" marker-end={`url(#${id}-pijl)`} />
      ))}
      {crosses.map((cross) => (
        <>
          <Leader {...cross} />
          <path d={arms(cross)} class="s-med" />
        </>
      ))}
      {spots.map((spot) => (
        <Shape {...spot} />
      ))}
      {crosses.map((cross) => (
        <Pill {...cross} />
      ))}
      <Axes w={w} />
    </svg>
  )
}

/** What the shapes mean; only those that stand on the card. */
export function ScorecardLegend({ markers, medians, lang }: Pick<ScorecardProps, 'markers' | 'medians' | 'lang'>) {
  const w = words(lang)
  const legend = isCrowd(markers) ? w.legendCrowd : w.legend
  const sign = isCrowd(markers) ? '9' : '1'
  return (
    <p class="md-legend">
      {markers.some(({ actual }) => actual) && (
        <span>
          <i class="lg-a" aria-hidden="true">
            {sign}
          </i>{' '}
          {legend.actual}
        </span>
      )}
      {markers.some(({ desired }) => desired) && (
        <span>
          <i class="lg-d" aria-hidden="true">
            {sign}
          </i>{' '}
          {legend.desired}
        </span>
      )}
      {medians.length > 0 && (
        <span>
          <i class="lg-m" aria-hidden="true" /> {w.legendMedian}
        </span>
      )}
    </p>
  )
}
