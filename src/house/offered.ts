import { all, type Lookup, map } from './db/look.ts'
import type { ReadContext } from './declare.ts'
import { dayed, guest, tagsFrom } from './guest.ts'
import type { AnyJob } from './job.ts'
import type { May } from './may.ts'
import type { Room } from './room.ts'
import type { Lang } from './texts.ts'
import { houseWords } from './words.ts'

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

/** A page that people may talk about with each other, and give each other work at. */
export interface Topic {
  /** As the door that opens it: `/plan/onderdelen/:deel`. */
  readonly path: string
  /** Who reads along and takes part. */
  readonly may: May
  /** What it is called in a list, by the parameters of its path; null when it is not there (any more). */
  readonly title: (ctx: ReadContext, params: Readonly<Record<string, string>>) => Lookup<string | null>
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
  /** Null: it is not known. */
  readonly done: (ctx: ReadContext) => Lookup<boolean | null>
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
  readonly topics: readonly Topic[]
  readonly personal: readonly Personal[]
  readonly happened: readonly Happened[]
  readonly facts: readonly FactsAbout[]
  readonly carriesOut: readonly CarriesOut[]
  /** The work of all rooms, for whoever watches over it. */
  readonly jobs: readonly AnyJob[]
}

export const nothingOffered: Offered = {
  tagged: [],
  measures: [],
  waiting: [],
  evidence: [],
  topics: [],
  personal: [],
  happened: [],
  facts: [],
  carriesOut: [],
  jobs: [],
}

type Offering = Partial<Offered> & Partial<Pick<Room, 'name' | 'doors' | 'nav'>>

/**
 * What these rooms offer. Whoever asks as one that leaves out what fails (`ctx.leavingOut`) gets the rest. What is decided on is not
 * left out: an action asks for everything or fails, and so does a number that is written down, or what is forgotten of a person.
 */
export const offeredBy = (rooms: readonly Offering[]): Offered => ({
  tagged: rooms.flatMap(({ name = '', tagged = [] }) => tagged.map((each) => ({ ...each, tagsOf: tagsFrom(name, each.tagsOf) }))),
  measures: rooms.flatMap(({ measures = [] }) => measures),
  waiting: rooms.flatMap(({ name = '', waiting = [] }) => waiting.map((of) => guest(name, dayed(of, 'due'), () => []))),
  evidence: rooms.flatMap(({ name = '', evidence = [] }) =>
    evidence.map((each) => ({ ...each, of: guest(name, dayed(each.of, 'on'), () => []) })),
  ),
  topics: rooms.flatMap(({ name = '', topics = [] }) =>
    topics.map((each) => ({ ...each, title: guest(name, each.title, () => null) })),
  ),
  // A person who asks what is known hears that something is missing: this answer is never silently less.
  personal: rooms.flatMap(({ name = '', personal = [] }) =>
    personal.map((each) => ({
      ...each,
      of: guest(name, each.of, ({ lang }) => [{ title: houseWords(lang).notShown, path: null, at: null }]),
    })),
  ),
  happened: rooms.flatMap(happenedIn),
  facts: rooms.flatMap(({ name = '', facts = [] }) => facts.map((each) => ({ ...each, of: guest(name, each.of, () => []) }))),
  carriesOut: rooms.flatMap(({ name = '', carriesOut = [] }) =>
    carriesOut.map((each) => ({ ...each, done: guest(name, each.done, () => null) })),
  ),
  jobs: rooms.flatMap(({ jobs = [] }) => jobs),
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

/** Everything the rooms see of the five roles, in the order of the rooms, as one lookup. */
export const factsFor = (ctx: ReadContext): Lookup<readonly (Fact & Pick<FactsAbout, 's' | 'about'>)[]> =>
  joined(ctx.offered.facts.map(({ s, about, of }) => map(of(ctx), (facts) => facts.map((fact) => ({ ...fact, s, about })))))

/** Where each decided theme is carried out, and whether it is done, as one lookup; the first room that offers a theme has it. */
export const carriedOut = (ctx: ReadContext): Lookup<readonly { theme: string; path: string; done: boolean }[]> =>
  joined(
    ctx.offered.carriesOut.map(({ theme, path, done }) =>
      map(done(ctx), (is) => (is === null ? [] : [{ theme, path, done: is }])),
    ),
  )

/** The topic that a path of the municipality (`/plan/onderdelen/3`) opens, with what its parameters are there; undefined without one. */
export function topicAt({ topics }: Offered, path: string): { topic: Topic; params: Record<string, string> } | undefined {
  const pieces = path.split('/')
  for (const topic of topics) {
    const pattern = topic.path.split('/')
    if (pattern.length !== pieces.length || !pattern.every((piece, at) => piece.startsWith(':') || piece === pieces[at])) continue
    const params = pattern.flatMap((piece, at): [string, string][] =>
      piece.startsWith(':') ? [[piece.slice(1), pieces[at]!]] : [],
    )
    return { topic, params: Object.fromEntries(params) }
  }
  return undefined
}

const joined = <T>(lookups: readonly Lookup<readonly T[]>[], order?: (one: T, two: T) => number): Lookup<readonly T[]> =>
  map(all(Object.fromEntries(lookups.map((each, index) => [`of${index}`, each]))), (found) => {
    const list = Object.values(found).flat()
    return order ? list.sort(order) : list
  })
