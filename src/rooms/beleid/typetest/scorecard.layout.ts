import type { Perspective, Point } from './model.ts'
import { perspectiveSchema } from './model.ts'

/** One participant on the card: a short label (a number, F1), the name where it may be shown, and up to two places. */
export interface CardMarker {
  readonly label: string
  readonly name?: string | null
  readonly actual?: Point | null
  readonly desired?: Point | null
}

/** The middle of a group. Without a label it is the whole group, now or later. */
export interface CardMedian extends Point {
  readonly perspective: Perspective
  readonly label?: string
}

/** A shape on the card, in units of the drawing: a cell is 70 wide. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly shape: Perspective
  readonly label: string
}

export const cellX = (odd: number): number => 99 + odd * 70
export const cellY = (even: number): number => 533 - even * 70

/** Above this many markers numbers of people stand in the cells, no longer persons (TT-05). */
const crowdFrom = 25
export const isCrowd = (markers: readonly CardMarker[]): boolean => markers.length >= crowdFrom

/** How markers fan out that share a cell; with more than four the cell shows how many there are. */
const fans: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 0]],
  [
    [-16, -14],
    [16, 15],
  ],
  [
    [-17, -15],
    [17, -15],
    [0, 17],
  ],
  [
    [-17, -17],
    [17, -17],
    [-17, 17],
    [17, 17],
  ],
]

interface Seat extends Point {
  readonly shape: Perspective
  readonly marker: CardMarker
}

export const seatsOf = (markers: readonly CardMarker[]): Seat[] =>
  markers.flatMap((marker) =>
    perspectiveSchema.options.flatMap((shape) => {
      const point = marker[shape]
      return point ? [{ shape, marker, even: point.even, odd: point.odd }] : []
    }),
  )

/** A bubble grows with the number of people by area; two in a cell stand above each other and stay inside it. */
function bubbles(seats: readonly Seat[], fullest: number, crowd: boolean): { spot: Spot; seats: readonly Seat[] }[] {
  const parts = perspectiveSchema.options
    .map((shape) => ({ shape, seats: seats.filter((seat) => seat.shape === shape) }))
    .filter((part) => part.seats.length > 0)
  const [low, high] = parts.length === 2 ? [13, 17] : [14, 30]
  return parts.map((part, index) => {
    const { odd, even } = part.seats[0]!
    const offset = parts.length === 2 ? index * 35 - 17.5 : 0
    const r = low + (high - low) * Math.sqrt(part.seats.length / fullest)
    const label = crowd ? String(part.seats.length) : `${part.seats.length}×`
    return { seats: part.seats, spot: { x: cellX(odd), y: cellY(even) + offset, r, shape: part.shape, label } }
  })
}

const fan = (seats: readonly Seat[]): { spot: Spot; seats: readonly Seat[] }[] =>
  seats.map((seat, index) => {
    const [dx, dy] = fans[seats.length]![index]!
    return {
      seats: [seat],
      spot: { x: cellX(seat.odd) + dx, y: cellY(seat.even) + dy, r: 16, shape: seat.shape, label: seat.marker.label },
    }
  })

/** Where everything stands: shapes that do not cover each other, and for persons an arrow from now to later. */
export function layOut(markers: readonly CardMarker[]): { spots: Spot[]; arrows: { from: Spot; to: Spot }[] } {
  const crowd = isCrowd(markers)
  const cells = [...Map.groupBy(seatsOf(markers), ({ even, odd }) => even * 8 + odd).values()]
  const fullest = Math.max(1, ...cells.map((seats) => seats.length))
  const placed = cells.flatMap((seats) => (crowd || seats.length > 4 ? bubbles(seats, fullest, crowd) : fan(seats)))
  const spots = placed.map(({ spot }) => spot)
  if (crowd) return { spots, arrows: [] }
  const spotOf = (marker: CardMarker, shape: Perspective) =>
    placed.find(({ seats }) => seats.some((seat) => seat.marker === marker && seat.shape === shape))?.spot
  const arrows = markers.flatMap((marker) => {
    const [from, to] = [spotOf(marker, 'actual'), spotOf(marker, 'desired')]
    return from && to && Math.hypot(to.x - from.x, to.y - from.y) > 45 ? [{ from, to }] : []
  })
  const once = new Map(arrows.map((arrow) => [`${spots.indexOf(arrow.from)}>${spots.indexOf(arrow.to)}`, arrow]))
  return { spots, arrows: [...once.values()] }
}

