import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { visitor } from '../house/actor.ts'
import { action, type Gemeente } from '../house/declare.ts'
import { type JobContext, job, type Letter } from '../house/job.ts'
import type { Line } from '../house/log-lines.ts'
import type { Mail } from '../house/mail.ts'
import { anyone } from '../house/may.ts'
import { refuse } from '../house/outcome.ts'
import { mostTries } from '../house/queue.ts'
import type { Room } from '../house/room.ts'
import { newSecret, openVault } from '../house/secret.ts'
import { alone, openStage } from './cast.ts'
import { openWorker } from './worker.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start, alone)
const letter = (text: string): Letter => ({ to: { name: 'Els', address: 'els@lindewaard.example' }, subject: text, text })

/** A room with one job, and a worker with a clock and a post office of its own. */
async function workshop(
  run: (ctx: JobContext, payload: { n: number }) => Promise<readonly Letter[]>,
  urgent = (_: { n: number }) => false,
) {
  const ring = job({ name: 'bel.ring', title: () => 'Bel', payload: z.strictObject({ n: z.int() }), urgent, run })
  const order = action({
    name: 'bel.order',
    input: z.strictObject({ n: z.int(), no: z.boolean().default(false) }),
    output: z.null(),
    words: () => ({ title: 'Bel', fields: { n: 'n', no: 'no' }, refusals: { no: 'nee' } }),
    may: anyone,
    run: async (ctx, { n, no }) => {
      await ctx.enqueue(ring, { n })
      return no ? refuse(422, 'no') : null
    },
  })
  const sent: Mail[] = []
  let now = start
  let broken: object | null = null
  const mail = {
    send: async (each: Mail) => {
      if (broken) throw Object.assign(new Error('no, says the server: els@lindewaard.example'), broken)
      sent.push(each)
      return undefined
    },
    close: () => {},
  }
  const logged: Line[] = []
  const room = { name: 'bel', floor: 'basis', doors: [], jobs: [ring] } as Room
  const open = () =>
    openWorker({
      database: stage.database,
      rooms: [room],
      mail,
      origin: 'https://meedoen.example',
      now: () => now,
      pause: 3_600_000,
      log: (line) => void logged.push(line),
    })
  return {
    sent,
    logged,
    open,
    order: (gemeente: Gemeente, n: number, no = false) => stage.call(order, visitor, gemeente, { n, no }),
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    /** What the mail server answers from now on; null: it takes messages. */
    breakPost: (how: { code: string; responseCode?: number } | null) => {
      broken = how
    },
  }
}

const queued = async ({ id }: Gemeente) =>
  (
    await stage.database.transaction(id, (db) =>
      sql<{ attempts: number; lastError: string | null; doneAt: string | null; failedAt: string | null }>`
        select attempts, last_error, done_at, failed_at from house_job where gemeente_id = ${id} order by id`.execute(db),
    )
  ).rows
const until = async (done: () => boolean) => {
  for (let n = 0; n < 200 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.ok(done(), 'it never happened')
}

test('a job left by an action is done soon, in its own municipality, and its message links to the site', async () => {
  const shop = await workshop(async ({ gemeente, address }, { n }) => [letter(`${gemeente.id} ${address(`/bel/${n}`)}`)])
  const gemeente = await stage.newGemeente()
  const worker = await shop.open()
  await shop.order(gemeente, 7)
  await until(() => shop.sent.length === 1)
  await worker.close()
  assert.match(shop.sent[0]!.text, new RegExp(`^${gemeente.id} https://meedoen.example/l[0-9a-f]+/bel/7$`))
  assert.ok((await queued(gemeente))[0]!.doneAt)
})

test('what was refused leaves no job', async () => {
  const shop = await workshop(async () => [])
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 1, true)
  assert.deepEqual(await queued(gemeente), [])
})

