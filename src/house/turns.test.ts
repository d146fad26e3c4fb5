import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as soon } from 'node:timers/promises'
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

test('one caller has a share of the queue; when it is full, the longest row in it makes room for who has less', async () => {
  const turns = openTurns({ ...wide, waiting: 3, share: 2 })
  const first = held()
  const all = [turns('Anouk', first.work), turns('Anouk', async () => {})]
  const last = turns('Anouk', () => assert.fail('this made room'))
  await assert.rejects(
    turns('Anouk', async () => {}),
    busy('your-turn', 429),
  )
  all.push(
    turns('Bram', async () => {}),
    turns('Chris', async () => {}),
  )
  await assert.rejects(last, busy('busy', 503))
  // Everybody has one by now: it is nobody's fault, and full for who comes last.
  await assert.rejects(
    turns('Dirkje', async () => {}),
    busy('busy', 503),
  )
  first.end()
  await Promise.all(all)
  await turns('Anouk', async () => {})
})

test('what hangs for one, for two and for three leaves a place for the next', async () => {
  const turns = openTurns({ ...wide, atOnce: 8 })
  const hanging = held()
  const begun: Record<string, number> = {}
  const all: Promise<void>[] = []
  for (const caller of ['Anouk', 'Bram', 'Chris', 'Dirkje'])
    for (let n = 0; n < 8; n++)
      all.push(
        turns(caller, () => {
          begun[caller] = (begun[caller] ?? 0) + 1
          return hanging.work()
        }),
      )
  await soon()
  assert.deepEqual(begun, { Anouk: 4, Bram: 2, Chris: 1, Dirkje: 1 })
  hanging.end()
  await Promise.all(all)
  assert.deepEqual(begun, { Anouk: 8, Bram: 8, Chris: 8, Dirkje: 8 })
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
