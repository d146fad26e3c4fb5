import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { alone, mailsOf, openStage, person } from '../../../../doors/cast.ts'
import { outsider, type Role, roleNames, roles, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { perform } from '../../../../house/perform.ts'
import { rooms } from '../../../index.ts'
import { signIn } from '../actions/inloggen.ts'
import { createPerson } from '../actions/mensen.ts'
import { personen } from '../doors.ts'
import { actorOf } from '../index.ts'
import { listPeople } from '../views.ts'
import {
  acceptMine,
  acceptUitnodiging,
  declineMine,
  invitePeople,
  invitePerson,
  resendUitnodiging,
  sendLijst,
  withdrawUitnodiging,
} from './actions.ts'
import { waiting } from './doors.ts'
import { listUitnodigingen, myUitnodigingen, showLijst, showUitnodiging } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000)
const stage = openStage(now, alone)
const mieke = person('beheerder')
const sanne = person('beleidsambtenaar')
const els = { name: 'Els', email: 'els@lindewaard.example', role: 'vrijwilliger' }

/** The messages that leave now, in order. */
const post = async (): Promise<string[]> =>
  (await mailsOf(stage.database, now, personen)).map(({ to, text }) => `${to.address}\n${text}`)
beforeEach(async () => void (await post()))
const tokenIn = (mail: string | undefined) => /\/uitnodiging\/([\w-]{43})\n/.exec(mail ?? '')![1]!
const at = (when: Date, gemeente: Gemeente, does: Parameters<typeof perform>[1], input: unknown, actor = visitor) =>
  perform(stage.database, does, { actor, gemeente, lang: 'nl', now: when, tickets: {}, input })
const actorWith = (gemeente: Gemeente, token: string) =>
  stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now))
const states = async (gemeente: Gemeente) =>
  (await stage.act(listUitnodigingen, mieke, gemeente)).uitnodigingen.map((one: { state: string }) => one.state)

test('SI-01: somebody is invited, sees by whom and for what, chooses a password, is in, and the link works once', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(invitePerson, sanne, gemeente, { ...els, note: 'Wij kennen elkaar van het leesuur.' })
  const [mail] = await post()
  assert.match(mail!, /^els@lindewaard\.example\nBeste Els,/)
  assert.match(mail!, /leesuur/)
  const token = tokenIn(mail)
  const shown = await stage.act(showUitnodiging, visitor, gemeente, { token })
  assert.deepEqual([shown.state, shown.role, shown.note], ['new', 'vrijwilliger', 'Wij kennen elkaar van het leesuur.'])
  assert.equal(
    (await stage.refusal(acceptUitnodiging, visitor, gemeente, { token, name: 'Els', password: 'kort' })).field,
    'password',
  )
  const session = await stage.act(acceptUitnodiging, visitor, gemeente, {
    token,
    name: 'Els de Wit',
    password: 'voorlezen is fijn',
  })
  const actor = await actorWith(gemeente, session.token)
  assert.deepEqual(actor.kind === 'person' && [actor.name, actor.roles[0]?.role], ['Els de Wit', 'vrijwilliger'])
  await stage.act(signIn, visitor, gemeente, { email: els.email, password: 'voorlezen is fijn' })
  assert.equal((await stage.refusal(acceptUitnodiging, visitor, gemeente, { token, name: 'Els' })).status, 410)
  assert.deepEqual(await stage.act(showUitnodiging, visitor, gemeente, { token }), { state: 'gone' })
  assert.deepEqual(await states(gemeente), ['accepted'])
})

