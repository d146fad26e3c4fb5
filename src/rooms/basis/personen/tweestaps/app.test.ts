import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alone, mailsOf, openStage } from '../../../../doors/cast.ts'
import { type Actor, operator, visitor } from '../../../../house/actor.ts'
import { callerAt } from '../../../../house/caller.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import type { Mail } from '../../../../house/mail.ts'
import { perform } from '../../../../house/perform.ts'
import { requestLink, signIn, signInByLink } from '../actions/inloggen.ts'
import { createPerson } from '../actions/mensen.ts'
import { choosePassword } from '../actions/mijn.ts'
import { sessieTicket } from '../actions/sessie.ts'
import { personen } from '../doors.ts'
import { actorOf } from '../index.ts'
import { addApp, beginApp, hideCodes, removeApp, renewCodes } from './actions/app.ts'
import { requireSteps, takeSecondStep } from './actions/beheer.ts'
import { signInByCode } from './actions/code.ts'
import { halfwayTicket } from './binnen.ts'
import { codesTicket } from './codes.ts'
import { codeAt, stepAt } from './totp.ts'
import { mySteps, newApp, newCodes, showRequired, stepsOf } from './views.ts'

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, seconds))
const stage = openStage(at(0), alone)
const password = 'voorlezen is fijn'
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['vrijwilligerscentrale'], password }

type Tickets = Record<string, string | null>
interface Try {
  readonly actor?: Actor
  readonly seconds?: number
  readonly tickets?: Tickets
  readonly once?: string
  readonly from?: string
}
const attempt = (
  does: Declaration,
  gemeente: Gemeente,
  input: unknown,
  { actor = visitor, seconds = 0, tickets = {}, once, from = '192.0.2.1' }: Try,
) =>
  perform(stage.database, does, {
    actor,
    gemeente,
    lang: 'nl',
    now: at(seconds),
    tickets: tickets as Record<string, string>,
    origin: 'https://meedoen.example',
    input,
    once: once ?? null,
    caller: callerAt(from),
  })
async function done(
  does: Declaration,
  gemeente: Gemeente,
  input: unknown,
  how: Try = {},
  // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
): Promise<{ value: any; tickets: Tickets }> {
  const outcome = await attempt(does, gemeente, input, how)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return { value: outcome.value, tickets: outcome.tickets }
}
async function refused(does: Declaration, gemeente: Gemeente, input: unknown, how: Try = {}) {
  const outcome = await attempt(does, gemeente, input, how)
  assert.ok(!outcome.ok, 'it was not refused')
  if (outcome.denied) return outcome.denied.no
  return outcome.problems[0]!.code
}
const who = (gemeente: Gemeente, token: string | null | undefined, seconds = 0) =>
  stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token ?? undefined, at(seconds)))
const sign = (gemeente: Gemeente, seconds = 0) => done(signIn, gemeente, { email: els.email, password }, { seconds })

/** What the worker sends when it does what waits in this municipality. */
const post = (): Promise<Mail[]> => mailsOf(stage.database, at(0), personen)

/** Els, signed in with one step. */
async function arrive() {
  const gemeente = await stage.newGemeente()
  const { id } = (await done(createPerson, gemeente, els, { actor: operator })).value
  const { token } = (await sign(gemeente)).value
  return { gemeente, id: id as string, actor: await who(gemeente, token), token: token as string }
}
/** Els with an app, whose first code was of the step before this one. */
async function withApp() {
  const here = await arrive()
  await done(beginApp, here.gemeente, { password }, here)
  const { secret } = (await done(newApp, here.gemeente, {}, here)).value
  const code = (seconds = 0) => codeAt(secret, stepAt(at(seconds)))
  const { value, tickets } = await done(addApp, here.gemeente, { oneTimeCode: code(-30) }, here)
  return { ...here, secret: secret as string, code, codes: value.codes as string[], tickets }
}

test('SI-17: after the password comes the code; no session exists before both, and the half-way ticket opens nothing else', async () => {
  const { gemeente, code } = await withApp()
  const half = await sign(gemeente)
  assert.deepEqual(half.value, { token: null, needs: 'code' })
  assert.equal(half.tickets[sessieTicket], undefined)
  assert.equal((await who(gemeente, half.tickets[halfwayTicket])).kind, 'visitor')
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code() }), 'too-late', 'a code alone is nothing')
  const { value, tickets } = await done(signInByCode, gemeente, { oneTimeCode: code() }, half)
  assert.equal((await who(gemeente, value.token)).kind, 'person')
  assert.equal(tickets[halfwayTicket], null)
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code(30) }, half), 'too-late', 'the ticket works once')
})

