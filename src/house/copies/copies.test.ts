import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { emptyDatabase, newDatabase } from '../../../tools/postgres.ts'
import { demoDatabase } from '../../doors/cast.ts'
import type { Database, Db } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { backupApart } from './apart.ts'
import { backup, lastBackup, restore, tidy } from './files.ts'
import { asOwnerAt } from './postgres.ts'
import { BackupProblem } from './problem.ts'
import { isEmpty } from './restore.ts'

const now = new Date('2026-11-30T03:15:00.250Z')
const root = mkdtempSync(join(tmpdir(), 'meedoen-copies-'))
let demo: Database
let whole: string
before(async () => {
  demo = await demoDatabase(now)
  whole = await backup(demo.ownerUrl, root, now)
})
after(async () => {
  await demo?.close()
  rmSync(root, { recursive: true, force: true })
})

/** What a backup says of the tables: everything but its first lines, which name the moment and the programs. */
const rowsIn = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n').slice(2, -2)

test('a backup has its whole name only when it is whole, and only its own user reads it', () => {
  assert.match(whole, /meedoen-20261130T031500Z\.sql\.gz$/)
  assert.equal(statSync(whole).mode & 0o777, 0o600)
})

test('the demo goes to a server with a plain owner and from there on to another, and every table is the same to the byte', async () => {
  const [first, second] = [await emptyDatabase(), await emptyDatabase()]
  try {
    await restore(whole, first)
    assert.deepEqual(await migrate(first), [])
    const again = await backup(first.ownerUrl, root, now, 'before-again')
    assert.deepEqual(rowsIn(again), rowsIn(whole))
    await restore(again, second)
    assert.deepEqual(rowsIn(await backup(second.ownerUrl, root, now, 'before-third')), rowsIn(whole))
  } finally {
    await first.close()
    await second.close()
  }
})

type Manifest = { migrations: { name: string; sha256: string }[]; tables: { name: string; columns: string[] }[] }
/** A backup with something changed that can only be seen where it is put back. */
const altered = (change: (text: string) => string) => gzipSync(change(gunzipSync(readFileSync(whole)).toString()))
const withManifest = (change: (manifest: Manifest) => unknown) =>
  altered((text) => {
    const [first, second, ...rest] = text.split('\n')
    const manifest = JSON.parse(second!.slice(3)) as Manifest
    change(manifest)
    return [first, `-- ${JSON.stringify(manifest)}`, ...rest].join('\n')
  })
const later = { name: '20991231_later.sql', sha256: 'a'.repeat(64) }
const unfit: readonly (readonly [what: string, bytes: () => Buffer, why: RegExp])[] = [
  [
    'of a newer Meedoen',
    () => withManifest(({ migrations }) => migrations.push(later)),
    /newer Meedoen .*: it knows 20991231_later/,
  ],
  [
    'with a migration of another text',
    () => withManifest(({ migrations }) => Object.assign(migrations[3]!, later, { name: migrations[3]!.name })),
    /was changed/,
  ],
  [
    'without a migration between others',
    () => withManifest(({ migrations }) => migrations.splice(3, 1)),
    /older than what the database had/,
  ],
  [
    'with a table that nobody makes',
    () => withManifest(({ tables }) => tables.push({ name: 'kwaad', columns: ['a'] })),
    /its tables are not those/,
  ],
  ['without a table', () => withManifest(({ tables }) => tables.pop()), /its tables are not those/],
  [
    'with a row that others point at left out',
    () => altered((text) => text.replace(/(copy "personen_account".*\n).*\n/, '$1')),
    /foreign key/,
  ],
  [
    'with a row that is no row',
    () => altered((text) => text.replace(/(copy "personen_account".*\n)/, '$1Els\n')),
    /row 1 of personen_account does not fit/,
  ],
  ['without its end', () => altered((text) => text.slice(0, text.lastIndexOf('-- '))), /its end is missing/],
  ['cut off', () => readFileSync(whole).subarray(0, -20_000), /not whole/],
]
test('a backup that does not fit is refused in one line that repeats no value, and the database stays empty', async () => {
  const file = join(root, 'refused.sql.gz')
  const target = await emptyDatabase()
  try {
    for (const [what, bytes, why] of unfit) {
      writeFileSync(file, bytes())
      await assert.rejects(restore(file, target), (error: Error) => {
        assert.ok(error instanceof BackupProblem, error.stack)
        assert.match(error.message, why, what)
        assert.doesNotMatch(error.message, /\n|Els/)
        return true
      })
      assert.ok(await asOwnerAt(target.ownerUrl, isEmpty), what)
    }
    await restore(whole, target)
    await assert.rejects(restore(whole, target), /the database is not empty/)
  } finally {
    await target.close()
  }
})