test('A2: one list invites the whole cast, is tried out first, and each sees its own menu only', async () => {
  const gemeente = await stage.newGemeente()
  const cast = roles.map((role) => ({ name: `Iemand ${role}`, email: `${role}@lindewaard.example`, role }))
  const lines = cast.map(({ name, email, role }) => `${name}; ${email}; ${roleNames[role].nl}`).join('\r\n')
  const tried = await stage.act(invitePeople, mieke, gemeente, { lines, note: '', try: true })
  assert.deepEqual([await states(gemeente), (await post()).length], [[], 0], 'trying sends nothing')
  assert.deepEqual((await stage.act(showLijst, mieke, gemeente, { id: tried.lijst })).people, cast)
  assert.deepEqual(await stage.act(sendLijst, mieke, gemeente, { id: tried.lijst }), { sent: roles.length })
  assert.equal((await stage.refusal(sendLijst, mieke, gemeente, { id: tried.lijst })).status, 404, 'a list is sent once')
  const mails = await post()
  assert.equal(mails.length, roles.length)
  for (const [index, role] of roles.entries()) {
    const { token } = await stage.act(acceptUitnodiging, visitor, gemeente, { token: tokenIn(mails[index]), name: role })
    const actor = await actorWith(gemeente, token)
    const menu = (who: typeof actor) =>
      rooms.flatMap(({ nav = [] }) => nav.filter(({ may }) => may(who) === true)).map(({ path }) => path)
    assert.deepEqual(menu(actor), menu(person(role)), role)
    assert.equal(menu(actor).includes('/beheer'), role === 'beheerder', role)
  }
})

test('a list with a wrong line sends nothing and says what is wrong, line by line', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(invitePerson, mieke, gemeente, els)
  await post()
  const lines = [
    'Yusuf; yusuf@lindewaard.example; inwoner',
    'Noor; noor@lindewaard.example',
    '',
    'Wim; geen adres; mantelzorger',
    'Toos\ttoos@lindewaard.example\tburgemeester',
    'Yusuf; YUSUF@lindewaard.example; resident',
    'Marijke; marijke@lindewaard.example; wethouder',
  ].join('\n')
  const outcome = await stage.call(invitePeople, sanne, gemeente, { lines })
  assert.deepEqual(!outcome.ok && !outcome.denied && outcome.problems.map(({ message }) => message.replace(/:.*/, '')), [
    'Regel 2',
    'Regel 4',
    'Regel 5',
    'Regel 6',
    'Regel 7',
  ])
  const taken = await stage.refusal(invitePeople, sanne, gemeente, {
    lines: `Yusuf; y@lindewaard.example; inwoner\nEls; ${els.email}; vrijwilliger`,
  })
  assert.deepEqual([taken.status, taken.message], [409, 'Regel 2: voor dit adres en deze rol loopt al een uitnodiging.'])
  assert.deepEqual([(await states(gemeente)).length, (await post()).length], [1, 0])
  const many = Array.from({ length: 101 }, (_, n) => `Naam; a${n}@lindewaard.example; inwoner`).join('\n')
  assert.match((await stage.refusal(invitePeople, mieke, gemeente, { lines: many })).message!, /ten hoogste 100/)
})

test('a policy officer invites the field, never the municipality or an administrator; others cannot invite', async () => {
  const gemeente = await stage.newGemeente()
  for (const role of ['wethouder', 'raadslid', 'vakafdeling', 'beleidsambtenaar', 'beheerder'])
    assert.equal((await stage.refusal(invitePerson, sanne, gemeente, { ...els, role })).status, 403, role)
  const { id } = await stage.act(invitePerson, mieke, gemeente, { ...els, role: 'raadslid' })
  assert.deepEqual((await stage.act(listUitnodigingen, sanne, gemeente)).uitnodigingen, [])
  assert.equal((await stage.refusal(withdrawUitnodiging, sanne, gemeente, { id })).status, 404)
  for (const role of ['wethouder', 'raadslid', 'organisatie'] as Role[])
    assert.equal(
      ((await stage.call(invitePerson, person(role), gemeente, els)) as { denied?: { no: string } }).denied?.no,
      'role',
    )
  assert.equal(((await stage.call(invitePerson, outsider, gemeente, els)) as { denied?: { no: string } }).denied?.no, 'absent')
  const elsewhere = await stage.newGemeente()
  assert.equal((await stage.refusal(withdrawUitnodiging, mieke, elsewhere, { id })).status, 404)
})

