import assert from 'node:assert/strict'
import { createReadStream, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createGunzip } from 'node:zlib'
import { emptyDatabase } from '../../../tools/postgres.ts'
import { migrationsIn, pendingAfter } from '../db/migrations.ts'
import { restore } from './files.ts'
import { columnsOf, type Manifest, type Table } from './format.ts'
import { asOwnerAt, sourceOn } from './postgres.ts'
import { readCopy } from './read.ts'
import { plainly, tablesIn } from './write.ts'

/**
 * What every version that landed left in its data folder (tools/landed.ts) goes through all migrations since, and nobody loses a row.
 * A table or column that a migration gave another name is named here, and what one took away on purpose too.
 */
const renamed: Readonly<Record<string, string>> = { personen_mislukt: 'personen_poging' }
const droppedColumns: readonly string[] = []

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

test('every landed version is kept, and what it left differs from the next', () => {
  assert.ok(landed.length >= 6)
})

for (const file of landed)
  test(`${file}: every row of then is there now, in every column that still is`, async () => {
    const { manifest, rows } = await contentOf(file)
    const database = await emptyDatabase()
    try {
      await restore(file, database)
      await asOwnerAt(database.ownerUrl, async (client) => {
        await client.query(`begin; ${plainly}; set local meedoen.copy = on`)
        const now = new Map((await tablesIn(client)).map((table) => [table.name, table]))
        let values = 0
        for (const then of manifest.tables) {
          const table: Table | undefined = now.get(renamed[then.name] ?? then.name)
          assert.ok(table, `${then.name} is gone`)
          const columns = then.columns.filter((column) => table.columns.includes(column))
          const gone = then.columns.filter(
            (column) => !columns.includes(column) && !droppedColumns.includes(`${then.name}.${column}`),
          )
          assert.deepEqual(gone, [], `columns of ${then.name} are gone`)
          const select = `select ${columnsOf({ name: table.name, columns })} from "${table.name}"`
          const here = sorted(valuesOf(Buffer.concat(await Array.fromAsync(sourceOn(client).copyTo(select)))))
          const there = sorted(rows.get(then.name)!.map((row) => columns.map((column) => row[then.columns.indexOf(column)]!)))
          if (then.name === 'house_migration')
            assert.deepEqual(
              here.filter((row) => there.includes(row)),
              there,
            )
          else assert.deepEqual(here, there, then.name)
          values += there.length * columns.length
        }
        assert.ok(values > 100, `${values} values`)
      })
    } finally {
      await database.close()
    }
  })

test('whatever came since the last landing has a later date than what landed, so that it comes after it everywhere', async () => {
  for (const file of landed) pendingAfter((await contentOf(file)).manifest.migrations, migrationsIn())
})
