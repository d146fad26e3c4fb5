import { all, type Lookup, map } from './db/look.ts'
import type { ReadContext } from './declare.ts'
import type { Room } from './room.ts'
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

/** Something a room knows about a person, or that this person wrote there: what, where it is found, and since when (a moment). */
export interface Knows {
  readonly title: string
  readonly path: string | null
  readonly at: string | null
}

/** What a room knows about a person (SI-03): for the person self, and for whoever takes it away when asked. */
export interface Personal {
  readonly label: (lang: Lang) => string
  readonly of: (ctx: ReadContext, personId: string) => Lookup<readonly Knows[]>
  /**
   * Takes away what names this person or says how to reach them; @returns how many rows went or lost a name. Left out where
   * nothing does: an author is an id, which names nobody any more when the account is gone.
   */
  readonly forget?: (ctx: ReadContext, personId: string) => Promise<number>
}

/** The words of a kind of event (`doelen.writeDoel`) in the log, and the room it happens in (SI-08). */
export interface Happened {
  readonly kind: string
  readonly room: (lang: Lang) => string
  readonly title: (lang: Lang) => string
  /** The title of the action itself, which asks or tells somebody to do something. */
  readonly quoted?: true
  /** What the event tells besides: which role, how many. */
  readonly detail?: (lang: Lang, data: Readonly<Record<string, unknown>>) => string
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
  readonly personal: readonly Personal[]
  readonly happened: readonly Happened[]
}

export const nothingOffered: Offered = { tagged: [], measures: [], waiting: [], evidence: [], personal: [], happened: [] }

type Offering = Partial<Offered> & Partial<Pick<Room, 'name' | 'doors' | 'nav'>>

export const offeredBy = (rooms: readonly Offering[]): Offered => ({
  tagged: rooms.flatMap(({ tagged = [] }) => tagged),
  measures: rooms.flatMap(({ measures = [] }) => measures),
  waiting: rooms.flatMap(({ waiting = [] }) => waiting),
  evidence: rooms.flatMap(({ evidence = [] }) => evidence),
  personal: rooms.flatMap(({ personal = [] }) => personal),
  happened: rooms.flatMap(happenedIn),
})

/** What may happen in a room: what it says itself, then every action it declares, in the words of that. */
function happenedIn({ name = '', doors = [], nav = [], happened = [] }: Offering): Happened[] {
  const room = nav[0]?.label ?? (() => name)
  const done = doors.flatMap((door) => {
    const does = door.door === 'form' ? door.action : door.door === 'api' || door.door === 'cli' ? door.does : null
    return does?.kind === 'action' ? [does] : []
  })
  return [
    ...happened,
    ...done.map((does) => ({ kind: does.name, room, quoted: true as const, title: (lang: Lang) => does.words(lang).title })),
  ]
}

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

const joined = <T>(lookups: readonly Lookup<readonly T[]>[], order: (one: T, two: T) => number): Lookup<readonly T[]> =>
  map(all(Object.fromEntries(lookups.map((each, index) => [`of${index}`, each]))), (found) =>
    Object.values(found).flat().sort(order),
  )
