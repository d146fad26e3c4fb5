import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { alone, mailsOf, openDemo, openStage, person } from '../../../../doors/cast.ts'
import { type Actor, outsider, type RoleAt, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import type { Mail } from '../../../../house/mail.ts'
import { offeredBy, type Personal } from '../../../../house/offered.ts'
import { perform } from '../../../../house/perform.ts'
import { hashSecret } from '../../../../house/secret.ts'
import { adoptVisie, markDiscussed, placeRow, startVisie, writeDeel } from '../../../beleid/visie/actions.ts'
import { requiredDelen } from '../../../beleid/visie/model.ts'
import { rooms } from '../../../index.ts'
import { requestLink, signIn } from '../actions/inloggen.ts'
import { createPerson } from '../actions/mensen.ts'
import { personen } from '../doors.ts'
import { actorOf } from '../index.ts'
import { giveToestemming } from '../toestemming/actions.ts'
import { invitePeople, invitePerson } from '../uitnodigingen/actions.ts'
import { listPeople } from '../views.ts'
import { changeName, confirmEmail, erasePerson, requestEmail, requestErasure, withdrawErasure } from './actions.ts'
import { listWisverzoeken, myData, showWisverzoek, waiting } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now, alone)
const mieke = person('beheerder')
const password = 'voorlezen is fijn'
const quirijn = { name: 'Quirijn Achterberg', email: 'q.achterberg@lindewaard.example' }

const offered = offeredBy(rooms)
const call = (
  does: Declaration,
  actor: Actor,
  gemeente: Gemeente,
  input: unknown = {},
  lang: 'nl' | 'en' = 'nl',
  among = offered,
) => perform(stage.database, does, { actor, gemeente, lang, now, tickets: {}, input, offered: among })
// biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
async function act(...args: Parameters<typeof call>): Promise<any> {
  const outcome = await call(...args)
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
const post = (): Promise<Mail[]> => mailsOf(stage.database, now, personen)
beforeEach(async () => void (await post()))

/** Somebody with an account and a role, signed in. */
async function settle(gemeente: Gemeente, role: RoleAt['role'], who = quirijn): Promise<Actor & { kind: 'person' }> {
  await act(createPerson, mieke, gemeente, { ...who, roles: [role], password })
  const { token } = await act(signIn, visitor, gemeente, { email: who.email, password })
  const actor = await stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now))
  assert.ok(actor.kind === 'person')
  return actor
}
const askedBy = async (gemeente: Gemeente) => (await act(listWisverzoeken, mieke, gemeente)).wisverzoeken[0]

test('SI-03: a policy officer sees per room what was written, when, in both languages', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'beleidsambtenaar')
  await act(startVisie, me, gemeente)
  await act(writeDeel, me, gemeente, { deel: 'samenvatting', revision: 0, text: 'Iedereen doet mee.' })
  const titles = async (lang: 'nl' | 'en') =>
    (await act(myData, me, gemeente, {}, lang)).parts.map(({ label, known }: { label: string; known: { title: string }[] }) => [
      label,
      known.map(({ title }) => title).sort(),
    ])
  assert.deepEqual(await titles('nl'), [
    ['Account', ['Ingelogd', 'Rol: beleidsambtenaar']],
    ['Visie', ['Begon visie 1', 'Schreef: Samenvatting voor iedereen']],
  ])
  assert.deepEqual((await titles('en'))[0], ['Account', ['Role: policy officer', 'Signed in']])
  assert.deepEqual((await act(myData, me, gemeente)).account.email, quirijn.email)
})

test('a name is corrected at once; an address once the link to it is used, and the old one is told', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'inwoner')
  await act(requestLink, visitor, gemeente, { email: quirijn.email })
  await act(changeName, me, gemeente, { name: 'Quirijn A.' })
  await act(requestEmail, me, gemeente, { email: 'nieuw@lindewaard.example' })
  const mails = await post()
  const toNew = mails.find(({ to }) => to.address === 'nieuw@lindewaard.example')!
  assert.match(toNew.text, /^Beste Quirijn A\.,/)
  const token = /\/adres\/([\w-]{43})\n/.exec(toNew.text)![1]!
  const account = async () => (await act(myData, me, gemeente)).account
  assert.deepEqual([(await account()).email, (await account()).newEmail], [quirijn.email, 'nieuw@lindewaard.example'])
  await act(confirmEmail, visitor, gemeente, { token })
  assert.deepEqual([(await account()).email, (await account()).newEmail], ['nieuw@lindewaard.example', null])
  const again = await call(confirmEmail, visitor, gemeente, { token })
  assert.equal('status' in again && again.status, 410)
  const [told] = await post()
  assert.deepEqual([told!.to.address, /Bel dan meteen/.test(told!.text)], [quirijn.email, true])
  await act(signIn, visitor, gemeente, { email: 'nieuw@lindewaard.example', password })
  assert.equal((await call(signIn, visitor, gemeente, { email: quirijn.email, password })).ok, false)
})

