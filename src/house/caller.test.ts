import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callerAt } from './caller.ts'

const near = (address: string) => callerAt(address).near

test('an IPv4 address is one caller, however it is written', () => {
  for (const written of [
    '192.0.2.7',
    '::ffff:192.0.2.7',
    '::ffff:c000:207',
    '192.0.2.7:50112',
    '[::ffff:192.0.2.7]:443',
    ' 192.0.2.7',
  ])
    assert.deepEqual(callerAt(written), { near: '192.0.2.7', wide: '192.0.2.7' }, written)
  assert.notEqual(near('192.0.2.7'), near('192.0.2.8'))
})

test('of an IPv6 address the first 64 bits count: whoever has one has 18 quintillion', () => {
  const same = ['2001:db8:1:2::1', '2001:0DB8:0001:0002:ffff:1:2:3', '[2001:db8:1:2::7]:443', '2001:db8:1:2::1%eth0']
  assert.deepEqual([...new Set(same.map(near))], ['2001:db8:1:2::/64'])
  assert.notEqual(near('2001:db8:1:3::1'), near('2001:db8:1:2::1'))
  assert.equal(near('::1'), '0:0:0:0::/64')
})

test('the wide net of IPv6 is the /56 that one customer gets', () => {
  assert.equal(callerAt('2001:db8:1:2::1').wide, callerAt('2001:db8:1:ff::1').wide)
  assert.notEqual(callerAt('2001:db8:1:2::1').wide, callerAt('2001:db8:1:102::1').wide)
})

test('what is no address is nobody: what a proxy makes up gives no new caller', () => {
  for (const odd of ['', 'unknown', '_hidden', '999.1.1.1', '1.2.3', ':::', 'evil.example'])
    assert.deepEqual(callerAt(odd), { near: '', wide: '' }, odd)
})
