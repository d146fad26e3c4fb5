import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider, visitor } from '../../../house/actor.ts'
import { closeStap, endCyclus, planStap, reopenStap, startCyclus, writeAntwoord } from './actions.ts'
import { questionsOf } from './content.ts'
import { showStap, showStappen, showVraag } from './views.ts'

const { newGemeente, call, act, refusal } = openStage(new Date('2026-11-24T10:00:00.000Z'))
const sanne = person('beleidsambtenaar')
const wethouder = person('wethouder')
const years = { fromYear: 2027, toYear: 2030 }

test('a period opens with nine steps; a second one at the same time is refused', async () => {
  const gemeente = await newGemeente()
  assert.equal((await act(showStappen, sanne, gemeente)).cyclus, null)
  assert.equal((await refusal(startCyclus, sanne, gemeente, { fromYear: 2030, toYear: 2027 })).field, 'toYear')
  const both = await Promise.all([call(startCyclus, sanne, gemeente, years), call(startCyclus, sanne, gemeente, years)])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  const shown = await act(showStappen, sanne, gemeente)
  assert.equal(shown.stappen.length, 9)
  assert.deepEqual(shown.next, { stap: 1, lack: { kind: 'typetest', path: '/typetest', name: null } })
})

test('a step without its output cannot be closed, with the first missing thing in a sentence; with it, it can and reopens', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const no = await refusal(closeStap, sanne, gemeente, { stap: 4 })
  assert.equal(no.status, 409)
  assert.match(no.message!, /Beantwoord: Naar wie luisterde u/)
  for (let vraag = 1; vraag <= questionsOf(4); vraag++)
    await act(writeAntwoord, sanne, gemeente, { stap: 4, vraag, revision: 0, text: 'De seniorenraad.', source: 'Gesprek' })
  await act(closeStap, sanne, gemeente, { stap: 4 })
  assert.equal((await refusal(closeStap, sanne, gemeente, { stap: 4 })).status, 409)
  assert.equal((await act(showStap, sanne, gemeente, { stap: 4 })).status, 'ready')
  await act(reopenStap, sanne, gemeente, { stap: 4 })
  assert.equal((await act(showStap, sanne, gemeente, { stap: 4 })).status, 'busy')
  assert.equal((await refusal(reopenStap, sanne, gemeente, { stap: 4 })).status, 409)
  assert.equal((await refusal(endCyclus, sanne, gemeente)).status, 409)
})

test('opening step 5 with step 3 empty warns and names what is missing', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const { earlier } = await act(showStap, sanne, gemeente, { stap: 5 })
  assert.deepEqual(
    earlier.map((each: { stap: number; lacks: unknown[] }) => [each.stap, each.lacks.length]),
    [
      [1, 2],
      [2, 6],
      [3, 9],
      [4, 4],
    ],
  )
})

test('of two saves of one answer or of one planning, the later keeps nothing and says so', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const answer = { stap: 2, vraag: 1, revision: 0, text: 'Een subsidie.' }
  await act(writeAntwoord, sanne, gemeente, answer)
  assert.equal((await refusal(writeAntwoord, sanne, gemeente, { ...answer, text: 'Niets.' })).status, 409)
  assert.equal((await act(showVraag, sanne, gemeente, { stap: 2, vraag: 1 })).text, 'Een subsidie.')
  assert.equal((await refusal(writeAntwoord, sanne, gemeente, { ...answer, vraag: 7 })).status, 404)
  const planning = { stap: 2, revision: 0, starts: '2027-01-10', ends: '2027-03-01', involved: 'Welzijn en jeugd' }
  await act(planStap, sanne, gemeente, planning)
  assert.equal((await refusal(planStap, sanne, gemeente, planning)).status, 409)
  assert.equal((await refusal(planStap, sanne, gemeente, { ...planning, revision: 1, ends: '2027-01-01' })).field, 'ends')
  assert.deepEqual((await act(showStap, sanne, gemeente, { stap: 2 })).ends, '2027-03-01')
})

test('a visitor sees where the policy stands and nothing of what was written; an outsider finds no step', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  await act(planStap, sanne, gemeente, { stap: 2, revision: 0, starts: '2027-01-10', involved: 'Welzijn en jeugd' })
  for (const who of [visitor, outsider, person('inwoner')]) {
    const shown = await act(showStappen, who, gemeente)
    assert.equal(shown.next, null)
    assert.equal(shown.stappen[1].starts, '2027-01-10')
    assert.doesNotMatch(JSON.stringify(shown.stappen), /Welzijn|typetest/)
    assert.equal((await call(showStap, who, gemeente, { stap: 2 })).ok, false)
  }
  assert.equal((await call(writeAntwoord, wethouder, gemeente, { stap: 2, vraag: 1, revision: 0 })).ok, false)
})
