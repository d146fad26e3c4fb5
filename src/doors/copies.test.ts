import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGunzip, gunzipSync } from 'node:zlib'
import { PGlite } from '@electric-sql/pglite'
import { emptyDatabase } from '../../tools/postgres.ts'
import { adviceFor } from '../house/advice.ts'
import { backup, backupsIn, restore } from '../house/copies/files.ts'
import { columnsOf } from '../house/copies/format.ts'
import { asOwnerAt } from '../house/copies/postgres.ts'
import { readCopy } from '../house/copies/read.ts'
import { isEmpty } from '../house/copies/restore.ts'
import { openBeside } from '../house/db/database.ts'
import { migrate } from '../house/db/migrate.ts'
import { migrationsIn } from '../house/db/migrations.ts'
import type { Settings } from '../house/settings.ts'
import { openExisting } from '../open.ts'
import { keep, move, putBack } from './copies.ts'

/** The commands as an operator gives them: the real program, in processes of its own. */
const root = mkdtempSync(join(tmpdir(), 'meedoen-copy '))
chmodSync(root, 0o755)
const kept = join(root, 'kept')
const now = new Date('2026-11-30T12:00:00Z')
const first = join(root, 'first')
let app: ReturnType<typeof meedoen>
before(async () => {
  app = meedoen({ MEEDOEN_DATA: first, MEEDOEN_DEMO: 'on', PORT: '0' }, 'start')
  await app.says(/http:\/\/localhost:\d+/)
})
after(async () => {
  app.child.kill('SIGTERM')
  await app.done
  rmSync(root, { recursive: true, force: true })
})

function meedoen(env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const hook = ['--disable-warning=ExperimentalWarning', '--import', './src/house/runtime/tsx.js', 'src/main.ts']
  const child = spawn(process.execPath, [...hook, ...words], { env: { PATH: process.env.PATH, ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const done = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }))
  const until = async (so: () => boolean) => {
    while (!so()) {
      assert.equal(child.exitCode, null, `${out}${err}`)
      await sleep(5)
    }
  }
  const says = (what: RegExp) => until(() => what.test(out))
  return { child, done, until, says }
}
/** Beside the program that has this folder open. */
async function ownerOf(folder: string): Promise<string> {
  const database = await openBeside(folder)
  await database.close()
  return database.ownerUrl
}
const rowsIn = (file: string) => gunzipSync(readFileSync(file)).toString().split('\n').slice(2, -2)
/** One line on standard error, and exit code 2. */
async function stops(why: RegExp, env: Readonly<Record<string, string>>, ...words: readonly string[]) {
  const { code, out, err } = await meedoen(env, ...words).done
  assert.deepEqual([code, out], [2, ''], err)
  assert.match(err, why)
  assert.equal(err.trim().split('\n').length, 1, err)
}
/** The same without a process, for a folder or a server. */
const where = (data: string, databaseUrl: string | null = null) => ({ data, databaseUrl, ownerUrl: null })
const refuses = (why: RegExp, asked: Promise<unknown>) =>
  assert.rejects(asked, (error: Error) => {
    assert.match(adviceFor(error) ?? '', why, error.stack)
    return !error.message.includes('\n')
  })

test('while Meedoen runs, its operator makes a backup, puts it back in a new folder and takes it to a server and back', async () => {
  const made = await meedoen({ MEEDOEN_DATA: first }, 'backup').done
  assert.equal(made.code, 0, made.err)
  const file = made.out.trim()
  assert.equal(dirname(file), join(first, 'backups'))
  assert.equal(app.child.exitCode, null)

  const second = join(root, 'second')
  await putBack(where(second), file, false)
  await refuses(/is not empty/, putBack(where(second), file, false))
  const server = await emptyDatabase()
  try {
    await move(where(second), server.ownerUrl, now)
    const there = await keep(where(join(root, 'there'), server.ownerUrl), now)
    assert.deepEqual(rowsIn(there), rowsIn(file))
    const third = join(root, 'third')
    await putBack(where(third), there, false)
    assert.deepEqual(rowsIn(await keep(where(third), now)), rowsIn(file))
    await refuses(/is not empty/, move(where(third), server.ownerUrl, now))
  } finally {
    await server.close()
  }
})

test('nothing is moved while people may be at work', async () => {
  const [server, other] = [await emptyDatabase(), await emptyDatabase()]
  try {
    await refuses(/already runs on the data folder/, move(where(first), server.ownerUrl, now))
    await migrate(server)
    await refuses(/others are connected/, move(where(join(root, 'none'), server.ownerUrl), other.ownerUrl, now))
    assert.ok(await asOwnerAt(other.ownerUrl, isEmpty))
  } finally {
    await server.close()
    await other.close()
  }
})

