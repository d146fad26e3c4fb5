import type { Shape, Vorm } from '../model.ts'

type Point = readonly [x: number, y: number]
interface Segment {
  readonly owner: number
  readonly from: Point
  readonly to: Point
}

/**
 * Pairs of areas that share a stretch of border; a corner alone is not enough. WGS84. Two stretches are shared when they lie on
 * each other within what the coordinates can tell: half of their last decimal and a bit, so that maps generalised to three
 * decimals work as well as precise ones. Pairs come with the smaller id first.
 */
export function adjoining(areas: readonly Vorm[]): (readonly [one: string, other: string])[] {
  const latitude = areas[0]?.shape.coordinates[0]?.[0]?.[0]?.[1] ?? 0
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  const reach = 0.6 * 10 ** -decimalsOf(areas)
  const found = new Set<string>()
  for (const near of cells(areas, squeeze, reach).values())
    for (const [index, one] of near.entries())
      for (const other of near.slice(index + 1)) {
        if (one.owner === other.owner) continue
        const pair = [areas[one.owner]!.id, areas[other.owner]!.id].sort().join(' ')
        if (!found.has(pair) && shareStretch(one, other, reach)) found.add(pair)
      }
  return [...found].sort().map((pair) => pair.split(' ') as [string, string])
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
function cells(areas: readonly Vorm[], squeeze: number, reach: number): Map<string, Segment[]> {
  const found = new Map<string, Segment[]>()
  const file = (segment: Segment, [column, row]: Point) => {
    const near = found.get(`${column} ${row}`)
    if (!near) found.set(`${column} ${row}`, [segment])
    else if (near.at(-1) !== segment) near.push(segment)
  }
  for (const [owner, { shape }] of areas.entries())
    for (const ring of ringsOf(shape))
      for (let index = 1; index < ring.length; index++) {
        const segment = { owner, from: flat(ring[index - 1]!, squeeze), to: flat(ring[index]!, squeeze) }
        for (const square of squaresOf(segment, reach)) file(segment, square)
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

/** The same stretch; or ends of either that lie on the other: two of them apart mean that all between is shared, as both are straight. */
function shareStretch(one: Segment, other: Segment, reach: number): boolean {
  if (gap(one.from, one.to) === 0 || gap(other.from, other.to) === 0) return false
  if (gap(one.from, other.from) + gap(one.to, other.to) === 0 || gap(one.from, other.to) + gap(one.to, other.from) === 0)
    return true
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
