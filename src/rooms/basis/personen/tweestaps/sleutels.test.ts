import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { test } from 'node:test'
import { openStage } from '../../../../doors/cast.ts'
import { type Actor, operator, visitor } from '../../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import { perform } from '../../../../house/perform.ts'
import { signIn } from '../actions/inloggen.ts'
import { createPerson } from '../actions/mensen.ts'
import { actorOf } from '../index.ts'
import { requireSteps, takeSecondStep } from './actions/beheer.ts'
import { addPasskey, askPasskey, beginPasskey, removePasskey, signInByPasskey } from './actions/sleutels.ts'
import { mySteps, newPasskey } from './views.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start)
const password = 'voorlezen is fijn'
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['vrijwilligerscentrale'], password }
const home = 'https://meedoen.example'

const attempt = (does: Declaration, gemeente: Gemeente, input: unknown, actor: Actor, { origin = home, minutes = 0 } = {}) => {
  const now = new Date(start.getTime() + minutes * 60_000)
  return perform(stage.database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, origin, input })
}
// biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
async function done(does: Declaration, gemeente: Gemeente, input: unknown, actor: Actor = visitor): Promise<any> {
  const outcome = await attempt(does, gemeente, input, actor)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
async function refused(...args: Parameters<typeof attempt>) {
  const outcome = await attempt(...args)
  assert.ok(!outcome.ok, 'it was not refused')
  return outcome.denied ? outcome.denied.no : outcome.problems[0]!.code
}

/** CBOR, as far as an authenticator needs it. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number) =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, each]) => [cbor(key), cbor(each)])])
}
const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const b64 = (data: string | Buffer) => Buffer.from(data).toString('base64url')

/** A device that keeps one passkey (ES256), counts how often it signs, and asks for a finger or (`verifies` false) for a touch only. */
function newDevice() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const cose = new Map<unknown, unknown>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Buffer.from(x!, 'base64url')],
    [-3, Buffer.from(y!, 'base64url')],
  ])
  const device = { counter: 0, verifies: true, make, get }
  const data = (rpId: string, flags: number) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(device.counter)
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count])
  }
  const client = (type: string, challenge: string, origin: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: object) =>
    JSON.stringify({ id: b64(id), rawId: b64(id), type: 'public-key', clientExtensionResults: {}, response })
  function make({ challenge, rp }: { challenge: string; rp: { id: string } }, origin = home) {
    const length = Buffer.from([0, id.length])
    const authData = Buffer.concat([data(rp.id, device.verifies ? 0x45 : 0x41), Buffer.alloc(16), length, id, cbor(cose)])
    const attestation = cbor(
      new Map<unknown, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    )
    const clientDataJSON = b64(client('webauthn.create', challenge, origin))
    return answer({ clientDataJSON, attestationObject: b64(attestation), transports: ['internal'] })
  }
  function get({ challenge, rpId }: { challenge: string; rpId: string }, origin = home) {
    device.counter++
    const authenticatorData = data(rpId, device.verifies ? 0x05 : 0x01)
    const clientData = client('webauthn.get', challenge, origin)
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), privateKey)
    return answer({ clientDataJSON: b64(clientData), authenticatorData: b64(authenticatorData), signature: b64(signature) })
  }
  return device
}
type Device = ReturnType<typeof newDevice>

const who = (gemeente: Gemeente, token: string) =>
  stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, start))

async function arrive() {
  const gemeente = await stage.newGemeente()
  const { id } = await done(createPerson, gemeente, els, operator)
  const { token } = await done(signIn, gemeente, { email: els.email, password })
  return { gemeente, id: id as string, token: token as string, actor: await who(gemeente, token) }
}
async function add(gemeente: Gemeente, actor: Actor, device: Device, name = 'Mijn telefoon') {
  const { id } = await done(beginPasskey, gemeente, { name, password }, actor)
  const { options } = await done(newPasskey, gemeente, { id }, actor)
  return { id, passkey: device.make(options), options }
}
async function withPasskey() {
  const here = await arrive()
  const device = newDevice()
  const { id, passkey } = await add(here.gemeente, here.actor, device)
  await done(addPasskey, here.gemeente, { id, passkey }, here.actor)
  const ask = async (gemeente = here.gemeente) => {
    const { id: question, options } = await done(askPasskey, gemeente, {})
    return { id: question, passkey: device.get(options), options }
  }
  return { ...here, device, ask }
}

