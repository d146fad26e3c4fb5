import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { columnsOf, type Table } from './format.ts'
import type { Source } from './write.ts'

/** One connection of its own, for as long as a copy takes; after a failure it is gone with all that it did. */
export async function asOwnerAt<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'meedoen copy' })
  // Whoever asks something hears of it; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A connection of the owner as something to copy from. */
export const sourceOn = (client: pg.Client): Source => ({
  query: (text) => client.query(text),
  async *copyTo(select) {
    const rows = client.query(to(`copy (${select}) to stdout`))
    let whole = false
    try {
      for await (const chunk of rows) yield chunk as Buffer
      whole = true
    } finally {
      // What was not read would wait for ever; the server notices that nobody listens.
      if (!whole) (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    }
  },
})

/** Writes rows in the text of COPY into a table. */
export const copyInto = (client: pg.Client, table: Table, rows: AsyncIterable<Buffer>): Promise<void> =>
  pipeline(rows, client.query(from(`copy public."${table.name}" (${columnsOf(table)}) from stdin`)))
