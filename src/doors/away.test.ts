import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { startServer } from '../../tools/postgres.ts'
import { isAway } from '../house/db/away.ts'
import { type Database, openDatabase, urlOf } from '../house/db/database.ts'
import type { Embedded } from '../house/db/embedded.ts'
import { migrate } from '../house/db/migrate.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { apiDoor } from './api.ts'
import { signInFor } from './cast.ts'
import { loadDemo } from './demo.ts'
import { gemeenteAt } from './enter.ts'
import { openLive } from './live.ts'
import { webDoor } from './web.ts'

/** The database goes away under people who work, and comes back: on a server of this file's own. */
let server: Embedded
let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
let gemeenteId: string
let sanne: string
/** For as long as a test wants it: no connection is to be had, as while a server starts again. */
let away = false
const refused = () => Promise.reject(Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }))
const started = new Date()

before(async () => {
  server = await startServer()
  database = await openDatabase({
    url: urlOf(server.socket, 'app', 'postgres'),
    ownerUrl: urlOf(server.socket, 'meedoen', 'postgres'),
    role: 'meedoen_app',
  })
  await migrate(database)
  await loadDemo(database, started)
  const behind: Database = { ...database, transaction: (...asked) => (away ? refused() : database.transaction(...asked)) }
  web = webDoor({ database: behind, rooms, demo: true, live: await openLive(database) })
  api = apiDoor({ database: behind, rooms })
  gemeenteId = (await gemeenteAt(database, 'lindewaard'))!.id
  const account = (await database.transaction(gemeenteId, (db) => listDemo(db, gemeenteId))).find(
    ({ role }) => role === 'beleidsambtenaar',
  )!
  sanne = account.id
})
after(async () => {
  await database?.close()
  await server?.stop()
})

const cookieOf = async () => `meedoen-lindewaard=${await signInFor(database, gemeenteId, sanne, new Date())}`
const get = async (path: string, cookie = '') => (await web.request(`http://localhost${path}`, { headers: { cookie } })).status
const post = (path: string, fields: Record<string, string>, cookie = '') =>
  web.request(`http://localhost${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded', cookie },
  })
const statusOf = async (asked: ReturnType<typeof post>) => (await asked).status
const until = async (condition: () => Promise<boolean>) => {
  for (const begun = Date.now(); !(await condition().catch(() => false)); ) {
    assert.ok(Date.now() - begun < 30_000, 'it takes too long')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
const back = () => until(async () => (await get('/lindewaard/')) === 200)
/** As the kernel ends a process: it is started again by itself. */
const crash = () => process.kill(server.pid, 'SIGKILL')

test('connections that are ended in and out of a transaction end no process: people are asked to try again', async () => {
  const cookie = await cookieOf()
  const asSuperuser = await openDatabase({ url: urlOf(server.socket, 'meedoen', 'postgres') })
  const answers = new Set<number>()
  for (let round = 0; round < 5; round++) {
    const asked = Array.from({ length: 12 }, (_, n) =>
      n % 2
        ? get('/lindewaard/stappen', cookie)
        : statusOf(post('/lindewaard/inloggen', { email: 'a@example.nl', password: 'nee' })),
    )
    await asSuperuser.asOwner((client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'app'`),
    )
    for (const status of await Promise.all(asked)) answers.add(status)
  }
  await asSuperuser.close()
  for (const status of answers) assert.ok([200, 303, 422, 429, 503].includes(status), `answered ${status}`)
  await back()
})

test('while the database is away a form keeps what was typed, and the next try does it once', async () => {
  const cookie = await cookieOf()
  const fields = { statement: 'Meer jongeren doen mee', password: 'geheim', _once: crypto.randomUUID() }
  away = true
  const answer = await post('/lindewaard/doelen/beginnen', fields, cookie)
  const html = await answer.text()
  assert.equal(answer.status, 503)
  assert.equal(answer.headers.get('retry-after'), '5')
  assert.match(html, /Probeer het zo nog eens/)
  assert.match(html, /<form method="post" action="\/lindewaard\/doelen\/beginnen">/)
  assert.match(html, /name="statement" value="Meer jongeren doen mee"/)
  assert.match(html, new RegExp(`name="_once" value="${fields._once}"`))
  assert.doesNotMatch(html, /geheim/, 'a secret is never sent back')
  assert.equal(await get('/gezond'), 503)
  away = false
  const count = async () =>
    (await database.transaction(gemeenteId, (db) => sql<{ n: number }>`select count(*)::int as n from doelen_doel`.execute(db)))
      .rows[0]!.n
  const were = await count()
  const kept = { statement: fields.statement, _once: fields._once }
  for (let press = 0; press < 2; press++) assert.equal((await post('/lindewaard/doelen/beginnen', kept, cookie)).status, 303)
  assert.equal(await count(), were + 1)
  assert.equal(await get('/gezond'), 200)
})

