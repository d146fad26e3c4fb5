import type { Dimension, Perspective, Point, TypeCode } from '../model.ts'
import { typeCodeSchema } from '../model.ts'
import type { Marker } from './groups.ts'
import { typeAt } from './score.ts'

/** How far field and municipality are apart on one dimension; `discuss` makes it an item to talk about (TT-11). */
export interface SideDifference {
  readonly dimension: Dimension
  readonly municipality: number
  readonly field: number
  /** Field minus municipality: above 0 the field sees it narrower, or more directed. */
  readonly difference: number
  readonly discuss: boolean
}

/** The two medians side by side (TT-11); a difference of two or more is discussed. */
export const compareSides = (municipality: Point, field: Point): SideDifference[] =>
  (
    [
      ['approach', 'even'],
      ['steering', 'odd'],
    ] as const
  ).map(([dimension, axis]) => {
    const difference = field[axis] - municipality[axis]
    return { dimension, municipality: municipality[axis], field: field[axis], difference, discuss: Math.abs(difference) >= 2 }
  })

/** Markers that stand in another type than most. */
export interface MinorityView {
  readonly type: TypeCode
  readonly markers: readonly Marker[]
}

/**
 * The minority views (TT-11): every type that fewer markers stand in than the fullest one, with those markers. It works
 * on markers, so it can only name who may be named. Types that tie for fullest are none of them a minority.
 */
export function minorityViews(markers: readonly Marker[], perspective: Perspective): MinorityView[] {
  const views = typeCodeSchema.options.map((type) => ({
    type,
    markers: markers.filter(
      (marker) => marker[perspective] !== null && typeAt(marker[perspective].even, marker[perspective].odd) === type,
    ),
  }))
  const fullest = Math.max(...views.map((view) => view.markers.length))
  return views.filter((view) => view.markers.length > 0 && view.markers.length < fullest)
}

/** Where the group stood in one session. `date` is YYYY-MM-DD, `edition` the key of its test edition. */
export interface TrailPoint extends Point {
  readonly date: string
  readonly edition: string
}

/** The sessions in order of date, each with its move since the one before (TT-13); the first has none. */
export const trailOf = <T extends TrailPoint>(sessions: readonly T[]): (T & { move: { dEven: number; dOdd: number } | null })[] =>
  sessions
    .toSorted((x, y) => (x.date < y.date ? -1 : Number(x.date > y.date)))
    .map((session, index, all) => {
      const before = all[index - 1]
      return { ...session, move: before ? { dEven: session.even - before.even, dOdd: session.odd - before.odd } : null }
    })
