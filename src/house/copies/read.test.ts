import assert from 'node:assert/strict'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { after, test } from 'node:test'
import { createGzip, gunzipSync, gzipSync } from 'node:zlib'
import { unpack } from './files.ts'
import { BackupProblem } from './problem.ts'
import { readCopy } from './read.ts'

const root = mkdtempSync(join(tmpdir(), 'meedoen-read-'))
after(() => rmSync(root, { recursive: true, force: true }))

const packed = readFileSync('db/landed/0954627.sql.gz')
const text = gunzipSync(packed).toString()

/** Reads a file to its end. @returns how many bytes of rows came by before it was done, or refused. */
async function read(file: string, trusted = false): Promise<{ bytes: number; why: string }> {
  let bytes = 0
  try {
    await unpack(file, trusted, async (chunks) => {
      await readCopy(chunks, {
        manifest: async () => {},
        table: async (_, rows) => {
          for await (const row of rows) bytes += row.length
        },
      })
    })
    return { bytes, why: '' }
  } catch (error) {
    assert.ok(error instanceof BackupProblem, (error as Error).stack)
    assert.doesNotMatch(error.message, /\n/)
    return { bytes, why: error.message }
  }
}
async function readBytes(bytes: Uint8Array): Promise<string> {
  const file = join(root, 'some.sql.gz')
  writeFileSync(file, bytes)
  return (await read(file)).why
}

test('a whole backup is read, however it is cut into pieces, and packed again by hand too', async () => {
  assert.equal(await readBytes(packed), '')
  assert.equal(await readBytes(gzipSync(text, { level: 1 })), '')
  for (const size of [1, 2, 3, 7, 64]) {
    const pieces = (async function* () {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    })()
    let rows = ''
    const table = async (_: unknown, chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) rows += chunk.toString('latin1')
    }
    await readCopy(pieces, { manifest: async () => {}, table })
    assert.equal(rows, Buffer.from(text.replaceAll(/^(?:-- |copy ).*\n|^\\\.\n/gm, '')).toString('latin1'))
  }
})

const without = (what: string | RegExp, by = '') => gzipSync(text.replace(what, by))
const refused: Readonly<Record<string, readonly [bytes: () => Uint8Array, why: RegExp]>> = {
  'nothing at all': [() => Buffer.alloc(0), /damaged, not whole, or no gzip/],
  'another file': [() => Buffer.from('Beste gemeente, hierbij de begroting.'), /damaged, not whole, or no gzip/],
  'another file, packed': [() => gzipSync('Beste gemeente'), /it is no backup of Meedoen/],
  'another long line, packed': [() => gzipSync(Buffer.alloc(50_000, 'x')), /it is no backup of Meedoen/],
  'nothing, packed': [() => gzipSync(''), /it is no backup of Meedoen/],
  'a later form': [() => without('backup 1', 'backup 2'), /in a form this version does not know/],
  'a backup of before December 2026': [
    () => gzipSync(Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(2000)])),
    /unpack it as the folder postgres in a new data folder/,
  ],
  'a manifest that is none': [() => without('"migrations":[', '"migrations":[7,'), /damaged/],
  'a table with a name that does more': [() => without('"name":"house_job"', '"name":"a\\"; drop table b; --"'), /damaged/],
  'a table that is not the next': [() => without('copy "house_job"', 'copy "house_jop"'), /damaged/],
  'a row less': [() => without(/(copy "personen_account".*\n).*\n/, '$1'), /its rows are not those that were written/],
  'another name in a row': [() => without('Sanne', 'Sanna'), /its rows are not those that were written/],
  'another count at the end': [() => without(/"rows":\d+/, '"rows":7'), /its rows are not those that were written/],
  'something after its end': [() => gzipSync(`${text}-- and more\n`), /goes on after its end/],
  'something behind what is packed': [() => Buffer.concat([packed, Buffer.from('and more')]), /damaged|goes on after/],
  'something packed behind it': [() => Buffer.concat([packed, gzipSync('and more')]), /goes on after its end/],
  'no end, packed anew': [() => gzipSync(text.slice(0, text.lastIndexOf('-- '))), /its end is missing/],
  'half a row at the end, packed anew': [() => gzipSync(text.slice(0, text.length / 2)), /its end is missing/],
}
for (const [what, [bytes, why]] of Object.entries(refused))
  test(`refused: ${what}`, async () => assert.match(await readBytes(bytes()), why))

/** Spread over a length; the same at every run. */
const places = (length: number) => Array.from({ length: 10 }, (_, n) => Math.floor((length * (n + 0.37)) / 10))

test('refused: cut off at ten places, and a changed bit at ten places', async () => {
  for (const place of places(packed.length)) {
    assert.match(await readBytes(packed.subarray(0, place)), /damaged, not whole/, `cut at ${place}`)
    const changed = Buffer.from(packed)
    changed[place]! ^= 1 << (place % 8)
    assert.notEqual(await readBytes(changed), '', `changed at ${place}`)
  }
})

const megabyte = 'x'.repeat(2 ** 20)
const endless = (megabytes: number, row: string) =>
  function* () {
    yield text.slice(0, text.indexOf('\n', text.indexOf('copy "house_job"')) + 1)
    for (let n = 0; n < megabytes; n++) yield row
  }
async function bomb(pieces: () => Iterable<string | Buffer>): Promise<string> {
  const file = join(root, 'bomb.sql.gz')
  await pipeline(pieces, createGzip(), createWriteStream(file))
  assert.ok(statSync(file).size < 2_000_000)
  return file
}

test('a bomb is refused before it has gone off', async () => {
  const nothing = await read(
    await bomb(function* () {
      for (let n = 0; n < 256; n++) yield Buffer.alloc(2 ** 20)
    }),
  )
  assert.match(nothing.why, /no backup of Meedoen/)
  assert.equal(nothing.bytes, 0)

  const row = await read(await bomb(endless(128, megabyte)))
  assert.match(row.why, /a row of more than 64 MB/)
  assert.ok(row.bytes < 66 * 2 ** 20)

  const rows = await bomb(endless(300, `${megabyte}\n`))
  const many = await read(rows)
  assert.match(many.why, /more than 200 times its size; if you made it yourself, add --trusted/)
  assert.ok(many.bytes < 257 * 2 ** 20)
  assert.match((await read(rows, true)).why, /its end is missing/, 'whoever trusts it reads on')
})
