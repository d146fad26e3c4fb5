import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v4 as uuidv4 } from 'uuid'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { hashSecret, newSecret } from '../house/secret.ts'
import { insertSessie, listDemo } from '../rooms/basis/personen/store.ts'
import { requireSteps } from '../rooms/basis/personen/tweestaps/actions/beheer.ts'
import { rooms } from '../rooms/index.ts'
import { demoDatabase, signInFor } from './cast.ts'
import { gemeenteAt } from './enter.ts'
import { webDoor } from './web.ts'

/** A session that ends while somebody fills in a form: what they typed is theirs to go on with, and nobody else's. */
const now = new Date()
let database: Database
let web: ReturnType<typeof webDoor>
let town: Gemeente
const accounts = new Map<string, string>()

before(async () => {
  database = await demoDatabase(now)
  web = webDoor({ database, rooms })
  town = (await gemeenteAt(database, 'lindewaard'))!
  const people = await database.transaction(town.id, (db) => listDemo(db, town.id))
  for (const { id, role } of people) accounts.set(role, id)
})
after(() => database?.close())

const cookieOf = async (role: string, at = now) =>
  `meedoen-lindewaard=${await signInFor(database, town.id, accounts.get(role)!, at)}`
const post = async (path: string, fields: Record<string, string> | FormData, cookie = '', rest: Record<string, string> = {}) => {
  const answer = await web.request(`http://localhost/lindewaard${path}`, {
    method: 'POST',
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    headers: { origin: 'http://localhost', cookie, ...rest },
  })
  return { status: answer.status, to: answer.headers.get('location'), headers: answer.headers, html: await answer.text() }
}
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
/** What the form on the page sends when its button is pressed. */
const carried = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      unescaped(value!),
    ]),
  )
const doelen = async (statement: string) =>
  (
    await database.transaction(town.id, (db) =>
      sql<{ n: number }>`select count(*)::int as n from doelen_doel where statement = ${statement}`.execute(db),
    )
  ).rows[0]!.n
const nameOf = async (role: string) =>
  (
    await database.transaction(town.id, (db) =>
      sql<{ name: string }>`select name from personen_account where id = ${accounts.get(role)!}`.execute(db),
    )
  ).rows[0]!.name
const yesterday = new Date(now.getTime() - 86_400_000)

test('a session that ended elsewhere: what was typed stands on the page, and goes once after signing in', async () => {
  const cookie = await cookieOf('beleidsambtenaar')
  const elsewhere = await cookieOf('beleidsambtenaar')
  assert.equal((await post('/uitloggen/overal', {}, elsewhere)).status, 303)
  const statement = 'Meer jongeren doen <mee>, "ook" zo'
  const fields = { statement, _once: uuidv4() }
  const shown = await post('/doelen/beginnen', fields, cookie)
  assert.deepEqual([shown.status, shown.to], [401, null])
  assert.match(shown.html, /<h1[^>]*>U bent uitgelogd<.*Log in, dan kunt u verder met wat u had ingevuld\./s)
  assert.match(shown.html, /<form method="post" action="\/lindewaard\/doelen\/beginnen"/)
  assert.match(shown.html, /href="\/lindewaard\/inloggen" target="_blank" rel="noopener"/)
  assert.match(shown.html, /<dd[^>]*>Meer jongeren doen &lt;mee&gt;, /)
  assert.equal(shown.headers.get('set-cookie') ?? '', '', 'nothing typed in a cookie')
  assert.doesNotMatch(shown.html, new RegExp(await nameOf('beleidsambtenaar')))
  const again = carried(shown.html)
  assert.deepEqual({ statement: again.statement, _once: again._once }, fields)
  // Too early: the very same page.
  assert.deepEqual(carried((await post('/doelen/beginnen', again, cookie)).html), again)
  assert.equal(await doelen(statement), 0)
  const fresh = await cookieOf('beleidsambtenaar')
  for (let press = 0; press < 2; press++) assert.equal((await post('/doelen/beginnen', again, fresh)).status, 303)
  assert.equal(await doelen(statement), 1)
})

