import assert from 'node:assert/strict'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { startServer } from '../../tools/postgres.ts'
import { adviceFor } from './advice.ts'
import { openDatabase, urlOf } from './db/database.ts'
import type { Embedded } from './db/embedded.ts'
import { runsAlready } from './in-words.ts'
import { BadSetting } from './settings.ts'

let server: Embedded
before(async () => {
  server = await startServer()
})
after(() => server.stop())

const adviceOn = async (work: () => unknown): Promise<string | null> => {
  try {
    await work()
  } catch (error) {
    return adviceFor(error)
  }
  return assert.fail('nothing went wrong')
}
const opening = (url: string) => adviceOn(() => openDatabase({ url }))

test('a database that cannot be opened is one line: absent, another login, nobody there, something else there', async () => {
  const stranger = createServer((socket) => socket.end('220 post.example ESMTP\r\n')).listen(0, '127.0.0.1')
  await once(stranger, 'listening')
  const at = (port: number) => `postgres://meedoen:geheim@127.0.0.1:${port}/meedoen`
  for (const [url, line] of [
    [urlOf(server.socket, 'meedoen', 'nergens'), /no database with that name/],
    [urlOf(server.socket, 'niemand', 'postgres'), /does not let this login in/],
    [at(1), /does not answer .*ECONNREFUSED/],
    [at((stranger.address() as AddressInfo).port), /cannot be opened|does not answer|was lost/],
    ['postgres://meedoen@nergens.invalid/meedoen', /does not answer .*(ENOTFOUND|EAI_AGAIN)/],
  ] as const) {
    const advice = await opening(url)
    assert.match(advice ?? 'a stack', line, url)
    assert.doesNotMatch(advice!, /\n|geheim/)
  }
  stranger.close()
})

test('a wrong password, a login without rights and a full server say what to look at', () => {
  const answered = (code: string) => Object.assign(new Error('as the server says it'), { code })
  assert.match(adviceFor(answered('28P01'))!, /password in DATABASE_URL/)
  assert.match(adviceFor(answered('42501'))!, /README/)
  assert.match(adviceFor(new Error('migration x: no space', { cause: answered('53100') }))!, /is full/)
})

test('what whoever runs Meedoen meets first is in the language of the command line', () => {
  assert.match(adviceFor(runsAlready('/data'), 'nl')!, /^Meedoen draait al op de datamap \/data\. /)
  assert.match(
    adviceFor(new Error('x', { cause: runsAlready('/data') }), 'en')!,
    /^Meedoen already runs on the data folder \/data\. /,
  )
})

test('files, folders and settings are one line too; a mistake of ours keeps its stack', async () => {
  assert.match((await adviceOn(() => writeFileSync('/dev/null/x', '')))!, /^ENOTDIR.*\/dev\/null\/x/)
  assert.equal(adviceFor(new BadSetting('PORT is no port: x')), 'PORT is no port: x')
  for (const ours of [
    new TypeError('undefined is not a function'),
    Object.assign(new Error('syntax'), { code: '42601' }),
    'text',
  ])
    assert.equal(adviceFor(ours), null)
})
