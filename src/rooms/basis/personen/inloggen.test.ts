import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { alone, mailsOf, openStage, person } from '../../../doors/cast.ts'
import { operator, visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import type { Mail } from '../../../house/mail.ts'
import { requestLink, signIn, signInByLink } from './actions/inloggen.ts'
import { createPerson } from './actions/mensen.ts'
import { choosePassword, endMyOthers, endMySessie } from './actions/mijn.ts'
import { personen } from './doors.ts'
import { actorOf } from './index.ts'
import { myAccount } from './views.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now, alone)
const els = { name: 'Els', email: 'els@lindewaard.example', roles: ['inwoner'] }
let gemeente: Gemeente
/** The municipality of these stories, with Els in it. */
async function arrive() {
  gemeente ??= await stage.newGemeente()
  if ((await stage.call(signIn, visitor, gemeente, { email: els.email, password })).ok) return
  await stage.act(createPerson, operator, gemeente, { ...els, password })
}
const password = 'voorlezen is fijn'

beforeEach(arrive)

/** What the worker sends when it does what waits. */
const post = (): Promise<Mail[]> => mailsOf(stage.database, now, personen)
const tokenIn = (mail: Mail) => /\/inloggen\/met\/([\w-]{43})\n/.exec(mail.text)![1]!
const who = (token: string) => stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now))
const come = async () =>
  who((await stage.act(signIn, visitor, gemeente, { email: els.email, password: 'voorlezen is fijn' })).token)
const dump = async () =>
  JSON.stringify(
    (
      await stage.database.asOwner((client) =>
        client.query('select to_json(j) as j, (select json_agg(l) from personen_link l) as l from house_job j'),
      )
    ).rows,
  )

test('a link by e-mail opens the door once, and its secret stands nowhere', async () => {
  await stage.act(requestLink, visitor, gemeente, { email: 'ELS@lindewaard.example' })
  const [mail, ...more] = await post()
  assert.equal(more.length, 0)
  assert.deepEqual(mail!.to, { name: 'Els', address: els.email })
  assert.match(mail!.text, /^Beste Els,/)
  const token = tokenIn(mail!)
  assert.ok(!(await dump()).includes(token))
  const actor = await who((await stage.act(signInByLink, visitor, gemeente, { token })).token)
  assert.equal(actor.kind === 'person' && actor.name, 'Els')
  assert.deepEqual(await stage.refusal(signInByLink, visitor, gemeente, { token }), {
    status: 410,
    code: 'expired',
    message: 'Deze link is al gebruikt of te oud. U kunt een nieuwe link vragen.',
  })
})

test('an unknown address gets the same answer and no message; a fourth link in a quarter of an hour is refused for both', async () => {
  const other = await stage.newGemeente()
  await stage.act(createPerson, operator, other, { ...els, password: 'voorlezen is fijn' })
  for (const email of [els.email, 'niemand@lindewaard.example']) {
    for (let n = 0; n < 3; n++) assert.equal(await stage.act(requestLink, visitor, other, { email }), null)
    assert.equal((await stage.refusal(requestLink, visitor, other, { email })).status, 429)
  }
  const sent = await post()
  assert.deepEqual(new Set(sent.map(({ to }) => to.address)), new Set([els.email]))
  // One of them opens the door, and makes the others worthless.
  const [first, ...others] = sent.map(tokenIn)
  await stage.act(signInByLink, visitor, other, { token: first })
  for (const token of others) assert.equal((await stage.refusal(signInByLink, visitor, other, { token })).status, 410)
})

test('a link is too old after twenty minutes, and opens one municipality only', async () => {
  const [one, two] = [await stage.newGemeente(), await stage.newGemeente()]
  await stage.act(createPerson, operator, one, { ...els, password: 'voorlezen is fijn' })
  await stage.act(requestLink, visitor, one, { email: els.email })
  const token = tokenIn((await post())[0]!)
  assert.equal((await stage.refusal(signInByLink, visitor, two, { token })).status, 410)
  await stage.database.transaction(one.id, (db) =>
    sql`update personen_link set made_at = ${new Date(now.getTime() - 21 * 60_000)}, expires_at = ${new Date(now.getTime() - 60_000)}
      where gemeente_id = ${one.id}`.execute(db),
  )
  assert.equal((await stage.refusal(signInByLink, visitor, one, { token })).status, 410)
})

test('somebody sees where they are signed in, and ends one session or all others', async () => {
  const [here, there, elsewhere] = [await come(), await come(), await come()]
  assert.ok(here.kind === 'person' && there.kind === 'person' && elsewhere.kind === 'person')
  const mine = await stage.act(myAccount, here, gemeente)
  assert.equal(mine.current, here.sessieId)
  assert.ok(mine.sessies.length >= 3)
  await stage.act(endMySessie, here, gemeente, { id: there.sessieId })
  assert.equal((await stage.refusal(endMySessie, here, gemeente, { id: there.sessieId })).status, 404, 'it is gone')
  await stage.act(endMyOthers, here, gemeente)
  const left = await stage.act(myAccount, here, gemeente)
  assert.deepEqual(
    left.sessies.map(({ id }: { id: string }) => id),
    [here.sessieId],
  )
})

test('nobody ends the session of another', async () => {
  const mine = await come()
  assert.ok(mine.kind === 'person')
  assert.equal((await stage.refusal(endMySessie, person('beheerder'), gemeente, { id: mine.sessieId })).status, 404)
})

test('a new password asks for the old one, ends all other sessions, and needs no old one after a link', async () => {
  const town = await stage.newGemeente()
  await stage.act(createPerson, operator, town, { ...els, password: 'voorlezen is fijn' })
  const enter = async (password: string) => {
    const { token } = await stage.act(signIn, visitor, town, { email: els.email, password })
    return { token, actor: await stage.database.transaction(town.id, (db) => actorOf(db, town.id, token, now)) }
  }
  const [one, two] = [await enter('voorlezen is fijn'), await enter('voorlezen is fijn')]
  assert.equal((await stage.refusal(choosePassword, one.actor, town, { password: 'een nieuw geheim' })).code, 'empty')
  const wrong = { current: 'geraden', password: 'een nieuw geheim' }
  const { code, field } = await stage.refusal(choosePassword, one.actor, town, wrong)
  assert.deepEqual([code, field], ['wrong', 'current'])
  await stage.act(choosePassword, one.actor, town, { current: 'voorlezen is fijn', password: 'een nieuw geheim' })
  const still = (token: string) => stage.database.transaction(town.id, (db) => actorOf(db, town.id, token, now))
  assert.equal((await still(one.token)).kind, 'person')
  assert.equal((await still(two.token)).kind, 'visitor')
  await enter('een nieuw geheim')
  await stage.act(requestLink, visitor, town, { email: els.email })
  const { token } = await stage.act(signInByLink, visitor, town, { token: tokenIn((await post())[0]!) })
  await stage.act(choosePassword, await still(token), town, { password: 'nog een keer anders' })
  await enter('nog een keer anders')
})
