import { dayOf } from '../../../house/time.ts'
import {
  type Deel,
  type Deelname,
  delen,
  type EigenScore,
  type Item,
  type Kant,
  type Kind,
  type Plek,
  type Ronde,
} from './model.ts'

/** Fewer people of the field are not counted on screen (SI-18). */
const fewest = 5
/** The mean of one person is what that person gave; from two on it is not, while nobody sees how many there were. */
const fewestForMean = 2
/** From here on a threat asks for a need and a measure, and a development is relevant. */
const heavyFrom = 2
/** From here on a difference is worth a talk. */
const talkFrom = 1

/** What one side gave to one item, and what was written about it. */
export interface Telling {
  readonly item: string
  readonly kant: Kant
  readonly n: number
  readonly mean: number
  readonly notes: readonly string[]
}

/** One decimal, as it is shown: what somebody reads is what counts. */
const rounded = (value: number) => Math.round(value * 10) / 10

/** People can score now; the last day counts. */
export const isOpen = (ronde: Ronde | null, now: Date): boolean =>
  ronde !== null && ronde.closedAt === null && dayOf(now) <= ronde.closesOn

/** On which sheet an item stands. */
export function deelOf({ kind, pair }: Pick<Item, 'kind' | 'pair'>): Deel {
  if (pair !== null) return 'paren'
  return ({ kans: 'kansen', bedreiging: 'bedreigingen', ontwikkeling: 'ontwikkelingen' } as const)[kind]
}

/** The items of a sheet that can be scored; of pairs the two beside each other. */
export const onSheet = (items: readonly Item[], deel: Deel): Item[] =>
  items.filter((item) => !item.retired && deelOf(item) === deel).sort((one, other) => (one.pair ?? 0) - (other.pair ?? 0))

export interface Progress {
  readonly deel: Deel
  readonly done: number
  readonly of: number
}
/** How far somebody is with each sheet. */
export const progressOf = (items: readonly Item[], given: readonly Pick<EigenScore, 'item'>[]): Progress[] =>
  delen.map((deel) => {
    const keys = onSheet(items, deel).map(({ key }) => key)
    return { deel, done: given.filter(({ item }) => keys.includes(item)).length, of: keys.length }
  })
/** The first sheet on which nothing was given: who skips what they do not know is done with a sheet. */
export const nextSheet = (progress: readonly Progress[]): Deel | undefined =>
  progress.find(({ done, of }) => done === 0 && of > 0)?.deel

/** What is shown of the two sides (SI-18): nothing is worked out from what is hidden. */
function sidesOf(tellingen: readonly Telling[]) {
  const of = (kant: Kant) => tellingen.find((each) => each.kant === kant)
  const [own, field] = [of('gemeente'), of('veld')]
  const hidden = field !== undefined && field.n < fewestForMean
  return { gemeente: own ? rounded(own.mean) : null, veld: field && !hidden ? rounded(field.mean) : null, hidden }
}

function figuresOf(tellingen: readonly Telling[]) {
  const sides = sidesOf(tellingen)
  const { gemeente, veld } = sides
  const shown = [gemeente, veld].filter((mean) => mean !== null)
  const difference = gemeente === null || veld === null ? null : rounded(gemeente - veld)
  return {
    ...sides,
    weight: rounded(shown.reduce((sum, mean) => sum + mean, 0) / Math.max(1, shown.length)),
    difference,
    talk: difference !== null && Math.abs(difference) >= talkFrom,
    heavy: shown.some((mean) => mean >= heavyFrom),
    notes: tellingen.flatMap(({ notes }) => notes).sort((one, other) => one.localeCompare(other)),
  }
}

/**
 * The items of one kind in the order of their weight, the heaviest first; the same weight shares a place. What nobody scored, or of what
 * nothing may be shown, has no place.
 */
export function rankOf(items: readonly Item[], tellingen: readonly Telling[], kind: Kind): Plek[] {
  const perItem = Map.groupBy(tellingen, ({ item }) => item)
  const scored = items
    .filter((item) => item.kind === kind && perItem.has(item.key))
    .map((item) => ({ ...item, ...figuresOf(perItem.get(item.key)!) }))
    .filter(({ gemeente, veld }) => gemeente !== null || veld !== null)
    .sort((one, other) => other.weight - one.weight)
  return scored.map((row) => ({ ...row, place: scored.findIndex(({ weight }) => weight === row.weight) + 1 }))
}

/** The same outcome as the field alone sees it, without what is not shown (ST-03). */
export const fieldRank = (ranked: readonly Plek[]): Plek[] =>
  ranked.filter(({ veld }) => veld !== null).sort((one, other) => other.veld! - one.veld!)

export const deelnameOf = (people: readonly { readonly kant: Kant; readonly n: number }[]): Deelname => {
  const of = (kant: Kant) => people.find((each) => each.kant === kant)?.n ?? 0
  const veld = of('veld')
  return { gemeente: of('gemeente'), veld: veld > 0 && veld < fewest ? null : veld }
}

/** Own threats that lead to nothing yet: they keep a round open, because a heavy one needs a need and a measure (FW-10). */
export const unlinked = (items: readonly Item[], scored: readonly string[]): Item[] =>
  items.filter(
    ({ key, kind, own, retired, needs, measures }) =>
      own !== null &&
      kind === 'bedreiging' &&
      (!retired || scored.includes(key)) &&
      (needs.length === 0 || measures.length === 0),
  )