test('SI-17: a passkey is added with a name, and signs in without a password, as both steps', async () => {
  const { gemeente, actor, ask, token } = await withPasskey()
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, operator)
  assert.equal((await who(gemeente, token)).kind, 'person', 'who adds a passkey made both steps')
  const { options, ...answer } = await ask()
  assert.deepEqual([options.rpId, options.allowCredentials, options.userVerification], ['meedoen.example', undefined, 'required'])
  const { token: fresh } = await done(signInByPasskey, gemeente, answer)
  const came = await who(gemeente, fresh)
  assert.equal(came.kind === 'person' && came.name, 'Els')
  const { sleutels } = await done(mySteps, gemeente, {}, actor)
  assert.deepEqual([sleutels[0].name, sleutels[0].lastUsedAt], ['Mijn telefoon', start.toISOString()])
})

test('with a passkey and a role that asks for two steps, a password alone opens nothing', async () => {
  const { gemeente, actor } = await arrive()
  const { token: before } = await done(signIn, gemeente, { email: els.email, password })
  const { id, passkey } = await add(gemeente, actor, newDevice())
  await done(addPasskey, gemeente, { id, passkey }, actor)
  assert.equal((await who(gemeente, before)).kind, 'visitor', 'other sessions ended')
  const { token: oneStep } = await done(signIn, gemeente, { email: els.email, password })
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, operator)
  assert.equal((await who(gemeente, oneStep)).kind, 'visitor', 'sign in again, with the passkey')
  assert.equal(await refused(signIn, gemeente, { email: els.email, password }, visitor), 'use-passkey')
})

test('a passkey that asks for a touch only is one step: it opens what a password opens, and nothing that asks for two', async () => {
  const { gemeente, actor, token } = await arrive()
  const device = newDevice()
  device.verifies = false
  const { id, passkey } = await add(gemeente, actor, device)
  await done(addPasskey, gemeente, { id, passkey }, actor)
  const come = async () => {
    const { id: question, options } = await done(askPasskey, gemeente, {})
    return { id: question, passkey: device.get(options) }
  }
  const first = await done(signInByPasskey, gemeente, await come())
  assert.deepEqual([(await who(gemeente, first.token)).kind, first.needs], ['person', null])
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, operator)
  assert.equal((await who(gemeente, first.token)).kind, 'held', 'one step')
  assert.equal((await who(gemeente, token)).kind, 'held', 'adding it was no second step either')
  const second = await done(signInByPasskey, gemeente, await come())
  assert.deepEqual([(await who(gemeente, second.token)).kind, second.needs], ['held', 'set-up'])
  const next = await add(gemeente, await who(gemeente, second.token), device)
  assert.equal(next.options.authenticatorSelection.userVerification, 'required')
  const another = newDevice()
  another.verifies = false
  const held = await who(gemeente, second.token)
  assert.equal(await refused(addPasskey, gemeente, { id: next.id, passkey: another.make(next.options) }, held), 'touch-only')
})

test('a passkey that asked for a finger and now answers with a touch: the role that asks for two steps stays shut', async () => {
  const { gemeente, ask, device } = await withPasskey()
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, operator)
  device.verifies = false
  const { options: _, ...touched } = await ask()
  assert.equal(await refused(signInByPasskey, gemeente, touched, visitor), 'use-passkey')
  device.verifies = true
  const { options: __, ...answer } = await ask()
  const { token } = await done(signInByPasskey, gemeente, answer)
  assert.equal((await who(gemeente, token)).kind, 'person')
})

test('what was signed works once, in time, and nothing else does', async () => {
  const { gemeente, ask, device } = await withPasskey()
  const { id, passkey } = await ask()
  await done(signInByPasskey, gemeente, { id, passkey })
  assert.equal(await refused(signInByPasskey, gemeente, { id, passkey }, visitor), 'too-late', 'replayed')
  const other = await ask()
  assert.equal(await refused(signInByPasskey, gemeente, { id: other.id, passkey }, visitor), 'no-passkey', 'an older answer')
  assert.equal(await refused(signInByPasskey, gemeente, other, visitor), 'unrecognized_keys')
  const late = await ask()
  assert.equal(
    await refused(signInByPasskey, gemeente, { id: late.id, passkey: late.passkey }, visitor, { minutes: 6 }),
    'too-late',
  )
  const { id: made } = await done(askPasskey, gemeente, {})
  const nonsense = { id: made, passkey: '{"id":7}' }
  assert.equal(await refused(signInByPasskey, gemeente, nonsense, visitor), 'unknown')
  device.counter = 0
  const copied = await ask()
  assert.equal(
    await refused(signInByPasskey, gemeente, { id: copied.id, passkey: copied.passkey }, visitor),
    'no-passkey',
    'a copy',
  )
})

