import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadSetting, readSettings } from './settings.ts'

test('without an environment: port 3000, ./data, the embedded database', () => {
  assert.deepEqual(readSettings({}, '/here'), {
    demo: null,
    port: 3000,
    host: undefined,
    data: '/here/data',
    databaseUrl: null,
    ownerUrl: null,
    key: null,
    url: null,
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

test('a demo is never for the world outside because nobody said a word: only when it is asked for', () => {
  for (const outside of [{ MEEDOEN_URL: 'https://meedoen.example' }, { NODE_ENV: 'production' }]) {
    assert.equal(readSettings(outside, '/here').demo, false)
    assert.equal(readSettings({ ...outside, MEEDOEN_DEMO: 'on' }, '/here').demo, true)
  }
})

const faultsOf = (env: Readonly<Record<string, string>>): string[] => {
  try {
    readSettings(env, '/here')
  } catch (error) {
    assert.ok(error instanceof BadSetting)
    return error.message.split('\n')
  }
  return []
}

test('a name with a slip of the pen is refused, with the one that was meant', () => {
  for (const [typed, meant] of [
    ['MEEDOEN_DMO', 'MEEDOEN_DEMO'],
    ['MEEDOEN_PORT', 'PORT'],
    ['MEEDOEN_SMPT', 'MEEDOEN_SMTP'],
    ['MEEDOEN_DATABASE_URL', 'DATABASE_URL'],
    ['MEEDOEN_FROM', 'MEEDOEN_MAIL_FROM'],
    ['MEEDOENDATA', 'MEEDOEN_DATA'],
    ['meedoen_demo', 'MEEDOEN_DEMO'],
  ] as const)
    assert.deepEqual(faultsOf({ [typed]: 'off' }), [`${typed} is not known; did you mean ${meant}?`])
})

test('what Kubernetes tells about services with our name is no setting; a slip of the pen still is one', () => {
  for (const name of ['MEEDOEN', 'MEEDOEN_WEB']) {
    const told = {
      [`${name}_SERVICE_HOST`]: '10.0.0.1',
      [`${name}_SERVICE_PORT_HTTP`]: '3000',
      [`${name}_PORT`]: 'tcp://10.0.0.1:3000',
      [`${name}_PORT_3000_TCP_PORT`]: '3000',
    }
    assert.deepEqual(faultsOf({ ...told, KUBERNETES_SERVICE_HOST: '10.0.0.9' }), [])
    assert.equal(faultsOf(told).length, 4)
  }
  assert.equal(faultsOf({ MEEDOEN_PORT: '8080', KUBERNETES_SERVICE_HOST: '10.0.0.9' }).length, 1)
})

test('everything that is wrong is said at once, a line each', () => {
  const faults = faultsOf({
    PORT: 'tachtig',
    MEEDOEN_DEMO: 'ja',
    MEEDOEN_DMO: 'off',
    MEEDOEN_HOST: 'http://x',
    DATABASE_URL: 'mysql://x',
  })
  assert.equal(faults.length, 5)
  for (const name of ['MEEDOEN_DMO', 'PORT', 'MEEDOEN_DEMO', 'MEEDOEN_HOST', 'DATABASE_URL'])
    assert.equal(faults.filter((line) => line.startsWith(`${name} `)).length, 1, name)
})

test('the database is a PostgreSQL, and an owner of its tables has one', () => {
  for (const url of ['mysql://x/y', 'postgres:x', 'localhost:5432', 'https://x'])
    assert.equal(faultsOf({ DATABASE_URL: url }).length, 1, url)
  for (const url of ['postgres://x/y', 'postgresql://u:p@x:5432/y', 'postgres:///y?host=/run'])
    assert.deepEqual(faultsOf({ DATABASE_URL: url, DATABASE_OWNER_URL: url }), [], url)
  assert.match(faultsOf({ DATABASE_OWNER_URL: 'postgres://x/y' }).join(), /DATABASE_URL/)
})

test('behind a proxy only this machine comes in at the plain port, unless another address is given', () => {
  const hostOf = (env: Readonly<Record<string, string>>) => readSettings(env, '/here').host
  assert.equal(hostOf({}), undefined)
  assert.equal(hostOf({ MEEDOEN_PROXY: 'on', MEEDOEN_URL: 'https://meedoen.example' }), '127.0.0.1')
  assert.equal(hostOf({ MEEDOEN_PROXY: 'on', MEEDOEN_URL: 'https://meedoen.example', MEEDOEN_HOST: '::' }), '::')
})

test('a port that is none is refused by name', () => {
  for (const port of ['tachtig', '70000', '-1', '0x50', '3e3']) assert.equal(faultsOf({ PORT: port }).length, 1, port)
  assert.equal(readSettings({ PORT: '' }, '/here').port, 3000)
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
    { MEEDOEN_KEY: ' '.repeat(40) },
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

test('the log tells of every request, or of errors only', () => {
  assert.equal(readSettings({ MEEDOEN_LOG: 'requests' }, '/here').logRequests, true)
  assert.equal(readSettings({ MEEDOEN_LOG: 'errors' }, '/here').logRequests, false)
  assert.throws(() => readSettings({ MEEDOEN_LOG: 'debug' }, '/here'), BadSetting)
})