test('a backup under load is one moment: what is moved about stays equal, and what belongs together is together', async () => {
  const source = await newDatabase()
  const target = await emptyDatabase()
  const [gemeente, ...pots] = Array.from({ length: 5 }, () => uuidv7()) as [string, ...string[]]
  const write = (work: (db: Db) => Promise<unknown>) => source.transaction(gemeente, work)
  let busy = true
  let moved = 0
  try {
    for (const pot of pots)
      await write((db) => sql`insert into house_job values (${gemeente}, ${pot}, 'x.y', '{}', now(), null, 1000)`.execute(db))
    const mover = async (from: string, to: string) => {
      while (busy) {
        await write(async (db) => {
          await sql`update house_job set attempts = attempts - 1 where id = ${from}`.execute(db)
          await sql`insert into house_once values (${gemeente}, ${uuidv7()}, '', now(), '')`.execute(db)
          await sql`update house_job set attempts = attempts + 1 where id = ${to}`.execute(db)
          await sql`insert into house_event values (${gemeente}, ${uuidv7()}, now(), null, 'x.y', ${uuidv7()})`.execute(db)
        })
        moved++
      }
    }
    const movers = [mover(pots[0]!, pots[1]!), mover(pots[2]!, pots[3]!)]
    for (let round = 0; round < 3; round++) {
      const before = moved
      const file = await backup(source.ownerUrl, root, now, 'before-load')
      assert.ok(moved > before, 'people went on working')
      if (round < 2) continue
      busy = false
      await Promise.all(movers)
      await restore(file, target)
    }
    const { rows } = await target.transaction(gemeente, (db) =>
      sql<Record<string, number>>`select (select sum(attempts) from house_job) as sum, (select count(*) from house_once) as once,
        (select count(*) from house_event) as events`.execute(db),
    )
    assert.equal(Number(rows[0]!.sum), 4000)
    assert.equal(rows[0]!.once, rows[0]!.events)
    assert.ok(rows[0]!.once! > 0 && rows[0]!.once! < moved)
  } finally {
    busy = false
    await source.close()
    await target.close()
  }
})

test('a login that does not see every row makes no backup, rather than an empty one', async () => {
  const source = await emptyDatabase()
  try {
    await migrate(source)
    const gemeente = uuidv7()
    await source.transaction(gemeente, (db) =>
      sql`insert into house_once values (${gemeente}, ${uuidv7()}, '', now(), '')`.execute(db),
    )
    const seen = () => source.asOwner(async (client) => (await client.query('select * from house_once')).rows.length)
    assert.equal(await seen(), 0, 'the owner stands before the walls too, unless it says that it makes a copy')
    assert.match(rowsIn(await backup(source.ownerUrl, root, now, 'before-owner')).join(), new RegExp(gemeente))
    await source.asOwner((client) => client.query('drop policy copy on house_once'))
    await assert.rejects(
      backup(source.ownerUrl, root, now, 'before-not'),
      /not the owner of its tables: it cannot read house_once/,
    )
    assert.deepEqual(
      readdirSync(root).filter((file) => file.startsWith('before-not')),
      [],
    )
    await migrate(source)
    await backup(source.ownerUrl, root, now, 'before-owner')
  } finally {
    await source.close()
  }
})

test('the newest seven stay, those before an upgrade a month, and nothing else in the folder is touched', async () => {
  const folder = join(root, 'seven')
  mkdirSync(folder)
  const write = (name: string, days: number) => {
    const at = new Date(now.getTime() - days * 86_400_000)
    writeFileSync(join(folder, name), '')
    utimesSync(join(folder, name), at, at)
  }
  assert.equal(lastBackup(folder), null)
  assert.equal(lastBackup(join(folder, 'nowhere')), null)
  for (let day = 1; day <= 9; day++) write(`meedoen-2026110${day}T000000Z.sql.gz`, 30 - day)
  write('before-20261130_house_x.sql.gz', 29)
  write('before-20261030_house_x.sql.gz', 31)
  write('meedoen-20261129T000000Z.sql.gz.unfinished', 2)
  write('meedoen-20261130T000000Z.sql.gz.unfinished', 0)
  for (const mine of ['mine.sql.gz', 'meedoen-20261126T031500Z.tar.gz']) write(mine, 400)
  tidy(folder, now)
  assert.deepEqual(readdirSync(folder).sort(), [
    'before-20261130_house_x.sql.gz',
    ...[3, 4, 5, 6, 7, 8, 9].map((day) => `meedoen-2026110${day}T000000Z.sql.gz`),
    'meedoen-20261126T031500Z.tar.gz',
    'meedoen-20261130T000000Z.sql.gz.unfinished',
    'mine.sql.gz',
  ])
  assert.equal(lastBackup(folder)?.toISOString(), '2026-11-09T00:00:00.000Z')
})

test('in a thread of its own it is the same backup, and what goes wrong there is said', async () => {
  const folder = join(root, 'apart')
  await backupApart(demo.ownerUrl, folder, now)
  assert.deepEqual(rowsIn(join(folder, readdirSync(folder)[0]!)), rowsIn(whole))
  await assert.rejects(backupApart('postgres://nobody@127.0.0.1:1/x', folder, now), (error: Error) => {
    assert.ok(error instanceof BackupProblem)
    return /no backup could be made/.test(error.message)
  })
  assert.equal(readdirSync(folder).length, 1)
})
