import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { breaches, breachesIn, ringsIn } from './laws.ts'

const laws = (file: string, text: string) => breachesIn(file, text).map(({ law }) => law.replace(/ \(.*/, ''))

test('the house keeps its own laws', () => {
  assert.ok(globSync('src/rooms/*/*/doors.ts').length >= 3, 'the check reads the real tree')
  assert.deepEqual(breaches(), [])
})

test('planted: each law catches what breaks it', () => {
  const room = 'src/rooms/basis/gemeenten/actions.ts'
  assert.deepEqual(laws('src/engines/x/x.ts', "import { z } from '../../house/texts.ts'"), ['an engine imports engines only'])
  assert.deepEqual(laws('src/house/x.ts', "import { x } from '../rooms/basis/gemeenten/index.ts'"), ['the house knows no room'])
  assert.deepEqual(laws(room, "import { x } from '../../../doors/api.ts'"), ['a room never reaches for a door'])
  assert.deepEqual(laws(room, "import { x } from '../../beleid/typetest/index.ts'"), ['stairs go down only'])
  assert.deepEqual(laws(room, "const x = await import('../personen/index.ts')"), ['not a declared neighbour'])
  assert.deepEqual(laws('src/rooms/beleid/typetest/actions.ts', "import { x } from '../../basis/personen/store.ts'"), [
    'a neighbour is visited through its index.ts',
  ])
  assert.deepEqual(laws(room, 'await sql`select 1`.execute(db)'), ['SQL lives in store.ts'])
  for (const strange of ["db.selectFrom('personen_account')", "saveOver(db, 'personen_account', key, fields, 1)"])
    assert.deepEqual(laws('src/rooms/basis/gemeenten/store.ts', strange), ['a room writes SQL on its own tables only'])
})

test('planted: a package for development in the program, but not in a test of it', () => {
  assert.deepEqual(laws('src/house/x.ts', "import fc from 'fast-check'"), ['the program runs without packages for development'])
  assert.deepEqual(laws('src/house/x.ts', "const { run } = await import('playwright-core/lib')").length, 1)
  assert.deepEqual(laws('src/house/x.test.ts', "import fc from 'fast-check'"), [])
  assert.deepEqual(laws('src/house/x.ts', "import type { Feature } from 'geojson'"), [])
  assert.deepEqual(laws('src/house/x.ts', "import { PGlite } from '@electric-sql/pglite/node-postgres'"), [])
})

test('planted: a walk over time of one’s own, in each way it is written; walking over a list is none', () => {
  const walks = (text: string) => laws('src/rooms/beleid/plan/rules/x.ts', text).length
  for (const own of [
    'for (let n = 0; n === 0 || plusMonths(firstDay, n) <= to; n += every) days.push(plusMonths(firstDay, n))',
    'for (let year = from; year <= to; year++) rows.push(year)',
    'for (let at = start; at < endDate; at += step) rows.push(at)',
    'while (day <= ends) {\n  day = plusDays(day, 7)\n}',
    'while (more) {\n  at.setUTCMonth(at.getUTCMonth() + 1)\n}',
    'do { at = plusMonths(at, 1) } while (at !== to)',
    'for (let t = a; t < b; t += 86_400_000) rows.push(t)',
    'const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)',
    'const years = [...Array(to.year - from.year).keys()]',
    "sql`select d from generate_series(starts, ends, interval '1 day') d`",
  ])
    assert.ok(walks(own) > 0, own)
  for (const fine of [
    'for (const day of stepsBetween(from, to, { months: 1 })) rows.push(plusDays(day, 1))',
    'for (const [year, rows] of Object.entries(perYear)) list.push(year, rows)',
    'for (let no = 1; no <= 14; no++) list.push(no)',
    'const places = Array.from({ length: size - 1 }, (_, index) => index)',
    '// for (let year = from; year <= to; year++) is what this was',
    'while (!closing) await next()',
    'while (!aborted && Date.now() < until) await next()',
    'sql`select count(*) from generate_series(1, 20000)`',
  ])
    assert.deepEqual(laws('src/house/x.ts', fine), [], fine)
  assert.deepEqual(laws('src/house/time.ts', 'for (let at = from; at <= endDate; at = after(at)) found.push(at)'), [])
})

test('planted: a path cut from an address, a folder that others may enter, a secret that is not there', () => {
  const path = 'a path of our own comes from fileURLToPath: a folder may have a space in its name'
  const meta = ['import', 'meta', 'url'].join('.')
  for (const cut of [
    `const x = new URL('../db/', ${meta}).pathname`,
    `const folder = new URL('../db/', ${meta})\nread(folder.pathname)`,
    `const { pathname } = new URL('.', ${meta})`,
    `const x = ${meta}.replace('file://', '')`,
    `const x = new URL('.', ${meta}).href.slice(7)`,
  ])
    for (const file of ['src/house/x.ts', 'tools/x.ts', 'journeys/x.test.ts']) assert.deepEqual(laws(file, cut), [path], cut)
  for (const right of [
    `fileURLToPath(new URL('../db/', ${meta}))`,
    `readFileSync(new URL(name, ${meta}), 'utf8')`,
    `new URL('x.js', ${meta}).href`,
    `createRequire(${meta})`,
    `const folder = new URL('../db/', ${meta})\nread(new URL(name, folder))`,
  ])
    assert.deepEqual(laws('src/house/x.ts', right), [], right)
  const folder = 'a folder is made by ownFolder, or with a mode'
  assert.deepEqual(laws('src/house/x.ts', 'mkdirSync(path, { recursive: true })'), [folder])
  assert.deepEqual(laws('src/doors/x.ts', 'await mkdir(join(a, b))'), [folder])
  assert.deepEqual(laws('src/house/x.ts', 'mkdirSync(join(a, b), { mode: 0o700 })'), [])
  assert.deepEqual(laws('src/house/x.ts', "find(hashSecret(tickets[name] ?? ''))"), ['a secret that is absent is not compared'])
  assert.deepEqual(laws('src/house/x.ts', 'find(hashSecret(token || ``))').length, 1)
  assert.deepEqual(laws('src/house/x.ts', 'find(hashSecret(token))'), [])
})

test('planted: whoever writes to the terminal instead of the log, but not the command line and no test', () => {
  for (const strange of [
    'process.stderr.write(String(error.stack))',
    "process.stdout.write('hier')",
    'console.error(error)',
    "console['log'](1)",
    'const { console } = globalThis',
    'const { stderr } = process',
    "import { stderr as out } from 'node:process'",
    "import log from 'node:console'",
    "process.emitWarning('x')",
    "writeSync(2, 'x')",
  ])
    assert.deepEqual(laws('src/doors/x.ts', strange), ['the log is written through house/log-lines.ts'], strange)
  assert.deepEqual(laws('src/main.ts', "process.stdout.write('welkom')"), [])
  assert.deepEqual(laws('src/doors/x.test.ts', 'console.error(error)'), [])
  assert.deepEqual(
    laws('src/doors/x.ts', '/** Prints on standard error; see the console of the browser. */ const stderr = 1'),
    [],
  )
})

test('planted: a ring of neighbours is found, a chain is not', () => {
  assert.deepEqual(ringsIn({ a: ['b'], b: ['c'], c: ['a'] }), ['a', 'b', 'c'])
  assert.deepEqual(ringsIn({ a: ['b'], b: ['c'] }), [])
})
