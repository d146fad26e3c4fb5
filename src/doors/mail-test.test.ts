import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { mailTest } from './mail-test.ts'

const to = 'els@lindewaard.example'
const from = 'Meedoen <post@lindewaard.example>'

test('the operator reads in one line what the mail server answers, also when it refuses', async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _, done) =>
      done(address.startsWith('weg') ? Object.assign(new Error('no such user here'), { responseCode: 550 }) : undefined),
    onData: (stream, _, done) => {
      stream.resume()
      stream.on('end', () => done())
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const route = { smtp: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, from }
  const taken = await mailTest(to, route, 'nl')
  assert.deepEqual([taken.code, taken.err], [0, ''])
  assert.match(taken.out, /^250 .*\n$/)
  const refused = await mailTest('weg@lindewaard.example', route, 'nl')
  assert.deepEqual([refused.code, refused.out], [2, ''])
  assert.match(refused.err, /^De mailserver zegt dat dit adres niet bestaat\. EENVELOPE 550 no such user here\n$/)
  await new Promise<void>((resolve) => server.close(resolve))
})

test('a server that is not there, or that never speaks, is one line too', async () => {
  const silent = createServer()
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const slow = await mailTest(to, { smtp: `smtp://127.0.0.1:${port}`, from }, 'nl', 200)
  assert.match(slow.err, /^De mailserver is niet te bereiken\. ETIMEDOUT [^\n]*\n$/)
  await new Promise<void>((resolve) => silent.close(() => resolve()))
  const absent = await mailTest(to, { smtp: `smtp://127.0.0.1:${port}`, from }, 'nl')
  assert.match(absent.err, /^De mailserver is niet te bereiken\. ESOCKET [^\n]*ECONNREFUSED[^\n]*\n$/)
  assert.equal(absent.code, 2)
})

test('without a mail server the answer is the file; without an address it says which', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meedoen-mail-'))
  const { out } = await mailTest(to, { folder }, 'nl')
  assert.match(readFileSync(out.trim(), 'utf8'), /^Aan: {2}<els@lindewaard\.example>/)
  for (const none of [undefined, '']) assert.match((await mailTest(none, { folder }, 'nl')).err, /--to/)
  assert.match((await mailTest('els', { folder }, 'en')).err, /^The mail server says .* bad-mail /)
  rmSync(folder, { recursive: true })
})
