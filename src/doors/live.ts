import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { Database } from '../house/db/database.ts'
import { heardIn } from '../house/events.ts'
import type { Watched } from './watched.ts'

/** At most one message in this time for each page that watches: a full room handing in at once is one redraw. */
const pause = 250
const heartbeat = 25_000
/** After this (and up to a third more, so that a full room does not come back in one moment) the page has to ask again whether it may. */
const longest = 15 * 60_000

/**
 * How many streams may be open at once: of one visit (its windows; the visitors of one address who carry nothing count as one), of
 * one address (a hall of five hundred phones behind one router), and in this process.
 */
const mostOpen = { visit: 20, caller: 600, process: 2000 }

/** Who opens a stream, as far as it is counted. */
interface Opener {
  readonly visit: string
  readonly caller: string
}

export interface LiveHub {
  /**
   * Server-sent events about one thing: only that something changed, never what; the page asks for what it may see. Null: too many
   * are open already; then the page is fresh after a reload.
   */
  stream(c: Context, gemeenteId: string, what: Watched, opener: Opener): Response | null
  /** Everybody looks again: what happened while we did not hear it is unknown. */
  wakeAll(): void
  /** Ends every stream: pages come back by themselves when the doors are open again. */
  close(): void
}

interface Watcher {
  readonly kind: string | undefined
  readonly changed: () => void
  readonly end: () => void
}

/** Hears every event of every process on this database and wakes the pages that watch its subject. An empty payload wakes them all. */
export async function openLive(database: Database, most = mostOpen): Promise<LiveHub> {
  const watchers = new Map<string, Set<Watcher>>()
  const counts = openCounts()
  const everyone = () => [...watchers.values()].flatMap((each) => [...each])
  const wakeAll = () => {
    for (const { changed } of everyone()) changed()
  }
  await database.listen((payload) => {
    if (payload === '') return wakeAll()
    const { gemeenteId, subject, kind } = heardIn(payload)
    for (const watcher of watchers.get(`${gemeenteId}:${subject}`) ?? [])
      if (watcher.kind === undefined || watcher.kind === kind) watcher.changed()
  })
  /** @returns how to leave again. */
  const enter = (key: string, watcher: Watcher) => {
    watchers.set(key, (watchers.get(key) ?? new Set()).add(watcher))
    return () => {
      watchers.get(key)?.delete(watcher)
      if (watchers.get(key)?.size === 0) watchers.delete(key)
    }
  }
  return {
    wakeAll,
    close: () => {
      for (const { end } of everyone()) end()
    },
    stream: (c, gemeenteId, { subject, kind }, { visit, caller }) => {
      const release = counts.take([`visit ${caller} ${visit}`, most.visit], [`caller ${caller}`, most.caller], ['', most.process])
      if (!release) return null
      // As it is, at once: nginx would keep it until its buffer is full, and who compresses would wait for more.
      c.header('x-accel-buffering', 'no')
      const response = streamSSE(c, (stream) =>
        tell(stream, (watcher) => enter(`${gemeenteId}:${subject}`, { ...watcher, kind })).finally(release),
      )
      response.headers.set('cache-control', 'no-cache, no-transform')
      return response
    },
  }
}

/** Says that something changed whenever it did, until the page leaves or has to ask again. */
async function tell(stream: SSEStreamingApi, enter: (watcher: Omit<Watcher, 'kind'>) => () => void): Promise<void> {
  let wake = () => {}
  let dirty = false
  let until = Date.now() + longest * (1 + Math.random() / 3)
  const changed = () => {
    dirty = true
    wake()
  }
  const end = () => {
    until = 0
    wake()
  }
  const leave = enter({ changed, end })
  stream.onAbort(() => wake())
  try {
    // The browser that comes back after a break has missed things: so it looks once at the start.
    await stream.writeSSE({ event: 'changed', data: '' })
    while (!stream.aborted && Date.now() < until) {
      if (!dirty)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeat)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      if (stream.aborted || Date.now() >= until) return
      const said = dirty
      dirty = false
      await stream.writeSSE({ event: said ? 'changed' : 'still-here', data: '' })
      await stream.sleep(pause)
    }
  } finally {
    leave()
  }
}

/** Counts what is open under each key. */
function openCounts() {
  const open = new Map<string, number>()
  return {
    /** One more under all these keys, or null when one of them has its most. @returns how to give it back. */
    take(...keys: readonly (readonly [key: string, most: number])[]): (() => void) | null {
      if (keys.some(([key, most]) => (open.get(key) ?? 0) >= most)) return null
      for (const [key] of keys) open.set(key, (open.get(key) ?? 0) + 1)
      return () => {
        for (const [key] of keys) {
          const left = (open.get(key) ?? 0) - 1
          if (left > 0) open.set(key, left)
          else open.delete(key)
        }
      }
    },
  }
}
