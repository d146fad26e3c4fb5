import { BlockList, isIP } from 'node:net'
import { hostname } from 'node:os'
import type { HttpBindings } from '@hono/node-server'
import type { Context, Hono } from 'hono'

/**
 * Our own address for this request (`https://meedoen.example`), or null when it was meant for another site. `url` is `MEEDOEN_URL`,
 * then the only one there is. Null: not set; then whoever is on this machine or in its network comes in at the number or the name
 * of the machine, never at a name that somebody else can let lead here (see docs/decisions/009).
 */
export function originOf(c: Context, url: string | null): string | null {
  const asked = new URL(c.req.url)
  if (url !== null) return hostAt(url, asked.host) === new URL(url).host ? url : null
  return isNearby(asked.hostname) && Number(asked.port || 80) === portOf(c, asked) ? asked.origin : null
}

/** A host as it is written without the port that its scheme has anyway. */
const hostAt = (url: string, host: string) => new URL(`${new URL(url).protocol}//${host}`).host

/** The port this request came in at; where it came from no socket (tests), the one it asks for. */
const portOf = (c: Context, asked: URL): number =>
  (c.env as Partial<HttpBindings> | undefined)?.incoming?.socket.localPort ?? Number(asked.port || 80)

const nearby = new BlockList()
for (const [net, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  nearby.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  nearby.addSubnet(net, bits, 'ipv6')

const mine = hostname().toLowerCase()
const names = ['localhost', mine, `${mine.split('.')[0]}.local`]

/** Whether this is the machine itself or its own network: by number, or by a name that the machine has. */
function isNearby(host: string): boolean {
  const number = host.replace(/^\[|\]$/g, '')
  const family = isIP(number)
  return names.includes(host) || (family > 0 && nearby.check(number, family === 6 ? 'ipv6' : 'ipv4'))
}

/** Methods that change nothing. */
export const isSafe = ({ req }: Context): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(req.method)

/**
 * Whether a page of ours sent this. Every browser says so in at least one of three ways, and no page of another site can make it say
 * so: `Origin`, or where that is hidden `Sec-Fetch-Site`, or where that is unknown (Safari before 16.4) `Referer`. What the body is
 * does not matter. Who says nothing is no browser, and has the API.
 */
export function fromHere({ req }: Context, origin: string): boolean {
  const from = req.header('origin')
  if (from !== undefined && from !== 'null') return from === origin
  const site = req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const page = req.header('referer')
  return page !== undefined && URL.canParse(page) && new URL(page).origin === origin
}

export type TurnedAway = 400 | 405 | 421

/**
 * What is wrong with a request before anybody looks who sends it: it was meant for another site, what has to be read of its address
 * cannot be, or this address (which says so in `Allow`) does not take its method. Null: nothing.
 */
export function turnedAway(c: Context, app: Hono, url: string | null, address: string): TurnedAway | null {
  if (originOf(c, url) === null) return 421
  if (!isReadable(address)) return 400
  const methods = methodsAt(app, c.req.path)
  if (methods.length === 0 || methods.includes(c.req.method)) return null
  c.header('allow', methods.join(', '))
  return 405
}

/** Whether this (part of an) address is one that a browser could have made: each percent sign begins a letter (UTF-8), none of them is NUL. */
function isReadable(address: string): boolean {
  try {
    return !decodeURIComponent(address).includes('\0')
  } catch {
    return false
  }
}

/** The methods that have a route at this path; none: nothing is there. */
function methodsAt(app: Hono, path: string): string[] {
  const takes = (method: string) => app.router.match(method, path)[0].some(([[, route]]) => route.method === method)
  return [...(takes('GET') ? ['GET', 'HEAD'] : []), ...['POST', 'PUT', 'DELETE'].filter(takes)]
}

/** The path and query of an address of ours below `root`, safe to go to; null for everything else, however it is written. */
export function wayBack(address: string | undefined, root: string): string | null {
  if (address === undefined || !URL.canParse(address, 'http://x')) return null
  const { origin, pathname, search } = new URL(address, 'http://x')
  return origin === 'http://x' && pathname.startsWith(`${root}/`) && !pathname.startsWith('//') ? pathname + search : null
}
