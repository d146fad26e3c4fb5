import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { makeCode } from '../house/installation.ts'
import { type Limits, openLimits } from '../house/limits.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { createPerson } from '../rooms/basis/personen/actions/mensen.ts'
import { rooms } from '../rooms/index.ts'
import { nowhere } from './enter.ts'
import { webDoor } from './web.ts'

let database: Database
let app: ReturnType<typeof webDoor>
const els = { name: 'Els <b>', email: 'els@lindewaard.example', password: 'voorlezen is fijn', roles: ['beheerder'] }

before(async () => {
  database = await newDatabase()
  app = webDoor({ database, rooms })
  const make = { actor: operator, lang: 'nl' as const, now: new Date(), tickets: {} }
  for (const slug of ['lindewaard', 'rietmeer']) {
    const input = { name: slug, slug, phone: '088 000 12 34' }
    const made = await perform(database, createGemeente, { ...make, gemeente: nowhere, input })
    assert.ok(made.ok)
    const added = await perform(database, createPerson, {
      ...make,
      gemeente: made.value as Gemeente,
      input: { ...els, email: `els@${slug}.example` },
    })
    assert.ok(added.ok)
  }
})
after(() => database.close())

const open = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(`http://localhost${path}`, { headers })
  return { status: response.status, headers: response.headers, html: await response.text() }
}
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', ...headers },
  })
const signIn = async (slug: string) => {
  const response = await post(`/${slug}/inloggen`, { email: `els@${slug}.example`, password: els.password })
  assert.equal(response.status, 303)
  return response.headers.get('set-cookie')!.split(';')[0]!
}

test('the list, the home and the sign-in page open for everybody, without inline style or script', async () => {
  for (const path of ['/', '/lindewaard/', '/lindewaard/inloggen']) {
    const { status, html, headers } = await open(path)
    assert.equal(status, 200, path)
    assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<script(?![^>]*src)/, path)
    const policy = headers.get('content-security-policy')!
    for (const said of ["default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"])
      assert.ok(policy.includes(said), said)
    assert.doesNotMatch(policy, /unsafe|script-src/, 'scripts come from where everything comes from')
    assert.equal(html.match(/<h1/g)?.length, 1)
  }
})

test('a wrong password keeps the address, says so at the field, and never sends the password back', async () => {
  const response = await post('/lindewaard/inloggen', { email: 'els@lindewaard.example', password: 'helemaal fout' })
  const html = await response.text()
  assert.equal(response.status, 422)
  assert.match(html, /href="#veld-password"/)
  assert.match(html, /value="els@lindewaard\.example"/)
  assert.doesNotMatch(html, /helemaal fout/)
})

test('whoever is signed in is greeted by name, safely, until they sign out', async () => {
  const cookie = await signIn('lindewaard')
  assert.match((await open('/lindewaard/', { cookie })).html, /Els &lt;b&gt;/)
  assert.equal((await post('/lindewaard/uitloggen', {}, { cookie })).status, 303)
  assert.doesNotMatch((await open('/lindewaard/', { cookie })).html, /Els &lt;b&gt;/)
})

test('closed pages: a visitor is shown the door, the outsider finds nothing, the administrator comes in', async () => {
  const visitor = await open('/lindewaard/beheer/kleuren')
  assert.deepEqual([visitor.status, visitor.headers.get('location')], [303, '/lindewaard/inloggen'])
  assert.equal((await open('/lindewaard/beheer/kleuren', { cookie: await signIn('rietmeer') })).status, 404)
  assert.equal((await open('/lindewaard/beheer/kleuren', { cookie: await signIn('lindewaard') })).status, 200)
})

test('own colours are kept and linked; a colour that cannot be read keeps what was typed', async () => {
  const cookie = await signIn('lindewaard')
  const bad = await post('/lindewaard/beheer/kleuren', { spruce: '#ffffff' }, { cookie })
  assert.equal(bad.status, 422)
  assert.match(await bad.text(), /value="#ffffff"/)
  assert.equal((await post('/lindewaard/beheer/kleuren', { spruce: '#123456' }, { cookie })).status, 303)
  assert.match((await open('/lindewaard/')).html, /href="\/lindewaard\/thema\.css"/)
  assert.equal((await open('/lindewaard/thema.css')).html, '.meedoen-theme{--md-spruce:#123456;}')
})

test('a post from another site is refused', async () => {
  assert.equal((await post('/lindewaard/inloggen', els as never, { origin: 'https://elsewhere.example' })).status, 403)
})

test('the language stays chosen, and the way back leads into this municipality only', async () => {
  const response = await app.request('http://localhost/lindewaard/taal/en?terug=/lindewaard/inloggen')
  assert.equal(response.headers.get('location'), '/lindewaard/inloggen')
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  assert.match((await open('/lindewaard/inloggen', { cookie })).html, /<html lang="en"[\s\S]*Your e-mail address/)
  const away = await app.request('http://localhost/lindewaard/taal/en?terug=//elsewhere.example')
  assert.equal(away.headers.get('location'), '/lindewaard/')
})

