import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBeside } from '../src/house/db/database.ts'
import { launch, program, signIn, startProgram } from './program.ts'

/** What happens on a disk that is full: a small one of its own, which only root can make. */
const folder = mkdtempSync(join(tmpdir(), 'meedoen-full-'))
// The database runs as another account, which has to pass.
chmodSync(folder, 0o711)
const mounted = new Set<string>()
let running: Awaited<ReturnType<typeof startProgram>> | undefined
after(async () => {
  await running?.stop()
  for (const place of [...mounted].reverse()) unmount(place)
  rmSync(folder, { recursive: true, force: true })
})

/** A disk of this size. @returns whether there is one now. */
function mount(place: string, size: string): boolean {
  mkdirSync(place, { recursive: true })
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=0700`, 'tmpfs', place])
  if (status === 0) mounted.add(place)
  return status === 0
}
function unmount(place: string): void {
  spawnSync('umount', ['--lazy', place])
  mounted.delete(place)
}
const small = join(folder, 'small')
const skip = !mount(small, '8m') && 'no disk can be mounted here: that takes root, on Linux'

const data = join(folder, 'data')
async function assertRefused(words: readonly string[], line: RegExp, where = data): Promise<void> {
  const { child, said, gone, origin } = launch([...program, ...words], { MEEDOEN_DATA: where, PORT: '0' })
  // One that opens after all would stay.
  origin.then(
    () => child.kill(),
    () => {},
  )
  const code = await gone
  // That it began to make one is no part of what went wrong.
  const wrong = said().replace(/^De database wordt gemaakt\. .*\n/, '')
  assert.deepEqual([code, wrong.trimEnd().split('\n').length], [2, 1], said())
  assert.match(wrong, line)
}

const ballast = join(data, 'mail', 'ballast')
/** To the last byte. */
function fill(): void {
  mkdirSync(join(data, 'mail'), { recursive: true })
  const file = openSync(ballast, 'a')
  for (const size of [2 ** 20, 4096])
    assert.throws(
      () => {
        for (;;) writeSync(file, Buffer.alloc(size))
      },
      { code: 'ENOSPC' },
    )
  closeSync(file)
}
/** The database itself needs room, and finds none: it dies. */
async function die(): Promise<void> {
  const beside = await openBeside(data)
  await assert.rejects(
    beside.asOwner((client) => client.query('select pg_switch_wal(); checkpoint; select pg_switch_wal(); checkpoint')),
  )
  await beside.close()
}

test('where there is no room for a database, the first start says so and leaves no half one', { skip }, async () => {
  await assertRefused(['start'], /^no database can be made in .*No space left on device/, small)
  assert.deepEqual(
    readdirSync(small).filter((name) => /^database/.test(name)),
    [],
  )
})

test('on a full disk nothing is acknowledged and lost, and with room again it goes on by itself', { skip }, async (t) => {
  assert.ok(mount(data, '192m'))
  running = await startProgram(data)
  const { origin } = running
  const officer = await signIn(origin)
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${origin}${path}`, { ...init, redirect: 'manual', headers: { ...officer, 'content-type': 'application/json' } })
  const goals = '/api/v1/lindewaard/doelen'
  const kept: string[] = []
  /** One more goal. @returns the status of the answer. */
  const write = async () => {
    const statement = `${kept.length} ${'doel '.repeat(50)}`.trim()
    const answer = await ask(goals, { method: 'POST', body: JSON.stringify({ statement }) })
    if (answer.ok) kept.push(statement)
    else assert.ok(answer.headers.has('retry-after'), await answer.text())
    return answer.status
  }
  const health = async () => (await fetch(`${origin}/gezond`)).status
  const assertKept = async () => {
    const said = await (await ask(goals)).text()
    assert.deepEqual(
      kept.filter((statement) => !said.includes(statement)),
      [],
    )
  }
  const untilWell = async () => {
    for (const begun = Date.now(); (await health()) !== 200; await sleep(200)) assert.ok(Date.now() - begun < 60_000)
  }

  await t.test('a backup without room is one line, and no half file', async () => {
    const backups = join(data, 'backups')
    mount(backups, '16k')
    await assertRefused(['backup'], /^no backup could be made in .*ENOSPC/)
    assert.deepEqual(readdirSync(backups), [])
    unmount(backups)
    assert.equal(await write(), 201, 'people do not notice')
  })

  await t.test('people hear that it cannot be done now, and can read on', async () => {
    fill()
    let status = 201
    for (let n = 0; n < 200 && status === 201; n++) status = await write()
    assert.equal(status, 503)
    assert.equal(await health(), 503)
    await assertKept()
    await assertRefused(['backup'], /^no backup could be made in .*ENOSPC/)
    assert.deepEqual(readdirSync(join(data, 'backups')), [])
    rmSync(ballast)
    await untilWell()
    assert.equal(await write(), 201)
  })

  await t.test('a database that died of it comes back when there is room', async () => {
    fill()
    await die()
    // It is tried again and again meanwhile.
    for (let n = 0; n < 5; n++, await sleep(1000)) assert.equal(await health(), 503)
    assert.equal(await write(), 503)
    const page = await fetch(`${origin}/lindewaard/doelen`)
    assert.equal(page.status, 503)
    assert.match(await page.text(), /Probeer het zo nog eens/)
    await assertRefused(['backup'], /^the database does not answer/)
    rmSync(ballast)
    await untilWell()
    await assertKept()
    assert.equal(await write(), 201)
  })
})
