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
    url: null,
    origin: 'http://localhost:3000',
    mail: { folder: '/here/data/mail' },
    proxied: false,
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

test('the address of the site is a name and nothing else, and a proxy in front needs one', () => {
  const url = (MEEDOEN_URL: string) => readSettings({ MEEDOEN_URL }, '/here')
  for (const [given, origin] of [
    ['https://meedoen.example/', 'https://meedoen.example'],
    ['HTTPS://Meedoen.Example:443', 'https://meedoen.example'],
    ['http://10.0.0.5:3000', 'http://10.0.0.5:3000'],
  ] as const)
    assert.deepEqual([url(given).url, url(given).origin], [origin, origin])
  for (const more of ['/meedoen', '/meedoen/', '/?', '?van=site', '#top', '//'])
    assert.throws(
      () => url(`https://meedoen.example${more}`),
      (error: Error) => error instanceof BadSetting && /without a path/.test(error.message) && !error.message.includes('\n'),
    )
  assert.throws(() => url('https://els:geheim@meedoen.example'), BadSetting)
  assert.throws(() => readSettings({ MEEDOEN_PROXY: 'on' }, '/here'), /^Error: MEEDOEN_PROXY=on needs MEEDOEN_URL/)
  assert.equal(readSettings({ MEEDOEN_PROXY: 'on', MEEDOEN_URL: 'https://meedoen.example' }, '/here').proxied, true)
})