test('the same answer twice at once makes one session', async () => {
  const { gemeente, ask } = await withPasskey()
  const { id, passkey } = await ask()
  const outcomes = await Promise.all([1, 2, 3].map(() => attempt(signInByPasskey, gemeente, { id, passkey }, visitor)))
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
})

test('a passkey of Rietmeer opens nothing in Lindewaard, a copy of the site gets nothing, and a stolen key name is no key', async () => {
  const { gemeente, ask, device } = await withPasskey()
  const rietmeer = await stage.newGemeente()
  const there = await ask(rietmeer)
  assert.equal(await refused(signInByPasskey, rietmeer, { id: there.id, passkey: there.passkey }, visitor), 'unknown')
  assert.equal(await refused(signInByPasskey, gemeente, { id: there.id, passkey: there.passkey }, visitor), 'too-late')
  const { id, options } = await done(askPasskey, gemeente, {})
  const elsewhere = device.get(options, 'https://meedoen.example.boef.example')
  assert.equal(await refused(signInByPasskey, gemeente, { id, passkey: elsewhere }, visitor), 'no-passkey')
  const next = await done(askPasskey, gemeente, {})
  const forged = JSON.parse(newDevice().get(next.options)) as object
  const stolen = JSON.stringify({ ...forged, id: JSON.parse(elsewhere).id, rawId: JSON.parse(elsewhere).id })
  assert.equal(await refused(signInByPasskey, gemeente, { id: next.id, passkey: stolen }, visitor), 'no-passkey')
})

test('nobody adds a passkey to another account, to a question of a sign-in, twice, or without the password', async () => {
  const { gemeente, actor } = await arrive()
  await done(createPerson, gemeente, { ...els, name: 'Sanne', email: 'sanne@lindewaard.example' }, operator)
  const { token } = await done(signIn, gemeente, { email: 'sanne@lindewaard.example', password })
  const sanne = await who(gemeente, token)
  const device = newDevice()
  assert.equal(await refused(beginPasskey, gemeente, { name: 'Laptop' }, actor), 'empty')
  assert.equal(await refused(beginPasskey, gemeente, { name: 'Laptop', password: 'geraden' }, actor), 'wrong-password')
  const { id, passkey } = await add(gemeente, actor, device)
  assert.equal(await refused(newPasskey, gemeente, { id }, sanne), 'not-found')
  assert.equal(await refused(addPasskey, gemeente, { id, passkey }, sanne), 'begin-again')
  assert.equal(await refused(addPasskey, gemeente, { id, passkey }, visitor), 'sign-in')
  await done(addPasskey, gemeente, { id, passkey }, actor)
  assert.equal(await refused(addPasskey, gemeente, { id, passkey }, actor), 'begin-again')
  const again = await add(gemeente, actor, device)
  assert.equal(again.options.excludeCredentials.length, 1)
  assert.equal(await refused(addPasskey, gemeente, { id: again.id, passkey: again.passkey }, actor), 'known')
  const sneaky = await done(askPasskey, gemeente, {})
  assert.equal(await refused(addPasskey, gemeente, { id: sneaky.id, passkey }, actor), 'begin-again')
})

test('a passkey that is removed, or taken away with the second step, opens nothing any more', async () => {
  const { gemeente, id, actor, ask } = await withPasskey()
  const before = await ask()
  const { sleutels } = await done(mySteps, gemeente, {}, actor)
  const mine = { id: sleutels[0].id, password }
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, operator)
  assert.equal(await refused(removePasskey, gemeente, mine, actor), 'required', 'the last one stays while a role asks for it')
  await done(requireSteps, gemeente, {}, operator)
  assert.equal(await refused(removePasskey, gemeente, { ...mine, password: 'geraden' }, actor), 'wrong-password')
  await done(removePasskey, gemeente, mine, actor)
  assert.equal(await refused(signInByPasskey, gemeente, { id: before.id, passkey: before.passkey }, visitor), 'unknown')
  const other = newDevice()
  const made = await add(gemeente, actor, other)
  await done(addPasskey, gemeente, { id: made.id, passkey: made.passkey }, actor)
  await done(takeSecondStep, gemeente, { id }, operator)
  const { id: question, options } = await done(askPasskey, gemeente, {})
  assert.equal(await refused(signInByPasskey, gemeente, { id: question, passkey: other.get(options) }, visitor), 'unknown')
})
