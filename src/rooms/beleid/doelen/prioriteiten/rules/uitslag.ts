import type { Cijfer, Plek, Sessie, Stem, Uitslag } from '../model.ts'
import { partsOf, smallest } from './deelname.ts'

type Weighed = Pick<Sessie, 'weging' | 'size'> & { readonly kandidaten: readonly unknown[] }

/**
 * What a ballot says of each goal: its points, its place, or 1 for yes. Goals without a place share the places that are left: with
 * two of five places given, the others stand at 4.
 */
function valuesOf({ weging, size, kandidaten }: Weighed, weights: readonly number[]): number[] {
  if (weging !== 'ranking') return [...weights]
  const left = ((size ?? 0) + 1 + kandidaten.length) / 2
  return weights.map((place) => place || left)
}

/** The value below which a part of the sorted numbers lies, between two of them in proportion. */
export function quantile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0]
  return low + (high - low) * (at - Math.floor(at))
}

/** Twice the sum, so that half places stay whole numbers: the order in which ballots came makes no difference. */
const twice = (values: readonly number[]) => values.reduce((sum, value) => sum + value * 2, 0)

function cijfersOf(sessie: Weighed, stemmen: readonly Stem[]): Cijfer[] {
  const sheets = stemmen.map(({ weights }) => valuesOf(sessie, weights))
  return sessie.kandidaten.map((_, index) => {
    const values = sheets.map((sheet) => sheet[index] ?? 0).sort((one, other) => one - other)
    return {
      no: index + 1,
      mean: twice(values) / 2 / values.length,
      median: quantile(values, 0.5),
      q1: quantile(values, 0.25),
      q3: quantile(values, 0.75),
    }
  })
}

/** The highest points or share first, or the lowest mean place; the same figure is the same place, in the order of the sheet. */
function orderOf({ weging }: Weighed, cijfers: readonly Cijfer[]): Plek[] {
  const better = (one: Cijfer, other: Cijfer) => (weging === 'ranking' ? one.mean - other.mean : other.mean - one.mean)
  return cijfers
    .toSorted((one, other) => better(one, other) || one.no - other.no)
    .map((cijfer) => ({
      no: cijfer.no,
      place: cijfers.filter((other) => better(other, cijfer) < 0).length + 1,
      tied: cijfers.filter(({ mean }) => mean === cijfer.mean).length > 1,
    }))
}

/** What a session shows when it is closed; nothing with fewer than five ballots (SI-18). */
export function uitslagOf(sessie: Weighed, stemmen: readonly Stem[]): Uitslag {
  if (stemmen.length < smallest) return { together: [], parts: [], order: [], agenda: [] }
  const together = cijfersOf(sessie, stemmen)
  const parts = partsOf(stemmen).map((groepen) => {
    const own = stemmen.filter(({ groep }) => groepen.includes(groep))
    return { groepen, count: own.length, cijfers: cijfersOf(sessie, own) }
  })
  return { together, parts, order: orderOf(sessie, together), agenda: agendaOf(together, parts) }
}

/** Goals on which the parts lie furthest apart, the largest difference first; what all agree on is left out. */
const agendaOf = (together: readonly Cijfer[], parts: Uitslag['parts']): Uitslag['agenda'] =>
  together
    .flatMap(({ no }) => {
      const seen = parts
        .map(({ groepen, cijfers }) => ({ groepen, mean: cijfers[no - 1]!.mean }))
        .sort((one, other) => one.mean - other.mean)
      const [low, high] = [seen[0], seen.at(-1)]
      if (!low || !high || low.mean === high.mean) return []
      return { no, difference: high.mean - low.mean, most: high.groepen, high: high.mean, least: low.groepen, low: low.mean }
    })
    .sort((one, other) => other.difference - one.difference || one.no - other.no)
