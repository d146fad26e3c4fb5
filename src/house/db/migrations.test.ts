import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { emptyDatabase } from '../../../tools/postgres.ts'
import { CannotOpen } from './cannot-open.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { migrationsIn } from './migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'meedoen-migrations-'))
let database: Database
before(async () => {
  database = await emptyDatabase()
})
after(async () => {
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const ask = async (text: string) => (await database.asOwner((client) => client.query(text))).rows
const refused = (why: RegExp) =>
  assert.rejects(migrate(database, { folder }), (error: Error) => error instanceof CannotOpen && why.test(error.message))

test('each file is applied once, with a sum of what it said', async () => {
  write('20261124_a.sql', 'create table a (id int primary key);\n')
  write('20261125_b.sql', 'create table b (id int primary key);\n')
  assert.deepEqual(await migrate(database, { folder }), ['20261124_a.sql', '20261125_b.sql'])
  assert.deepEqual(await migrate(database, { folder }), [])
  const sums = migrationsIn(folder).map(({ name, sha256 }) => ({ name, sha256 }))
  assert.deepEqual(await ask('select name, sha256 from house_migration order by name'), sums)
})

test('a file that was changed after the database had it stops the start, also by a comment; put back, it goes on', async () => {
  const text = readFileSync(join(folder, '20261124_a.sql'), 'utf8')
  for (const changed of [`${text}-- harmless\n`, text.replace('int', 'bigint'), '']) {
    write('20261124_a.sql', changed)
    await refused(/20261124_a\.sql was changed/)
  }
  write('20261124_a.sql', text.replaceAll('\n', '\r\n'))
  assert.deepEqual(await migrate(database, { folder }), [], 'other ends of lines are the same file')
  write('20261124_a.sql', text)
})

test('a database that knows a file which is not here is of a newer Meedoen: nothing is done to it', async () => {
  const text = readFileSync(join(folder, '20261125_b.sql'), 'utf8')
  rmSync(join(folder, '20261125_b.sql'))
  write('20261126_c.sql', 'create table c (id int primary key)')
  await refused(/newer Meedoen than this one: it knows 20261125_b\.sql/)
  assert.deepEqual(await ask("select to_regclass('c') as c"), [{ c: null }])
  rmSync(join(folder, '20261126_c.sql'))
  write('20261125_b.sql', text)
})

test('a file older than the newest that the database had is late; on one day the order is free', async () => {
  write('20261124_late.sql', 'create table late (id int primary key)')
  await refused(/20261124_late\.sql is older/)
  rmSync(join(folder, '20261124_late.sql'))
  write('20261125_aa.sql', 'create table aa (id int primary key)')
  assert.deepEqual(await migrate(database, { folder }), ['20261125_aa.sql'])
})

test('a database from before sums were kept takes over those of now', async () => {
  await ask('alter table house_migration drop column sha256')
  assert.deepEqual(await migrate(database, { folder }), [])
  assert.deepEqual(await ask('select name from house_migration where sha256 is null'), [])
  write('20261125_b.sql', 'create table b (id bigint primary key);\n')
  await refused(/20261125_b\.sql was changed/)
  write('20261125_b.sql', 'create table b (id int primary key);\n')
})

test('what comes before a change is done only when something is there and something is new; a failure stops the change', async () => {
  const asked: string[] = []
  const before = async (first: string) => void asked.push(first)
  await migrate(database, { folder, before })
  write('20261126_d.sql', 'create table d (id int primary key)')
  const failing = () => Promise.reject(new Error('the disk is full'))
  await assert.rejects(migrate(database, { folder, before: failing }), /the disk is full/)
  assert.deepEqual(await ask("select to_regclass('d') as d"), [{ d: null }])
  await migrate(database, { folder, before })
  assert.deepEqual(asked, ['20261126_d.sql'])
  const empty = await emptyDatabase()
  try {
    await migrate(empty, { folder, before })
    assert.deepEqual(asked, ['20261126_d.sql'])
  } finally {
    await empty.close()
  }
})

test('a migration moves the rows of every municipality, and the walls stand again afterwards, also around a table with another name', async () => {
  const walled = await emptyDatabase()
  const place = mkdtempSync(join(tmpdir(), 'meedoen-moves-'))
  const put = (name: string, text: string) => writeFileSync(join(place, name), text)
  try {
    put('20261124_a.sql', 'create table a (gemeente_id uuid, n int, primary key (gemeente_id, n))')
    await migrate(walled, { folder: place })
    for (const n of [1, 2]) {
      const gemeente = uuidv7()
      await walled.transaction(gemeente, (db) => sql`insert into a values (${gemeente}, ${n})`.execute(db))
    }
    put(
      '20261125_b.sql',
      'create table c (n int primary key); insert into c select n from a; update a set n = 7 where n = 1; alter table a rename to b',
    )
    await migrate(walled, { folder: place })
    const rows = async (text: string) => (await walled.asOwner((client) => client.query(text))).rows
    assert.deepEqual(await rows('select n from c order by n'), [{ n: 1 }, { n: 2 }])
    assert.deepEqual(await rows('select n from b'), [])
    assert.deepEqual(await rows("select relforcerowsecurity as forced from pg_class where relname = 'b'"), [{ forced: true }])
  } finally {
    await walled.close()
    rmSync(place, { recursive: true })
  }
})
