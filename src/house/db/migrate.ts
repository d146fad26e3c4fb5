import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appRole, type Database, type Queryable } from './database.ts'

/** Where the SQL files live, from the root of the project. */
const migrations = fileURLToPath(new URL('../../../db/migrations/', import.meta.url))

/**
 * Brings the schema up to date: every file once, in order of name, each in its own transaction; then raises the walls.
 * Safe to run from several processes at once. @returns the names that were new.
 */
export const migrate = (database: Database, folder = migrations): Promise<string[]> =>
  database.asOwner(async (client) => {
    await client.query('select pg_advisory_lock(20261124)')
    try {
      await prepare(client)
      const { rows } = await client.query('select name from house_migration')
      const done = new Set(rows.map((row) => row.name))
      const fresh = readdirSync(folder).filter((name) => name.endsWith('.sql') && !done.has(name))
      for (const name of fresh.sort()) await apply(client, name, readFileSync(join(folder, name), 'utf8'))
      await raiseWalls(client)
      return fresh
    } finally {
      await client.query('select pg_advisory_unlock(20261124)')
    }
  })

async function prepare(client: Queryable): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [appRole])
  if (rows.length === 0) await client.query(`create role ${appRole} nologin`)
  await client.query(`grant ${appRole} to current_user`)
  await client.query('create table if not exists house_migration (name text primary key, at timestamptz not null default now())')
}

async function apply(client: Queryable, name: string, text: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(text)
    await client.query('insert into house_migration (name) values ($1)', [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migration ${name}: ${(error as Error).message}`, { cause: error })
  }
}

const tables = `select c.relname as name, c.relrowsecurity as walled,
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped) as municipal
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'house_migration'`

/**
 * Every table with a gemeente_id shows and accepts only rows of the municipality of the transaction (SI-02). Done here for all
 * tables alike, so that no migration can forget it. The application may read and write rows, never the schema.
 */
async function raiseWalls(client: Queryable): Promise<void> {
  await client.query(`grant usage on schema public to ${appRole}`)
  const { rows } = await client.query(tables)
  for (const { name, walled, municipal } of rows) {
    await client.query(`grant select, insert, update, delete on "${name}" to ${appRole}`)
    if (!municipal || walled) continue
    await client.query(`alter table "${name}" enable row level security`)
    await client.query(`alter table "${name}" force row level security`)
    const mine = `gemeente_id = nullif(current_setting('meedoen.gemeente', true), '')::uuid`
    await client.query(`create policy wall on "${name}" to ${appRole} using (${mine}) with check (${mine})`)
  }
}
