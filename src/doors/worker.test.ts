import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { visitor } from '../house/actor.ts'
import { action, type Gemeente } from '../house/declare.ts'
import { type JobContext, job } from '../house/job.ts'
import type { Mail } from '../house/mail.ts'
import { anyone } from '../house/may.ts'
import { refuse } from '../house/outcome.ts'
import { mostTries } from '../house/queue.ts'
import type { Room } from '../house/room.ts'
import { alone, openStage } from './cast.ts'
import { openWorker } from './worker.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start, alone)
const letter = (text: string): Mail => ({ to: { name: 'Els', address: 'els@lindewaard.example' }, subject: text, text })

/** A room with one job, and a worker with a clock and a post office of its own. */
async function workshop(run: (ctx: JobContext, payload: { n: number }) => Promise<readonly Mail[]>) {
  const ring = job({ name: 'bel.ring', payload: z.strictObject({ n: z.int() }), run })
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
  let broken = false
  const mail = {
    send: async (each: Mail) => {
      if (broken) throw Object.assign(new Error('550 els@lindewaard.example'), { code: 'EENVELOPE' })
      sent.push(each)
    },
    close: () => {},
  }
  const logged: string[] = []
  const room = { name: 'bel', floor: 'basis', doors: [], jobs: [ring] } as Room
  const open = () =>
    openWorker({
      database: stage.database,
      rooms: [room],
      mail,
      origin: 'https://meedoen.example',
      now: () => now,
      pause: 3_600_000,
      log: (line) => logged.push(line),
    })
  return {
    sent,
    logged,
    open,
    order: (gemeente: Gemeente, n: number, no = false) => stage.call(order, visitor, gemeente, { n, no }),
    later: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    breakPost: (yes: boolean) => {
      broken = yes
    },
  }
}

const queued = async ({ id }: Gemeente) =>
  (
    await stage.database.transaction(id, (db) =>
      sql<{ attempts: number; lastError: string | null; doneAt: string | null }>`
        select attempts, last_error, done_at from house_job where gemeente_id = ${id} order by id`.execute(db),
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

test('a message that could not be sent is tried again later, each time a longer while; after eight tries somebody has to look', async () => {
  let runs = 0
  const shop = await workshop(async () => {
    runs += 1
    return [letter('x')]
  })
  const gemeente = await stage.newGemeente()
  shop.breakPost(true)
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  await worker.sweep()
  await worker.sweep()
  assert.equal(runs, 1, 'not again at once')
  assert.deepEqual(
    (await queued(gemeente)).map(({ attempts, lastError }) => ({ attempts, lastError })),
    [{ attempts: 1, lastError: 'EENVELOPE' }],
  )
  for (let n = 0; n < 10; n++) {
    shop.later(60)
    await worker.sweep()
  }
  assert.equal(runs, mostTries)
  assert.equal(shop.logged.length, mostTries)
  assert.doesNotMatch(shop.logged.join(), /els@/, 'an address never reaches the log')
  await worker.close()
})

test('when sending fails nothing of the next try is lost, and a job that succeeds in the end is done', async () => {
  const shop = await workshop(async () => [letter('x')])
  const gemeente = await stage.newGemeente()
  shop.breakPost(true)
  await shop.order(gemeente, 1)
  const worker = await shop.open()
  await worker.sweep()
  shop.breakPost(false)
  shop.later(1)
  await worker.sweep()
  await worker.close()
  assert.equal(shop.sent.length, 1)
  assert.deepEqual(
    (await queued(gemeente)).map(({ attempts, lastError, doneAt }) => [attempts, lastError, doneAt !== null]),
    [[2, null, true]],
  )
})

test('a worker that died keeps its job for five minutes, then another takes it over', async () => {
  const shop = await workshop(async () => [letter('x')])
  const gemeente = await stage.newGemeente()
  await shop.order(gemeente, 1)
  await stage.database.transaction(gemeente.id, (db) =>
    sql`update house_job set attempts = 1, leased_until = ${new Date(start.getTime() + 5 * 60_000)} where gemeente_id = ${gemeente.id}`.execute(
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
