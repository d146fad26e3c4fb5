import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { Agent, get, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch, program, root } from './program.ts'

/** What whoever runs an installation does with the real program: start it, give it commands, make mistakes, stop it. */
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'meedoen-beheer-')))
// The database may run as another account, which has to pass.
chmodSync(folder, 0o711)
const running = new Set<ReturnType<typeof launch>>()
after(async () => {
  for (const { child, gone } of running) {
    child.kill('SIGTERM')
    await gone
  }
  rmSync(folder, { recursive: true, force: true })
})

/** The project in a folder as people make them, with the packages of this one. */
const project = join(folder, 'Mee doen ü')
for (const part of ['src', 'db', 'tools', 'package.json', 'package-lock.json', 'meedoen'])
  cpSync(join(root, part), join(project, part), { recursive: true })
symlinkSync(realpathSync(join(root, 'node_modules')), join(project, 'node_modules'))

const data = join(project, 'gegevens van ons')
/** What runs of the copy, by pid. Without a locale `ps` would write question marks for what is not ASCII, and find nothing. */
const processes = () =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })
    .split('\n')
    .filter((line) => line.includes(project) && line.includes('main.ts'))
const start = (umask: string, env: Readonly<Record<string, string>> = {}) => {
  const started = launch(
    ['sh', '-c', `umask ${umask}; exec npm start`],
    { PORT: '0', MEEDOEN_DATA: data, ...env },
    { cwd: project },
  )
  running.add(started)
  void started.gone.then(() => running.delete(started))
  return started
}
/** `./meedoen …`, to its end. */
async function type(words: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string) {
  const { said, gone } = launch([...program, ...words], { MEEDOEN_DATA: data, ...env }, input === undefined ? {} : { input })
  return { code: await gone, said: said() }
}
/** Refused: exit code 2 and one line, without a stack. */
function assertRefused({ code, said }: { code: unknown; said: string }, line: RegExp): void {
  assert.match(said, line)
  assert.deepEqual([code, said.trimEnd().split('\n').length], [2, 1], said)
}
/** Everything in the data folder that somebody else may do something with; the database has its own account. */
const openIn = (path: string): string[] =>
  readdirSync(path).flatMap((name) => {
    const each = join(path, name)
    if (name === 'database') return []
    const found = lstatSync(each)
    return [...(found.mode & 0o077 && !found.isSymbolicLink() ? [each] : []), ...(found.isDirectory() ? openIn(each) : [])]
  })
const isOpen = (origin: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(new URL(origin).port), 'localhost')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

test('commands on a folder without an installation make nothing, and say so', async () => {
  const nowhere = join(folder, 'verschreven')
  const elsewhere = { MEEDOEN_DATA: nowhere }
  for (const line of ['backup', 'gemeenten list', 'beheer open'])
    assertRefused(await type(line.split(' '), elsewhere), /^Er is geen Meedoen in /)
  for (const line of ['start --nonsense', 'backup --dry-run'])
    assertRefused(await type(line.split(' '), elsewhere), /^--[a-z-]+ kennen we hier niet/)
  assert.match((await type(['start', '--help'], { ...elsewhere, LANG: 'en_GB.UTF-8' })).said, /Starts Meedoen/)
  assert.equal(existsSync(nowhere), false)
})

test('settings and databases that cannot be right are one line and exit code 2', async () => {
  const nowhere = { MEEDOEN_DATA: join(folder, 'instelling') }
  assertRefused(
    await type(['start'], { ...nowhere, MEEDOEN_DMO: 'off' }),
    /^MEEDOEN_DMO kennen we niet\. Bedoelt u MEEDOEN_DEMO\?/,
  )
  assertRefused(await type(['start'], { ...nowhere, MEEDOEN_HOST: '203.0.113.7', PORT: '0' }), /geen adres van deze computer/)
  assertRefused(await type(['start'], { ...nowhere, DATABASE_URL: 'mysql://localhost/x' }), /^DATABASE_URL is no address/)
  assert.equal(existsSync(nowhere.MEEDOEN_DATA), false)
  const gone = 'postgres://meedoen@127.0.0.1:1/meedoen'
  assertRefused(await type(['start'], { ...nowhere, PORT: '0', DATABASE_URL: gone }), /does not answer .*ECONNREFUSED/)
  const file = join(folder, 'bestand')
  writeFileSync(file, '')
  assertRefused(await type(['start'], { PORT: '0', MEEDOEN_DATA: join(file, 'data') }), /ENOTDIR/)
})

