import { type Context, Hono } from 'hono'
import { sql } from 'kysely'
import type { Database } from '../house/db/database.ts'

/** `/gezond`: 200 `ok` when the database answers in time, 503 otherwise; for whoever watches over the installation (SI-01). */
export function healthDoor(database: Database, patience = 5000): Hono {
  const app = new Hono()
  app.get('/gezond', async (c: Context) => {
    c.header('cache-control', 'no-store')
    const well = await answers(database, patience)
    return well ? c.text('ok') : c.text('database does not answer', 503)
  })
  return app
}

async function answers(database: Database, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const asked = database
    .transaction(null, (db) => sql`select 1`.execute(db))
    .then(
      () => true,
      () => false,
    )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
