import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from '../house/actor.ts'
import { isAway } from '../house/db/away.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { decode } from '../house/decode.ts'
import { deviceOf } from '../house/device.ts'
import { leftOutHeader } from '../house/left-out.ts'
import { type Limits, openLimits } from '../house/limits.ts'
import { type Log, logLine } from '../house/log-lines.ts'
import { offeredBy } from '../house/offered.ts'
import type { Outcome } from '../house/perform.ts'
import { type Problem, tooLarge } from '../house/problems.ts'
import type { ApiDoor, Room } from '../house/room.ts'
import { isLang, type Lang } from '../house/texts.ts'
import { largestFor } from '../house/upload.ts'
import { houseWords } from '../house/words.ts'
import { sessieTicket } from '../rooms/basis/personen/index.ts'
import { retryAfter } from './away.tsx'
import { actorIn, callerOf, gemeenteAt, guarded } from './enter.ts'
import { openapi } from './openapi.ts'
import { inGemeente, logFailure, numbered } from './requests.ts'
import { originOf, type TurnedAway, turnedAway } from './site.ts'
import { doorWords } from './texts.en.ts'

/** An `Idempotency-Key`: 1 to 255 visible ASCII signs. */
const keySigns = /^[!-~]{1,255}$/

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  421: 'Misdirected request',
  422: 'Not valid',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Try again in a moment',
}

/** `application/problem+json` (RFC 9457), with a sentence for each field. */
const problem = (c: Context, status: number, detail: string, errors: readonly Problem[] = [], more: object = {}) =>
  c.body(
    JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail, errors, ...more }),
    status as 400,
    { 'content-type': 'application/problem+json; charset=utf-8' },
  )

const unreadable = (c: Context) => problem(c, 400, houseWords(langOf(c)).refusals['not-readable']!)

interface Options {
  readonly database: Database
  readonly rooms: readonly Room[]
  readonly now?: () => Date
  readonly limits?: Limits
  /** See the web door, both. */
  readonly url?: string | null
  readonly proxied?: boolean
  readonly log?: Log
  readonly logRequests?: boolean
}

/** The JSON door: every operation under `/api/v1/{gemeente}`, and the description of them all. */
export function apiDoor(options: Options): Hono {
  const { database, rooms, now = () => new Date(), proxied = false, url = null, log = logLine } = options
  const perform = guarded(options.limits ?? openLimits())
  const app = new Hono()
  app.use(numbered(log, options.logRequests ?? false))
  const offered = offeredBy(rooms)
  // What one asked is kept by nothing on the way to the next, and is read as what it says it is.
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
  })
  app.use(async (c, next) => {
    const status = turnedAway(c, app, url, c.req.url)
    return status ? turnAway(c, status) : next()
  })
  app.get('/api/v1/openapi.json', (c) => c.json(openapi(rooms)))
  const doors = rooms.flatMap((room) => room.doors.filter((door) => door.door === 'api'))
  const reads = new Set(doors.flatMap(({ method, path }) => (method === 'GET' ? [path] : [])))
  for (const door of doors) mount(app, door)
  app.notFound((c) => problem(c, 404, houseWords(langOf(c)).refusals['not-found']!))
  app.onError((error, c) => {
    logFailure(log, c, error)
    if (isAway(error)) {
      c.header('retry-after', String(retryAfter))
      return problem(c, 503, doorWords(langOf(c)).away.text)
    }
    return problem(c, 500, titles[500]!)
  })
  return app

  function turnAway(c: Context, status: TurnedAway): Response {
    const { title, text } = doorWords(langOf(c)).messages[status]
    return problem(c, status, { 400: text, 405: title, 421: url ? `${title}: ${url}` : text }[status])
  }

  function mount(on: Hono, door: ApiDoor): void {
    const onError = (c: Context) => {
      const { message, ...rest } = tooLarge(door.does, langOf(c))
      return problem(c, 413, message, [{ ...rest, message }])
    }
    const limit = bodyLimit({ maxSize: largestFor(door.does.input), onError })
    on.on(door.method, `/api/v1/:gemeente${door.path}`, limit, async (c) => {
      const lang = langOf(c)
      const input = await inputOf(c, door)
      if (input === null) return unreadable(c)
      const key = c.req.header('idempotency-key')
      if (key !== undefined && !keySigns.test(key)) {
        const message = houseWords(lang).refusals['key-unreadable']!
        return problem(c, 400, message, [{ code: 'key-unreadable', message }])
      }
      const at = now()
      const entered = await enter(c, at)
      if (!entered) return problem(c, 404, houseWords(lang).refusals['not-found']!)
      const call = {
        ...entered,
        lang,
        now: at,
        tickets: ticketsOf(c),
        offered,
        origin: originOf(c, url) ?? '',
        input,
        leftOut: new Set<string>(),
        once: key ?? null,
        caller: callerOf(c, proxied),
        device: deviceOf(c.req.header('user-agent')),
      }
      const outcome = await perform(database, door.does, call)
      if (call.leftOut.size > 0) c.header(leftOutHeader, [...call.leftOut].join(', '))
      return answer(c, door, outcome, lang, reads)
    })
  }

  async function enter(c: Context, at: Date): Promise<{ gemeente: Gemeente; actor: Actor } | null> {
    const gemeente = await gemeenteAt(database, c.req.param('gemeente') ?? '')
    if (!gemeente) return null
    inGemeente(c, gemeente.slug)
    return { gemeente, actor: await actorIn(database, gemeente, tokenOf(c), at) }
  }
}

