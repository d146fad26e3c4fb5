import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooMuch, strangeIn } from './strange.ts'

test('a sign that no database keeps is said at the field it stands in, however deep', () => {
  const fields = (input: unknown) => strangeIn(input, 'nl').map(({ field }) => field)
  assert.deepEqual(fields({ name: 'Els', note: 'a\0b' }), ['note'])
  assert.deepEqual(fields({ rows: [{ text: 'goed' }, { text: 'half \ud83d' }] }), ['rows.1.text'])
  assert.deepEqual(fields({ 'na\0am': 'x' }), [undefined])
  assert.deepEqual(fields({ name: 'Zoë 👩‍👩‍👧 \u200f', n: 1, nothing: null, yes: true }), [])
})

test('a value that its column cannot hold is told from a mistake of ours', () => {
  assert.equal(isTooMuch(Object.assign(new Error('out of range'), { code: '22003' })), true)
  assert.equal(isTooMuch(Object.assign(new Error('no such column'), { code: '42703' })), false)
  assert.equal(isTooMuch(new TypeError('x')), false)
  assert.equal(isTooMuch(null), false)
})

test('what is nested without an end is said at the field it begins in, and ends nothing', () => {
  const nested = (times: number, wide = '') => JSON.parse(`{"email":${'['.repeat(times)}${wide}${']'.repeat(times)}}`)
  const said = (input: unknown) => strangeIn(input, 'en').map(({ field, code }) => [field, code])
  assert.deepEqual(said(nested(16)), [])
  assert.deepEqual(said(nested(17)), [['email', 'too-deep']])
  assert.deepEqual(said(nested(100_000)), [['email', 'too-deep']])
  assert.deepEqual(said(nested(1000, Array(100_000).fill(0).join())), [['email', 'too-deep']])
  assert.equal(said(Array.from({ length: 100_000 }, () => 'a\0b')).length, 20, 'enough is enough')
})
