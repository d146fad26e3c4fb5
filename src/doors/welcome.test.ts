import assert from 'node:assert/strict'
import type { networkInterfaces } from 'node:os'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import type { Database } from '../house/db/database.ts'
import { addressesIn, welcome } from './welcome.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

const welcomed = (origin: string, nearby: string[]) =>
  welcome({ database, demo: false, origin, port: 3000, nearby, mail: { folder: '/data/mail' } })

test('the welcome says where phones come in; with an address of its own that is all there is', async () => {
  const here = await welcomed('http://localhost:3000', ['http://192.168.1.23:3000'])
  assert.match(here, /^Meedoen staat open op http:\/\/localhost:3000\n/)
  const once =
    /\nOpen dit adres om de installatie te beheren\. Het werkt één keer, tot \d\d\.\d\d uur: http:\/\/localhost:3000\/installatie\/[\w-]{43}\n/
  assert.match(here, once)
  assert.match(here, /Telefoons in hetzelfde netwerk komen binnen op http:\/\/192\.168\.1\.23:3000\. /)
  const named = await welcomed('https://meedoen.example', [])
  assert.match(named, /^Meedoen staat open op https:\/\/meedoen\.example, en luistert op poort 3000\n/)
  assert.doesNotMatch(named, /Telefoons|localhost/, 'another name than its own is refused')
})

test('of the numbers of a machine only those that others can type and reach', () => {
  const card = { netmask: '', mac: '', cidr: null }
  const networks = {
    lo: [{ ...card, address: '127.0.0.1', family: 'IPv4', internal: true }],
    wifi: [
      { ...card, address: '192.168.1.23', family: 'IPv4', internal: false },
      { ...card, address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 2 },
    ],
  } as ReturnType<typeof networkInterfaces>
  assert.deepEqual(addressesIn(networks), ['192.168.1.23'])
})
