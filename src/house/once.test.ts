import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { newDatabase } from '../../tools/postgres.ts'
import { type Actor, operator, visitor } from './actor.ts'
import type { Database } from './db/database.ts'
import { action, type Gemeente } from './declare.ts'
import { anyone } from './may.ts'
import { overOwn } from './once.ts'
import { refuse, refuseAndKeep } from './outcome.ts'
import { type Call, perform } from './perform.ts'

const gemeenteOf = (): Gemeente => ({
  id: uuidv7(),
  slug: 'lindewaard',
  name: 'Lindewaard',
  languages: ['nl', 'en'],
  kader: 'wmo-2015',
  phone: '',
  phoneHours: { nl: '', en: '' },
  colours: {},
})
const [lindewaard, rietmeer] = [gemeenteOf(), gemeenteOf()]
const person = (): Actor => ({ kind: 'person', id: uuidv7(), name: 'Els', sessieId: uuidv7(), roles: [] })
const [els, mieke] = [person(), person()]

let database: Database
before(async () => {
  database = await newDatabase()
})
after(() => database.close())

/** What was really done, in order. */
let done: string[] = []
const fields = z.strictObject({ text: z.string(), more: z.strictObject({ loud: z.boolean(), n: z.int() }).optional() })
/** Does what its text says: no, keep a no, crash, or give a ticket; else it is written down. */
const verb = (name: string) =>
  action({
    name: `bord.${name}`,
    input: fields,
    output: z.object({ id: z.string() }),
    words: () => ({ title: 'Bord', fields: { text: 'Tekst', more: 'Meer' }, refusals: { no: 'Nee.' } }),
    may: anyone,
    run: async (ctx, { text }) => {
      if (text === moods.no) return refuse(409, 'no')
      if (text === moods.keep) return refuseAndKeep(422, 'no')
      if (text === moods.crash) throw new Error('stuk')
      if (text === moods.ticket) ctx.ticket('kaart', 'geheim')
      done.push(text)
      return { id: `${text} ${done.length}` }
    },
  })
const moods = { no: 'nee', keep: 'nee, onthoud', crash: 'stuk', ticket: 'kaart' }
const write = verb('write')
const wipe = verb('wipe')

const send = async (text: string, more: Partial<Call> = {}, does = write) => {
  const call = { actor: els, gemeente: lindewaard, lang: 'nl' as const, now: new Date(), tickets: {}, input: { text } }
  const outcome = await perform(database, does, { ...call, once: 'order-42', ...more })
  return outcome.ok ? (outcome.value as { id: string }).id : outcome.denied ? 'denied' : outcome.problems[0]!.code
}
const kept = async () => (await database.asOwner((client) => client.query('select * from house_once'))).rows

test('the same key with the same words answers as the first time, in whatever order they were said', async () => {
  done = []
  const once = uuidv7()
  const one = await send('', { once, input: { text: 'een', more: { loud: true, n: 1 } } })
  assert.equal(await send('', { once, input: { more: { n: 1, loud: true }, text: 'een' } }), one)
  assert.deepEqual(done, ['een'])
})

test('the same key is another key for other people, other verbs and other municipalities', async () => {
  done = []
  const own: Partial<Call>[] = [
    {},
    { actor: mieke },
    { actor: operator },
    { gemeente: rietmeer },
    { actor: visitor },
    { actor: visitor, tickets: { eigen: 'een' } },
    { actor: visitor, tickets: { eigen: 'twee' } },
    // Whoever carries the id of a person is not that person.
    { actor: visitor, tickets: { eigen: (els as { id: string }).id } },
    { actor: visitor, tickets: { 'typetest-abcdefgh': 'een' } },
  ]
  const answers = []
  for (const each of own) answers.push(await send('een', each), await send('een', each, wipe))
  assert.equal(new Set(answers).size, own.length * 2)
  for (const each of own) answers.push(await send('een', each), await send('een', each, wipe))
  assert.equal(new Set(answers).size, own.length * 2, 'and each of them is remembered')
  const held: Actor = { ...(els as { id: string; sessieId: string }), kind: 'held', name: 'Els' }
  assert.equal(await send('een', { actor: held }), answers[0], 'who still has to set up a second step is the same person')
})

