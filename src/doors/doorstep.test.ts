import assert from 'node:assert/strict'
import { hostname } from 'node:os'
import { after, before, test } from 'node:test'
import type { Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { demoDatabase, signInFor } from './cast.ts'
import { gemeenteAt } from './enter.ts'
import { webDoor } from './web.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const home = 'https://meedoen.example'
let database: Database
const tokens = new Map<Role, string>()
/** At its own name behind a proxy, and on a machine where nobody said what it is called. */
let named: ReturnType<typeof webDoor>
let nameless: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>

before(async () => {
  database = await demoDatabase(now)
  const behind = { database, rooms, now: () => now }
  named = webDoor({ ...behind, demo: true, url: home, proxied: true })
  nameless = webDoor({ ...behind, demo: true })
  api = apiDoor({ ...behind, url: home, proxied: true })
  const { id } = (await gemeenteAt(database, 'lindewaard'))!
  for (const account of await database.transaction(id, (db) => listDemo(db, id)))
    tokens.set(account.role, await signInFor(database, id, account.id, now))
})
after(() => database.close())

const as = (role: Role) => `meedoen-lindewaard=${tokens.get(role)}`
const statusAt = async (door: typeof named, address: string, init: RequestInit = {}, env = {}) =>
  (await door.request(address, init, env)).status

test('MEEDOEN_URL is the only address: another Host is 421 with the right one to go to, at every door; health asks no name', async () => {
  for (const host of ['meedoen.example', 'MEEDOEN.example', 'meedoen.example:443'])
    assert.equal(await statusAt(named, `http://${host}/lindewaard/`), 200, host)
  const others = [
    'boef.example',
    'localhost',
    '127.0.0.1:3000',
    'meedoen.example:8443',
    'www.meedoen.example',
    'meedoen.example.boef.example',
  ]
  for (const host of others) {
    for (const method of ['GET', 'POST', 'PUT'])
      assert.equal(await statusAt(named, `http://${host}/lindewaard/inloggen`, { method, headers: { origin: home } }), 421, host)
    assert.equal(await statusAt(named, `http://${host}/gezond`), 200, host)
    const problem = await api.request(`http://${host}/api/v1/lindewaard/visie`)
    assert.deepEqual([problem.status, problem.headers.get('content-type')], [421, 'application/problem+json; charset=utf-8'])
    assert.match(((await problem.json()) as { detail: string }).detail, /https:\/\/meedoen\.example/)
  }
  const headers = { 'x-forwarded-host': 'meedoen.example', forwarded: 'host=meedoen.example;proto=https' }
  const page = await named.request('http://127.0.0.1:3000/lindewaard/', { headers: { ...headers, cookie: 'taal=en' } })
  assert.equal(page.status, 421, 'what a header beside Host says is no name')
  assert.match(await page.text(), /This site has another address[\s\S]*href="https:\/\/meedoen\.example"/)
  assert.equal(await statusAt(api, `${home}/api/v1/lindewaard/over`), 404)
})

test('without MEEDOEN_URL the machine and its network come in, at the port they came to; a name that somebody else can let lead here does not', async () => {
  const mine = hostname().toLowerCase()
  for (const host of [
    'localhost',
    '127.0.0.1',
    '[::1]',
    '192.168.1.23',
    '10.1.2.3',
    '[fd00::5]',
    mine,
    `${mine.split('.')[0]}.local`,
  ])
    assert.equal(await statusAt(nameless, `http://${host}/lindewaard/`), 200, host)
  for (const host of [
    'boef.example',
    'localhost.boef.example',
    '203.0.113.9',
    '172.32.0.1',
    '[2001:db8::1]',
    '10.0.0.1.nip.example',
  ])
    assert.equal(await statusAt(nameless, `http://${host}/lindewaard/`), 421, host)
  assert.match(await (await nameless.request('http://boef.example/')).text(), /MEEDOEN_URL/)
  const came = { incoming: { socket: { localPort: 3000 } } }
  assert.equal(await statusAt(nameless, 'http://localhost:3000/lindewaard/', {}, came), 200)
  for (const host of ['localhost:9977', 'localhost', '127.0.0.1:3001'])
    assert.equal(await statusAt(nameless, `http://${host}/lindewaard/`, {}, came), 421, host)
})

test('pages, codes and passkeys know that address, whatever the headers say; on this machine alone the screen says that phones cannot come', async () => {
  const seen = async (door: typeof named, origin: string, path: string) => {
    const headers = { cookie: as('beleidsambtenaar'), 'x-forwarded-host': 'boef.example', 'x-forwarded-proto': 'http' }
    return (await door.request(`${origin.replace('https:', 'http:')}/lindewaard${path}`, { headers })).text()
  }
  const opened = await post('/typetest/sessies/nieuw', { origin: home }, 'title=Raad&perspectives=actual', as('beleidsambtenaar'))
  const session = opened.headers.get('location')!.slice('/lindewaard'.length)
  const screen = await seen(named, home, `${session}/scherm`)
  assert.match(screen, /href="https:\/\/meedoen\.example\/lindewaard\/meedoen\/\w+"/)
  assert.doesNotMatch(screen, /boef|werkt alleen op deze computer/)
  assert.match(await seen(nameless, 'http://localhost', `${session}/scherm`), /werkt alleen op deze computer/)
  assert.match(
    await seen(nameless, 'http://192.168.1.23', `${session}/scherm`),
    /href="http:\/\/192\.168\.1\.23\/lindewaard\/meedoen\//,
  )

  const asked = await api.request(`http://meedoen.example/api/v1/lindewaard/sessies/sleutel/vraag`, { method: 'POST' })
  assert.match(await asked.text(), /"rpId":"meedoen\.example"/)
})

test('over https every cookie stays on https, and the browser is told to come back so; over http neither', async () => {
  const cookiesAt = async (door: typeof named, origin: string) => {
    const at = (path: string) => `${origin.replace('https:', 'http:')}${path}`
    const account = (await (await door.request(at('/lindewaard/demo'))).text()).match(/name="account" value="([^"]+)"/)![1]!
    const responses = [
      await door.request(at('/lindewaard/demo'), { method: 'POST', headers: { origin }, body: new URLSearchParams({ account }) }),
      await door.request(at('/lindewaard/taal/en')),
      await door.request(at('/lindewaard/beheer/personen')),
      await door.request(at('/lindewaard/mijn/naam'), {
        ...{ method: 'POST', headers: { origin, cookie: as('inwoner') }, body: new URLSearchParams({ name: 'Joke' }) },
      }),
    ]
    const cookies = responses.flatMap(({ headers }) => headers.getSetCookie())
    const names = cookies.map((cookie) => cookie.split('=')[0]!)
    for (const name of ['meedoen-lindewaard', 'taal', 'onderweg', 'ontvangst'])
      assert.ok(names.includes(name), `${name} in ${names}`)
    // One says to scripts that somebody is in, never who or with what.
    for (const cookie of cookies) assert.ok(cookie.includes('HttpOnly') || cookie.startsWith('binnen-'), cookie)
    return { cookies, transport: responses[1]!.headers.get('strict-transport-security') }
  }
  const over = await cookiesAt(named, home)
  for (const cookie of over.cookies) assert.match(cookie, /; Secure/)
  assert.match(over.transport!, /^max-age=\d+$/)
  const plain = await cookiesAt(nameless, 'http://localhost')
  for (const cookie of plain.cookies) assert.doesNotMatch(cookie, /; Secure/)
  assert.equal(plain.transport, null)
})

