import type { Sessie, Weging } from '../model.ts'

/** What is wrong with a ballot, and at which goal (from 0) when it is about one. `left`: points or places still to give. */
export type StemFault =
  | { readonly code: 'count' | 'points-over'; readonly n: number }
  | { readonly code: 'value' | 'twice'; readonly at: number }

type Weighed = Pick<Sessie, 'weging' | 'size' | 'kandidaten'>

const largest = ({ weging, size }: Weighed): number => (weging === 'approval' ? 1 : (size ?? 0))

/** What may not be kept, not even as a draft: a number that does not exist, a place given twice, more points than there are. */
export function stemFault(sessie: Weighed, weights: readonly number[]): StemFault | null {
  if (weights.length !== sessie.kandidaten.length) return { code: 'count', n: sessie.kandidaten.length }
  const wrong = weights.findIndex((weight) => !Number.isInteger(weight) || weight < 0 || weight > largest(sessie))
  if (wrong >= 0) return { code: 'value', at: wrong }
  if (sessie.weging === 'ranking') {
    const again = weights.findIndex((place, index) => place > 0 && weights.indexOf(place) < index)
    if (again >= 0) return { code: 'twice', at: again }
  }
  const over = leftOf(sessie, weights)
  return over < 0 ? { code: 'points-over', n: -over } : null
}

/** Points or places that are still to be given; zero when the ballot can be handed in. Approval of nothing is an answer too. */
export function leftOf({ weging, size }: Pick<Sessie, 'weging' | 'size'>, weights: readonly number[]): number {
  if (weging === 'approval') return 0
  const given =
    weging === 'points' ? weights.reduce((sum, weight) => sum + weight, 0) : weights.filter((place) => place > 0).length
  return (size ?? 0) - given
}

/** The numbers of a paper sheet as somebody types them, top to bottom: "3 2 5 0". A dash is nothing. Null when it is no number. */
export function weightsFrom(text: string): number[] | null {
  const pieces = text.split(/[\s,;]+/).filter((piece) => piece !== '')
  return pieces.every((piece) => /^(\d{1,3}|-)$/.test(piece)) ? pieces.map((piece) => (piece === '-' ? 0 : Number(piece))) : null
}

/** How many points or places: points ten unless chosen, ranking all goals unless fewer were asked for. */
export function sizeFor(weging: Weging, size: number | null, kandidaten: number): number | null {
  if (weging === 'approval') return null
  return weging === 'points' ? (size ?? 10) : Math.min(size ?? kandidaten, kandidaten)
}
