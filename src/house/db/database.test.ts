import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { newDatabase } from '../../../tools/postgres.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'

const lindewaard = uuidv7()
const rietmeer = uuidv7()
let database: Database

before(async () => {
  database = await newDatabase()
})
after(() => database.close())

const remember = (gemeenteId: string, wall = gemeenteId) =>
  database.transaction(wall, (db) =>
    sql`insert into house_event values (${gemeenteId}, ${uuidv7()}, now(), null, 'test.happened', ${uuidv7()})`.execute(db),
  )
/** The `where` is left out on purpose: the wall must hold without it. */
const count = (wall: string | null) =>
  database.transaction(
    wall,
    async (db) => (await sql<{ n: number }>`select count(*) as n from house_event`.execute(db)).rows[0]!.n,
  )

test('a municipality sees its own rows, even without a where', async () => {
  await remember(lindewaard)
  await remember(rietmeer)
  assert.deepEqual([await count(lindewaard), await count(rietmeer), await count(null)], [1, 1, 0])
})

test('a municipality cannot write behind the wall of another', async () => {
  await assert.rejects(remember(rietmeer, lindewaard), /row-level security/)
})

test('the application cannot lift a wall', async () => {
  await assert.rejects(
    database.transaction(lindewaard, (db) => sql`alter table house_event disable row level security`.execute(db)),
    /must be owner/,
  )
})

test('what throws is rolled back', async () => {
  const before = await count(lindewaard)
  await assert.rejects(
    database.transaction(lindewaard, async (db) => {
      await sql`insert into house_event values (${lindewaard}, ${uuidv7()}, now(), null, 'test.happened', ${uuidv7()})`.execute(
        db,
      )
      throw new Error('no')
    }),
    /no/,
  )
  assert.equal(await count(lindewaard), before)
})

test('times come out as ISO text in UTC, dates as text, counts as numbers, nested keys as stored', async () => {
  const { rows } = await database.transaction(null, (db) =>
    sql`select timestamptz '2026-11-24 10:00:00.5+01' as some_time, date '2026-11-24' as some_date, 7::bigint as n, '{"a_b":1}'::jsonb as j`.execute(
      db,
    ),
  )
  assert.deepEqual(rows[0], { someTime: '2026-11-24T09:00:00.500Z', someDate: '2026-11-24', n: 7, j: { a_b: 1 } })
})

test('an id that is no id never reaches SQL', async () => {
  await assert.rejects(
    database.transaction(`${lindewaard}'; drop table house_event; --`, async () => null),
    TypeError,
  )
})

test('migrating twice does nothing the second time', async () => {
  assert.deepEqual(await migrate(database), [])
})
