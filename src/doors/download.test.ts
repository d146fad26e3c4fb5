import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { html } from 'hono/html'
import { z } from 'zod'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { view } from '../house/declare.ts'
import { p } from '../house/documents/model.ts'
import { refuse } from '../house/outcome.ts'
import { perform } from '../house/perform.ts'
import { download, page, type Room } from '../house/room.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { nowhere } from './enter.ts'
import { webDoor } from './web.ts'

const input = z.object({ id: z.string(), deel: z.string().optional() })
const seeBrief = view({
  name: 'brieven.seeBrief',
  input,
  output: z.object({ said: z.string() }),
  words: () => ({ title: 'Brief', fields: { id: 'Nummer', deel: 'Deel' } }),
  may: (actor) => actor.kind === 'visitor' || { no: 'absent', why: { nl: 'weg', en: 'gone' } },
  run: async (_, { id, deel = '' }) => (id === '404' ? refuse(404, 'not-found') : { said: `nummer ${id} ${deel}` }),
})
const secret = view({
  ...seeBrief,
  name: 'brieven.seeSecret',
  may: () => ({ no: 'sign-in', why: { nl: 'log in', en: 'sign in' } }),
})
const room: Room = {
  name: 'brieven',
  floor: 'basis',
  doors: [
    page('/keuze/:id{een|twee}', seeBrief, (_, { said }) => ({ title: said, main: html`<h1>${said}</h1>` })),
    page('/brieven/:id/:rest', seeBrief, () => assert.fail('the page took the address of the file')),
    download('/brieven/:id/brief', seeBrief, ({ lang, gemeente, now }, { said }) => ({
      title: 'Brief "één"',
      lang,
      author: gemeente.name,
      date: now.toISOString(),
      blocks: [p(said)],
    })),
    download('/geheim/:id/brief', secret, () => assert.fail('built for somebody who may not see it')),
  ],
}

let database: Database
let app: ReturnType<typeof webDoor>
before(async () => {
  database = await newDatabase()
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  const call = { gemeente: nowhere, actor: operator, lang: 'nl' as const, now: new Date(), tickets: {}, input }
  assert.ok((await perform(database, createGemeente, call)).ok)
  app = webDoor({ database, rooms: [room], now: () => new Date('2026-11-24T10:00:00.000Z') })
})
after(() => database.close())

const open = (path: string) => app.request(`http://localhost/lindewaard${path}`)

test('a view opens as a file in three formats, with its type and a safe name', async () => {
  const begins = { odt: 'PK', docx: 'PK', pdf: '%PDF-' }
  for (const [format, first] of Object.entries(begins)) {
    const response = await open(`/brieven/7/brief.${format}?deel=twee`)
    assert.equal(response.status, 200, format)
    assert.match(response.headers.get('content-type')!, /^application\/(pdf|vnd\.o)/)
    assert.equal(response.headers.get('content-disposition'), `attachment; filename="lindewaard-brief-een.${format}"`)
    assert.equal(response.headers.get('cache-control'), 'private, no-cache')
    const bytes = new Uint8Array(await response.arrayBuffer())
    assert.equal(Buffer.from(bytes.subarray(0, first.length)).toString(), first)
    if (format === 'pdf') {
      const { extractText } = await import('unpdf')
      assert.match((await extractText(bytes, { mergePages: true })).text, /24 november 2026[\s\S]*nummer 7 twee/)
    }
  }
})

test('a file is refused as its page would be: absent, not here, not for you', async () => {
  assert.equal((await open('/brieven/404/brief.odt')).status, 404)
  assert.equal((await app.request('http://localhost/nergens/brieven/7/brief.odt')).status, 404)
  const response = await open('/geheim/7/brief.pdf')
  assert.equal(response.status, 303)
  assert.equal(response.headers.get('location'), '/lindewaard/inloggen')
})

test('a choice in an address is one of its words and nothing longer', async () => {
  for (const word of ['een', 'twee']) assert.equal((await open(`/keuze/${word}`)).status, 200, word)
  for (const word of ['eenx', 'xtwee', 'drie']) assert.equal((await open(`/keuze/${word}`)).status, 404, word)
})