const post = (path: string, headers: Record<string, string>, body: string, cookie = as('inwoner')) =>
  named.request(`http://meedoen.example/lindewaard${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...headers },
    body,
  })

test('a form is taken from our own page, as every browser says it; from elsewhere it comes back, with what was typed', async () => {
  const evil = 'https://boef.example'
  const ours: Record<string, string>[] = [
    { origin: home },
    { origin: home, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { referer: `${home}/lindewaard/mijn` },
  ]
  for (const headers of ours) assert.equal((await post('/mijn/naam', headers, 'name=Joke')).status, 303, JSON.stringify(headers))
  const theirs: Record<string, string>[] = [
    {},
    { origin: evil },
    { origin: 'null' },
    { origin: 'http://meedoen.example' },
    { origin: 'https://meedoen.example:8443' },
    { origin: 'https://www.meedoen.example' },
    { origin: evil, 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { 'sec-fetch-site': 'cross-site', referer: `${home}/` },
    { referer: `${evil}/${home}` },
    { referer: 'https://meedoen.example.boef.example/' },
    { referer: 'onzin' },
    { origin: evil, referer: `${home}/` },
  ]
  const types = [
    'application/x-www-form-urlencoded',
    'text/plain',
    'application/json',
    'application/xml',
    'application/octet-stream',
    'iets',
  ]
  for (const headers of theirs)
    for (const type of types) {
      const response = await post('/mijn/naam', { 'content-type': type, ...headers }, 'name=Boef')
      assert.equal(response.status, 403, `${type} ${JSON.stringify(headers)}`)
    }
  const back = await (
    await post('/mijn/naam', { origin: evil, cookie: `taal=en; ${as('inwoner')}` }, 'name=Joke+van+Dijk')
  ).text()
  assert.match(back, /We cannot tell that you sent this from our own site[\s\S]*https:\/\/meedoen\.example/)
  assert.match(back, /value="Joke van Dijk"/)
  const secret = await (await post('/inloggen', { origin: evil }, 'email=a%40b.example&password=zeergeheim', '')).text()
  assert.match(secret, /value="a@b\.example"/)
  assert.doesNotMatch(secret, /zeergeheim/)
  const mine = await named.request('http://meedoen.example/lindewaard/mijn', { headers: { cookie: as('inwoner') } })
  assert.doesNotMatch(await mine.text(), /Boef/, 'nothing of it was done')
})

test('what another site sent while the database was away is not handed back to be sent from ours', async () => {
  const gone = async () => Promise.reject(Object.assign(new Error('gone'), { code: '57P01' }))
  const away = webDoor({ database: { ...database, transaction: gone }, rooms, url: home })
  const send = (origin: string) =>
    away.request('http://meedoen.example/lindewaard/mijn/naam', {
      ...{ method: 'POST', headers: { origin }, body: new URLSearchParams({ name: 'Joke' }) },
    })
  const [own, other] = [await send(home), await send('https://boef.example')]
  assert.deepEqual([own.status, other.status], [503, 503])
  assert.match(await own.text(), /value="Joke"/)
  assert.doesNotMatch(await other.text(), /Joke/)
})

test('every address that takes a POST refuses one of another site, also one that no form of a room stands at', async () => {
  const posts = new Set(named.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))
  assert.ok(posts.size > 150)
  for (const path of posts) {
    const address = path
      .replace(':gemeente', 'lindewaard')
      .replaceAll(/:\w+(\{[^/]*\})?/g, '019a0000-0000-7000-8000-000000000000')
    for (const cookie of ['', as('beheerder'), as('beleidsambtenaar')]) {
      const headers = { origin: 'https://boef.example', cookie }
      const response = await named.request(`http://meedoen.example${address}`, { method: 'POST', body: '', headers })
      const why = `${address} ${response.status}`
      if (response.status === 303) assert.match(response.headers.get('location')!, /\/inloggen$/, why)
      else assert.ok(response.status === 403 || response.status === 404, why)
    }
  }
  const planted = webDoor({ database, rooms, url: home })
  planted.post('/geplant', (c) => c.text('gedaan'))
  const send = (origin: string) => statusAt(planted, 'http://meedoen.example/geplant', { method: 'POST', headers: { origin } })
  assert.deepEqual([await send(home), await send('https://boef.example')], [200, 403])
})