test('a code works once, also for another sign-in; the half-way state is over after ten minutes and holds here only', async () => {
  const { gemeente, code } = await withApp()
  const [one, two] = [await sign(gemeente), await sign(gemeente)]
  await done(signInByCode, gemeente, { oneTimeCode: `${code().slice(0, 3)} ${code().slice(3)}` }, one)
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code() }, two), 'wrong')
  assert.equal(await refused(signInByCode, await stage.newGemeente(), { oneTimeCode: code(30) }, two), 'too-late')
  const late = { ...two, seconds: 601 }
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code(601) }, late), 'too-late')
})

test('the same code twice at once makes one session, in one half-way state or in two', async () => {
  for (const states of [1, 2]) {
    const { gemeente, id, code } = await withApp()
    const first = await sign(gemeente)
    const second = states === 1 ? first : await sign(gemeente)
    const before = await sessies(gemeente, id)
    const outcomes = await Promise.all(
      [first, second, first, second].map((half) => attempt(signInByCode, gemeente, { oneTimeCode: code() }, half)),
    )
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
    assert.equal((await sessies(gemeente, id)) - before, 1)
  }
})
const sessies = async ({ id }: Gemeente, account: string) =>
  (
    await stage.database.asOwner((client) =>
      client.query('select 1 from personen_sessie where gemeente_id = $1 and account_id = $2', [id, account]),
    )
  ).rows.length

test('a double click with one key is one sign-in with one answer', async () => {
  const { gemeente, code } = await withApp()
  const half = { ...(await sign(gemeente)), once: '01900000-0000-7000-8000-0000000000aa' }
  const [one, two] = await Promise.all([1, 2].map(() => done(signInByCode, gemeente, { oneTimeCode: code() }, half)))
  assert.equal(one!.value.token, two!.value.token)
})

test('five wrong codes and whoever tried them waits, also at once; the person is told once', async () => {
  const { gemeente, code } = await withApp()
  await post()
  const half = await sign(gemeente)
  const wrong = { oneTimeCode: code(-600) }
  const answers = await Promise.all(Array.from({ length: 8 }, () => refused(signInByCode, gemeente, wrong, half)))
  assert.equal(answers.filter((answer) => answer === 'wrong').length, 5)
  const again = await sign(gemeente)
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code() }, again), 'locked')
  const [mail, ...more] = await post()
  assert.equal(more.length, 0)
  assert.match(mail!.text, /een paar keer een verkeerde code/)
  const later = await sign(gemeente, 901)
  await done(signInByCode, gemeente, { oneTimeCode: code(901) }, { ...later, seconds: 901 })
})

test('whoever knows the password and tries codes from everywhere gets one a day each, and keeps nobody out', async () => {
  const { gemeente, code } = await withApp()
  const half = await sign(gemeente)
  const answers: string[] = []
  for (let nth = 0; nth < 15; nth++)
    for (let again = 0; again < 3; again++)
      answers.push(await refused(signInByCode, gemeente, { oneTimeCode: code(-600) }, { ...half, from: `198.51.100.${nth}` }))
  assert.equal(answers.filter((answer) => answer === 'wrong').length, 20 + 9, 'six of three and one of two, then one each')
  const { value } = await done(signInByCode, gemeente, { oneTimeCode: code() }, { ...half, from: '203.0.113.7' })
  assert.equal((await who(gemeente, value.token)).kind, 'person')
})

test('a link by e-mail is a first step too', async () => {
  const { gemeente, code } = await withApp()
  await post()
  await done(requestLink, gemeente, { email: els.email })
  const token = /\/inloggen\/met\/([\w-]{43})\n/.exec((await post())[0]!.text)![1]!
  const half = await done(signInByLink, gemeente, { token })
  assert.equal(half.value.needs, 'code')
  await done(signInByCode, gemeente, { oneTimeCode: code() }, half)
})

