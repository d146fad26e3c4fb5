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
import { perform } from '../perform.ts'
import { enqueueJob, finishJob, leaseJob } from '../queue.ts'
import type { Database } from './database.ts'
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
