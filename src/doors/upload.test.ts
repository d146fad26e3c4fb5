import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newDatabase } from '../../tools/postgres.ts'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import { action } from '../house/declare.ts'
import { anyone } from '../house/may.ts'
import { refuseAll } from '../house/outcome.ts'
import { perform } from '../house/perform.ts'
import { api, cli, form, type Room } from '../house/room.ts'
import { createGemeente } from '../rooms/basis/gemeenten/actions.ts'
import { apiDoor } from './api.ts'
import { askDatabase, runCli } from './cli.ts'
import { nowhere } from './enter.ts'
import { openapi } from './openapi.ts'
import { webDoor } from './web.ts'

/** A room that counts the lines of a file, to open at every door. */
let runs = 0
const count = action({
  name: 'tellen.countLines',
  input: z.strictObject({
    list: z.string().meta({ widget: 'file' }),
    title: z.string().min(2),
    loud: z.boolean().default(false),
  }),
  output: z.object({ lines: z.int(), first: z.string(), loud: z.boolean() }),
  words: () => ({
    title: 'Tel de regels',
    fields: { list: { label: 'De lijst', hint: 'Een regel per vereniging.' }, title: 'Titel', loud: 'Hardop' },
    refusals: { bad: ({ no }: { no: number }) => `Regel ${no} is leeg.` },
  }),
  may: anyone,
  run: async (_, { list, loud }) => {
    runs++
    const lines = list.split('\n')
    const [first, ...more] = lines.flatMap((line, index) => (line === '' ? [index + 1] : []))
    const reason = (no: number) => ({ code: 'bad', field: 'list', params: { no } })
    if (first !== undefined) return refuseAll(422, [reason(first), ...more.map(reason)])
    return { lines: lines.length, first: lines[0]!, loud }
  },
})
const say = action({
  name: 'tellen.sayTitle',
  input: z.strictObject({ title: z.string() }),
  output: z.object({}),
  words: () => ({ title: 'Zeg het', fields: { title: 'Titel' } }),
  may: anyone,
  run: async () => ({}),
})
const tellen: Room = {
  name: 'tellen',
  floor: 'basis',
  doors: [
    form('/tellen', count, { next: ({ lines, first }) => `/geteld?regels=${lines}&eerste=${encodeURIComponent(first)}` }),
    form('/zeggen', say, { next: () => '/gezegd' }),
    api('POST /tellen', count),
    cli('tellen count', count, { file: 'list' }),
  ],
}
const rooms = [tellen]
const files: Record<string, string> = { 'goed.txt': 'koor\nschaak', 'gaten.txt': 'koor\n\nschaak\n' }

let database: Database
let web: ReturnType<typeof webDoor>
let json: ReturnType<typeof apiDoor>
before(async () => {
  database = await newDatabase()
  web = webDoor({ database, rooms })
  json = apiDoor({ database, rooms })
  const input = { name: 'Lindewaard', slug: 'lindewaard', phone: '088 000 12 34' }
  const call = { actor: operator, gemeente: nowhere, lang: 'nl' as const, now: new Date(), tickets: {}, input }
  assert.ok((await perform(database, createGemeente, call)).ok)
})
after(() => database.close())

const origin = 'http://localhost'
const send = async (fields: Record<string, string | Blob>, headers: Record<string, string> = { origin }, path = '/tellen') => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  const response = await web.request(`${origin}/lindewaard${path}`, { method: 'POST', headers, body })
  return { status: response.status, to: response.headers.get('location'), html: await response.text() }
}
const text = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'lijst.txt')
const big = (mb: number) => text('x'.repeat(mb * 1024 * 1024))

test('a form with a file is sent in parts, says how large it may be, and the action gets its text', async () => {
  const html = await (await web.request(`${origin}/lindewaard/tellen`)).text()
  assert.match(html, /<form[^>]*enctype="multipart\/form-data"/)
  assert.match(html, /<input type="file"[^>]*name="list"[^>]*aria-required="true"/)
  assert.match(html, /Een regel per vereniging\. Ten hoogste 5 MB\.</)
  assert.equal((await send({ list: text('koor\nschaak'), title: 'Clubs' })).to, '/lindewaard/geteld?regels=2&eerste=koor')
  assert.equal((await send({ list: big(4), title: 'Clubs' })).status, 303)
})

test('a file of a spreadsheet is read as well as UTF-8, with or without a mark in front', async () => {
  const first = async (bytes: number[]) =>
    decodeURIComponent((await send({ list: text(new Uint8Array(bytes)), title: 'Clubs' })).to!)
  assert.match(await first([0x63, 0x61, 0x66, 0xe9]), /eerste=café$/)
  assert.match(await first([0xef, 0xbb, 0xbf, 0x63, 0x61, 0x66, 0xc3, 0xa9]), /eerste=café$/)
})

test('no file, a wrong field and wrong lines come back at the field with the rest kept; the file is asked again', async () => {
  const none = await send({ list: new File([], ''), title: 'Clubs' })
  assert.equal(none.status, 422)
  assert.match(none.html, /De lijst: Kies een bestand\./)
  assert.match(none.html, /value="Clubs"/)
  const short = await send({ list: text('koor'), title: 'C' })
  assert.match(short.html, /Kies het bestand opnieuw\./)
  assert.doesNotMatch(short.html, /koor/)
  const holes = await send({ list: text('koor\n\nschaak\n'), title: 'Clubs' })
  assert.match(holes.html, /De lijst: Regel 2 is leeg\.[\s\S]*De lijst: Regel 4 is leeg\./)
})

