import assert from 'node:assert/strict'
import type { networkInterfaces } from 'node:os'
import { test } from 'node:test'
import type { Database } from '../house/db/database.ts'
import { addressesIn, welcome } from './welcome.ts'

const opened = {
  database: { transaction: async () => [] } as unknown as Database,
  ...{ demo: true, origin: 'http://localhost:3000', nearby: ['http://192.168.1.23:3000'], port: 3000 },
  mail: { folder: '/data/mail' },
}

test('the welcome says where phones come in; with an address of its own that is all there is', async () => {
  assert.match(await welcome(opened), /Telefoons in hetzelfde netwerk komen binnen op http:\/\/192\.168\.1\.23:3000\. /)
  const named = await welcome({ ...opened, origin: 'https://meedoen.example', nearby: [] })
  assert.match(named, /en voor bezoekers op https:\/\/meedoen\.example\n/)
  assert.doesNotMatch(named, /Telefoons/)
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