test('an app counts only after its first code, ends other sessions, and the person is told', async () => {
  const { gemeente, actor } = await arrive()
  const elsewhere = (await sign(gemeente)).value.token
  assert.equal(await refused(beginApp, gemeente, { password: 'geraden' }, { actor }), 'wrong-password')
  assert.equal(await refused(addApp, gemeente, { oneTimeCode: '123456' }, { actor }), 'begin-again')
  await done(beginApp, gemeente, { password }, { actor })
  const { secret, address } = (await done(newApp, gemeente, {}, { actor })).value
  assert.match(address, /^otpauth:\/\/totp\/Meedoen/)
  assert.equal(await refused(addApp, gemeente, { oneTimeCode: codeAt(secret, 1) }, { actor }), 'wrong')
  assert.equal((await sign(gemeente)).value.needs, null, 'it does not count yet')
  await post()
  await done(addApp, gemeente, { oneTimeCode: codeAt(secret, stepAt(at(0))) }, { actor })
  assert.equal((await who(gemeente, elsewhere)).kind, 'visitor')
  assert.match((await post())[0]!.text, /^Beste Els,\n\nU logt vanaf nu in met een tweede stap/)
  const half = await sign(gemeente)
  const used = { oneTimeCode: codeAt(secret, stepAt(at(0))) }
  assert.equal(await refused(signInByCode, gemeente, used, half), 'wrong', 'the code that proved the app was used')
})

test('ten recovery codes are shown once, each works once, and new ones replace them', async () => {
  const { gemeente, actor, codes, tickets, code } = await withApp()
  assert.equal(codes.length, 10)
  assert.deepEqual((await done(newCodes, gemeente, {}, { actor, tickets })).value, { codes })
  assert.equal(await refused(newCodes, gemeente, {}, { actor, tickets, seconds: 901 }), 'not-found')
  assert.equal((await done(hideCodes, gemeente, {}, { actor, tickets })).tickets[codesTicket], null)
  assert.equal(await refused(newCodes, gemeente, {}, { actor }), 'not-found')
  const other = await arrive()
  assert.equal(await refused(newCodes, other.gemeente, {}, { actor: other.actor, tickets }), 'not-found', 'they are hers')
  await post()
  await done(signInByCode, gemeente, { oneTimeCode: codes[0]!.toUpperCase() }, await sign(gemeente))
  assert.match((await post())[0]!.text, /herstelcodes is gebruikt/)
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: codes[0] }, await sign(gemeente)), 'wrong')
  assert.equal((await done(mySteps, gemeente, {}, { actor })).value.codesLeft, 9)
  const fresh = (await done(renewCodes, gemeente, { oneTimeCode: code() }, { actor })).value.codes
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: codes[1] }, await sign(gemeente)), 'wrong')
  await done(signInByCode, gemeente, { oneTimeCode: fresh[1] }, await sign(gemeente))
})

test('a new phone takes over from the old one', async () => {
  const { gemeente, actor, code } = await withApp()
  await done(beginApp, gemeente, { password }, { actor })
  const { secret } = (await done(newApp, gemeente, {}, { actor })).value
  await done(signInByCode, gemeente, { oneTimeCode: code() }, await sign(gemeente))
  await done(addApp, gemeente, { oneTimeCode: codeAt(secret, stepAt(at(0))) }, { actor })
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code(30) }, await sign(gemeente)), 'wrong')
  await done(signInByCode, gemeente, { oneTimeCode: codeAt(secret, stepAt(at(30))) }, await sign(gemeente))
})

test('the app is switched off with password and code, and the person is told', async () => {
  const { gemeente, actor, code } = await withApp()
  await post()
  assert.equal(await refused(removeApp, gemeente, { oneTimeCode: code() }, { actor }), 'empty')
  assert.equal(await refused(removeApp, gemeente, { password: 'geraden', oneTimeCode: code() }, { actor }), 'wrong-password')
  assert.equal(await refused(removeApp, gemeente, { password, oneTimeCode: code(-600) }, { actor }), 'wrong')
  await done(removeApp, gemeente, { password, oneTimeCode: code() }, { actor })
  assert.match((await post())[0]!.text, /is uitgezet/)
  assert.equal((await sign(gemeente)).value.needs, null)
})

