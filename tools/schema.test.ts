import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Database } from '../src/house/db/database.ts'
import { newDatabase } from './postgres.ts'
import { schemaFaults } from './schema.ts'

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

test('every table obeys the rules of the plan', async () => {
  assert.deepEqual(await database.asOwner(schemaFaults), [])
})

const planted: readonly (readonly [what: string, sql: string, fault: RegExp])[] = [
  ['a table without a wall', 'create table p (gemeente_id uuid, id uuid, primary key (gemeente_id, id))', /p: no wall/],
  [
    'a key that starts with something else',
    'create table p (gemeente_id uuid, id uuid, primary key (id, gemeente_id))',
    /p: gemeente_id is not first/,
  ],
  [
    'a unique column across municipalities',
    'create table p (gemeente_id uuid primary key, email text unique)',
    /p: p_email_key leaves out gemeente_id/,
  ],
  [
    'a unique index across municipalities',
    'create table p (gemeente_id uuid primary key, e text); create unique index p_e on p (e)',
    /p: p_e leaves out/,
  ],
  [
    'a shared list that points at a municipality’s table',
    'create table p (g uuid, id uuid, foreign key (g, id) references personen_account)',
    /p: a shared list points at personen_account/,
  ],
  [
    'a key that forgets on delete',
    'create table p (g uuid references gemeenten_gemeente on delete set null)',
    /sets null on delete/,
  ],
  ['a table without a key', 'create table p (id uuid)', /p: has no primary key/],
  [
    'a number that counts by itself',
    'create table p (id serial primary key)',
    /p_id_seq: a copy of the database does not carry it/,
  ],
  ['an identity', 'create table p (id int generated always as identity primary key)', /p_id_seq: a copy/],
  ['a view that keeps rows', 'create materialized view p as select 1 as one', /p: a copy of the database does not carry it/],
  [
    'tables that point at each other in a circle',
    `create table p (id uuid primary key); create table q (id uuid primary key, p_id uuid references p);
      alter table p add column q_id uuid references q`,
    /tables point at each other in a circle: p, q/,
  ],
  ['a day without bounds', 'create table p (gemeente_id uuid primary key, due date)', /p: due takes any day/],
  [
    'a day with a first and no last',
    "create table p (gemeente_id uuid primary key, due date check (due >= '1900-01-01'))",
    /p: due takes any day/,
  ],
]
for (const [what, statements, fault] of planted)
  test(`planted: ${what}`, () =>
    database.asOwner(async (client) => {
      await client.query('begin')
      await client.query(statements)
      const found = await schemaFaults(client).finally(() => client.query('rollback'))
      assert.ok(
        found.some((line) => fault.test(line)),
        found.join('; '),
      )
    }))
