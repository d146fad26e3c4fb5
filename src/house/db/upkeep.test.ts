import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
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

test('old answers go, jobs and messages that are done or failed long ago, and tries that count no more; the rest stays', async () => {
  for (const gemeente of [uuidv7(), uuidv7()]) {
    for (const days of [6, 8])
      await ask(`insert into house_once values ('${gemeente}', '${uuidv7()}', '', now() - interval '${days} days', '')`)
    for (const until of ["now() - interval '1 second'", "now() + interval '1 minute'"])
      await ask(`insert into house_poging values ('${gemeente}', gen_random_uuid()::text, ${until})`)
    for (const done of ['null', "now() - interval '29 days'", "now() - interval '31 days'"])
      await ask(
        `insert into house_job (gemeente_id, id, kind, payload, run_at, done_at) values ('${gemeente}', '${uuidv7()}', 'x', '{}', now() - interval '90 days', ${done})`,
      )
    for (const days of [29, 31])
      await ask(`insert into house_document values ('${gemeente}', sha256('${days}'), 'PDF', now() - interval '${days} days')`)
    for (const [sent, failed] of [
      ['null', 'null'],
      ["now() - interval '29 days'", 'null'],
      ["now() - interval '31 days'", 'null'],
      ['null', "now() - interval '29 days'"],
      ['null', "now() - interval '31 days'"],
    ])
      await ask(
        `insert into house_bericht (gemeente_id, id, kind, urgent, sealed, made_at, send_at, until, sent_at, failed_at)
         values ('${gemeente}', '${uuidv7()}', 'x', false, ${sent === 'null' ? "'x'" : 'null'}, now(), now(), now(), ${sent}, ${failed})`,
      )
  }
  assert.deepEqual(await upkeep(database), { once: 2, jobs: 2, berichten: 4, tries: 2, documents: 2 })
  const left = `select (select count(*) from house_once) as once, (select count(*) from house_job) as jobs,
    (select count(*) from house_bericht) as berichten, (select count(*) from house_poging) as tries`
  assert.deepEqual(await ask(left), [{ once: 2, jobs: 4, berichten: 6, tries: 2 }])
  assert.deepEqual(await upkeep(database), { once: 0, jobs: 0, berichten: 0, tries: 0, documents: 0 })
})

test('a row that somebody holds is for the next time: nobody waits for it for ever', async () => {
  const gemeente = uuidv7()
  await ask(`insert into house_poging values ('${gemeente}', 'held', now() - interval '1 minute')`)
  const [held, enough] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const holder = database.transaction(gemeente, async (db) => {
    await sql`select 1 from house_poging for update`.execute(db)
    held.resolve()
    await enough.promise
  })
  await held.promise
  await assert.rejects(upkeep(database), { code: '55P03' })
  enough.resolve()
  await holder
  assert.equal((await upkeep(database)).tries, 1)
})
