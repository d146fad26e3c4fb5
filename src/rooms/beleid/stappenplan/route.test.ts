import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider, visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { addBijeenkomst, changeBijeenkomst, chooseRoute, removeBijeenkomst } from './actions/bijeenkomsten.ts'
import { addGehoord } from './actions/horen.ts'
import { planStap, startCyclus, writeAntwoord } from './actions/stappen.ts'
import { content, hours, hoursPerWeek, moments } from './content.ts'
import { stappenplan } from './doors.ts'
import { type Route, routes, stappen } from './model.ts'
import { blank, involvedLate, isAnswer, type StapStand } from './rules.ts'
import { sjablonen } from './sjablonen.ts'
import { showBijeenkomsten } from './views/bijeenkomsten.ts'
import { showStand } from './views/stand.ts'
import { showStap, showStappen, showVraag } from './views/stappen.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'), undefined, stappenplan)
const { newGemeente, act, call, refusal } = stage
const geert = person('beleidsambtenaar')
const meeting = {
  title: 'Wat willen organisaties?',
  heldOn: '2027-01-20',
  place: 'Dorpshuis',
  audience: 'iedereen',
  steps: ['3', '4'],
}

async function opened(route: Route = 'light'): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startCyclus, geert, gemeente, { fromYear: 2027, toYear: 2030, route })
  return gemeente
}

test('the light route asks every minimum output of the whole route (ST-17)', async () => {
  const lacksOn = async (gemeente: Gemeente) =>
    (await act(showStappen, geert, gemeente)).work.stappen.map(({ lacks }: { lacks: unknown }) => lacks)
  const gemeente = await opened('light')
  const light = await lacksOn(gemeente)
  assert.deepEqual(light, await lacksOn(await opened('full')))
  assert.ok(light.every((lacks: unknown[]) => lacks.length > 0))
  await act(chooseRoute, geert, gemeente, { route: 'full' })
  assert.deepEqual(await lacksOn(gemeente), light)
  assert.equal((await call(chooseRoute, person('vakafdeling'), gemeente, { route: 'light' })).ok, false)
})

test('six moments hold the nine steps once each, in order, and fit a year of eight hours a week (ST-17, ND-06)', () => {
  for (const route of routes)
    assert.deepEqual(
      moments[route].flatMap(({ steps }) => [...steps]),
      [...stappen],
    )
  assert.deepEqual(
    moments.light.map(({ steps }) => [...steps]),
    [[1, 2], [3, 4], [5], [6, 7], [8], [9]],
  )
  const total = (route: Route) => stappen.filter((stap) => stap <= 7).reduce((sum, stap) => sum + hours[route][stap], 0)
  assert.ok(total('light') / hoursPerWeek < 10)
  assert.ok(total('light') < total('full') / 2)
})

test('a seventh meeting on the light route is discouraged, never refused (ST-17)', async () => {
  const gemeente = await opened()
  for (let no = 1; no <= 6; no++) {
    assert.equal((await act(showBijeenkomsten, geert, gemeente)).full, false)
    await act(addBijeenkomst, geert, gemeente, { ...meeting, title: `Avond ${no}` })
  }
  assert.equal((await act(showBijeenkomsten, geert, gemeente)).full, true)
  const { id } = await act(addBijeenkomst, geert, gemeente, meeting)
  await act(chooseRoute, geert, gemeente, { route: 'full' })
  assert.equal((await act(showBijeenkomsten, geert, gemeente)).full, false)
  const both = await Promise.all(
    ['Ochtend', 'Avond'].map((title) => call(changeBijeenkomst, geert, gemeente, { id, revision: 1, ...meeting, title })),
  )
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  await act(removeBijeenkomst, geert, gemeente, { id })
  assert.equal((await act(showBijeenkomsten, geert, gemeente)).bijeenkomsten.length, 6)
  assert.equal((await refusal(addBijeenkomst, geert, gemeente, { ...meeting, steps: [] })).field, 'steps')
})

test('every question has a template; a text that still has a gap is kept and is no answer (ST-17, KN-08)', async () => {
  for (const stap of stappen) assert.equal(sjablonen[stap]?.length ?? 0, content[stap].questions.length)
  for (const { nl, en } of Object.values(sjablonen).flat()) assert.ok(nl.includes(blank) && en.includes(blank))
  const gemeente = await opened()
  const shown = await act(showVraag, geert, gemeente, { stap: 2, vraag: 1 })
  assert.match(shown.start.text, /Wij steunden vrijwilligers met \[…\]/)
  assert.equal(shown.text, '')
  await act(writeAntwoord, geert, gemeente, { stap: 2, vraag: 1, revision: 0, text: shown.start.text })
  assert.equal((await act(showStap, geert, gemeente, { stap: 2 })).lacks.length, 6)
  await act(writeAntwoord, geert, gemeente, {
    stap: 2,
    vraag: 1,
    revision: 1,
    text: shown.start.text.replaceAll(blank, 'koffie'),
  })
  assert.equal((await act(showStap, geert, gemeente, { stap: 2 })).lacks.length, 5)
  assert.equal((await act(showVraag, geert, await opened('full'), { stap: 2, vraag: 1 })).start.text, '')
  assert.equal(isAnswer(''), false)
})

