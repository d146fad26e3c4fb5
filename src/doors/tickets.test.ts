import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { type Actor, operator, visitor } from '../house/actor.ts'
import type { Declaration, Gemeente } from '../house/declare.ts'
import { perform } from '../house/perform.ts'
import { actorOf } from '../rooms/basis/personen/index.ts'
import { codeAt, stepAt } from '../rooms/basis/personen/tweestaps/totp.ts'
import { newApp } from '../rooms/basis/personen/tweestaps/views.ts'
import { rooms } from '../rooms/index.ts'
import { alone, mailsOf, openStage, person } from './cast.ts'

/** No answer that carried a ticket is ever kept, whatever declaration gives it; those of taking part are in replay.test.ts. */
const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, alone)
const actions = new Map(
  rooms.flatMap(({ doors }) => doors.flatMap((door) => ('action' in door ? [[door.action.name, door.action] as const] : []))),
)
const personen = rooms.filter(({ name }) => name === 'personen')
const password = 'voorlezen is fijn'
const els = { name: 'Els', email: 'els@lindewaard.example', password }

/**
 * Everything in `src/rooms` that gives a ticket: who adds one adds a story here. `sessie`, `binnen` and `toestel` stand for all that
 * sign in; no key counts at `installatie`, which is above all municipalities.
 */
const givers = [
  'basis/gemeenten/installatie.ts',
  'basis/personen/actions/inloggen.ts',
  'basis/personen/actions/mijn.ts',
  'basis/personen/actions/sessie.ts',
  'basis/personen/toestel.ts',
  'basis/personen/tweestaps/actions/app.ts',
  'basis/personen/tweestaps/actions/code.ts',
  'basis/personen/tweestaps/binnen.ts',
  'basis/personen/tweestaps/codes.ts',
  'beleid/doelen/prioriteiten/actions/deelnemen.ts',
  'beleid/typetest/actions/deelnemen.ts',
  'beleid/visie/keuzes/actions/reageren.ts',
]

/** Somebody who sends each call with a key, and the municipality they do it in. */
async function walk() {
  const gemeente: Gemeente = await stage.newGemeente()
  const tickets: Record<string, string> = {}
  const call = (does: Declaration, actor: Actor, input: unknown, once: string | null) =>
    perform(stage.database, does, { actor, gemeente, lang: 'nl', now, tickets, origin: 'https://meedoen.example', input, once })
  /** Does it and carries what it gave; nothing of it may be kept. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; its declaration has parsed it.
  async function gives(name: string, input: unknown, actor: Actor = visitor): Promise<any> {
    const once = uuidv7()
    const outcome = await call(actions.get(name)!, actor, input, once)
    assert.ok(outcome.ok, `${name}: ${JSON.stringify(outcome)}`)
    assert.notDeepEqual(outcome.tickets, {}, `${name} gives a ticket`)
    const { rows } = await stage.database.asOwner((client) =>
      client.query('select * from house_once where gemeente_id = $1', [gemeente.id]),
    )
    assert.deepEqual(rows, [], `${name} is not kept`)
    for (const [ticket, secret] of Object.entries(outcome.tickets)) {
      if (secret === null) delete tickets[ticket]
      else tickets[ticket] = secret
    }
    return outcome.value
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const does = async (name: string, input: unknown, actor: Actor): Promise<any> => {
    const outcome = await call(actions.get(name)!, actor, input, null)
    assert.ok(outcome.ok, `${name}: ${JSON.stringify(outcome)}`)
    return outcome.value
  }
  const who = (token: string) => stage.database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now))
  return { gemeente, gives, does, who }
}

test('whoever signs in or out, with a password, a link or an invitation, is not kept', async () => {
  const { gives, does, who } = await walk()
  await does('personen.createPerson', { ...els, roles: ['inwoner'] }, operator)
  const { token } = await gives('personen.signIn', { email: els.email, password })
  await gives('personen.signOut', {}, await who(token))
  await does('personen.requestLink', { email: els.email }, visitor)
  await does(
    'personen.invitePerson',
    { name: 'Jan', email: 'jan@lindewaard.example', role: 'inwoner' },
    person('beleidsambtenaar'),
  )
  const mails = (await mailsOf(stage.database, now, ...personen)).map(({ text }) => text).join('\n')
  const [, link] = /\/inloggen\/met\/([\w-]{43})/.exec(mails)!
  await gives('personen.signInByLink', { token: link })
  const [, invitation] = /\/uitnodiging\/([\w-]{43})/.exec(mails)!
  const { token: jan } = await gives('personen.acceptUitnodiging', { token: invitation, name: 'Jan' })
  await gives('personen.endAllMine', {}, await who(jan))
})

test('nor is what a second step gives', async () => {
  const { gemeente, gives, does, who } = await walk()
  const code = (seconds: number, secret: string) => codeAt(secret, stepAt(new Date(now.getTime() + seconds * 1000)))
  await does('personen.createPerson', { ...els, roles: ['inwoner'] }, operator)
  const { token } = await gives('personen.signIn', { email: els.email, password })
  const actor = await who(token)
  await does('personen.beginApp', { password }, actor)
  const { secret } = await stage.act(newApp, actor, gemeente)
  await gives('personen.addApp', { oneTimeCode: code(-30, secret) }, actor)
  await gives('personen.hideCodes', {}, actor)
  assert.equal((await gives('personen.signIn', { email: els.email, password })).needs, 'code')
  await gives('personen.signInByCode', { oneTimeCode: code(0, secret) })
  await gives('personen.renewCodes', { oneTimeCode: code(30, secret) }, actor)
})

test('and whatever gives a ticket is in these stories', () => {
  const folder = new URL('../rooms/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.tsx?$/.test(file))
  const found = sources.filter((file) => /\bticket\(/.test(readFileSync(new URL(file, folder), 'utf8')))
  assert.deepEqual(found.map((file) => file.replaceAll('\\', '/')).sort(), givers)
})
