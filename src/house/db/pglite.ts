import { PGlite } from '@electric-sql/pglite'
import type { Source } from '../copies/write.ts'

/** Rows that are in memory at once. */
const atOnce = 2000

/**
 * The database that a Meedoen of before December 2026 wrote in its data folder: PostgreSQL in WebAssembly, whose files no other program can
 * read. Nothing else uses it any more. Whoever opens it has the data folder to himself (lock.ts). Null when it never got a table.
 */
export async function openEarlier(place: string): Promise<(Source & { close(): Promise<void> }) | null> {
  const lite = await PGlite.create({ dataDir: place })
  const query: Source['query'] = async (text) => {
    const results = await lite.exec(text)
    return { rows: (results.at(-1)?.rows ?? []) as Record<string, unknown>[] }
  }
  const { rows } = await query("select to_regclass('house_migration') is not null as began")
  if (!rows[0]!.began) {
    await lite.close()
    return null
  }
  return {
    query,
    close: () => lite.close(),
    async *copyTo(select) {
      for (let from = 0; ; from += atOnce) {
        const { blob } = await lite.query(`copy (${select} limit ${atOnce} offset ${from}) to '/dev/blob'`)
        if (!blob || blob.size === 0) return
        yield Buffer.from(await blob.arrayBuffer())
      }
    },
  }
}
