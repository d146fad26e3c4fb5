import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import type { Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Lang } from '../house/texts.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { signInFor } from './cast.ts'
import { askDatabase } from './cli.ts'
import { gemeenteAt } from './enter.ts'
import { doCommand } from './remote.ts'
import { webDoor } from './web.ts'
import { openWorker } from './worker.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shape differs per operation; its declaration has parsed it.
type Answer = any
type Input = Readonly<Record<string, unknown>>

const doorOf = (does: string) => {
  const found = rooms.flatMap(({ doors }) => doors).find((each) => each.door === 'api' && each.does.name === does)
  assert.ok(found?.door === 'api', `no door for ${does}`)
  return found
}
/** What shows one thing of a room by its id. */
const readersOf = (room: string, id: string) =>
  rooms
    .flatMap(({ name, doors }) => (name === room ? doors : []))
    .flatMap((each) => (each.door === 'page' || (each.door === 'api' && each.method === 'GET') ? [each] : []))
    .filter(({ path }) => /:id\b/.test(path) && path.match(/:/g)!.length === 1)
    .map(({ door, path }) => ({ door, path: path.replace(/:id(\{[^/]*\})?/, id) }))

/**
 * For tests: an installation without a municipality, its operator, and people who come in by invitation and do things on a day
 * through the JSON API. Every id they make and everything they type is remembered.
 */
export function openScript() {
  let database: Database
  let web: ReturnType<typeof webDoor>
  let api: ReturnType<typeof apiDoor>
  let now = new Date('2026-01-05T10:00:00Z')
  const people = new Map<string, { readonly slug: string; readonly account: string; readonly role: Role }>()
  const tokens = new Map<string, string>()
  const made = new Map<string, string>()
  const typed = new Set<string>()
  before(async () => {
    database = await newDatabase()
    const behind = { database, rooms, now: () => now }
    web = webDoor(behind)
    api = apiDoor(behind)
  })
  after(() => database.close())

  const remember = (value: unknown): void => {
    if (typeof value === 'string') typed.add(value)
    else if (value && typeof value === 'object') for (const each of Object.values(value)) remember(each)
  }
  /** Whoever signs in does so again on each day of the story. */
  async function tokenOf(who: string): Promise<string> {
    const { slug, account } = people.get(who) ?? assert.fail(who)
    const { id } = (await gemeenteAt(database, slug))!
    if (!tokens.has(who)) tokens.set(who, await signInFor(database, id, account, now))
    return tokens.get(who)!
  }
  async function send(slug: string, token: string | null, path: string, method = 'GET', body?: Input, ticket = '') {
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      'content-type': 'application/json',
      ...(ticket && { 'meedoen-ticket': ticket }),
    }
    const response = await api.request(`http://localhost/api/v1/${slug}${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer: Answer = text ? JSON.parse(text) : null
    return { status: response.status, answer, ticket: response.headers.get('meedoen-ticket') ?? '' }
  }
  /** Does something and tells how it went; `null` is somebody without an account. */
  async function attempt(who: string | null, does: string, input: Input = {}, ticket = '') {
    const { method, path: shape, does: declared } = doorOf(does)
    const slug = who ? people.get(who)!.slug : 'lindewaard'
    const path = shape.replaceAll(/:(\w+)(\{[^/]*\})?/g, (_, name: string) => encodeURIComponent(String(input[name])))
    const rest = Object.entries(input).filter(([name]) => !new RegExp(`:${name}\\b`).test(shape))
    const query = method === 'GET' && rest.length > 0 ? `?${new URLSearchParams(rest as [string, string][])}` : ''
    remember(input)
    const body = method === 'GET' ? undefined : Object.fromEntries(rest)
    const sent = await send(slug, who && (await tokenOf(who)), path + query, method, body, ticket)
    const id = sent.answer?.id
    if (declared.kind === 'action' && sent.status < 300 && typeof id === 'string' && slug === 'lindewaard')
      made.set(id, does.split('.')[0]!)
    return sent
  }
  /** The messages that leave now. */
  async function post(): Promise<{ readonly to: string; readonly text: string }[]> {
    const sent: { to: string; text: string }[] = []
    const send = async ({ to, text }: { to: { address: string }; text: string }) => void sent.push({ to: to.address, text })
    const worker = await openWorker({
      database,
      rooms,
      mail: { send, close: () => {} },
      origin: 'https://meedoen.example',
      now: () => now,
    })
    await worker.sweep()
    await worker.close()
    return sent
  }

  return {
    get database() {
      return database
    },
    typed,
    attempt,
    post,
    day(to: string) {
      now = new Date(`${to}T10:00:00Z`)
      tokens.clear()
    },
    async act(who: string | null, does: string, input: Input = {}, ticket = ''): Promise<Answer> {
      const { status, answer } = await attempt(who, does, input, ticket)
      assert.ok(status < 300, `${who}: ${does} ${JSON.stringify(input)}: ${status} ${JSON.stringify(answer)}`)
      return answer
    },
    /** The sentence somebody reads who may not do this, or not yet, and at which field. */
    async refusal(who: string | null, does: string, input: Input = {}, ticket = '') {
      const { status, answer } = await attempt(who, does, input, ticket)
      assert.ok(status >= 400 && status < 500, `${does}: ${status}`)
      return { status, field: answer.errors[0]?.field as string | undefined, says: answer.detail as string }
    },
    /** What the operator does from the command line. */
    async command(does: string, gemeente: string, input: Input): Promise<Answer> {
      const outcome = await doCommand(rooms, askDatabase(database, rooms), { does, gemeente, lang: 'nl', input })
      assert.ok(outcome?.ok, JSON.stringify(outcome))
      return outcome.value
    },
    /** Somebody of this municipality, from now on known by this code. */
    welcome: (who: string, slug: string, account: string, role: Role) => people.set(who, { slug, account, role }),
    /** Says yes to an invitation, with the link in the message. */
    async enter(who: string, slug: string, message: string, role: Role) {
      const [, token] = /\/uitnodiging\/([\w-]{43})/.exec(message) ?? assert.fail(message)
      const { answer } = await send(slug, null, `/uitnodiging/${token}`, 'POST', { name: `${who}` })
      const { answer: me } = await send(slug, answer.token, '/personen/ik')
      people.set(who, { slug, account: me.id, role })
    },
    /** A page as it is sent; somebody of another municipality carries the cookie of their own. */
    async read(path: string, who: string | null, lang: Lang = 'nl') {
      const own = who ? `; meedoen-${people.get(who)!.slug}=${await tokenOf(who)}` : ''
      const response = await web.request(`http://localhost/lindewaard${path}`, { headers: { cookie: `taal=${lang}${own}` } })
      return { status: response.status, html: await response.text() }
    },
    /**
     * Everything made in Lindewaard since the last time, asked for by somebody of the neighbour: at home by its id, and there at its page.
     * A page that everybody may read is no leak.
     */
    async leaksTo(who: string): Promise<{ readonly asked: number; readonly leaks: string[] }> {
      const leaks: string[] = []
      let asked = 0
      for (const [id, room] of made)
        for (const { door, path } of readersOf(room, id)) {
          asked++
          const home = door === 'api' && (await send(people.get(who)!.slug, await tokenOf(who), path)).status !== 404
          const there =
            door === 'page' && (await this.read(path, who)).status !== 404 && (await this.read(path, null)).status !== 200
          if (home || there) leaks.push(`${door} ${path}`)
        }
      made.clear()
      return { asked, leaks }
    },
  }
}
