import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as soon } from 'node:timers/promises'
import { openRounds } from './rounds.ts'

/** A kitchen: orders per table, and dishes that are ready when the story says so. */
function kitchen(width: { most: number; each: number }) {
  const orders = new Map<string, string[]>()
  const cooking = new Map<string, PromiseWithResolvers<void>>()
  const began: string[] = []
  const errors: unknown[] = []
  const turns = openRounds<string>(width, {
    take: async (table) => orders.get(table)?.shift(),
    work: (_, dish) => {
      began.push(dish)
      const ready = Promise.withResolvers<void>()
      cooking.set(dish, ready)
      return ready.promise
    },
    failed: (error) => errors.push(error),
  })
  return {
    began,
    errors,
    idle: turns.idle,
    async order(table: string, ...dishes: string[]) {
      orders.set(table, [...(orders.get(table) ?? []), ...dishes])
      turns.wake(table)
      for (let n = 0; n < 5; n++) await soon()
    },
    async ready(dish: string, error?: Error) {
      if (error) cooking.get(dish)!.reject(error)
      else cooking.get(dish)!.resolve()
      for (let n = 0; n < 5; n++) await soon()
    },
  }
}

test('a table with many orders has its share of the stove, and no more', async () => {
  const { order, ready, began, idle } = kitchen({ most: 3, each: 2 })
  await order('a', 'a1', 'a2', 'a3', 'a4')
  assert.deepEqual(began, ['a1', 'a2'])
  await order('b', 'b1')
  assert.deepEqual(began, ['a1', 'a2', 'b1'], 'what hangs for one table holds up nobody else')
  await order('c', 'c1')
  await ready('b1')
  assert.deepEqual(began.at(-1), 'c1')
  for (const dish of ['a1', 'c1', 'a2', 'a3', 'a4']) await ready(dish)
  await idle()
  assert.deepEqual(began, ['a1', 'a2', 'b1', 'c1', 'a3', 'a4'])
})

test('tables take turns when there is one place', async () => {
  const { order, ready, began, idle } = kitchen({ most: 1, each: 1 })
  await order('a', 'a1', 'a2', 'a3')
  await order('b', 'b1', 'b2')
  // The second of a stood in line before b came.
  for (const dish of ['a1', 'a2', 'b1', 'a3', 'b2']) await ready(dish)
  await idle()
  assert.deepEqual(began, ['a1', 'a2', 'b1', 'a3', 'b2'])
})

test('a dish that burns is told, and the next one is made', async () => {
  const { order, ready, began, errors, idle } = kitchen({ most: 1, each: 1 })
  await order('a', 'a1', 'a2')
  await ready('a1', new Error('burned'))
  assert.deepEqual([began, errors.length], [['a1', 'a2'], 1])
  await ready('a2')
  await idle()
})

test('what is ordered while a table looks for more is not forgotten', async () => {
  const looking = Promise.withResolvers<undefined>()
  const answers = [looking.promise, Promise.resolve('late'), Promise.resolve(undefined)]
  const made: string[] = []
  const turns = openRounds<string>(
    { most: 1, each: 1 },
    { take: () => answers.shift()!, work: async (_, dish) => void made.push(dish), failed: assert.ifError },
  )
  turns.wake('a')
  turns.wake('a')
  looking.resolve(undefined)
  await turns.idle()
  assert.deepEqual(made, ['late'])
})
