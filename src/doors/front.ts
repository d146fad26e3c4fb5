import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { type AddressInfo, Server, type Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { CannotOpen } from '../house/db/cannot-open.ts'
import { InWords } from '../house/in-words.ts'

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

/** The port of the app: taken before anything works behind it, given back after everything is answered. */
export interface Front {
  readonly port: number
  /** Lets people in. Until then they hear that it starts. */
  open(doors: Fetch): void
  /** Takes no new visitors, answers what is under way for as long as its patience, and cuts the rest. Twice is as once. */
  close(): Promise<void>
}

/** A visitor who asked just before we closed is on the way still; milliseconds. */
const grace = 500

interface Place {
  readonly port: number
  /** Left out: every address of this machine. */
  readonly host?: string | undefined
  /** How long what is under way may take after `close`; milliseconds. */
  readonly patience?: number
}

const starting: Fetch = () =>
  new Response('Meedoen start. Probeer het zo nog eens. / Meedoen is starting. Try again in a moment.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5', 'cache-control': 'no-store' },
  })

/** Listens at once. Throws CannotOpen when the port or the address cannot be had. */
export async function openFront({ patience = 10_000, ...place }: Place): Promise<Front> {
  let doors = starting
  let closing: Promise<void> | undefined
  const server = createAdaptorServer({ fetch: (request, env) => doors(request, env) }) as Server
  // Longer than a proxy keeps a connection: when we close one in the moment it is used again, that is a 502.
  Object.assign(server, { keepAliveTimeout: 75_000 })
  const busy = new Set<ServerResponse>()
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.prependListener('request', (_, answer: ServerResponse) => {
    busy.add(answer)
    answer.once('close', () => busy.delete(answer))
    if (closing) answer.shouldKeepAlive = false
  })
  try {
    server.listen(place)
    await once(server, 'listening')
  } catch (error) {
    throw reason(error as NodeJS.ErrnoException, place)
  }
  return {
    port: (server.address() as AddressInfo).port,
    open: (fetch) => {
      doors = fetch
    },
    close: () => {
      closing ??= end()
      return closing
    },
  }

  async function end(): Promise<void> {
    const closed = once(server, 'close')
    // Not that of HTTP, which cuts whoever is between two questions at this very moment.
    Server.prototype.close.call(server)
    for (const answer of busy) answer.shouldKeepAlive = false
    const idle = setInterval(() => {
      const working = new Set([...busy].map(({ socket }) => socket))
      for (const socket of sockets) if (!working.has(socket)) socket.destroy()
    }, grace)
    const cut = setTimeout(() => {
      for (const socket of sockets) socket.destroy()
    }, patience)
    await closed
    clearInterval(idle)
    clearTimeout(cut)
  }
}

function reason({ code, message }: NodeJS.ErrnoException, { port, host }: Place): CannotOpen {
  if (code === 'EADDRINUSE')
    return new InWords({
      nl: `Poort ${port} is in gebruik bij een ander programma. Geef met PORT een andere.`,
      en: `Port ${port} is in use by another program. Give another one with PORT.`,
    })
  if (code === 'EACCES')
    return new InWords({
      nl: `Deze gebruiker mag poort ${port} niet openen. Geef er met PORT een vanaf 1024.`,
      en: `This user may not open port ${port}. Give one from 1024 with PORT.`,
    })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new InWords({
      nl: `${host} is geen adres van deze computer. Kijk naar MEEDOEN_HOST.`,
      en: `${host} is no address of this machine. Look at MEEDOEN_HOST.`,
    })
  return new CannotOpen(message)
}
