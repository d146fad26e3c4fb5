import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { alone, mailsOf, openStage } from '../../../doors/cast.ts'
import { operator, visitor } from '../../../house/actor.ts'
import { attempt as counted } from '../../../house/attempts.ts'
import { callerAt } from '../../../house/caller.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { type Outcome, perform } from '../../../house/perform.ts'
import { requestLink, signIn, signInByLink } from './actions/inloggen.ts'
import { createPerson } from './actions/mensen.ts'
import { choosePassword } from './actions/mijn.ts'
import { personen } from './doors.ts'
import { actorOf } from './index.ts'
import { requestEmail } from './inzage/actions.ts'
import { passwords } from './pogingen.ts'
import { toestelTicket } from './toestel.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start, alone)
const password = 'voorlezen is fijn'
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['wethouder'], password }
const at = (minutes: number) => new Date(start.getTime() + minutes * 60_000)

/** Somebody at an address, perhaps with a device that came in before. */
interface Place {
  readonly from?: string
  readonly minutes?: number
  readonly tickets?: Record<string, string>
}
const attempt = (
  does: Declaration,
  gemeente: Gemeente,
  input: unknown,
  { from = '192.0.2.1', minutes = 0, tickets = {} }: Place = {},
) =>
  perform(stage.database, does, {
    actor: visitor,
    gemeente,
    lang: 'nl',
    now: at(minutes),
    tickets,
    input,
    caller: callerAt(from),
  })
const codeOf = (outcome: Outcome) => (outcome.ok ? 'in' : outcome.denied ? outcome.denied.no : outcome.problems[0]!.code)
const enter = async (gemeente: Gemeente, typed: string, place: Place = {}) =>
  codeOf(await attempt(signIn, gemeente, { email: els.email, password: typed }, place))
const count = (answers: readonly string[], code: string) => answers.filter((answer) => answer === code).length
const many = <T>(n: number, work: (nth: number) => Promise<T>) => Promise.all(Array.from({ length: n }, (_, nth) => work(nth)))

async function arrive(): Promise<Gemeente> {
  const gemeente = await stage.newGemeente()
  await stage.act(createPerson, operator, gemeente, els)
  return gemeente
}
/** The secrets of the links in what the worker sends now. */
const post = async () =>
  (await mailsOf(stage.database, start, personen)).flatMap(({ text }) => /\/inloggen\/met\/([\w-]{43})\n/.exec(text)?.[1] ?? [])

test('of thirty sign-ins at once five passwords are tried, of an account and of an address without one', async () => {
  const gemeente = await arrive()
  for (const email of [els.email, 'niemand@lindewaard.example']) {
    const outcomes = await many(30, (n) => attempt(signIn, gemeente, { email, password: `geraden ${n}` }))
    const answers = outcomes.map(codeOf)
    assert.deepEqual([count(answers, 'wrong'), count(answers, 'locked')], [5, 25])
    const wait = outcomes.find((outcome) => codeOf(outcome) === 'locked')!
    assert.ok(!wait.ok && !wait.denied && wait.wait === 180)
    assert.equal(
      wait.problems[0]!.message,
      'Het ging te vaak mis. Probeer het over 3 minuten opnieuw, of vraag een link per e-mail.',
    )
  }
  assert.equal(await enter(gemeente, password, { minutes: 3 }), 'in', 'and then it may be tried again')
})

test('the own password, asked once more by somebody who is in, counts with those at the door', async () => {
  const gemeente = await arrive()
  const outcome = await attempt(signIn, gemeente, { email: els.email, password })
  assert.ok(outcome.ok)
  const { token } = outcome.value as { token: string }
  const actor = await stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, start))
  const guess = (n: number) =>
    perform(stage.database, choosePassword, {
      ...{ actor, gemeente, lang: 'nl', now: start, tickets: {}, caller: callerAt('192.0.2.1') },
      input: { current: `geraden ${n}`, password: 'een nieuw geheim' },
    })
  const answers = (await many(20, guess)).map(codeOf)
  assert.deepEqual([count(answers, 'wrong'), count(answers, 'locked')], [5, 15])
  assert.equal(await enter(gemeente, password), 'locked')
})

test('of fifteen links at once three are sent to one who asks, and six to all who ask for one address; an own address alike', async () => {
  const gemeente = await arrive()
  await many(15, () => attempt(requestLink, gemeente, { email: els.email }))
  assert.equal((await post()).length, 3)
  await many(15, (n) => attempt(requestLink, gemeente, { email: els.email }, { from: `198.51.100.${n}` }))
  assert.equal((await post()).length, 3, 'six with those of before')
  const { token } = (await stage.act(signIn, visitor, gemeente, { email: els.email, password })) as { token: string }
  const actor = await stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, start))
  const answers = (await many(15, () => stage.call(requestEmail, actor, gemeente, { email: 'nieuw@lindewaard.example' }))).map(
    codeOf,
  )
  assert.deepEqual([count(answers, 'in'), count(answers, 'too-often')], [3, 12])
})

/** A wrong password from an address, as it is counted at the door; whether it was tried. */
const guess = (gemeente: Gemeente, from: string, minutes = 0) =>
  stage.database.transaction(gemeente.id, async (db) => {
    const trying = { db, gemeenteId: gemeente.id, vault: stage.database.vault, caller: callerAt(from), now: at(minutes) }
    return (await counted(trying, passwords, els.email)) === null
  })
