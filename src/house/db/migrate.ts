import { CannotOpen } from './cannot-open.ts'
import type { Database, Queryable } from './database.ts'
import { type Applied, type Migration, migrationsIn, pendingAfter } from './migrations.ts'

interface Options {
  readonly folder?: string
  /** Called before a database that holds something is changed, with the name of the first migration. */
  readonly before?: (first: string) => Promise<unknown>
}

/**
 * Brings the schema up to date: every file once, in order of name, each in its own transaction; then raises the walls.
 * Safe to run from several processes at once. @returns the names that were new. Throws CannotOpen when the history of the database is
 * not that of the files.
 */
export async function migrate(database: Database, { folder, before }: Options = {}): Promise<string[]> {
  const fresh = await database.asOwner(async (client) => {
    await client.query('select pg_advisory_lock(20261124)')
    try {
      // A table that somebody else holds for longer than this is one that they work in: they are to stop first.
      await client.query("set lock_timeout = '1min'")
      const files = migrationsIn(folder)
      await prepare(client, database.role)
      const applied = await appliedIn(client)
      const pending = pendingAfter(applied, files)
      if (before && pending[0] && applied.length > 0) {
        await openForCopies(client)
        await before(pending[0].name)
      }
      await keepSums(client, files)
      for (const migration of pending) await inTransaction(client, () => withoutWalls(client, () => apply(client, migration)))
      await raiseWalls(client, database.role)
      return pending.map(({ name }) => name)
    } finally {
      await client.query('reset lock_timeout')
      await client.query('select pg_advisory_unlock(20261124)')
    }
  })
  await letIn(database)
  return fresh
}

/** What there must be before the first migration. */
export async function prepare(client: Queryable, role: string): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rows.length === 0) await orAdvise(client.query(`create role "${role}" nologin`), `create role "${role}" nologin`)
  await client.query(`create table if not exists house_migration (name text primary key, at timestamptz not null default now());
    alter table house_migration add column if not exists sha256 text`)
}

const appliedIn = async (client: Queryable): Promise<Applied[]> =>
  (await client.query('select name, sha256 from house_migration order by at, name')).rows as unknown as Applied[]

/** A database from before sums were kept has had the files as they are now. */
export async function keepSums(client: Queryable, files: readonly Migration[]): Promise<void> {
  for (const { name, sha256 } of files)
    await client.query('update house_migration set sha256 = $2 where name = $1 and sha256 is null', [name, sha256])
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

async function inTransaction(client: Queryable, work: () => Promise<void>): Promise<void> {
  await client.query('begin')
  try {
    await work()
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * A migration moves rows of every municipality: while it runs, the walls do not stand before the owner. Otherwise it would find none,
 * and say nothing. Inside a transaction.
 */
async function withoutWalls(client: Queryable, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query(`select oid, oid::regclass::text as name from pg_class
    where relforcerowsecurity and relnamespace = 'public'::regnamespace`)
  for (const { name } of rows) await client.query(`alter table ${name} no force row level security`)
  await work()
  // It may have given a table another name.
  const left = await client.query('select oid::regclass::text as name from pg_class where oid = any ($1)', [
    rows.map(({ oid }) => oid),
  ])
  for (const { name } of left.rows) await client.query(`alter table ${name} force row level security`)
}

/** Inside a transaction. */
export async function apply(client: Queryable, { name, text, sha256 }: Migration): Promise<void> {
  try {
    await client.query(text)
  } catch (error) {
    throw new Error(`migration ${name}: ${(error as Error).message}`, { cause: error })
  }
  await client.query('insert into house_migration (name, sha256) values ($1, $2)', [name, sha256])
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
export async function raiseWalls(client: Queryable, role: string): Promise<void> {
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
  await openForCopies(client)
}

const closed = `select c.relname as name from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
    and not exists (select 1 from pg_policy p join pg_roles r on r.oid = any (p.polroles)
      where p.polrelid = c.oid and p.polname = 'copy' and r.rolname = current_user)`

/**
 * The walls stand before the owner of the tables too. To make a copy of everything it may look over all of them, in a transaction that
 * says so: `set local meedoen.copy = on`.
 */
async function openForCopies(client: Queryable): Promise<void> {
  for (const { name } of (await client.query(closed)).rows)
    await client.query(`drop policy if exists copy on "${name}";
      create policy copy on "${name}" for select to current_user using (current_setting('meedoen.copy', true) = 'on')`)
}
