import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { operator, type Role } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { newSecret } from '../house/secret.ts'
import { createPerson } from '../rooms/basis/personen/actions/mensen.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { demoDatabase, signInFor } from './cast.ts'
import { gemeenteAt } from './enter.ts'
import { webDoor } from './web.ts'

/** A key of a form or API call is bound to who, what and content (docs/decisions/007); after safety 5, field C01 and C02, operation 2. */
const now = new Date('2026-11-24T10:00:00.000Z')
const origin = 'http://localhost'
const password = 'voorlezen is fijn'

let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
let lindewaard: Gemeente
const tokens = new Map<Role, string>()
before(async () => {
  database = await demoDatabase(now)
  web = webDoor({ database, rooms, now: () => now, demo: true })
  api = apiDoor({ database, rooms, now: () => now })
  lindewaard = (await gemeenteAt(database, 'lindewaard'))!
  for (const { role, id } of await database.transaction(lindewaard.id, (db) => listDemo(db, lindewaard.id)))
    tokens.set(role, await signInFor(database, lindewaard.id, id, now))
})
after(() => database.close())

/** A browser: keeps its cookies, and can be looked into. */
function browser(role?: Role) {
  const jar = new Map<string, string>(role ? [['meedoen-lindewaard', tokens.get(role)!]] : [])
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
  }
  const ask = async (path: string, fields?: Record<string, string>, { lost = false } = {}) => {
    const headers = { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '), origin }
    const post = fields && { method: 'POST', body: new URLSearchParams(fields) }
    const response = await web.request(`${origin}/lindewaard${path}`, { ...post, headers })
    if (!lost) keep(response)
    return { status: response.status, to: response.headers.get('location'), html: await response.text() }
  }
  return {
    jar,
    post: ask,
    open: (path: string) => ask(path),
    /** A page with a form: what it says, and the hidden fields that its form would send. */
    async form(path: string) {
      const { status, html } = await ask(path)
      assert.equal(status, 200, path)
      const hidden = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      return Object.fromEntries(hidden.map(([, name, value]) => [name!, value!])) as { _once: string; [name: string]: string }
    },
  }
}

