import { createHash } from 'node:crypto'
import { program } from '../program.ts'
import { columnsOf, copyLine, firstLine, type Manifest, noteOf, type Table, Tally, type Trailer } from './format.ts'
import { BackupProblem } from './problem.ts'

/** A connection to a database as the owner of its tables, for one transaction. */
export interface Source {
  query(text: string): Promise<{ rows: Record<string, unknown>[] }>
  /** What a `copy (…) to stdout` answers. */
  copyTo(select: string): AsyncIterable<Buffer>
}

/** The same values are the same text, whoever reads them and wherever. No patience: a copy takes as long as it takes. */
export const plainly = `set local client_encoding = 'UTF8'; set local timezone = 'UTC'; set local datestyle = 'ISO';
  set local intervalstyle = 'postgres'; set local extra_float_digits = 1; set local bytea_output = 'hex'; set local search_path = public;
  set local lock_timeout = 0; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`

/**
 * The whole database as it is at one moment, as the bytes of a backup (docs/backup-format.md). It takes a piece of memory for what is
 * under way, whatever the size of the database. When it is not read to its end, the connection is of no use any more.
 */
export async function* copyOf(source: Source, now: Date): AsyncGenerator<Buffer> {
  const whole = createHash('sha256')
  const said = (bytes: Buffer) => {
    whole.update(bytes)
    return bytes
  }
  const line = (text: string) => said(Buffer.from(`${text}\n`))
  await source.query(`begin isolation level repeatable read read only; ${plainly}; set local meedoen.copy = on`)
  const manifest = await manifestOf(source, now)
  yield line(`${firstLine}\n${noteOf(manifest)}`)
  const tables: Trailer['tables'] = {}
  for (const table of manifest.tables) {
    const tally = new Tally()
    yield line(copyLine(table))
    for await (const chunk of source.copyTo(await rowsOf(source, table))) {
      tally.add(chunk)
      yield said(chunk)
    }
    yield line('\\.')
    tables[table.name] = tally.take()
  }
  await source.query('commit')
  yield Buffer.from(`${noteOf({ tables, sha256: whole.digest('hex') })}\n`)
}

/** Its rows in the order of its key, which is the same everywhere: the same rows are the same bytes. */
export async function rowsOf(source: Pick<Source, 'query'>, table: Table): Promise<string> {
  const { rows } = await source.query(`select a.attname as name, a.attcollation <> 0 as text from pg_index i
    join lateral unnest(i.indkey::int2[]) with ordinality as k (attnum, place) on true
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
    where i.indrelid = 'public.${table.name}'::regclass and i.indisprimary order by k.place`)
  if (rows.length === 0) throw new BackupProblem(`${table.name} has no primary key`)
  const order = rows.map(({ name, text }) => `"${name}"${text ? ' collate "C"' : ''}`)
  return `select ${columnsOf(table)} from public."${table.name}" order by ${order.join(', ')}`
}

async function manifestOf(source: Source, now: Date): Promise<Manifest> {
  await seesAll(source)
  const { rows } = await source.query("select name, to_jsonb(m) ->> 'sha256' as sha256 from house_migration m order by at, name")
  const version = await source.query('show server_version')
  return {
    made: now.toISOString(),
    meedoen: program.version,
    postgres: String(version.rows[0]!.server_version),
    migrations: rows as Manifest['migrations'],
    tables: await orderOf(source),
  }
}

/** Tables and the like that somebody made here, and no extension. */
export const ours = `c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relnamespace = 'public'::regnamespace
  and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

/**
 * Every table with what is written in it. What the database works out by itself, it works out again; an unlogged table holds what can be
 * made again.
 */
export async function tablesIn(source: Pick<Source, 'query'>): Promise<Table[]> {
  const { rows } = await source.query(`select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and c.relpersistence = 'p' and ${ours} group by c.relname order by 1`)
  return rows as unknown as Table[]
}

/** The tables, each after those it points at. Throws BackupProblem when some point at each other in a circle. */
export async function orderOf(source: Pick<Source, 'query'>): Promise<Table[]> {
  const { rows } = await source.query(`select f.relname as from, t.relname as to from pg_constraint c
    join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conrelid <> c.confrelid`)
  const ordered: Table[] = []
  for (let left = await tablesIn(source); left.length > 0; ) {
    const waiting = new Set(left.map(({ name }) => name))
    const held = new Set(rows.filter(({ to }) => waiting.has(String(to))).map(({ from }) => String(from)))
    const ready = left.filter(({ name }) => !held.has(name))
    if (ready.length === 0) throw new BackupProblem(`tables point at each other in a circle: ${[...waiting].join(', ')}`)
    ordered.push(...ready)
    left = left.filter((table) => !ready.includes(table))
  }
  return ordered
}

/** Behind a wall without the opening for copies (migrate.ts) the owner sees no rows, and a backup would be empty without a word. */
async function seesAll(source: Source): Promise<void> {
  const { rows } = await source.query(`select c.relname as name from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and row_security_active(c.oid)
      and not exists (select 1 from pg_policy p join pg_roles r on r.oid = any (p.polroles)
        where p.polrelid = c.oid and p.polname = 'copy' and r.rolname = current_user)`)
  if (rows.length > 0)
    throw new BackupProblem(`this login of the database is not the owner of its tables: it cannot read ${rows[0]!.name}`)
}
