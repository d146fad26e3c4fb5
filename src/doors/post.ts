import type { Database } from '../house/db/database.ts'
import type { Log } from '../house/log-lines.ts'
import { errorFacts } from '../house/log-lines.ts'
import { type Fault, faultOf, type MailRoom } from '../house/mail.ts'
import { type LeasedBericht, leaseBericht, markNotSent, markSent, openBericht } from '../house/outbox.ts'
import { lease } from '../house/queue.ts'
import { openRounds } from '../house/rounds.ts'

interface Options {
  readonly database: Database
  readonly mail: MailRoom
  readonly now: () => Date
  readonly log: Log
}

export interface Post {
  /** There may be something to send in this municipality. */
  wake(gemeenteId: string): void
  /** Settles when all that is due was tried. */
  idle(): Promise<void>
  /** Takes nothing new, gives what is under way a moment, and stops it. */
  close(): Promise<void>
}

/** What somebody waits for has a way of its own: a summary that hangs never stands before it. */
const ways = [
  { urgent: true, most: 16, each: 4 },
  { urgent: false, most: 8, each: 2 },
]
const moment = 5000

/**
 * Sends what the jobs left, several messages at a time and apart from the jobs. No transaction is open while the mail server is
 * asked. A message that leaves while this process dies leaves once more: the same one, with the same link.
 */
export function openPost({ database, mail, now, log }: Options): Post {
  const stopping = new AbortController()
  let closing = false
  const failed = (error: unknown) => log({ level: 'error', code: 'post-failed', ...errorFacts(error) })
  const turns = ways.map(({ urgent, ...width }) =>
    openRounds<LeasedBericht>(width, {
      take: async (id) => (closing ? undefined : database.transaction(id, (db) => leaseBericht(db, id, urgent, now()))),
      work: send,
      failed,
    }),
  )
  const idle = async () => void (await Promise.all(turns.map((each) => each.idle())))
  return {
    wake: (gemeenteId) => {
      for (const each of turns) each.wake(gemeenteId)
    },
    idle,
    close: async () => {
      closing = true
      const stop = setTimeout(() => stopping.abort(), moment)
      await idle()
      clearTimeout(stop)
    },
  }

  async function send(gemeenteId: string, bericht: LeasedBericht): Promise<void> {
    // A process that was stopped for a while may have lost it by now.
    if (lateFor(bericht)) return
    const fault = await tried(bericht)
    if (fault) warn(bericht, fault)
    // It left, or it did not: that is written down as soon as the database is there, for as long as the message is ours.
    for (;;)
      try {
        await database.transaction(gemeenteId, (db) =>
          fault ? markNotSent(db, gemeenteId, bericht, fault, now()) : markSent(db, gemeenteId, bericht, now()),
        )
        return
      } catch (error) {
        if (closing || lateFor(bericht)) throw error
        await new Promise((resolve) => setTimeout(resolve, 1000))
      }
  }

  /** Less than half of the time is left, which is more than sending ever takes. */
  function lateFor({ leasedUntil }: LeasedBericht): boolean {
    return Date.parse(leasedUntil) - now().getTime() < lease / 2
  }

  /** Tries to send a message; null when it was taken. */
  async function tried(bericht: LeasedBericht): Promise<Fault | null> {
    if (now() >= new Date(bericht.until)) return { code: 'too-late', final: true }
    const said = openBericht(database.vault, bericht)
    if (!said) return { code: 'other-key', final: true }
    try {
      await mail.send(said, { id: bericht.id, signal: stopping.signal })
      return null
    } catch (error) {
      return faultOf(error)
    }
  }

  function warn({ id, kind, attempts }: LeasedBericht, { code, final }: Fault): void {
    log({ level: 'warn', code: final ? 'message-refused' : 'message-waits', kind, id, attempt: attempts, error: code })
  }
}
