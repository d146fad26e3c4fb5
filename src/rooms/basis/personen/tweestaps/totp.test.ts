import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashHerstelcode, newHerstelcodes } from './herstelcodes.ts'
import { appAddress, codeAt, newAppSecret, stepAt, stepOf, toBase32 } from './totp.ts'

const secret = toBase32(Buffer.from('12345678901234567890'))
const at = (seconds: number) => new Date(seconds * 1000)

test('RFC 6238, appendix B: the codes of SHA-1, their last six digits', () => {
  assert.equal(secret, 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ] as const)
    assert.equal(codeAt(secret, stepAt(at(seconds))), code)
})

test('RFC 4226, appendix D: the codes of the first ten steps', () => {
  const codes = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']
  assert.deepEqual(
    codes.map((_, step) => codeAt(secret, step)),
    codes,
  )
})

test('a code holds one step before and after, and none that was used or is older than one that was', () => {
  const now = at(1234567890)
  const step = stepAt(now)
  for (const off of [-1, 0, 1]) assert.equal(stepOf(secret, codeAt(secret, step + off), now, 0), step + off)
  for (const off of [-2, 2]) assert.equal(stepOf(secret, codeAt(secret, step + off), now, 0), null)
  assert.equal(stepOf(secret, codeAt(secret, step), now, step), null)
  assert.equal(stepOf(secret, codeAt(secret, step - 1), now, step), null)
  for (const odd of ['', '12345', '1234567', 'abcdef', '１２３４５６']) assert.equal(stepOf(secret, odd, now, 0), null)
})

test('secrets are 160 bits and never twice the same; the address for the app says who and where', () => {
  assert.match(newAppSecret(), /^[A-Z2-7]{32}$/)
  assert.notEqual(newAppSecret(), newAppSecret())
  assert.equal(
    appAddress('Meedoen Lindewaard', 'els@lindewaard.example', secret),
    `otpauth://totp/Meedoen%20Lindewaard:els%40lindewaard.example?secret=${secret}&issuer=Meedoen%20Lindewaard&algorithm=SHA1&digits=6&period=30`,
  )
})

test('ten recovery codes, read as they are typed, and different for every account', () => {
  const codes = newHerstelcodes()
  assert.equal(new Set(codes).size, 10)
  const [code] = codes as [string]
  assert.match(code, /^([a-z2-7]{4}-){3}[a-z2-7]{4}$/)
  const kept = hashHerstelcode('els', code)
  for (const typed of [code.toUpperCase(), code.replaceAll('-', ' '), code.replaceAll('o', '0').replaceAll('l', '1')])
    assert.deepEqual(hashHerstelcode('els', typed), kept)
  assert.notDeepEqual(hashHerstelcode('sanne', code), kept)
})
