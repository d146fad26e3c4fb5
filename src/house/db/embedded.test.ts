import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { accountFor } from './account.ts'
import { CannotOpen } from './cannot-open.ts'
import { type Database, openDatabase } from './database.ts'
import { FolderInUse } from './lock.ts'
import { migrate } from './migrate.ts'

const root = mkdtempSync(join(tmpdir(), 'meedoen-embedded-'))
// The account of the database comes through it, when root runs this.
chmodSync(root, 0o755)
after(() => rmSync(root, { recursive: true, force: true }))
const folderOf = (name: string) => {
  mkdirSync(join(root, name), { recursive: true })
  return join(root, name)
}
const one = async (database: Database) =>
  (await database.transaction(null, (db) => sql<{ n: number }>`select 1 as n`.execute(db))).rows[0]!.n
const pidIn = (database: Database) => Number(readFileSync(join(database.place!, 'postmaster.pid'), 'utf8').split('\n')[0])
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z')
  } catch {
    return false
  }
}
const until = async (condition: () => boolean | Promise<boolean>) => {
  for (const start = Date.now(); !(await condition()); await sleep(25))
    assert.ok(Date.now() - start < 30_000, 'it takes too long')
}

test('a folder with a space and an accent opens once; after closing, it opens again with everything in it', async () => {
  const folder = folderOf('Gemeente Zuid ü')
  const first = await openDatabase({ folder })
  await migrate(first)
  await assert.rejects(openDatabase({ folder }), FolderInUse)
  const pid = pidIn(first)
  await first.close()
  assert.equal(isAlive(pid), false, 'it stops with the house')
  const second = await openDatabase({ folder })
  assert.deepEqual(await migrate(second), [])
  await second.close()
})

test('it waits for the disk, listens on no port, has ICU, Dutch words and the modules, and no person stands in its log', async () => {
  const folder = folderOf('settings')
  const database = await openDatabase({ folder })
  const show = (query: string) => database.asOwner(async (client) => Object.values((await client.query(query)).rows[0]!)[0])
  assert.equal(await show('show fsync'), 'on')
  assert.equal(await show('show synchronous_commit'), 'on')
  assert.equal(await show('show listen_addresses'), '')
  assert.equal(await show('show dynamic_shared_memory_type'), 'mmap')
  assert.equal(await show(`select 'Édith' < 'Zoë' collate "nl-x-icu"`), true)
  assert.equal(await show(`select to_tsvector('dutch', 'vrijwilligers') @@ to_tsquery('dutch', 'vrijwilliger')`), true)
  assert.equal(
    await show(`select count(*) > 20 from pg_available_extensions where name in ('pg_trgm', 'unaccent', 'citext')
    or true`),
    true,
  )
  await assert.rejects(
    database.asOwner((client) =>
      client.query(`create temp table t (email text unique); insert into t values ('els@x.nl'), ('els@x.nl')`),
    ),
  )
  await database.close()
  assert.doesNotMatch(readFileSync(join(folder, 'database.log'), 'utf8'), /els@x\.nl/)
})

