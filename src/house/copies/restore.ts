import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { apply, keepSums, prepare, raiseWalls } from '../db/migrate.ts'
import { type Migration, migrationsIn, pendingAfter } from '../db/migrations.ts'
import { type Manifest, Tally, type Trailer } from './format.ts'
import { copyInto, sourceOn } from './postgres.ts'
import { BackupProblem } from './problem.ts'
import { readCopy } from './read.ts'
import { ours, plainly, rowsOf, tablesIn } from './write.ts'

/**
 * Puts a copy in an empty database, as the owner of its tables: the schema of then, every row, the proof that what stands there is
 * what was written, and only then the migrations since and the walls. All in one transaction: afterwards there is a whole installation,
 * or nothing. Throws BackupProblem, CannotOpen, or the error of the database.
 */
export async function restoreInto(
  client: Client,
  role: string,
  chunks: AsyncIterable<Buffer>,
  files: readonly Migration[] = migrationsIn(),
): Promise<void> {
  await client.query(`begin; ${plainly}`)
  if (!(await isEmpty(client))) throw new BackupProblem('the database is not empty: put a backup back in a new one')
  let manifest: Manifest | undefined
  const written = await readCopy(chunks, {
    async manifest(said) {
      manifest = said
      await makeSchema(client, role, said, files)
    },
    table: (table, rows) => copyInto(client, table, rows),
  })
  await proveRows(client, manifest!, written)
  await keepSums(client, files)
  for (const migration of pendingAfter(manifest!.migrations, files)) await apply(client, migration)
  await raiseWalls(client, role)
  await client.query('commit')
  await client.query('analyze')
}

/** Whether nobody has made anything there yet. */
export const isEmpty = async (client: Pick<Client, 'query'>): Promise<boolean> =>
  (await client.query(`select 1 from pg_class c where ${ours} limit 1`)).rows.length === 0

/** The tables as they were when the copy was made, and empty: what a migration put in them, comes with the rows. */
async function makeSchema(
  client: Client,
  role: string,
  { migrations, tables }: Manifest,
  files: readonly Migration[],
): Promise<void> {
  pendingAfter(migrations, files)
  await prepare(client, role)
  for (const { name } of migrations) await apply(client, files.find((file) => file.name === name)!)
  const here = await tablesIn(client)
  await client.query(`truncate ${here.map((table) => `public."${table.name}"`).join(', ')}`)
  const same = isDeepStrictEqual(new Set(here.map(({ name }) => name)), new Set(tables.map(({ name }) => name)))
  const fits = tables.every(({ name, columns }) =>
    columns.every((column) => here.find((table) => table.name === name)?.columns.includes(column)),
  )
  if (!same || !fits) throw new BackupProblem('its tables are not those that its migrations make')
}

/** Reads every row back from the database: counted and summed up, it is what the copy says. */
async function proveRows(client: Client, { tables }: Manifest, written: Trailer): Promise<void> {
  const source = sourceOn(client)
  for (const table of tables) {
    const tally = new Tally()
    for await (const chunk of source.copyTo(await rowsOf(source, table))) tally.add(chunk)
    if (!isDeepStrictEqual(tally.take(), written.tables[table.name]))
      throw new BackupProblem(`what stands in ${table.name} now is not what was copied`)
  }
}

/** Whether nobody else is connected to this database. */
export const isAlone = async (client: Pick<Client, 'query'>): Promise<boolean> =>
  (
    await client.query(`select 1 from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and usesysid is not null limit 1`)
  ).rows.length === 0
