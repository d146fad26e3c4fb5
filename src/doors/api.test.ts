import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { createPerson } from '../rooms/basis/personen/actions/mensen.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { openapi } from './openapi.ts'

let database: Database
let app: ReturnType<typeof apiDoor>
const el = { name: 'Els', email: 'els@lindewaard.example', password: 'voorlezen is fijn', roles: ['beheerder'] }

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await app.request(`/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, type: response.headers.get('content-type'), body: text && JSON.parse(text) }
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const signIn = async (slug: string) =>
  bearer((await ask('POST', `/${slug}/sessies`, { email: el.email, password: el.password })).body.token)

before(async () => {
  database = await newDatabase()
  app = apiDoor({ database, rooms })
  for (const slug of ['lindewaard', 'rietmeer']) {
    const input = { name: slug, slug, phone: '088 000 12 34' }
    const call = { actor: operator, lang: 'nl' as const, now: new Date(), tickets: {} }
    const made = await perform(database, createGemeente, { ...call, gemeente: { id: '' } as Gemeente, input })
    assert.ok(made.ok)
    if (slug === 'lindewaard') await perform(database, createPerson, { ...call, gemeente: made.value as Gemeente, input: el })
  }
})
after(() => database.close())

test('whoever signs in is known here, and nowhere else', async () => {
  const token = await signIn('lindewaard')
  const { status, body } = await ask('GET', '/lindewaard/personen/ik', undefined, token)
  assert.deepEqual([status, body.name, body.roles], [200, 'Els', [{ role: 'beheerder', organisatieId: null }]])
  assert.equal((await ask('GET', '/rietmeer/personen/ik', undefined, token)).status, 401)
  assert.equal((await ask('DELETE', '/lindewaard/sessies/huidige', undefined, token)).status, 204)
  assert.equal((await ask('GET', '/lindewaard/personen/ik', undefined, token)).status, 401)
})

test('bad input comes back as problem+json with a sentence per field, in the language asked', async () => {
  const { status, type, body } = await ask(
    'POST',
    '/lindewaard/personen',
    { name: 'E' },
    { ...(await signIn('lindewaard')), 'accept-language': 'en-GB' },
  )
  assert.deepEqual([status, type], [422, 'application/problem+json; charset=utf-8'])
  const sentences = body.errors.map(({ field, message }: { field: string; message: string }) => `${field}: ${message}`)
  assert.deepEqual(sentences, ['name: Use at least 2 characters.', 'email: Fill this in.', 'roles: Fill this in.'])
})

test('what is not JSON, too large, or not there says so', async () => {
  const raw = (body: string) =>
    app.request('/api/v1/lindewaard/sessies', { method: 'POST', body, headers: { 'content-length': String(body.length) } })
  assert.equal((await raw('{')).status, 400)
  assert.equal((await raw('[]')).status, 400)
  assert.equal((await raw(`"${'x'.repeat(300_000)}"`)).status, 413)
  assert.equal((await ask('GET', '/nergens/personen/ik')).status, 404)
  assert.equal((await ask('GET', '/lindewaard/nergens')).status, 404)
})

test('the same idempotency key adds one person', async () => {
  const key = { ...(await signIn('lindewaard')), 'idempotency-key': uuidv7() }
  const first = await ask('POST', '/lindewaard/personen', { ...el, email: 'twee@lindewaard.example' }, key)
  const second = await ask('POST', '/lindewaard/personen', { ...el, email: 'twee@lindewaard.example' }, key)
  assert.deepEqual([first.status, second.status, second.body], [201, 201, first.body])
})

test('a number in the path of a change is a number', async () => {
  const officer = { ...el, email: 'beleid@lindewaard.example', roles: ['beleidsambtenaar'] }
  await ask('POST', '/lindewaard/personen', officer, await signIn('lindewaard'))
  const token = bearer((await ask('POST', '/lindewaard/sessies', { email: officer.email, password: el.password })).body.token)
  await ask('POST', '/lindewaard/visie', {}, token)
  const row = '/lindewaard/visie/posities/smal-of-breed'
  const { status, body } = await ask('PUT', `${row}/2`, { revision: 0, value: 3 }, token)
  assert.deepEqual([status, body], [200, { revision: 1 }])
  assert.equal((await ask('GET', `${row}/2`, undefined, token)).body.value, 3)
  assert.equal((await ask('PUT', `${row}/twee`, { revision: 0, value: 3 }, token)).body.errors[0].field, 'row')
})

test('colours that cannot be read are refused at the colour', async () => {
  const token = await signIn('lindewaard')
  const { status, body } = await ask('PUT', '/lindewaard/beheer/kleuren', { spruce: '#ffffff' }, token)
  assert.deepEqual([status, body.errors[0].field], [422, 'spruce'])
  assert.equal((await ask('PUT', '/lindewaard/beheer/kleuren', { spruce: '#0b5a4e' }, token)).status, 200)
})

test('the description names every operation once, with its parameters and what comes back', () => {
  const described = openapi(rooms)
  const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  )
  const ids = operations.map(({ operation }) => (operation as { operationId: string }).operationId)
  assert.equal(new Set(ids).size, ids.length)
  assert.equal(ids.length, rooms.flatMap(({ doors }) => doors.filter(({ door }) => door === 'api')).length)
  for (const { path, operation } of operations) {
    const { parameters } = operation as { parameters: { name: string; in: string }[] }
    const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
    assert.deepEqual(path.match(/\{\w+\}/g), named)
  }
})

test('an address in the description is plain: no pattern of the router is left in it', () => {
  const paths = Object.keys(openapi(rooms).paths)
  assert.ok(paths.length > 50)
  for (const path of paths) assert.match(path, /^(\/([a-z0-9-]+|\{\w+\}))+(\.geojson)?$/, path)
})
