import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../../tools/postgres.ts'
import type { Database } from './database.ts'
import { upkeep } from './upkeep.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database?.close())

const ask = async (text: string, on = database) => (await on.asOwner((client) => client.query(text))).rows

test('old answers and finished jobs go, over all municipalities; the rest stays', async () => {
  for (const gemeente of [uuidv7(), uuidv7()]) {
    for (const days of [6, 8])
      await ask(`insert into house_once values ('${gemeente}', '${uuidv7()}', now() - interval '${days} days', '{}')`)
    for (const done of ['null', "now() - interval '29 days'", "now() - interval '31 days'"])
      await ask(
        `insert into house_job (gemeente_id, id, kind, payload, run_at, done_at) values ('${gemeente}', '${uuidv7()}', 'x', '{}', now() - interval '90 days', ${done})`,
      )
  }
  assert.deepEqual(await upkeep(database), { once: 2, jobs: 2 })
  assert.deepEqual(await ask('select (select count(*) from house_once) as once, (select count(*) from house_job) as jobs'), [
    { once: 2, jobs: 4 },
  ])
  assert.deepEqual(await upkeep(database), { once: 0, jobs: 0 })
})
