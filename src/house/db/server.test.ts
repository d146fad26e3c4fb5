import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { startPostgres } from '../../../tools/postgres.ts'
import { visitor } from '../actor.ts'
import { action, type Gemeente } from '../declare.ts'
import { job } from '../job.ts'
import { anyone } from '../may.ts'
import { refuse } from '../outcome.ts'
import { perform } from '../perform.ts'
import { enqueueJob, finishJob, leaseJob } from '../queue.ts'
import { backup } from './backup.ts'
import { channel, type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { upkeep } from './upkeep.ts'

/** With several connections: an embedded database hides races. */
let server: Awaited<ReturnType<typeof startPostgres>>
let database: Database
const lindewaard = uuidv7()
const rietmeer = uuidv7()

before(async () => {
  server = await startPostgres()
  database = server.database
})
after(() => server?.stop())

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
  const url = server.address('app', 'postgres')
  const processes = await Promise.all([1, 2].map(() => openDatabase({ url, key: 'of this installation' })))
  let done = 0
  const work = (mood: 'says' | 'gives' | 'refuses') =>
    action({
      name: `bel.${mood}`,
      input: z.strictObject({ n: z.int() }),
      output: z.object({ done: z.int() }),
      words: () => ({ title: 'Bel', fields: { n: 'Hoe vaak' }, refusals: { no: 'Nee.' } }),
      may: anyone,
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
  try {
    assert.equal(new Set((await twenty(work('says'))).map((outcome) => JSON.stringify(outcome))).size, 1)
    assert.equal(done, 1)
    const given = await twenty(work('gives'))
    assert.ok(given.every((outcome) => outcome.ok && outcome.tickets.kaart === 'geheim'))
    assert.ok(done <= 3, `each process once: ${done}`)
    assert.ok((await twenty(work('refuses'))).every((outcome) => !outcome.ok))
    done = 0
    const once = uuidv7()
    await Promise.all(Array.from({ length: 20 }, (_, n) => at(n, work('says'), once, { n: n % 5 })))
    assert.ok(done >= 5, 'each of the words was done')
  } finally {
    for (const each of processes) await each.close()
  }
})

test('what happened is heard after the commit, as ids', async () => {
  const heard = new Promise<string>((resolve) => void database.listen(resolve).then(() => ringIn(rietmeer)))
  assert.match(await heard, new RegExp(`^${rietmeer}:[0-9a-f-]{36}:[a-z]+\\.[a-zA-Z]+$`))
  assert.equal(channel, 'meedoen')
})

test('ten workers at once never do the same job, and leave none', async () => {
  const post = job({ name: 'bel.post', payload: z.strictObject({ n: z.int() }), run: async () => [] })
  const now = new Date()
  for (let n = 0; n < 60; n++) await database.transaction(lindewaard, (db) => enqueueJob(db, lindewaard, post, { n }, now))
  const done: string[] = []
  const work = async () => {
    for (;;) {
      const leased = await database.transaction(lindewaard, (db) => leaseJob(db, lindewaard, now))
      if (!leased) return
      done.push(leased.id)
      await database.transaction(lindewaard, (db) => finishJob(db, lindewaard, leased.id, now))
    }
  }
  await Promise.all(Array.from({ length: 10 }, work))
  assert.deepEqual([done.length, new Set(done).size], [60, 60])
})

test('upkeep reaches what is old behind every wall, also as an owner who is no superuser', async () => {
  await database.asOwner(async (client) => {
    await client.query('create role plain login')
    await client.query('grant meedoen_app to plain with admin option')
    await client.query('create database plain owner plain')
  })
  const plain = await openDatabase({ url: server.address('app', 'plain'), ownerUrl: server.address('plain', 'plain') })
  try {
    await migrate(plain)
    for (const id of [lindewaard, rietmeer])
      await plain.transaction(id, async (db) => {
        for (const days of [6, 8])
          await sql`insert into house_once values (${id}, ${uuidv7()}, '', now() - make_interval(days => ${days}), '')`.execute(
            db,
          )
        for (const days of [29, 31, null])
          await sql`insert into house_job (gemeente_id, id, kind, payload, run_at, done_at)
            values (${id}, ${uuidv7()}, 'x', '{}', now(), now() - make_interval(days => ${days}))`.execute(db)
      })
    assert.deepEqual(await upkeep(plain), { once: 2, jobs: 2 })
    const left = (wall: string) =>
      plain.transaction(
        wall,
        async (db) =>
          (await sql`select (select count(*) from house_once) as once, (select count(*) from house_job) as jobs`.execute(db))
            .rows[0],
      )
    for (const id of [lindewaard, rietmeer]) assert.deepEqual(await left(id), { once: 1, jobs: 2 })
    assert.deepEqual(
      await plain.asOwner(async (client) => (await client.query('select * from house_once')).rows),
      [],
      'the owner sees no more',
    )
  } finally {
    await plain.close()
  }
  assert.deepEqual(await upkeep(database), { once: 0, jobs: 0 })
})

test('a backup of a server is the work of pg_dump', async () => {
  await assert.rejects(backup(database, '/nowhere', new Date()), /pg_dump/)
})
