import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider, visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { addGehoord, changeGehoord, removeGehoord } from './actions/horen.ts'
import { recordBewijs } from './actions/plichten.ts'
import { closeStap, planStap, startCyclus } from './actions/stappen.ts'
import { stappenplan } from './doors.ts'
import { expecting } from './offers.ts'
import { dutyStand } from './rules.plichten.ts'
import { showGehoord } from './views/horen.ts'
import { showPlichten } from './views/plichten.ts'
import { showStap } from './views/stappen.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, undefined, stappenplan)
const { newGemeente, act, call, refusal } = stage
const sanne = person('beleidsambtenaar')
const heard = {
  body: 'Seniorenraad',
  kind: 'belangen',
  heardOn: '2026-11-02',
  said: 'Wij willen weten wie wij kunnen bellen.',
  weight: 'Wij volgen dit, tenzij de raad anders beslist.',
  nextHow: 'U leest het plan voordat de raad beslist.',
  nextOn: '2027-02-01',
}

async function opened(): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, { fromYear: 2027, toYear: 2030 })
  return gemeente
}
const duty = async (gemeente: Gemeente, key: string) =>
  (await act(showPlichten, sanne, gemeente)).plichten.find((each: { key: string }) => each.key === key)

test('every heard body has what it said and when it is heard again; kinds not heard yet are listed (ST-04)', async () => {
  const gemeente = await opened()
  assert.deepEqual((await act(showStap, sanne, gemeente, { stap: 4 })).lacks, [
    { kind: 'gehoord', path: '/stappen/4/gehoord/nieuw', name: null },
  ])
  for (const field of ['said', 'weight', 'nextHow', 'nextOn'] as const)
    assert.equal((await refusal(addGehoord, sanne, gemeente, { ...heard, [field]: '' })).field, field)
  assert.equal((await refusal(addGehoord, sanne, gemeente, { ...heard, nextOn: heard.heardOn })).field, 'nextOn')
  assert.equal((await refusal(addGehoord, sanne, gemeente, { ...heard, heardOn: '2026-11-25' })).field, 'heardOn')
  assert.equal((await act(showGehoord, sanne, gemeente)).notHeard.length, 8)
  await act(addGehoord, sanne, gemeente, heard)
  const shown = await act(showGehoord, sanne, gemeente)
  assert.equal(shown.notHeard.length, 7)
  assert.ok(!shown.notHeard.includes('belangen'))
  assert.equal(shown.heard[0].nextOn, '2027-02-01')
  await act(closeStap, sanne, gemeente, { stap: 4 })
})

test('of two people who change one record, the later loses nothing and hears so; a mistake is taken away', async () => {
  const gemeente = await opened()
  const { id } = await act(addGehoord, sanne, gemeente, heard)
  const saves = await Promise.all(
    ['Meer bankjes.', 'Minder regels.'].map((said) => call(changeGehoord, sanne, gemeente, { id, revision: 1, ...heard, said })),
  )
  assert.deepEqual(saves.map(({ ok }) => ok).sort(), [false, true])
  assert.equal((await act(showGehoord, sanne, gemeente)).heard[0].revision, 2)
  await act(removeGehoord, sanne, gemeente, { id })
  assert.equal((await refusal(removeGehoord, sanne, gemeente, { id })).status, 404)
})

test('without a hearing in step 4 the duty to hear is not met, and with one it is, with its proof (FW-03)', async () => {
  const gemeente = await opened()
  assert.deepEqual([(await duty(gemeente, 'horen')).state, (await duty(gemeente, 'horen')).proofs], ['unmet', []])
  await act(planStap, sanne, gemeente, { stap: 4, revision: 0, ends: '2026-12-31' })
  assert.deepEqual([(await duty(gemeente, 'horen')).state, (await duty(gemeente, 'horen')).due], ['due', '2026-12-31'])
  await act(planStap, sanne, gemeente, { stap: 4, revision: 1, ends: '2026-11-23' })
  assert.equal((await duty(gemeente, 'horen')).state, 'overdue')
  await act(addGehoord, sanne, gemeente, heard)
  const met = await duty(gemeente, 'horen')
  assert.equal(met.state, 'met')
  assert.deepEqual(met.proofs, [{ text: 'Gehoord: Seniorenraad', path: '/stappen/4/gehoord', on: '2026-11-02' }])
  assert.equal((await duty(await opened(), 'horen')).state, 'unmet')
})

