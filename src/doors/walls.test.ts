import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type Actor, outsider, type Role, roles, visitor } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Gemeente } from '../house/declare.ts'
import type { ApiDoor, DataDoor, DownloadDoor, FormDoor, PageDoor } from '../house/room.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { demoDatabase, signInFor } from './cast.ts'
import { gemeenteAt } from './enter.ts'
import { webDoor } from './web.ts'

/**
 * Walks every route and every operation of the house with every role, without an account and with the officer of Rietmeer.
 * New rooms are walked as soon as they are in the list.
 */
let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
const now = new Date()
const tokens = new Map<Role | 'rietmeer', string>()

before(async () => {
  database = await demoDatabase(now)
  web = webDoor({ database, rooms, demo: true })
  api = apiDoor({ database, rooms })
  const lindewaard = (await gemeenteAt(database, 'lindewaard'))!
  for (const { id, role } of await people(lindewaard)) tokens.set(role, await enter(lindewaard, id))
  const rietmeer = (await gemeenteAt(database, 'rietmeer'))!
  tokens.set('rietmeer', await enter(rietmeer, (await people(rietmeer))[0]!.id))
})
after(() => database.close())

const people = ({ id }: Gemeente) => database.transaction(id, (db) => listDemo(db, id))
const enter = ({ id }: Gemeente, account: string) => signInFor(database, id, account, now)

/** Something that fits in the address; nothing there exists. */
const samples: Record<string, string> = {
  id: '01900000-0000-7000-8000-00000000abcd',
  answers: 'aaaaaaaaaaaaaa',
  given: '',
  code: 'zzzzzzzz',
  token: 'a',
}
const fill = (path: string) =>
  path.replaceAll(/:(\w+)(?:\{((?:[^{}]|\{[^}]*\})*)\})?\??/g, (_, name: string, pattern = '') => {
    const [first = ''] = pattern.split('|')
    return samples[name] ?? (/^[a-z0-9-]+$/i.test(first) ? first : '1')
  })

type Seen = 303 | 403 | 404 | 'open'
/** What the policy of the declaration promises this actor. */
function promised(may: PageDoor['view']['may'], actor: Actor): Seen {
  const verdict = may(actor)
  if (verdict === true) return 'open'
  return verdict.no === 'sign-in' ? 303 : verdict.no === 'absent' ? 404 : 403
}

const actorOf = (who: Role | 'rietmeer' | 'visitor'): Actor => {
  if (who === 'visitor') return visitor
  if (who === 'rietmeer') return outsider
  return { kind: 'person', id: samples.id!, name: who, sessieId: samples.id!, roles: [{ role: who, organisatieId: null }] }
}
const everybody = ['visitor', 'rietmeer', ...roles] as const

const doorsOf = <D extends { door: string }>(...kinds: D['door'][]) =>
  rooms.flatMap(({ doors }) => doors.filter((door) => (kinds as string[]).includes(door.door))) as unknown as D[]

let turn = 0
/**
 * A policy looks at nothing but the actor, so of those to whom it says the same one asks, each time another; and always the visitor and the
 * officer of Rietmeer.
 */
function asking(may: PageDoor['view']['may']): (typeof everybody)[number][] {
  const groups = Map.groupBy(everybody, (who) => JSON.stringify([promised(may, actorOf(who))]))
  const chosen = [...groups.values()].map((group) => group[turn++ % group.length]!)
  return [...new Set([...chosen, 'visitor' as const, 'rietmeer' as const])]
}

/** Everybody asks for this address and sees what the policy promises. */
async function keepsPromise(path: string, may: PageDoor['view']['may']): Promise<void> {
  for (const who of asking(may)) {
    const token = who === 'visitor' ? '' : tokens.get(who)
    const cookie = token ? `meedoen-${who === 'rietmeer' ? 'rietmeer' : 'lindewaard'}=${token}` : ''
    const { status } = await web.request(`http://localhost${path}`, { headers: { cookie } })
    const want = promised(may, actorOf(who))
    if (want === 'open') assert.ok([200, 403, 404].includes(status), `${who} ${path}: ${status}`)
    else assert.equal(status, want, `${who} ${path}`)
  }
}

test('every page and form keeps its promise to every role, and is not there for the officer of Rietmeer when it is closed', async () => {
  const doors = doorsOf<PageDoor | FormDoor>('page', 'form')
  assert.ok(doors.length > 20)
  for (const door of doors) {
    const declared = door.door === 'page' ? door.view : door.action
    if (declared.scope === 'installation') continue
    const path = `/lindewaard${fill(door.path)}`
    await keepsPromise(path, declared.may)
  }
})

test('every document keeps its promise to every role', async () => {
  const doors = doorsOf<DownloadDoor>('download')
  assert.ok(doors.length > 1)
  for (const { path, does } of doors) await keepsPromise(`/lindewaard${fill(path)}.odt`, does.may)
  const files = doorsOf<DataDoor>('data')
  assert.ok(files.length > 0)
  for (const { path, does } of files) await keepsPromise(`/lindewaard${fill(path)}.json`, does.may)
})

test('every operation keeps its promise to every role; a token of Rietmeer opens nothing in Lindewaard', async () => {
  const doors = doorsOf<ApiDoor>('api')
  assert.ok(doors.length > 20)
  for (const door of doors) {
    const { may } = door.does
    for (const who of asking(may)) {
      if (['personen.signOut', 'personen.endAllMine'].includes(door.does.name)) continue
      const token = who === 'visitor' ? undefined : tokens.get(who)
      const { status } = await api.request(`http://localhost/api/v1/lindewaard${fill(door.path)}`, {
        method: door.method,
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        ...(door.method === 'GET' ? {} : { body: '{}' }),
      })
      // A stranger's token says nothing here: its bearer is a visitor.
      const verdict = may(who === 'rietmeer' ? visitor : actorOf(who))
      const name = `${who} ${door.method} ${door.path}: ${status}`
      if (verdict === true) assert.ok(status < 500 && status !== 401, name)
      else assert.ok([401, 403, 404].includes(status), name)
    }
  }
})

test('without any where the database still shows the rows of one municipality only', async () => {
  const rietmeer = (await gemeenteAt(database, 'rietmeer'))!
  const { rows: tables } = await database.asOwner((client) =>
    client.query(`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'gemeente_id' order by 1`),
  )
  assert.ok(tables.length > 8)
  for (const { name } of tables) {
    const { rows } = await database.transaction(rietmeer.id, (db) =>
      sql<{ gemeenteId: string }>`select gemeente_id from ${sql.table(String(name))}`.execute(db),
    )
    assert.deepEqual(
      rows.filter((row) => row.gemeenteId !== rietmeer.id),
      [],
      String(name),
    )
  }
})
