import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { newDatabase } from '../../../tools/postgres.ts'
import type { Database, Db } from './database.ts'
import { all, look, map, moment, rowOf, rowsOf } from './look.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())
const ask = <T>(work: (db: Db) => Promise<T>) => database.transaction(null, work)

const numbers = (upTo: number) =>
  rowsOf<{ n: number; halfOf: number }>(sql`select n, n / 2.0 as "halfOf" from generate_series(${upTo}::int, 1, -1) n`)

test('rows come in their order with the names the house reads; none is an empty list, no row is null', async () => {
  assert.deepEqual(await ask((db) => look(db, numbers(2))), [
    { n: 2, halfOf: 1 },
    { n: 1, halfOf: 0.5 },
  ])
  assert.deepEqual(await ask((db) => look(db, numbers(0))), [])
  assert.equal(await ask((db) => look(db, rowOf(sql`select 1 as n where false`))), null)
})

test('lookups inside lookups are one question, each read in its own way', async () => {
  const count = map(numbers(3), (rows) => rows.length)
  const both = all({ count, deeper: all({ "it's": map(count, (n) => n * 2), none: rowOf(sql`select 1 where false`) }) })
  assert.deepEqual(await ask((db) => look(db, both)), { count: 3, deeper: { "it's": 6, none: null } })
})

test('what two rooms ask alike is asked once; another number is another question', async () => {
  // Each question counts itself: the second of two would read a higher number.
  const drawn = (step: number) => rowOf<{ n: number }>(sql`select nextval('drawn')::int * ${step}::int as n`)
  const asked = all({ one: drawn(1), two: map(all({ again: drawn(1) }), ({ again }) => again!.n), other: drawn(10) })
  const found = await ask(async (db) => {
    await sql`reset role`.execute(db)
    await sql`create temporary sequence drawn`.execute(db)
    return look(db, asked)
  })
  assert.deepEqual(found, { one: { n: 1 }, two: 1, other: { n: 20 } })
  assert.deepEqual(await ask((db) => look(db, all({}))), {})
})

test('a moment is ISO in UTC, whatever the zone of the connection', async () => {
  const at = rowOf<{ at: string; never: null }>(
    sql`select ${moment('t.at')} as at, ${moment('t.never')} as never
      from (select timestamptz '2026-07-01 12:00:00.25+02' as at, null::timestamptz as never) t`,
  )
  for (const zone of ['UTC', 'Europe/Amsterdam']) {
    const found = await ask(async (db) => {
      await sql.raw(`set local time zone '${zone}'`).execute(db)
      return look(db, at)
    })
    assert.deepEqual(found, { at: '2026-07-01T10:00:00.250Z', never: null })
  }
})