interface Place {
  readonly x: number
  readonly y: number
}

interface Round extends Place {
  readonly r: number
}

const trim = (end: Round, via: Place, gap: number): Place => {
  const away = Math.hypot(via.x - end.x, via.y - end.y) || 1
  const reach = (end.r + gap) / away
  return { x: end.x + (via.x - end.x) * reach, y: end.y + (via.y - end.y) * reach }
}

/** A gentle curve between two round things, clear of both, bent to the side where it passes the fewest others. */
export function curve(from: Round, to: Round, others: readonly Round[]): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bends = [0.12, -0.12, 0.26, -0.26].map((bend) => {
    const mid = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend }
    const [start, end] = [trim(from, mid, 3), trim(to, mid, 7)]
    const near = (t: number) => {
      const x = (1 - t) ** 2 * start.x + 2 * t * (1 - t) * mid.x + t ** 2 * end.x
      const y = (1 - t) ** 2 * start.y + 2 * t * (1 - t) * mid.y + t ** 2 * end.y
      return others.filter((o) => o !== from && o !== to && Math.hypot(o.x - x, o.y - y) < o.r + 5).length
    }
    const cost = Array.from({ length: 18 }, (_, index) => near((index + 1) / 19)).reduce((sum, count) => sum + count, 0)
    const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`
    return { cost, path: `M${at(start)}Q${at(mid)} ${at(end)}` }
  })
  return bends.reduce((best, bend) => (bend.cost < best.cost ? bend : best)).path
}

/** A cross for a median. Its heart stays open, across and upright, around a shape that stands there. */
export interface Cross extends Round {
  readonly inner: { readonly x: number; readonly y: number }
  readonly label: string
  readonly width: number
  readonly pill: Place
}

type Box = readonly [left: number, top: number, right: number, bottom: number]
const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]))
const around = (x: number, y: number, w: number, h: number): Box => [x - w / 2, y - h / 2, x + w / 2, y + h / 2]

/** Places for a label: first beside, above and below the cross, then the whole card in steps of half a cell. */
function placesFor({ x, y, r, width }: Omit<Cross, 'pill'>): Place[] {
  const side = r + 8 + width / 2
  const close = [
    { x: x + side, y },
    { x, y: y - r - 18 },
    { x: x - side, y },
    { x, y: y + r + 18 },
  ]
  const grid = Array.from({ length: 15 * 15 }, (_, index) => ({ x: 99 + (index % 15) * 35, y: 43 + Math.floor(index / 15) * 35 }))
  return [...close, ...grid].filter(
    (at) => at.x - width / 2 > 67 && at.x + width / 2 < 621 && at.y > 26 && at.y < 552 && (at.x !== x || at.y !== y),
  )
}

/** A card names no more medians than this: each label looks for a place among all others, and more could not be read. */
export const mostMedians = 24

/** Crosses with their labels, each label near its cross where it covers nothing; a line leads to one further off. */
export function crossesOf(medians: readonly (Point & { label: string })[], spots: readonly Spot[]): Cross[] {
  const bare = medians.map(({ even, odd, label }) => {
    const [x, y] = [cellX(odd), cellY(even)]
    const reach = spots.filter((spot) => Math.hypot(spot.x - x, spot.y - y) < spot.r + 9)
    const clear = (axis: 'x' | 'y', at: number) => Math.max(0, ...reach.map((spot) => Math.abs(spot[axis] - at) + spot.r + 5))
    const inner = { x: clear('x', x), y: clear('y', y) }
    return { x, y, inner, r: reach.length === 0 ? 22 : Math.max(inner.x, inner.y) + 12, label, width: label.length * 8.6 + 26 }
  })
  const busy: Box[] = [
    ...spots.map((spot) => around(spot.x, spot.y, spot.r * 2, spot.r * 2)),
    ...bare.map((cross) => around(cross.x, cross.y, cross.r * 2, cross.r * 2)),
  ]
  return bare.map((cross) => {
    const cost = (at: Place) =>
      busy.reduce((sum, box) => sum + overlap(box, around(at.x, at.y, cross.width, 30)), 0) * 5 +
      Math.hypot(at.x - cross.x, at.y - cross.y)
    const pill = placesFor(cross).reduce((best, at) => (cost(at) < cost(best) ? at : best))
    busy.push(around(pill.x, pill.y, cross.width, 30))
    return { ...cross, pill }
  })
}
