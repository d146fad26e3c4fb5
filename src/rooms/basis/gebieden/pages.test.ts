import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { z } from 'zod'
import { apiDoor } from '../../../doors/api.ts'
import { openStage, signInFor } from '../../../doors/cast.ts'
import { askDatabase, runCli } from '../../../doors/cli.ts'
import { loadDemo } from '../../../doors/demo.ts'
import { gemeenteAt } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import type { Database } from '../../../house/db/database.ts'
import { view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { notFound } from '../../../house/outcome.ts'
import { block, type Room } from '../../../house/room.ts'
import { rooms } from '../../index.ts'
import { listDemo } from '../personen/store.ts'
import type { Gebied } from './model.ts'

const now = new Date()
const stage = openStage(now, async (database) => {
  await loadDemo(database, now)
  for (const slug of ['lindewaard', 'rietmeer']) cookies.set(slug, await enter(database, slug))
})
const cookies = new Map<string, string>()

/** Signs the policy officer in; the token works in the API too. */
async function enter(database: Database, slug: string): Promise<string> {
  const { id } = (await gemeenteAt(database, slug))!
  const people = await database.transaction(id, (db) => listDemo(db, id))
  const token = await signInFor(database, id, people.find(({ role }) => role === 'beleidsambtenaar')!.id, now)
  return `meedoen-${slug}=${token}`
}

/** What an upstairs room would show on the page of an area. */
const tell = view({
  name: 'koren.tellKoren',
  input: z.strictObject({ id: z.uuid() }),
  output: z.object({ koren: z.int() }),
  words: () => ({ title: 'Koren', fields: { id: 'Gebied' } }),
  may: anyone,
  run: async ({ gemeente }) => (gemeente.slug === 'lindewaard' ? { koren: 3 } : notFound()),
})
const koren: Room = {
  name: 'koren',
  floor: 'praktijk',
  doors: [block('/gebieden/:id', tell, (_, { koren: count }) => `Hier zingen ${count} koren` as never)],
}
const web = () => webDoor({ database: stage.database, rooms: [...rooms, koren] })
const read = async (path: string, slug = 'lindewaard', cookie = '') => {
  const response = await web().request(`http://localhost/${slug}${path}`, { headers: { cookie } })
  return { status: response.status, html: await response.text() }
}
const json = async (path: string, init: RequestInit = {}, slug = 'lindewaard') => {
  const app = apiDoor({ database: stage.database, rooms })
  const response = await app.request(`http://localhost/api/v1/${slug}${path}`, init)
  return { status: response.status, body: await response.json() }
}
const idOf = async (name: string, slug = 'lindewaard') => {
  const { body } = await json('/gebieden', {}, slug)
  return (body as { gebieden: Gebied[] }).gebieden.find((each) => each.name === name)!.id
}
const upload = (path: string, fields: Record<string, string | Blob>, slug = 'lindewaard') => {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  const headers = { origin: 'http://localhost', cookie: cookies.get(slug)! }
  return web().request(`http://localhost/${slug}${path}`, { method: 'POST', headers, body })
}

test('Lindewaard has a page for each of its five districts and three villages, with what adjoins (A3)', async () => {
  const { html } = await read('/gebieden')
  assert.match(html, /5 wijken, 3 dorpen\. Samen wonen er 32\.000 mensen\./)
  assert.equal(html.match(/class="k-area k-plain"/g)?.length, 8)
  assert.doesNotMatch(html, /gebieden\/import/)
  for (const name of ['Centrum', 'Noord', 'Oost', 'De Weiden', 'Havenkwartier', 'Oudkerk', 'Veenrand', 'Zandhoek'])
    assert.match((await read(`/gebieden/${await idOf(name)}`)).html, new RegExp(`<h1[^>]*>${name}</h1>`))
  const centrum = (await read(`/gebieden/${await idOf('Centrum')}`)).html
  assert.match(centrum, /Gebieden ernaast.*De Weiden.*Havenkwartier.*Noord.*Oost/s)
  assert.equal(centrum.match(/class="k-area k-chosen"/g)?.length, 1)
  const { body } = await json(`/gebieden/${await idOf('Centrum')}`)
  assert.equal((body as { adjoining: unknown[] }).adjoining.length, 4)
})

test('a municipality without a map has neighbours by hand; its pages say what is there and nothing else', async () => {
  const village = (await read(`/gebieden/${await idOf('Broekhuizen', 'rietmeer')}`, 'rietmeer')).html
  assert.match(village, /Gebieden ernaast.*>Rietmeer</s)
  assert.doesNotMatch(village, /md-map/)
  assert.match((await read('/gebieden', 'rietmeer', 'taal=en')).html, /3 villages\. Together 9,000 people live there\./)
})

test('a room upstairs adds its block to the page of an area; where it has nothing, nothing stands there', async () => {
  assert.match((await read(`/gebieden/${await idOf('Noord')}`)).html, /Hier zingen 3 koren/)
  assert.doesNotMatch((await read(`/gebieden/${await idOf('Rietmeer', 'rietmeer')}`, 'rietmeer')).html, /zingen|koren/)
})

test('an area of another municipality is not there, and its officer may not write', async () => {
  const noord = await idOf('Noord')
  assert.equal((await read(`/gebieden/${noord}`, 'rietmeer', cookies.get('rietmeer'))).status, 404)
  assert.equal((await read(`/gebieden/${noord}/wijzigen`, 'lindewaard', cookies.get('rietmeer'))).status, 404)
  assert.equal((await upload(`/gebieden/${noord}/beeindigen`, {}, 'rietmeer')).status, 404)
})

const dike = {
  type: 'Feature',
  properties: { naam: 'Dijkzicht', soort: 'dorp' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [6.3, 52.3],
        [6.31, 52.3],
        [6.31, 52.31],
        [6.3, 52.3],
      ],
    ],
  },
}
const asFile = (...features: unknown[]) => new File([JSON.stringify({ type: 'FeatureCollection', features })], 'kaart.geojson')

