import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { apiDoor } from './doors/api.ts'
import { openCaretaker } from './doors/caretaker.ts'
import { type Ask, askDatabase, runCli } from './doors/cli.ts'
import { loadDemo } from './doors/demo.ts'
import { openLive } from './doors/live.ts'
import { askRunning, notePort } from './doors/remote.ts'
import { webDoor } from './doors/web.ts'
import { welcome } from './doors/welcome.ts'
import { openWorker } from './doors/worker.ts'
import { BackupProblem, backup, restore } from './house/db/backup.ts'
import { CannotOpen } from './house/db/cannot-open.ts'
import { type Database, openDatabase } from './house/db/database.ts'
import { FolderInUse } from './house/db/lock.ts'
import { migrate } from './house/db/migrate.ts'
import { openLimits } from './house/limits.ts'
import { openMailRoom } from './house/mail.ts'
import type { Outcome } from './house/perform.ts'
import { newSecret } from './house/secret.ts'
import { BadSetting, readSettings, type Settings } from './house/settings.ts'
import { rooms } from './rooms/index.ts'

/** Reads the environment, opens the database, opens the doors; nobody else does. */
async function main(words: readonly string[]): Promise<number> {
  const settings = readSettings(process.env, dirname(dirname(fileURLToPath(import.meta.url))))
  if (words[0] === 'start') return start(settings)
  if (words[0] === 'restore') return putBack(settings, words[1])
  if (words[0] === 'backup') return keep(settings)
  const { code, out, err } = await runCli(words, { rooms, lang: 'nl', ask: (...command) => ask(settings, command) })
  process.stdout.write(out)
  process.stderr.write(err)
  return code
}

const backupsIn = ({ data }: Settings) => join(data, 'backups')

/** Only while nothing else has the data folder open. */
async function keep(settings: Settings): Promise<number> {
  const database = await open(settings)
  const file = await backup(database, backupsIn(settings), new Date()).finally(() => database.close())
  process.stdout.write(`${file}\n`)
  return 0
}

async function putBack({ data, databaseUrl }: Settings, file: string | undefined): Promise<number> {
  if (!file || databaseUrl) throw new BackupProblem('./meedoen restore FILE, without DATABASE_URL')
  await restore(file, data)
  return 0
}

async function open({ data, databaseUrl, ownerUrl, key: given }: Settings, stopping = () => {}): Promise<Database> {
  const key = given ?? secretIn(data, 'installation.key')
  const database = await openDatabase(
    databaseUrl ? { url: databaseUrl, ownerUrl: ownerUrl ?? undefined, key } : { folder: data, stopping, key },
  )
  if (database.place && dirname(database.place) !== data)
    process.stdout.write(`De database staat in ${database.place}: in ${data} kan alleen root komen\n`)
  await migrate(database)
  return database
}

/** Does one command: on the database itself, or by the running app that has the data folder open. */
async function ask(settings: Settings, command: Parameters<Ask>): Promise<Outcome | null> {
  try {
    const database = await open(settings)
    return await askDatabase(database, rooms)(...command).finally(() => database.close())
  } catch (error) {
    const running = error instanceof FolderInUse ? askRunning(settings.data, operatorSecret(settings.data)) : undefined
    if (!running) throw error
    return running(...command)
  }
}

/** Opens the doors until somebody asks it to stop; requests and jobs under way are finished first. */
async function start(settings: Settings): Promise<number> {
  const demo = isDemo(settings)
  const asked = askedToStop()
  const database = await open(settings, asked.stop)
  if (demo) await loadDemo(database, new Date())
  const secret = operatorSecret(settings.data)
  const shared = { database, rooms, operatorSecret: secret, limits: openLimits(), proxied: settings.proxied }
  const api = apiDoor(shared)
  const web = webDoor({ ...shared, demo, live: await openLive(database) })
  const mail = openMailRoom(settings.mail)
  const worker = await openWorker({ database, rooms, mail, origin: settings.origin })
  const caretaker = openCaretaker({ database, rooms, folder: backupsIn(settings) })
  const fetch = (request: Request, env: unknown) =>
    (new URL(request.url).pathname.startsWith('/api/') ? api : web).fetch(request, env as object)
  const server = serve({ fetch, port: settings.port })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const forgetPort = notePort(settings.data, port)
  process.stdout.write(await welcome({ database, demo, origin: `http://localhost:${port}`, secret, mail: settings.mail }))
  await asked.done
  forgetPort()
  const closed = new Promise((resolve) => server.close(resolve))
  // Live pages stay open for ever: a moment for what is under way, then they are cut.
  setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 1000).unref()
  await closed
  await Promise.all([worker.close(), caretaker.close()])
  mail.close()
  await database.close()
  return 0
}

/** By a signal to this process, or to the database that it started. */
function askedToStop() {
  const { promise: done, resolve: stop } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop())
  return { done, stop }
}

/**
 * A data folder that is new, on the embedded database and without a word about it, begins as a demo and stays one. A folder that
 * began for real never turns into a demo by itself.
 */
function isDemo({ demo, data, databaseUrl }: Settings): boolean {
  const marker = join(data, 'demo')
  if (demo !== null || databaseUrl) return demo ?? false
  if (existsSync(marker)) return true
  if (existsSync(join(data, 'postgres.lock'))) return false
  mkdirSync(data, { recursive: true })
  writeFileSync(marker, '')
  return true
}

const operatorSecret = (folder: string): string => secretIn(folder, 'operator.secret')

/** A secret that is made once and stays in the data folder, readable by the user that runs Meedoen only. */
function secretIn(folder: string, name: string): string {
  const file = join(folder, name)
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
  const expected = [BadSetting, CannotOpen, FolderInUse, BackupProblem].some((kind) => error instanceof kind)
  process.stderr.write(`${expected ? (error as Error).message : ((error as Error).stack ?? error)}\n`)
  process.exitCode = expected ? 2 : 1
}
