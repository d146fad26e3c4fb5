import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asInside } from '../db/inside.ts'
import { Busy, openTurns } from './turns.ts'

const wide = { atOnce: 1, waiting: 100, share: 100, patience: 60_000 }

/** Work that ends when the test says so. */
function held() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { work: () => promise, end: resolve }
}

test('whoever asks for twenty waits behind whoever asks for one', async () => {
  const turns = openTurns(wide)
  const done: string[] = []
  const first = held()
  const all = [turns('Anouk', first.work)]
  const ask = (caller: string, what: string) => all.push(turns(caller, async () => void done.push(what)))
  for (let n = 1; n <= 4; n++) ask('Anouk', `Anouk ${n}`)
  ask('Bram', 'Bram 1')
  ask('Bram', 'Bram 2')
  ask('Chris', 'Chris 1')
  first.end()
  await Promise.all(all)
  assert.deepEqual(done, ['Anouk 1', 'Bram 1', 'Chris 1', 'Anouk 2', 'Bram 2', 'Anouk 3', 'Anouk 4'])
})

test('no more at once than there is room for, also when some of it fails', async () => {
  const turns = openTurns({ ...wide, atOnce: 3 })
  let [now, most] = [0, 0]
  const work = async (n: number) => {
    most = Math.max(most, ++now)
    await new Promise((resolve) => setImmediate(resolve))
    now--
    if (n % 3 === 0) throw new RangeError('no')
  }
  const all = await Promise.allSettled(Array.from({ length: 20 }, (_, n) => turns(`caller ${n % 4}`, () => work(n))))
  assert.equal(most, 3)
  assert.equal(all.filter(({ status }) => status === 'rejected').length, 7)
})

const busy = (code: string, status: number) => (error: unknown) => {
  assert.ok(error instanceof Busy)
  assert.deepEqual([error.code, error.status, error.retryAfter > 0], [code, status, true])
  return true
}

test('one caller has a share of the queue, and others still come in; a full queue is full for everybody', async () => {
  const turns = openTurns({ ...wide, waiting: 3, share: 2 })
  const first = held()
  const all = [turns('Anouk', first.work), turns('Anouk', async () => {}), turns('Anouk', async () => {})]
  await assert.rejects(
    turns('Anouk', async () => {}),
    busy('your-turn', 429),
  )
  all.push(turns('Bram', async () => {}))
  await assert.rejects(
    turns('Chris', async () => {}),
    busy('busy', 503),
  )
  first.end()
  await Promise.all(all)
  await turns('Anouk', async () => {})
})

test('who waits too long hears so and leaves the queue; the others keep their turns', async () => {
  const turns = openTurns({ ...wide, patience: 20 })
  const first = held()
  const running = turns('Anouk', first.work)
  await assert.rejects(
    turns('Bram', () => assert.fail('this was given up')),
    busy('busy', 503),
  )
  const chris = turns('Chris', async () => 'done')
  first.end()
  await running
  assert.equal(await chris, 'done')
})

test('slow work is not begun inside a transaction', async () => {
  const turns = openTurns(wide)
  const inside = asInside(() => turns('Anouk', () => assert.fail('this began')))
  await assert.rejects(inside, /slow work inside a transaction/)
})
