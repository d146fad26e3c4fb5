import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seal, unseal } from './secret.ts'

test('what is sealed is read with its own key only, and not at all after a change', () => {
  const sealed = seal('{"sessie":"geheim"}', 'sleutel')
  assert.equal(unseal(sealed, 'sleutel'), '{"sessie":"geheim"}')
  assert.doesNotMatch(Buffer.from(sealed, 'base64url').toString('latin1'), /geheim/)
  assert.throws(() => unseal(sealed, 'andere'))
  const changed = Buffer.from(sealed, 'base64url')
  changed[30]! ^= 1
  assert.throws(() => unseal(changed.toString('base64url'), 'sleutel'))
})