const tokenOf = (c: Context): string | undefined => c.req.header('authorization')?.match(/^Bearer (\S+)$/)?.[1]

const langOf = (c: Context): Lang => {
  const asked = c.req.header('accept-language')?.slice(0, 2).toLowerCase()
  return isLang(asked) ? asked : 'nl'
}

/** `Meedoen-Ticket: name=secret`, once per ticket. */
const ticketsOf = (c: Context): Record<string, string> =>
  Object.fromEntries(
    (c.req.header('meedoen-ticket') ?? '')
      .split(',')
      .map((pair) => pair.trim().split('=', 2) as [string, string])
      .filter(([name, secret]) => name && secret),
  )

async function inputOf(c: Context, door: ApiDoor): Promise<Record<string, unknown> | null> {
  const { gemeente: _, ...params } = c.req.param() as Record<string, string>
  if (door.method === 'GET') {
    const query = [...new URL(c.req.url).searchParams, ...Object.entries(params)] as [string, string][]
    return decode(door.does.input, query)
  }
  // A path is text: a number in it is read by the schema, as in a query.
  const read = decode(door.does.input, Object.entries(params))
  const body = await bodyOf(c)
  return body && { ...body, ...Object.fromEntries(Object.keys(params).map((name) => [name, read?.[name]])) }
}

/** A JSON object; nothing at all is an empty one, and null is what cannot be read. */
async function bodyOf(c: Context): Promise<Record<string, unknown> | null> {
  const text = await c.req.text()
  if (text.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : null
  } catch {
    return null
  }
}

/** Where what a call made can be read: by its id below the address of the call, else there. */
function whereOf(c: Context, { path }: ApiDoor, value: unknown, reads: ReadonlySet<string>): string | undefined {
  const { id } = Object(value) as { id?: unknown }
  const one = [...reads].some((each) => each.startsWith(`${path}/:`) && !each.includes('/', path.length + 1))
  if (typeof id === 'string' && one) return `${c.req.path}/${id}`
  return reads.has(path) ? c.req.path : undefined
}

function answer(c: Context, door: ApiDoor, outcome: Outcome, lang: Lang, reads: ReadonlySet<string>): Response {
  if (!outcome.ok && outcome.denied) {
    const { no, why } = outcome.denied
    return problem(c, { 'sign-in': 401, 'second-step': 403, role: 403, absent: 404 }[no], why[lang])
  }
  if (!outcome.ok && outcome.wait) c.header('retry-after', String(outcome.wait))
  if (!outcome.ok) {
    const made = outcome.made && { made: outcome.made.value, location: whereOf(c, door, outcome.made.value, reads) }
    return problem(c, outcome.status, outcome.problems[0]?.message ?? '', outcome.problems, made)
  }
  for (const [name, secret] of Object.entries(outcome.tickets))
    if (secret && name !== sessieTicket) c.header('meedoen-ticket', `${name}=${secret}`, { append: true })
  if (outcome.value === null) return c.body(null, 204)
  return c.json(outcome.value as object, door.method === 'POST' ? 201 : 200)
}