test('a secret that a full disk left empty lets nobody in: nothing starts', async () => {
  const half = join(folder, 'half')
  mkdirSync(half)
  writeFileSync(join(half, 'installation.key'), '')
  assertRefused(await type(['start'], { MEEDOEN_DATA: half, PORT: '0' }), /installation\.key holds no secret/)
  writeFileSync(join(half, 'installation.key'), 'x'.repeat(43))
  writeFileSync(join(half, 'postgres.lock'), '')
  assertRefused(await type(['beheer', 'open'], { MEEDOEN_DATA: half }), /^Er is geen Meedoen in /)
  const home = join(folder, 'thuis')
  mkdirSync(home)
  writeFileSync(join(home, 'brief.txt'), '')
  assertRefused(await type(['start'], { MEEDOEN_DATA: home, PORT: '0' }), /holds other things and no Meedoen/)
})

test('npm start works in a folder with a space and an accent; only its own user comes at what it keeps; everything stops with npm', async (t) => {
  const npm = start('000', { MEEDOEN_DEMO: 'on' })
  const origin = await npm.origin

  await t.test('pages and documents are there', async () => {
    assert.equal((await fetch(`${origin}/gezond`)).status, 200)
    const pdf = await fetch(`${origin}/lindewaard/visie/versies/1/visie.pdf`)
    assert.equal(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
      '%PDF-',
    )
  })

  await t.test('under umask 000 nothing in the data folder is open to others', () => {
    assert.deepEqual(openIn(data), [])
    assert.equal(lstatSync(data).mode & 0o067, 0)
    assert.ok(readdirSync(data).includes('meedoen.sock'))
  })

  await t.test('a second start takes neither its port nor its folder', async () => {
    const port = new URL(origin).port
    const other = join(folder, 'tweede')
    assertRefused(
      await type(['start'], { PORT: port, MEEDOEN_DATA: other }),
      new RegExp(`^Poort ${port} is in gebruik bij een ander programma`),
    )
    assert.equal(existsSync(other), false)
    for (const each of ['0', port]) assertRefused(await type(['start'], { PORT: each }), /^Meedoen draait al op de datamap /)
    assertRefused(await type(['start', '--lang', 'en'], { PORT: port }), /^Meedoen already runs on the data folder /)
    assert.equal((await fetch(`${origin}/gezond`)).status, 200)
  })

  await t.test('commands go to what runs, over a socket: also a file that comes on standard input', async () => {
    const { code, said } = await type(['beheer', 'open'])
    assert.equal(code, 0, said)
    const address = said.trim()
    assert.equal((await fetch(address)).headers.get('set-cookie'), null)
    const entered = await fetch(address, { method: 'POST', headers: { origin }, redirect: 'manual' })
    assert.match(entered.headers.get('set-cookie')!, /SameSite=Strict/)
    const wijk = { type: 'FeatureCollection', features: [] }
    const tried = await type(['gebieden', 'import', '-', '--gemeente', 'lindewaard', '--try'], {}, JSON.stringify(wijk))
    assert.equal(tried.code, 2, 'an empty map is refused by the room itself')
    assert.doesNotMatch(tried.said, /bestand - niet lezen/)
    assert.match((await type(['personen', 'list', '--gemeente', 'nergens'])).said, /geen gemeente met het adres nergens/)
    const piped = launch(['sh', '-c', `${program.map((word) => `'${word}'`).join(' ')} openapi | head -c 1`], {})
    assert.deepEqual([await piped.gone, piped.said()], [0, '{'])
  })

  await t.test('SIGTERM to npm: what is under way is answered, live pages end, and nothing is left', async () => {
    const outcomes = { answered: 0, refused: 0, broken: [] as string[] }
    const clients = Array.from({ length: 10 }, () => askOn(origin, outcomes))
    const live = await livePage(origin)
    const slow = slowPost(`${origin}/lindewaard/inloggen`)
    while (outcomes.answered < 50) await sleep(20)
    await live.opened
    await slow.begun
    npm.child.kill('SIGTERM')
    await sleep(1500)
    slow.finish()
    assert.equal(await slow.answered, 422)
    await live.ended
    await npm.gone
    await Promise.all(clients)
    assert.deepEqual([outcomes.broken, outcomes.refused], [[], 10])
    assert.equal(await isOpen(origin), false)
    while (processes().length > 0) await sleep(50)
    assert.equal(existsSync(join(data, 'meedoen.sock')), false)
  })

  await t.test('whoever asks twice gets no answer to what is under way, and leaves no database behind', async () => {
    const again = start('022')
    const slow = slowPost(`${await again.origin}/lindewaard/inloggen`)
    slow.answered.catch(() => {})
    await slow.begun
    again.child.kill('SIGTERM')
    await sleep(1500)
    again.child.kill('SIGTERM')
    await again.gone
    while (processes().length > 0) await sleep(50)
  })

  await t.test(
    'what others made open is put right at the next start; another key is refused; a kill of the one in between stops all',
    async () => {
      const key = { MEEDOEN_KEY: 'een andere sleutel van meer dan tweeëndertig tekens' }
      assertRefused(await type(['start'], { ...key, PORT: '0' }), /is verzegeld met een andere sleutel/)
      assertRefused(await type(['gemeenten', 'list'], key), /is verzegeld met een andere sleutel/)
      mkdirSync(join(data, 'backups'), { recursive: true })
      for (const [path, mode] of [
        [data, 0o755],
        [join(data, 'backups'), 0o777],
        [join(data, 'installation.key'), 0o644],
      ] as const)
        chmodSync(path, mode)
      const again = start('022')
      const origin = await again.origin
      assert.deepEqual(openIn(data), [])
      assert.equal(lstatSync(data).mode & 0o067, 0)
      const [between] = processes().filter((line) => line.includes('run.js'))
      assert.equal(between, undefined, 'npm runs it by a path of its own')
      const server = Number.parseInt(processes()[0]!, 10)
      const parent = Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(server)], { encoding: 'utf8' }))
      process.kill(parent, 'SIGKILL')
      while (processes().length > 0) await sleep(50)
      assert.equal(await isOpen(origin), false)
    },
  )
})