test('the field that comes in after step 3 is a warning, and a meeting in time is none (ST-18)', async () => {
  const stand = (...busy: number[]) =>
    stappen.map((stap) => ({ stap, status: busy.includes(stap) ? 'busy' : 'open' })) as unknown as StapStand[]
  const at = (audience: 'gemeente' | 'veld', ...steps: ('1' | '3' | '5')[]) => ({ audience, steps, heldOn: '2026-11-01' })
  const late = (meetings: ReturnType<typeof at>[], heard: { heardOn: string }[], ...busy: number[]) =>
    involvedLate(stand(...busy), { meetings, heard }, '2026-11-24')
  assert.equal(late([], [], 1, 2), false)
  assert.equal(late([], [], 5), true)
  assert.equal(late([at('gemeente', '1')], [{ heardOn: '2026-11-02' }], 4), true)
  assert.equal(late([at('veld', '3')], [], 5), false)
  assert.equal(late([at('veld', '5')], [], 5), true)
  assert.equal(late([{ ...at('veld', '3'), heldOn: '2026-12-01' }], [], 5), true)
  const gemeente = await opened()
  await act(planStap, geert, gemeente, { stap: 5, revision: 0, starts: '2027-01-10' })
  assert.equal((await act(showStappen, geert, gemeente)).work.late, true)
  await act(addBijeenkomst, geert, gemeente, { ...meeting, heldOn: '2026-11-20', audience: 'veld' })
  assert.equal((await act(showStappen, geert, gemeente)).work.late, false)
  assert.equal((await act(showStap, geert, gemeente, { stap: 5 })).late, false)
})

test('everybody reads how far it is and how to take part, without account and without anything internal (ST-10)', async () => {
  const gemeente = await opened()
  await act(planStap, geert, gemeente, { stap: 3, revision: 0, ends: '2027-03-01', involved: 'Welzijn en jeugd' })
  await act(addBijeenkomst, geert, gemeente, meeting)
  await act(addBijeenkomst, geert, gemeente, { ...meeting, title: 'Ambtelijk overleg', audience: 'gemeente' })
  await act(addBijeenkomst, geert, gemeente, { ...meeting, title: 'Oude avond', heldOn: '2026-11-01' })
  await act(addGehoord, geert, gemeente, {
    body: 'Dorpsraad Veenrand',
    kind: 'wijk',
    heardOn: '2026-11-02',
    said: 'Mevrouw de Vries wil een bankje.',
    weight: 'Dit telt zwaar.',
    nextHow: 'U leest het plan eerst.',
    nextOn: '2027-02-01',
    answer: 'Wij vragen de wijkteams om bankjes.',
  })
  for (const who of [visitor, outsider, person('inwoner')]) {
    const stand = await act(showStand, who, gemeente)
    assert.deepEqual(
      stand.meedoen.map(({ title }: { title: string }) => title),
      ['Wat willen organisaties?'],
    )
    assert.equal(stand.inbreng[0].answer, 'Wij vragen de wijkteams om bankjes.')
    assert.equal(stand.stappen[2].ends, '2027-03-01')
    assert.equal(stand.now, 1)
    assert.doesNotMatch(JSON.stringify(stand), /Vries|telt zwaar|Welzijn|Ambtelijk|Oude avond/)
    assert.equal((await call(showBijeenkomsten, who, gemeente)).ok, false)
  }
  assert.deepEqual((await act(showStand, visitor, await newGemeente())).stappen, [])
})

test('a step past its planned end waits for the officer, late first, and for nobody else', async () => {
  const gemeente = await opened()
  await act(planStap, geert, gemeente, { stap: 3, revision: 0, ends: '2026-11-20' })
  await act(planStap, geert, gemeente, { stap: 2, revision: 0, ends: '2026-10-01' })
  await act(planStap, geert, gemeente, { stap: 4, revision: 0, ends: '2027-10-01' })
  const { waiting } = await act(showStappen, geert, gemeente)
  assert.deepEqual(
    waiting.map(({ path, due }: { path: string; due: string }) => [path, due]),
    [
      ['/stappen/2', '2026-10-01'],
      ['/stappen/3', '2026-11-20'],
    ],
  )
  assert.deepEqual((await act(showStappen, person('raadslid'), gemeente)).waiting, [])
  assert.deepEqual((await act(showStappen, geert, await opened())).waiting, [])
})
