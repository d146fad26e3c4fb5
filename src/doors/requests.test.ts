import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { view } from '../house/declare.ts'
import type { Line } from '../house/log-lines.ts'
import { anyone } from '../house/may.ts'
import { api, page, type Room } from '../house/room.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { demoDatabase } from './cast.ts'
import { webDoor } from './web.ts'

const start = new Date('2026-11-24T10:00:00Z')
/** Fails as a mail server or a database does: with what somebody typed in the message. */
const fail = view({
  name: 'stuk.show',
  input: z.strictObject({ who: z.string() }),
  output: z.null(),
  words: () => ({ title: 'Stuk', fields: { who: 'Wie' } }),
  may: anyone,
  run: async (_, { who }) => {
    throw Object.assign(new Error(`no such user: ${who}`), { code: who === 'weg' ? '57P01' : '23514', detail: who })
  },
})
const broken = {
  name: 'stuk',
  floor: 'basis',
  doors: [page('/stuk/:who', fail, () => ({ title: '', main: '' as never })), api('GET /stuk/:who', fail)],
} as Room

let database: Awaited<ReturnType<typeof demoDatabase>>
before(async () => {
  database = await demoDatabase(start)
})
after(() => database?.close())

function house(logRequests: boolean) {
  const lines: Line[] = []
  const behind = {
    database,
    rooms: [broken, ...rooms],
    now: () => start,
    logRequests,
    log: (line: Line) => void lines.push(line),
  }
  const [web, json] = [webDoor({ ...behind, demo: true }), apiDoor(behind)]
  return {
    lines,
    get: async (path: string) => {
      const response = await (path.startsWith('/api/') ? json : web).request(`http://localhost${path}`)
      return { status: response.status, text: await response.text(), number: response.headers.get('x-request-id') }
    },
  }
}
const email = 'els@lindewaard.example'

test('the page of an error carries the number under which the log tells where it went wrong, and nothing that was typed', async () => {
  const { lines, get } = house(false)
  for (const path of [`/lindewaard/stuk/${email}`, `/api/v1/lindewaard/stuk/${email}`]) {
    const { status, text, number } = await get(path)
    assert.equal(status, 500)
    assert.match(number!, /^[a-z2-9]{8}$/)
    if (!path.startsWith('/api/')) {
      assert.match(text, new RegExp(`Noem dan dit nummer: ${number}`))
      assert.match(text, /Ons telefoonnummer is <a[^>]*href="tel:/)
    }
    const line = lines.at(-1)!
    assert.deepEqual(
      [line.level, line.code, line.request, line.gemeente, line.error],
      ['error', 'request-failed', number, 'lindewaard', '23514'],
    )
    assert.match(line.route!, /:gemeente\/stuk\/:who$/)
    assert.match(line.frames![0]!, /requests\.test\.ts/)
  }
  assert.equal(lines.length, 2)
  assert.doesNotMatch(JSON.stringify(lines), /els@|no such user/)
})

test('while the database is away the page carries its number too, and the log says so in one short line', async () => {
  const { lines, get } = house(false)
  const { status, text, number } = await get('/lindewaard/stuk/weg')
  assert.equal(status, 503)
  assert.match(text, new RegExp(number!))
  assert.deepEqual(
    lines.map(({ level, code, error, frames }) => [level, code, error, frames]),
    [['warn', 'database-away', '57P01', undefined]],
  )
})

test('one line for each request, with the pattern of its address and never the address', async () => {
  const { lines, get } = house(true)
  const asked = [
    '/lindewaard/typetest',
    `/lindewaard/uitnodiging/${email}?naam=${email}`,
    `/${email}/inloggen`,
    `/lindewaard/${email}`,
    `/api/v1/lindewaard/personen?zoek=${email}`,
    `/api/v1/${email}/personen`,
    '/assets/nergens.css',
  ]
  for (const path of asked) await get(path)
  assert.deepEqual(
    lines.map(({ code, method, status, gemeente }) => [code, method, status, gemeente]),
    [
      ['request', 'GET', 200, 'lindewaard'],
      ['request', 'GET', 200, 'lindewaard'],
      ['request', 'GET', 404, undefined],
      ['request', 'GET', 404, 'lindewaard'],
      ['request', 'GET', 401, 'lindewaard'],
      ['request', 'GET', 404, undefined],
      ['request', 'GET', 404, undefined],
    ],
  )
  assert.deepEqual(
    [0, 1, 4, 5].map((at) => lines[at]!.route),
    ['/:gemeente/typetest', '/:gemeente/uitnodiging/:token', '/api/v1/:gemeente/personen', '/api/v1/:gemeente/personen'],
  )
  assert.ok(lines.every(({ ms, request }) => ms !== undefined && request))
  assert.equal(new Set(lines.map(({ request }) => request)).size, asked.length)
  assert.doesNotMatch(JSON.stringify(lines), /els@|lindewaard\.example/)
})

test('whoever watches over the installation is no news, and a method of somebody’s own is not written down', async () => {
  const { lines, get } = house(true)
  await get('/gezond')
  assert.equal(lines.length, 0)
  const web = webDoor({ database, rooms, log: (line) => void lines.push(line), logRequests: true })
  await web.request('http://localhost/lindewaard/', { method: 'ELS-DE-VRIES' })
  assert.equal(lines[0]!.method, 'other')
})