test('a session that had its time, in English; without anything typed there is nothing to keep', async () => {
  const cookie = `taal=en; ${await cookieOf('beleidsambtenaar', yesterday)}`
  const { status, html } = await post('/mijn/naam', { name: 'Sanne de Wit' }, cookie)
  assert.equal(status, 401)
  assert.match(html, /You have been signed out<.*Sign in, then you can go on with what you filled in\./s)
  for (const [path, fields] of [
    ['/mijn/naam', { name: ' ', _once: uuidv4() }],
    ['/uitloggen', {}],
    ['/uitloggen/overal', {}],
  ] as const)
    assert.equal((await post(path, fields, cookie)).to, '/lindewaard/inloggen', path)
})

test('nobody finds it who signed out in this browser, or never was in: no cookie, one of nobody, or of elsewhere', async () => {
  for (const cookie of ['', 'meedoen-lindewaard=', 'meedoen-lindewaard=verzonnen', `meedoen-rietmeer=${'x'.repeat(43)}`]) {
    const { status, to, html } = await post('/doelen/beginnen', { statement: 'Van mij', _once: uuidv4() }, cookie)
    assert.deepEqual([status, to], [303, '/lindewaard/inloggen'], cookie)
    assert.doesNotMatch(html, /Van mij/)
  }
  const cookie = await cookieOf('beleidsambtenaar')
  const out = await post('/uitloggen', {}, cookie)
  assert.match(out.headers.get('set-cookie') ?? '', /meedoen-lindewaard=;/, 'the browser sends it no more')
})

test('a secret is not sent back, a file is asked for again, and what another site sent is not kept', async () => {
  const cookie = await cookieOf('beheerder', yesterday)
  const secret = await post('/mijn/adres', { email: 'nieuw@lindewaard.example', password: 'een heel geheim woord' }, cookie)
  assert.equal(secret.status, 401)
  assert.match(secret.html, /nieuw@lindewaard\.example/)
  assert.doesNotMatch(secret.html, /geheim/)
  assert.equal((await post('/mijn/wachtwoord', { current: 'geheim een', password: 'geheim twee twee' }, cookie)).status, 303)

  const upload = new FormData()
  upload.set('geojson', new File(['{"type":"FeatureCollection","features":[]}'], 'wijken.geojson'))
  const file = await post('/gebieden/import', upload, cookie)
  assert.equal(file.status, 401)
  assert.match(file.html, /Een wachtwoord of een bestand geeft u daarna nog een keer/)
  assert.match(file.html, /enctype="multipart\/form-data"/)
  assert.doesNotMatch(file.html, /FeatureCollection/)

  const foreign = await post('/doelen/beginnen', { statement: 'Van een ander' }, cookie, { origin: 'https://elders.example' })
  assert.doesNotMatch(foreign.html, /name="statement"/)
})

test('what one typed is not saved by another who signs in: they find their own form, and nothing happened', async () => {
  const cookie = await cookieOf('beheerder', yesterday)
  const again = carried((await post('/mijn/naam', { name: 'Van een ander', _once: uuidv4() }, cookie)).html)
  const other = await cookieOf('beleidsambtenaar')
  const was = await nameOf('beleidsambtenaar')
  const { status, html } = await post('/mijn/naam', again, other)
  assert.equal(status, 403)
  assert.match(html, /Dit had iemand anders ingevuld\. Er is niets bewaard\./)
  assert.doesNotMatch(html, /Van een ander/)
  assert.equal(await nameOf('beleidsambtenaar'), was)
  assert.equal((await post('/mijn/naam', again, await cookieOf('beheerder'))).status, 303)
  assert.equal(await nameOf('beheerder'), 'Van een ander')
})

test('whoever has to set up a second step first keeps it as well', async () => {
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + 3_600_000)
  await database.transaction(town.id, (db) =>
    insertSessie(db, town.id, accounts.get('vrijwilligerscentrale')!, {
      via: 'password',
      tokenHash: hashSecret(token),
      startedAt: now,
      expiresAt,
    }),
  )
  const call = { actor: operator, gemeente: town, lang: 'nl' as const, now, tickets: {} }
  const asked = await perform(database, requireSteps, { ...call, input: { roles: ['vrijwilligerscentrale'] } })
  assert.ok(asked.ok, JSON.stringify(asked))
  const { status, html } = await post('/mijn/naam', { name: 'Joost van Dam', _once: uuidv4() }, `meedoen-lindewaard=${token}`)
  assert.equal(status, 401)
  assert.match(html, /<h1[^>]*>Zet eerst uw tweede stap aan</)
  assert.match(html, /href="\/lindewaard\/mijn\/[a-z-]+" target="_blank"/)
  assert.equal(carried(html).name, 'Joost van Dam')
})
