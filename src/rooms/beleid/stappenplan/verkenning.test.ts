import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { closeRonde, openRonde, scoreItems } from '../verkenning/actions.ts'
import { startCyclus, writeAntwoord } from './actions/stappen.ts'
import { takeVerkenning } from './verkenning.ts'
import { showVraag } from './views/stappen.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'))
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const field = [person('organisatie'), person('adviesorgaan')]

async function explored(): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, { fromYear: 2027, toYear: 2030 })
  await act(openRonde, sanne, gemeente, { closesOn: '2026-12-08' })
  const score = (who: typeof sanne, deel: string, item: string, weight: number) =>
    act(scoreItems, who, gemeente, { deel, scores: [{ item, weight, revision: 0 }] })
  await score(sanne, 'paren', 'kans/paar-6', 3)
  for (const who of field) await score(who, 'bedreigingen', 'bedreiging/sluitpost', 2)
  for (const who of field) await score(who, 'ontwikkelingen', 'gebiedsgericht', 3)
  return gemeente
}
const at = (stap: number, vraag: number) => ({ stap, vraag })

test('FW-11, ST-02: question 4 is answered with the developments of 2 or more and their practices, in one press', async () => {
  const gemeente = await explored()
  assert.equal((await act(showVraag, sanne, gemeente, at(2, 4))).found, null, 'nothing before the round is closed')
  assert.equal((await refusal(takeVerkenning, sanne, gemeente, at(2, 4))).status, 404)
  await act(closeRonde, sanne, gemeente)
  await act(takeVerkenning, sanne, gemeente, at(2, 4))
  const { text, source, revision } = await act(showVraag, sanne, gemeente, at(2, 4))
  assert.match(text, /^- Werken per gebied \(3\)\. Voorbeelden van elders: Onze Buurt aan Zet/)
  assert.match(source, /^Verkenning, ronde 1, gesloten op 24 november 2026$/)
  assert.deepEqual(await act(takeVerkenning, sanne, gemeente, at(2, 4)), { revision }, 'twice is once')
})

test('ST-02, ST-03: what was written stays, both sides answer question 3 of step 2, the field alone question 4 of step 3', async () => {
  const gemeente = await explored()
  await act(closeRonde, sanne, gemeente)
  const own = { ...at(2, 3), revision: 0, text: 'De raad wil sparen.', source: 'Een gesprek' }
  await act(writeAntwoord, sanne, gemeente, own)
  await act(takeVerkenning, sanne, gemeente, at(2, 3))
  const { text, source } = await act(showVraag, sanne, gemeente, at(2, 3))
  assert.match(
    text,
    /^De raad wil sparen\.\n\nKansen:\n- Wonen[^\n]*\(3\)\n\nBedreigingen:\n- Vrijwillige inzet moet gaten[^\n]*\(2\)$/,
  )
  assert.match(source, /^Een gesprek; Verkenning/)
  assert.match((await act(showVraag, sanne, gemeente, at(3, 4))).found.text, /^Bedreigingen:\n- Vrijwillige inzet/)
  assert.equal((await act(showVraag, sanne, gemeente, at(3, 5))).found, null)
})

test('an answer never becomes too long, and of two at once none is lost; an outsider and an alderman take nothing over', async () => {
  const gemeente = await explored()
  await act(closeRonde, sanne, gemeente)
  const long = { ...at(2, 3), revision: 0, text: 'a'.repeat(3950) }
  await act(writeAntwoord, sanne, gemeente, long)
  assert.equal((await refusal(takeVerkenning, sanne, gemeente, at(2, 3))).status, 422)
  const write = { ...at(2, 4), revision: 0, text: 'Mensen blijven thuis wonen.' }
  const both = await Promise.all([call(takeVerkenning, sanne, gemeente, at(2, 4)), call(writeAntwoord, sanne, gemeente, write)])
  const { text } = await act(showVraag, sanne, gemeente, at(2, 4))
  assert.equal(text.includes('Werken per gebied'), both[0].ok)
  assert.equal(text.includes('Mensen blijven'), both[1].ok)
  assert.ok(both.some(({ ok }) => ok))
  for (const who of [outsider, person('wethouder'), person('organisatie')])
    assert.equal((await call(takeVerkenning, who, gemeente, at(2, 3))).ok, false)
})
