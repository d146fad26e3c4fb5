import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import type { Gemeente } from '../house/declare.ts'
import type { Line } from '../house/log-lines.ts'
import { openMailRoom } from '../house/mail.ts'
import { leaveBericht } from '../house/outbox.ts'
import { alone, openStage } from './cast.ts'
import { openPost } from './post.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start, alone)

/** A mail server: `hangs` answers nothing more to messages for a name, `refuse` answers a code, everybody else gets their mail. */
async function mailServer() {
  const arrived: { to: string; text: string }[] = []
  let hanging = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      if (address.startsWith('hangs')) hanging += 1
      else if (/^\d{3}/.test(address))
        done(Object.assign(new Error(`no ${address}`), { responseCode: Number(address.slice(0, 3)) }))
      else done()
    },
    onData(stream, { envelope }, done) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        arrived.push({ to: envelope.rcptTo[0]!.address, text: Buffer.concat(pieces).toString() })
        done()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    arrived,
    route: { smtp: `smtp://127.0.0.1:${port}`, from: 'Meedoen <post@lindewaard.example>' },
    hanging: () => hanging,
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

const leave = (gemeente: Gemeente, address: string, urgent = false) =>
  stage.database.transaction(gemeente.id, (db) =>
    leaveBericht(
      db,
      stage.database.vault,
      gemeente.id,
      { kind: 'test.mail', urgent },
      { to: { name: 'Els', address }, subject: 'Dag', text: `voor ${address}\n` },
      start,
    ),
  )
const until = async (done: () => boolean) => {
  for (let n = 0; n < 500 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.ok(done(), 'it never happened')
}

test('two hundred messages that hang stand before nobody else: no other municipality, and no link to sign in of their own', async () => {
  const server = await mailServer()
  const lines: Line[] = []
  const mail = openMailRoom(server.route)
  const post = openPost({ database: stage.database, mail, now: () => start, log: (line) => void lines.push(line) })
  const [busy, other] = [await stage.newGemeente(), await stage.newGemeente()]
  for (let n = 0; n < 200; n++) await leave(busy, `hangs${n}@lindewaard.example`)
  post.wake(busy.id)
  await until(() => server.hanging() === 2)
  await leave(other, 'els@rietmeer.example', true)
  await leave(other, 'summary@rietmeer.example')
  await leave(busy, 'link@lindewaard.example', true)
  for (const { id } of [busy, other]) post.wake(id)
  await until(() => server.arrived.length === 3)
  assert.equal(server.hanging(), 2, 'they hold two places')
  const closed = post.close()
  await closed
  assert.equal(lines.filter(({ code }) => code === 'message-waits').length, 2, 'what hung is stopped, and tried again later')
  assert.doesNotMatch(JSON.stringify(lines), /lindewaard/)
  mail.close()
  await server.close()
})

test('what a real server answers decides: 550 is the end, 451 is later, and a second try is the same message', async () => {
  const server = await mailServer()
  let now = start
  const mail = openMailRoom(server.route)
  const post = openPost({ database: stage.database, mail, now: () => now, log: () => {} })
  const gemeente = await stage.newGemeente()
  for (const address of ['550@lindewaard.example', '451@lindewaard.example', 'els@lindewaard.example', 'no address'])
    await leave(gemeente, address)
  post.wake(gemeente.id)
  await post.idle()
  const { rows } = await stage.database.asOwner((client) =>
    client.query(
      `select last_error, failed_at is not null as failed, sent_at is not null as sent, id from house_bericht
       where gemeente_id = $1 order by id`,
      [gemeente.id],
    ),
  )
  assert.deepEqual(
    rows.map(({ last_error, failed, sent }) => [last_error, failed, sent]),
    [
      ['550', true, false],
      ['451', false, false],
      [null, false, true],
      ['bad-mail', true, false],
    ],
  )
  const mine = new RegExp(`Message-ID: <${rows[2]!.id}@lindewaard\\.example>`, 'i')
  assert.match(server.arrived[0]!.text, mine)
  // As if this process died between sending and writing it down.
  await stage.database.asOwner((client) =>
    client.query(`update house_bericht set sent_at = null, sealed = $2, leased_until = $3 where gemeente_id = $1 and id = $4`, [
      gemeente.id,
      stage.database.vault.seal(
        JSON.stringify({ to: { name: 'Els', address: 'els@lindewaard.example' }, subject: 'Dag', text: 'x' }),
      ),
      start,
      rows[2]!.id,
    ]),
  )
  now = new Date(start.getTime() + 10_000)
  post.wake(gemeente.id)
  await post.idle()
  assert.equal(server.arrived.length, 2)
  assert.match(server.arrived[1]!.text, mine)
  await post.close()
  mail.close()
  await server.close()
})

test('whoever lost a message writes nothing about it', async () => {
  const gemeente = await stage.newGemeente()
  await leave(gemeente, 'els@lindewaard.example')
  let now = start
  const sent: string[] = []
  const first = Promise.withResolvers<void>()
  const room = (name: string, wait?: Promise<void>) => ({
    send: async () => {
      sent.push(name)
      await wait
      if (wait) throw Object.assign(new Error('x'), { code: 'EENVELOPE', responseCode: 550 })
      return undefined
    },
    close: () => {},
  })
  const open = (name: string, wait?: Promise<void>) =>
    openPost({ database: stage.database, mail: room(name, wait), now: () => now, log: () => {} })
  const slow = open('slow', first.promise)
  slow.wake(gemeente.id)
  await until(() => sent.length === 1)
  const quick = open('quick')
  quick.wake(gemeente.id)
  await quick.idle()
  assert.deepEqual(sent, ['slow'], 'it is in the hands of the first')
  now = new Date(start.getTime() + 6 * 60_000)
  quick.wake(gemeente.id)
  await quick.idle()
  first.resolve()
  await slow.idle()
  assert.deepEqual(sent, ['slow', 'quick'])
  const state = () =>
    stage.database.asOwner(
      async (client) =>
        (
          await client.query(
            'select sent_at is not null as sent, failed_at is not null as failed from house_bericht where gemeente_id = $1',
            [gemeente.id],
          )
        ).rows,
    )
  assert.deepEqual(await state(), [{ sent: true, failed: false }], 'the refusal of the first is not written over it')
})

test('a process that was stopped between taking a message and sending it does not send it', async () => {
  const gemeente = await stage.newGemeente()
  await leave(gemeente, 'els@lindewaard.example')
  // Each of the two ways looks once; then the clock has gone on.
  const clock = [start, start]
  const sent: string[] = []
  const mail = { send: async () => void sent.push('sent') as undefined, close: () => {} }
  const late = new Date(start.getTime() + 3 * 60_000)
  const post = openPost({ database: stage.database, mail, now: () => clock.shift() ?? late, log: () => {} })
  post.wake(gemeente.id)
  await post.idle()
  assert.deepEqual(sent, [])
  const another = openPost({ database: stage.database, mail, now: () => new Date(start.getTime() + 6 * 60_000), log: () => {} })
  another.wake(gemeente.id)
  await another.idle()
  assert.deepEqual(sent, ['sent'])
})
