import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Actor, operator } from '../house/actor.ts'
import { isAway } from '../house/db/away.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { decode } from '../house/decode.ts'
import { type Limits, openLimits } from '../house/limits.ts'
import { offeredBy } from '../house/offered.ts'
import type { Outcome } from '../house/perform.ts'
import { type Problem, tooLarge } from '../house/problems.ts'
import type { ApiDoor, Room } from '../house/room.ts'
import { sameSecret } from '../house/secret.ts'
import { isLang, type Lang } from '../house/texts.ts'
import { largestFor } from '../house/upload.ts'
import { houseWords } from '../house/words.ts'
import { sessieTicket } from '../rooms/basis/personen/index.ts'
import { originOf } from './asked.ts'
import { retryAfter } from './away.tsx'
import { askDatabase } from './cli.ts'
import { actorIn, callerOf, gemeenteAt, guarded } from './enter.ts'
import { openapi } from './openapi.ts'
import { commandPath } from './remote.ts'
import { doorWords } from './texts.en.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  422: 'Not valid',
  429: 'Too many requests',
  500: 'Something went wrong on our side',
  503: 'Try again in a moment',
}

/** `application/problem+json` (RFC 9457), with a sentence for each field. */
const problem = (c: Context, status: number, detail: string, errors: readonly Problem[] = []) =>
  c.body(JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail, errors }), status as 400, {
    'content-type': 'application/problem+json; charset=utf-8',
  })

interface Options {
  readonly database: Database
  readonly rooms: readonly Room[]
  readonly now?: () => Date
  /** Whoever shows this secret is the operator of the installation. Null: nobody. */
  readonly operatorSecret?: string | null
  readonly limits?: Limits
  /** See the web door. */
  readonly proxied?: boolean
}

/** The JSON door: every operation under `/api/v1/{gemeente}`, and the description of them all. */
export function apiDoor(options: Options): Hono {
  const { database, rooms, now = () => new Date(), operatorSecret = null, proxied = false } = options
  const perform = guarded(options.limits ?? openLimits())
  const app = new Hono()
  const offered = offeredBy(rooms)
  app.get('/api/v1/openapi.json', (c) => c.json(openapi(rooms)))
  app.post(commandPath, (c) => doCommand(c))
  for (const room of rooms) for (const door of room.doors) if (door.door === 'api') mount(app, door)
  app.notFound((c) => problem(c, 404, houseWords(langOf(c)).refusals['not-found']!))
  app.onError((error, c) => {
    if (isAway(error)) {
      c.header('retry-after', String(retryAfter))
      return problem(c, 503, doorWords(langOf(c)).away.text)
    }
    process.stderr.write(`${error.stack ?? error}\n`)
    return problem(c, 500, titles[500]!)
  })
  return app

  /** A command of `./meedoen` while this process has the data folder open. For whoever runs the installation; others find nothing. */
  async function doCommand(c: Context): Promise<Response> {
    const body = sameSecret(tokenOf(c) ?? '', operatorSecret) ? await bodyOf(c) : null
    const door = rooms.flatMap(({ doors }) => doors).find((each) => each.door === 'cli' && each.does.name === body?.does)
    if (!body || door?.door !== 'cli') return c.notFound() as Response
    return c.json(
      await askDatabase(database, rooms)(door.does, String(body.gemeente), body.input, isLang(body.lang) ? body.lang : 'nl'),
    )
  }

  function mount(on: Hono, door: ApiDoor): void {
    const onError = (c: Context) => {
      const { message, ...rest } = tooLarge(door.does, langOf(c))
      return problem(c, 413, message, [{ ...rest, message }])
    }
    const limit = bodyLimit({ maxSize: largestFor(door.does.input), onError })
    on.on(door.method, `/api/v1/:gemeente${door.path}`, limit, async (c) => {
      const lang = langOf(c)
      const unreadable = () => problem(c, 400, houseWords(lang).refusals['not-readable']!)
      const input = await inputOf(c, door)
      if (input === null) return unreadable()
      const key = c.req.header('idempotency-key')
      if (key !== undefined && !uuid.test(key)) return unreadable()
      const at = now()
      const entered = await enter(c, at)
      if (!entered) return problem(c, 404, houseWords(lang).refusals['not-found']!)
      const call = {
        ...entered,
        lang,
        now: at,
        tickets: ticketsOf(c),
        offered,
        origin: originOf(c, proxied),
        input,
        once: key?.toLowerCase() ?? null,
        caller: callerOf(c, proxied),
      }
      return answer(c, door, await perform(database, door.does, call), lang)
    })
  }

  async function enter(c: Context, at: Date): Promise<{ gemeente: Gemeente; actor: Actor } | null> {
    const gemeente = await gemeenteAt(database, c.req.param('gemeente') ?? '')
    if (!gemeente) return null
    const token = tokenOf(c)
    if (token && sameSecret(token, operatorSecret)) return { gemeente, actor: operator }
    return { gemeente, actor: await actorIn(database, gemeente, token, at) }
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
  return body && { ...body, ...Object.fromEntries(Object.keys(params).map((name) => [name, read[name]])) }
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

function answer(c: Context, door: ApiDoor, outcome: Outcome, lang: Lang): Response {
  if (!outcome.ok && outcome.denied) {
    const { no, why } = outcome.denied
    return problem(c, { 'sign-in': 401, 'second-step': 403, role: 403, absent: 404 }[no], why[lang])
  }
  if (!outcome.ok) return problem(c, outcome.status, outcome.problems[0]?.message ?? '', outcome.problems)
  for (const [name, secret] of Object.entries(outcome.tickets))
    if (secret && name !== sessieTicket) c.header('meedoen-ticket', `${name}=${secret}`, { append: true })
  if (outcome.value === null) return c.body(null, 204)
  return c.json(outcome.value as object, door.method === 'POST' ? 201 : 200)
}
