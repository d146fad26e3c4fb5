import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { createPerson } from '../rooms/basis/personen/actions/mensen.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { nowhere } from './enter.ts'
import { webDoor } from './web.ts'

/** Who asks too much, and who was in before, as the doors see it: by address, cookie and header. */
let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
const password = 'voorlezen is fijn'
const now = new Date('2026-11-24T10:00:00Z')

before(async () => {
  database = await newDatabase()
  const behind = { database, rooms, proxied: true, now: () => now }
  web = webDoor(behind)
  api = apiDoor(behind)
  const make = { actor: operator, lang: 'nl' as const, now, tickets: {} }
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  const made = await perform(database, createGemeente, { ...make, gemeente: nowhere, input })
  assert.ok(made.ok)
  for (const name of ['Els', 'Sanne', 'Mieke']) {
    const person = { name, email: `${name.toLowerCase()}@lindewaard.example`, password, roles: ['beheerder'] }
    assert.ok((await perform(database, createPerson, { ...make, gemeente: made.value as Gemeente, input: person })).ok)
  }
})
after(() => database?.close())

interface By {
  readonly from?: string
  readonly cookie?: string
  readonly agent?: string
}
const headersOf = ({ from = '192.0.2.1', cookie = '', agent = '' }: By) => ({
  ...{ origin: 'http://localhost', 'x-forwarded-for': `1.2.3.4, ${from}`, cookie, 'user-agent': agent },
})
const post = (path: string, fields: Record<string, string>, by: By = {}) =>
  web.request(`http://localhost/lindewaard${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...headersOf(by), 'content-type': 'application/x-www-form-urlencoded' },
  })
const open = async (path: string, by: By = {}) => {
  const response = await web.request(`http://localhost/lindewaard${path}`, { headers: headersOf(by) })
  return { status: response.status, headers: response.headers, html: await response.text() }
}
const ask = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  api.request(`http://localhost/api/v1/lindewaard${path}`, {
    method,
    headers: { 'x-forwarded-for': '192.0.2.99', ...headers },
    ...(body !== null && { body: JSON.stringify(body) }),
  })
/** The cookies of a browser after an answer: what is taken away is gone. */
function cookiesAfter(response: Response, before = ''): string {
  const jar = new Map(
    before
      .split('; ')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  )
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...rest] = line.split('; ')
    const at = pair.indexOf('=')
    if (rest.includes('Max-Age=0')) jar.delete(pair.slice(0, at))
    else jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}
const signIn = (email: string, by: By = {}) => post('/inloggen', { email: `${email}@lindewaard.example`, password }, by)

test('whoever tried too often reads when to try again, and so does their machine: on the page and in the API', async () => {
  const wrong = (n: number) => post('/inloggen', { email: 'niemand@lindewaard.example', password: `geraden ${n}` })
  for (let n = 0; n < 5; n++) assert.equal((await wrong(n)).status, 422)
  const page = await wrong(6)
  assert.deepEqual([page.status, page.headers.get('retry-after')], [429, '180'])
  assert.match(await page.text(), /Probeer het over 3 minuten opnieuw/)
  const link = () => ask('POST', '/sessies/link', { email: 'niemand@lindewaard.example' }, { 'accept-language': 'en' })
  for (let n = 0; n < 3; n++) assert.equal((await link()).status, 204)
  const problem = await link()
  assert.deepEqual([problem.status, problem.headers.get('retry-after')], [429, '300'])
  assert.match(((await problem.json()) as { detail: string }).detail, /in 5 minutes\.$/)
})

