import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request as plainly } from 'node:http'
import { connect } from 'node:http2'
import { type RequestOptions, request } from 'node:https'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { constants, createGunzip } from 'node:zlib'
import { serve } from '@hono/node-server'
import type { Database } from '../house/db/database.ts'
import { listDemo } from '../rooms/basis/personen/store.ts'
import { rooms } from '../rooms/index.ts'
import { demoDatabase, signInFor } from './cast.ts'
import { gemeenteAt } from './enter.ts'
import { openLive } from './live.ts'
import { webDoor } from './web.ts'

const name = 'meedoen.gemeente.example'
const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const block = readme.match(/```nginx\n([\s\S]*?)```/)?.[1] ?? ''

/** nginx is a package of the system, so no machine needs to have it: without it only the block itself is looked at. */
const there = ['nginx', 'openssl'].every((each) => spawnSync(each, ['-v']).error === undefined)

test('the README has a whole block for nginx, with all that Meedoen reads', () => {
  for (const line of [
    'server 127.0.0.1:3000;',
    `server_name ${name};`,
    'proxy_set_header Host $http_host;',
    'proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
  ])
    assert.ok(block.includes(line), line)
  assert.equal(block.match(/\{/g)?.length, block.match(/\}/g)?.length)
})

const now = new Date()
const folder = mkdtempSync(join(tmpdir(), 'meedoen-nginx-'))
let database: Database
let nginx: ChildProcess
let server: ReturnType<typeof serve>
let origin: string
let https: number
let http: number
let sanne: string

before(async () => {
  if (!there) return
  ;[https, http] = [await freePort(), await freePort()]
  origin = `https://${name}:${https}`
  database = await demoDatabase(now)
  const web = webDoor({ database, rooms, demo: true, live: await openLive(database), url: origin, proxied: true })
  server = serve({ fetch: web.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { id } = (await gemeenteAt(database, 'lindewaard'))!
  const { id: account } = (await database.transaction(id, (db) => listDemo(db, id))).find(
    ({ role }) => role === 'beleidsambtenaar',
  )!
  sanne = `meedoen-lindewaard=${await signInFor(database, id, account, now)}`
  nginx = await startNginx((server.address() as AddressInfo).port)
})
after(async () => {
  nginx?.kill('SIGQUIT')
  if (server && 'closeAllConnections' in server) server.closeAllConnections()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)))
  await database?.close()
  rmSync(folder, { recursive: true, force: true })
})

function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  return new Promise((resolve) =>
    holder.once('listening', () => {
      const { port } = holder.address() as AddressInfo
      holder.close(() => resolve(port))
    }),
  )
}

