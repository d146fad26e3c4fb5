import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { newSecret, openVault, type Vault } from '../secret.ts'
import { asInside } from './inside.ts'
import { lockFolder } from './lock.ts'
import { types } from './types.ts'

/** An open transaction. Rooms see their own tables only: `db.withTables<Tables>()` in their `store.ts`. */
// biome-ignore lint/complexity/noBannedTypes: no tables at all until a room names its own.
export type Db = Transaction<{}>

/** The role of the application: it owns nothing, so the walls between municipalities hold for it. */
export const appRole = 'meedoen_app'

export interface Database {
  /**
   * One transaction behind the wall of one municipality; null sees reference tables only. It rolls back when `work` throws.
   * Never open a second one inside: the embedded database has a single connection.
   */
  transaction<T>(gemeenteId: string | null, work: (db: Db) => Promise<T>): Promise<T>
  /** As the owner of the tables: migrations and upkeep, nothing else. */
  asOwner<T>(work: (client: Queryable) => Promise<T>): Promise<T>
  /** Calls back with the payload of every NOTIFY on the house channel, from any process. */
  listen(heard: (payload: string) => void): Promise<void>
  /** The whole embedded database, packed, as it is after the last commit; null on a server. See backup.ts. */
  readonly dump: (() => Promise<Uint8Array<ArrayBuffer>>) | null
  /** Seals what is kept in it, with a key that is not. */
  readonly vault: Vault
  close(): Promise<void>
}

export interface Queryable {
  /** Several statements at once when there are no values. */
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

export const channel = 'meedoen'
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * `folder`: embedded PostgreSQL there, or in memory when null, as it was at a `dump` when `from` is one. `url`: a PostgreSQL server. `key`: of the installation; left out, what
 * is sealed can be read until this closes.
 */
export type Where = (
  | { folder: string | null; from?: Uint8Array<ArrayBuffer> }
  | { url: string; ownerUrl?: string | undefined }
) & { key?: string }

/** Opens the database and proves that it answers. Throws FolderInUse, or the server's own error. */
export function openDatabase(where: Where): Promise<Database> {
  const vault = openVault(where.key ?? newSecret())
  return 'url' in where ? openServer(where, vault) : openEmbedded(where.folder, where.from, vault)
}

async function openEmbedded(folder: string | null, from: Uint8Array<ArrayBuffer> | undefined, vault: Vault): Promise<Database> {
  const place = folder === null ? undefined : join(folder, 'postgres')
  if (place) mkdirSync(dirname(place), { recursive: true })
  const release = place ? lockFolder(place) : () => {}
  try {
    // Its log stays small, so that opening after a kill is quick; a running database no longer takes this setting.
    const startParams = [...PGlite.defaultStartParams, '-c', 'max_wal_size=64MB']
    const begin = { startParams, ...(place ? { dataDir: place } : {}), ...(from ? { loadDataDir: new Blob([from]) } : {}) }
    const lite = await PGlite.create(begin)
    const pool = new pg.Pool({
      ...createPgConfig(lite),
      max: 1,
      types,
      connectionTimeoutMillis: 30_000,
    } as unknown as pg.PoolConfig)
    return {
      vault,
      transaction: transactionsOn(pool),
      asOwner: (work) => withClient(pool, work),
      listen: async (heard) => {
        await lite.listen(channel, heard)
      },
      dump: async () => new Uint8Array(await (await lite.dumpDataDir('gzip')).arrayBuffer()),
      close: async () => {
        await pool.end()
        await lite.close()
        release()
      },
    }
  } catch (error) {
    release()
    throw error
  }
}

async function openServer({ url, ownerUrl }: { url: string; ownerUrl?: string | undefined }, vault: Vault): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, types, connectionTimeoutMillis: 10_000 })
  const owners = new pg.Pool({
    connectionString: ownerUrl ?? url,
    max: 1,
    types,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 1000,
  })
  for (const each of [pool, owners]) each.on('error', lost)
  await withClient(owners, (client) => client.query('select 1'))
  const hearers: ((payload: string) => void)[] = []
  let listener: pg.Client | null = null
  let closing = false
  const connect = async () => {
    const client = new pg.Client({ connectionString: url })
    client.on('error', lost)
    client.on('notification', ({ payload }) => {
      for (const heard of hearers) heard(payload ?? '')
    })
    await client.connect()
    await client.query(`listen ${channel}`)
    client.once('end', again)
    listener = client
  }
  // A server that restarts takes the listener along; whoever listens goes on as soon as it is back.
  const again = () => {
    if (!closing) setTimeout(() => connect().catch(again), 1000).unref()
  }
  return {
    vault,
    transaction: transactionsOn(pool),
    asOwner: (work) => withClient(owners, work),
    listen: async (heard) => {
      hearers.push(heard)
      if (hearers.length === 1) await connect()
    },
    dump: null,
    close: async () => {
      closing = true
      await listener?.end()
      await Promise.all([pool.end(), owners.end()])
    },
  }
}

/** A server that restarts ends idle connections; the pool opens new ones, so this is news and no reason to fall over. */
const lost = (error: Error) => process.stderr.write(`database connection lost: ${error.message}\n`)

async function withClient<T>(pool: pg.Pool, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client as Queryable)
  } finally {
    client.release()
  }
}

function transactionsOn(pool: pg.Pool): Database['transaction'] {
  // biome-ignore lint/complexity/noBannedTypes: see Db.
  const root = new Kysely<{}>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  return (gemeenteId, work) =>
    root.transaction().execute(async (db) => {
      // A validated literal: set_config() is not passed on by Citus, and SET takes no parameters.
      if (gemeenteId !== null && !uuid.test(gemeenteId)) throw new TypeError('not the id of a municipality')
      // Both at once: every page begins here, and each statement is a journey to the server and back.
      await sql.raw(`set local role ${appRole}; set local meedoen.gemeente = '${gemeenteId ?? ''}'`).execute(db)
      return asInside(() => work(db))
    })
}
