import { sql } from 'kysely'
import type { Db } from './database.ts'

/**
 * Until the end of the transaction nobody else holds this in this municipality: whoever asks for it waits. What is read afterwards is
 * what the one before left, so that who reads and then decides, decides on what is there.
 */
export async function hold(db: Db, gemeenteId: string, what: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${gemeenteId} ${what}`}, 0))`.execute(db)
}
