import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alone, openDemo, openStage, person } from '../../../../doors/cast.ts'
import { openWorker } from '../../../../doors/worker.ts'
import { type Actor, outsider } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Declaration } from '../../../../house/declare.ts'
import type { Mail } from '../../../../house/mail.ts'
import { offeredBy } from '../../../../house/offered.ts'
import { perform } from '../../../../house/perform.ts'
import { countsIn } from '../../../../house/stuck.ts'
import { rooms } from '../../../index.ts'
import { requestLink } from '../actions/inloggen.ts'
import { createPerson } from '../actions/mensen.ts'
import { personen } from '../doors.ts'
import { erasePerson, requestErasure } from '../inzage/actions.ts'
import { listWisverzoeken } from '../inzage/views.ts'
import { invitePerson, resendUitnodiging, withdrawUitnodiging } from '../uitnodigingen/actions.ts'
import { listUitnodigingen } from '../uitnodigingen/views.ts'
import { dropWork, retryWork, tryMail } from './actions.ts'
import { whyOf } from './rules.ts'
import { showToezicht } from './views.ts'

const start = new Date('2026-11-24T10:00:00Z')
const stage = openStage(start, alone)
const mieke = person('beheerder')
const els = { name: 'Els', email: 'els@lindewaard.example' }
const offered = offeredBy(rooms)

/** A municipality whose mail server does what the story says, and a clock. */
async function town() {
  const gemeente = await stage.newGemeente()
  const slug = `/l${gemeente.id.slice(-10)}/`
  const sent: Mail[] = []
  let now = start
  let answer: object | null = null
  const mail = {
    send: async (each: Mail) => {
      if (answer) throw Object.assign(new Error(`no: ${each.to.address}`), answer)
      // A worker sees to every municipality: of the stories before this one too.
      if (each.text.includes(slug)) sent.push(each)
      return undefined
    },
    close: () => {},
  }
  const call = (does: Declaration, actor: Actor, input: unknown = {}) =>
    perform(stage.database, does, { actor, gemeente, lang: 'nl', now, tickets: {}, input, offered })
  return {
    gemeente,
    sent,
    call,
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
    async act(does: Declaration, actor: Actor, input: unknown = {}): Promise<any> {
      const outcome = await call(does, actor, input)
      assert.ok(outcome.ok, JSON.stringify(outcome))
      return outcome.value
    },
    answers(how: object | null) {
      answer = how
    },
    async work(minutesLater = 0) {
      now = new Date(now.getTime() + minutesLater * 60_000)
      const shared = { database: stage.database, rooms: [personen], mail, log: () => {} }
      const worker = await openWorker({ ...shared, origin: 'https://meedoen.example', now: () => now })
      await worker.sweep()
      await worker.close()
    },
  }
}
const refused = { code: 'EENVELOPE', responseCode: 550 }
const status = (outcome: Awaited<ReturnType<typeof perform>>) => 'status' in outcome && outcome.status

test('an invitation that never left does not look sent; the administrator reads to whom and why, and tries again', async () => {
  const { act, answers, work, sent } = await town()
  const { id } = await act(invitePerson, mieke, { ...els, role: 'inwoner' })
  answers(refused)
  await work()
  const [shown] = (await act(listUitnodigingen, mieke)).uitnodigingen
  assert.deepEqual([shown.sentAt, shown.failedAt], [null, start.toISOString()])
  const { messages, counts } = await act(showToezicht, mieke)
  assert.deepEqual(
    messages.map(({ title, to, why, code, again }: Record<string, unknown>) => [title, to, why, code, again]),
    [['Uitnodiging', 'Els (els@lindewaard.example)', 'address', '550', true]],
  )
  assert.deepEqual(counts.messages, { waiting: 0, failed: 1 })
  answers(null)
  await act(retryWork, mieke, { id: messages[0].id })
  await work()
  assert.equal(sent.length, 1)
  assert.deepEqual((await act(showToezicht, mieke)).messages, [])
  assert.ok((await act(listUitnodigingen, mieke)).uitnodigingen[0].sentAt)
  await act(resendUitnodiging, mieke, { id })
  assert.equal((await act(listUitnodigingen, mieke)).uitnodigingen[0].sentAt, null, 'the new one is on its way')
})

test('a wrong password of the mail server is shown at once, while it is still tried', async () => {
  const { act, answers, work } = await town()
  await act(createPerson, mieke, { ...els, roles: ['inwoner'] })
  answers({ code: 'EAUTH', responseCode: 535 })
  await work()
  const [shown] = (await act(showToezicht, mieke)).messages
  assert.deepEqual(
    [shown.to, shown.why, shown.failedAt, shown.attempts],
    ['Els', 'sign-in', null, 1],
    'by name, never the address',
  )
  assert.deepEqual((await act(showToezicht, mieke)).counts.messages, { waiting: 1, failed: 0 })
})