test('what is not there says so, in the house', async () => {
  for (const path of ['/nergens/', '/lindewaard/nergens', '/assets/nergens.css']) {
    const { status, html } = await open(path)
    assert.equal(status, 404, path)
    assert.match(html, /Deze pagina is er niet/)
  }
})

test('the stylesheet weighs at most 25 kB compressed, and its fonts are there', async () => {
  const { html } = await open('/lindewaard/')
  const css = await open(html.match(/href="(\/assets\/[^"]+\.css)"/)![1]!)
  assert.match(css.headers.get('cache-control')!, /immutable/)
  assert.ok(brotliCompressSync(css.html).length <= 25_000)
  for (const [, font] of css.html.matchAll(/url\((\/assets\/[^)]+)\)/g)) assert.equal((await open(font!)).status, 200)
})

test('whoever has to sign in first goes on to where they were going', async () => {
  const asked = await app.request('http://localhost/lindewaard/beheer/personen')
  assert.deepEqual([asked.status, asked.headers.get('location')], [303, '/lindewaard/inloggen'])
  const going = asked.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('onderweg='))!
    .split(';')[0]!
  const sent = { email: 'els@lindewaard.example', password: els.password }
  const signed = await post('/lindewaard/inloggen', sent, { cookie: going })
  assert.equal(signed.headers.get('location'), '/lindewaard/beheer/personen')
  const elsewhere = await post('/lindewaard/inloggen', sent, { cookie: 'onderweg=https%3A%2F%2Fboef.example' })
  assert.equal(elsewhere.headers.get('location'), '/lindewaard/')
})

test('a page that did not change is not sent again', async () => {
  const first = await open('/lindewaard/privacy')
  const again = await app.request('http://localhost/lindewaard/privacy', {
    headers: { 'if-none-match': first.headers.get('etag')! },
  })
  assert.equal(again.status, 304)
  const english = { 'if-none-match': first.headers.get('etag')!, cookie: 'taal=en' }
  assert.equal((await app.request('http://localhost/lindewaard/privacy', { headers: english })).status, 200)
})

test('one caller may not try for ever; another caller is not in the way', async () => {
  const { wait } = openLimits()
  // As those of sign-in, but fewer, so that it does not take 600 passwords.
  const limits: Limits = { wait: (name, caller, limit, now) => wait(name, caller, { ...limit, tries: 3 }, now) }
  const guarded = webDoor({ database, rooms, limits, proxied: true })
  const tryFrom = async (address: string, n: number) => {
    const response = await guarded.request('http://localhost/lindewaard/inloggen', {
      method: 'POST',
      body: new URLSearchParams({ email: `nobody${n}@lindewaard.example`, password: 'geraden' }),
      headers: { origin: 'http://localhost', 'x-forwarded-for': `1.2.3.4, ${address}` },
    })
    return response.status
  }
  const statuses = []
  for (let n = 0; n < 4; n++) statuses.push(await tryFrom('10.0.0.1', n))
  assert.deepEqual(statuses, [422, 422, 422, 429])
  assert.equal(await tryFrom('10.0.0.2', 99), 422)
})

test('an address opens the installation: a municipality and its first administrator', async () => {
  const ask = (path: string, cookie = '', body?: Record<string, string>) =>
    app.request(`http://localhost${path}`, {
      ...(body ? { method: 'POST', body: new URLSearchParams(body) } : {}),
      headers: { origin: 'http://localhost', cookie },
    })
  assert.equal((await ask('/gemeenten/nieuw')).status, 404)
  const { secret } = await database.transaction(null, (db) => makeCode(db, new Date()))
  const opened = await ask(`/installatie/${secret}`, '', {})
  const cookie = opened.headers.getSetCookie()[0]!.split(';')[0]!
  assert.match(await (await ask('/', cookie)).text(), /href="\/gemeenten\/nieuw"/)
  const bad = await ask('/gemeenten/nieuw', cookie, { name: 'Veen', slug: 'Veen', phone: '088 000 12 34' })
  assert.equal(bad.status, 422)
  const made = await ask('/gemeenten/nieuw', cookie, { name: 'Veen', slug: 'veen', phone: '088 000 12 34', languages: 'nl' })
  assert.equal(made.headers.get('location'), '/veen/beheer/personen/nieuw?roles=beheerder')
  const receipt = made.headers.getSetCookie()[0]!.split(';')[0]!
  const next = await ask('/veen/beheer/personen/nieuw?roles=beheerder', `${cookie}; ${receipt}`)
  const page = await next.text()
  assert.match(page, /De gemeente Veen staat klaar/)
  assert.match(page, /value="beheerder" checked/)
  assert.match(next.headers.getSetCookie().join(), /ontvangst=; Max-Age=0; Path=\/,/, 'once, though it was given at the root')
  const first = { name: 'Els', email: 'els@veen.example', roles: 'beheerder' }
  assert.match(
    (await ask('/veen/beheer/personen/nieuw', cookie, first)).headers.get('location')!,
    /^\/veen\/beheer\/personen\/[0-9a-f-]{36}$/,
  )
})

