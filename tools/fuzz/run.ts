import type { Hono } from 'hono'
import { apiDoor } from '../../src/doors/api.ts'
import { person, signInFor } from '../../src/doors/cast.ts'
import { gemeenteAt } from '../../src/doors/enter.ts'
import { webDoor } from '../../src/doors/web.ts'
import { type Actor, type Role, visitor } from '../../src/house/actor.ts'
import type { Database } from '../../src/house/db/database.ts'
import type { Declaration } from '../../src/house/declare.ts'
import type { Door, Room } from '../../src/house/room.ts'
import { listDemo } from '../../src/rooms/basis/personen/store.ts'
import { asForm, canaryOf, inputFor, markup, pick, type Random, randomOf } from './values.ts'

interface Options {
  readonly seed: number
  readonly cases: number
  /** The first of them; to send one again. */
  readonly from?: number
  /** After it nothing more is sent than each of them once. */
  readonly signal?: AbortSignal
  /** So many at the same time. */
  readonly lanes?: number
  readonly say?: (line: string) => void
}

export interface Fuzzed {
  readonly cases: number
  /** How many operations, forms, pages and files there are, and how many of them were asked. */
  readonly places: number
  readonly asked: number
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>
  /** `SEED CASE what`: the same seed and case send the same again. */
  readonly faults: readonly string[]
  readonly slowest: { readonly ms: number; readonly what: string }
}

interface Person {
  readonly name: string
  readonly actor: Actor
  readonly slug: string
  token: string | null
  /** Comes in anew: a session ends by what others send. */
  readonly enter?: () => Promise<string>
}

/** What one request is about: enough to send it again. */
interface Shot {
  readonly what: string
  /** Which declaration, at which door. */
  readonly place: string
  readonly door: 'web' | 'api'
  /** The municipality that is asked, and that of whoever asks; empty at the installation. */
  readonly slug: string
  readonly by: string
  readonly request: Request
}

const patience = 20_000

/**
 * Sends malformed, hostile and half-right requests to every operation, form, page and file of the rooms, each once and then any, as
 * several people of two municipalities. A fault is: an answer of 500 or above, words of the other municipality, an address of a person to a visitor, markup
 * that came out as markup, or no answer in twenty seconds.
 */