test('a method that an address does not take is 405 with those it does, before anything else is asked', async () => {
  const other = async (door: typeof named, method: string, path: string) => {
    const response = await door.request(`http://meedoen.example${path}`, { method })
    return [response.status, response.headers.get('allow')]
  }
  for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    assert.deepEqual(await other(named, method, '/lindewaard/over'), [405, 'GET, HEAD'])
    assert.deepEqual(await other(named, method, '/lindewaard/inloggen'), [405, 'GET, HEAD, POST'])
    assert.deepEqual(await other(named, method, '/'), [405, 'GET, HEAD'])
  }
  assert.deepEqual(await other(named, 'POST', '/lindewaard/privacy'), [405, 'GET, HEAD'])
  assert.equal((await other(named, 'GET', '/lindewaard/nergens'))[0], 404)
  assert.equal((await other(named, 'HEAD', '/lindewaard/over'))[0], 200)
  assert.deepEqual(await other(api, 'PATCH', '/api/v1/lindewaard/visie'), [405, 'GET, HEAD, POST'])
  assert.equal((await other(api, 'DELETE', '/api/v1/lindewaard/nergens'))[0], 404)
})

test('an address may carry what newsletters and others add to it; what is asked of the page itself still counts', async () => {
  const added =
    '?utm_source=nieuwsbrief&utm_medium=email&fbclid=IwAR0abc&gclid=1&mc_cid=2&_ga=3&id=zomaar&utm_campaign=100%&q=%E9'
  const paths = [
    '/',
    '/plan',
    '/over',
    '/visie',
    '/gebieden',
    '/kaders',
    '/begrippen',
    '/doelgroepen',
    '/stappen/stand',
    '/doelen',
  ]
  for (const path of [
    ...paths,
    '/toegankelijkheid',
    '/privacy',
    '/typetest',
    '/typetest/typen',
    '/inloggen',
    '/visie/visie.odt',
  ]) {
    const plain = await statusAt(named, `http://meedoen.example/lindewaard${path}`)
    assert.equal(await statusAt(named, `http://meedoen.example/lindewaard${path}${added}`), plain, path)
  }
  const log = (query: string) =>
    named.request(`http://meedoen.example/lindewaard/beheer/logboek${query}`, { headers: { cookie: as('beheerder') } })
  assert.equal((await log('?fbclid=1')).status, 200)
  for (const query of ['?page=abc', '?page=0', '?page=%00', '?page=1&from=gisteren']) {
    const wrong = await log(query)
    assert.equal(wrong.status, 400, query)
    assert.match(await wrong.text(), /Dit adres klopt niet[\s\S]*href="\/lindewaard\/beheer\/logboek"/)
  }
  assert.equal(
    await statusAt(api, `${home.replace('https', 'http')}/api/v1/lindewaard/begrippen?utm_source=x`),
    422,
    'a program is told',
  )
})

