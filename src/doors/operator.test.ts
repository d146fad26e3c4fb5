import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import type { Database } from '../house/db/database.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { askDatabase, runCli } from './cli.ts'
import { webDoor } from './web.ts'
import { welcome } from './welcome.ts'

let database: Database
let now = new Date()
let web: ReturnType<typeof webDoor>
const origin = 'http://localhost'

before(async () => {
  database = await newDatabase()
  web = webDoor({ database, rooms, now: () => now })
})
after(() => database.close())

/** `./meedoen …`, on this database. */
const type = async (line: string) => {
  const printed = await runCli(line.split(' '), {
    rooms,
    lang: 'nl',
    ask: askDatabase(database, rooms, { origin, now: () => now }),
  })
  assert.equal(printed.code, 0, printed.err)
  return printed.out
}
const newAddress = async () => (await type('beheer open')).trim()
const send = (method: string, url: string, cookie = '') =>
  web.request(new URL(url, origin).href, {
    method,
    headers: { origin, cookie },
    ...(method === 'POST' && { body: new URLSearchParams() }),
  })
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
const enter = async () => cookieOf(await send('POST', await newAddress()))
const runs = async (cookie: string) => (await send('GET', '/gemeenten/nieuw', cookie)).status === 200

test('an address lets one browser in, once: looking at it does nothing, however often', async () => {
  const address = await newAddress()
  assert.match(address, /^http:\/\/localhost\/installatie\/[\w-]{43}$/)
  for (const method of ['HEAD', 'GET', 'GET']) {
    const looked = await send(method, address)
    assert.deepEqual([looked.status, looked.headers.getSetCookie()], [200, []], method)
  }
  const page = await (await send('GET', address)).text()
  assert.equal(page.match(/<form/g)?.length, 1)
  assert.match(page, /<button[^>]*>\s*(<[^>]*>)*Ga verder/)
  const entered = await send('POST', address)
  assert.deepEqual([entered.status, entered.headers.get('location')], [303, '/'])
  const [kept] = entered.headers.getSetCookie()
  assert.match(kept!, /HttpOnly/)
  assert.match(kept!, /SameSite=Strict/)
  assert.ok(!kept!.includes(address.split('/').at(-1)!), 'the code is not the session')
  assert.ok(await runs(cookieOf(entered)))
  const again = await send('POST', address)
  assert.deepEqual([again.status, again.headers.getSetCookie()], [422, []])
  const said = await again.text()
  assert.match(said, /Dit adres werkt niet meer/)
  assert.doesNotMatch(said, /<button/)
  const inside = await send('GET', await newAddress(), cookieOf(entered))
  const [text, gave] = [await inside.text(), inside.headers.getSetCookie()]
  assert.match(text, /U bent al binnen[\s\S]*href="\/"/)
  assert.deepEqual(gave, [])
})

test('an address that somebody made up, or of more than an hour ago, opens nothing', async () => {
  const address = await newAddress()
  now = new Date(now.getTime() + 61 * 60_000)
  for (const each of [address, `/installatie/${'a'.repeat(43)}`, '/installatie/kort'])
    assert.deepEqual((await send('POST', each)).headers.getSetCookie(), [], each)
})

test('ten browsers at one address at the same time: one comes in', async () => {
  const address = await newAddress()
  const all = await Promise.all(Array.from({ length: 10 }, () => send('POST', address)))
  assert.equal(all.filter(({ status }) => status === 303).length, 1)
})

test('whoever signs out is out, at the installation and at a municipality, with a cookie that was copied too', async () => {
  await type('gemeenten create --name Lindewaard --slug lindewaard --phone 088')
  for (const door of ['/installatie/verlaten', '/lindewaard/uitloggen', '/lindewaard/uitloggen/overal']) {
    const cookie = await enter()
    assert.ok(await runs(cookie))
    assert.match(await (await send('GET', '/lindewaard/', cookie)).text(), /action="\/installatie\/verlaten"/)
    const out = await send('POST', door, cookie)
    assert.equal(out.status, 303, door)
    assert.match(out.headers.getSetCookie().join(), /Max-Age=0/)
    assert.equal(await runs(cookie), false, door)
    assert.equal((await send('GET', '/lindewaard/beheer/personen', cookie)).status, 303)
  }
})

test('a session of the operator ends after twelve hours, or when whoever is at the machine ends them all', async () => {
  const [first, second] = [await enter(), await enter()]
  const unused = await newAddress()
  now = new Date(now.getTime() + 30 * 60_000)
  await type('beheer sluit --json')
  for (const cookie of [first, second]) assert.equal(await runs(cookie), false)
  assert.equal((await send('POST', unused)).status, 422, 'nor does an address that lay around')
  const third = await enter()
  now = new Date(now.getTime() + 12 * 60 * 60_000 + 1)
  assert.equal(await runs(third), false)
})

test('nothing that is empty or made up is the operator, in a cookie or in the API', async () => {
  for (const value of ['', 'a'.repeat(43), 'null', 'undefined'])
    assert.equal(await runs(`kaartje--beheer=${value}`), false, value)
  const api = apiDoor({ database, rooms })
  const code = (await newAddress()).split('/').at(-1)!
  for (const authorization of ['', 'Bearer', 'Bearer ', `Bearer ${code}`]) {
    const headers = { authorization }
    assert.equal((await api.request(`${origin}/api/v1/lindewaard/personen`, { headers })).status, 401, authorization)
    const command = await api.request(`${origin}/api/v1/_opdracht`, {
      method: 'POST',
      headers,
      body: '{"does":"personen.listPeople"}',
    })
    assert.equal(command.status, 404, 'commands have no port')
  }
})

test('the very first start prints an address; after that only how to get one', async () => {
  const fresh = await newDatabase()
  const said = () =>
    welcome({
      database: fresh,
      demo: false,
      origin: 'https://meedoen.example',
      port: 3000,
      nearby: [],
      mail: { folder: '/mail' },
    })
  assert.match(await said(), /https:\/\/meedoen\.example\/installatie\/[\w-]{43}\n/)
  const second = await said()
  assert.doesNotMatch(second, /\/installatie\//)
  assert.match(second, /\.\/meedoen beheer open/)
  await fresh.close()
})
