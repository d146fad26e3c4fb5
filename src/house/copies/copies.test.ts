import assert from 'node:assert/strict'
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { after, before, test } from 'node:test'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
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

/** The bytes of a backup, changed in what they unpack to. */
const altered = (change: (text: string) => string | Buffer) => gzipSync(change(gunzipSync(readFileSync(whole)).toString()))
const packed = () => readFileSync(whole)
const flipped = (at: number) => {
  const bytes = packed()
  bytes[at]! ^= 1 << (at % 8)
  return bytes
}
/** The same places at every run. */
const places = (most: number) => Array.from({ length: 10 }, (_, n) => Math.floor((most * (n + 0.37)) / 10))
const manifestIn = (
  change: (manifest: { migrations: { name: string; sha256: string }[]; tables: { name: string; columns: string[] }[] }) => void,
) =>
  altered((text) => {
    const [first, second, ...rest] = text.split('\n')
    const manifest = JSON.parse(second!.slice(3))
    change(manifest)
    return [first, `-- ${JSON.stringify(manifest)}`, ...rest].join('\n')
  })

const refusals: readonly (readonly [what: string, bytes: () => Buffer, why: RegExp])[] = [
  ['nothing at all', () => Buffer.alloc(0), /no backup of Meedoen/],
  ['another file', () => Buffer.from('Beste gemeente, hierbij de begroting.'), /damaged, not whole, or no gzip/],
  ['another file, packed', () => gzipSync('Beste gemeente, hierbij de begroting.'), /no backup of Meedoen/],
  ['another file of one line without an end, packed', () => gzipSync(Buffer.alloc(50_000, 'x')), /no backup of Meedoen/],
  ['a later form', () => altered((text) => text.replace('backup 1', 'backup 2')), /no backup of Meedoen, or one in a form/],
  [
    'a backup of before December 2026',
    () => gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(2000)])),
    /as the folder postgres/,
  ],
  ['a manifest that is none', () => altered((text) => text.replace('"migrations":[', '"migrations":[7,')), /damaged/],
  [
    'a migration that this Meedoen does not know',
    () => manifestIn(({ migrations }) => migrations.push({ name: '20991231_later.sql', sha256: 'a'.repeat(64) })),
    /of a newer Meedoen than this one: it knows 20991231_later/,
  ],
  [
    'a migration with another text',
    () =>
      manifestIn(({ migrations }) => {
        migrations[3]!.sha256 = 'a'.repeat(64)
      }),
    /was changed/,
  ],
  [
    'a migration that is left out',
    () => manifestIn(({ migrations }) => migrations.splice(3, 1)),
    /older than what the database had/,
  ],
  [
    'a table that nobody makes',
    () => manifestIn(({ tables }) => tables.push({ name: 'kwaad', columns: ['a'] })),
    /its tables are not those/,
  ],
  ['a table that is left out', () => manifestIn(({ tables }) => tables.pop()), /its tables are not those/],
  [
    'a table with a name that does more',
    () =>
      manifestIn(({ tables }) => {
        tables[0]!.name = 'a"; drop table b; --'
      }),
    /damaged/,
  ],
  ['a row less', () => altered((text) => text.replace(/(copy "personen_account".*\n).*\n/, '$1')), /foreign key/],
  ['another name in a row', () => altered((text) => text.replace('Sanne', 'Sanna')), /its rows are not those that were written/],
  [
    'a row that is no row',
    () => altered((text) => text.replace(/(copy "personen_account".*\n)/, '$1Els\n')),
    /row 1 of personen_account does not fit/,
  ],
  ['something after its end', () => altered((text) => `${text}-- and more\n`), /goes on after its end/],
  ['something after what is packed', () => Buffer.concat([packed(), Buffer.from('and more')]), /./],
  ['something packed after it', () => Buffer.concat([packed(), gzipSync('and more')]), /goes on after its end/],
  ['no end', () => altered((text) => text.split('\n').slice(0, -2).join('\n')), /its end is missing/],
  ...places(1).map((_, n): [string, () => Buffer, RegExp] => [
    `cut off at place ${n}`,
    () => packed().subarray(0, places(packed().length)[n]),
    /damaged|not whole/,
  ]),
  ...places(1).map((_, n): [string, () => Buffer, RegExp] => [
    `a changed bit at place ${n}`,
    () => flipped(places(packed().length)[n]!),
    /./,
  ]),
]
test('what is no whole backup of this Meedoen or an earlier one is refused in one line, and the database stays empty', async (t) => {
  const file = join(root, 'refused.sql.gz')
  const target = await emptyDatabase()
  try {
    for (const [what, bytes, why] of refusals)
      await t.test(what, async () => {
        writeFileSync(file, bytes())
        await assert.rejects(restore(file, target), (error: Error) => {
          assert.ok(error instanceof BackupProblem, error.stack)
          assert.match(error.message, why)
          assert.doesNotMatch(error.message, /\n/)
          return true
        })
        assert.ok(await asOwnerAt(target.ownerUrl, isEmpty))
      })
  } finally {
    await target.close()
  }
})

/** A small file that unpacks to something endless: the beginning of a real backup, and in one table rows without an end. */
async function bomb(table: string, rows: () => Iterable<string>): Promise<string> {
  const text = gunzipSync(packed()).toString()
  const at = text.indexOf('\n', text.indexOf(`copy "${table}"`)) + 1
  const emptied = text.slice(0, at).replaceAll(/(stdin;\n)(?:.*\n)*?\\\.\n/g, '$1\\.\n')
  const file = join(root, 'bomb.sql.gz')
  await pipeline(
    function* () {
      yield emptied
      yield* rows()
    },
    createGzip(),
    createWriteStream(file),
  )
  return file
}

test('a bomb is refused early: a row without end, rows without end, and a gigabyte of nothing', async () => {
  const target = await emptyDatabase()
  const megabyte = 'x'.repeat(2 ** 20)
  try {
    const row = await bomb('house_once', function* () {
      for (let n = 0; n < 1000; n++) yield megabyte
    })
    assert.ok(statSync(row).size < 2_000_000)
    await assert.rejects(restore(row, target), /a row of more than 64 MB/)
    const rows = await bomb('house_once', function* () {
      for (let n = 0; n < 1000; n++) yield `${uuidv7()}\t${uuidv7()}\t2026-11-30 00:00:00+00\t"${megabyte}"\n`
    })
    await assert.rejects(restore(rows, target), /more than 200 times its size; if you made it yourself, add --trusted/)
    const nothing = join(root, 'nothing.sql.gz')
    await pipeline(
      function* () {
        for (let n = 0; n < 1000; n++) yield Buffer.alloc(2 ** 20)
      },
      createGzip(),
      createWriteStream(nothing),
    )
    await assert.rejects(restore(nothing, target), /no backup of Meedoen/)
    assert.ok(await asOwnerAt(target.ownerUrl, isEmpty))
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
          await sql`insert into house_once values (${gemeente}, ${uuidv7()}, now(), '{}')`.execute(db)
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
      sql`insert into house_once values (${gemeente}, ${uuidv7()}, now(), '{}')`.execute(db),
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
