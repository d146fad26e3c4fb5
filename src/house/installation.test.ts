import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { CannotOpen } from './db/cannot-open.ts'
import type { Database } from './db/database.ts'
import { proveKey } from './installation.ts'
import { newSecret, openVault } from './secret.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

const now = new Date()
/** Another process on this database, with a key of its own or that of somebody else. */
const processWith = (key = newSecret()): Database => ({ ...database, vault: openVault(key) })

test('of processes with keys of their own that come at the same time, one stays and the others are refused', async () => {
  const all = Array.from({ length: 6 }, () => processWith())
  const proven = await Promise.allSettled(all.map((each) => proveKey(each, now)))
  const stays = all.filter((_, index) => proven[index]!.status === 'fulfilled')
  assert.equal(stays.length, 1)
  for (const each of proven) if (each.status === 'rejected') assert.ok(each.reason instanceof CannotOpen)
  await proveKey(stays[0]!, now)
})

test('whoever lost the key goes on with another on purpose; from then on the old one is refused', async () => {
  const [old, next] = [newSecret(), newSecret()]
  await proveKey(processWith(old), now, { renew: true })
  await assert.rejects(proveKey(processWith(next), now), /sealed with another key.*--new-key/)
  await proveKey(processWith(next), now, { renew: true })
  await proveKey(processWith(next), now)
  await assert.rejects(proveKey(processWith(old), now), CannotOpen)
})
