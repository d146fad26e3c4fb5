import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newDatabase } from '../../tools/postgres.ts'
import { rooms } from '../rooms/index.ts'
import { healthDoor } from './health.ts'
import { webDoor } from './web.ts'

test('the health address says ok while the database answers, and 503 when it is busy too long or gone', async () => {
  const database = await newDatabase()
  const door = healthDoor(database, 200)
  const ask = async () => {
    const response = await door.request('/gezond')
    return [response.status, await response.text(), response.headers.get('cache-control')]
  }
  assert.deepEqual(await ask(), [200, 'ok', 'no-store'])
  const web = webDoor({ database, rooms })
  assert.equal((await web.request('/gezond')).status, 200, 'it stands among the pages')

  const hold = Promise.withResolvers<void>()
  const busy = Promise.all(Array.from({ length: 10 }, () => database.transaction(null, () => hold.promise)))
  assert.deepEqual(await ask(), [503, 'database does not answer', 'no-store'])
  hold.resolve()
  await busy
  assert.equal((await ask())[0], 200)

  await database.close()
  assert.equal((await ask())[0], 503)
})
