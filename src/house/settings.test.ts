import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadSetting, readSettings } from './settings.ts'

test('without an environment: port 3000, ./data, the embedded database', () => {
  assert.deepEqual(readSettings({}, '/here'), {
    demo: null,
    port: 3000,
    data: '/here/data',
    databaseUrl: null,
    ownerUrl: null,
    key: null,
    origin: 'http://localhost:3000',
    mail: { folder: '/here/data/mail' },
    backups: true,
    proxied: false,
    logRequests: null,
  })
})

test('the demo is on, off, or left to the data folder', () => {
  assert.equal(readSettings({ MEEDOEN_DEMO: 'on' }, '/here').demo, true)
  assert.equal(readSettings({ MEEDOEN_DEMO: 'off' }, '/here').demo, false)
  assert.throws(() => readSettings({ MEEDOEN_DEMO: 'ja' }, '/here'), BadSetting)
})

test('a port that is none is refused by name', () => {
  assert.throws(() => readSettings({ PORT: 'tachtig' }, '/here'), BadSetting)
})

test('the address of the site and the mail server are addresses, and mail has a sender', () => {
  const read = (env: Readonly<Record<string, string | undefined>>) => readSettings(env, '/here')
  assert.equal(read({ MEEDOEN_URL: 'https://meedoen.example/' }).origin, 'https://meedoen.example')
  assert.deepEqual(read({ MEEDOEN_SMTP: 'smtp://post.example', MEEDOEN_MAIL_FROM: 'Meedoen <post@meedoen.example>' }).mail, {
    smtp: 'smtp://post.example',
    from: 'Meedoen <post@meedoen.example>',
  })
  for (const env of [
    { MEEDOEN_URL: 'meedoen.example' },
    { MEEDOEN_SMTP: 'post.example' },
    { MEEDOEN_SMTP: 'smtp://u:geheim@post.example' },
    { MEEDOEN_SMTP: 'smtp://post.example', MEEDOEN_MAIL_FROM: 'niemand' },
    { MEEDOEN_PROXY: 'ja' },
    { MEEDOEN_KEY: 'geheim' },
  ])
    assert.throws(
      () => read(env),
      (error: Error) => error instanceof BadSetting && !error.message.includes('geheim'),
    )
})

test('the log tells of every request, or of errors only', () => {
  assert.equal(readSettings({ MEEDOEN_LOG: 'requests' }, '/here').logRequests, true)
  assert.equal(readSettings({ MEEDOEN_LOG: 'errors' }, '/here').logRequests, false)
  assert.throws(() => readSettings({ MEEDOEN_LOG: 'debug' }, '/here'), BadSetting)
})
