import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import type { Db } from './db/database.ts'
import { channel } from './db/listener.ts'
import type { Context } from './declare.ts'

/** Writes what happened in the words of one room (the first word of `name`), by one person or by the house itself (null). */
export function eventWriter(db: Db, name: string, gemeenteId: string, actorId: string | null, now: Date): Context['event'] {
  const room = name.split('.')[0]
  return async (kind, subject, data = {}) => {
    await sql`insert into house_event values (${gemeenteId}, ${uuidv7()}, ${now}, ${actorId}, ${`${room}.${kind}`}, ${subject}, ${JSON.stringify(data)})`.execute(
      db,
    )
    await notify(db, gemeenteId, subject, `${room}.${kind}`)
  }
}

/** What this person did last in a room, as a kind of event; undefined when nothing, or nobody with an account. */
export async function lastOf(db: Db, gemeenteId: string, actorId: string | null, room: string): Promise<string | undefined> {
  const { rows } = await sql<{ kind: string }>`select kind from house_event
    where gemeente_id = ${gemeenteId} and actor_id = ${actorId} and kind like ${`${room}.%`} order by id desc limit 1`.execute(db)
  return rows[0]?.kind
}

/** Only ids travel: listeners load what they may see themselves. Delivered at commit, lost at rollback. */
export const notify = (db: Db, gemeenteId: string, subject: string, kind: string) =>
  sql`select pg_notify(${channel}, ${`${gemeenteId}:${subject}:${kind}`})`.execute(db)

/** What `notify` sent. */
export function heardIn(payload: string): { readonly gemeenteId: string; readonly subject: string; readonly kind: string } {
  const [gemeenteId = '', subject = '', kind = ''] = payload.split(':')
  return { gemeenteId, subject, kind }
}
