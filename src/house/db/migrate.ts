import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotOpen } from './cannot-open.ts'
import type { Database, Queryable } from './database.ts'

/** Where the SQL files live, from the root of the project. */
const migrations = fileURLToPath(new URL('../../../db/migrations/', import.meta.url))

/**
 * Brings the schema up to date: every file once, in order of name, each in its own transaction; then raises the walls.
 * Safe to run from several processes at once. @returns the names that were new.
 */
export async function migrate(database: Database, folder = migrations): Promise<string[]> {
  const fresh = await database.asOwner(async (client) => {
    await client.query('select pg_advisory_lock(20261124)')
    try {
      await prepare(client, database.role)
      const { rows } = await client.query('select name from house_migration')
      const done = new Set(rows.map((row) => row.name))
      const names = readdirSync(folder).filter((name) => name.endsWith('.sql') && !done.has(name))
      for (const name of names.sort()) await apply(client, name, readFileSync(join(folder, name), 'utf8'))
      await raiseWalls(client, database.role)
      return names
    } finally {
      await client.query('select pg_advisory_unlock(20261124)')
    }
  })
  await letIn(database)
  return fresh
}

async function prepare(client: Queryable, role: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rows.length === 0) await orAdvise(client.query(`create role "${role}" nologin`), `create role "${role}" nologin`)
  await client.query('create table if not exists house_migration (name text primary key, at timestamptz not null default now())')
}

/** The login of the application must be able to act as the role that the walls hold for. */
async function letIn(database: Database): Promise<void> {
  const enter = () => database.transaction(null, async () => undefined)
  try {
    await enter()
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    const grant = `grant "${database.role}" to "${await database.login()}"`
    await database.asOwner((client) => orAdvise(client.query(grant), grant))
    await enter()
  }
}

/** What only an administrator of the server may do, is said in the words of the server. */
async function orAdvise(asked: Promise<unknown>, statement: string): Promise<void> {
  try {
    await asked
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    throw new CannotOpen(`the login of the database may not do this, so let an administrator do it once: ${statement}`)
  }
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
    (select array_agg(r.rolname::text) from pg_policy p join pg_roles r on r.oid = any (p.polroles)
      where p.polrelid = c.oid and p.polname = 'wall') as "for",
    exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'gemeente_id' and not a.attisdropped) as municipal
  from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'house_migration'`

/**
 * Every table with a gemeente_id shows and accepts only rows of the municipality of the transaction (SI-02). Done here for all
 * tables alike, so that no migration can forget it. The application may read and write rows, never the schema.
 */
async function raiseWalls(client: Queryable, role: string): Promise<void> {
  await client.query(`grant usage on schema public to "${role}"`)
  const { rows } = await client.query(tables)
  const holds = (table: { readonly for?: unknown }) => (table.for as string[] | null) ?? []
  // The role of an earlier version was one for all databases of a server: it is let out.
  const others = new Set(rows.flatMap(holds).filter((each) => each !== role))
  for (const table of rows) {
    const { name, walled, municipal } = table
    for (const other of others) await client.query(`revoke all on "${name}" from "${other}"`)
    await client.query(`grant select, insert, update, delete on "${name}" to "${role}"`)
    if (!municipal || (walled && holds(table).includes(role))) continue
    await client.query(`alter table "${name}" enable row level security`)
    await client.query(`alter table "${name}" force row level security`)
    const mine = `gemeente_id = nullif(current_setting('meedoen.gemeente', true), '')::uuid`
    await client.query(`drop policy if exists wall on "${name}"`)
    await client.query(`create policy wall on "${name}" to "${role}" using (${mine}) with check (${mine})`)
  }
}
