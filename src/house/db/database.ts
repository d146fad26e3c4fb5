import { realpathSync } from 'node:fs'
import type { Socket } from 'node:net'
import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { codeOf, logLine } from '../log-lines.ts'
import { newSecret, openVault, type Vault } from '../secret.ts'
import { Busy, openTurns } from '../turns.ts'
import { placeOf } from './account.ts'
import { CannotOpen } from './cannot-open.ts'
import { type Embedded, owner, startEmbedded } from './embedded.ts'
import { asInside } from './inside.ts'
import { openListener } from './listener.ts'
import { lockFolder } from './lock.ts'
import { types } from './types.ts'

/** An open transaction. Rooms see their own tables only: `db.withTables<Tables>()` in their `store.ts`. */
// biome-ignore lint/complexity/noBannedTypes: no tables at all until a room names its own.
export type Db = Transaction<{}>

export interface Database {
  /**
   * One transaction behind the wall of one municipality; null sees reference tables only. It rolls back when `work` throws.
   * Never open a second one inside: two that wait for each other's connection wait for ever.
   */
  transaction<T>(gemeenteId: string | null, work: (db: Db) => Promise<T>): Promise<T>
  /** As the owner of the tables: migrations, upkeep and copies, nothing else. */
  asOwner<T>(work: (client: Queryable) => Promise<T>): Promise<T>
  /**
   * Calls back with the payload of every NOTIFY on the house channel, from any process; with an empty one after a time in which it
   * could not hear, so that whoever waits looks for himself.
   */
  listen(heard: (payload: string) => void): Promise<void>
  /** The role of the application: it owns nothing, so the walls between municipalities hold for it. One for each database. */
  readonly role: string
  /** The login of the application. */
  login(): Promise<string>
  /** How to connect as the owner of the tables; it may hold a password. */
  readonly ownerUrl: string
  /** The folder of an embedded database; null on a server. */
  readonly place: string | null
  /** Seals what is kept in it, with a key that is not. */
  readonly vault: Vault
  close(): Promise<void>
}