test('in the browser: first only try, then for real, each with its receipt; a mistake comes back with the rest kept', async () => {
  const tried = await upload('/gebieden/import', { geojson: asFile(dike), try: 'true' })
  assert.equal(tried.status, 303)
  const path = tried.headers.get('location')!.replace('/lindewaard', '')
  const receipt = (await read(path, 'lindewaard', cookies.get('lindewaard'))).html
  assert.match(receipt, /Er is niets veranderd.*1 nieuw, 0 gewijzigd, 0 niet veranderd\..*Dijkzicht<\/th><td[^>]*>Dorp/s)
  assert.doesNotMatch((await read('/gebieden')).html, /Dijkzicht/)
  const far = { ...dike, geometry: { type: 'Polygon', coordinates: [[[155_000, 463_000]]] } }
  const wrong = await upload('/gebieden/import', { geojson: asFile(dike, far), source: 'eigen kaart' })
  assert.equal(wrong.status, 422)
  const html = await wrong.text()
  assert.match(html, /Gebied 2, Dijkzicht: dit zijn RD-coördinaten/)
  assert.match(html, /value="eigen kaart"/)
  const done = await upload('/gebieden/import', { geojson: asFile(dike), source: 'eigen kaart' })
  assert.equal(done.status, 303)
  assert.match((await read('/gebieden')).html, /Dijkzicht.*Bron: .*eigen kaart/s)
  assert.equal((await upload(`/gebieden/${await idOf('Dijkzicht')}/beeindigen`, {})).status, 303)
  assert.doesNotMatch((await read('/gebieden')).html, /Dijkzicht/)
})

test('what is exported and imported in another municipality is equal (SI-07)', async () => {
  const out = async (slug: string) =>
    (await json('/gebieden.geojson', {}, slug)).body as { features: { properties: { name: string }; geometry: unknown }[] }
  const exported = await out('lindewaard')
  const headers = { authorization: `Bearer ${cookies.get('rietmeer')!.split('=')[1]}` }
  const body = JSON.stringify({ geojson: JSON.stringify(exported) })
  const { status, body: report } = await json('/gebieden/import', { method: 'POST', headers, body }, 'rietmeer')
  assert.equal(status, 201)
  assert.deepEqual((report as { counts: unknown }).counts, { new: 8, changed: 0, unchanged: 0 })
  const there = (await out('rietmeer')).features.filter(({ geometry }) => geometry !== null)
  const bare = (features: readonly object[]) => features.map((feature) => ({ ...feature, id: '' }))
  assert.deepEqual(bare(there), bare(exported.features))
})

const real: readonly (readonly [file: string, count: number, pairs: number])[] = [
  ['borne_wijken_2025', 2, 1],
  ['tilburg_wijken_2025', 59, 141],
  ['utrecht_wijken_2012', 10, 17],
]
for (const [file, count, pairs] of real) {
  const path = `../shared/data/geo/${file}.geojson`
  test(`the map of ${file} goes in from the command line, once`, { skip: !existsSync(path) && `${path} is absent` }, async () => {
    const { id } = await stage.newGemeente()
    const slug = `l${id.slice(-10)}`
    const run = (line: string) => runCli(line.split(' '), { rooms, lang: 'nl', ask: askDatabase(stage.database, rooms) })
    const tried = await run(`gebieden import ${path} --gemeente ${slug} --try`)
    assert.deepEqual(JSON.parse(tried.out).counts, { new: count, changed: 0, unchanged: 0 })
    const done = await run(`gebieden import ${path} --gemeente ${slug}`)
    assert.equal(done.code, 0, done.err)
    const list = async () => JSON.parse((await run(`gebieden list --gemeente ${slug}`)).out).gebieden as Gebied[]
    const areas = await list()
    assert.equal(areas.length, count)
    assert.equal(
      areas.reduce((sum, { buren }) => sum + buren.length, 0),
      2 * pairs,
    )
    const again = await run(`gebieden import ${path} --gemeente ${slug} --kind wijk`)
    assert.deepEqual(JSON.parse(again.out).counts, { new: 0, changed: 0, unchanged: count })
    assert.deepEqual(await list(), areas)
    const names = JSON.parse(readFileSync(path, 'utf8')).features.map(
      (each: { properties: { statnaam: string } }) => each.properties.statnaam,
    )
    const { html } = await read('/gebieden', slug)
    for (const name of names) assert.ok(html.includes(`>${name}</a>`), name)
  })
}

test('on the command line a file that is no map ends with code 2 and one line', async () => {
  const run = (text: string) =>
    runCli('gebieden import kaart.json --gemeente lindewaard'.split(' '), {
      rooms,
      lang: 'nl',
      ask: askDatabase(stage.database, rooms),
      readFile: () => text,
    })
  assert.deepEqual(await run('naam;code'), {
    code: 2,
    out: '',
    err: 'FILE: Dit bestand is geen GeoJSON: wij kunnen het niet lezen.\n',
  })
  assert.match((await run('{"type":"FeatureCollection","features":[{},{}]}')).err, /^FILE: Gebied 1: .*\nFILE: Gebied 2: .*\n$/)
})
