import type { ReadContext } from './declare.ts'
import type { Lang } from './texts.ts'

/** A kind of thing that a room tags with parts of the law, for the coverage report (FW-02): activities, offers, agreements. */
export interface Tagged {
  readonly label: (lang: Lang) => string
  /** The tags (`wmo-2015/1`) of each thing this actor may know of; an empty list for a thing without. */
  readonly tagsOf: (ctx: ReadContext) => Promise<readonly (readonly string[])[]>
}

/**
 * What rooms offer to whoever asks, without either knowing the other: the doors collect it from the list of rooms. A room never
 * imports upwards or sideways for it.
 */
export interface Offered {
  readonly tagged: readonly Tagged[]
}

export const nothingOffered: Offered = { tagged: [] }

export const offeredBy = (rooms: readonly Partial<Offered>[]): Offered => ({
  tagged: rooms.flatMap(({ tagged = [] }) => tagged),
})