test('a command that is mistyped, or for a folder where no Meedoen is, makes nothing', async () => {
  const nowhere = join(root, 'nowhere')
  const away = 'postgres://x@127.0.0.1:1/x'
  await stops(/(There is no|Er is geen) Meedoen in/, { MEEDOEN_DATA: nowhere }, 'backup')
  await refuses(/There is no Meedoen in/, move(where(nowhere), away, now))
  await stops(/--dry-run/, { MEEDOEN_DATA: nowhere }, 'backup', '--dry-run')
  await refuses(/move --to/, move(where(nowhere), 'mysql://x', now))
  await refuses(/cannot be opened/, putBack(where(nowhere, away), 'x', false))
  await refuses(/no backup could be made/, keep(where(nowhere, away), now))
  assert.ok(!existsSync(nowhere))
})

test('nor does it change a folder of somebody else', async () => {
  const theirs = join(root, 'theirs')
  mkdirSync(theirs)
  chmodSync(theirs, 0o755)
  writeFileSync(join(theirs, 'letter.txt'), 'Beste Els')
  const stand = () => {
    const { uid, gid, mode } = statSync(theirs)
    return [uid, gid, mode, readdirSync(theirs)]
  }
  const before = stand()
  const away = 'postgres://x@127.0.0.1:1/x'
  await refuses(/There is no Meedoen in/, keep(where(theirs), now))
  await refuses(/There is no Meedoen in/, move(where(theirs), away, now))
  await refuses(/no backup could be made/, keep(where(theirs, away), now))
  await refuses(/holds other things/, putBack(where(theirs), 'x', false))
  assert.deepEqual(stand(), before)
})

test('a backup that cannot be put back leaves nothing behind, not even a folder', async () => {
  const folder = join(root, 'failed')
  const file = join(root, 'broken.sql.gz')
  const whole = await backup(await ownerOf(first), kept, now, 'before-broken')
  writeFileSync(file, readFileSync(whole).subarray(0, -20_000))
  await stops(/cannot be put back/, { MEEDOEN_DATA: folder }, 'restore', file)
  await refuses(/cannot be put back: ENOENT/, putBack(where(folder), join(root, 'absent'), false))
  assert.ok(!existsSync(folder))
  mkdirSync(folder)
  writeFileSync(join(folder, 'installation.key'), 'k'.repeat(43))
  await refuses(/cannot be put back/, putBack(where(folder), file, false))
  assert.deepEqual(readdirSync(folder), ['installation.key'])
})

test('after a kill halfway, putting it back begins anew', async () => {
  const folder = join(root, 'killed')
  const file = join(kept, 'before-broken.sql.gz')
  const halfway = meedoen({ MEEDOEN_DATA: folder }, 'restore', file)
  await halfway.until(() => existsSync(join(folder, 'database', 'postmaster.pid')))
  await sleep(500)
  halfway.child.kill('SIGKILL')
  await halfway.done
  // It may just have been done when the kill came: then it is there whole.
  await putBack(where(folder), file, false).catch((error: Error) => assert.match(error.message, /is not empty/))
  assert.deepEqual(rowsIn(await keep(where(folder), now)), rowsIn(file))
})

test('before a database that holds something is changed, a copy is made that can be put back; a failure leaves it as it was', async () => {
  const [database, other] = [await emptyDatabase(), await emptyDatabase()]
  const folder = join(root, 'older')
  const at = { ...where(join(root, 'before'), database.ownerUrl), key: 'k'.repeat(43) } as Settings
  mkdirSync(folder)
  const files = migrationsIn()
  for (const { name, text } of files.slice(0, 14)) writeFileSync(join(folder, name), text)
  try {
    await migrate(database, { folder })
    const first = files[14]!.name.replace('.sql', '')
    await (await openExisting(at)).close()
    assert.deepEqual(readdirSync(backupsIn(at)), [`before-${first}.sql.gz`])
    const copy = join(backupsIn(at), `before-${first}.sql.gz`)
    assert.match(
      gunzipSync(readFileSync(copy)).toString(),
      new RegExp(`"${files[13]!.name}","sha256":"${files[13]!.sha256}"}\\],`),
    )
    await restore(copy, other)
    assert.deepEqual(await migrate(other), [])
    await (await openExisting(at)).close()
    assert.equal(readdirSync(backupsIn(at)).length, 1)
  } finally {
    await database.close()
    await other.close()
  }
})

