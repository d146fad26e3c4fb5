import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { v7 as uuidv7 } from 'uuid'
import { alone, mailsOf, openDemo, openStage, person } from '../../../../doors/cast.ts'
import { type Actor, outsider, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { createPerson } from '../actions/mensen.ts'
import { personen } from '../doors.ts'
import { consenting, hasConsent } from '../index.ts'
import { giveToestemming, myToestemmingen, withdrawToestemming } from './actions.ts'
import type { Toestemming } from './model.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now, alone)
const mieke = person('beheerder')
const somebody = async (gemeente: Gemeente, name: string): Promise<Actor & { kind: 'person' }> => {
  const email = `${name.toLowerCase()}@lindewaard.example`
  const { id } = await stage.act(createPerson, mieke, gemeente, {
    name,
    email,
    roles: ['inwoner'],
    password: 'voorlezen is fijn',
  })
  return { kind: 'person', id, name, sessieId: id, roles: [] }
}
const ask = <T>(gemeente: Gemeente, lookup: Parameters<typeof look<T>>[1]) =>
  stage.database.transaction(gemeente.id, (db) => look(db, lookup))

test('SI-03: consent is given by the person, holds for one purpose and recipient, and ends at once when it is withdrawn', async () => {
  const gemeente = await stage.newGemeente()
  const [els, zus] = [await somebody(gemeente, 'Els'), await somebody(gemeente, 'Zus')]
  await stage.act(giveToestemming, els, gemeente, { purpose: 'nieuwsbrief' })
  await stage.act(giveToestemming, els, gemeente, { purpose: 'nieuwsbrief' })
  const has = (purpose: 'nieuwsbrief' | 'onderzoek', who = els) => ask(gemeente, hasConsent(gemeente.id, who.id, purpose))
  assert.deepEqual([await has('nieuwsbrief'), await has('onderzoek'), await has('nieuwsbrief', zus)], [true, false, false])
  assert.deepEqual(await ask(gemeente, consenting(gemeente.id, 'nieuwsbrief')), [els.id])
  assert.equal((await stage.refusal(withdrawToestemming, zus, gemeente, { purpose: 'nieuwsbrief' })).status, 409)
  await stage.act(withdrawToestemming, els, gemeente, { purpose: 'nieuwsbrief' })
  assert.deepEqual([await has('nieuwsbrief'), await ask(gemeente, consenting(gemeente.id, 'nieuwsbrief'))], [false, []])
  await stage.act(giveToestemming, els, gemeente, { purpose: 'nieuwsbrief' })
  const { toestemmingen } = await stage.act(myToestemmingen, els, gemeente)
  assert.deepEqual(
    toestemmingen.map(({ version, withdrawnAt }: Toestemming) => [version, withdrawnAt]),
    [
      [1, null],
      [1, now.toISOString()],
    ],
    'the history stays',
  )
  const { rows } = await stage.database.asOwner((client) =>
    client.query(`select kind, data from house_event where gemeente_id = $1 and kind like '%Toestemming' order by id`, [
      gemeente.id,
    ]),
  )
  assert.deepEqual(
    rows.map(({ kind, data }) => [kind, data]),
    ['giveToestemming', 'withdrawToestemming', 'giveToestemming'].map((verb) => [`personen.${verb}`, { purpose: 'nieuwsbrief' }]),
  )
})

test('an organisation loses access at once and is told, without a name', async () => {
  const gemeente = await stage.newGemeente()
  const [els, henk] = [await somebody(gemeente, 'Els'), await somebody(gemeente, 'Henk')]
  const recipient = uuidv7()
  const asked = { purpose: 'onderzoek', recipient }
  assert.equal((await stage.refusal(giveToestemming, els, gemeente, asked)).field, 'recipient')
  await stage.database.transaction(gemeente.id, (db) =>
    sql`insert into personen_rol (gemeente_id, account_id, id, role, organisatie_id, given_at)
      values (${gemeente.id}, ${henk.id}, ${uuidv7()}, 'organisatie', ${recipient}, ${now})`.execute(db),
  )
  await stage.act(giveToestemming, els, gemeente, asked)
  const has = (to: string | null) => ask(gemeente, hasConsent(gemeente.id, els.id, 'onderzoek', to))
  assert.deepEqual([await has(recipient), await has(null)], [true, false])
  await stage.act(withdrawToestemming, els, gemeente, asked)
  assert.equal(await has(recipient), false)
  const sent = await mailsOf(stage.database, now, personen)
  assert.deepEqual(
    sent.map(({ to }) => to.address),
    ['henk@lindewaard.example'],
  )
  assert.ok(!sent[0]!.text.includes('Els') && sent[0]!.text.includes('Meedoen aan onderzoek'))
})

test('consent is of people with an account here: a visitor signs in, an outsider finds nothing', async () => {
  const gemeente = await stage.newGemeente()
  const no = async (who: Actor) =>
    ((await stage.call(giveToestemming, who, gemeente, { purpose: 'onderzoek' })) as { denied?: { no: string } }).denied?.no
  assert.deepEqual([await no(visitor), await no(outsider)], ['sign-in', 'absent'])
})

const { read, post, json } = openDemo(now)
test('a councillor gives and withdraws it on one page, and the API tells the same', async () => {
  assert.equal((await post('/mijn/toestemmingen/naam-tonen/geven', [], 'raadslid')).status, 303)
  const { html } = await read('/mijn/toestemmingen', 'raadslid')
  assert.match(html, /U gaf toestemming op 24 november 2026\./)
  assert.equal((await json('/mijn/toestemmingen', 'raadslid')).toestemmingen[0].purpose, 'naam-tonen')
  assert.equal((await post('/mijn/toestemmingen/naam-tonen/intrekken', [], 'raadslid')).status, 303)
  assert.doesNotMatch((await read('/mijn/toestemmingen', 'raadslid')).html, /U gaf toestemming/)
  assert.equal((await post('/mijn/toestemmingen/iets-anders/geven', [], 'raadslid')).status, 404)
})
