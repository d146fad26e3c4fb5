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

test('old answers, finished jobs and files of documents go, over all municipalities; the rest stays', async () => {
  for (const gemeente of [uuidv7(), uuidv7()]) {
    for (const days of [6, 8])
      await ask(`insert into house_once values ('${gemeente}', '${uuidv7()}', now() - interval '${days} days', '{}')`)
    for (const done of ['null', "now() - interval '29 days'", "now() - interval '31 days'"])
      await ask(
        `insert into house_job (gemeente_id, id, kind, payload, run_at, done_at) values ('${gemeente}', '${uuidv7()}', 'x', '{}', now() - interval '90 days', ${done})`,
      )
    for (const days of [29, 31])
      await ask(`insert into house_document values ('${gemeente}', sha256('${days}'), 'PDF', now() - interval '${days} days')`)
  }
  assert.deepEqual(await upkeep(database), { once: 2, jobs: 2, documents: 2 })
  const left = ['once', 'job', 'document'].map((name) => `(select count(*) from house_${name}) as ${name}`)
  assert.deepEqual(await ask(`select ${left.join(', ')}`), [{ once: 2, job: 4, document: 2 }])
  assert.deepEqual(await upkeep(database), { once: 0, jobs: 0, documents: 0 })
})
