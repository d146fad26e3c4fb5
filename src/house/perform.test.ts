import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newDatabase } from '../../tools/postgres.ts'
import { outsider, visitor } from './actor.ts'
import type { Database } from './db/database.ts'
import { action, type Gemeente, view } from './declare.ts'
import { anyone, only } from './may.ts'
import { refuse } from './outcome.ts'
import { type Call, perform } from './perform.ts'

const gemeente: Gemeente = {
  id: uuidv7(),
  slug: 'lindewaard',
  name: 'Lindewaard',
  languages: ['nl', 'en'],
  kader: 'wmo-2015',
  phone: '',
  phoneHours: { nl: '', en: '' },
  colours: {},
}
const call = (input: unknown, more: Partial<Call> = {}): Call => ({
  actor: visitor,
  gemeente,
  lang: 'nl',
  now: new Date(),
  tickets: {},
  input,
  ...more,
})
const subject = uuidv7()

const ring = action({
  name: 'bel.ring',
  input: z.strictObject({ name: z.string().min(1).max(10), loud: z.boolean().default(false) }),
  output: z.object({ heard: z.string() }),
  words: () => ({
    title: 'Bel',
    fields: { name: 'Naam', loud: 'Hard' },
    refusals: { broken: ({ n }: { n: number }) => `De bel is ${n} keer stuk.` },
  }),
  may: anyone,
  run: async (ctx, { name }) => {
    await ctx.event('ring', subject)
    if (name === 'stuk') return refuse(409, 'broken', 'name', { n: 2 })
    return { heard: name, secret: 'never shown' }
  },
})
const closed = view({
  name: 'bel.inside',
  input: z.strictObject({}),
  output: z.null(),
  words: () => ({ title: 'Binnen', fields: {} }),
  may: only('beheerder'),
  run: async () => null,
})

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

const rung = () =>
  database.transaction(
    gemeente.id,
    async (db) => (await sql<{ n: number }>`select count(*) as n from house_event`.execute(db)).rows[0]!.n,
  )

test('what is promised comes out, and nothing more; the event is written with it', async () => {
  const before = await rung()
  assert.deepEqual(await perform(database, ring, call({ name: 'Els' })), { ok: true, value: { heard: 'Els' }, tickets: {} })
  assert.equal(await rung(), before + 1)
})

test('a refusal says why at the field, and rolls back what was done', async () => {
  const before = await rung()
  const outcome = await perform(database, ring, call({ name: 'stuk' }))
  assert.deepEqual(outcome, {
    ok: false,
    status: 409,
    problems: [{ field: 'name', code: 'broken', message: 'De bel is 2 keer stuk.' }],
  })
  assert.equal(await rung(), before)
})

test('bad input gets one plain sentence per field, in the language asked', async () => {
  const problems = async (input: unknown, lang: 'nl' | 'en') => {
    const outcome = await perform(database, ring, call(input, { lang }))
    return 'problems' in outcome ? outcome.problems.map(({ field, message }) => `${field}: ${message}`) : []
  }
  assert.deepEqual(await problems({ name: '' }, 'nl'), ['name: Vul dit in.'])
  assert.deepEqual(await problems({ name: 'veel te lange naam' }, 'en'), ['name: Use at most 10 characters.'])
  assert.deepEqual(await problems({ nam: 'Els' }, 'nl'), ['name: Vul dit in.', 'nam: Dit veld kennen we niet.'])
})

test('the same key twice does it once and answers the same', async () => {
  const before = await rung()
  const once = uuidv7()
  const first = await perform(database, ring, call({ name: 'Els' }, { once }))
  assert.deepEqual(await perform(database, ring, call({ name: 'Els' }, { once })), first)
  assert.equal(await rung(), before + 1)
})

test('a visitor is sent to the door, an outsider finds nothing', async () => {
  const no = async (actor: Call['actor']) => {
    const outcome = await perform(database, closed, call({}, { actor }))
    return !outcome.ok && outcome.denied?.no
  }
  assert.deepEqual([await no(visitor), await no(outsider)], ['sign-in', 'absent'])
})
