import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Database } from '../house/db/database.ts'
import { heardIn } from '../house/events.ts'

/** At most one message in this time for each page that watches: a full room handing in at once is one redraw. */
const pause = 250
const heartbeat = 25_000

export interface LiveHub {
  /** Server-sent events for one subject: only that something changed, never what; the page asks for what it may see. */
  stream(c: Context, gemeenteId: string, subject: string, kind: string | undefined): Response
  /** Ends every stream; a browser comes back by itself. */
  close(): void
}

type Watcher = { readonly kind: string | undefined; readonly changed: () => void }

/** Hears every event of every process on this database and wakes the pages that watch its subject. */
export async function openLive(database: Database): Promise<LiveHub> {
  const watchers = new Map<string, Set<Watcher>>()
  let closed = false
  await database.listen((payload) => {
    const { gemeenteId, subject, kind } = heardIn(payload)
    for (const watcher of watchers.get(`${gemeenteId}:${subject}`) ?? [])
      if (watcher.kind === undefined || watcher.kind === kind) watcher.changed()
  })
  return {
    close: () => {
      closed = true
      for (const watcher of [...watchers.values()].flatMap((each) => [...each])) watcher.changed()
    },
    stream: (c, gemeenteId, subject, kind) =>
      streamSSE(c, async (stream) => {
        let wake = () => {}
        let dirty = false
        const watcher: Watcher = {
          kind,
          changed: () => {
            dirty = true
            wake()
          },
        }
        const key = `${gemeenteId}:${subject}`
        watchers.set(key, (watchers.get(key) ?? new Set()).add(watcher))
        stream.onAbort(() => {
          watchers.get(key)?.delete(watcher)
          if (watchers.get(key)?.size === 0) watchers.delete(key)
          wake()
        })
        // The browser that comes back after a break has missed things: so it looks once at the start.
        await stream.writeSSE({ event: 'changed', data: '' })
        while (!stream.aborted && !closed) {
          if (!dirty)
            await new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, heartbeat)
              wake = () => {
                clearTimeout(timer)
                resolve()
              }
            })
          if (stream.aborted || closed) return
          await stream.writeSSE(dirty ? { event: 'changed', data: '' } : { event: 'still-here', data: '' })
          dirty = false
          await stream.sleep(pause)
        }
      }),
  }
}
