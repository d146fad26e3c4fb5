import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { html } from 'hono/html'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { channel } from '../house/db/listener.ts'
import { type Gemeente, view } from '../house/declare.ts'
import { anyone, only } from '../house/may.ts'
import { perform } from '../house/perform.ts'
import { page, type Room } from '../house/room.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { createPerson, endRole } from '../rooms/basis/personen/actions/mensen.ts'
import { rooms } from '../rooms/index.ts'
import { signInFor } from './cast.ts'
import { nowhere } from './enter.ts'
import { type LiveHub, openLive } from './live.ts'
import { webDoor } from './web.ts'

/** A page with something on it that changes: open to all, and one for officers only. */
const shows = (name: string, may: typeof anyone) =>
  view({
    name: `kijken.${name}`,
    input: z.strictObject({ id: z.uuid(), kind: z.string().optional() }),
    output: z.object({ id: z.uuid(), kind: z.string().optional() }),
    words: () => ({ title: 'Kijken', fields: { id: 'Wat', kind: 'Soort' } }),
    may,
    run: async (_, input) => input,
  })
const kijken: Room = {
  name: 'kijken',
  floor: 'kennis',
  doors: (
    [
      ['/kijken/:id', shows('open', anyone)],
      ['/meekijken/:id', shows('own', only('beleidsambtenaar'))],
    ] as const
  ).map(([path, does]) =>
    page(path, does, (p, { id, kind }) => ({ title: 'Kijken', main: html`<div data-live="${p.live(id, kind)}"></div>` })),
  ),
}

const now = new Date('2026-11-24T10:00:00.000Z')
let at = now
let database: Database
let live: LiveHub
let gemeente: Gemeente
let officer: { id: string; cookie: string }
let resident: { id: string; cookie: string }
const door = (hub: LiveHub) => webDoor({ database, rooms: [...rooms, kijken], live: hub, now: () => at, proxied: true })
let web: ReturnType<typeof door>

before(async () => {
  database = await newDatabase()
  live = await openLive(database)
  web = door(live)
  const make = { actor: operator, lang: 'nl' as const, now, tickets: {} }
  for (const slug of ['rietmeer', 'lindewaard']) {
    const made = await perform(database, createGemeente, {
      ...{ ...make, gemeente: nowhere, input: { name: slug, slug, phone: '088 000 12 34' } },
    })
    assert.ok(made.ok)
    gemeente = made.value as Gemeente
  }
  const enter = async (name: string, role: string) => {
    const input = { name, email: `${name}@lindewaard.example`, roles: [role] }
    const made = await perform(database, createPerson, { ...make, gemeente, input })
    assert.ok(made.ok, JSON.stringify(made))
    const { id } = made.value as { id: string }
    return { id, cookie: `meedoen-lindewaard=${await signInFor(database, gemeente.id, id, now)}` }
  }
  officer = await enter('sanne', 'beleidsambtenaar')
  resident = await enter('joke', 'inwoner')
})
after(() => database.close())

/** As the house does it after the commit of an event. */
const tell = (payload: string) => database.asOwner((client) => client.query('select pg_notify($1, $2)', [channel, payload]))

/** Where a page hears of what it shows. */
async function liveOf(path: string, cookie = '', where = web): Promise<string> {
  const response = await where.request(`http://localhost/lindewaard${path}`, { headers: { cookie } })
  assert.equal(response.status, 200)
  return (await response.text()).match(/data-live="([^"]+)"/)![1]!
}

const ask = (address: string, headers: Record<string, string> = {}, where = web, method = 'GET', signal?: AbortSignal) =>
  where.request(new Request(`http://localhost${address}`, { headers, method, ...(signal && { signal }) }))

async function watch(address: string, headers: Record<string, string> = {}, where = web) {
  const leave = new AbortController()
  const response = await ask(address, headers, where, 'GET', leave.signal)
  assert.equal(response.status, 200)
  const reader = response.body!.getReader()
  /** The next message, or null when none comes within the time; undefined at the end. */
  const next = (ms = 2000) =>
    Promise.race([
      reader.read().then(({ done, value }) => (done ? undefined : new TextDecoder().decode(value))),
      new Promise<null>((resolve) => setTimeout(resolve, ms, null)),
    ])
  return { response, next, leave: () => reader.cancel().then(() => leave.abort()) }
}

test('a page that watches hears that its subject changed, once for a burst, and never what; no proxy keeps it waiting', async () => {
  const subject = uuidv7()
  const screen = await watch(await liveOf(`/kijken/${subject}`))
  assert.match(screen.response.headers.get('content-type')!, /text\/event-stream/)
  assert.equal(screen.response.headers.get('x-accel-buffering'), 'no')
  assert.match(screen.response.headers.get('cache-control')!, /no-transform/)
  assert.match((await screen.next())!, /^event: changed\ndata: ?\n\n$/, 'looks once at the start')
  for (let times = 0; times < 20; times++) await tell(`${gemeente.id}:${subject}:typetest.joinSessie`)
  assert.match((await screen.next())!, /^event: changed\ndata: ?\n\n$/)
  await screen.leave()
})

