import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { visitor } from '../actor.ts'
import { asInside } from '../db/inside.ts'
import { Busy } from '../turns.ts'
import { openPool, task } from './pool.ts'
import type * as sample from './sample.ts'
import { slowlyFor } from './slowly.ts'

type Sample = typeof sample
const named = <K extends keyof Sample>(name: K) => task<Sample[K]>(import.meta.resolve('./sample.ts'), name)
const [add, count, spin, hoard] = [named('add'), named('count'), named('spin'), named('hoard')]
const [fail, die, stumble, secretive] = [named('fail'), named('die'), named('stumble'), named('secretive')]

const one = openPool({ size: 1, deadline: 1500, memory: 32 })
const work = one.workFor('Anouk')
after(() => one.close())

const tooHeavy = (error: unknown) => error instanceof Busy && error.code === 'too-heavy' && error.status === 503

test('a worker does what is asked, and stays for the next', async () => {
  assert.equal(await work(add, 2, 3), 5)
  assert.deepEqual([await work(count), await work(count)], [1, 2])
})

test('what a task throws comes back as that error, and the worker stays', async () => {
  const before = await work(count)
  await assert.rejects(work(fail, 'not like this'), (error) => error instanceof RangeError && error.message === 'not like this')
  assert.equal(await work(count), before + 1)
})

test('what cannot leave a thread is an error, not a silence', async () => {
  await assert.rejects(work(secretive), /could not be cloned/)
  await assert.rejects(work(task<() => void>('file:///nowhere.ts', 'gone')), /Cannot find module/)
})

test('a task without an end is ended, and nobody else is harmed', async () => {
  const endless = assert.rejects(work(spin), tooHeavy)
  const other = one.workFor('Bram')(add, 1, 1)
  await endless
  assert.equal(await other, 2)
})

test('a task that takes all memory ends with its worker only', async () => {
  await assert.rejects(work(hoard), tooHeavy)
  assert.equal(await work(add, 1, 1), 2)
})

test('a worker that dies, or fails where nobody waits, is replaced', async () => {
  await assert.rejects(work(die), tooHeavy)
  await assert.rejects(work(stumble), /later/)
  assert.equal(await work(count), 1)
})

test('closing ends what runs and what waits, and nothing begins after it', async () => {
  const pool = openPool({ size: 1, deadline: 60_000 })
  const asked = [pool.workFor('Anouk')(spin), pool.workFor('Bram')(add, 1, 1)]
  const ended = asked.map((each) => assert.rejects(each, (error) => error instanceof Busy))
  await pool.close()
  await Promise.all(ended)
  await assert.rejects(pool.workFor('Chris')(add, 1, 1), (error) => error instanceof Busy && error.code === 'busy')
})

test('slow work is not begun inside a transaction', async () => {
  await assert.rejects(
    asInside(() => work(add, 1, 1)),
    /slow work inside a transaction/,
  )
  await assert.rejects(
    asInside(() => slowlyFor(visitor, '192.0.2.1').inTurn(() => assert.fail('this began'))),
    /slow work inside a transaction/,
  )
})