/** Thirty callers, five guesses each; @returns how many were tried. */
async function storm(gemeente: Gemeente, from: (nth: number) => string, minutes = 0): Promise<number> {
  let tried = 0
  for (let nth = 0; nth < 30; nth++)
    for (let again = 0; again < 5; again++) if (await guess(gemeente, from(nth), minutes)) tried++
  return tried
}

test('whoever guesses or asks from elsewhere locks nobody out: a right password and a link that was sent still open the door', async () => {
  const gemeente = await arrive()
  await attempt(requestLink, gemeente, { email: els.email })
  const [mine] = await post()
  await storm(gemeente, (nth) => `198.51.100.${nth}`)
  for (let nth = 0; nth < 30; nth++) await attempt(requestLink, gemeente, { email: els.email }, { from: `198.51.100.${nth}` })
  await post()
  assert.equal(await enter(gemeente, password, { from: '203.0.113.7' }), 'in')
  assert.equal(await enter(gemeente, 'verkeerd getypt', { from: '203.0.113.8' }), 'wrong')
  assert.equal(await enter(gemeente, password, { from: '203.0.113.8' }), 'in', 'also after a mistake')
  const link = await attempt(signInByLink, gemeente, { token: mine }, { from: '203.0.113.9' })
  assert.ok(link.ok, 'the link of before the storm')
})

test('ten thousand addresses get three tries a day each once the strangers used up theirs, and a /48 counts as 256 of them', async () => {
  const gemeente = await arrive()
  assert.equal(await storm(gemeente, (nth) => `198.51.100.${nth}`), 100 + 10 * 3, 'twenty of five, ten of three')
  assert.equal(await storm(gemeente, (nth) => `203.0.113.${nth}`, 10), 30 * 3)
  assert.equal(await storm(gemeente, (nth) => `2001:db8:0:${nth}::1`, 10), 3, 'thirty blocks of one customer')
})

test('under a storm a device that came in well before has its own tries, behind whatever address', async () => {
  const gemeente = await arrive()
  const first = await attempt(signIn, gemeente, { email: els.email, password })
  assert.ok(first.ok)
  const tickets = { [toestelTicket]: first.tickets[toestelTicket]! }
  await storm(gemeente, (nth) => `198.51.100.${nth}`)
  // In the town hall, where a colleague guesses too.
  for (let again = 0; again < 5; again++) await guess(gemeente, '203.0.113.7')
  assert.equal(await enter(gemeente, password, { from: '203.0.113.7' }), 'locked')
  for (let mistake = 0; mistake < 4; mistake++)
    assert.equal(await enter(gemeente, 'verkeerd getypt', { from: '203.0.113.7', tickets }), 'wrong')
  assert.equal(await enter(gemeente, password, { from: '203.0.113.7', tickets }), 'in')
  const forged = { [toestelTicket]: `${tickets[toestelTicket]!.slice(0, -4)}AAAA` }
  assert.equal(
    await enter(gemeente, password, { from: '203.0.113.7', tickets: forged }),
    'locked',
    'a forged device is a stranger',
  )
})

test('a device that is known to one account is a stranger to another, and to all after half a year', async () => {
  const gemeente = await arrive()
  await stage.act(createPerson, operator, gemeente, { ...els, name: 'Sanne', email: 'sanne@lindewaard.example' })
  const first = await attempt(signIn, gemeente, { email: 'sanne@lindewaard.example', password })
  assert.ok(first.ok)
  const tickets = { [toestelTicket]: first.tickets[toestelTicket]! }
  for (let again = 0; again < 5; again++) await enter(gemeente, 'geraden')
  assert.equal(await enter(gemeente, password, { tickets }), 'locked')
  const later = 181 * 24 * 60
  for (let again = 0; again < 5; again++)
    await attempt(signIn, gemeente, { email: 'sanne@lindewaard.example', password: 'geraden' }, { minutes: later })
  const stale = await attempt(signIn, gemeente, { email: 'sanne@lindewaard.example', password }, { minutes: later, tickets })
  assert.equal(codeOf(stale), 'locked')
})

test('a right password of many at once is a right password: only what was wrong counts afterwards', async () => {
  const gemeente = await arrive()
  for (let round = 0; round < 12; round++) assert.equal(await enter(gemeente, password), 'in')
  for (let mistake = 0; mistake < 4; mistake++) assert.equal(await enter(gemeente, 'verkeerd getypt'), 'wrong')
  assert.equal(await enter(gemeente, password), 'in')
  for (let mistake = 0; mistake < 4; mistake++) assert.equal(await enter(gemeente, 'verkeerd getypt'), 'wrong')
})

test('what is kept of who tried says nothing without the key, and goes when it counts no more', async () => {
  const gemeente = await arrive()
  await enter(gemeente, 'geraden', { from: '198.51.100.23' })
  const kept = async () =>
    (await stage.database.asOwner((client) => client.query('select * from house_poging where gemeente_id = $1', [gemeente.id])))
      .rows
  const rows = await kept()
  assert.deepEqual(
    rows.map((row) => Object.keys(row)),
    [
      ['gemeente_id', 'key', 'until'],
      ['gemeente_id', 'key', 'until'],
    ],
  )
  const text = JSON.stringify(rows)
  for (const said of ['198.51.100.23', els.email])
    for (const form of [
      said,
      ...['hex', 'base64', 'base64url'].map((how) =>
        createHash('sha256')
          .update(said)
          .digest(how as 'hex'),
      ),
    ])
      assert.ok(!text.includes(form))
})