test('what failed waits for the administrator, everything is tried again at once, and what is let go stays away', async () => {
  const { gemeente, act, call, answers, work, sent } = await town()
  answers(refused)
  for (const n of [1, 2, 3])
    await act(invitePerson, mieke, { name: `Els ${n}`, email: `e${n}@lindewaard.example`, role: 'inwoner' })
  await work()
  const waits = async (actor: Actor) =>
    stage.database.transaction(gemeente.id, async (db) => {
      const ctx = { db, gemeente, actor, now: start, lang: 'nl', offered } as never
      return (await Promise.all(personen.waiting!.map((of) => look(db, of(ctx))))).flat().map(({ title }) => title)
    })
  assert.ok((await waits(mieke)).includes('Er zijn 3 dingen niet gelukt'))
  assert.ok(!(await waits(person('beleidsambtenaar'))).some((title) => title.includes('niet gelukt')))
  const [first] = (await act(showToezicht, mieke)).messages
  await act(dropWork, mieke, { id: first.id })
  assert.equal(status(await call(dropWork, mieke, { id: first.id })), 404)
  answers(null)
  assert.deepEqual(await act(retryWork, mieke), { n: 2 })
  await work()
  assert.equal(sent.length, 2)
  assert.equal(status(await call(retryWork, mieke)), 409)
})

test('a link that ended is not tried again, and what was withdrawn does not leave any more', async () => {
  const { act, call, answers, work, sent } = await town()
  await act(createPerson, mieke, { ...els, roles: ['inwoner'], password: 'voorlezen is fijn' })
  answers({ code: 'ETIMEDOUT' })
  await act(requestLink, { kind: 'visitor' } as Actor, { email: els.email })
  const { id } = await act(invitePerson, mieke, { ...els, email: 'zus@lindewaard.example', role: 'inwoner' })
  await work()
  await act(withdrawUitnodiging, mieke, { id })
  for (const minutes of [5, 10, 10]) await work(minutes)
  const { messages } = await act(showToezicht, mieke)
  assert.deepEqual(
    messages.map(({ title, again }: Record<string, unknown>) => [title, again]),
    [['Een link om in te loggen', false]],
  )
  assert.equal(status(await call(retryWork, mieke, { id: messages[0].id })), 409)
  answers(null)
  await work(60)
  assert.deepEqual(sent, [])
})

test('whoever is erased gets no message that still waited, and no row points at them', async () => {
  const { gemeente, act, answers, work, sent } = await town()
  const { id } = await act(createPerson, mieke, { ...els, roles: ['inwoner'] })
  await act(invitePerson, mieke, { ...els, role: 'vrijwilliger' })
  answers({ code: 'ECONNREFUSED' })
  await work()
  const me = { kind: 'person', id, name: 'Els', sessieId: id, roles: [] } as Actor
  await act(createPerson, mieke, {
    name: 'Mieke',
    email: 'mieke@lindewaard.example',
    roles: ['beheerder'],
    password: 'voorlezen is fijn',
  })
  await act(requestErasure, me)
  const [asked] = (await act(listWisverzoeken, mieke)).wisverzoeken
  await act(erasePerson, mieke, { id: asked.id })
  answers(null)
  await work(60)
  assert.deepEqual(sent, [])
  const counts = await stage.database.transaction(gemeente.id, (db) => look(db, countsIn(gemeente.id)))
  assert.deepEqual(counts.messages, { waiting: 0, failed: 0 })
})

test('work that fails is shown in words and tried again; of another municipality nothing is seen or done', async () => {
  const { act, work, gemeente } = await town()
  const other = await town()
  await act(invitePerson, mieke, { ...els, role: 'inwoner' })
  const broken = `{"id": "geen id"}`
  await stage.database.asOwner((client) =>
    client.query('update house_job set payload = $2::jsonb where gemeente_id = $1', [gemeente.id, broken]),
  )
  for (let n = 0; n < 9; n++) await work(120)
  const { jobs } = await act(showToezicht, mieke)
  assert.deepEqual([jobs.length, jobs[0].title, jobs[0].code], [1, 'Uitnodiging', 'ZodError'])
  assert.deepEqual((await other.act(showToezicht, mieke)).jobs, [])
  assert.equal(status(await other.call(retryWork, mieke, { id: jobs[0].id })), 409)
  assert.equal(status(await other.call(dropWork, mieke, { id: jobs[0].id })), 404)
  assert.deepEqual(await act(retryWork, mieke, { id: jobs[0].id }), { n: 1 })
  assert.deepEqual((await act(showToezicht, mieke)).jobs, [])
})

test('a test message goes to whoever asks, before everything else; others have no business here', async () => {
  const { act, call, work, sent } = await town()
  const { id } = await act(createPerson, mieke, { ...els, roles: ['beheerder'] })
  const me = { ...mieke, id } as Actor
  await act(tryMail, me)
  await work()
  assert.ok(sent.some(({ to, subject }) => to.address === els.email && subject.startsWith('Proefbericht')))
  for (const actor of [person('beleidsambtenaar'), outsider])
    for (const does of [showToezicht, retryWork, tryMail]) assert.ok(!(await call(does, actor)).ok, does.name)
})

test('a code of a mail server comes down to something an administrator can read', () => {
  const codes = ['550', '552', '421', '535', 'ECONNREFUSED', 'too-late', 'ENOSPC']
  assert.deepEqual(codes.map(whyOf), ['address', 'refused', 'busy', 'sign-in', 'away', 'too-late', 'broken'])
})

const demo = openDemo(start)
test('the page stands in the menu of the administrator and works without a script', async () => {
  assert.match((await demo.read('/beheer', 'beheerder')).html, /href="\/lindewaard\/beheer\/toezicht"/)
  const { html, status: code } = await demo.read('/beheer/toezicht', 'beheerder')
  assert.equal(code, 200)
  assert.match(html, /Stuur mij een proefbericht/)
  assert.equal((await demo.post('/beheer/toezicht/proef', [], 'beheerder')).status, 303)
  assert.equal((await demo.read('/beheer/toezicht', 'beleidsambtenaar')).status, 403)
})
