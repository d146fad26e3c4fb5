import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { errorFacts, type Log, logLine } from '../log-lines.ts'
import { type Account, accountFor } from './account.ts'
import { binariesFor } from './binaries.ts'
import { CannotOpen } from './cannot-open.ts'

/** The login that owns everything in an embedded database. */
export const owner = 'meedoen'

export interface Embedded {
  /** The folder with its socket: what a connection calls its host. */
  readonly socket: string
  /** Of its first process, as it is now. */
  readonly pid: number
  /** Ends it when what runs is done, and waits for that. */
  stop(): Promise<void>
}

interface Options {
  /** False: a power cut may lose what was acknowledged, and many may connect. For tests. */
  readonly durable?: boolean
  /** Called once when somebody else asked the database to stop (a SIGTERM to it): it waits for its connections to end. */
  readonly stopping?: () => void
  readonly log?: Log
}

/** Settings follow the program, not the folder. Little memory of the kind that containers are short of (/dev/shm). */
const settings = (place: string, durable: boolean): string[] =>
  [
    'listen_addresses=',
    `unix_socket_directories=${socketIn(place)}`,
    'unix_socket_permissions=0700',
    'dynamic_shared_memory_type=mmap',
    'huge_pages=off',
    `max_connections=${durable ? 60 : 600}`,
    'max_wal_senders=0',
    'wal_level=minimal',
    'max_wal_size=256MB',
    'jit=off',
    'max_parallel_workers_per_gather=0',
    'timezone=UTC',
    'log_timezone=UTC',
    // What it writes down names no person: a message repeats the values it is about.
    'log_min_messages=fatal',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting])

/** A path to a socket holds at most 107 bytes on Linux, 103 on macOS. */
const socketIn = (place: string): string => {
  if (Buffer.byteLength(`${place}/.s.PGSQL.5432`) < 104) return place
  throw new CannotOpen(`the path of the data folder is too long for a socket: ${place}`)
}

/**
 * Starts PostgreSQL on `place`, which is made when it is absent: whole, or not at all. Whoever calls has the data folder to himself
 * (lock.ts), so a server that still runs there lost its Meedoen to a kill: it is stopped first. When the server dies it is started
 * again. Throws CannotOpen with the reason.
 */
export async function startEmbedded(place: string, options: Options = {}): Promise<Embedded> {
  const { durable = true, stopping = () => {}, log = logLine } = options
  const account = accountFor(place)
  const binaries = binariesFor(account)
  const under = { ...account, cwd: '/' }
  if (!existsSync(place)) create(binaries.initdb, place, under, durable)
  const real = realpathSync(place)
  sameMajor(real, binaries.major)
  await endLeftOver(real)
  let closing = false
  /** Whoever starts it hears himself that it ended: two who start it stop each other's. */
  let starting = true
  let child = launch()
  await untilItAnswers(child)
  starting = false
  // Whoever ends in a hurry, as after a second Ctrl+C, still asks it to stop.
  const leave = () => child.kill('SIGINT')
  process.on('exit', leave)
  const watch = setInterval(() => !closing && statusOf(real) === 'stopping' && askedToStop(), 1000).unref()
  return {
    socket: real,
    get pid() {
      return child.pid!
    },
    async stop() {
      closing = true
      clearInterval(watch)
      process.off('exit', leave)
      if (ended(child)) return
      child.ref()
      const gone = once(child, 'exit')
      child.kill('SIGINT')
      await gone
    },
  }

  function launch(): ChildProcess {
    const said = openSync(join(dirname(place), 'database.log'), 'w', 0o600)
    const running = spawn(binaries.postgres, ['-D', real, ...settings(real, durable)], {
      ...under,
      // A group of its own: Ctrl+C is for Meedoen, which stops the database when it is done with it.
      detached: true,
      stdio: ['ignore', said, said],
    })
    closeSync(said)
    // It never keeps this process alive: whoever opened it closes it.
    running.unref()
    running.once('exit', (code) => {
      // One that dies while it starts is seen by whoever waits for it.
      if (closing || starting || running !== child) return
      if (code === 0) return askedToStop()
      log({ level: 'warn', code: 'database-ended', error: String(code ?? running.signalCode) })
      void again()
    })
    return running
  }

  function askedToStop(): void {
    closing = true
    clearInterval(watch)
    stopping()
  }

  async function again(): Promise<void> {
    starting = true
    for (let pause = 100; !closing; pause = Math.min(2 * pause, 5000)) {
      await sleep(pause, undefined, { ref: false })
      if (closing) return
      try {
        await endLeftOver(real)
        if (closing) return
        child = launch()
        await untilItAnswers(child)
        starting = false
        return
      } catch (error) {
        log({ level: 'error', code: 'database-does-not-start', ...errorFacts(error) })
      }
    }
  }

  /** Rejects when it ends before it answers. After a kill it reads its log first, which may take minutes. */
  async function untilItAnswers(begun: ChildProcess): Promise<void> {
    while (!ended(begun)) {
      if ((await answers(real)) && !ended(begun)) return
      await sleep(25)
    }
    const said = readFileSync(join(dirname(place), 'database.log'), 'utf8')
      .trim()
      .split('\n')
    // What it answers to us meanwhile stands there too.
    const last = said.findLast((line) => !line.includes('the database system is ')) ?? said.at(-1)
    throw new CannotOpen(`the database in ${place} does not start: ${last}`)
  }
}

