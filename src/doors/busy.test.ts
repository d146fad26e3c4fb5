import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { html } from 'hono/html'
import { z } from 'zod'
import { visitor } from '../house/actor.ts'
import { nobody } from '../house/caller.ts'
import type { Database } from '../house/db/database.ts'
import { action, view } from '../house/declare.ts'
import { p } from '../house/documents/model.ts'
import { anyone } from '../house/may.ts'
import { refuse } from '../house/outcome.ts'
import { task } from '../house/pool/pool.ts'
import type { add, hold } from '../house/pool/sample.ts'
import { slowlyFor } from '../house/pool/slowly.ts'
import { api, download, form, page, type Room } from '../house/room.ts'
import { apiDoor } from './api.ts'
import { demoDatabase } from './cast.ts'
import { webDoor } from './web.ts'

const sample = import.meta.resolve('../house/pool/sample.ts')
const adding = task<typeof add>(sample, 'add')
const holding = task<typeof hold>(sample, 'hold')

const see = view({
  name: 'sommen.see',
  input: z.object({}),
  output: z.object({ said: z.string() }),
  words: () => ({ title: 'Sommen', fields: {} }),
  may: anyone,
  run: async () => ({ said: 'Zo doet u een som' }),
})
let begun = 0
const reckon = action({
  name: 'sommen.reckon',
  input: z.strictObject({ one: z.int(), other: z.int() }),
  output: z.object({ sum: z.int() }),
  words: () => ({ title: 'Reken', fields: { one: 'Een', other: 'Ander' }, refusals: { negative: 'Kies een ander getal.' } }),
  may: anyone,
  before: async ({ work, within }, { one, other }) => {
    const known = await within(async ({ gemeente }) => gemeente.name)
    return one < 0 ? refuse(422, 'negative', 'one') : { sum: await work(adding, one, other), known }
  },
  run: async (_, input, { sum, known }) => {
    begun++
    assert.equal(known, 'Lindewaard')
    return input.other < 0 ? refuse(422, 'negative', 'other') : { sum }
  },
})
const room: Room = {
  name: 'sommen',
  floor: 'basis',
  doors: [
    page('/sommen', see, (_, { said }) => ({ title: said, main: html`<h1>${said}</h1>` })),
    form('/sommen/reken', reckon, { next: ({ sum }) => `/sommen/${sum}` }),
    api('POST /sommen', reckon),
    download('/sommen/uitleg', see, ({ lang, gemeente, now }, { said }) => ({
      title: said,
      lang,
      author: gemeente.name,
      date: now.toISOString(),
      blocks: [p(said)],
    })),
  ],
}

let database: Database
let web: ReturnType<typeof webDoor>
let door: ReturnType<typeof apiDoor>
const now = () => new Date('2026-11-24T10:00:00.000Z')
before(async () => {
  database = await demoDatabase(now())
  web = webDoor({ database, rooms: [room], now })
  door = apiDoor({ database, rooms: [room], now })
})
after(() => database.close())

const read = async (response: Response) => ({
  status: response.status,
  retry: response.headers.get('retry-after'),
  text: await response.text(),
})
const get = async (path: string) => read(await web.request(`http://localhost/lindewaard${path}`))
const post = async (one: number, other: number) =>
  read(
    await web.request('http://localhost/lindewaard/sommen/reken', {
      method: 'POST',
      body: new URLSearchParams({ one: String(one), other: String(other) }),
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
    }),
  )
const ask = async (one: number, other: number) =>
  read(await door.request('http://localhost/api/v1/lindewaard/sommen', { method: 'POST', body: JSON.stringify({ one, other }) }))

test('what is done before the transaction reaches it; a refusal before it begins nothing', async () => {
  assert.equal((await ask(2, 3)).text, '{"sum":5}')
  const done = begun
  for (const { status, text } of [await ask(-1, 3), await post(-1, 3)]) {
    assert.equal(status, 422)
    assert.match(text, /Kies een ander getal/)
  }
  assert.equal(begun, done)
  assert.equal((await ask(3, -1)).status, 422)
})

/** All workers of this process busy for one caller, and that caller's share of the queue full, until it lets go. */
function occupied(address: string) {
  const shared = new Int32Array(new SharedArrayBuffer(4))
  const { work } = slowlyFor(visitor, address)
  const all = Array.from({ length: 16 }, () => work(holding, shared).catch(() => {}))
  return async () => {
    Atomics.store(shared, 0, 1)
    Atomics.notify(shared, 0)
    await Promise.all(all)
  }
}

test('whoever asks too much at once hears so in plain words, with when to try again; pages that ask for nothing are there', async () => {
  // Requests of a test come from no socket: all from one address.
  const letGo = occupied(nobody.near)
  const file = await get('/sommen/uitleg.pdf')
  assert.deepEqual([file.status, file.retry], [429, '10'])
  assert.match(file.text, /<h1[^>]*>Even geduld<\/h1>[\s\S]*U vraagt nu veel tegelijk/)
  const kept = await post(20, 22)
  assert.deepEqual([kept.status, kept.retry], [429, '10'])
  assert.match(kept.text, /U vraagt nu veel tegelijk[\s\S]*value="20"[\s\S]*value="22"/)
  const told = await ask(20, 22)
  assert.deepEqual([told.status, told.retry], [429, '10'])
  assert.equal(JSON.parse(told.text).errors[0].code, 'your-turn')
  assert.equal((await get('/sommen')).status, 200)
  await letGo()
  assert.equal((await get('/sommen/uitleg.pdf')).status, 200)
  assert.equal((await ask(20, 22)).text, '{"sum":42}')
})
