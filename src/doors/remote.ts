import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readlinkSync, rmdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { json, text } from 'node:stream/consumers'
import { CannotOpen } from '../house/db/cannot-open.ts'
import { errorFacts, logLine } from '../house/log-lines.ts'
import type { Outcome } from '../house/perform.ts'
import type { Room } from '../house/room.ts'
import { isLang } from '../house/texts.ts'
import type { Ask } from './cli.ts'

/** Where a running app takes commands of `./meedoen`: a socket that only the user who runs it can open. No port, so no secret. */
const placeIn = (folder: string) => join(folder, 'meedoen.sock')
/** Bytes of a path to a socket that every system takes. */
const longest = 100

interface Command {
  readonly does: string
  readonly gemeente: string
  readonly input: unknown
  readonly lang: string
}

/** Does a command that came in; undefined when no command line has it. */
export async function doCommand(rooms: readonly Room[], ask: Ask, command: Command): Promise<Outcome | null | undefined> {
  const doors = rooms.flatMap((room) => room.doors)
  const door = doors.find((each) => each.door === 'cli' && each.does.name === command.does)
  if (door?.door !== 'cli') return undefined
  return ask(door.does, command.gemeente, command.input, isLang(command.lang) ? command.lang : 'nl')
}

/**
 * Takes commands at the socket in this data folder, which only this process has open. Where its path is too long for a socket, a link
 * in the folder tells where it is. @returns how to stop.
 */
export async function openCommands(folder: string, rooms: readonly Room[], ask: Ask): Promise<{ close(): Promise<void> }> {
  const server = createServer(async (asked, answer) => {
    try {
      const outcome = await doCommand(rooms, ask, (await json(asked)) as Command)
      answer.writeHead(outcome === undefined ? 404 : 200).end(JSON.stringify(outcome))
    } catch (error) {
      logLine({ level: 'error', code: 'command-failed', ...errorFacts(error) })
      answer.writeHead(500).end()
    }
  })
  forget(folder)
  const place = placeFor(folder)
  server.listen(place)
  await once(server, 'listening')
  chmodSync(place, 0o600)
  return {
    async close() {
      server.close()
      server.closeIdleConnections()
      await once(server, 'close')
      forget(folder)
    },
  }
}

function placeFor(folder: string): string {
  const place = placeIn(folder)
  if (Buffer.byteLength(place) <= longest) return place
  const elsewhere = join(mkdtempSync(join(tmpdir(), 'meedoen-')), 'sock')
  symlinkSync(elsewhere, place)
  return elsewhere
}

/** Also what a kill left behind. */
function forget(folder: string): void {
  const place = placeIn(folder)
  const elsewhere = linked(place)
  if (elsewhere && existsSync(dirname(elsewhere))) {
    rmSync(elsewhere, { force: true })
    rmdirSync(dirname(elsewhere))
  }
  rmSync(place, { force: true })
}

function linked(place: string): string | null {
  try {
    return readlinkSync(place)
  } catch {
    return null
  }
}

/** Asks the app that has this data folder open. Throws CannotOpen when it does not answer. */
export const askRunning =
  (folder: string): Ask =>
  async (does, gemeente, input, lang) => {
    const place = placeIn(folder)
    const asking = request({ socketPath: linked(place) ?? place, method: 'POST' })
    const answered = once(asking, 'response')
    asking.end(JSON.stringify({ does: does.name, gemeente, input, lang } satisfies Command))
    const [answer] = await answered.catch((error: NodeJS.ErrnoException) => {
      throw new CannotOpen(`the data folder ${folder} is in use by another Meedoen, which takes no commands now (${error.code})`)
    })
    if (answer.statusCode === 200) return (await json(answer)) as Outcome | null
    throw new CannotOpen(`the running Meedoen could not do this (${answer.statusCode} ${await text(answer)}): see what it wrote`)
  }
