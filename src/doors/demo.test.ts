import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { roles } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { proveKey } from '../house/installation.ts'
import { rooms } from '../rooms/index.ts'
import { ensureDemo, loadDemo } from './demo.ts'
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

test('a demo that a kill cut off is made anew; one that is whole, and what is no demo, stays as it is', async () => {
  const cutOff = await newDatabase()
  try {
    await proveKey(cutOff, new Date())
    // The connection is gone after so many transactions, wherever that is.
    let left = 25
    const dying: Database = {
      ...cutOff,
      transaction: (id, work) => (left-- > 0 ? cutOff.transaction(id, work) : Promise.reject(new Error('killed'))),
    }
    await assert.rejects(ensureDemo(dying, new Date()), /killed/)
    const half = await countsIn(cutOff)
    assert.equal(half.gemeenten_gemeente, 1, 'it was in the middle')
    await ensureDemo(cutOff, new Date())
    assert.deepEqual(await countsIn(cutOff), { ...made, house_installatie: 1 })
    await cutOff.asOwner((client) =>
      client.query("delete from personen_sessie; update gemeenten_gemeente set phone = '088 111 22 33'"),
    )
    const whole = await countsIn(cutOff)
    await ensureDemo(cutOff, new Date())
    assert.deepEqual(await countsIn(cutOff), whole)
  } finally {
    await cutOff.close()
  }
})