/** Asks one page after the other on a connection that stays, until nobody takes a new one. */
async function askOn(origin: string, outcomes: { answered: number; refused: number; broken: string[] }): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (;;)
    try {
      await new Promise<void>((resolve, reject) =>
        get(`${origin}/gezond`, { agent }, (answer) => answer.resume().once('end', resolve).once('error', reject)).once(
          'error',
          reject,
        ),
      )
      outcomes.answered++
    } catch (error) {
      const { code = String(error) } = error as NodeJS.ErrnoException
      if (code === 'ECONNREFUSED') outcomes.refused++
      else outcomes.broken.push(code)
      return
    }
}

/** The session that the policy officer of the demo leads, kept fresh: when it opened, and when it ended as it should. */
async function livePage(origin: string) {
  const first = async (path: string, pattern: RegExp, headers = {}) => {
    const html = await (await fetch(`${origin}${path}`, { headers })).text()
    return pattern.exec(html)?.[1] ?? assert.fail(`${path} has no ${pattern}`)
  }
  const account = await first('/lindewaard/demo', /name="account" value="([^"]+)"/)
  const entering = { method: 'POST', headers: { origin }, body: new URLSearchParams({ account }), redirect: 'manual' } as const
  const entered = await fetch(`${origin}/lindewaard/demo`, entering)
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const session = await first('/lindewaard/typetest/sessies', /href="([^"]+\/sessies\/[0-9a-f-]{36})"/, { cookie })
  const url = await first(session, /data-live="([^"]+)"/, { cookie })
  const opened = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  get(`${origin}${url}`, { headers: { cookie } }, (answer) => {
    if (answer.statusCode !== 200) opened.reject(new Error(`a live page answered ${answer.statusCode}`))
    answer.once('data', () => opened.resolve())
    answer.once('end', () => ended.resolve()).once('error', ended.reject)
  }).once('error', opened.reject)
  return { opened: opened.promise, ended: ended.promise }
}

/** A form on a slow line: it is under way until `finish`. */
function slowPost(url: string) {
  const body = 'email=niemand%40lindewaard.example&password=geraden'
  const answered = Promise.withResolvers<number>()
  const begun = Promise.withResolvers<void>()
  const headers = {
    origin: new URL(url).origin,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
  }
  const asking = request(url, { method: 'POST', headers }, (answer) => {
    answer.resume().once('end', () => answered.resolve(answer.statusCode!))
  }).once('error', answered.reject)
  asking.write(body.slice(0, 10), () => begun.resolve())
  return { begun: begun.promise, answered: answered.promise, finish: () => asking.end(body.slice(10)) }
}
