import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database, Db } from '../db/database.ts'
import type { Format } from './index.ts'
import type { Doc } from './model.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** The file of a document: as it was made before, or as `make` makes it now. */
export type Keep = (gemeenteId: string, doc: Doc, format: Format, make: () => Promise<Bytes>) => Promise<Bytes>

/**
 * Keeps files by what is in them, the format, and the writers that made them: another text or another program is another file. Whoever
 * asks while it is being made waits for that one. After a month it is made again (db/upkeep.ts).
 */
export function openKept(database: Database, now: () => Date): Keep {
  const making = new Map<string, Promise<Bytes>>()

  async function foundOrMade(gemeenteId: string, key: Buffer, make: () => Promise<Bytes>): Promise<Bytes> {
    const found = await database.transaction(gemeenteId, (db) => find(db, gemeenteId, key))
    if (found) return found
    const bytes = await make()
    await database.transaction(gemeenteId, (db) => insert(db, gemeenteId, key, bytes, now()))
    return bytes
  }

  return (gemeenteId, doc, format, make) => {
    const key = keyOf(doc, format)
    const name = `${gemeenteId} ${key.toString('hex')}`
    const begun = making.get(name)
    if (begun) return begun
    const promise = foundOrMade(gemeenteId, key, make).finally(() => making.delete(name))
    making.set(name, promise)
    return promise
  }
}

const keyOf = (doc: Doc, format: Format): Buffer =>
  createHash('sha256')
    .update(`${writers()} ${format} `)
    .update(JSON.stringify(doc, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)))
    .digest()

let known: string | undefined

/** The writers as they are: their own files, and the versions of the packages they stand on. */
function writers(): string {
  if (known) return known
  const here = import.meta.dirname
  const hash = createHash('sha256')
  for (const file of [...globSync('*.{ts,typ}', { cwd: here }).sort(), '../../../package.json'])
    hash.update(readFileSync(join(here, file)))
  known = hash.digest('hex')
  return known
}

async function find(db: Db, gemeenteId: string, key: Buffer): Promise<Bytes | undefined> {
  const { rows } = await sql<{ bytes: Buffer<ArrayBuffer> }>`select bytes from house_document
    where gemeente_id = ${gemeenteId} and key = ${key}`.execute(db)
  return rows[0]?.bytes
}

const insert = (db: Db, gemeenteId: string, key: Buffer, bytes: Bytes, now: Date) =>
  sql`insert into house_document (gemeente_id, key, bytes, made_at) values (${gemeenteId}, ${key}, ${bytes}, ${now})
    on conflict do nothing`.execute(db)
