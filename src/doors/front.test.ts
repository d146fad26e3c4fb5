import assert from 'node:assert/strict'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { test } from 'node:test'
import { CannotOpen } from '../house/db/cannot-open.ts'
import { openFront } from './front.ts'

const answer = (text: string) => new Response(text)

test('the port is taken before there are doors: until then everybody hears that it starts', async () => {
  const front = await openFront({ port: 0 })
  const origin = `http://localhost:${front.port}`
  const early = await fetch(origin)
  assert.deepEqual([early.status, early.headers.get('retry-after')], [503, '5'])
  front.open(() => answer('open'))
  assert.equal(await (await fetch(origin)).text(), 'open')
  await assert.rejects(
    openFront({ port: front.port }),
    (error: Error) => error instanceof CannotOpen && /in use/.test(error.message),
  )
  await front.close()
  await front.close()
  await assert.rejects(fetch(origin))
})

test('an address of this machine is the only one that is listened to', async () => {
  const front = await openFront({ port: 0, host: '127.0.0.1' })
  const reached = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(front.port, host, () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
  assert.equal(await reached('127.0.0.1'), true)
  const outward = Object.values(networkInterfaces()).flatMap((all) =>
    all!.filter(({ internal, family }) => !internal && family === 'IPv4'),
  )
  for (const { address } of outward) assert.equal(await reached(address), false, address)
  await front.close()
})

test('what is under way is answered, with a word that the connection ends; what never ends is cut', async () => {
  const front = await openFront({ port: 0, patience: 700 })
  const [begun, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  front.open(async (request) => {
    if (request.url.endsWith('/nooit')) return new Promise<Response>(() => {})
    begun.resolve()
    await go.promise
    return answer('done')
  })
  const agent = new Agent({ keepAlive: true })
  const ask = (path: string) =>
    new Promise<string | undefined>((resolve, reject) => {
      get(`http://localhost:${front.port}${path}`, { agent }, (got) =>
        got.resume().once('end', () => resolve(got.headers.connection)),
      ).once('error', reject)
    })
  const slow = ask('/')
  const never = assert.rejects(ask('/nooit'), /hang up|ECONNRESET/)
  await begun.promise
  const closed = front.close()
  go.resolve()
  assert.equal(await slow, 'close')
  await never
  await closed
})