export async function fuzz(database: Database, rooms: readonly Room[], options: Options): Promise<Fuzzed> {
  const { seed, cases, from = 0, signal, lanes = 4, say = () => {} } = options
  const doors = { web: webDoor({ database, rooms, demo: true }), api: apiDoor({ database, rooms }) }
  const { people, leaver } = await peopleOf(database)
  const ids = await idsOf(database)
  const targets = rooms.flatMap((room) => room.doors.filter(open))
  const statuses: Record<number, number> = {}
  const faults: string[] = []
  const seen = new Set<string>()
  const asked = new Set<Door>()
  let slowest = { ms: 0, what: '' }
  let sent = 0
  const goesOn = () => sent < cases && (from + sent < targets.length || !signal?.aborted) && faults.length < 50
  const lane = async () => {
    while (goesOn()) {
      const no = from + sent++
      if (sent % 10_000 === 0) say(`${sent} cases, ${faults.length} faults`)
      const random = randomOf(seed + no)
      const door = targets[no] ?? pick(random, targets)
      asked.add(door)
      // Mostly somebody who may: a refusal at the door tries nothing behind it.
      const { may, name } = declaredBy(door)!
      const allowed = random() < 0.75 ? people.filter(({ actor }) => may(actor) === true) : []
      const who = leaves.includes(name) ? leaver : pick(random, allowed.length > 0 ? allowed : people)
      const shot = shoot(random, door, who, ids)
      const begun = performance.now()
      const answer = await answered(doors[shot.door], shot.request)
      const ms = performance.now() - begun
      if (who.enter && (answer.status === 401 || answer.location?.endsWith('/inloggen'))) who.token = await who.enter()
      if (ms > slowest.ms) slowest = { ms, what: shot.what }
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
      for (const fault of faultsOf(shot, answer)) {
        // One line for each place and kind: the others tell nothing new.
        const place = `${shot.place} ${fault}`
        if (seen.has(place)) continue
        seen.add(place)
        faults.push(`${seed} ${no} ${shot.what}: ${fault}`)
        say(`✗ ${faults.at(-1)}`)
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { cases: sent, places: targets.length, asked: asked.size, statuses, faults, slowest }
}

/** Signing out would leave the other cases without anybody: that is for somebody of its own. */
const leaves = ['personen.signOut', 'personen.endAllMine', 'personen.endSessie']
/** These would take the others away. */
const takesAway = ['personen.eraseSomebody', 'personen.endSessiesOf']
const declaredBy = (door: Door): Declaration | null => {
  if (door.door === 'page' || door.door === 'block') return door.view
  if (door.door === 'form') return door.action
  return door.door === 'tool' ? null : door.does
}
const open = (door: Door): boolean => {
  const declared = declaredBy(door)
  return (
    declared !== null &&
    !takesAway.includes(declared.name) &&
    !['block', 'cli'].includes(door.door) &&
    // An operation of the installation stands below no municipality, so it has no address in the API.
    !(door.door === 'api' && declared.scope === 'installation')
  )
}

function shoot(random: Random, door: Door, person: Person, { all, of }: Ids): Shot {
  const declared = declaredBy(door)!
  const slug = random() < 0.85 ? person.slug : pick(random, ['lindewaard', 'rietmeer', 'nergens', 'linde%00waard', '%E0%A4%A'])
  const own = of(person.slug, declared.name.split('.')[0]!)
  const ids = own.length > 0 && random() < 0.7 ? own : all
  // A third of all is as asked for, a third has one or two things wrong, and a third is mostly nonsense.
  const source = { random, ids, canary: canaryOf(person.slug), wrong: pick(random, [0, 0.08, 0.3]) }
  const input = inputFor(declared.input.shape, source)
  const inPath = new Set<string>()
  const path = door.door === 'cli' || door.door === 'tool' ? '' : door.path
  const filled = path.replaceAll(/:(\w+)(?:\{((?:[^{}]|\{[^}]*\})*)\})?\??/g, (_, name: string, pattern = '') => {
    inPath.add(name)
    const first = pick(random, pattern.split('|')) as string
    if (random() < 0.6 && /^[a-z0-9-]+$/i.test(first)) return first
    const value = input[name] === undefined && random() < 0.7 ? pick(random, ids) : String(input[name] ?? '1')
    return encodeURIComponent(value.toWellFormed()).slice(0, 300)
  })
  const rest = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)))
  const file = door.door === 'download' ? `.${pick(random, ['odt', 'pdf', 'docx'])}` : door.door === 'data' ? '.json' : ''
  const below = declared.scope === 'installation' ? '' : `/${slug}`
  const where = door.door === 'api' ? `/api/v1${below}${filled}` : `${below}${filled}${file}`
  const request =
    door.door === 'api' ? apiRequest(random, door.method, where, person, rest) : webRequest(random, door, where, person, rest)
  return {
    what: `${person.name} ${request.method} ${where}`,
    place: `${door.door} ${declared.name}`,
    door: door.door === 'api' ? 'api' : 'web',
    slug: declared.scope === 'installation' ? '' : slug,
    by: person.slug,
    request,
  }
}

const query = (random: Random, rest: Record<string, unknown>): string => {
  const pairs = asForm(rest).map(([name, value]) => [name.toWellFormed(), value.toWellFormed().slice(0, 500)])
  if (random() < 0.1) pairs.push([pick(random, ['utm_source', 'fbclid', '__proto__', 'constructor.x']), 'x'])
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''
}

function apiRequest(random: Random, method: string, where: string, { token }: Person, rest: Record<string, unknown>): Request {
  const headers = new Headers({ 'content-type': 'application/json', 'accept-language': pick(random, ['nl', 'en', 'x', '']) })
  if (token) headers.set('authorization', `Bearer ${token}`)
  if (random() < 0.1)
    headers.set('idempotency-key', pick(random, ['order-42', crypto.randomUUID(), 'x'.repeat(300), '0'.repeat(36)]))
  if (random() < 0.05) headers.set('meedoen-ticket', pick(random, ['a=b', '=', 'typetest-x=y,z', ',,,']))
  if (method === 'GET') return new Request(`http://localhost${where}${query(random, rest)}`, { headers })
  const body =
    random() < 0.95 ? JSON.stringify(rest) : pick(random, ['', '{', '[]', 'null', '"x"', '{"a":1e999}', '\u0000', '[[[['])
  return new Request(`http://localhost${where}`, { method, headers, body })
}