test('a start on a database of a newer Meedoen, or with a migration that was changed, is refused', async () => {
  const database = await emptyDatabase()
  const env = { MEEDOEN_DATA: join(root, 'newer'), DATABASE_URL: database.ownerUrl, PORT: '0' }
  try {
    await migrate(database)
    await database.asOwner((client) => client.query("insert into house_migration values ('20991231_later.sql', now(), 'x')"))
    await stops(/of a newer Meedoen than this one: it knows 20991231_later\.sql/, env, 'start')
    await database.asOwner((client) => client.query("delete from house_migration where name = '20991231_later.sql'"))
    await database.asOwner((client) => client.query("update house_migration set sha256 = 'x' where name = '20261124_visie.sql'"))
    await stops(/20261124_visie\.sql was changed/, env, 'start')
  } finally {
    await database.close()
  }
})

/** A backup as a version of then made it, of its tables and rows: the files of the database that it had (PGlite). */
async function earlierBackup(): Promise<string> {
  const lite = await PGlite.create()
  const files = migrationsIn()
  await lite.exec('create table house_migration (name text primary key, at timestamptz not null default now())')
  await readCopy(createReadStream('db/landed/83198f2.sql.gz').pipe(createGunzip()), {
    manifest: async ({ migrations }) => {
      for (const { name } of migrations) await lite.exec(files.find((file) => file.name === name)!.text)
    },
    table: async (table, rows) => {
      const blob = new Blob(await Array.fromAsync(rows, (row) => Uint8Array.from(row)))
      await lite.query(`copy "${table.name}" (${columnsOf(table)}) from '/dev/blob'`, [], { blob })
    },
  })
  // People are signed in.
  await lite.exec(`insert into personen_sessie select gemeente_id, id, gen_random_uuid(), sha256(id::text::bytea), now(), now() + interval '9 days', null
      from personen_account limit 5`)
  const file = join(root, 'meedoen-20261126T031500Z.tar.gz')
  writeFileSync(file, new Uint8Array(await (await lite.dumpDataDir('gzip')).arrayBuffer()))
  await lite.close()
  return file
}

const accounts = (text: string) => [...text.matchAll(/\t(\S+@lindewaard\.demo\.example)\t/g)].map(([, email]) => email)

test('a data folder of an earlier version is carried over at the first start, whole, however often it is killed on the way', async () => {
  const folder = join(root, 'earlier')
  const then = await earlierBackup()
  await refuses(/unpack it as the folder postgres in a new data folder/, putBack(where(folder), then, false))
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  chmodSync(folder, 0o755)
  execFileSync('tar', ['-xzf', then, '-C', join(folder, 'postgres')])
  const env = { MEEDOEN_DATA: folder, MEEDOEN_DEMO: 'off', PORT: '0' }
  await refuses(/is of an earlier version: start Meedoen once/, keep(where(folder), now))
  await refuses(/has a database already/, putBack(where(folder), join(kept, 'before-broken.sql.gz'), false))
  for (const pause of [300, 1500]) {
    const killed = meedoen(env, 'start')
    await killed.until(() => existsSync(join(folder, 'database', 'postmaster.pid')))
    await sleep(pause)
    killed.child.kill('SIGKILL')
    await killed.done
  }
  const started = meedoen(env, 'start')
  await started.says(/http:\/\/localhost:\d+/)
  try {
    const aside = readdirSync(folder).filter((each) => each.startsWith('postgres.'))
    assert.equal(aside.filter((each) => each.startsWith('postgres.before-')).length, 1, aside.join())
    assert.ok(!existsSync(join(folder, 'postgres')))
    const file = await backup(await ownerOf(folder), kept, now, 'before-earlier')
    const [were, are] = ['db/landed/83198f2.sql.gz', file].map((each) => gunzipSync(readFileSync(each)).toString())
    assert.ok(accounts(were!).length > 10)
    assert.deepEqual(accounts(are!), accounts(were!))
    const counts = JSON.parse(are!.trimEnd().split('\n').at(-1)!.slice(3)).tables
    assert.equal(counts.personen_sessie.rows, 5)
  } finally {
    started.child.kill('SIGTERM')
    await started.done
  }
})

test('an earlier database that cannot be read stops the start, and stays', async () => {
  const folder = join(root, 'damaged')
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  chmodSync(folder, 0o755)
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n')
  await stops(
    /that an earlier Meedoen left in .* cannot be read/,
    { MEEDOEN_DATA: folder, MEEDOEN_DEMO: 'off', PORT: '0' },
    'start',
  )
  assert.ok(existsSync(join(folder, 'postgres', 'PG_VERSION')))
})