const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
  const response = await api.request(`${origin}/api/v1/lindewaard${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, ticket: response.headers.get('meedoen-ticket'), body: text && JSON.parse(text) }
}
const as = (role: Role, key?: string) => bearer(tokens.get(role)!, key)
const bearer = (token: string, key?: string) => ({ authorization: `Bearer ${token}`, ...(key && { 'idempotency-key': key }) })

let people = 0
/** Somebody with a password, whom no other story knows. */
async function newPerson(role: Role = 'inwoner') {
  const who = { name: `Persoon ${++people}`, email: `persoon${people}@lindewaard.example`, password }
  const made = await perform(database, createPerson, {
    ...{ actor: operator, gemeente: lindewaard, lang: 'nl', now, tickets: {} },
    input: { ...who, roles: [role] },
  })
  assert.ok(made.ok)
  return { ...who, id: (made.value as { id: string }).id }
}
const signIn = { email: '', password }
const names = async () =>
  new Map(
    (await database.asOwner((client) => client.query('select id, name from personen_account'))).rows.map((r) => [r.id, r.name]),
  )
const kept = async () => (await database.asOwner((client) => client.query('select * from house_once'))).rows.length

test('safety 5: one fixed key, six calls of three people: each gets what they asked for, or a refusal, and nothing of another', async () => {
  const [key, els, mieke] = ['order-42', await newPerson(), await newPerson('beheerder')]
  const token = async ({ email }: { email: string }) => (await call('POST', '/sessies', { email, password }, {})).body.token
  const [asEls, asMieke] = [bearer(await token(els), key), bearer(await token(mieke), key)]
  const jan = { name: 'Jan', email: 'jan@lindewaard.example', roles: ['inwoner'] }
  const first = await call('POST', '/personen', jan, asMieke)
  assert.equal(first.status, 201)
  assert.deepEqual(await call('POST', '/personen', jan, asMieke), first, 'sent again: the first answer')
  const other = await call('POST', '/personen', { ...jan, email: 'boef@lindewaard.example', roles: ['beheerder'] }, asMieke)
  assert.deepEqual([other.status, other.body.errors[0].code], [422, 'key-reused'])
  assert.match(other.body.detail, /Idempotency-Key/)
  assert.deepEqual([other.body.made, other.body.location], [first.body, `/api/v1/lindewaard/personen/${first.body.id}`])
  assert.equal((await call('GET', `/personen/${first.body.id}`, undefined, as('beheerder'))).status, 200)
  assert.deepEqual(await call('PUT', '/mijn/naam', { name: 'Els Nieuw' }, asEls), { status: 204, ticket: null, body: '' })
  assert.equal((await names()).get(els.id), 'Els Nieuw')
  const signed = await call('POST', '/sessies', { email: mieke.email, password }, { 'idempotency-key': key })
  assert.equal(signed.status, 201)
  const stranger = await call('POST', '/sessies/link', { email: 'a@example.nl' }, { 'idempotency-key': key })
  assert.deepEqual([stranger.status, stranger.body, stranger.ticket], [204, '', null])
  const again = await call('PUT', '/mijn/naam', { name: 'Els Anders' }, asEls)
  assert.equal(again.status, 422)
  assert.ok(!JSON.stringify(again.body).includes(signed.body.token))
  assert.equal((await names()).get(els.id), 'Els Nieuw')
})

test('C01: the key of a sign-in page opens nothing on another device, with whatever form, password or cookies', async () => {
  const [victim, other] = [await newPerson(), await newPerson()]
  const desk = browser()
  const { _once } = await desk.form('/inloggen')
  assert.equal((await desk.post('/inloggen', { ...signIn, email: victim.email, _once })).status, 303)
  assert.ok(desk.jar.has('meedoen-lindewaard'))
  const carrying = browser()
  await carrying.form('/inloggen')
  for (const thief of [browser(), carrying]) {
    await thief.post('/inloggen/link', { email: 'a@example.nl', _once })
    await thief.post('/typetest', { _once })
    assert.ok(!thief.jar.has('meedoen-lindewaard'), 'another form')
    assert.equal((await thief.post('/inloggen', { email: victim.email, password: 'fout geraden', _once })).status, 422)
    assert.ok(!thief.jar.has('meedoen-lindewaard'), 'a wrong password')
    assert.equal((await thief.post('/inloggen', { ...signIn, email: other.email, _once })).status, 303)
    const page = (await thief.open('/mijn')).html
    assert.ok(page.includes(other.name) && !page.includes(victim.name), 'a good password is for whoever has it')
  }
})

test('signing in and signing out are never replayed: sign in, sign out, Back, and send the same form', async () => {
  const who = await newPerson()
  const desk = browser()
  const { _once } = await desk.form('/inloggen')
  const send = { ...signIn, email: who.email, _once }
  const before = await kept()
  await desk.post('/inloggen', send)
  const first = desk.jar.get('meedoen-lindewaard')
  const out = await desk.form('/uitloggen')
  await desk.post('/uitloggen', out)
  assert.ok(!desk.jar.has('meedoen-lindewaard'))
  assert.equal((await desk.post('/inloggen', send)).status, 303)
  assert.notEqual(desk.jar.get('meedoen-lindewaard'), first)
  assert.match((await desk.open('/mijn')).html, new RegExp(who.name))
  await desk.post('/uitloggen', out)
  assert.equal((await desk.open('/mijn')).to, '/lindewaard/inloggen', 'and really signs out again')
  assert.equal(await kept(), before)
})

const textOf = async (deel: number) =>
  (await call('GET', `/plan/delen/${deel}`, undefined, as('beleidsambtenaar'))).body as { text: string; revision: number }

test('C02: Back, edit, save: the text that was sent last is kept, as often as somebody goes back', async () => {
  const officer = browser('beleidsambtenaar')
  const form = await officer.form('/plan/delen/5')
  const save = (text: string, lost = false) => officer.post('/plan/delen/5', { ...form, text }, { lost })
  for (const text of ['Zin een.', 'Zin een. Zin twee.', 'Zin drie.', 'Zin een.']) {
    assert.equal((await save(text)).status, 303, text)
    assert.equal((await textOf(5)).text, text)
  }
  const { revision } = await textOf(5)
  await Promise.all(Array.from({ length: 5 }, () => save('Zin een.')))
  assert.equal((await textOf(5)).revision, revision, 'sent again it does nothing')
  await Promise.all(['Zin vier.', 'Zin vijf.'].map((text) => save(text)))
  assert.equal((await textOf(5)).revision, revision + 2, 'both at once are both done')
})

test('C02: what is wrong after Back is put right on the page that comes back', async () => {
  const officer = browser('beleidsambtenaar')
  const form = await officer.form('/plan/delen/6')
  await officer.post('/plan/delen/6', { ...form, text: 'Eerst dit.' })
  const wrong = await officer.post('/plan/delen/6', { ...form, text: 'x'.repeat(20_001) })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.html.includes(form._once), 'a form that comes back is the same form')
  const put = await officer.post('/plan/delen/6', { ...form, text: 'Toen dit.' })
  assert.equal(put.status, 303)
  assert.equal((await textOf(6)).text, 'Toen dit.')
})

test('C02: whoever was overtaken by somebody else after Back is told, and keeps the text', async () => {
  const [officer, colleague] = [browser('beleidsambtenaar'), browser('beleidsambtenaar')]
  const form = await officer.form('/plan/delen/7')
  await officer.post('/plan/delen/7', { ...form, text: 'Van mij.' })
  await colleague.post('/plan/delen/7', { ...(await colleague.form('/plan/delen/7')), text: 'Van een ander.' })
  const late = await officer.post('/plan/delen/7', { ...form, text: 'Van mij, en meer.' })
  assert.equal(late.status, 409)
  assert.match(late.html, />Van mij, en meer\.</)
  assert.equal((await textOf(7)).text, 'Van een ander.')
})

test('C02: a second activity is made after Back; a double click makes one', async () => {
  const officer = browser('beleidsambtenaar')
  const [goal] = (await call('GET', '/doelen', undefined, as('beleidsambtenaar'))).body.doelen
  const path = `/plan/activiteiten/nieuw/${goal.id}`
  const form = await officer.form(path)
  const make = (title: string) =>
    officer.post(path, { ...form, title, party: 'Gemeente', starts: '2027-01-01', ends: '2027-12-31', state: 'planned' })
  for (const title of ['Koffie op straat', 'Koffie op straat', 'Thee op straat']) assert.equal((await make(title)).status, 303)
  const named = "select title from plan_activiteit where title like '% op straat' order by title"
  const made = (await database.asOwner((client) => client.query(named))).rows.map(({ title }) => title)
  assert.deepEqual(made, ['Koffie op straat', 'Thee op straat'])
})

test('what can not be done as new after Back keeps what was typed, and links to what was made the first time', async () => {
  const admin = browser('beheerder')
  const form = await admin.form('/beheer/personen/nieuw')
  const invite = (name: string) =>
    admin.post('/beheer/personen/nieuw', { ...form, name, email: 'tjitske@lindewaard.example', roles: 'inwoner' })
  const made = await invite('Tjitske')
  const after = await invite('Tjitske de Wit')
  assert.equal(after.status, 409)
  assert.match(after.html, /value="Tjitske de Wit"/)
  assert.match(after.html, new RegExp(`<a [^>]*href="${made.to}">Bekijk wat u eerder verstuurde`))
  const stranger = await browser('beheerder').post('/beheer/personen/nieuw', {
    ...{ _once: uuidv7(), name: 'Tjitske de Wit', email: 'tjitske@lindewaard.example', roles: 'inwoner' },
  })
  assert.equal(stranger.status, 409)
  assert.ok(!stranger.html.includes(made.to!), 'under another key nothing was made before')
})

test('a machine is told what its key made; whoever shares a key with all visitors is not', async () => {
  const officer = as('beleidsambtenaar', 'deel-9')
  const write = (text: string) => call('PUT', '/plan/delen/9', { revision: 0, text }, officer)
  const first = await write('Een.')
  assert.equal(first.status, 200)
  const { status, body } = await write('Twee.')
  assert.deepEqual([status, body.made, body.location], [422, first.body, '/api/v1/lindewaard/plan/delen/9'])
  const ask = (name: string, ticket?: string) => {
    const headers = { 'idempotency-key': 'link-1', ...(ticket && { 'meedoen-ticket': `eigen=${ticket}` }) }
    return call('POST', '/sessies/link', { email: `${name}@lindewaard.example` }, headers)
  }
  for (const ticket of [undefined, newSecret()]) {
    assert.equal((await ask('a', ticket)).status, 204)
    const other = await ask('b', ticket)
    assert.deepEqual([other.status, 'made' in other.body], [422, ticket !== undefined])
  }
})

test('of the same kind: amounts of two years from one form are two, and the second word on one of them is kept', async () => {
  const officer = browser('beleidsambtenaar')
  const form = await officer.form('/plan/middelen/nieuw')
  const given = { ...form, kind: 'structural', source: 'Fonds Samen' }
  const save = (year: string, cents: string) => officer.post('/plan/middelen/nieuw', { ...given, year, cents })
  for (const [year, cents] of [
    ['2041', '100'],
    ['2042', '200'],
    ['2041', '150'],
  ] as const)
    assert.equal((await save(year, cents)).status, 303, `${year} ${cents}`)
  const { middelen } = (await call('GET', '/plan/middelen', undefined, as('beleidsambtenaar'))).body
  const kept = (middelen as { year: number; cents: number }[]).filter(({ year }) => year > 2040)
  assert.deepEqual(kept.map(({ year, cents }) => [year, cents]).sort(), [
    [2041, 15_000],
    [2042, 20_000],
  ])
})

test('of the same kind: a sheet with a revision for each line, and a page without an account', async () => {
  const officer = browser('beleidsambtenaar')
  await call('POST', '/verkenning/rondes', { closesOn: '2026-12-24' }, as('beleidsambtenaar'))
  const sheet = await officer.form('/verkenning/invullen/kansen')
  const score = (weight: string) =>
    officer.post('/verkenning/invullen/kansen', { ...sheet, 'scores.0.weight': weight, 'scores.1.weight': '1' })
  for (const weight of ['1', '2', '3', '1']) {
    assert.equal((await score(weight)).status, 303, weight)
    const { items, mine } = (await call('GET', '/verkenning/invullen/kansen', undefined, as('beleidsambtenaar'))).body
    assert.equal((mine as { item: string; weight: number }[]).find(({ item }) => item === items[0].key)?.weight, Number(weight))
  }
  const visitor = browser()
  const { _once } = await visitor.form('/typetest')
  for (const blad of ['nu', 'straks'])
    assert.equal((await visitor.post('/typetest', { blad, _once })).to, `/lindewaard/typetest/${blad}`)
})

test('operation 2: a key belongs to one operation; other content is refused, and a key needs not be a UUID', async () => {
  const officer = as('beleidsambtenaar', 'doel-1')
  const goal = await call('POST', '/doelen', { statement: 'Doel van twee' }, officer)
  assert.equal(goal.status, 201)
  const raad = await call('POST', '/visie/raad', { on: '2026-11-20', text: 'De raad wil meer weten.' }, officer)
  assert.ok(raad.status === 409 || raad.body.no === undefined, JSON.stringify(raad))
  const second = await call('POST', '/doelen', { statement: 'Ander doel' }, officer)
  assert.deepEqual([second.status, second.body.errors[0].code], [422, 'key-reused'])
  assert.deepEqual(await call('POST', '/doelen', { statement: 'Doel van twee' }, officer), goal)
  for (const good of ['a', '"8e03978e-40d5-43e8-bc93-6894a57f9324"', '~'.repeat(255), uuidv7().toUpperCase()]) {
    const made = await call('POST', '/doelen', { statement: `Doel ${good.slice(0, 20)}` }, as('beleidsambtenaar', good))
    assert.equal(made.status, 201, good)
  }
  for (const bad of ['order 42', '~'.repeat(256), 'één', ' ']) {
    const refused = await call('POST', '/doelen', { statement: 'Nee' }, { ...as('beleidsambtenaar'), 'idempotency-key': bad })
    assert.deepEqual([refused.status, refused.body.errors[0].code], [400, 'key-unreadable'], bad)
    assert.match(refused.body.detail, /Idempotency-Key/)
  }
})

test('an API call that was refused is done with the same key once it can be', async () => {
  const officer = as('beleidsambtenaar', 'later')
  assert.equal((await call('POST', '/doelen', { statement: '' }, officer)).status, 422)
  assert.equal((await call('POST', '/doelen', { statement: 'Nu wel' }, officer)).status, 201)
})

interface Opening {
  readonly path: string
  readonly answer: Record<string, string>
  readonly table: string
}
/** An open session of each kind in which a visitor takes part, with the question that the form of joining asks. */
async function openings(): Promise<Opening[]> {
  const officer = as('beleidsambtenaar')
  const session = { title: 'Op straat', edition: 'current', perspectives: ['actual'] }
  const { code: typetest } = (await call('POST', '/typetest/sessies', session, officer)).body
  await call('POST', '/visie', {}, officer)
  await call('PUT', '/visie/keuzes/basis', { revision: 1, approach: 'breed', steering: 'dirigent' }, officer)
  await call('POST', '/visie/gevolgen/voorstellen', {}, officer)
  const { code: visie } = (await call('PUT', '/visie/gevolgen/voorlegging', { closesOn: '2026-12-24' }, officer)).body
  const open = 'select code from doelen_prio_sessie where gemeente_id = $1 and closed_at is null'
  const [stemmen] = (await database.asOwner((client) => client.query(open, [lindewaard.id]))).rows
  return [
    { path: `/meedoen/${typetest}`, answer: { roleGroup: 'council' }, table: 'typetest_deelnemer' },
    { path: `/stemmen/${stemmen!.code}`, answer: { groep: 'inwoner' }, table: 'doelen_prio_stem' },
    { path: `/visie/reageren/${visie}`, answer: { party: 'partner' }, table: 'visie_reageerder' },
  ]
}
const count = async (table: string) =>
  Number((await database.asOwner((client) => client.query(`select count(*) as n from ${table}`))).rows[0]!.n)

for (const index of [0, 1, 2])
  test(`joining by a double click, or after a lost answer, is joining once, with a ticket (${index + 1} of 3)`, async () => {
    const { path, answer, table } = (await openings())[index]!
    const phone = browser()
    const { _once } = await phone.form(path)
    const [before, rows] = [await count(table), await kept()]
    const join = (who = phone, lost = false) => who.post(path, { ...answer, _once }, { lost })
    assert.equal((await join(phone, true)).status, 303)
    const both = await Promise.all([join(), join()])
    assert.deepEqual(new Set(both.map(({ to }) => to)).size, 1)
    assert.equal(await count(table), before + 1)
    const ticket = [...phone.jar].find(([name]) => name.startsWith('kaartje-') && !name.endsWith('-eigen'))
    assert.ok(ticket, 'the phone carries its ticket')
    assert.equal((await phone.open(both[0]!.to!.replace('/lindewaard', ''))).status, 200)
    const stranger = browser()
    await join(stranger)
    assert.equal(await count(table), before + 2, 'another phone with that key is another participant')
    assert.ok(![...stranger.jar.values()].includes(ticket[1]))
    assert.equal(await kept(), rows, 'and nothing of it is kept')
  })

test('a machine that names itself joins once by the API, and gets its ticket again', async () => {
  const { path, answer, table } = (await openings())[0]!
  const before = await count(table)
  const headers = { 'meedoen-ticket': `eigen=${newSecret()}`, 'idempotency-key': 'join-1' }
  const [one, two] = [await call('POST', path, answer, headers), await call('POST', path, answer, headers)]
  assert.ok(one.ticket)
  assert.equal(two.ticket, one.ticket)
  assert.equal(await count(table), before + 1)
})
