import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newDatabase } from '../../../tools/postgres.ts'
import { visitor } from '../actor.ts'
import { action, type Gemeente } from '../declare.ts'
import { job } from '../job.ts'
import { anyone } from '../may.ts'
import { leaseBericht, leaveBericht, markSent } from '../outbox.ts'
import { refuse } from '../outcome.ts'
import { perform } from '../perform.ts'
import { enqueueJob, finishJob, leaseJob, postponeJob } from '../queue.ts'
import type { Database, Db } from './database.ts'
import { channel } from './listener.ts'

let database: Database
const lindewaard = uuidv7()
const rietmeer = uuidv7()

before(async () => {
  database = await newDatabase()
})
after(() => database?.close())

const gemeente = (id: string) =>
  ({ id, slug: 'x', name: 'x', languages: ['nl'], kader: '', phone: '', phoneHours: { nl: '', en: '' }, colours: {} }) as Gemeente
const ring = action({
  name: 'bel.ring',
  input: z.strictObject({}),
  output: z.object({ id: z.uuid() }),
  words: () => ({ title: 'Bel', fields: {} }),
  may: anyone,
  run: async (ctx) => {
    const id = uuidv7()
    await ctx.event('ring', id)
    return { id }
  },
})
const ringIn = (id: string, once?: string) =>
  perform(database, ring, {
    actor: visitor,
    gemeente: gemeente(id),
    lang: 'nl',
    now: new Date(),
    tickets: {},
    input: {},
    once: once ?? null,
  })
const count = (wall: string | null) =>
  database.transaction(
    wall,
    async (db) => (await sql<{ n: number }>`select count(*) as n from house_event`.execute(db)).rows[0]!.n,
  )

test('on a server too, a municipality sees its own rows without a where', async () => {
  await ringIn(lindewaard)
  await ringIn(rietmeer)
  assert.deepEqual([await count(lindewaard), await count(rietmeer), await count(null)], [1, 1, 0])
})

test('twenty clicks at once with one key do it once, and all get the same answer', async () => {
  const before = await count(lindewaard)
  const once = uuidv7()
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => ringIn(lindewaard, once)))
  assert.equal(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1)
  assert.equal(outcomes[0]!.ok, true)
  assert.equal(await count(lindewaard), before + 1)
})

test('of clicks at two processes at once one does it and the others wait, also when the answer is not kept', async () => {
  // Each database object stands for a process: what is under way in one is not known to the other.
  const processes = [database, { ...database }]
  let done = 0
  const work = (mood: 'says' | 'gives' | 'refuses') =>
    action({
      name: `bel.${mood}`,
      input: z.strictObject({ n: z.int() }),
      output: z.object({ done: z.int() }),
      words: () => ({ title: 'Bel', fields: { n: 'Hoe vaak' }, refusals: { no: 'Nee.' } }),
      may: anyone,
      together: true,
      run: async (ctx) => {
        // Long enough for the others to come and wait.
        await sql`select pg_sleep(0.05)`.execute(ctx.db)
        if (mood === 'refuses') return refuse(409, 'no')
        if (mood === 'gives') ctx.ticket('kaart', 'geheim')
        return { done: ++done }
      },
    })
  const at = (n: number, does: ReturnType<typeof work>, once: string, input = { n: 1 }) =>
    perform(processes[n % 2]!, does, {
      ...{ actor: visitor, gemeente: gemeente(lindewaard), lang: 'nl', now: new Date(), tickets: {} },
      ...{ input, once, anew: true },
    })
  const twenty = (does: ReturnType<typeof work>) => {
    const once = uuidv7()
    return Promise.all(Array.from({ length: 20 }, (_, n) => at(n, does, once)))
  }
  assert.equal(new Set((await twenty(work('says'))).map((outcome) => JSON.stringify(outcome))).size, 1)
  assert.equal(done, 1)
  const given = await twenty(work('gives'))
  assert.ok(given.every((outcome) => outcome.ok && outcome.tickets.kaart === 'geheim'))
  assert.equal(done, 3, 'each process once')
  assert.ok((await twenty(work('refuses'))).every((outcome) => !outcome.ok))
  done = 0
  const once = uuidv7()
  await Promise.all(Array.from({ length: 20 }, (_, n) => at(n, work('says'), once, { n: n % 5 })))
  assert.ok(done >= 5, 'each of the words was done')
})