test('work left while no worker was open is done at the next start', async () => {
  const shop = await workshop(async (_, { n }) => [letter(String(n))])
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 3)
  const worker = await shop.open()
  await worker.sweep()
  await worker.close()
  assert.deepEqual(
    shop.sent.map(({ text }) => text),
    ['3'],
  )
})

/** The messages of a municipality as they stand in the database. */
const outbox = async ({ id }: Gemeente) =>
  (
    await stage.database.transaction(id, (db) =>
      sql<{ attempts: number; lastError: string | null; sentAt: string | null; failedAt: string | null; sealed: string | null }>`
        select attempts, last_error, sent_at, failed_at, sealed from house_bericht where gemeente_id = ${id} order by id`.execute(
        db,
      ),
    )
  ).rows
const away = { code: 'ECONNREFUSED' }

test('a message that could not be sent is tried again later, each time a longer while; the job is done once', async () => {
  let runs = 0
  const shop = await workshop(async () => [letter(`x${++runs}`)])
  const gemeente = await stage.newGemeente()
  shop.breakPost(away)
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  await worker.sweep()
  await worker.sweep()
  const [waits] = await outbox(gemeente)
  assert.deepEqual([waits!.attempts, waits!.lastError, waits!.sentAt], [1, 'ECONNREFUSED', null], 'not again at once')
  shop.breakPost(null)
  shop.later(1)
  await worker.sweep()
  await worker.close()
  assert.deepEqual(
    shop.sent.map(({ text }) => text),
    ['x1'],
    'the same message, and the job did not run again',
  )
  const [left] = await outbox(gemeente)
  assert.deepEqual([left!.attempts, left!.lastError, left!.sealed], [2, null, null], 'what it said is gone')
  assert.ok(left!.sentAt && (await queued(gemeente))[0]!.doneAt)
})

test('a mail server that is away is tried for a day; then somebody has to look, and an address never reaches the log', async () => {
  const shop = await workshop(async () => [letter('x')])
  const gemeente = await stage.newGemeente()
  shop.breakPost({ code: 'EAUTH', responseCode: 535 })
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  for (let hours = 0; hours < 26; hours++) {
    await worker.sweep()
    shop.later(60)
  }
  await worker.close()
  const [row] = await outbox(gemeente)
  assert.ok(row!.failedAt)
  assert.equal(row!.failedAt.slice(0, 10), '2026-11-25')
  assert.deepEqual([row!.lastError, row!.attempts > 20], ['535', true])
  assert.equal(shop.logged.length, row!.attempts)
  assert.doesNotMatch(JSON.stringify(shop.logged), /els@|says/)
})

test('what a mail server refuses for good, or what can never leave, is not tried again', async () => {
  for (const no of [{ code: 'EENVELOPE', responseCode: 550 }, { code: 'EENVELOPE' }, { code: 'EMESSAGE', responseCode: 554 }]) {
    const shop = await workshop(async () => [letter('x')])
    const gemeente = await stage.newGemeente()
    shop.breakPost(no)
    await shop.order(gemeente, 1)
    const worker = await shop.open()
    await worker.sweep()
    shop.later(120)
    await worker.sweep()
    await worker.close()
    const [row] = await outbox(gemeente)
    assert.deepEqual([row!.attempts, row!.lastError, row!.failedAt !== null], [1, String(no.responseCode ?? no.code), true])
  }
})

test('a link that ended while the mail server was away does not leave any more', async () => {
  const endsAt = new Date(start.getTime() + 15 * 60_000)
  const shop = await workshop(async () => [{ ...letter('x'), endsAt }])
  const gemeente = await stage.newGemeente()
  shop.breakPost(away)
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  for (let minutes = 0; minutes < 15; minutes += 3) {
    await worker.sweep()
    shop.later(3)
  }
  shop.breakPost(null)
  await worker.sweep()
  await worker.close()
  assert.deepEqual(shop.sent, [])
  assert.ok((await outbox(gemeente))[0]!.failedAt)
})