test('a file that is too large says so at the field; other forms keep their own limit', async () => {
  const before = runs
  const { status, html } = await send({ list: big(6), title: 'Clubs' })
  assert.equal(status, 413)
  assert.match(html, /href="#veld-list"[^>]*>De lijst: Dit bestand is te groot\. Kies een bestand van ten hoogste 5 MB\./)
  assert.equal(runs, before)
  const other = await send({ title: 'x'.repeat(300_000) }, { origin }, '/zeggen')
  assert.equal(other.status, 413)
  assert.match(other.html, /Dit is te groot om te versturen\./)
})

test('parts that cannot be read are no reason to fall over', async () => {
  for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
    const response = await web.request(`${origin}/lindewaard/tellen`, {
      method: 'POST',
      headers: { origin, 'content-type': type },
      body: 'rommel',
    })
    assert.equal(response.status, 422, type)
    assert.match(await response.text(), /We kunnen dit niet lezen\./)
  }
})

test('more parts than any form has are counted and not read, and nothing is made of them: also for who may not send at all', async () => {
  const names = Array.from({ length: 20_000 }, (_, n) => n.toString(36))
  const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`
  for (const [type, body] of [
    ['application/x-www-form-urlencoded', names.join('&')],
    ['multipart/form-data; boundary=x', `${names.map(part).join('')}--x--\r\n`],
    ['multipart/form-data; boundary="x"', `${names.map(part).join('')}--x--\r\n`],
  ] as const)
    for (const [from, status] of [
      [origin, 413],
      ['https://elsewhere.example', 403],
    ] as const) {
      const headers = { origin: from, 'content-type': type }
      const response = await web.request(`${origin}/lindewaard/tellen`, { method: 'POST', headers, body })
      assert.equal(response.status, status, type)
      assert.ok((await response.text()).length < 20_000, 'nothing of it is shown back')
    }
})

test('the same key counts once, and another site counts nothing', async () => {
  const before = runs
  const _once = uuidv7()
  for (let time = 0; time < 2; time++) assert.equal((await send({ list: text('koor'), title: 'Clubs', _once })).status, 303)
  assert.equal(runs, before + 1)
  assert.equal((await send({ list: text('koor'), title: 'Clubs' }, { origin: 'https://elsewhere.example' })).status, 403)
  assert.equal((await send({ list: text('koor'), title: 'Clubs' }, {})).status, 403)
  assert.equal(runs, before + 1)
})

test('in JSON a file is a plain string, up to the same size', async () => {
  const ask = async (list: string) => {
    const body = JSON.stringify({ list, title: 'Clubs' })
    const headers = { 'content-length': String(body.length) }
    const response = await json.request(`${origin}/api/v1/lindewaard/tellen`, { method: 'POST', headers, body })
    return { status: response.status, body: (await response.json()) as { errors?: unknown[] } }
  }
  assert.deepEqual(await ask('koor\nschaak'), { status: 201, body: { lines: 2, first: 'koor', loud: false } })
  assert.equal((await ask('x'.repeat(4 * 1024 * 1024))).status, 201)
  const large = await ask('x'.repeat(6 * 1024 * 1024))
  assert.equal(large.status, 413)
  const message = 'Dit bestand is te groot. Kies een bestand van ten hoogste 5 MB.'
  assert.deepEqual(large.body.errors, [{ field: 'list', code: 'too-much', message }])
  assert.equal((await ask('koor\n\nschaak\n')).body.errors?.length, 2)
  const described = openapi(rooms).paths['/{gemeente}/tellen'] as Record<string, Record<string, unknown>>
  assert.match(JSON.stringify(described.post?.requestBody), /"list":\{[^}]*"type":"string"/)
})

test('on the command line a file is named, and what is wrong with it has a line each', async () => {
  const readFile = (file: string) => {
    if (!(file in files)) throw new Error('ENOENT')
    return files[file]!
  }
  const run = (line: string) => runCli(line.split(' '), { rooms, lang: 'nl', ask: askDatabase(database, rooms), readFile })
  const usage = './meedoen tellen count FILE --gemeente SLUG --title … [--loud] [--json]'
  assert.match((await run('--help')).out, new RegExp(usage.replaceAll('[', '\\[')))
  const good = await run('tellen count goed.txt --gemeente lindewaard --title Clubs --loud')
  assert.deepEqual(JSON.parse(good.out), { lines: 2, first: 'koor', loud: true })
  const holes = await run('tellen count gaten.txt --gemeente lindewaard --title Clubs')
  assert.deepEqual(holes, { code: 2, out: '', err: 'FILE: Regel 2 is leeg.\nFILE: Regel 4 is leeg.\n' })
  const absent = await run('tellen count nergens.txt --gemeente lindewaard --title Clubs')
  assert.deepEqual(absent, { code: 2, out: '', err: 'We kunnen het bestand nergens.txt niet lezen.\n' })
  const none = await run('tellen count --gemeente lindewaard --title Clubs')
  assert.deepEqual(none, { code: 2, out: '', err: 'Noem een bestand, of - voor wat u intypt.\n' })
  const two = await run('tellen count goed.txt nog.txt --gemeente lindewaard --title Clubs')
  assert.deepEqual(two, { code: 2, out: '', err: 'Dit hoort er niet bij: nog.txt\n' })
})
