import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { roles } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { rooms } from '../rooms/index.ts'
import { loadDemo } from './demo.ts'
import { webDoor } from './web.ts'

let database: Database
before(async () => {
  database = await newDatabase()
  await loadDemo(database, new Date())
  await loadDemo(database, new Date())
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