test('what happened is heard after the commit, as ids', async () => {
  const heard = new Promise<string>((resolve) => void database.listen(resolve).then(() => ringIn(rietmeer)))
  assert.match(await heard, new RegExp(`^${rietmeer}:[0-9a-f-]{36}:[a-z]+\\.[a-zA-Z]+$`))
  assert.equal(channel, 'meedoen')
})

test('ten workers at once never do the same job, and leave none', async () => {
  const post = job({ name: 'bel.post', title: () => 'Post', payload: z.strictObject({ n: z.int() }), run: async () => [] })
  const now = new Date()
  for (let n = 0; n < 60; n++) await database.transaction(lindewaard, (db) => enqueueJob(db, lindewaard, post, { n }, now))
  const done: string[] = []
  const work = async () => {
    for (;;) {
      const leased = await database.transaction(lindewaard, (db) => leaseJob(db, lindewaard, now))
      if (!leased) return
      done.push(leased.id)
      assert.ok(await database.transaction(lindewaard, (db) => finishJob(db, lindewaard, leased, now)))
    }
  }
  await Promise.all(Array.from({ length: 10 }, work))
  assert.deepEqual([done.length, new Set(done).size], [60, 60])
})

test('a worker that lost its job changes nothing, and one that has it cannot lose it while it works', async () => {
  const ring = job({ name: 'bel.ring', title: () => 'Bel', payload: z.strictObject({}), run: async () => [] })
  const now = new Date()
  const later = new Date(now.getTime() + 6 * 60_000)
  const inside = <T>(work: (db: Db) => Promise<T>) => database.transaction(rietmeer, work)
  const state = () =>
    inside(
      async (db) =>
        (await sql<{ doneAt: string | null; lastError: string | null }>`select done_at, last_error from house_job`.execute(db))
          .rows,
    )
  await inside((db) => enqueueJob(db, rietmeer, ring, {}, now))
  const lost = (await inside((db) => leaseJob(db, rietmeer, now)))!
  const held = (await inside((db) => leaseJob(db, rietmeer, later)))!
  assert.equal(held.id, lost.id, 'after five minutes another may take it')
  assert.equal(await inside((db) => finishJob(db, rietmeer, lost, later)), false)
  await inside((db) => postponeJob(db, rietmeer, lost, 'late', later))
  assert.deepEqual(await state(), [{ doneAt: null, lastError: null }])
  const muchLater = new Date(later.getTime() + 60 * 60_000)
  const finished = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const working = inside(async (db) => {
    assert.ok(await finishJob(db, rietmeer, held, later))
    finished.resolve()
    await goOn.promise
  })
  await finished.promise
  assert.equal(await inside((other) => leaseJob(other, rietmeer, muchLater)), undefined, 'nobody takes it meanwhile')
  goOn.resolve()
  await working
  await inside((db) => postponeJob(db, rietmeer, held, 'late', muchLater))
  assert.equal((await state())[0]!.lastError, null, 'done is done')
})

test('ten at once never send the same message, and leave none', async () => {
  const now = new Date()
  const to = { name: 'Els', address: 'els@lindewaard.example' }
  const letter = { to, subject: 'Dag', text: 'x' }
  for (let n = 0; n < 40; n++)
    await database.transaction(lindewaard, (db) =>
      leaveBericht(db, database.vault, lindewaard, { kind: 'bel.mail', urgent: false }, letter, now),
    )
  const sent: string[] = []
  const work = async () => {
    for (;;) {
      const bericht = await database.transaction(lindewaard, (db) => leaseBericht(db, lindewaard, false, now))
      if (!bericht) return
      sent.push(bericht.id)
      assert.ok(await database.transaction(lindewaard, (db) => markSent(db, lindewaard, bericht, now)))
    }
  }
  await Promise.all(Array.from({ length: 10 }, work))
  assert.deepEqual([sent.length, new Set(sent).size], [40, 40])
})
