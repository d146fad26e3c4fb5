import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'

const said = (userAgent: string) => {
  const { browser, system } = deviceOf(userAgent) ?? {}
  return `${browser} ${system}`
}

test('a browser is told by the newest name it gives itself, with the system it runs on', () => {
  const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)'
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)'
  assert.equal(said(`${windows.replace(')', '; rv:132.0)')} Gecko/20100101 Firefox/132.0`), 'Firefox Windows')
  assert.equal(said(`${windows} ${webkit} Chrome/131.0.0.0 Safari/537.36`), 'Chrome Windows')
  assert.equal(said(`${windows} ${webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`), 'Edge Windows')
  assert.equal(said(`Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/131.0.0.0 Mobile Safari/537.36`), 'Chrome Android')
  assert.equal(
    said(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
    ),
    'Safari iPhone',
  )
  assert.equal(
    said('Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36'),
    'Chrome ChromeOS',
  )
})

test('what we do not know has no name, so that nothing else of it is kept', () => {
  for (const odd of [undefined, '', 'curl/8.5.0', 'Firefox', '<script>', 'x'.repeat(100_000)]) assert.equal(deviceOf(odd), null)
  assert.deepEqual(deviceOf('Mozilla/5.0 (X11; Linux x86_64) Verzonnen/1.0'), { browser: null, system: 'Linux' })
})