test('no address makes the house fall over', async () => {
  const strange = [
    '/%00',
    '/lindewaard/%00',
    '/lindewaard/doelen/%00',
    '/%ff',
    '/lindewaard/%e0%a4%a',
    '/%',
    '/lindewaard/over%zz',
  ]
  for (const path of strange) {
    assert.equal(await statusAt(named, `http://meedoen.example${path}`), 400, path)
    assert.equal(await statusAt(api, `http://meedoen.example/api/v1${path}`), 400, path)
  }
  const many = Array.from({ length: 501 }, (_, n) => `p${n}=1`).join('&')
  const often = Array.from({ length: 501 }, () => 'page=1').join('&')
  const queries = [
    'constructor.x=1',
    'constructor=1',
    '__proto__=1',
    '__proto__.x=1',
    'toString.y=1',
    'x=%00',
    many,
    often,
    'page.0.1.2.3.4.5=1',
  ]
  for (const query of queries) {
    for (const path of ['/lindewaard/over', '/lindewaard/inloggen', '/lindewaard/visie', '/lindewaard/beheer/logboek', '/']) {
      const status = await statusAt(named, `http://meedoen.example${path}?${query}`, { headers: { cookie: as('beheerder') } })
      assert.ok(status < 500, `${path}?${query.slice(0, 40)} ${status}`)
    }
    const told = await statusAt(api, `http://meedoen.example/api/v1/lindewaard/begrippen?${query}`)
    assert.ok(told === 400 || told === 422 || query.startsWith('_'), `${query.slice(0, 40)} ${told}`)
  }
  assert.equal(
    await statusAt(named, `http://meedoen.example/lindewaard/beheer/logboek?${often}`, { headers: { cookie: as('beheerder') } }),
    400,
  )
  for (const path of [
    `/${'x'.repeat(8000)}`,
    `/lindewaard/${'%41'.repeat(4000)}`,
    `/lindewaard/beheer/personen/${'y'.repeat(8000)}`,
    `/lindewaard/over?${'z'.repeat(8000)}`,
  ])
    assert.ok((await statusAt(named, `http://meedoen.example${path}`)) < 500, path.slice(0, 30))
})

