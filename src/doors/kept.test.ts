import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openKept } from '../house/documents/kept.ts'
import { type Doc, p } from '../house/documents/model.ts'
import { openDemo } from './cast.ts'
import { gemeenteAt } from './enter.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const demo = openDemo(now)
const brief = (text: string): Doc => ({ title: 'Brief', lang: 'nl', date: '2026-11-24', author: 'Lindewaard', blocks: [p(text)] })
const rows = async () =>
  Number((await demo.database.asOwner((client) => client.query('select count(*) as n from house_document'))).rows[0]!.n)
const idOf = async (slug: string) => (await gemeenteAt(demo.database, slug))!.id

test('thirty downloads of an adopted version cost one; a draft is not kept', async () => {
  const version = '/visie/versies/1/visie'
  const files = await Promise.all(Array.from({ length: 30 }, () => demo.read(`${version}.pdf`)))
  assert.deepEqual(new Set(files.map(({ status }) => status)), new Set([200]))
  assert.equal(new Set(files.map(({ html }) => html)).size, 1)
  assert.equal(await rows(), 1)
  assert.equal((await demo.read(`${version}.pdf`)).html, files[0]!.html)
  for (const other of [`${version}.odt`, `${version}.docx`]) assert.equal((await demo.read(other)).status, 200)
  assert.equal((await demo.read(`${version}.pdf`, undefined, 'en')).status, 200)
  assert.equal(await rows(), 4)
  assert.equal((await demo.read('/plan/concept.odt', 'beleidsambtenaar')).status, 200)
  assert.equal(await rows(), 4)
})

test('what is kept is found by its text, in its own municipality, by every process', async () => {
  let made = 0
  const make = async () => new Uint8Array([++made])
  const [first, second] = [openKept(demo.database, () => now), openKept(demo.database, () => now)]
  const [lindewaard, rietmeer] = [await idOf('lindewaard'), await idOf('rietmeer')]
  const bytes = async (file: Promise<Uint8Array>) => [...(await file)]
  assert.deepEqual(await bytes(first(lindewaard, brief('een'), 'pdf', make)), [1])
  assert.deepEqual(await bytes(second(lindewaard, brief('een'), 'pdf', make)), [1])
  assert.deepEqual(await bytes(first(rietmeer, brief('een'), 'pdf', make)), [2])
  assert.deepEqual(await bytes(first(lindewaard, brief('twee'), 'pdf', make)), [3])
  assert.deepEqual(await bytes(first(lindewaard, brief('een'), 'odt', make)), [4])
})

test('a file that could not be made is tried again', async () => {
  const kept = openKept(demo.database, () => now)
  const id = await idOf('lindewaard')
  const fails = async () => {
    throw new RangeError('no room')
  }
  await assert.rejects(kept(id, brief('drie'), 'pdf', fails), /no room/)
  assert.deepEqual([...(await kept(id, brief('drie'), 'pdf', async () => new Uint8Array([9])))], [9])
})
