import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider, visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { openSessie, writeVerslag } from '../typetest/actions/leiden.ts'
import { markDiscussed, startVisie, writeDeel } from '../visie/actions.ts'
import { requiredDelen } from '../visie/model.ts'
import { closeStap, endCyclus, planStap, reopenStap, startCyclus, writeAntwoord } from './actions/stappen.ts'
import { content, questionsOf } from './content.ts'
import { type Stap, stappen } from './model.ts'
import { showBegin, showPeriode, showStap, showStappen, showVraag } from './views/stappen.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'))
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const wethouder = person('wethouder')
const years = { fromYear: 2027, toYear: 2030 }

test('a period opens with nine steps with their titles (ST-00); a second one at the same time is refused', async () => {
  const gemeente = await newGemeente()
  assert.equal((await act(showStappen, sanne, gemeente)).work, null)
  assert.equal((await refusal(startCyclus, sanne, gemeente, { fromYear: 2030, toYear: 2027 })).field, 'toYear')
  const both = await Promise.all([call(startCyclus, sanne, gemeente, years), call(startCyclus, sanne, gemeente, years)])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  const { work } = await act(showStappen, sanne, gemeente)
  assert.deepEqual(
    work.stappen.map(({ stap }: { stap: number }) => content[stap as Stap].short.nl),
    ['Visie', 'Wat is er al?', 'Zicht op het veld', 'Inwoners', 'Doelen', 'Plan', 'Afspraken', 'Uitvoeren', 'Terugkijken'],
  )
  assert.deepEqual(work.next, { stap: 1, lack: { kind: 'typetest', path: '/typetest/sessies', name: null } })
})

test('a step without its output cannot be closed, with the first missing thing in a sentence; with it, it can', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const no = await refusal(closeStap, sanne, gemeente, { stap: 2 })
  assert.equal(no.status, 409)
  assert.match(no.message!, /Beantwoord: Wat deed de gemeente tot nu toe/)
  for (let vraag = 1; vraag <= questionsOf(2); vraag++)
    await act(writeAntwoord, sanne, gemeente, { stap: 2, vraag, revision: 0, text: 'Een centrale.', source: 'Gesprek' })
  await act(closeStap, sanne, gemeente, { stap: 2 })
  assert.equal((await refusal(closeStap, sanne, gemeente, { stap: 2 })).status, 409)
  assert.equal((await act(showStap, sanne, gemeente, { stap: 2 })).status, 'ready')
  assert.equal((await refusal(endCyclus, sanne, gemeente)).status, 409)
})

test('a step that is visited again keeps when it was closed and opened, and why (ST-00)', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  for (let vraag = 1; vraag <= questionsOf(2); vraag++)
    await act(writeAntwoord, sanne, gemeente, { stap: 2, vraag, revision: 0, text: 'Een centrale.' })
  await act(closeStap, sanne, gemeente, { stap: 2 })
  const why = 'Er kwam een nieuwe monitor.'
  const both = await Promise.all([1, 2].map(() => call(reopenStap, sanne, gemeente, { stap: 2, why })))
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  await act(closeStap, sanne, gemeente, { stap: 2 })
  const { status, gang } = await act(showStap, sanne, gemeente, { stap: 2 })
  assert.equal(status, 'ready')
  assert.deepEqual(
    gang.map((each: { what: string; why: string }) => [each.what, each.why]),
    [
      ['closed', ''],
      ['reopened', why],
      ['closed', ''],
    ],
  )
  assert.equal((await call(reopenStap, wethouder, gemeente, { stap: 2 })).ok, false)
})

test('step 1 closes with a concluded talk about the typetest and a vision that was adopted, and with nothing less (ST-01)', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const lacking = async () => (await act(showStap, sanne, gemeente, { stap: 1 })).lacks.map(({ kind }: { kind: string }) => kind)
  assert.deepEqual(await lacking(), ['typetest', 'visie-begin'])
  await act(startVisie, sanne, gemeente)
  for (const deel of requiredDelen) await act(writeDeel, sanne, gemeente, { deel, revision: 0, text: 'Wij kiezen voor breed.' })
  assert.deepEqual(await lacking(), ['typetest', 'visie-bespreking'])
  await act(writeDeel, sanne, gemeente, { deel: 'samenvatting', revision: 0, text: 'Iedereen doet mee.' })
  await act(markDiscussed, sanne, gemeente)
  assert.deepEqual(await lacking(), ['typetest'])
  assert.match((await refusal(closeStap, sanne, gemeente, { stap: 1 })).message!, /typetest met een groep/)
  await concludeTypetest(gemeente)
  await act(closeStap, sanne, gemeente, { stap: 1 })
  const { opbrengst } = await act(showStap, sanne, gemeente, { stap: 1 })
  assert.deepEqual(
    opbrengst.map(({ kind, path }: { kind: string; path: string }) => [kind, path.split('/')[1]]),
    [['typetest', 'typetest']],
  )
})

