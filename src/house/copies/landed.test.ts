import assert from 'node:assert/strict'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { createGunzip } from 'node:zlib'
import { sql } from 'kysely'
import { emptyDatabase } from '../../../tools/postgres.ts'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { migrationsIn, pendingAfter } from '../db/migrations.ts'
import { restore, unpack } from './files.ts'
import { columnsOf, type Manifest, readTrailer } from './format.ts'
import { asOwnerAt, sourceOn } from './postgres.ts'
import { readCopy } from './read.ts'
import { restoreInto } from './restore.ts'
import { copyOf, plainly, tablesIn } from './write.ts'

/**
 * What every version that landed left in its data folder (tools/landed.ts) goes through all migrations since, and nobody loses a row.
 * A table or column that a migration gave another name is named here, and what one took away on purpose too.
 */
const renamed: Readonly<Record<string, string>> = {}
/** Tables that went with their rows, and columns as `table.column` of then. */
const dropped: ReadonlySet<string> = new Set([
  // Counts of the last quarter of an hour; they are kept in memory and house_poging since.
  'personen_mislukt',
  'personen_poging',
  // Answers to a double click, of the last seven days. They were bound to nobody, so no key of now fits one of then.
  'house_once',
  // Whether the message of an invitation left is in house_bericht since.
  'personen_uitnodiging.sent_at',
])

const landed = readdirSync('db/landed').map((file) => join('db/landed', file))

/** The rows of each table as they were written: a list of values for each. */
async function contentOf(file: string): Promise<{ manifest: Manifest; rows: Map<string, string[][]> }> {
  const rows = new Map<string, string[][]>()
  let manifest: Manifest | undefined
  await readCopy(createReadStream(file).pipe(createGunzip()), {
    manifest: async (said) => {
      manifest = said
    },
    table: async ({ name }, chunks) => void rows.set(name, valuesOf(Buffer.concat(await Array.fromAsync(chunks)))),
  })
  return { manifest: manifest!, rows }
}

const valuesOf = (text: Buffer): string[][] =>
  text
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((row) => row.split('\t'))
const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).sort()

/** The tables in which something of then is not there now. */
async function lostIn({ manifest, rows }: Awaited<ReturnType<typeof contentOf>>, database: Database): Promise<string[]> {
  const lost: string[] = []
  await asOwnerAt(database.ownerUrl, async (client) => {
    await client.query(`begin; ${plainly}; set local meedoen.copy = on`)
    const now = new Map((await tablesIn(client)).map((table) => [table.name, table]))
    for (const then of manifest.tables.filter(({ name }) => !dropped.has(name))) {
      const table = now.get(renamed[then.name] ?? then.name)
      const columns = then.columns.filter((column) => !dropped.has(`${then.name}.${column}`))
      if (!table || !columns.every((column) => table.columns.includes(column))) {
        lost.push(then.name)
        continue
      }
      const select = `select ${columnsOf({ name: table.name, columns })} from "${table.name}"`
      const are = sorted(valuesOf(Buffer.concat(await Array.fromAsync(sourceOn(client).copyTo(select)))))
      const were = sorted(rows.get(then.name)!.map((row) => columns.map((column) => row[then.columns.indexOf(column)]!)))
      // Which migrations it had, goes on.
      const same = then.name === 'house_migration' ? are.filter((row) => were.includes(row)) : are
      if (!isDeepStrictEqual(same, were)) lost.push(then.name)
    }
  })
  return lost
}

/** A database as it stood then, with its walls. */
const asOfThen = (file: string, { migrations }: Manifest, { ownerUrl, role }: Database) => {
  const files = migrationsIn().filter(({ name }) => migrations.some((had) => had.name === name))
  return unpack(file, false, (chunks) => asOwnerAt(ownerUrl, (client) => restoreInto(client, role, chunks, files)))
}

/** How many rows each table has. */
const countsIn = ({ ownerUrl }: Database): Promise<Record<string, number>> =>
  asOwnerAt(ownerUrl, async (client) => {
    const [last] = (await Array.fromAsync(copyOf(sourceOn(client), new Date()))).slice(-1)
    return Object.fromEntries(Object.entries(readTrailer(String(last)).tables).map(([name, { rows }]) => [name, rows]))
  })

test('every landed version is kept', () => {
  for (const commit of ['068ed85', '0954627', '83198f2', '1eb5cca', '8b6f3ea', '78af495', 'c8fe1ef'])
    assert.ok(landed.includes(`db/landed/${commit}.sql.gz`), commit)
})

for (const file of landed)
  test(`${file}: every row of then is there now, in every column that still is`, async () => {
    const then = await contentOf(file)
    assert.ok([...then.rows.values()].flat().length > 30)
    const [restored, upgraded] = [await emptyDatabase(), await emptyDatabase()]
    try {
      await restore(file, restored)
      assert.deepEqual(await migrate(restored), [])
      assert.deepEqual(await lostIn(then, restored), [])
      await asOfThen(file, then.manifest, upgraded)
      await migrate(upgraded)
      assert.deepEqual(await lostIn(then, upgraded), [])
      assert.deepEqual(await countsIn(upgraded), await countsIn(restored), 'a migration does the same behind the walls')
    } finally {
      await restored.close()
      await upgraded.close()
    }
  })

test('planted: a row that went, a value that changed and a table that is gone are seen', async () => {
  const then = await contentOf(landed[0]!)
  const database = await emptyDatabase()
  try {
    await restore(landed[0]!, database)
    const [gemeente] = then.rows.get('personen_rol')![0]!
    const change = (statement: string) => database.transaction(gemeente!, (db) => sql.raw(statement).execute(db))
    await change('delete from personen_rol where account_id = (select account_id from personen_rol limit 1)')
    await change("update personen_account set name = 'Niemand' where email like 'sanne@%'")
    await database.asOwner((client) => client.query('drop table house_event'))
    assert.deepEqual((await lostIn(then, database)).sort(), ['house_event', 'personen_account', 'personen_rol'])
  } finally {
    await database.close()
  }
})

test('whatever came since the last landing has a later date than what landed, so that it comes after it everywhere', async () => {
  for (const file of landed) pendingAfter((await contentOf(file)).manifest.migrations, migrationsIn())
})
