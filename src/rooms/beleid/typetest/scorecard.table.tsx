import { showNumber } from '../../../house/html/format.ts'
import { More, Table } from '../../../house/html/index.ts'
import { type Perspective, type Point, perspectiveSchema } from './model.ts'
import { typeAt } from './rules.ts'
import { isCrowd, seatsOf } from './scorecard.layout.ts'
import { medianLabel, words } from './scorecard.texts.ts'
import type { ScorecardProps } from './scorecard.tsx'

type Words = ReturnType<typeof words>

interface Row {
  readonly name: string
  readonly cells: readonly string[]
}

const typeCell = (point: Point | null | undefined): string => (point ? typeAt(point.even, point.odd) : '–')

function personRows({ markers, medians, lang }: ScorecardProps, perspectives: readonly Perspective[], w: Words): Row[] {
  const numbers = (point: Point | null | undefined) =>
    point ? [showNumber(point.even, lang), showNumber(point.odd, lang)] : ['–', '–']
  const middles = [...Map.groupBy(medians, ({ label }) => label ?? w.median)]
  return [
    ...markers.map((marker) => ({
      name: marker.name ? `${marker.label} ${marker.name}` : marker.label,
      cells: perspectives.flatMap((perspective) => [...numbers(marker[perspective]), typeCell(marker[perspective])]),
    })),
    // A middle has no type: the group decides what it is (TT-09).
    ...middles.map(([name, points]) => ({
      name,
      cells: perspectives.flatMap((perspective) => [...numbers(points.find((point) => point.perspective === perspective)), '–']),
    })),
  ]
}

/** For a crowd: one row per place on the card that somebody stands on, then the medians. */
function crowdRows(props: ScorecardProps, perspectives: readonly Perspective[], w: Words): Row[] {
  const seats = seatsOf(props.markers)
  const places = [...Map.groupBy(seats, ({ even, odd }) => even * 8 + odd)].toSorted(([x], [y]) => x - y)
  const place = (point: Point) => `${showNumber(point.even, props.lang)} / ${showNumber(point.odd, props.lang)}`
  return [
    ...places.map(([, there]) => ({
      name: place(there[0]!),
      cells: [
        typeCell(there[0]),
        ...perspectives.map((perspective) => String(there.filter(({ shape }) => shape === perspective).length)),
      ],
    })),
    ...props.medians.map((median) => ({
      name: medianLabel(w, median),
      cells: ['–', ...perspectives.map((perspective) => (perspective === median.perspective ? place(median) : '–'))],
    })),
  ]
}

/** The numbers of the card as a table, folded away under it (TT-05). */
export function ScorecardTable(props: ScorecardProps) {
  const w = words(props.lang)
  const crowd = isCrowd(props.markers)
  const perspectives = perspectiveSchema.options.filter(
    (perspective) =>
      props.markers.some((marker) => marker[perspective]) || props.medians.some((m) => m.perspective === perspective),
  )
  const heads = crowd
    ? [`${w.axisApproach} / ${w.axisSteering}`, w.cell, ...perspectives.map((perspective) => w.now[perspective])]
    : [
        w.participant,
        ...perspectives.flatMap((perspective) =>
          [w.axisApproach, w.axisSteering, w.cell].map((part) => `${w.now[perspective]}: ${part}`),
        ),
      ]
  const rows = crowd ? crowdRows(props, perspectives, w) : personRows(props, perspectives, w)
  const caption = crowd ? w.captionCrowd : w.caption
  return (
    <More summary={w.toTable}>
      <Table
        caption={caption}
        columns={heads.map((label) => ({ label }))}
        rows={rows.map(({ name, cells }) => [name, ...cells])}
      />
    </More>
  )
}