test('an address that is taken answers the same and gets no message', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'inwoner')
  await settle(gemeente, 'inwoner', { name: 'Zus', email: 'zus@lindewaard.example' })
  assert.equal(await act(requestEmail, me, gemeente, { email: 'zus@lindewaard.example' }), null)
  assert.deepEqual(await post(), [])
})

/** Every table that says one of these anywhere, in any column. */
async function tablesThatSay(...texts: string[]): Promise<string[]> {
  const { rows: tables } = await stage.database.asOwner((client) =>
    client.query(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    ),
  )
  assert.ok(tables.length > 30)
  const found: string[] = []
  for (const { name } of tables)
    for (const text of texts) {
      const { rows } = await stage.database.asOwner((client) =>
        client.query(`select 1 from "${name}" t where position(lower($1) in lower(to_json(t)::text)) > 0 limit 1`, [text]),
      )
      if (rows.length > 0) found.push(String(name))
    }
  return [...new Set(found)].sort()
}

/** In no other story: the whole database is searched for this name. */
const wobke = { name: 'Wobke Terpstra', email: 'w.terpstra@lindewaard.example' }

test('K3: who asks for it is erased: no name or address is left in any table, nobody signs in, what was adopted stays', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'beleidsambtenaar', wobke)
  await act(invitePerson, mieke, gemeente, { ...wobke, role: 'vrijwilliger', note: 'Dag Wobke Terpstra' })
  await act(invitePeople, mieke, gemeente, { lines: `${wobke.name}; ${wobke.email}; mantelzorger`, try: true })
  await call(signIn, visitor, gemeente, { email: wobke.email, password: 'geraden' })
  await act(requestEmail, me, gemeente, { email: 'terpstra.nieuw@lindewaard.example' })
  await act(giveToestemming, me, gemeente, { purpose: 'nieuwsbrief' })
  await act(startVisie, me, gemeente)
  for (const deel of requiredDelen) await act(writeDeel, me, gemeente, { deel, revision: 0, text: 'Iedereen doet mee.' })
  for (let row = 1; row <= 6; row++)
    await call(placeRow, me, gemeente, { schema: 'smal-of-breed', row, revision: 0, value: 2, note: '' })
  await act(writeDeel, me, gemeente, { deel: 'samenvatting', revision: 0, text: 'Iedereen doet mee.' })
  await act(markDiscussed, me, gemeente)
  await act(adoptVisie, me, gemeente)
  await post()
  const words = ['terpstra', hashSecret(wobke.email).toString('hex')]
  const before = await tablesThatSay(...words)
  for (const table of ['account', 'uitnodiging', 'lijst', 'adres'])
    assert.ok(before.includes(`personen_${table}`), `planted: ${table} says who it is`)

  await act(requestErasure, me, gemeente)
  assert.equal((await call(requestErasure, me, gemeente)).ok, false)
  const asked = await askedBy(gemeente)
  const waits = (who: Actor) =>
    stage.database.transaction(gemeente.id, (db) => look(db, waiting({ db, gemeente, actor: who, now, lang: 'nl' } as never)))
  assert.deepEqual(
    (await waits(mieke)).map(({ due, path }) => [due, path]),
    [['2026-12-24', `/beheer/wissen/${asked.id}`]],
  )
  assert.deepEqual(await waits(me), [])
  const shown = await act(showWisverzoek, mieke, gemeente, { id: asked.id })
  assert.deepEqual([shown.name, shown.parts.map(({ label }: { label: string }) => label)], [wobke.name, ['Visie']])
  const report = await act(erasePerson, mieke, gemeente, { id: asked.id })
  const { gone, stays } = report
  assert.deepEqual([gone.sessies, gone.toestemmingen, gone.adressen, gone.uitnodigingen, gone.rollen], [1, 1, 1, 1, 1])
  assert.deepEqual(
    stays.map(({ label }: { label: { nl: string } }) => label.nl),
    ['Visie'],
  )

  assert.deepEqual(await tablesThatSay(...words), [])
  assert.equal((await call(signIn, visitor, gemeente, { email: wobke.email, password })).ok, false)
  await act(requestLink, visitor, gemeente, { email: wobke.email })
  assert.deepEqual(await post(), [])
  assert.equal((await call(myData, me, gemeente)).ok, false)
  assert.deepEqual((await act(listPeople, mieke, gemeente)).people, [])
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select adopted_by from visie_versie where gemeente_id = $1', [gemeente.id]),
  )
  assert.deepEqual(rows, [{ adopted_by: me.id }], 'the author of what was adopted is an id without a name')
  const done = await act(showWisverzoek, mieke, gemeente, { id: asked.id })
  assert.deepEqual([done.name, done.email, done.parts, done.report], [null, null, [], report])
  assert.deepEqual(await waits(mieke), [])
  const twice = await call(erasePerson, mieke, gemeente, { id: asked.id })
  assert.equal('status' in twice && twice.status, 409)
})