function webRequest(random: Random, door: Door, where: string, { token, slug }: Person, rest: Record<string, unknown>): Request {
  const headers = new Headers({ cookie: `taal=${pick(random, ['nl', 'en', 'fr'])}${token ? `; meedoen-${slug}=${token}` : ''}` })
  if (door.door !== 'form' || random() < 0.2) return new Request(`http://localhost${where}${query(random, rest)}`, { headers })
  headers.set('origin', random() < 0.97 ? 'http://localhost' : 'http://evil.example')
  const pairs = asForm(rest)
  if (random() < 0.5) pairs.push(['_once', random() < 0.9 ? crypto.randomUUID() : 'x'])
  const body = random() < 0.85 ? new URLSearchParams() : new FormData()
  for (const [name, value] of pairs) body.append(name.toWellFormed(), value.toWellFormed())
  return new Request(`http://localhost${where}`, { method: 'POST', headers, body })
}

interface Answer {
  readonly status: number
  readonly type: string
  readonly location: string | null
  readonly text: string
}

async function answered(door: Hono, request: Request): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(resolve, patience, { status: 0, type: '', location: null, text: '' })
  })
  const asked = (async () => {
    const response = await door.fetch(request)
    const { status, headers } = response
    const [type, location] = [headers.get('content-type') ?? '', headers.get('location')]
    return { status, type, location, text: await response.text() }
  })()
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

function faultsOf({ what, slug, by }: Shot, { status, type, text }: Answer): string[] {
  const faults: string[] = []
  if (status === 0) faults.push('no answer')
  if (status >= 500) faults.push(String(status))
  const other = { lindewaard: 'rietmeer', rietmeer: 'lindewaard' }[slug]
  // Whoever reads their own words back reads over no wall.
  if (other && other !== by && text.includes(canaryOf(other))) faults.push(`words of ${other}`)
  if (what.startsWith('visitor') && /@(lindewaard|rietmeer)\.demo\.example/.test(text)) faults.push('an address of a person')
  if (type.startsWith('text/html') && text.includes(markup)) faults.push('markup')
  return faults
}

const nobody: Person = { name: 'visitor', actor: visitor, slug: 'lindewaard', token: null }
const wanted: Readonly<Record<string, readonly Role[]>> = {
  lindewaard: ['beheerder', 'beleidsambtenaar', 'wethouder', 'organisatie', 'inwoner'],
  rietmeer: ['beleidsambtenaar'],
}

/** Nobody, and six people of two municipalities; and one more, who may sign out. */
async function peopleOf(database: Database): Promise<{ people: Person[]; leaver: Person }> {
  const people = [nobody]
  for (const [slug, roles] of Object.entries(wanted)) for (const role of roles) people.push(await personOf(database, slug, role))
  return { people, leaver: await personOf(database, 'lindewaard', 'stagiair') }
}

async function personOf(database: Database, slug: string, role: Role): Promise<Person> {
  const { id } = (await gemeenteAt(database, slug))!
  const account = (await database.transaction(id, (db) => listDemo(db, id))).find((each) => each.role === role)!
  const enter = () => signInFor(database, id, account.id, new Date())
  return { name: `${role} of ${slug}`, actor: person(role), slug, token: await enter(), enter }
}

interface Ids {
  /** Of every table, of both municipalities. */
  readonly all: readonly string[]
  /** Of the tables of one room, in one municipality. */
  of(slug: string, room: string): readonly string[]
}

/** Some ids of every table. */
async function idsOf(database: Database): Promise<Ids> {
  return database.asOwner(async (client) => {
    const { rows: tables } = await client.query(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'uuid'
       intersect select table_name from information_schema.columns where table_schema = 'public' and column_name = 'gemeente_id'`,
    )
    await client.query('begin; set local meedoen.copy = on')
    const found: { room: string; slug: string; id: string }[] = []
    for (const { name } of tables) {
      const { rows } = await client.query(
        `select g.slug, t.id from "${name}" t join gemeenten_gemeente g on g.id = t.gemeente_id order by t.id limit 24`,
      )
      const room = String(name).split('_')[0]!
      found.push(...rows.map(({ slug, id }) => ({ room, slug: String(slug), id: String(id) })))
    }
    await client.query('commit')
    const own = Map.groupBy(found, ({ slug, room }) => `${slug} ${room}`)
    return {
      all: found.map(({ id }) => id),
      of: (slug, room) => (own.get(`${slug} ${room}`) ?? []).map(({ id }) => id),
    }
  })
}