/** The block as it stands there, with ports and a certificate of this test, in an nginx that compresses whatever it can. */
async function startNginx(app: number): Promise<ChildProcess> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const made = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    `/CN=${name}`,
    '-keyout',
    key,
    '-out',
    cert,
  ]
  execFileSync('openssl', made, { stdio: 'ignore' })
  const adapted = block
    .replaceAll(/ +listen \[::\].*\n/g, '')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${https} `)
    .replace('127.0.0.1:3000', `127.0.0.1:${app}`)
    .replace(/ssl_certificate \S+;/, `ssl_certificate ${cert};`)
    .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${key};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${folder}/${each};`)
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
events {}
http { access_log off; gzip on; gzip_types *; gzip_min_length 1; ${temporary.join(' ')}
${adapted}}`,
  )
  const child = spawn('nginx', ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr!.on('data', (chunk) => {
    said += chunk
  })
  for (const begun = Date.now(); ; await new Promise((resolve) => setTimeout(resolve, 50))) {
    if ((await ask('/gezond').catch(() => null))?.status === 200) return child
    assert.ok(child.exitCode === null && Date.now() - begun < 20_000, `nginx did not start: ${said}`)
  }
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** As a browser asks. @returns the answer as it begins to come. */
const open = (path: string, { headers = {}, body, ...rest }: RequestOptions & { body?: string } = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const host = { host: `${name}:${https}`, 'accept-encoding': 'gzip' }
    const at = { hostname: '127.0.0.1', port: https, path, servername: name, rejectUnauthorized: false, agent: false }
    const sent = request({ ...at, ...rest, headers: { ...host, ...headers } } as RequestOptions, resolve)
    sent.once('error', reject).end(body)
  })

async function ask(path: string, options: Parameters<typeof open>[1] = {}): Promise<Answer> {
  const response = await open(path, { ...options, headers: { ...options.headers, 'accept-encoding': 'identity' } })
  let text = ''
  for await (const chunk of response) text += chunk
  return { status: response.statusCode!, headers: response.headers, text }
}

const form = (path: string, body: string, headers: Record<string, string>) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })

test('behind nginx as the README says: pages, forms of browsers old and new, codes, cookies, names and live pages', async (t) => {
  if (!there) return t.diagnostic('there is no nginx or openssl on this machine: only the text of the block was looked at')

  await t.test('a page, over HTTP/1.1 and HTTP/2; plain http leads there', async () => {
    assert.match((await ask('/lindewaard/')).text, /<h1/)
    const session = connect(`https://127.0.0.1:${https}`, { rejectUnauthorized: false, servername: name })
    const stream = session.request({ ':path': '/lindewaard/', ':authority': `${name}:${https}` })
    const [headers] = (await new Promise<unknown[]>((resolve) => stream.once('response', (...got) => resolve(got)))) as [
      { ':status': number },
    ]
    assert.equal(headers[':status'], 200)
    session.destroy()
    const led = await new Promise<IncomingMessage>((resolve) =>
      plainly({ hostname: '127.0.0.1', port: http, path: '/lindewaard/', headers: { host: name } }, resolve).end(),
    )
    assert.deepEqual([led.statusCode, led.headers.location], [301, `https://${name}/lindewaard/`])
    led.resume()
  })

  await t.test('a form of a browser without Sec-Fetch-Site, and its cookie is for https only', async () => {
    const account = (await ask('/lindewaard/demo')).text.match(/name="account" value="([^"]+)"/)![1]!
    const ours: Record<string, string>[] = [
      { origin },
      { referer: `${origin}/lindewaard/demo` },
      { 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of ours) {
      const entered = await form('/lindewaard/demo', `account=${account}`, headers)
      assert.equal(entered.status, 303, JSON.stringify(headers))
      assert.match(entered.headers['set-cookie']![0]!, /meedoen-lindewaard=.*; Secure/)
    }
    assert.equal((await form('/lindewaard/demo', `account=${account}`, { origin: 'https://boef.example' })).status, 403)
    assert.match((await ask('/lindewaard/')).headers['strict-transport-security']!, /max-age/)
  })

  await t.test('the code on the big screen leads outside, and the screen hears at once', async () => {
    const opened = await form('/lindewaard/typetest/sessies/nieuw', 'title=Raad&perspectives=actual', { origin, cookie: sanne })
    const screen = await ask(`${opened.headers.location}/scherm`, { headers: { cookie: sanne } })
    assert.ok(screen.text.includes(`href="${origin}/lindewaard/meedoen/`))
    const address = screen.text.match(/data-live="([^"]+)"/)![1]!
    const begun = Date.now()
    const stream = await open(address, { headers: { cookie: sanne } })
    assert.equal(stream.statusCode, 200)
    const readable =
      stream.headers['content-encoding'] === 'gzip' ? stream.pipe(createGunzip({ flush: constants.Z_SYNC_FLUSH })) : stream
    let heard = ''
    for await (const chunk of readable) {
      heard += chunk
      if (heard.includes('event: changed')) break
    }
    assert.ok(Date.now() - begun < 20_000, 'at once, not when a buffer is full: the first heartbeat comes after 25 seconds')
    stream.destroy()
  })

  await t.test('another name is not ours, and nginx keeps connections', async () => {
    for (const host of ['boef.example', name, '127.0.0.1'])
      assert.equal((await ask('/lindewaard/', { headers: { host } })).status, 421, host)
    for (let times = 0; times < 20; times++) assert.equal((await ask('/gezond')).status, 200)
    const count = await new Promise<number>((resolve) =>
      (server as import('node:http').Server).getConnections((_, n) => resolve(n)),
    )
    assert.ok(count < 10, `${count} connections`)
  })
})
