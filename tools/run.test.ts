import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

/** tools/run.js in a folder of its own, with an npm and a pinned Node that only tell that they were asked. */
const folder = mkdtempSync(join(tmpdir(), 'meedoen-run-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const place = (file: string, text: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), text)
  chmodSync(join(folder, file), 0o755)
}
place('tools/run.js', '')
copyFileSync('tools/run.js', join(folder, 'tools/run.js'))
place('package.json', '{"type": "module"}')
place('bin/npm', '#!/bin/sh\necho installed\n')

interface Package {
  readonly version: string
  readonly dev?: true
  readonly optional?: true
}
type Packages = Readonly<Record<string, Package>>
const locked: Packages = {
  '': { version: '0.1.0' },
  'node_modules/hono': { version: '4.0.0' },
  'node_modules/knip': { version: '6.0.0', dev: true },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
}
const { 'node_modules/hono': hono, 'node_modules/knip': knip } = locked

function run(here: Packages | null, file: string): string {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  place('package-lock.json', JSON.stringify({ packages: locked }))
  if (here) {
    place('node_modules/node/bin/node', '#!/bin/sh\necho "ran $4"\n')
    place('node_modules/.package-lock.json', JSON.stringify({ packages: here }))
  }
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` }
  const { stdout, stderr } = spawnSync(process.execPath, ['tools/run.js', file], { cwd: folder, env, encoding: 'utf8' })
  assert.ok(!here || /ran /.test(stdout), stderr)
  return stderr.includes('installed\n') ? 'installs' : 'runs'
}

/** As `run`, with another Node than this one to start it, or with no pinned Node to go on with. */
function startWith(version: string) {
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
  place('package-lock.json', JSON.stringify({ packages: { '': { version: '0.1.0' } } }))
  place('src/house/runtime/tsx.js', '')
  place('src/main.ts', 'console.log(`ran on`, process.execPath)')
  place('pretend.mjs', `Object.defineProperty(process.versions, 'node', { value: '${version}' })`)
  return spawnSync(process.execPath, ['--import', './pretend.mjs', 'tools/run.js', 'src/main.ts'], {
    cwd: folder,
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  })
}

test('where npm runs no install scripts, a Node of the machine that is new enough does it', () => {
  const { stdout, status } = startWith('24.9.0')
  assert.deepEqual([status, stdout], [0, `ran on ${process.execPath}\n`])
})

test('a Node that is too old is one line, with or without packages', () => {
  for (const [version, line] of [
    ['22.22.0', /npm rebuild node/],
    ['20.11.0', /npm rebuild node/],
    ['18.20.0', /needs Node 20 or newer/],
  ] as const) {
    const { stdout, stderr, status } = startWith(version)
    assert.match(stderr, line)
    assert.deepEqual([status, stdout, stderr.trimEnd().split('\n').length], [2, '', 1], version)
  }
})

test('what the lockfile names is there: nothing is installed, whatever the clock says', () => {
  const all = { 'node_modules/hono': hono!, 'node_modules/knip': knip! }
  assert.equal(run(all, 'src/main.ts'), 'runs')
  assert.equal(run(all, 'tools/check.ts'), 'runs')
})

test('nothing there, or another version: it installs', () => {
  assert.equal(run(null, 'src/main.ts'), 'installs')
  assert.equal(run({ 'node_modules/hono': { version: '3.0.0' } }, 'src/main.ts'), 'installs')
})

test('to start, the packages for development may be missing; to test, they may not', () => {
  assert.equal(run({ 'node_modules/hono': hono! }, 'src/main.ts'), 'runs')
  assert.equal(run({ 'node_modules/hono': hono! }, 'tools/check.ts'), 'installs')
})
