import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../../../tools/postgres.ts'
import { nowhere } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import { operator } from '../../../house/actor.ts'
import type { Database } from '../../../house/db/database.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../../basis/gemeenten/actions.ts'
import { gemeenten } from '../../basis/gemeenten/doors.ts'
import { createPerson } from '../../basis/personen/actions/mensen.ts'
import { personen } from '../../basis/personen/doors.ts'
import { visie } from './doors.ts'
import { requiredDelen } from './model.ts'

let database: Database
let app: ReturnType<typeof webDoor>
let cookie: string
const sanne = { email: 'sanne@lindewaard.example', password: 'negen stappen samen' }
const at = (path: string) => `http://localhost/lindewaard${path}`

before(async () => {
  database = await newDatabase()
  app = webDoor({ database, rooms: [gemeenten, personen, visie] })
  const make = { actor: operator, lang: 'nl' as const, now: new Date(), tickets: {} }
  const made = await perform(database, createGemeente, {
    ...make,
    gemeente: nowhere,
    input: { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' },
  })
  assert.ok(made.ok)
  const person = { ...sanne, name: 'Sanne', roles: ['beleidsambtenaar'] }
  assert.ok((await perform(database, createPerson, { ...make, gemeente: made.value as Gemeente, input: person })).ok)
  cookie = ((await post('/inloggen', sanne)).headers.get('set-cookie') ?? '').split(';')[0]!
})
after(() => database.close())

const post = (path: string, fields: Record<string, string> = {}) =>
  app.request(at(path), {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', ...(cookie && { cookie }) },
  })
const read = async (path: string, headers: Record<string, string> = { cookie }) => {
  const response = await app.request(at(path), { headers })
  return { status: response.status, html: await response.text() }
}

test('from “nog geen visie” to a public one, page by page', async () => {
  assert.match((await read('/visie', {})).html, /Er is nog geen visie/)
  assert.equal((await read('/visie/smal-of-breed')).status, 404)
  assert.equal((await post('/visie/beginnen')).status, 303)
  assert.match((await read('/visie')).html, /Schrijf over: Regierol/)
  for (const deel of requiredDelen)
    assert.equal((await post(`/visie/schrijven/${deel}`, { revision: '0', text: `Over ${deel}.` })).status, 303)
  assert.match((await read('/visie')).html, /Bespreek het concept met het veld/)
  assert.equal((await post('/visie/bespreking')).status, 303)

  const hinted = await post('/visie/schrijven/samenvatting', { revision: '0', text: 'Vrijwilligers besparen geld.' })
  assert.equal(hinted.headers.get('location'), '/lindewaard/visie/schrijven/samenvatting')
  assert.match((await read('/visie/schrijven/samenvatting')).html, /<b>besparen<\/b>/)
  await post('/visie/schrijven/samenvatting', { revision: '1', text: 'Wij zijn er voor elkaar.' })

  const check = await read('/visie/vaststelling')
  assert.match(check.html, /Over regierol\..*Wij zijn er voor elkaar\./s)
  const adopted = await post('/visie/vaststelling')
  assert.equal(adopted.status, 303)
  const receipt = adopted.headers.get('set-cookie')!.split(';')[0]!
  const told = await app.request(at('/visie'), { headers: { cookie: `${cookie}; ${receipt}` } })
  assert.match(told.headers.get('set-cookie')!, /ontvangst=;.*Max-Age=0/)
  assert.match(await told.text(), /De visie is vastgesteld\./)
  assert.doesNotMatch((await read('/visie')).html, /De visie is vastgesteld\./)
  assert.equal((await post('/visie/publicatie')).status, 303)
  const visitor = await read('/visie', {})
  assert.match(visitor.html, /Versie 1, vastgesteld op .*Openbaar sinds .*Wij zijn er voor elkaar\./s)
  assert.match((await read('/visie/versies/1', {})).html, /Over structureren\./)
  assert.equal((await read('/visie/versies/2', {})).status, 404)
})

test('a text that was overtaken stays in the form, beside what is there now, ready to save over it', async () => {
  await post('/visie/beginnen')
  await post('/visie/schrijven/themas', { revision: '0', text: 'Jeugd eerst.' })
  const late = await post('/visie/schrijven/themas', { revision: '0', text: 'Ouderen eerst.' })
  const html = await late.text()
  assert.equal(late.status, 409)
  assert.match(html, /Dit staat er nu.*Jeugd eerst\..*name="revision" value="1".*Ouderen eerst\./s)
  assert.equal((await post('/visie/schrijven/themas', { revision: '1', text: 'Jeugd en ouderen.' })).status, 303)
})

test('the choosers go row by row, say what deserves a talk, and speak English too', async () => {
  for (const [row, value] of [1, 1, 2, 2, 3, 5].entries()) {
    const response = await post(`/visie/posities/smal-of-breed/${row + 1}`, { revision: '0', value: String(value) })
    const next = row < 5 ? `/visie/posities/smal-of-breed/${row + 2}` : '/visie/smal-of-breed'
    assert.equal(response.headers.get('location'), `/lindewaard${next}`)
  }
  const dutch = await read('/visie/smal-of-breed')
  assert.match(dutch.html, /de prestatievelden zijn leidend\. Past dat bij elkaar\?/)
  assert.match(dutch.html, /De gemeente laat vertrouwen zien\./)
  await post('/visie/posities/dirigent-of-afstand/1', { revision: '0', value: '5' })
  const english = await read('/visie/dirigent-of-afstand', { cookie: `${cookie}; taal=en` })
  assert.match(english.html, /At a distance you often see less of the field/)
  assert.match((await read('/visie/posities/smal-of-breed/6')).html, /value="5"\s+checked/)
})

test('the five roles keep a mark and what will be done', async () => {
  const missing = await post('/visie/vijf-s/situeren', { revision: '0', narrative: 'Wij missen de sport.' })
  assert.equal(missing.status, 422)
  assert.match(await missing.text(), /Wij missen de sport\./)
  await post('/visie/vijf-s/situeren', { revision: '0', score: '2', narrative: 'Wij missen de sport.', actions: 'Op bezoek.' })
  assert.match((await read('/visie/vijf-s')).html, /Een begin/)
  assert.match((await read('/visie/vijf-s/situeren')).html, /Op bezoek\./)
  for (const path of ['/visie/bespreking', '/visie/vaststelling']) assert.equal((await post(path)).status, 303)
  assert.match((await read('/visie/versies/2', {})).html, /Smal of breed\?.*Prestatievelden.*Situeren.*Een begin.*Op bezoek\./s)
})

test('the vision leaves as a document, the draft only for whoever may see it', async () => {
  const version = await app.request(at('/visie/versies/1/visie.odt'))
  assert.equal(version.status, 200)
  assert.equal(
    version.headers.get('content-disposition'),
    'attachment; filename="lindewaard-visie-op-vrijwillige-inzet-versie-1.odt"',
  )
  assert.equal((await app.request(at('/visie/versies/9/visie.pdf'))).status, 404)
  assert.equal((await app.request(at('/visie/concept.pdf'))).status, 303)
})
