import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../tools/postgres.ts'
import { rooms } from '../rooms/index.ts'
import { healthDoor } from './health.ts'
import { webDoor } from './web.ts'

test('the health address says ok while the database answers, and 503 when it is busy too long or gone', async () => {
  const database = await newDatabase()
  const door = healthDoor(database, 1000)
  const ask = async () => {
    const response = await door.request('/gezond')
    return [response.status, await response.text(), response.headers.get('cache-control')]
  }
  assert.deepEqual(await ask(), [200, 'ok', 'no-store'])
  const web = webDoor({ database, rooms })
  assert.equal((await web.request('/gezond')).status, 200, 'it stands among the pages')

  const hold = Promise.withResolvers<void>()
  const busy = Promise.all(Array.from({ length: 20 }, () => database.transaction(null, () => hold.promise)))
  assert.deepEqual(await ask(), [503, 'database does not answer', 'no-store'])
  hold.resolve()
  await busy
  assert.equal((await ask())[0], 200)

  await database.close()
  assert.equal((await ask())[0], 503)
})

const json = async (door: ReturnType<typeof healthDoor>) => {
  const response = await door.request('/gezond', { headers: { accept: 'application/json' } })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('a database that answers but cannot be written is not well: read-only, and a disk without room', async () => {
  const database = await newDatabase()
  const alter = (setting: string) =>
    database.asOwner(async (client) => {
      await client.query('begin read write')
      await client.query(`do $$ begin execute format('alter database %I set ${setting}', current_database()); end $$`)
      await client.query('commit')
    })
  const fresh = async () => {
    // What is set for a database holds for connections that are opened after it.
    await database.asOwner((client) =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    )
    await setTimeout(50)
  }
  try {
    await alter('default_transaction_read_only = on')
    await fresh()
    const { status, body } = await json(healthDoor(database))
    assert.deepEqual([status, body.status], [503, 'database cannot be written'])
    // As on a full disk: PostgreSQL has room for a row in hand, and none to lay anything aside.
    await alter('default_transaction_read_only = off')
    await alter('temp_file_limit = 0')
    await fresh()
    assert.equal((await json(healthDoor(database))).status, 503)
    await alter('temp_file_limit = -1')
    await fresh()
    assert.equal((await json(healthDoor(database))).status, 200)
  } finally {
    await database.close()
  }
})

test('as JSON it counts what waits and what failed over all municipalities, and names nobody', async () => {
  const database = await newDatabase()
  try {
    const places = [uuidv7(), uuidv7()]
    await database.asOwner(async (client) => {
      for (const id of places) {
        await client.query(
          `insert into gemeenten_gemeente (id, slug, name, languages, kader, phone, phone_hours, colours, created_at)
           values ($1, $2, 'Lindewaard', '{nl}', 'wmo-2015', '088', '{}', '{}', now())`,
          [id, `l${id.slice(-10)}`],
        )
        for (const failed of [null, null, new Date()]) {
          await client.query(
            `insert into house_job (gemeente_id, id, kind, payload, run_at, failed_at) values ($1, $2, 'x', '{}', now(), $3)`,
            [id, uuidv7(), failed],
          )
          await client.query(
            `insert into house_bericht (gemeente_id, id, kind, urgent, sealed, made_at, send_at, until, failed_at)
             values ($1, $2, 'x', false, 'els', now(), now(), now(), $3)`,
            [id, uuidv7(), failed],
          )
        }
      }
    })
    const { status, body } = await json(healthDoor(database, 5000, () => new Date('2026-11-24T03:00:00Z')))
    const counts = { waiting: 4, failed: 2 }
    assert.equal(status, 200)
    assert.match(String(body.version), /^\d+\.\d+\.\d+$/)
    assert.deepEqual(
      { ...body, version: '' },
      { status: 'ok', version: '', lastBackup: '2026-11-24T03:00:00.000Z', jobs: counts, messages: counts },
    )
  } finally {
    await database.close()
  }
})

test('however often it is asked, it writes once in a few seconds', async () => {
  const database = await newDatabase()
  try {
    const door = healthDoor(database)
    const beats = async () =>
      (await database.asOwner((client) => client.query('select xmin::text as x from house_hartslag'))).rows[0]!.x
    const before = await beats()
    await door.request('/gezond')
    const first = await beats()
    for (let n = 0; n < 20; n++) await door.request('/gezond')
    assert.notEqual(first, before)
    assert.equal(await beats(), first)
  } finally {
    await database.close()
  }
})
