import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLimits } from './limits.ts'

const at = (seconds: number) => new Date(seconds * 1000)
const limit = { tries: 3, minutes: 1 }

test('a caller may do something a number of times at once, and then as often as the stretch gives; others have their own', () => {
  const limits = openLimits()
  const waits = [0, 0, 0, 0, 19, 20, 20].map((second) => limits.wait('signIn', 'a', limit, at(second)))
  assert.deepEqual(waits, [0, 0, 0, 20, 1, 0, 20])
  assert.equal(limits.wait('signIn', 'b', limit, at(20)), 0)
  assert.equal(limits.wait('ask', 'a', limit, at(20)), 0)
})

test('whoever goes on trying while they wait, waits no longer for it; after a quiet stretch all is free again', () => {
  const limits = openLimits()
  for (let second = 0; second < 120; second++) limits.wait('signIn', 'a', limit, at(second))
  assert.ok(limits.wait('signIn', 'a', limit, at(121)) <= 20)
  assert.deepEqual(
    [200, 200, 200].map((second) => limits.wait('signIn', 'a', limit, at(second))),
    [0, 0, 0],
  )
})

test('a flood of callers is no flood of memory, and the newest are the ones that count', () => {
  const limits = openLimits()
  for (let n = 0; n < 30_000; n++) limits.wait('signIn', `caller ${n}`, { tries: 1, minutes: 1 }, at(0))
  assert.equal(limits.wait('signIn', 'caller 29999', { tries: 1, minutes: 1 }, at(1)), 59)
  assert.equal(limits.wait('signIn', 'caller 0', { tries: 1, minutes: 1 }, at(1)), 0)
})