test('a program hears the same as problem+json, in its language', async () => {
  away = true
  const answer = await api.request('http://localhost/api/v1/lindewaard/plan', { headers: { 'accept-language': 'en' } })
  away = false
  assert.equal(answer.status, 503)
  assert.equal(answer.headers.get('retry-after'), '5')
  assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  assert.match((await answer.json()).detail, /cannot reach the data/)
})

test('what was acknowledged before a crash under load is there, and nothing is half', async () => {
  const gemeente = gemeenteId
  const acknowledged: string[] = []
  let crashed = false
  const write = async () => {
    for (let n = 0; n < 40; n++) {
      const id = crypto.randomUUID()
      const done = await database
        .transaction(gemeente, async (db) => {
          await sql`insert into house_event values (${gemeente}, ${id}, now(), null, 'test.happened', ${id}, '{}')`.execute(db)
          await sql`insert into house_job (gemeente_id, id, kind, payload, run_at, done_at) values (${gemeente}, ${id}, 'x', '{}', now(), now())`.execute(
            db,
          )
        })
        .then(
          () => true,
          () => false,
        )
      if (done) acknowledged.push(id)
      else await until(async () => (await get('/gezond')) === 200)
      if (acknowledged.length === 60 && !crashed) {
        crashed = true
        crash()
      }
    }
  }
  await Promise.all(Array.from({ length: 6 }, write))
  assert.ok(crashed && acknowledged.length > 100)
  const rows = async (table: string) =>
    new Set(
      (
        await database.transaction(gemeente, (db) =>
          sql<{ id: string }>`select id from ${sql.table(table)} where id = any (${acknowledged})`.execute(db),
        )
      ).rows.map(({ id }) => id),
    )
  assert.deepEqual([(await rows('house_event')).size, (await rows('house_job')).size], [acknowledged.length, acknowledged.length])
})

test('a row that somebody holds in one municipality, or in a second one too, stops nobody in another', async () => {
  const cookie = await cookieOf()
  const hold = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holder = database.transaction(gemeenteId, async (db) => {
    // It would be ended before the last of those who wait.
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(db)
    await sql`select 1 from personen_account where id = ${sanne} for update`.execute(db)
    held.resolve()
    await hold.promise
  })
  await held.promise
  let waiting = 120
  const waits = async (status: Promise<number>) => {
    const answer = await status
    waiting--
    return answer
  }
  const presses = Array.from({ length: 60 }, () => waits(statusOf(post('/lindewaard/mijn/naam', { name: 'Sanne' }, cookie))))
  // A second one is stuck as well: whatever its sixty wait for, they hold what they got.
  const second = crypto.randomUUID()
  const others = Array.from({ length: 60 }, () =>
    waits(
      database
        .transaction(second, () => hold.promise)
        .then(
          () => 200,
          () => 503,
        ),
    ),
  )
  assert.equal(await get('/rietmeer/'), 200)
  assert.equal(await get('/gezond'), 200)
  assert.equal(waiting, 120, 'both were answered while all the others waited')
  for (const status of await Promise.all(presses)) assert.equal(status, 503)
  hold.resolve()
  await Promise.all([holder, ...others])
  assert.equal((await post('/lindewaard/mijn/naam', { name: 'Sanne' }, cookie)).status, 303)
})

test('a server that hangs, and says nothing at all, is away as well', async () => {
  const hasty = await openDatabase({ url: urlOf(server.socket, 'app', 'postgres'), role: 'meedoen_app', silence: 1000 })
  const ask = () => hasty.transaction(gemeenteId, async (db) => (await sql<Pid>`select pg_backend_pid() as pid`.execute(db)).rows)
  interface Pid {
    pid: number
  }
  const [connected] = await ask()
  process.kill(connected!.pid, 'SIGSTOP')
  try {
    await assert.rejects(ask(), isAway)
    const [other] = await ask()
    assert.notEqual(other!.pid, connected!.pid, 'nobody is handed the one that hangs')
  } finally {
    process.kill(connected!.pid, 'SIGCONT')
    await hasty.close()
  }
})

test('whoever watches a page is woken when the listener is back', async () => {
  const heard: string[] = []
  await database.listen((payload) => heard.push(payload))
  crash()
  await back()
  await until(async () => heard.includes(''))
})

test('beside the wall of every transaction stands how long it may take', async () => {
  const { rows } = await database.transaction(gemeenteId, (db) =>
    sql`select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
      current_setting('idle_in_transaction_session_timeout') as idle`.execute(db),
  )
  assert.deepEqual(rows, [{ lock: '3s', statement: '20s', idle: '15s' }])
})
