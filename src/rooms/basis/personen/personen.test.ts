import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../../../tools/postgres.ts'
import { type Actor, operator, visitor } from '../../../house/actor.ts'
import type { Database } from '../../../house/db/database.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { perform } from '../../../house/perform.ts'
import { createGemeente } from '../gemeenten/actions.ts'
import { signIn, signOut } from './actions/inloggen.ts'
import { createPerson } from './actions/mensen.ts'
import { sessieTicket } from './actions/sessie.ts'
import { actorOf } from './index.ts'

let database: Database
let lindewaard: Gemeente
let rietmeer: Gemeente
const nowhere = { id: '' } as Gemeente
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 10, minutes))

const act = async (declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown, now = at(0)) => {
  const outcome = await perform(database, declaration, { actor, gemeente, lang: 'nl', now, tickets: {}, input })
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome as { value: Record<string, string | null>; tickets: Record<string, string | null> }
}
const sanne = { email: 'Sanne@lindewaard.example', password: 'negen stappen samen' }
const newGemeente = async (name: string) => {
  const { value } = await act(createGemeente, operator, nowhere, {
    name,
    slug: name.toLowerCase(),
    languages: ['nl'],
    phone: '088 000 12 34',
  })
  return value as unknown as Gemeente
}

before(async () => {
  database = await newDatabase()
  lindewaard = await newGemeente('Lindewaard')
  rietmeer = await newGemeente('Rietmeer')
  await act(createPerson, operator, lindewaard, { ...sanne, name: 'Sanne', roles: ['beleidsambtenaar'] })
})
after(() => database.close())

const who = (gemeente: Gemeente, token: string | undefined, now = at(1)) =>
  database.transaction(gemeente.id, (db) => actorOf(db, gemeente.id, token, now))

test('a session holds for its municipality, until it is ended or twelve hours old', async () => {
  const { tickets } = await act(signIn, visitor, lindewaard, sanne)
  const token = tickets[sessieTicket]!
  const actor = await who(lindewaard, token)
  assert.equal(actor.kind === 'person' && `${actor.name} ${actor.roles[0]?.role}`, 'Sanne beleidsambtenaar')
  assert.equal((await who(rietmeer, token)).kind, 'visitor')
  assert.equal((await who(lindewaard, token, at(12 * 60 + 1))).kind, 'visitor')
  await act(signOut, actor, lindewaard, {})
  assert.equal((await who(lindewaard, token)).kind, 'visitor')
})

test('five wrong passwords shut the door for a quarter of an hour, for a known and an unknown address alike', async () => {
  for (const email of [sanne.email, 'niemand@lindewaard.example']) {
    const tryAt = async (minute: number, password: string) => {
      const call = {
        actor: visitor,
        gemeente: lindewaard,
        lang: 'nl' as const,
        now: at(minute),
        tickets: {},
        input: { email, password },
      }
      const outcome = await perform(database, signIn, call)
      return 'problems' in outcome ? outcome.problems[0]?.code : 'open'
    }
    for (let n = 0; n < 5; n++) assert.equal(await tryAt(20, 'geraden'), 'wrong')
    assert.equal(await tryAt(21, sanne.password), 'locked')
    assert.equal(await tryAt(36, 'geraden'), 'wrong')
  }
})

test('somebody with another role cannot add people', async () => {
  const actor: Actor = {
    kind: 'person',
    id: lindewaard.id,
    name: 'x',
    sessieId: lindewaard.id,
    roles: [{ role: 'vrijwilliger', organisatieId: null }],
  }
  const outcome = await perform(database, createPerson, {
    actor,
    gemeente: lindewaard,
    lang: 'nl',
    now: at(0),
    tickets: {},
    input: {},
  })
  assert.equal(!outcome.ok && outcome.denied?.no, 'role')
})

test('an address is in use once per municipality', async () => {
  const input = { ...sanne, name: 'Nog een Sanne', roles: ['inwoner'] }
  const outcome = await perform(database, createPerson, {
    actor: operator,
    gemeente: lindewaard,
    lang: 'nl',
    now: at(0),
    tickets: {},
    input,
  })
  assert.equal('status' in outcome && outcome.status, 409)
  await act(createPerson, operator, rietmeer, input)
})