/** Made under another name, so that a kill or a full disk on the way leaves nothing that looks like a database. */
function create(initdb: string, place: string, under: Account & { cwd: string }, durable: boolean): void {
  const part = `${place}.part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(part, { mode: 0o700 })
  if (under.uid !== undefined) chownSync(part, under.uid, under.gid!)
  try {
    execFileSync(
      initdb,
      [
        ...['-D', part, '-U', owner, '--auth=trust', '--encoding=UTF8', '--no-instructions'],
        // The same order and the same upper case on every machine; names are sorted by ICU where they are shown.
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        ...['--set', 'dynamic_shared_memory_type=mmap'],
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...under, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    )
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    const said = String((error as { stderr?: string }).stderr ?? error)
    throw new CannotOpen(
      `no database can be made in ${place}: ${/(?:error|FATAL|PANIC): +(.*)/.exec(said)?.[1] ?? said.trim().split('\n').at(-1)}`,
    )
  }
  renameSync(part, place)
}

const ended = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** Files of one major version of PostgreSQL are not those of another. Throws CannotOpen with the way out. */
function sameMajor(place: string, major: string): void {
  const theirs = readFileSync(join(place, 'PG_VERSION'), 'utf8').trim()
  if (theirs !== major)
    throw new CannotOpen(
      `the database in ${place} is of PostgreSQL ${theirs}, and this Meedoen has ${major}: make a backup with the Meedoen that wrote it, and restore that here`,
    )
}

const linesOf = (place: string): string[] => {
  try {
    return readFileSync(join(place, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}
/** What a running server says of itself: `ready`, `stopping`. */
const statusOf = (place: string): string | undefined => linesOf(place)[7]?.trim()

/**
 * Stops a server that a kill left behind. A note of a server that is gone is taken away: its number may be that of any other
 * process by now, for example after a restart of a container, and PostgreSQL would not start beside it.
 */
async function endLeftOver(place: string): Promise<void> {
  const pid = Number(linesOf(place)[0])
  if (!pid) return
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    if (!serves(pid, place)) break
    try {
      process.kill(pid, signal)
    } catch {
      // It went by itself just now.
      break
    }
    for (let waited = 0; waited < patience && serves(pid, place); waited += 20) await sleep(20)
  }
  // The socket has a note of its own.
  for (const note of ['postmaster.pid', '.s.PGSQL.5432.lock']) rmSync(join(place, note), { force: true })
}

/** Whether this process is a server that works in this folder. */
function serves(pid: number, place: string): boolean {
  try {
    process.kill(pid, 0)
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === place
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(place)
  } catch {
    return false
  }
}

async function answers(place: string): Promise<boolean> {
  const client = new pg.Client({ host: place, user: owner, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