export interface Queryable {
  /** Several statements at once when there are no values. */
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

/** An id, as the database writes it. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * `folder`: the embedded PostgreSQL of that data folder; `stopping` is called when somebody else asked it to stop. `url`: a PostgreSQL
 * server, with a login that may act as `role` (the name of the database and `_app`, unless another is named); after `silence`, in
 * milliseconds and longer than a statement may take, it hangs. `key`: of the installation; left out, what is sealed can be read until this closes.
 */
export type Where = (
  | { readonly folder: string; readonly stopping?: () => void }
  | { readonly url: string; readonly ownerUrl?: string | undefined; readonly role?: string; readonly silence?: number }
) & { readonly key?: string }

/** Opens the database and proves that it answers. Throws FolderInUse, CannotOpen, or the server's own error. */
export function openDatabase(where: Where): Promise<Database> {
  const vault = openVault(where.key ?? newSecret())
  return 'url' in where ? openServer(where, vault) : openEmbedded(where, vault)
}

async function openEmbedded({ folder, stopping }: { folder: string; stopping?: () => void }, vault: Vault): Promise<Database> {
  const place = placeOf(folder)
  const release = lockFolder(folder)
  let embedded: Embedded | undefined
  try {
    embedded = await startEmbedded(place, { stopping })
    const server = embedded
    await furnish(urlOf(server.socket, owner, 'postgres'))
    const database = await openServer({ url: urlOf(server.socket, 'meedoen_web'), ownerUrl: urlOf(server.socket, owner) }, vault)
    const close = async () => {
      await database.close()
      await server.stop()
      release()
    }
    return { ...database, place, close }
  } catch (error) {
    await embedded?.stop()
    release()
    throw error
  }
}

/** The embedded database of a data folder that another process has open, beside that process. */
export function openBeside(folder: string): Promise<Database> {
  const socket = realpathSync(placeOf(folder))
  return openDatabase({ url: urlOf(socket, 'meedoen_web'), ownerUrl: urlOf(socket, owner) })
}

/** A database on a server behind this socket. */
export const urlOf = (socket: string, login: string, name = 'meedoen'): string =>
  `postgres://${login}@${encodeURIComponent(socket)}/${name}`

/** What a new server needs before there can be tables: the database, and a login for the application that owns nothing. */
async function furnish(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const absent = async (query: string) => (await client.query(query)).rowCount === 0
  try {
    if (await absent("select 1 from pg_roles where rolname = 'meedoen_web'"))
      await client.query('create role meedoen_app nologin; create role meedoen_web login in role meedoen_app')
    if (await absent("select 1 from pg_database where datname = 'meedoen'")) await client.query('create database meedoen')
  } finally {
    await client.end()
  }
}

/**
 * Connections of this process. Municipalities take turns for all but two, so that somebody who comes in never waits for a row that is
 * held in one of them. A whole room of people may wait a moment, and nobody for long.
 */
const most = 20
const turnsOf = { atOnce: most - 2, waiting: 2000, share: 1000, patience: 10_000 }
const connectionTimeoutMillis = 10_000
/** The oldest PostgreSQL that knows what our tables are made with. */
const oldest = 15

async function openServer(
  { url, ownerUrl = url, role: named, silence = 25_000 }: Extract<Where, { url: string }>,
  vault: Vault,
): Promise<Database> {
  const patient = { types, connectionTimeoutMillis, keepAlive: true }
  const pool = new pg.Pool({ connectionString: url, max: most, ...patient })
  const owners = new pg.Pool({ connectionString: ownerUrl, max: 1, idleTimeoutMillis: 1000, ...patient })
  let closing = false
  // A server that restarts ends connections; new ones are opened, so this is news and no reason to fall over.
  const lost = (error: Error) => {
    if (!closing) logLine({ level: 'warn', code: 'database-connection-lost', error: codeOf(error) })
  }
  for (const each of [pool, owners]) {
    each.on('error', lost)
    // One that is in use tells nobody but its own listeners, and an error without a listener ends the process.
    each.on('connect', (client) => client.on('error', lost))
  }
  pool.on('connect', (client) => breakOffAfter(silence, client))
  const listener = openListener(url, lost)
  const asOwner: Database['asOwner'] = (work) => withClient(owners, work)
  const close = async () => {
    closing = true
    await Promise.all([listener.close(), pool.end(), owners.end()])
  }
  try {
    const { rows } = await asOwner((client) =>
      client.query(`select current_database() || '_app' as role, current_setting('server_version') as version`),
    )
    const { role: usual, version } = rows[0]!
    if (Number.parseInt(String(version), 10) < oldest)
      throw new CannotOpen(`the server is PostgreSQL ${version}: Meedoen needs version ${oldest} or newer`)
    const role = named ?? String(usual)
    const login = () => withClient(pool, async (client) => String((await client.query('select current_user as me')).rows[0]!.me))
    return {
      vault,
      role,
      login,
      ownerUrl,
      place: null,
      transaction: transactionsOn(pool, role),
      asOwner,
      listen: listener.listen,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A connection that hangs would be handed to the next one who asks: it is ended, and whoever waits on it hears so. */
function breakOffAfter(silence: number, client: pg.PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: Socket } }).connection
  stream.setTimeout(silence, () => stream.destroy())
}

/** Whoever got no turn hears what they hear when there is no connection: the same again a little later may well do it. */
function asAway(error: unknown): never {
  if (error instanceof Busy) throw Object.assign(new Error('no turn for this municipality'), { code: '53300' })
  throw error
}

async function withClient<T>(pool: pg.Pool, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken = true
  try {
    const done = await work(client as Queryable)
    broken = false
    return done
  } finally {
    // After a failure nobody knows what is still open on it.
    client.release(broken)
  }
}

/**
 * How long a transaction may wait for a row that another holds, for one statement, and for us. In SQL it stands beside the wall, in
 * one journey: every page begins here.
 */
const patience = `set local lock_timeout = '3s'; set local statement_timeout = '20s';
  set local idle_in_transaction_session_timeout = '15s'`

function transactionsOn(pool: pg.Pool, role: string): Database['transaction'] {
  // biome-ignore lint/complexity/noBannedTypes: see Db.
  const root = new Kysely<{}>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const turns = openTurns(turnsOf)
  const act = sql.id(role)
  return async (gemeenteId, work) => {
    // A validated literal: set_config() is not passed on by Citus, and SET takes no parameters.
    if (gemeenteId !== null && !uuid.test(gemeenteId)) throw new TypeError('not the id of a municipality')
    const begin = () =>
      root.transaction().execute(async (db) => {
        await sql`set local role ${act}; set local meedoen.gemeente = ${sql.lit(gemeenteId ?? '')}; ${sql.raw(patience)}`.execute(
          db,
        )
        return asInside(() => work(db))
      })
    return gemeenteId === null ? begin() : turns(gemeenteId, begin).catch(asAway)
  }
}
