import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { channel } from '../house/db/listener.ts'
import type { Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { rooms } from '../rooms/index.ts'
import { nowhere } from './enter.ts'
import { openLive } from './live.ts'
import { webDoor } from './web.ts'

let database: Database
let web: ReturnType<typeof webDoor>
let gemeente: Gemeente

before(async () => {
  database = await newDatabase()
  web = webDoor({ database, rooms, live: await openLive(database) })
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  const made = await perform(database, createGemeente, {
    ...{ actor: operator, gemeente: nowhere, lang: 'nl', now: new Date(), tickets: {}, input },
  })
  assert.ok(made.ok)
  gemeente = made.value as Gemeente
})
after(() => database.close())

/** As the house does it after the commit of an event. */
const tell = (payload: string) => database.asOwner((client) => client.query('select pg_notify($1, $2)', [channel, payload]))

async function watch(path: string) {
  const leave = new AbortController()
  const response = await web.request(new Request(`http://localhost${path}`, { signal: leave.signal }))
  const reader = response.body!.getReader()
  /** The next message, or null when none comes within the time. */
  const next = (ms = 2000) =>
    Promise.race([
      reader.read().then(({ value }) => new TextDecoder().decode(value)),
      new Promise<null>((resolve) => setTimeout(resolve, ms, null)),
    ])
  return { response, next, leave: () => reader.cancel().then(() => leave.abort()) }
}

test('a page that watches hears that its subject changed, once for a burst, and never what', async () => {
  const subject = uuidv7()
  const screen = await watch(`/lindewaard/live/${subject}`)
  assert.match(screen.response.headers.get('content-type')!, /text\/event-stream/)
  assert.match((await screen.next())!, /^event: changed\ndata: ?\n\n$/, 'looks once at the start')
  for (let times = 0; times < 20; times++) await tell(`${gemeente.id}:${subject}:typetest.joinSessie`)
  assert.match((await screen.next())!, /^event: changed\ndata: ?\n\n$/)
  await screen.leave()
})

test('it hears nothing of other subjects, of other municipalities, or of kinds it does not wait for', async () => {
  const subject = uuidv7()
  const screen = await watch(`/lindewaard/live/${subject}?soort=typetest.showOutcome`)
  await screen.next()
  await tell(`${gemeente.id}:${uuidv7()}:typetest.showOutcome`)
  await tell(`${uuidv7()}:${subject}:typetest.showOutcome`)
  await tell(`${gemeente.id}:${subject}:typetest.joinSessie`)
  const waited = screen.next(5000)
  await new Promise((resolve) => setTimeout(resolve, 400))
  let heard = false
  void waited.then(() => {
    heard = true
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal(heard, false)
  await tell(`${gemeente.id}:${subject}:typetest.showOutcome`)
  assert.match((await waited)!, /event: changed/)
  await screen.leave()
})

test('a municipality that is not there has nothing to watch', async () => {
  assert.equal((await web.request(`http://localhost/nergens/live/${uuidv7()}`)).status, 404)
})