test('what no room can know is written down as proof, on a day that has passed', async () => {
  const gemeente = await opened()
  const proof = { duty: 'voorzieningen', text: 'De raad stelde de verordening vast.', on: '2026-10-01' }
  assert.equal((await duty(gemeente, 'voorzieningen')).state, 'unmet')
  assert.equal((await refusal(recordBewijs, sanne, gemeente, { ...proof, on: '2026-12-01' })).field, 'on')
  assert.equal((await refusal(recordBewijs, sanne, gemeente, { ...proof, duty: 'dansen' })).status, 404)
  await act(recordBewijs, sanne, gemeente, proof)
  assert.equal((await duty(gemeente, 'voorzieningen')).state, 'met')
  assert.equal((await call(recordBewijs, person('wethouder'), gemeente, proof)).ok, false)
})

test('a duty with a rhythm is met while its newest proof holds, then overdue; without proof its step says when (FW-03)', () => {
  const stand = (duty: string, rhythm: 'yearly' | 'once', ends: string | null, ...on: string[]) =>
    dutyStand(
      { key: `wmo-2015/plicht/${duty}`, rhythm },
      on.map((each) => ({ text: '', path: '', on: each })),
      { today: '2026-11-24', rows: [{ stap: 6, ends }] },
    )
  assert.deepEqual(stand('ervaring', 'yearly', null), { state: 'unmet', due: null })
  assert.deepEqual(stand('ervaring', 'yearly', null, '2026-05-15'), { state: 'met', due: '2027-05-15' })
  assert.deepEqual(stand('ervaring', 'yearly', null, '2025-01-15'), { state: 'overdue', due: '2026-01-15' })
  assert.deepEqual(stand('beleid', 'once', '2026-12-01'), { state: 'due', due: '2026-12-01' })
  assert.deepEqual(stand('beleid', 'once', '2026-10-01'), { state: 'overdue', due: '2026-10-01' })
  assert.deepEqual(stand('beleid', 'once', '2026-10-01', '2026-09-01'), { state: 'met', due: null })
})

test('a body that was promised a talk waits until it is heard again; only its newest record counts', () => {
  const row = { id: '1', revision: 1, answer: '', ...heard, kind: 'belangen' as const }
  assert.deepEqual(expecting([row], '2026-11-24'), [])
  assert.equal(expecting([{ ...row, nextOn: '2026-12-10' }], '2026-11-24').length, 1)
  const again = { ...row, id: '2', body: 'seniorenraad', heardOn: '2026-11-20' }
  assert.deepEqual(expecting([{ ...row, nextOn: '2026-12-10' }, again], '2026-11-24'), [])
})

test('hearings and duties are for people of the municipality; residents and Rietmeer get none of it', async () => {
  const gemeente = await opened()
  const { id } = await act(addGehoord, sanne, gemeente, heard)
  for (const who of [visitor, outsider, person('inwoner'), person('organisatie')])
    for (const does of [showGehoord, showPlichten, addGehoord]) assert.equal((await call(does, who, gemeente)).ok, false)
  assert.ok((await call(showGehoord, person('raadslid'), gemeente)).ok)
  const elsewhere = await opened()
  assert.equal((await refusal(removeGehoord, sanne, elsewhere, { id })).status, 404)
  assert.deepEqual((await act(showGehoord, sanne, elsewhere)).heard, [])
})
