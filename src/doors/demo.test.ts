import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { roles } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { makeCode, proveKey } from '../house/installation.ts'
import { rooms } from '../rooms/index.ts'
import { loadDemo, settleDemo } from './demo.ts'
import { webDoor } from './web.ts'

let database: Database
let made: Awaited<ReturnType<typeof countsIn>>
before(async () => {
  database = await newDatabase()
  await loadDemo(database, new Date())
  await loadDemo(database, new Date())
  made = await countsIn(database)
})
after(() => database.close())

const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' }
const accountsIn = async (slug: string) => {
  const html = await (await webDoor({ database, rooms, demo: true }).request(`http://localhost/${slug}/demo`)).text()
  return [...html.matchAll(/name="account" value="([^"]+)"/g)].map(([, id]) => id!)
}
const enter = (slug: string, account: string, demo: boolean) =>
  webDoor({ database, rooms, demo }).request(`http://localhost/${slug}/demo`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ account }),
  })

test('one click makes a visitor somebody of the demo, one per role, loaded once', async () => {
  const accounts = await accountsIn('lindewaard')
  assert.equal(accounts.length, roles.length)
  const response = await enter('lindewaard', accounts[0]!, true)
  assert.equal(response.status, 303)
  const cookie = response.headers.get('set-cookie')!.split(';')[0]!
  const home = await webDoor({ database, rooms, demo: true }).request('http://localhost/lindewaard/', { headers: { cookie } })
  assert.match(await home.text(), /Sanne/)
})

test('outside demo mode the door does not exist, and nobody of another municipality comes in', async () => {
  const [sanne] = await accountsIn('lindewaard')
  assert.equal((await enter('lindewaard', sanne!, false)).status, 404)
  assert.equal((await enter('rietmeer', sanne!, true)).status, 404)
})

/** How many rows each table has. */
const countsIn = (each: Database) =>
  each.asOwner(async (client) => {
    await client.query('set meedoen.copy = on')
    const { rows } = await client.query(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
    )
    const counts: Record<string, unknown> = {}
    for (const { name } of rows) counts[String(name)] = (await client.query(`select count(*) as n from ${name}`)).rows[0]!.n
    await client.query('reset meedoen.copy')
    return counts
  })

const silent = { asked: null, was: false }

test('a demo that is cut off is made anew, and what begins for real has nothing of it left', async () => {
  const cutOff = await newDatabase()
  try {
    await proveKey(cutOff, new Date())
    const gone = new Error('killed')
    /** Somebody asks to stop after so many transactions, wherever that is. */
    const cut = async (after: number) => {
      const stop = new AbortController()
      let left = after
      const counting: Database = {
        ...cutOff,
        transaction: (...asked) => {
          if (left-- === 0) stop.abort(gone)
          return cutOff.transaction(...asked)
        },
      }
      await assert.rejects(settleDemo(counting, { ...silent, signal: stop.signal }, new Date()), gone)
      assert.ok(Number((await countsIn(cutOff)).gemeenten_gemeente) > 0, 'it was in the middle')
    }
    await cut(25)
    assert.equal(await settleDemo(cutOff, { ...silent, asked: false }, new Date()), false)
    assert.equal((await countsIn(cutOff)).gemeenten_gemeente, 0)
    await cut(40)
    assert.equal(await settleDemo(cutOff, silent, new Date()), true)
    assert.deepEqual(await countsIn(cutOff), { ...made, house_installatie: 1 })
    await cutOff.asOwner((client) => client.query('delete from house_poging; delete from berichten_taak'))
    const whole = await countsIn(cutOff)
    assert.equal(await settleDemo(cutOff, silent, new Date()), true, 'once whole it stays as it is')
    assert.deepEqual(await countsIn(cutOff), whole)
  } finally {
    await cutOff.close()
  }
})

test('what began for real never turns into a demo by itself, in whatever folder it stands and whatever was there first', async () => {
  const real = await newDatabase()
  const begins = (wanted: Partial<Parameters<typeof settleDemo>[1]> = {}) =>
    settleDemo(real, { ...silent, ...wanted }, new Date())
  const count = async () => (await countsIn(real)).gemeenten_gemeente
  const add = (slug: string) =>
    real.asOwner((client) =>
      client.query(
        `insert into gemeenten_gemeente (id, slug, name, languages, kader, phone, phone_hours, created_at)
        values (gen_random_uuid(), '${slug}', '${slug}', '{nl}', 'wmo-2015', '088 1', '{}', now())`,
      ),
    )
  try {
    await proveKey(real, new Date())
    await real.transaction(null, (db) => makeCode(db, new Date()))
    assert.equal(await begins(), false, 'somebody was let in to make a municipality')
    await add('haren')
    assert.equal(await begins(), false)
    // A demo that was cut off, and a municipality that the command line made in it.
    await real.asOwner((client) => client.query("update house_installatie set demo = 'begonnen'"))
    assert.equal(await begins({ asked: false }), false)
    assert.deepEqual([await begins(), await count()], [false, 1])
    assert.equal(await begins({ was: true }), true, 'a demo of an earlier version')
    assert.deepEqual([await begins(), await count()], [true, 1])
    assert.deepEqual([await begins({ asked: false }), await begins()], [false, false], 'until it was off')
  } finally {
    await real.close()
  }
})
