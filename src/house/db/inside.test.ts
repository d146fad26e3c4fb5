import assert from 'node:assert/strict'
import { argon2 } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { asInside, mustBeOutside, watchTransactions } from './inside.ts'

watchTransactions()

const cost = { message: 'geheim', nonce: Buffer.alloc(16), memory: 8, passes: 1, parallelism: 1, tagLength: 16 }
/** Each waits for something else than the database. */
const planted: Readonly<Record<string, () => Promise<unknown>>> = {
  'a password': () => promisify(argon2)('argon2id', cost),
  'a file': () => readFile(import.meta.filename),
  'a timer': () => pause(1),
  'a packed file': () => promisify(gzip)('text'),
  'a mail server': () => new Promise((resolve) => connect(1, '127.0.0.1').on('error', resolve)),
  'another site': () => fetch('http://127.0.0.1:2/').catch(() => {}),
  'something slow that is not waited for': async () => void readFile(import.meta.filename),
}

for (const [what, wait] of Object.entries(planted))
  test(`waiting inside a transaction for ${what} is found`, async () => {
    await assert.rejects(asInside(wait), /waited inside a transaction for [A-Z]/)
    await asInside(async () => {})
    await wait()
  })

test('a second transaction does not begin inside the first, and may after it', async () => {
  await assert.rejects(
    asInside(() => asInside(async () => {})),
    /a second transaction inside a transaction/,
  )
  await asInside(async () => {})
  assert.equal(await asInside(async () => 'done'), 'done')
})

test('what a transaction left to be done after it is outside', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  let later: Promise<void> | undefined
  await asInside(async () => {
    later = promise.then(() => mustBeOutside('slow work'))
  })
  resolve()
  await later
  await assert.rejects(
    asInside(async () => mustBeOutside('slow work')),
    /slow work inside a transaction/,
  )
})
