import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeOf } from '../src/house/db/account.ts'
import { type Database, openDatabase, urlOf } from '../src/house/db/database.ts'
import { type Embedded, owner, startEmbedded } from '../src/house/db/embedded.ts'
import { migrate } from '../src/house/db/migrate.ts'

/** The role of the walls in every database of a test: copies of one template share it. */
const role = 'meedoen_app'
/** One for all, because a template may hold what another process sealed. */
const key = createHash('sha256').update('a key for tests').digest('hex')

/**
 * A server of its own in a temporary folder, without durability and with a login `app`, for tests and benchmarks. It goes with this
 * process, however that ends, and so does its folder.
 */
export async function startServer(): Promise<Embedded> {
  const folder = mkdtempSync(join(tmpdir(), 'meedoen-'))
  chmodSync(folder, 0o755)
  const server = await startEmbedded(placeOf(folder), { durable: false })
  const undertaker = spawn('sh', ['-c', 'cat; kill -QUIT $0; sleep 1; rm -rf "$1"', String(server.pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  undertaker.unref()
  ;(undertaker.stdin as unknown as { unref(): void }).unref()
  await asOwnerOf(server.socket, `create role ${role} nologin; create role app login in role ${role}`)
  return server
}

let server: Promise<string> | undefined
/** The server of this process, or of the whole check when that started one. */
const socketOf = (): Promise<string> => {
  server ??= process.env.STAGE_SOCKET ? Promise.resolve(process.env.STAGE_SOCKET) : startServer().then(({ socket }) => socket)
  return server
}

async function asOwnerOf(socket: string, ...statements: string[]): Promise<void> {
  const database = await openDatabase({ url: urlOf(socket, owner, 'postgres'), role })
  try {
    await database.asOwner(async (client) => {
      for (const statement of statements) await client.query(statement)
    })
  } finally {
    await database.close()
  }
}

const openOn = (socket: string, name: string): Promise<Database> =>
  openDatabase({ url: urlOf(socket, 'app', name), ownerUrl: urlOf(socket, owner, name), role, key })

/** A database that nobody else has, migrated and empty, or as `fill` left one under this name; it goes when it is closed. */
export async function newDatabase(
  of = 'migrated',
  fill: (database: Database) => Promise<void> = async () => {},
): Promise<Database> {
  const socket = await socketOf()
  const template = templates.get(of) ?? templateOf(socket, of, fill)
  templates.set(of, template)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asOwnerOf(socket, `create database ${name} template ${await template}`)
  const database = await openOn(socket, name)
  const close = async () => {
    await database.close()
    await asOwnerOf(socket, `drop database ${name} with (force)`)
  }
  return { ...database, close }
}

const templates = new Map<string, Promise<string>>()

/** Made once on a server, by whoever needs it first: under another name until it is whole. */
async function templateOf(socket: string, of: string, fill: (database: Database) => Promise<void>): Promise<string> {
  const name = `template_${createHash('sha256').update(of).digest('hex').slice(0, 16)}`
  const all = await openDatabase({ url: urlOf(socket, owner, 'postgres'), role })
  try {
    await all.asOwner(async (client) => {
      await client.query('select pg_advisory_lock(hashtext($1))', [name])
      const { rows } = await client.query('select 1 from pg_database where datname = $1', [name])
      if (rows.length > 0) return
      await client.query(`drop database if exists ${name}_part`)
      await client.query(`create database ${name}_part`)
      const database = await openOn(socket, `${name}_part`)
      try {
        await migrate(database)
        await fill(database)
      } finally {
        await database.close()
      }
      await client.query(`alter database ${name}_part rename to ${name}`)
    })
  } finally {
    await all.close()
  }
  return name
}

/** A database with nothing in it, as an administrator hands one out: its owner is no superuser, and its login owns nothing. */
export async function emptyDatabase(): Promise<Database> {
  const socket = await socketOf()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const [mine, web] = [`${name}_owner`, `${name}_web`]
  await asOwnerOf(
    socket,
    `create role ${name}_app nologin; create role ${mine} login; create role ${web} login in role ${name}_app;
      grant ${name}_app to ${mine} with admin option`,
    `create database ${name} owner ${mine}`,
  )
  const database = await openDatabase({ url: urlOf(socket, web, name), ownerUrl: urlOf(socket, mine, name), key })
  const close = async () => {
    await database.close()
    await asOwnerOf(socket, `drop database ${name} with (force)`, `drop role ${mine}, ${web}, ${name}_app`)
  }
  return { ...database, close }
}
