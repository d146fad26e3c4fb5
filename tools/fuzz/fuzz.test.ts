import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import { demoDatabase } from '../../src/doors/cast.ts'
import type { Database } from '../../src/house/db/database.ts'
import { view } from '../../src/house/declare.ts'
import { anyone } from '../../src/house/may.ts'
import { api, page, type Room } from '../../src/house/room.ts'
import { rooms } from '../../src/rooms/index.ts'
import { fuzz } from './run.ts'
import { canaryOf, inputFor, markup, randomOf } from './values.ts'

const now = new Date()
let database: Database
before(async () => {
  database = await demoDatabase(now)
})
after(() => database?.close())

test('hostile requests to every operation, form, page and file, for half a minute or once each, by people of two municipalities: no 500, no leak, no hang', async (t) => {
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)
  const { cases, places, asked, statuses, faults, slowest } = await fuzz(database, rooms, {
    seed,
    cases: 20_000,
    signal: AbortSignal.timeout(30_000),
  })
  t.diagnostic(
    `FUZZ_SEED=${seed}: ${cases} cases at ${places} places, ${JSON.stringify(statuses)}, slowest ${slowest.ms.toFixed(0)} ms ${slowest.what}`,
  )
  assert.deepEqual(faults, [])
  assert.ok(places > 500)
  assert.equal(asked, places, 'every operation, form, page and file was asked')
})

/** A room with one fault, asked by nobody else. */
const planted = (run: (text: string) => Promise<string>): readonly Room[] => {
  const ask = view({
    name: 'planted.ask',
    input: z.object({ text: z.string().max(200) }),
    output: z.object({ said: z.string() }),
    words: () => ({ title: 'Planted', fields: { text: 'Tekst' } }),
    may: anyone,
    run: async (ctx, { text }) => ({ said: `${await run(text)}${(await sql`select 1 as n`.execute(ctx.db)).rows.length}` }),
  })
  return [
    {
      name: 'planted',
      floor: 'basis',
      doors: [api('GET /planted', ask), page('/planted', ask, (_, { said }) => ({ title: 'x', main: raw(said) }))],
    } as Room,
  ]
}
const raw = (text: string) => Object.assign(new String(text), { isEscaped: true, callbacks: [] }) as never

for (const [what, run, found] of [
  [
    'a value that is too much for the code',
    async (text: string) => (text.includes('drop table') ? Promise.reject(new Error('x')) : text),
    /500/,
  ],
  ['words of the other municipality', async () => canaryOf('rietmeer') + canaryOf('lindewaard'), /words of/],
  ['an address for a visitor', async () => 'sanne@lindewaard.demo.example', /an address/],
  ['markup that comes out as markup', async () => markup, /markup/],
] as const)
  test(`planted: ${what} is found`, async () => {
    const own = await demoDatabase(now)
    const { faults } = await fuzz(own, planted(run), { seed: 7, cases: 1500 }).finally(() => own.close())
    assert.ok(
      faults.some((fault) => found.test(fault)),
      faults.join('\n'),
    )
  })

test('the same seed sends the same', () => {
  const shape = { name: z.string(), n: z.int(), list: z.array(z.enum(['a', 'b'])) }
  const make = () => JSON.stringify(inputFor(shape, { random: randomOf(42), ids: ['x'], canary: 'k', wrong: 0.3 }))
  assert.equal(make(), make())
})
