import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../../../tools/postgres.ts'
import { apiDoor } from '../../../doors/api.ts'
import { nowhere } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import { operator } from '../../../house/actor.ts'
import type { Database } from '../../../house/db/database.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../gemeenten/actions.ts'
import { gemeenten } from '../gemeenten/doors.ts'
import { createPerson } from '../personen/actions/mensen.ts'
import { personen } from '../personen/doors.ts'
import { kaders } from './doors.ts'

let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
const people = { beheerder: 'bea', beleidsambtenaar: 'sanne' } as const
const cookies = new Map<string, string>()
const password = 'negen stappen samen'

before(async () => {
  database = await newDatabase()
  const rooms = [gemeenten, kaders, personen]
  web = webDoor({ database, rooms })
  api = apiDoor({ database, rooms })
  const make = { actor: operator, lang: 'nl' as const, now: new Date(), tickets: {} }
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  const made = await perform(database, createGemeente, { ...make, gemeente: nowhere, input })
  assert.ok(made.ok)
  for (const [role, name] of Object.entries(people)) {
    const person = { name, email: `${name}@lindewaard.example`, password, roles: [role] }
    assert.ok((await perform(database, createPerson, { ...make, gemeente: made.value as Gemeente, input: person })).ok)
    const entered = await post('/inloggen', { email: person.email, password })
    cookies.set(role, (entered.headers.get('set-cookie') ?? '').split(';')[0]!)
  }
})
after(() => database.close())

const post = (path: string, fields: Record<string, string>, cookie = '') =>
  web.request(`http://localhost/lindewaard${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie },
  })
const read = async (path: string, cookie = '') => {
  const response = await web.request(`http://localhost/lindewaard${path}`, { headers: { cookie } })
  return { status: response.status, html: await response.text() }
}
const json = async (path: string) => {
  const response = await api.request(`http://localhost/api/v1/lindewaard${path}`)
  assert.equal(response.status, 200, path)
  return (await response.json()) as { active: string; groups: unknown[]; edition: { areas: { no: number }[] } }
}

test('filter on field 7 lists shelter and meals, and no other field (FW-02)', async () => {
  const { html } = await read('/kaders/wmo-2007?veld=7')
  assert.match(html, /Crisisopvang/)
  assert.match(html, /Maaltijden van kerken/)
  assert.doesNotMatch(html, /Straatfeesten|Dagactiviteiten/)
  const { edition } = await json('/kaders/wmo-2007?veld=7')
  assert.deepEqual(
    edition.areas.map(({ no }) => no),
    [7],
  )
})

test('one field, in both languages, with every line addressable and where it is found today', async () => {
  const nl = (await read('/kaders/wmo-2007/2')).html
  assert.match(nl, /id="doel-1"[^>]*>Problemen zien en de weg wijzen naar hulp.*id="inzet-4"/s)
  assert.match(nl, /Verplaatst naar de Jeugdwet/)
  assert.match(nl, /Nog niet nagekeken/)
  assert.match((await read('/kaders/wmo-2007/2', 'taal=en')).html, /Moved to the Youth Act.*Not checked yet/s)
  assert.match((await read('/kaders/wmo-2015/1')).html, /href="\/lindewaard\/kaders\/wmo-2007\/4"/)
})

test('what is not there is not found', async () => {
  for (const path of ['/kaders/wmo-2015/7', '/kaders/wmo-1994', '/kaders/wmo-1994/1', '/kaders/wmo-2015?veld=7'])
    assert.equal((await read(path)).status, 404, path)
})

test('only the administrator chooses the frame; the other one stays readable and nothing else changes (FW-01)', async () => {
  assert.match((await read('/kaders')).html, /<h1[^>]*>Wmo 2015/)
  assert.equal((await post('/beheer/kader', { kader: 'wmo-2007' }, cookies.get('beleidsambtenaar'))).status, 403)
  assert.match((await read('/beheer/kader', cookies.get('beheerder'))).html, /value="wmo-2015"[^>]* checked/)
  assert.equal((await post('/beheer/kader', { kader: 'wmo-1994' }, cookies.get('beheerder'))).status, 422)
  const chosen = await post('/beheer/kader', { kader: 'wmo-2007' }, cookies.get('beheerder'))
  assert.equal(chosen.headers.get('location'), '/lindewaard/kaders')
  assert.match((await read('/kaders')).html, /Het kader van Lindewaard.*<h1[^>]*>Wmo 2007/s)
  assert.match((await read('/kaders/wmo-2015')).html, /Lindewaard werkt met een ander kader/)
  assert.equal((await json('/kaders')).active, 'wmo-2007')
})

test('the groups, with which are sensitive, on the page and in the API (FW-09)', async () => {
  assert.match((await read('/doelgroepen')).html, /Mantelzorgers<\/th><td[^>]*>nee/)
  assert.match((await read('/doelgroepen', 'taal=en')).html, /Sex workers<\/th><td[^>]*>yes/)
  assert.equal((await json('/doelgroepen')).groups.length, 23)
})
