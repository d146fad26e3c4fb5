import type { Bilingual } from '../../../../house/texts.ts'
import type { Praktijk } from './praktijken.ts'

/** Help beside one step, part or field, in own words (KN-09). */
export interface Wegwijzer {
  readonly why: Bilingual
  readonly tips: readonly [Bilingual, ...Bilingual[]]
  readonly example: Bilingual
  readonly pitfall: Bilingual
  /** What other places did; ids of `praktijken`. */
  readonly practices: readonly Praktijk[]
}

type Pair = readonly [nl: string, en: string]
const pair = ([nl, en]: Pair): Bilingual => ({ nl, en })

/** One signpost, written as pairs of Dutch and English. */
export const wegwijzer = (written: {
  readonly why: Pair
  readonly tips: readonly [Pair, ...Pair[]]
  readonly example: Pair
  readonly pitfall: Pair
  readonly practices?: readonly Praktijk[]
}): Wegwijzer => {
  const [first, ...more] = written.tips
  return {
    why: pair(written.why),
    tips: [pair(first), ...more.map(pair)],
    example: pair(written.example),
    pitfall: pair(written.pitfall),
    practices: written.practices ?? [],
  }
}
