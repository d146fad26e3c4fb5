import type { Shape, Vorm } from '../model.ts'

type Point = readonly [x: number, y: number]
interface Segment {
  readonly owner: number
  readonly from: Point
  readonly to: Point
}

/** So many stretches are compared at most; a map that asks for more has thousands of them on top of each other. */
const mostCompared = 20_000_000

/**
 * Pairs of areas that share a stretch of border; a corner alone is not enough. WGS84. Two stretches are shared when they lie on
 * each other within what the coordinates can tell: half of their last decimal and a bit, so that maps generalised to three
 * decimals work as well as precise ones. Pairs come with the smaller id first; null when the map is too crowded to tell.
 *
 * In most maps both sides of a border have the same points: those stretches are found by looking them up. What is left is compared
 * square by square.
 */
export function adjoining(areas: readonly Vorm[]): (readonly [one: string, other: string])[] | null {
  const latitude = areas[0]?.shape.coordinates[0]?.[0]?.[0]?.[1] ?? 0
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  const reach = 0.6 * 10 ** -decimalsOf(areas)
  const found = new Set<string>()
  const pair = (one: Segment, other: Segment) => [areas[one.owner]!.id, areas[other.owner]!.id].sort().join(' ')
  const alone = unmatched(segmentsOf(areas, squeeze), (one, other) => found.add(pair(one, other)))
  let compared = 0
  for (const near of cells(alone, reach).values()) {
    compared += near.length ** 2 / 2
    if (compared > mostCompared) return null
    for (let at = 0; at < near.length; at++)
      for (let beside = at + 1; beside < near.length; beside++) {
        const [one, other] = [near[at]!, near[beside]!]
        if (one.owner !== other.owner && !found.has(pair(one, other)) && shareStretch(one, other, reach))
          found.add(pair(one, other))
      }
  }
  return [...found].sort().map((each) => each.split(' ') as [string, string])
}

function segmentsOf(areas: readonly Vorm[], squeeze: number): Segment[] {
  const found: Segment[] = []
  for (const [owner, { shape }] of areas.entries())
    for (const ring of ringsOf(shape))
      for (let index = 1; index < ring.length; index++) {
        const segment = { owner, from: flat(ring[index - 1]!, squeeze), to: flat(ring[index]!, squeeze) }
        if (gap(segment.from, segment.to) > 0) found.push(segment)
      }
  return found
}

/** The same for a stretch in either direction. */
const keyOf = ({ from: [ax, ay], to: [bx, by] }: Segment): string =>
  ax < bx || (ax === bx && ay <= by) ? `${ax} ${ay} ${bx} ${by}` : `${bx} ${by} ${ax} ${ay}`

/** The stretches that no other area has with the same ends; of the others it tells which areas share them. */
function unmatched(segments: readonly Segment[], shared: (one: Segment, other: Segment) => void): Segment[] {
  const same = Map.groupBy(segments, keyOf)
  return [...same.values()].flatMap((group) => {
    const owners = new Map(group.map((each) => [each.owner, each]))
    const [one, ...others] = owners.values()
    for (const other of others) shared(one!, other)
    return others.length === 0 ? group : []
  })
}

const ringsOf = ({ coordinates }: Shape) => coordinates.flat()

/** Decimals the coordinates were rounded to, from 3 to 6. */
function decimalsOf(areas: readonly Vorm[]): number {
  const fits = (value: number, decimals: number) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9
  let decimals = 3
  for (const { shape } of areas)
    for (const ring of ringsOf(shape))
      for (const point of ring) while (decimals < 6 && !point.every((value) => fits(value, decimals))) decimals++
  return decimals
}

const cellSize = 0.005

/** Every stretch of border, in each square of the map it comes near; a long one square by square. */
function cells(segments: readonly Segment[], reach: number): Map<string, Segment[]> {
  const found = new Map<string, Segment[]>()
  for (const segment of segments)
    for (const [column, row] of squaresOf(segment, reach)) {
      const near = found.get(`${column} ${row}`)
      if (!near) found.set(`${column} ${row}`, [segment])
      else if (near.at(-1) !== segment) near.push(segment)
    }
  return found
}

function* squaresOf({ from, to }: Segment, reach: number): Generator<Point> {
  const pieces = Math.max(1, Math.ceil(gap(from, to) / cellSize))
  const at = (piece: number, axis: 0 | 1) => from[axis] + ((to[axis] - from[axis]) * piece) / pieces
  const span = (piece: number, axis: 0 | 1) => {
    const [low, high] = [at(piece, axis), at(piece + 1, axis)].sort((x, y) => x - y) as [number, number]
    return [Math.floor((low - reach) / cellSize), Math.floor((high + reach) / cellSize)] as const
  }
  for (let piece = 0; piece < pieces; piece++) {
    const [[left, right], [low, high]] = [span(piece, 0), span(piece, 1)]
    for (let column = left; column <= right; column++) for (let row = low; row <= high; row++) yield [column, row]
  }
}

/** Degrees of longitude as long as degrees of latitude. */
const flat = ([longitude, latitude]: readonly number[], squeeze: number): Point => [longitude! * squeeze, latitude!]

/** Ends of either that lie on the other: two of them apart mean that all between is shared, as both are straight. */
function shareStretch(one: Segment, other: Segment, reach: number): boolean {
  const on = [
    ...[one.from, one.to].filter((point) => distance(point, other) <= reach),
    ...[other.from, other.to].filter((point) => distance(point, one) <= reach),
  ]
  return on.some((point, index) => on.slice(index + 1).some((far) => gap(point, far) > 3 * reach))
}

const gap = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by)

function distance([x, y]: Point, { from: [ax, ay], to: [bx, by] }: Segment): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))
}
