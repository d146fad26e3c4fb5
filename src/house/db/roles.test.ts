import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { startServer } from '../../../tools/postgres.ts'
import { CannotOpen } from './cannot-open.ts'
import { type Database, openDatabase, urlOf } from './database.ts'
import type { Embedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { upkeep } from './upkeep.ts'

/** The logins of a PostgreSQL server as an administrator gives them, on a server where nobody has done anything yet. */
let server: Embedded
let asSuperuser: Database
before(async () => {
  server = await startServer()
  asSuperuser = await openDatabase({ url: urlOf(server.socket, 'meedoen', 'postgres') })
})
after(async () => {
  await asSuperuser.close()
  await server.stop()
})

const administer = (...statements: string[]) =>
  asSuperuser.asOwner(async (client) => {
    for (const statement of statements) await client.query(statement)
  })
const open = (name: string, web = `${name}_web`, owner = `${name}_owner`) =>
  openDatabase({ url: urlOf(server.socket, web, name), ownerUrl: urlOf(server.socket, owner, name) })

/** What the README tells an administrator to run, for a database of this name. */
const asTheReadmeSays = (name: string): string[] => {
  const [, block = ''] = /```sql\n([^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  const statements = block
    .replaceAll('meedoen', name)
    .split(';')
    .map((one) => one.trim())
  return statements.filter(Boolean)
}

test('after the SQL of the README an owner without rights migrates, and another login works behind the walls', async () => {
  assert.equal(asTheReadmeSays('alpha').length, 6)
  await administer(...asTheReadmeSays('alpha'))
  const database = await open('alpha')
  await migrate(database)
  assert.equal(database.role, 'alpha_app')
  const gemeente = uuidv7()
  await database.transaction(gemeente, (db) =>
    sql`insert into house_event values (${gemeente}, ${uuidv7()}, now(), null, 'test.happened', ${uuidv7()}, '{}')`.execute(db),
  )
  const seen = async (wall: string | null) =>
    (await database.transaction(wall, (db) => sql`select * from house_event`.execute(db))).rows.length
  assert.deepEqual([await seen(gemeente), await seen(uuidv7()), await seen(null)], [1, 0, 0])
  const { rows } = await database.asOwner((client) => client.query('select * from house_event'))
  assert.deepEqual(rows, [], 'the owner sees no more')
  await database.close()
})

test('without that SQL the first start says which statement is missing, and nothing else', async () => {
  await administer('create role beta_owner login', 'create role beta_web login', 'create database beta owner beta_owner')
  const first = await open('beta')
  await assert.rejects(migrate(first), (error: Error) => {
    assert.ok(error instanceof CannotOpen)
    assert.match(error.message, /create role "beta_app" nologin/)
    return true
  })
  await administer('create role beta_app nologin')
  await assert.rejects(migrate(first), /grant "beta_app" to "beta_web"/)
  await administer('grant "beta_app" to "beta_web"')
  await migrate(first)
  await first.close()
})

test('a server that is too old is refused before anything is made there', async () => {
  await administer('create database old')
  const old = () => openDatabase({ url: urlOf(server.socket, 'meedoen', 'old') })
  const planting = await old()
  // It says that it is of then.
  await planting.asOwner((client) =>
    client.query(`create function public.current_setting(text) returns text language sql return '14.23 (Debian 14.23-1)';
      alter database old set search_path = public, pg_catalog`),
  )
  await planting.close()
  await assert.rejects(old(), (error: Error) => {
    assert.ok(error instanceof CannotOpen)
    assert.match(error.message, /^the server is PostgreSQL 14\.23 .*: Meedoen needs version 15 or newer$/)
    return true
  })
})

test('a login that may make roles needs no administrator', async () => {
  await administer('create role gamma login createrole', 'create database gamma owner gamma')
  const database = await open('gamma', 'gamma', 'gamma')
  await migrate(database)
  await database.transaction(uuidv7(), (db) => sql`select * from house_event`.execute(db))
  await database.close()
})

test('two installations on one server cannot read each other', async () => {
  for (const name of ['delta', 'epsilon']) {
    await administer(...asTheReadmeSays(name))
    const database = await open(name)
    await migrate(database)
    await database.close()
  }
  // Even where an administrator let everybody connect.
  await administer('grant connect on database epsilon to public')
  const stranger = await openDatabase({ url: urlOf(server.socket, 'delta_web', 'epsilon'), role: 'delta_app' })
  for (const table of ['personen_account', 'house_event', 'gemeenten_gemeente'])
    await assert.rejects(
      stranger.transaction(uuidv7(), (db) => sql`select * from ${sql.table(table)}`.execute(db)),
      /permission denied/,
    )
  await stranger.close()
  const posing = await openDatabase({ url: urlOf(server.socket, 'delta_web', 'epsilon') })
  await assert.rejects(
    posing.transaction(null, async () => null),
    /permission denied to set role/,
  )
  await posing.close()
})

test('the role that all databases of a server shared in an earlier version is let out', async () => {
  await administer(...asTheReadmeSays('zeta'))
  const before = await openDatabase({ url: urlOf(server.socket, 'meedoen', 'zeta'), role: 'meedoen_app' })
  await migrate(before)
  await before.close()
  await administer('create role old_web login in role meedoen_app')
  const now = await openDatabase({
    url: urlOf(server.socket, 'zeta_web', 'zeta'),
    ownerUrl: urlOf(server.socket, 'meedoen', 'zeta'),
  })
  await migrate(now)
  await now.transaction(uuidv7(), (db) => sql`select * from personen_account`.execute(db))
  await now.close()
  const old = await openDatabase({
    url: urlOf(server.socket, 'old_web', 'zeta'),
    ownerUrl: urlOf(server.socket, 'meedoen', 'zeta'),
    role: 'meedoen_app',
  })
  for (const table of ['personen_account', 'gemeenten_gemeente'])
    await assert.rejects(
      old.transaction(uuidv7(), (db) => sql`select * from ${sql.table(table)}`.execute(db)),
      /permission denied/,
    )
  await old.close()
})

test('upkeep reaches what is old behind every wall, also as an owner who is no superuser', async () => {
  await administer(...asTheReadmeSays('plain'))
  const plain = await open('plain')
  await migrate(plain)
  const [lindewaard, rietmeer] = [uuidv7(), uuidv7()]
  for (const id of [lindewaard, rietmeer])
    await plain.transaction(id, async (db) => {
      for (const days of [6, 8])
        await sql`insert into house_once values (${id}, ${uuidv7()}, '', now() - make_interval(days => ${days}), '')`.execute(db)
      for (const days of [29, 31, null])
        await sql`insert into house_job (gemeente_id, id, kind, payload, run_at, done_at)
            values (${id}, ${uuidv7()}, 'x', '{}', now(), now() - make_interval(days => ${days}))`.execute(db)
      for (const days of [29, 31, null])
        await sql`insert into house_bericht (gemeente_id, id, kind, urgent, sealed, made_at, send_at, until, failed_at)
            values (${id}, ${uuidv7()}, 'x', false, 'x', now(), now(), now(), now() - make_interval(days => ${days}))`.execute(db)
    })
  assert.deepEqual(await upkeep(plain), { once: 2, jobs: 2, berichten: 2, documents: 0, tries: 0 })
  const left = (wall: string) =>
    plain.transaction(
      wall,
      async (db) =>
        (
          await sql`select (select count(*) from house_once) as once, (select count(*) from house_job) as jobs,
            (select count(*) from house_bericht) as berichten`.execute(db)
        ).rows[0],
    )
  for (const id of [lindewaard, rietmeer]) assert.deepEqual(await left(id), { once: 1, jobs: 2, berichten: 2 })
  await plain.close()
})
