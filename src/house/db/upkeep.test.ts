import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { BackupProblem, backup, restore } from './backup.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { upkeep } from './upkeep.ts'

const root = mkdtempSync(join(tmpdir(), 'meedoen-upkeep-'))
let database: Database
before(async () => {
  database = await openDatabase({ folder: join(root, 'first') })
  await migrate(database)
})
after(async () => {
  await database.close()
  rmSync(root, { recursive: true, force: true })
})

const ask = async (text: string, on = database) => (await on.asOwner((client) => client.query(text))).rows

test('old answers and finished jobs go, over all municipalities; the rest stays', async () => {
  for (const gemeente of [uuidv7(), uuidv7()]) {
    for (const days of [6, 8])
      await ask(`insert into house_once values ('${gemeente}', '${uuidv7()}', '', now() - interval '${days} days', '')`)
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

test('the room of rows that went is used again, and the log is cut off at a checkpoint', async () => {
  const fill = () =>
    ask(
      `insert into house_once select gen_random_uuid(), gen_random_uuid(), '', now() - interval '8 days', repeat('x', 500) from generate_series(1, 2000)`,
    )
  const size = async () => Number((await ask("select pg_relation_size('house_once') as n"))[0]!.n)
  const checkpoint = async () => String((await ask('select checkpoint_lsn as lsn from pg_control_checkpoint()'))[0]!.lsn)
  await fill()
  const [once, lsn] = [await size(), await checkpoint()]
  for (let round = 0; round < 3; round++) {
    await upkeep(database)
    await fill()
  }
  assert.ok((await size()) < once * 1.5, `${once} bytes grew to ${await size()}`)
  assert.notEqual(await checkpoint(), lsn)
  await upkeep(database)
})

test('the embedded database keeps its log small', async () => {
  assert.deepEqual(await ask('show max_wal_size'), [{ max_wal_size: '64MB' }])
})

test('a restored backup holds the same data, and works on', async () => {
  const gemeente = uuidv7()
  await database.transaction(gemeente, async (db) => {
    await sql`insert into house_event values (${gemeente}, ${uuidv7()}, now(), null, 'test.happened', ${uuidv7()}, '{"é": "ü"}')`.execute(
      db,
    )
  })
  const everything = async (on: Database) => {
    const tables = await ask(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
      on,
    )
    return Promise.all(
      tables.map(async ({ name }) => [
        name,
        (
          await ask(
            `select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as sum, count(*) as n from "${name}" t`,
            on,
          )
        )[0],
      ]),
    )
  }
  const file = await backup(database, join(root, 'backups'), new Date('2026-11-26T03:15:00.250Z'))
  assert.match(file, /meedoen-20261126T031500Z\.tar\.gz$/)
  assert.equal(statSync(file).mode & 0o777, 0o600)
  const second = join(root, 'second')
  await restore(file, second)
  const restored = await openDatabase({ folder: second })
  assert.deepEqual(await migrate(restored), [])
  assert.deepEqual(await everything(restored), await everything(database))
  assert.ok((await everything(restored)).some(([name, row]) => name === 'house_event' && (row as { n: number }).n > 0))
  await restored.close()
})

test('the newest seven stay, and nothing else in the folder is touched', async () => {
  const folder = join(root, 'seven')
  const days = Array.from({ length: 9 }, (_, day) => new Date(Date.UTC(2026, 11, day + 1)))
  for (const day of days) {
    await backup({ dump: async () => new Uint8Array([1]) } as Partial<Database> as Database, folder, day)
    writeFileSync(join(folder, 'mine.tar.gz'), '')
  }
  assert.deepEqual(readdirSync(folder).sort(), [
    'meedoen-20261203T000000Z.tar.gz',
    'meedoen-20261204T000000Z.tar.gz',
    'meedoen-20261205T000000Z.tar.gz',
    'meedoen-20261206T000000Z.tar.gz',
    'meedoen-20261207T000000Z.tar.gz',
    'meedoen-20261208T000000Z.tar.gz',
    'meedoen-20261209T000000Z.tar.gz',
    'mine.tar.gz',
  ])
})

test('a backup is never put over a database, and a broken file leaves nothing behind', async () => {
  const whole = await backup(database, join(root, 'backups'), new Date())
  const broken = join(root, 'broken.tar.gz')
  for (const bytes of [Buffer.from('no backup'), gzipSync('no backup'), readFileSync(whole).subarray(0, -50_000)]) {
    writeFileSync(broken, bytes)
    await assert.rejects(restore(broken, join(root, 'third')), BackupProblem)
    assert.ok(!existsSync(join(root, 'third', 'postgres')))
  }
  await assert.rejects(restore(whole, join(root, 'first')), /has a database already/)
  await assert.rejects(restore(join(root, 'nowhere'), join(root, 'third')), /cannot be read/)
})
