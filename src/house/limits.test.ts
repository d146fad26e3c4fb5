import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openLimits } from './limits.ts'

const at = (seconds: number) => new Date(seconds * 1000)
const limit = { tries: 3, minutes: 1 }

test('a caller may do something a number of times in a stretch, another caller and another thing have their own', () => {
  const limits = openLimits()
  const tries = [0, 10, 20, 30].map((second) => limits.allow('signIn', 'a', limit, at(second)))
  assert.deepEqual(tries, [true, true, true, false])
  assert.equal(limits.allow('signIn', 'b', limit, at(30)), true)
  assert.equal(limits.allow('ask', 'a', limit, at(30)), true)
})

test('whoever goes on trying stays out; after a quiet stretch the door opens', () => {
  const limits = openLimits()
  for (let second = 0; second < 120; second += 10) limits.allow('signIn', 'a', limit, at(second))
  assert.equal(limits.allow('signIn', 'a', limit, at(121)), false)
  assert.equal(limits.allow('signIn', 'a', limit, at(182)), true)
})