test('an address that asks this machine too much waits; so does the /64 it stands in, and nobody else', async () => {
  const use = (from: string) => post('/inloggen/met/verzonnen', {}, { from })
  const statuses = new Map<number, number>()
  for (let n = 0; n < 601; n++) {
    const { status } = await use(`2001:db8:1:2::${n.toString(16)}`)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  assert.deepEqual(
    [...statuses],
    [
      [422, 600],
      [429, 1],
    ],
  )
  const waits = await use('2001:db8:1:2:ffff::1')
  assert.equal(waits.headers.get('retry-after'), '1')
  assert.match(await waits.text(), /Dit ging te vaak achter elkaar. Probeer het over 1 minuut opnieuw/)
  assert.equal((await use('2001:db8:1:3::1')).status, 422)
})

test('from one /64 five passwords of an account are tried, whatever address in it asks', async () => {
  const statuses = []
  for (let n = 0; n < 12; n++)
    statuses.push(
      (await post('/inloggen', { email: 'sanne@lindewaard.example', password: 'geraden' }, { from: `2001:db8:7:7::${n}` }))
        .status,
    )
  assert.equal(statuses.filter((status) => status === 422).length, 5)
  assert.equal((await signIn('sanne', { from: '2001:db8:7:8::1' })).status, 303, 'the next connection is another')
})

test('a session says what it was begun with, and nothing more of it is kept', async () => {
  const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0'
  const chrome =
    'Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.6778.39 Mobile Safari/537.36'
  await signIn('mieke', { agent: chrome })
  const cookie = cookiesAfter(await signIn('mieke', { agent: firefox }))
  const { html } = await open('/mijn', { cookie })
  for (const said of ['Firefox op Windows', 'Chrome op Android']) assert.ok(html.includes(said), said)
  assert.ok(/Firefox op Windows<\/th>[^\n]{0,400}Dit apparaat/.test(html), 'and which is this one')
  const { rows } = await database.asOwner((client) => client.query('select json_agg(s)::text as all from personen_sessie s'))
  assert.doesNotMatch(String(rows[0]!.all), /132\.0|SM-S911B|Mozilla/)
})

test('whoever signs in as somebody else in the same browser ends the session that was there, and only that one', async () => {
  const elsewhere = cookiesAfter(await signIn('els'))
  const first = cookiesAfter(await signIn('els'))
  const second = await signIn('mieke', { cookie: first })
  assert.equal(second.headers.get('clear-site-data'), '"cache"')
  assert.match((await open('/mijn', { cookie: cookiesAfter(second, first) })).html, /mieke@lindewaard/)
  assert.equal((await open('/mijn', { cookie: first })).status, 303, 'the cookie of before opens nothing')
  assert.equal((await open('/mijn', { cookie: elsewhere })).status, 200)
})

test('the eleventh session of one person ends the oldest', async () => {
  const cookies = []
  for (let n = 0; n < 12; n++) cookies.push(cookiesAfter(await signIn('sanne', { from: `203.0.113.${n}` })))
  const statuses = await Promise.all(cookies.map(async (cookie) => (await open('/mijn', { cookie })).status))
  assert.deepEqual(statuses, [303, 303, ...Array<number>(10).fill(200)])
  const many = await Promise.all(Array.from({ length: 20 }, (_, n) => signIn('sanne', { from: `203.0.113.${100 + n}` })))
  const open20 = await Promise.all(many.map(async (response) => (await open('/mijn', { cookie: cookiesAfter(response) })).status))
  assert.equal(open20.filter((status) => status === 200).length, 10, 'also when twenty come at once')
})

test('the cookie of a session goes when the browser closes; what makes a device known stays, and opens nothing', async () => {
  const lines = (await signIn('els')).headers.getSetCookie()
  const ages = Object.fromEntries(lines.map((line) => [line.split('=')[0], /Max-Age=(\d+)/.exec(line)?.[1] ?? null]))
  assert.deepEqual(ages, {
    'meedoen-lindewaard': null,
    'binnen-lindewaard': null,
    'kaartje-lindewaard-toestel': String(180 * 86_400),
  })
  assert.deepEqual(
    lines.map((line) => line.includes('HttpOnly')),
    [true, false, true],
  )
  const toestel = cookiesAfter(await signIn('els'))
    .split('; ')
    .filter((pair) => !pair.startsWith('meedoen-'))
    .join('; ')
  assert.equal((await open('/mijn', { cookie: toestel })).status, 303)
})

test('signing out takes the pages of before out of the browser', async () => {
  const cookie = cookiesAfter(await signIn('els'))
  const { html } = await open('/mijn', { cookie })
  const watched = /<html[^>]* data-watched="([^"]+)"/.exec(html)![1]!
  assert.ok(cookie.split('; ').includes(watched), 'the page watches a cookie that scripts can see')
  assert.match(html, /<script src="\/assets\/[^"]+leave\.js">/)
  const out = await post('/uitloggen', {}, { cookie })
  assert.equal(out.headers.get('clear-site-data'), '"cache"')
  assert.equal(cookiesAfter(out, cookie).includes('binnen-'), false)
  const visitor = (await open('/')).html
  assert.doesNotMatch(visitor, /data-watched|leave\.js/)
})

test('a file for whoever is signed in is kept nowhere on the way; nor is any answer of the API, which is read as what it says it is', async () => {
  const cookie = cookiesAfter(await signIn('els'))
  assert.equal((await open('/mijn/gegevens.json', { cookie })).headers.get('cache-control'), 'no-store')
  for (const [path, headers] of [
    ['/personen', {}],
    ['/over', {}],
    ['/bestaat-niet', {}],
  ] as const) {
    const response = await ask('GET', path, null, headers)
    assert.deepEqual(
      [response.headers.get('cache-control'), response.headers.get('x-content-type-options')],
      ['no-store', 'nosniff'],
      path,
    )
  }
})
