import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { apiDoor } from './doors/api.ts'
import { runCli } from './doors/cli.ts'
import { loadDemo } from './doors/demo.ts'
import { openLive } from './doors/live.ts'
import { webDoor } from './doors/web.ts'
import { BackupProblem, backup, restore } from './house/db/backup.ts'
import { type Database, openDatabase } from './house/db/database.ts'
import { FolderInUse } from './house/db/lock.ts'
import { migrate } from './house/db/migrate.ts'
import { newSecret } from './house/secret.ts'
import { BadSetting, readSettings, type Settings } from './house/settings.ts'
import { rooms } from './rooms/index.ts'

/** Reads the environment, opens the database, opens the doors; nobody else does. */
async function main(words: readonly string[]): Promise<number> {
  const settings = readSettings(process.env, dirname(dirname(fileURLToPath(import.meta.url))))
  if (words[0] === 'start') return start(settings)
  if (words[0] === 'restore') return putBack(settings, words[1])
  const withDatabase = async <T>(work: (database: Database) => Promise<T>) => {
    const database = await open(settings)
    return work(database).finally(() => database.close())
  }
  if (words[0] === 'backup') {
    process.stdout.write(`${await withDatabase((database) => backup(database, join(settings.data, 'backups'), new Date()))}\n`)
    return 0
  }
  const { code, out, err } = await runCli(words, { rooms, lang: 'nl', withDatabase })
  process.stdout.write(out)
  process.stderr.write(err)
  return code
}

async function putBack({ data, databaseUrl }: Settings, file: string | undefined): Promise<number> {
  if (!file || databaseUrl) throw new BackupProblem('./meedoen restore FILE, without DATABASE_URL')
  await restore(file, data)
  return 0
}

async function open({ data, databaseUrl, ownerUrl }: Settings): Promise<Database> {
  const database = await openDatabase(databaseUrl ? { url: databaseUrl, ownerUrl: ownerUrl ?? undefined } : { folder: data })
  await migrate(database)
  return database
}

/** Opens the doors until somebody asks it to stop; requests under way are finished first. */
async function start(settings: Settings): Promise<number> {
  const demo = isDemo(settings)
  const database = await open(settings)
  if (demo) await loadDemo(database, new Date())
  const api = apiDoor({ database, rooms, operatorSecret: operatorSecret(settings.data) })
  const web = webDoor({ database, rooms, demo, live: await openLive(database) })
  const fetch = (request: Request) => (new URL(request.url).pathname.startsWith('/api/') ? api : web).fetch(request)
  const server = serve({ fetch, port: settings.port }, ({ port }) => {
    process.stdout.write(`Meedoen staat open op http://localhost:${port}\n`)
    if (demo) process.stdout.write(`Kijk rond als iemand van Lindewaard: http://localhost:${port}/lindewaard/demo\n`)
  })
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve())
        // Live pages stay open for ever: a moment for what is under way, then they are cut.
        setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1000).unref()
      })
  })
  await database.close()
  return 0
}

/**
 * A data folder that is new, on the embedded database and without a word about it, begins as a demo and stays one. A folder that
 * began for real never turns into a demo by itself.
 */
function isDemo({ demo, data, databaseUrl }: Settings): boolean {
  const marker = join(data, 'demo')
  if (demo !== null || databaseUrl) return demo ?? false
  if (existsSync(marker)) return true
  if (existsSync(join(data, 'postgres'))) return false
  mkdirSync(data, { recursive: true })
  writeFileSync(marker, '')
  return true
}

/** The operator's secret stays in the data folder, readable by the user that runs Meedoen only. */
function operatorSecret(folder: string): string {
  const file = join(folder, 'operator.secret')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, newSecret(), { mode: 0o600 })
    chmodSync(file, 0o600)
    return readFileSync(file, 'utf8')
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const expected = [BadSetting, FolderInUse, BackupProblem].some((kind) => error instanceof kind)
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? error)}\n`)
  process.exitCode = expected ? 2 : 1
}