test('the administrator changes name, telephone and colours, finds them in the form again, and the pages follow', async () => {
  const cookie = await signIn('rietmeer')
  const change = { name: 'Rietmeer aan Zee', phone: '088 000 99 99', languages: 'nl', phoneHoursNl: 'Elke ochtend' }
  assert.equal((await post('/rietmeer/beheer/gemeente', change, { cookie })).headers.get('location'), '/rietmeer/beheer')
  const page = (await open('/rietmeer/beheer/gemeente', { cookie })).html
  for (const text of ['Rietmeer aan Zee', '088 000 99 99', 'Elke ochtend']) assert.ok(page.includes(text), text)
  assert.doesNotMatch(page, /hreflang="en"/, 'a language that is not offered is not in the footer')
  assert.equal((await post('/rietmeer/beheer/kleuren', { sun: '#ffd23d' }, { cookie })).status, 303)
  assert.match((await open('/rietmeer/beheer/kleuren', { cookie })).html, /value="#ffd23d"/)
  assert.match((await open('/rietmeer/thema.css')).html, /--md-sun:#ffd23d/)
  assert.equal((await post('/rietmeer/beheer/kleuren', { spruce: '#ffff00' }, { cookie })).status, 422)
})

test('outside a municipality nothing of one is linked; the language is the one that was chosen, else the one the browser asks for', async () => {
  const langOf = (html: string) => html.match(/<html lang="(..)"/)?.[1]
  for (const path of ['/', '/installatie/abc', '/nergens', '/%E0%A4%A']) {
    const { html } = await open(path)
    assert.doesNotMatch(html, /href="#"/, path)
    assert.doesNotMatch(html, /\/beheer|privacy/, path)
    assert.match(html, /href="\/taal\/en\?terug=[^"]+"[^>]*>English/, path)
    assert.equal(langOf(html), 'nl', path)
    assert.equal(langOf((await open(path, { 'accept-language': 'de,en-GB;q=0.9' })).html), 'en', path)
    assert.equal(langOf((await open(path, { 'accept-language': 'en', cookie: 'taal=nl' })).html), 'nl', path)
  }
  assert.equal(langOf((await open('/lindewaard/', { 'accept-language': 'en' })).html), 'nl', 'a municipality speaks its own')
  const chosen = await open('/taal/en?terug=%2Finstallatie%2Fabc')
  assert.deepEqual([chosen.status, chosen.headers.get('location')], [303, '/installatie/abc'])
  assert.match(chosen.headers.get('set-cookie')!, /taal=en/)
  for (const away of ['//x.example', '/.//x.example', '/\\x.example', 'https://x.example'])
    assert.equal((await open(`/taal/en?terug=${encodeURIComponent(away)}`)).headers.get('location'), '/', away)
})

test('a form says that something is missing only when it is', async () => {
  const cookie = await signIn('lindewaard')
  const head = async (path: string, fields: Record<string, string>, as = '') =>
    (await (await post(path, fields, { cookie: as })).text()).match(/id="fouten">\s*<svg[\s\S]*?<\/svg>\s*([^<]*?)\s*</)?.[1]
  assert.equal(await head('/lindewaard/inloggen', { email: '', password: '' }), 'Er mist nog iets')
  assert.equal(await head('/lindewaard/inloggen', { email: 'els', password: 'x' }), 'Dit lukte niet')
  assert.equal(await head('/lindewaard/inloggen', { email: 'els@lindewaard.example', password: 'x' }), 'Dit lukte niet')
  const person = { name: 'Els', email: 'els@lindewaard.example', roles: 'inwoner' }
  assert.equal(await head('/lindewaard/beheer/personen/nieuw', person, cookie), 'Dit lukte niet')
  assert.equal(await head('/lindewaard/beheer/personen/nieuw', { ...person, roles: '' }, cookie), 'Er mist nog iets')
  const key = await post('/lindewaard/mijn/tweestap/sleutel', { name: 'laptop', password: '' }, { cookie })
  assert.match(await key.text(), /Er mist nog iets[\s\S]*Uw wachtwoord: Vul dit in\./)
})

test('a link that works no more leaves no button, and leads to another', async () => {
  const looked = (await open('/lindewaard/inloggen/met/abc')).html
  assert.match(looked, /<button[^>]*>\s*(<[^>]*>)*Log in/)
  const used = await (await post('/lindewaard/inloggen/met/abc', {})).text()
  const main = used.slice(used.indexOf('<main'), used.indexOf('</main>'))
  assert.doesNotMatch(main, /<button/)
  assert.match(main, /role="alert"[\s\S]*al gebruikt of te oud[\s\S]*href="\/lindewaard\/inloggen\/link"/)
})
