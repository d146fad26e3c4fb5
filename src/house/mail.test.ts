import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { faultOf, openMailRoom } from './mail.ts'

const mail = { to: { name: 'Els', address: 'els@lindewaard.example' }, subject: 'Inloggen', text: 'Één regel.' }

test('a message reaches the mail server, to one person and from the address of the house', async () => {
  const heard: { from: string; to: string[]; text: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : ''
        heard.push({ from, to: envelope.rcptTo.map(({ address }) => address), text: Buffer.concat(pieces).toString() })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const room = openMailRoom({ smtp: `smtp://127.0.0.1:${port}`, from: 'Meedoen <post@lindewaard.example>' })
  await room.send(mail)
  room.close()
  await new Promise<void>((resolve) => server.close(resolve))
  assert.deepEqual(
    heard.map(({ from, to }) => ({ from, to })),
    [{ from: 'post@lindewaard.example', to: ['els@lindewaard.example'] }],
  )
  assert.match(heard[0]!.text, /Subject: Inloggen/)
  assert.match(heard[0]!.text, /=C3=89=C3=A9n regel/)
})

test('without a mail server a message is a file that only its owner can read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'meedoen-mail-'))
  await openMailRoom({ folder }).send(mail)
  const [file] = readdirSync(folder)
  assert.match(file!, /\.txt$/)
  assert.match(
    readFileSync(join(folder, file!), 'utf8'),
    /^Aan: Els <els@lindewaard.example>\nOnderwerp: Inloggen\n\nÉén regel\./,
  )
  assert.equal(statSync(join(folder, file!)).mode & 0o077, 0)
  rmSync(folder, { recursive: true })
})

test('an address or subject that would add recipients or headers never leaves', async () => {
  const room = openMailRoom({ folder: '/nowhere' })
  for (const bad of [
    { ...mail, to: { name: 'Els', address: 'els@lindewaard.example\r\nBcc: all@lindewaard.example' } },
    { ...mail, to: { name: 'Els\nBcc: all@lindewaard.example', address: mail.to.address } },
    { ...mail, subject: 'Inloggen\nBcc: all@lindewaard.example' },
  ])
    await assert.rejects(() => room.send(bad))
})

test('what passes is told from what is final: an address that is refused, not a door that is shut', () => {
  const fault = (code: string | undefined, responseCode?: number) =>
    faultOf(Object.assign(new Error('els@'), { code, responseCode }))
  const final = [
    fault('EENVELOPE', 550),
    fault('EMESSAGE', 554),
    fault('EENVELOPE'),
    fault(undefined, 521),
    fault('EENVELOPE', 553),
  ]
  assert.deepEqual(
    final.map(({ code }) => code),
    ['550', '554', 'EENVELOPE', '521', '553'],
  )
  assert.ok(final.every((each) => each.final))
  const passing = [
    fault('EENVELOPE', 451),
    fault('EMESSAGE', 421),
    fault('EAUTH', 535),
    fault('EENVELOPE', 530),
    fault('EPROTOCOL', 554),
    fault('ECONNECTION', 500),
    fault('EENVELOPE', 503),
    fault('ETIMEDOUT'),
    fault('ECONNREFUSED'),
    fault('ENOSPC'),
    faultOf('els@'),
  ]
  assert.deepEqual(
    passing.filter((each) => each.final),
    [],
  )
  assert.doesNotMatch(JSON.stringify([final, passing]), /els@/)
})

test('a server that hangs, or drips a sign now and then, is left after a while; so is one when the house closes', async () => {
  const sockets = new Set<Socket>()
  const drip = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    const timer = setInterval(() => socket.write('220-wait\r\n'), 50)
    socket.on('close', () => clearInterval(timer))
  })
  await new Promise<void>((resolve) => drip.listen(0, '127.0.0.1', resolve))
  const route = { smtp: `smtp://127.0.0.1:${(drip.address() as AddressInfo).port}`, from: 'post@lindewaard.example' }
  const thrown = await openMailRoom(route, 200)
    .send(mail)
    .then(assert.fail, (error) => error)
  assert.deepEqual(faultOf(thrown), { code: 'ETIMEDOUT', final: false })
  const stopping = new AbortController()
  const under = openMailRoom(route, 60_000)
    .send(mail, { signal: stopping.signal })
    .then(assert.fail, (error) => error)
  stopping.abort()
  assert.deepEqual(faultOf(await under), { code: 'EABORT', final: false })
  for (const socket of sockets) socket.destroy()
  await new Promise<void>((resolve) => drip.close(() => resolve()))
})