test('an invitation expires after fourteen days, is sent again with another secret, and is withdrawn', async () => {
  const gemeente = await stage.newGemeente()
  const { id } = await stage.act(invitePerson, mieke, gemeente, els)
  assert.equal((await stage.refusal(invitePerson, mieke, gemeente, els)).status, 409)
  const first = tokenIn((await post())[0])
  const shownAt = async (when: Date, token: string) =>
    ((await at(when, gemeente, showUitnodiging, { token })) as { value: { state: string } }).value.state
  assert.deepEqual([await shownAt(later(13.9), first), await shownAt(later(14), first)], ['new', 'gone'])
  const late = await at(later(14), gemeente, acceptUitnodiging, { token: first, name: 'Els' })
  assert.equal('status' in late && late.status, 410)
  await stage.act(resendUitnodiging, mieke, gemeente, { id })
  const second = tokenIn((await post())[0])
  assert.deepEqual([await shownAt(now, first), await shownAt(now, second)], ['gone', 'new'])
  await stage.act(withdrawUitnodiging, mieke, gemeente, { id })
  assert.equal(await shownAt(now, second), 'gone')
  assert.equal((await stage.refusal(resendUitnodiging, mieke, gemeente, { id })).status, 409)
  assert.deepEqual(await states(gemeente), ['withdrawn'])
})

test('whoever has an account gets the role after signing in, and whoever invites does not learn that', async () => {
  const gemeente = await stage.newGemeente()
  const account = await stage.act(createPerson, mieke, gemeente, {
    name: 'Els',
    email: els.email,
    roles: ['inwoner'],
    password: 'voorlezen is fijn',
  })
  const known = await stage.act(invitePerson, sanne, gemeente, els)
  const unknown = await stage.act(invitePerson, sanne, gemeente, { ...els, email: 'zus@lindewaard.example' })
  assert.deepEqual(Object.keys(known), Object.keys(unknown))
  const token = tokenIn((await post())[0])
  assert.equal((await stage.act(showUitnodiging, visitor, gemeente, { token })).state, 'known')
  assert.equal((await stage.refusal(acceptUitnodiging, visitor, gemeente, { token, name: 'Els' })).status, 409)
  const me = await actorWith(
    gemeente,
    (await stage.act(signIn, visitor, gemeente, { email: els.email, password: 'voorlezen is fijn' })).token,
  )
  const asked = await stage.database.transaction(gemeente.id, (db) =>
    look(db, waiting({ db, gemeente, actor: me, now, lang: 'nl' } as never)),
  )
  assert.deepEqual(
    asked.map(({ title, due }) => [title, due]),
    [['U bent uitgenodigd als vrijwilliger', '2026-12-08']],
  )
  assert.equal((await stage.act(myUitnodigingen, me, gemeente)).uitnodigingen.length, 1)
  assert.equal((await stage.refusal(acceptMine, me, gemeente, { id: unknown.id })).status, 404, 'of somebody else')
  assert.equal((await stage.refusal(declineMine, me, gemeente, { id: unknown.id })).status, 404, 'of somebody else')
  await stage.act(acceptMine, me, gemeente, { id: known.id })
  assert.equal((await stage.refusal(acceptMine, me, gemeente, { id: known.id })).status, 410)
  const { people } = await stage.act(listPeople, mieke, gemeente)
  assert.deepEqual(
    people.find(({ id }: { id: string }) => id === account.id).roles.map(({ role }: { role: Role }) => role),
    ['inwoner', 'vrijwilliger'],
  )
})

test('the secret of an invitation stands in no table, and two who use it at once are one person', async () => {
  const gemeente = await stage.newGemeente()
  await stage.act(invitePerson, mieke, gemeente, els)
  const token = tokenIn((await post())[0])
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select to_json(u) as u from personen_uitnodiging u union all select to_json(j) from house_job j'),
  )
  assert.ok(rows.length > 1 && !JSON.stringify(rows).includes(token))
  const both = await Promise.all(
    ['Els', 'Ander'].map((name) => stage.call(acceptUitnodiging, visitor, gemeente, { token, name })),
  )
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
})