test('SI-17: where a role asks for a second step, who has none sets it up and can do nothing else; also who is signed in already', async () => {
  const { gemeente, token } = await arrive()
  assert.equal((await who(gemeente, token)).kind, 'person')
  await done(requireSteps, gemeente, { roles: ['vrijwilligerscentrale'] }, { actor: operator })
  const held = await who(gemeente, token)
  assert.equal(held.kind, 'held', 'the session of before')
  assert.equal((await sign(gemeente)).value.needs, 'set-up')
  const { standing } = (await done(showRequired, gemeente, {}, { actor: operator })).value
  assert.deepEqual(standing, [{ role: 'vrijwilligerscentrale', people: 1, ready: 0 }])
  for (const does of [choosePassword, removeApp, renewCodes])
    assert.equal(await refused(does, gemeente, {}, { actor: held }), 'second-step')
  await done(beginApp, gemeente, { password }, { actor: held })
  const { secret } = (await done(newApp, gemeente, {}, { actor: held })).value
  await done(addApp, gemeente, { oneTimeCode: codeAt(secret, stepAt(at(0))) }, { actor: held })
  const free = await who(gemeente, token)
  assert.equal(free.kind, 'person')
  assert.equal(
    (await done(showRequired, gemeente, {}, { actor: free.kind === 'person' ? operator : free })).value.standing[0].ready,
    1,
  )
  const off = { password, oneTimeCode: codeAt(secret, stepAt(at(30))) }
  assert.equal(await refused(removeApp, gemeente, off, { actor: free, seconds: 30 }), 'required')
  await done(requireSteps, gemeente, { roles: [] }, { actor: operator })
  await done(removeApp, gemeente, off, { actor: free, seconds: 30 })
})

test('the administrator takes away the second step of who lost a phone: signed out, told, never for oneself', async () => {
  const { gemeente, id, actor, token } = await withApp()
  await post()
  const desk: Actor = { kind: 'person', id, name: 'Els', sessieId: id, roles: [{ role: 'beheerder', organisatieId: null }] }
  assert.equal(await refused(takeSecondStep, gemeente, { id }, { actor: desk }), 'own')
  assert.equal(await refused(takeSecondStep, gemeente, { id }, { actor }), 'role')
  assert.equal(await refused(takeSecondStep, await stage.newGemeente(), { id }, { actor: operator }), 'not-found')
  assert.ok((await done(stepsOf, gemeente, { id }, { actor: operator })).value.stappen.appSince)
  await done(takeSecondStep, gemeente, { id }, { actor: operator })
  assert.equal((await who(gemeente, token)).kind, 'visitor')
  assert.match((await post())[0]!.text, /beheerder haalde uw tweede stap weg/)
  assert.equal((await sign(gemeente)).value.needs, null)
  assert.equal(await refused(takeSecondStep, gemeente, { id }, { actor: operator }), 'none')
})

test('a new password ends who is half-way', async () => {
  const { gemeente, actor, code } = await withApp()
  const half = await sign(gemeente)
  await done(choosePassword, gemeente, { current: password, password: 'een ander lang geheim' }, { actor })
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code() }, half), 'too-late')
})

test('the secret, the codes and the tickets stand nowhere in the database that can be read', async () => {
  const { gemeente, secret, codes, tickets, code } = await withApp()
  const half = await sign(gemeente)
  const { token } = (await done(signInByCode, gemeente, { oneTimeCode: code() }, half)).value
  const { rows: tables } = await stage.database.asOwner((client) =>
    client.query(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'gemeente_id'`,
    ),
  )
  let all = ''
  for (const { name } of tables)
    all += JSON.stringify(
      (await stage.database.asOwner((client) => client.query(`select to_json(t) as row from ${name} t`))).rows,
    )
  assert.ok(all.includes(els.email), 'the whole database was read')
  for (const hidden of [secret, ...codes, token, half.tickets[halfwayTicket], tickets[codesTicket]])
    assert.ok(!all.includes(hidden))
})

test('a database that was put back without its key: the code cannot be checked, a recovery code opens the door', async () => {
  const { gemeente, codes, code } = await withApp()
  const half = await sign(gemeente)
  await stage.database.asOwner((client) =>
    client.query(`update personen_app set secret = 'AAAA' where gemeente_id = $1`, [gemeente.id]),
  )
  assert.equal(await refused(signInByCode, gemeente, { oneTimeCode: code() }, half), 'unreadable')
  await done(signInByCode, gemeente, { oneTimeCode: codes[0] }, half)
})
