import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { gunzipSync, gzipSync } from 'node:zlib'
import { emptyDatabase } from '../../../tools/postgres.ts'
import { demoDatabase } from '../../doors/cast.ts'
import type { Database } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { backup, restore } from './files.ts'
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