test('opening step 5 with step 3 empty warns and names what is missing (ST-00)', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  const { earlier } = await act(showStap, sanne, gemeente, { stap: 5 })
  assert.deepEqual(
    earlier.map((each: { stap: number; lacks: unknown[] }) => [each.stap, each.lacks.length]),
    [
      [1, 2],
      [2, 6],
      [3, 9],
      [4, 1],
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

test('the next period follows the one before: its years, and every answer of then beside the question (ST-00)', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, { fromYear: 2023, toYear: 2026 })
  await act(writeAntwoord, sanne, gemeente, { stap: 2, vraag: 1, revision: 0, text: 'Een subsidie.', source: 'Verslag' })
  await everyStepClosed(gemeente)
  await act(endCyclus, sanne, gemeente)
  const begin = await act(showBegin, sanne, gemeente)
  assert.deepEqual([begin.previous.no, begin.fromYear, begin.toYear], [1, 2027, 2030])
  assert.equal((await act(startCyclus, sanne, gemeente, { fromYear: 2027, toYear: 2030 })).no, 2)
  const vraag = await act(showVraag, sanne, gemeente, { stap: 2, vraag: 1 })
  assert.equal(vraag.text, '')
  assert.deepEqual(vraag.before, { text: 'Een subsidie.', source: 'Verslag', fromYear: 2023, toYear: 2026 })
  const then = await act(showPeriode, sanne, gemeente, { no: 1 })
  assert.equal(then.answers[0].text, 'Een subsidie.')
  assert.equal((await act(showPeriode, sanne, gemeente, { no: 2 })).previous, 1)
  assert.equal((await call(showPeriode, person('inwoner'), gemeente, { no: 1 })).ok, false)
  assert.equal((await call(showPeriode, sanne, await newGemeente(), { no: 1 })).ok, false)
})

test('a visitor sees where the policy stands and nothing of what was written; an outsider finds no step', async () => {
  const gemeente = await newGemeente()
  await act(startCyclus, sanne, gemeente, years)
  await act(planStap, sanne, gemeente, { stap: 2, revision: 0, starts: '2027-01-10', involved: 'Welzijn en jeugd' })
  for (const who of [visitor, outsider, person('inwoner')]) {
    const shown = await act(showStappen, who, gemeente)
    assert.equal(shown.work, null)
    assert.equal(shown.stand.stappen[1].starts, '2027-01-10')
    assert.doesNotMatch(JSON.stringify(shown), /Welzijn|"lacks"/)
    assert.equal((await call(showStap, who, gemeente, { stap: 2 })).ok, false)
  }
  assert.equal((await call(writeAntwoord, wethouder, gemeente, { stap: 2, vraag: 1, revision: 0 })).ok, false)
})

/** A group session with a conclusion, as the typetest room keeps it. */
async function concludeTypetest(gemeente: Gemeente) {
  const { id } = await act(openSessie, sanne, gemeente, { title: 'College en raad', perspectives: ['actual'] })
  await act(writeVerslag, sanne, gemeente, { id, question: 1, agreed: 'yes', text: 'Wij kiezen voor breed.' })
}

/** Nobody waits in a test for nine outputs: the rows say that the steps were closed. */
const everyStepClosed = (gemeente: Gemeente) =>
  stage.database.asOwner(async (client) => {
    const { rows } = await client.query('select id from stappenplan_cyclus where gemeente_id = $1', [gemeente.id])
    for (const stap of stappen)
      await client.query(
        `insert into stappenplan_stap (gemeente_id, cyclus_id, stap, revision, involved, closed_at, closed_by)
         values ($1, $2, $3, 0, '', now(), $4)`,
        [gemeente.id, rows[0]!.id, stap, gemeente.id],
      )
  })