test('it hears nothing of other subjects, of other municipalities, or of kinds it does not wait for', async () => {
  const subject = uuidv7()
  const screen = await watch(await liveOf(`/kijken/${subject}?kind=typetest.showOutcome`))
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

test('whoever knows the id of a person hears nothing: only a page that shows something hands out where to hear of it', async () => {
  for (const address of [
    `/lindewaard/live/${officer.id}`,
    `/lindewaard/live/${officer.id}?soort=personen.requestErasure`,
    `/lindewaard/live/${officer.id}~personen.requestErasure~999999999~`,
    '/lindewaard/live/~~~',
    `/nergens/live/${officer.id}`,
  ])
    assert.equal((await ask(address)).status, 404, address)
  const given = await liveOf(`/kijken/${uuidv7()}?kind=a.b`)
  const [subject, kind, end, mark] = given.split('/').at(-1)!.split('~') as [string, string, string, string]
  for (const changed of [
    [officer.id, kind, end, mark],
    [subject, 'a.c', end, mark],
    [subject, '', end, mark],
    [subject, kind, String(Number(end) + 1), mark],
    [subject, kind, end, mark.slice(1)],
  ])
    assert.equal((await ask(`/lindewaard/live/${changed.join('~')}`)).status, 404, changed.join('~'))
  assert.equal((await ask(given.replace('/lindewaard/', '/rietmeer/'))).status, 404, 'nor in another municipality')
})

test('what one visit was given is of no use to another, to somebody else, after half a day, or when the role has ended', async () => {
  const address = await liveOf(`/meekijken/${uuidv7()}`, officer.cookie)
  const statusFor = async (cookie: string) => {
    const response = await ask(address, { cookie })
    await response.body?.cancel()
    return response.status
  }
  assert.equal(await statusFor(officer.cookie), 200)
  assert.equal(await statusFor(`kaartje-lindewaard-x=1; ${officer.cookie}`), 404, 'who carries something else')
  assert.equal(await statusFor(resident.cookie), 404)
  assert.equal(await statusFor(''), 404)
  const again = `meedoen-lindewaard=${await signInFor(database, gemeente.id, officer.id, now)}`
  assert.equal(await statusFor(again), 404, 'another session of the same person asks a page first')

  const open = await liveOf(`/kijken/${uuidv7()}`)
  at = new Date(now.getTime() + 13 * 3_600_000)
  assert.equal((await ask(open)).status, 404)
  at = now

  const call = { actor: operator, gemeente, lang: 'nl' as const, now, tickets: {} }
  const { rows } = await database.asOwner((client) =>
    client.query('select id from personen_rol where account_id = $1', [officer.id]),
  )
  const ended = await perform(database, endRole, { ...call, input: { id: officer.id, rol: rows[0]!.id } })
  assert.ok(ended.ok, JSON.stringify(ended))
  assert.equal(await statusFor(officer.cookie), 404)
})

test('streams are counted: of one visit, of one address and in all; too many is said, with when to come back, and leaving makes room', async () => {
  const small = door(await openLive(database, { visit: 2, caller: 3, process: 4 }))
  const from = (address: string, cookie = '') => ({ 'x-forwarded-for': address, cookie })
  const mine = await liveOf(`/kijken/${uuidv7()}`, '', small)
  const theirs = await liveOf(`/kijken/${uuidv7()}`, 'kaartje-lindewaard-x=1', small)
  const refused = async (address: string, headers: Record<string, string>, why: string) => {
    const response = await ask(address, headers, small)
    assert.deepEqual([response.status, response.headers.get('retry-after')], [429, '60'], why)
    assert.match(await response.text(), /Laad de pagina opnieuw/)
  }
  assert.equal((await ask(mine, from('10.0.0.1'), small, 'HEAD')).status, 200, 'a HEAD opens nothing that stays')
  const first = await watch(mine, from('10.0.0.1'), small)
  const second = await watch(mine, from('10.0.0.1'), small)
  await refused(mine, from('10.0.0.1'), 'a third window of one visit')
  const ticket = await watch(theirs, from('10.0.0.1', 'kaartje-lindewaard-x=1'), small)
  await refused(theirs, from('10.0.0.1', 'kaartje-lindewaard-x=1'), 'a fourth at one address')
  const other = await watch(mine, from('10.0.0.2'), small)
  await refused(mine, from('10.0.0.3'), 'a fifth in all')
  await first.leave()
  const deadline = Date.now() + 5000
  let again = await ask(mine, from('10.0.0.1'), small)
  while (again.status !== 200 && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    again = await ask(mine, from('10.0.0.1'), small)
  }
  assert.equal(again.status, 200)
  await again.body!.cancel()
  for (const each of [second, ticket, other]) await each.leave()
})

test('after a break of the listener everybody looks again; at the end every stream is ended', async () => {
  const one = await watch(await liveOf(`/kijken/${uuidv7()}`))
  const two = await watch(await liveOf(`/kijken/${uuidv7()}?kind=a.b`))
  for (const each of [one, two]) await each.next()
  await tell('')
  for (const each of [one, two]) assert.match((await each.next())!, /event: changed/)
  live.wakeAll()
  for (const each of [one, two]) assert.match((await each.next())!, /event: changed/)
  live.close()
  for (const each of [one, two]) assert.equal(await each.next(), undefined)
})
