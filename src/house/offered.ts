import { all, type Lookup, map } from './db/look.ts'
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

/** Something that waits for whoever looks, with the page where it is done. It follows from what a room knows and is kept nowhere. */
export interface Waits {
  readonly title: string
  /** One sentence: why it waits. */
  readonly why: string
  readonly path: string
  /** A day (`2026-11-24`); null when there is none. */
  readonly due: string | null
}

/** That a duty of the law was met (FW-03): something that happened, with the page that tells of it. */
export interface Proof {
  readonly text: string
  readonly path: string
  /** The day it happened. */
  readonly on: string
}

/** What a room knows about one duty, by the key it has in every edition: `horen`. */
export interface Evidence {
  readonly duty: string
  readonly of: (ctx: ReadContext) => Lookup<readonly Proof[]>
}

/** Something a room sees of how the municipality directs, with the page it is on. A value of 0 is a gap, not nothing. */
export interface Fact {
  readonly text: string
  readonly value: string | number
  readonly path: string
}

/** What a room knows about one of the five roles (VI-06). `about` is what it is evidence of: `register`, `overleg`. */
export interface FactsAbout {
  readonly s: 'situeren' | 'stimuleren' | 'steun' | 'sturen' | 'structureren'
  readonly about: string
  readonly of: (ctx: ReadContext) => Lookup<readonly Fact[]>
}

/** That a room carries out a decision of the vision (VI-08), by the key of its theme, where, and whether it is done. */
export interface CarriesOut {
  readonly theme: string
  readonly path: string
  readonly done: (ctx: ReadContext) => Lookup<boolean>
}

/**
 * What rooms offer to whoever asks, without either knowing the other: the doors collect it from the list of rooms. A room never
 * imports upwards or sideways for it.
 */
export interface Offered {
  readonly tagged: readonly Tagged[]
  readonly measures: readonly Measure[]
  /** What waits for this actor; a lookup, so that all rooms are asked in one statement. */
  readonly waiting: readonly ((ctx: ReadContext) => Lookup<readonly Waits[]>)[]
  readonly evidence: readonly Evidence[]
  readonly facts: readonly FactsAbout[]
  readonly carriesOut: readonly CarriesOut[]
}

export const nothingOffered: Offered = {
  tagged: [],
  measures: [],
  waiting: [],
  evidence: [],
  facts: [],
  carriesOut: [],
}

export const offeredBy = (rooms: readonly Partial<Offered>[]): Offered => ({
  tagged: rooms.flatMap(({ tagged = [] }) => tagged),
  measures: rooms.flatMap(({ measures = [] }) => measures),
  waiting: rooms.flatMap(({ waiting = [] }) => waiting),
  evidence: rooms.flatMap(({ evidence = [] }) => evidence),
  facts: rooms.flatMap(({ facts = [] }) => facts),
  carriesOut: rooms.flatMap(({ carriesOut = [] }) => carriesOut),
})

/** The number of a measure on a day; null when it is about so few people that it may not be shown. */
export async function countOf({ count, smallest }: Measure, ctx: ReadContext, day: string): Promise<number | null> {
  const number = await count(ctx, day)
  return number > 0 && number < smallest ? null : number
}

/** Everything that waits for this actor, in the order of the day it is due, as one lookup. */
export const waitingFor = (ctx: ReadContext): Lookup<readonly Waits[]> =>
  joined(
    ctx.offered.waiting.map((of) => of(ctx)),
    (one, two) => (one.due ?? '9999').localeCompare(two.due ?? '9999'),
  )

/** Everything that shows that a duty was met, the newest first, as one lookup. */
export const proofOf = (ctx: ReadContext, duty: string): Lookup<readonly Proof[]> =>
  joined(
    ctx.offered.evidence.filter((each) => each.duty === duty).map(({ of }) => of(ctx)),
    (one, two) => two.on.localeCompare(one.on),
  )

/** Everything the rooms see of the five roles, in the order of the rooms, as one lookup. */
export const factsFor = (ctx: ReadContext): Lookup<readonly (Fact & Pick<FactsAbout, 's' | 'about'>)[]> =>
  joined(ctx.offered.facts.map(({ s, about, of }) => map(of(ctx), (facts) => facts.map((fact) => ({ ...fact, s, about })))))

/** Where each decided theme is carried out, and whether it is done, as one lookup; the first room that offers a theme has it. */
export const carriedOut = (ctx: ReadContext): Lookup<readonly { theme: string; path: string; done: boolean }[]> =>
  joined(ctx.offered.carriesOut.map(({ theme, path, done }) => map(done(ctx), (is) => [{ theme, path, done: is }])))

const joined = <T>(lookups: readonly Lookup<readonly T[]>[], order?: (one: T, two: T) => number): Lookup<readonly T[]> =>
  map(all(Object.fromEntries(lookups.map((each, index) => [`of${index}`, each]))), (found) => {
    const list = Object.values(found).flat()
    return order ? list.sort(order) : list
  })