test('a room that keeps a name takes it away too, and its rows are counted', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'inwoner')
  const forgot: string[] = []
  const koor: Personal = {
    label: () => 'Koor',
    of: () => ({ query: offered.personal[0]!.of({ gemeente, lang: 'nl' } as never, me.id).query, read: () => [] }),
    forget: async (_, who) => forgot.push(who) + 2,
  }
  await act(requestErasure, me, gemeente)
  const { id } = await askedBy(gemeente)
  const done = await act(erasePerson, mieke, gemeente, { id }, 'nl', { ...offered, personal: [...offered.personal, koor] })
  assert.deepEqual([forgot, done.gone.elders], [[me.id], 3])
})

test('the last administrator is not erased, a request may be taken back, and only an administrator carries it out', async () => {
  const gemeente = await stage.newGemeente()
  const me = await settle(gemeente, 'beheerder')
  await act(requestErasure, me, gemeente)
  const { id } = await askedBy(gemeente)
  const last = await call(erasePerson, me, gemeente, { id })
  assert.ok('problems' in last && last.problems[0]?.code === 'last')
  for (const who of ['beleidsambtenaar', 'wethouder', 'raadslid', 'organisatie'] as const)
    assert.equal(((await call(erasePerson, person(who), gemeente, { id })) as { denied?: { no: string } }).denied?.no, 'role')
  assert.equal(((await call(erasePerson, outsider, gemeente, { id })) as { denied?: { no: string } }).denied?.no, 'absent')
  const elsewhere = await stage.newGemeente()
  const other = await call(erasePerson, mieke, elsewhere, { id })
  assert.equal('status' in other && other.status, 404)
  const unknown = await call(erasePerson, mieke, gemeente, { id: uuidv7() })
  assert.equal('status' in unknown && unknown.status, 404)
  await act(withdrawErasure, me, gemeente)
  const back = await call(erasePerson, mieke, gemeente, { id })
  assert.equal('status' in back && back.status, 409)
})

const { read, post: send, json } = openDemo(now)
test('the page offers the same as a file, and the API gives it too', async () => {
  const { html } = await read('/mijn/gegevens', 'beleidsambtenaar')
  assert.match(html, /Schreef een doel: 150 jongeren/)
  const file = await read('/mijn/gegevens.json', 'beleidsambtenaar')
  assert.deepEqual(JSON.parse(file.html), await json('/mijn/gegevens', 'beleidsambtenaar'))
  assert.equal((await read('/mijn/gegevens.json')).status, 303)
  assert.equal((await send('/mijn/wissen', [], 'organisatie')).status, 303)
  assert.match((await read('/mijn/gegevens', 'organisatie')).html, /U vroeg op 24 november 2026 om gewist te worden/)
  const list = (await read('/beheer/wissen', 'beheerder')).html
  const path = /\/lindewaard(\/beheer\/wissen\/[0-9a-f-]{36})/.exec(list)![1]!
  assert.equal((await send(path, [], 'beheerder')).status, 303)
  assert.match((await read(path, 'beheerder')).html, /Wat er is gewist/)
  assert.equal((await read('/mijn', 'organisatie')).status, 303, 'not signed in any more')
})