test('an id that cannot be one is no page and no form, for whoever may open it', async () => {
  const headers = { cookie: as('beleidsambtenaar'), origin: home }
  for (const path of [
    '/doelen/nieuws',
    '/doelen/nieuws/intrekking',
    '/stappen/bijeenkomsten/1/weghalen',
    '/plan/kalender/1/gedaan/gisteren',
  ]) {
    assert.equal(await statusAt(named, `http://meedoen.example/lindewaard${path}`, { headers }), 404, path)
    const sent = await statusAt(named, `http://meedoen.example/lindewaard${path}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(),
    })
    assert.ok(sent === 404 || sent === 405, `${path} ${sent}`)
  }
})

test('the way back after choosing a language or signing in leads into this municipality, whatever stands there', async () => {
  const back = async (path: string, cookie = '') => {
    const response = await named.request(`http://meedoen.example${path}`, { headers: { cookie } })
    assert.equal(response.status, 303, path)
    return response.headers.get('location')
  }
  assert.equal(await back('/lindewaard/taal/en?terug=/lindewaard/plan%3Fdeel=2'), '/lindewaard/plan?deel=2')
  for (const away of [
    '//boef.example/lindewaard/',
    'https://boef.example/lindewaard/',
    '/rietmeer/',
    '/lindewaard/../rietmeer/',
    '/lindewaard/%5c..%5c..%5cx',
    'javascript:alert(1)',
    '%5c%5cboef.example/lindewaard/',
    '/lindewaardx/',
    'http://x:99/lindewaard/',
  ])
    assert.doesNotMatch((await back(`/lindewaard/taal/nl?terug=${away}`))!, /boef|rietmeer|javascript|:99|lindewaardx/, away)
  for (const broken of ['/lindewaard/%0d%0aSet-Cookie:x=1', '/lindewaard/%0d%0aX', '%0d%0a', '/lindewaard/%00', '/lindewaard/é'])
    assert.match((await back(`/lindewaard/taal/nl?terug=${broken}`))!, /^\/lindewaard\/[!-~]*$/, broken)
  assert.equal(await back('/nergens/taal/en?terug=/nergens/x'), '/nergens/x')
  assert.equal(await back('/nergens/taal/en?terug=//boef.example/x'), '/')

  const account = (await (await named.request('http://meedoen.example/lindewaard/demo')).text()).match(
    /name="account" value="([^"]+)"/,
  )![1]!
  for (const going of ['%0d%0aX', '/lindewaard/%0d%0aX', '//boef.example', '%E0%A4%A', `/lindewaard/${'x'.repeat(3000)}`]) {
    const entered = await post('/demo', { origin: home, cookie: `onderweg=${going}` }, `account=${account}`)
    assert.equal(entered.status, 303, going)
    assert.match(entered.headers.get('location')!, /^\/lindewaard\/[!-~]*$/, going)
  }
})

test('a form with more fields than a form can have comes back and says so', async () => {
  const flood = Array.from({ length: 501 }, (_, n) => `f${n}=1`).join('&')
  const response = await post('/mijn/naam', { origin: home }, `name=Joke&${flood}`)
  assert.equal(response.status, 413)
  assert.match(await response.text(), /Dit is te groot om te versturen[\s\S]*value="Joke"/)
  for (const body of [
    'constructor.x=1',
    'name=Joke&constructor=1',
    'name.x=1',
    'name=Joke&__proto__=1',
    'name=Joke&toString=1',
    '%',
    '=',
  ])
    assert.ok((await post('/mijn/naam', { origin: home }, body)).status < 500, body)
})
