import type { ReadContext } from './declare.ts'
import type { Lang } from './texts.ts'

/** A kind of thing that a room tags with parts of the law, for the coverage report (FW-02): activities, offers, agreements. */
export interface Tagged {
  readonly label: (lang: Lang) => string
  /** The tags (`wmo-2015/1`) of each thing this actor may know of; an empty list for a thing without. */
  readonly tagsOf: (ctx: ReadContext) => Promise<readonly (readonly string[])[]>
}

/** A number that a room counts from what really happened, for an indicator of a goal (MO-01, ST-15). */
export interface Measure {
  /** As an indicator keeps it, so it never changes: `vacatures.matches`. */
  readonly name: string
  /** What is counted, in which unit ("jongeren"), by which definition, and from which records. */
  readonly words: (lang: Lang) => Record<'label' | 'unit' | 'definition' | 'source', string>
  /** Fewer people than this are never shown (SI-18); 1 for things. */
  readonly smallest: number
  /** How many there were at the end of a day (`2026-11-24`). */
  readonly count: (ctx: Pick<ReadContext, 'db' | 'gemeente'>, day: string) => Promise<number>
}

/**
 * What rooms offer to whoever asks, without either knowing the other: the doors collect it from the list of rooms. A room never
 * imports upwards or sideways for it.
 */
export interface Offered {
  readonly tagged: readonly Tagged[]
  readonly measures: readonly Measure[]
}

export const nothingOffered: Offered = { tagged: [], measures: [] }

export const offeredBy = (rooms: readonly Partial<Offered>[]): Offered => ({
  tagged: rooms.flatMap(({ tagged = [] }) => tagged),
  measures: rooms.flatMap(({ measures = [] }) => measures),
})

/** The number of a measure on a day; null when it is about so few people that it may not be shown. */
export async function countOf({ count, smallest }: Measure, ctx: ReadContext, day: string): Promise<number | null> {
  const number = await count(ctx, day)
  return number > 0 && number < smallest ? null : number
}