test('a newer message about the same takes the place of one that waits; one about something else does not', async () => {
  const [mine, yours] = [uuidv7(), uuidv7()]
  const shop = await workshop(async (_, { n }) => [{ ...letter(String(n)), about: n === 3 ? yours : mine }])
  const gemeente = await stage.newGemeente()
  shop.breakPost(away)
  for (const n of [1, 2, 3]) await shop.order(gemeente, n)
  const worker = await shop.open()
  await worker.sweep()
  shop.breakPost(null)
  shop.later(1)
  await worker.sweep()
  await worker.close()
  assert.deepEqual(shop.sent.map(({ text }) => text).sort(), ['2', '3'])
})

test('what a message says stands in no table, and whoever has another key sends nothing', async () => {
  const shop = await workshop(async () => [letter('https://meedoen.example/inloggen/met/geheim')])
  const gemeente = await stage.newGemeente()
  shop.breakPost(away)
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  await worker.sweep()
  assert.doesNotMatch(JSON.stringify([await outbox(gemeente), await queued(gemeente)]), /geheim|els@/)
  await stage.database.transaction(gemeente.id, (db) =>
    sql`update house_bericht set sealed = ${openVault(newSecret()).seal('{}')}`.execute(db),
  )
  shop.breakPost(null)
  shop.later(1)
  await worker.sweep()
  await worker.close()
  assert.deepEqual([shop.sent, (await outbox(gemeente))[0]!.lastError], [[], 'other-key'])
})

test('a job that fails is tried eight times within two hours; then it is set apart', async () => {
  let runs = 0
  const shop = await workshop(async () => {
    runs += 1
    throw new RangeError('els@lindewaard.example is out of range')
  })
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  for (let n = 0; n < 12; n++) {
    await worker.sweep()
    shop.later(60)
  }
  await worker.close()
  assert.equal(runs, mostTries)
  const [row] = await queued(gemeente)
  assert.deepEqual([row!.lastError, row!.doneAt, row!.failedAt !== null], ['RangeError', null, true])
  assert.deepEqual([shop.logged.length, shop.logged[0]!.code], [mostTries, 'job-failed'])
  assert.match(shop.logged[0]!.frames![0]!, /worker\.test\.ts/)
  assert.doesNotMatch(JSON.stringify(shop.logged), /els@/)
})

test('what somebody waits for is done before the rest', async () => {
  const done: number[] = []
  const run = async (_: JobContext, { n }: { n: number }) => {
    done.push(n)
    return []
  }
  const shop = await workshop(run, ({ n }) => n === 9)
  const gemeente = await stage.newGemeente()
  for (const n of [1, 2, 9]) await shop.order(gemeente, n)
  const worker = await shop.open()
  await worker.sweep()
  await worker.close()
  assert.deepEqual(done, [9, 1, 2])
})

test('a worker that died keeps its job for five minutes, then another takes it over', async () => {
  const shop = await workshop(async () => [letter('x')])
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 1)
  await stage.database.transaction(gemeente.id, (db) =>
    sql`update house_job set attempts = 1, lease = ${uuidv7()}, leased_until = ${new Date(start.getTime() + 5 * 60_000)} where gemeente_id = ${gemeente.id}`.execute(
      db,
    ),
  )
  const worker = await shop.open()
  await worker.sweep()
  assert.equal(shop.sent.length, 0)
  shop.later(6)
  await worker.sweep()
  await worker.close()
  assert.equal(shop.sent.length, 1)
})

test('a job that nobody knows any more waits, and does not stop the others', async () => {
  const shop = await workshop(async (_, { n }) => [letter(String(n))])
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 1)
  await stage.database.transaction(gemeente.id, (db) => sql`update house_job set kind = 'weg.gone'`.execute(db))
  await shop.order(gemeente, 2)
  const worker = await shop.open()
  await worker.sweep()
  await worker.close()
  assert.deepEqual(
    shop.sent.map(({ text }) => text),
    ['2'],
  )
  assert.equal((await queued(gemeente))[0]!.lastError, 'unknown-job')
})
