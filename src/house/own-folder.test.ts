import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { CannotOpen } from './db/cannot-open.ts'
import { ownDataFolder, ownFolder } from './own-folder.ts'
import { secretIn } from './secret-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'meedoen-eigen-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

test('a folder is made for its owner alone, and one that was open is closed', () => {
  const mask = process.umask(0)
  try {
    assert.equal(modeOf(ownFolder(join(folder, 'nieuw', 'dieper'))), '700')
    mkdirSync(join(folder, 'open'))
    assert.equal(modeOf(join(folder, 'open')), '777')
    assert.equal(modeOf(ownFolder(join(folder, 'open'))), '700')
  } finally {
    process.umask(mask)
  }
})

test('a data folder of an earlier version is put right, with everything in it; what a link leads to is left alone', () => {
  const data = join(folder, 'data')
  const elsewhere = join(folder, 'elders.txt')
  mkdirSync(join(data, 'mail'), { recursive: true })
  mkdirSync(join(data, 'database'))
  for (const file of [join(data, 'demo'), join(data, 'mail', 'x.txt'), elsewhere]) writeFileSync(file, '')
  symlinkSync(elsewhere, join(data, 'mail', 'link'))
  for (const [path, mode] of [
    [data, 0o755],
    [join(data, 'mail'), 0o777],
    [join(data, 'mail', 'x.txt'), 0o666],
    [join(data, 'database'), 0o750],
    [elsewhere, 0o644],
  ] as const)
    chmodSync(path, mode)
  ownDataFolder(data)
  assert.deepEqual([data, join(data, 'mail'), join(data, 'mail', 'x.txt')].map(modeOf), ['700', '700', '600'])
  assert.equal(modeOf(join(data, 'database')), '750', 'the database arranges its own')
  assert.equal(modeOf(elsewhere), '644')
})

test('a folder with other things in it is no data folder, and stays as it is', () => {
  const home = join(folder, 'thuis')
  mkdirSync(home)
  writeFileSync(join(home, 'brief.txt'), '')
  chmodSync(home, 0o755)
  assert.throws(() => ownDataFolder(home), CannotOpen)
  assert.equal(modeOf(home), '755')
})

test('a secret is made once, whole, for its owner, and is the same the next time', () => {
  const file = join(ownFolder(join(folder, 'geheim')), 'installation.key')
  const first = secretIn(file)
  assert.equal(secretIn(file), first)
  assert.equal(readFileSync(file, 'utf8'), first)
  assert.equal(modeOf(file), '600')
  assert.ok(first.length >= 32)
})

test('a file that is empty, cut off or blank holds no secret: nothing starts with it, and it is not written over', () => {
  const file = join(folder, 'kort.key')
  for (const text of ['', '\n', 'te kort', ' '.repeat(64), 'x'.repeat(31)]) {
    writeFileSync(file, text)
    assert.throws(() => secretIn(file), CannotOpen)
    assert.equal(readFileSync(file, 'utf8'), text)
  }
})

test('where nothing can be written there is no secret, nor half of one', () => {
  const file = join(folder, 'kort.key', 'in-een-bestand')
  assert.throws(() => secretIn(file), /ENOTDIR/)
  const absent = join(folder, 'nergens', 'installation.key')
  assert.throws(() => secretIn(absent), /ENOENT/)
  assert.equal(existsSync(absent), false)
})
