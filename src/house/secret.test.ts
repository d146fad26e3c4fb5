import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { newSecret, openVault, seal, unseal, unsealAs } from './secret.ts'

test('what is sealed is read with its own key only, and not at all after a change', () => {
  const sealed = seal('{"sessie":"geheim"}', 'sleutel')
  assert.equal(unseal(sealed, 'sleutel'), '{"sessie":"geheim"}')
  assert.doesNotMatch(Buffer.from(sealed, 'base64url').toString('latin1'), /geheim/)
  assert.throws(() => unseal(sealed, 'andere'))
  const changed = Buffer.from(sealed, 'base64url')
  changed[30]! ^= 1
  assert.throws(() => unseal(changed.toString('base64url'), 'sleutel'))
})

test('no vault is sealed with nothing', () => {
  for (const key of ['', ' '.repeat(40), 'kort']) assert.throws(() => openVault(key), RangeError)
})

test('a vault opens again with its own key, and says nothing to another', () => {
  const key = newSecret()
  const sealed = openVault(key).seal('geheim')
  assert.ok(!sealed.includes('geheim'))
  assert.equal(openVault(key).unseal(sealed), 'geheim')
  assert.equal(openVault(newSecret()).unseal(sealed), null)
  assert.equal(openVault(key).unseal('AAAA'), null)
})

test('a mark is the same each time, another for another text, and nobody else sets it', () => {
  const key = newSecret()
  const { mark } = openVault(key)
  assert.equal(mark('a~b'), openVault(key).mark('a~b'))
  assert.equal(new Set([mark('a~b'), mark('a~c'), openVault(newSecret()).mark('a~b')]).size, 3)
  assert.match(mark('a~b'), /^[\w-]{43}$/)
})

test('what somebody carries is read as what it was sealed for, and as nothing else', () => {
  const vault = openVault(newSecret())
  const carried = z.object({ id: z.string() })
  assert.deepEqual(unsealAs(vault, vault.seal('{"id":"x"}'), carried), { id: 'x' })
  for (const other of [undefined, '', 'AAAA', vault.seal('{"account":"x"}'), vault.seal('meedoen'), vault.seal('null')])
    assert.equal(unsealAs(vault, other, carried), null)
})
