import { type Deelname, type Groep, groepen, type Stem } from '../model.ts'

/** Fewer people than this are never shown apart (SI-18). */
export const smallest = 5

interface Group {
  readonly groep: Groep
  readonly count: number
}

const sizesOf = (stemmen: readonly Pick<Stem, 'groep'>[]): Group[] =>
  groepen.map((groep) => ({ groep, count: stemmen.filter((stem) => stem.groep === groep).length }))

const sum = (groups: readonly Group[]) => groups.reduce((total, { count }) => total + count, 0)
const isSmall = ({ count }: Group) => count > 0 && count < smallest

/** True when the number of people in a small group cannot be told from their sum: two numbers or more would fit. */
function isHidden(groups: readonly Group[]): boolean {
  const small = groups.filter(isSmall).length
  const others = small - 1
  const least = others + (groups.length - small) * smallest
  const most = groups.length > small ? Number.POSITIVE_INFINITY : others * (smallest - 1)
  const fits = Array.from({ length: smallest - 1 }, (_, index) => sum(groups) - (index + 1))
  return fits.filter((rest) => rest >= least && rest <= most).length > 1
}

/**
 * The groups that are only counted together (SI-18): the small ones, and the smallest others as long as they are fewer than five
 * in all, or one of them could be computed. `safe` is false when even all together do not hide them.
 */
function restOf(sizes: readonly Group[]): { readonly rest: readonly Group[]; readonly safe: boolean } {
  const present = sizes.filter(({ count }) => count > 0).toSorted((one, other) => one.count - other.count)
  for (let taken = present.filter(isSmall).length; taken <= present.length; taken++) {
    const rest = present.slice(0, taken)
    if (taken === 0 || (sum(rest) >= smallest && isHidden(rest))) return { rest, safe: true }
  }
  return { rest: present, safe: false }
}

/** How many of each group handed in, as far as it may be shown (SI-18). Nobody is shown as zero. */
export function deelnameOf(stemmen: readonly Pick<Stem, 'groep'>[]): Deelname {
  const sizes = sizesOf(stemmen)
  const { rest, safe } = restOf(sizes)
  return {
    groepen: sizes.map((group) => {
      const hidden = rest.includes(group)
      return {
        groep: group.groep,
        count: hidden ? null : group.count,
        shown: isSmall(group) ? 'few' : hidden ? 'hidden' : 'count',
      }
    }),
    total: safe ? stemmen.length : null,
    few: stemmen.length > 0 && stemmen.length < smallest,
  }
}

/**
 * The parts that may be shown beside all together: groups of five and more, and the others as one part. They never overlap, so
 * that what is left of the whole after taking some away is again five people or more. None when there is only one part.
 */
export function partsOf(stemmen: readonly Pick<Stem, 'groep'>[]): Groep[][] {
  const sizes = sizesOf(stemmen)
  const { rest } = restOf(sizes)
  const names = (groups: readonly Group[]) => groups.map(({ groep }) => groep)
  const apart = sizes.filter((group) => group.count > 0 && !rest.includes(group)).map(({ groep }) => [groep])
  const together = names(sizes.filter((group) => rest.includes(group)))
  const parts = together.length > 0 ? [...apart, together] : apart
  return parts.length > 1 ? parts : []
}

/** Whether a partner and a resident, or somebody who speaks for them, took part (ST-05). */
export const isRepresentative = (stemmen: readonly Pick<Stem, 'groep'>[]): boolean =>
  [
    ['partner', 'organisatie'],
    ['inwoner', 'adviesorgaan'],
  ].every((side) => stemmen.some(({ groep }) => side.includes(groep)))