test('other words under the same key: refused, and the first answer stays; or done as new, where that is asked for', async () => {
  done = []
  const once = uuidv7()
  const one = await send('een', { once })
  assert.equal(await send('twee', { once }), 'key-reused')
  assert.equal(await send('een', { once }), one)
  assert.deepEqual(done, ['een'])
  const two = await send('twee', { once, anew: true })
  assert.equal(await send('twee', { once, anew: true }), two)
  assert.deepEqual(done, ['een', 'twee'])
  await send('een', { once, anew: true })
  assert.deepEqual(done, ['een', 'twee', 'een'], 'whoever goes back to the first words means them')
})

test('a refusal and a crash leave the key free', async () => {
  done = []
  for (const mood of [moods.no, moods.keep]) {
    const once = uuidv7()
    assert.equal(await send(mood, { once }), 'no')
    assert.equal(await send(mood, { once }), 'no')
    assert.match(await send('goed', { once }), /^goed/)
  }
  const once = uuidv7()
  await assert.rejects(send(moods.crash, { once }), /stuk/)
  assert.match(await send('goed', { once }), /^goed/)
  assert.equal(done.length, 3)
})

test('after a success a refusal of other words takes nothing away', async () => {
  const once = uuidv7()
  const one = await send('een', { once })
  assert.equal(await send(moods.no, { once, anew: true }), 'no')
  assert.equal(await send('een', { once }), one)
})

test('an answer with a ticket is never kept: sent again, it is done again', async () => {
  done = []
  const before = (await kept()).length
  const once = uuidv7()
  const [one, two] = [await send(moods.ticket, { once }), await send(moods.ticket, { once })]
  assert.notEqual(one, two)
  assert.deepEqual(done, [moods.ticket, moods.ticket])
  assert.equal((await kept()).length, before)
  await send('een', { once })
  await send(moods.ticket, { once, anew: true })
  assert.equal((await kept()).length, before, 'nor in place of one that was')
})

test('twenty at once with one key do it once, also when the answer is not kept', async () => {
  for (const text of ['samen', moods.ticket]) {
    done = []
    const once = uuidv7()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(text, { once })))
    assert.deepEqual([new Set(answers).size, done], [1, [text]])
  }
})

test('twenty at once that are refused are all refused, and the work is done after it', async () => {
  const once = uuidv7()
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(moods.no, { once })))
  assert.deepEqual(new Set(answers), new Set(['no']))
  assert.match(await send('goed', { once }), /^goed/)
})

test('a copy of the database tells neither the key, nor who, nor what', async () => {
  await send('heel persoonlijk', { once: 'order-43' })
  const rows = JSON.stringify(await kept())
  assert.doesNotMatch(rows, /order-43|heel persoonlijk|bord\./)
  assert.ok(!rows.includes((els as { id: string }).id))
  for (const { answer } of await kept()) assert.ok(typeof answer === 'string' && database.vault.unseal(answer))
})

test('whoever saves again after Back is not overtaken by themselves; others they still do not overtake', () => {
  assert.deepEqual(overOwn({ revision: 1, text: 'b' }, { revision: 2 }), { revision: 2, text: 'b' })
  assert.deepEqual(overOwn({ revision: 3, text: 'b' }, { revision: 2 }), { revision: 3, text: 'b' })
  assert.deepEqual(overOwn({ text: 'b' }, { revision: 2 }), { text: 'b' })
  assert.deepEqual(overOwn({ revision: 1 }, null), { revision: 1 })
  const rows = [
    { item: 'a', revision: 0 },
    { item: 'b', revision: 4 },
    { item: 'c', revision: 0 },
  ]
  assert.deepEqual(overOwn({ deel: 1, rows }, { saved: 1, rows: [{ revision: 1 }, { revision: 4 }] }), {
    deel: 1,
    rows: [{ item: 'a', revision: 1 }, rows[1], rows[2]],
  })
})
