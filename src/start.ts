import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { dirname, join } from 'node:path'
import { apiDoor } from './doors/api.ts'
import { openCaretaker } from './doors/caretaker.ts'
import { askDatabase } from './doors/cli.ts'
import { settleDemo } from './doors/demo.ts'
import { openFront } from './doors/front.ts'
import { openLive } from './doors/live.ts'
import { openCommands } from './doors/remote.ts'
import { askedToStop } from './doors/signals.ts'
import { webDoor } from './doors/web.ts'
import { addressesIn, welcome } from './doors/welcome.ts'
import { openWorker } from './doors/worker.ts'
import { backupsIn, lastBackup } from './house/copies/files.ts'
import { FolderInUse, lockFolder } from './house/db/lock.ts'
import { runsAlready } from './house/in-words.ts'
import { openLimits } from './house/limits.ts'
import { logCrashes } from './house/log-lines.ts'
import { openMailRoom } from './house/mail.ts'
import { ownDataFolder } from './house/own-folder.ts'
import { pool } from './house/pool/slowly.ts'
import type { Settings } from './house/settings.ts'
import { openOrMake } from './open.ts'
import { rooms } from './rooms/index.ts'

interface Options {
  /** See `proveKey`. */
  readonly newKey: boolean
  /** To whoever started it. */
  readonly say: (text: string) => void
  /** Somebody reads along: a line for each request is for whoever gathers them. */
  readonly terminal: boolean
}

/**
 * Opens the doors until somebody asks it to stop; what is under way is finished first. Whatever fails on the way closes what was
 * opened before, so that nothing goes on behind a door that is shut.
 */
export async function start(settings: Settings, { newKey, say, terminal }: Options): Promise<void> {
  logCrashes()
  const asked = askedToStop()
  await using opened = new AsyncDisposableStack()
  const close = <T extends { close(): unknown }>(each: T): T => opened.adopt(each, async () => void (await each.close()))
  const front = close(
    await openFront(settings).catch((error) => Promise.reject(runsHere(settings) ? runsAlready(settings.data) : error)),
  )
  const origin = settings.origin.replace(/:0$/, `:${front.port}`)
  ownDataFolder(settings.data)
  const database = close(await openOrMake(settings, { newKey, say, stopping: asked.stop }))
  if (database.place && dirname(database.place) !== settings.data)
    say(`De database staat in ${database.place}: in ${settings.data} kan alleen root komen\n`)
  const demo = await settleDemo(database, { ...demoOf(settings), signal: asked.signal }, new Date()).catch((error) => {
    if (asked.signal.aborted) return null
    throw error
  })
  if (demo === null) return
  forgetOld(settings)
  const shared = {
    database,
    rooms,
    limits: openLimits(),
    proxied: settings.proxied,
    url: settings.url,
    logRequests: settings.logRequests ?? !terminal,
  }
  close(pool)
  const live = await openLive(database)
  const api = apiDoor(shared)
  const backups = backupsIn(settings)
  const web = webDoor({ ...shared, demo, live, lastBackup: () => lastBackup(backups) })
  const mail = close(openMailRoom(settings.mail))
  close(await openWorker({ database, rooms, mail, origin }))
  close(openCaretaker({ database, rooms, folder: settings.backups ? backups : null }))
  // On a server every process may have the database open, so commands do not need this one.
  if (!settings.databaseUrl) close(await openCommands(settings.data, rooms, askDatabase(database, rooms, { origin })))
  front.open((request, env) => (new URL(request.url).pathname.startsWith('/api/') ? api : web).fetch(request, env as object))
  say(await welcome({ database, demo, origin, port: front.port, nearby: nearbyOf(settings, front.port), mail: settings.mail }))
  if (!asked.signal.aborted) await once(asked.signal, 'abort')
  live.close()
  await front.close()
}

/** Where other devices in the network find this machine, when nobody said where the site is and it listens there. */
const nearbyOf = ({ url, host }: Settings, port: number): string[] =>
  url || host ? [] : addressesIn(networkInterfaces()).map((address) => `http://${address}:${port}`)

/** On a server nothing becomes a demo unless somebody says so. */
const demoOf = ({ demo, data, databaseUrl }: Settings) =>
  databaseUrl ? { asked: demo ?? false, was: false } : { asked: demo, was: existsSync(join(data, 'demo')) }

/** Whether the Meedoen of this very data folder is running: then it is no other program that has the port. Makes nothing. */
function runsHere({ data, databaseUrl }: Settings): boolean {
  if (databaseUrl || !existsSync(join(data, 'postgres.lock'))) return false
  try {
    lockFolder(data)()
    return false
  } catch (error) {
    return error instanceof FolderInUse
  }
}

/** What versions before kept in the data folder: to let the operator in, which opens nothing any more, and that it is a demo, which the database knows. */
function forgetOld({ data }: Settings): void {
  for (const name of ['operator.secret', 'port', 'demo']) rmSync(join(data, name), { force: true })
}