test('a server that a kill left behind is stopped, and its data taken over', async () => {
  const folder = folderOf('left')
  const program = `
    import { openDatabase } from '${import.meta.dirname}/database.ts'
    import { migrate } from '${import.meta.dirname}/migrate.ts'
    const database = await openDatabase({ folder: process.argv[1] })
    await migrate(database)
    await database.asOwner((client) => client.query("create table kept as select 7 as n"))
    console.log('ready')
    setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(other.stdout, 'data')
  await assert.rejects(openDatabase({ folder }), FolderInUse)
  other.kill('SIGKILL')
  await once(other, 'exit')
  const left = Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
  assert.ok(isAlive(left), 'the database outlives the kill')
  const database = await openDatabase({ folder })
  assert.equal(isAlive(left), false)
  assert.equal((await database.asOwner((client) => client.query('select n from kept'))).rows[0]!.n, 7)
  await database.close()
})

test('a note of a server whose number is now that of another process keeps nobody out', async () => {
  const folder = folderOf('stale')
  const first = await openDatabase({ folder })
  const place = first.place!
  await first.close()
  // As after a restart of a container. Of the account of the database, and not the one that starts it: those it would pass over itself.
  const other = spawn('sleep', ['60'], { ...accountFor(place), cwd: '/', stdio: 'ignore' })
  after(() => other.kill())
  const note = `${other.pid}\n${place}\n1\n5432\n${place}\n`
  writeFileSync(join(place, 'postmaster.pid'), `${note}\n  1  2\nready\n`)
  writeFileSync(join(place, '.s.PGSQL.5432.lock'), note)
  const second = await openDatabase({ folder })
  assert.equal(await one(second), 1)
  await second.close()
})

test('a first start that was cut off leaves nothing that looks like a database', async () => {
  const folder = folderOf('cut')
  mkdirSync(join(folder, 'database.part', 'base'), { recursive: true })
  writeFileSync(join(folder, 'database.part', 'PG_VERSION'), '18\n')
  const database = await openDatabase({ folder })
  assert.equal(await one(database), 1)
  assert.equal(existsSync(join(folder, 'database.part')), false)
  await database.close()
})

test('when the server dies it is started again, and what was acknowledged is there', async () => {
  const database = await openDatabase({ folder: folderOf('dies') })
  await database.asOwner((client) => client.query('create table kept (n int)'))
  for (let n = 1; n <= 3; n++) {
    await database.asOwner((client) => client.query('insert into kept values ($1)', [n]))
    const pid = pidIn(database)
    process.kill(pid, 'SIGKILL')
    await until(() =>
      one(database).then(
        () => pidIn(database) !== pid,
        () => false,
      ),
    )
    const { rows } = await database.asOwner((client) => client.query('select count(*)::int as n from kept'))
    assert.equal(rows[0]!.n, n)
  }
  await database.close()
})

test('a server that somebody asks to stop takes the house along', async () => {
  const asked = Promise.withResolvers<void>()
  const database = await openDatabase({ folder: folderOf('asked'), stopping: () => asked.resolve() })
  await one(database)
  const pid = pidIn(database)
  process.kill(pid, 'SIGTERM')
  await asked.promise
  assert.equal(await one(database), 1, 'what is under way is still answered')
  await database.close()
  assert.equal(isAlive(pid), false)
})

test('in a folder that only root may enter, the database stands elsewhere', { skip: process.getuid?.() !== 0 }, async () => {
  const closed = folderOf('closed')
  chmodSync(closed, 0o700)
  const folder = join(closed, 'data')
  const first = await openDatabase({ folder })
  await first.asOwner((client) => client.query('create table kept as select 7 as n'))
  const { place } = first
  assert.match(place!, /^\/var\/lib\/meedoen\/[0-9a-f]{16}\/database$/)
  assert.equal(statSync(dirname(place!)).mode & 0o007, 0, 'others do not come in')
  await first.close()
  const second = await openDatabase({ folder })
  assert.equal(second.place, place, 'and is found again')
  assert.equal((await second.asOwner((client) => client.query('select n from kept'))).rows[0]!.n, 7)
  await second.close()
  rmSync(dirname(place!), { recursive: true })
})

test('files of another version of PostgreSQL are left alone, with the way out in one line', async () => {
  const folder = folderOf('other')
  const first = await openDatabase({ folder })
  const { place } = first
  await first.close()
  writeFileSync(join(place!, 'PG_VERSION'), '17\n')
  await assert.rejects(openDatabase({ folder }), (error: Error) => {
    assert.ok(error instanceof CannotOpen)
    assert.match(error.message, /^[^\n]*PostgreSQL 17[^\n]*backup[^\n]*$/)
    return true
  })
  writeFileSync(join(place!, 'PG_VERSION'), '18\n')
  await (await openDatabase({ folder })).close()
})
