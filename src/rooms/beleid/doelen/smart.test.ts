import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { closeStap, startCyclus } from '../stappenplan/actions/stappen.ts'
import * as acts from './actions/index.ts'
import { showDoel, showDoelen } from './views.ts'

const now = new Date('2026-10-06T10:00:00.000Z')
const stage = openStage(now)
const sanne = person('beleidsambtenaar')
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) =>
  stage.refusal(declaration, sanne, gemeente, input)

/** Catalogue §21, F2 and F3: four goals, each with its number, day, result and baseline. */
const four = [
  ['150 jongeren hebben interesse in vrijwilligerswerk', 'jongeren', 0, 150, '2027-12-31', 'Een tafel op elke school', ''],
  ['10 initiatieven van inwoners lopen', 'initiatieven', 0, 10, '2028-12-31', 'Een klein budget per wijk', ''],
  [
    'Hooguit 15 mensen wachten op een maatje of hulp thuis',
    'mensen',
    46,
    15,
    '2029-12-31',
    'Een vlotte weg van vraag naar maatje',
    'Binnen een week een gesprek\nBinnen zes weken een maatje\nWie wacht, hoort elke maand iets',
  ],
  ['Hooguit 2 vragen om scholing staan open', 'vragen', 12, 2, '2028-12-31', 'Een aanbod van korte cursussen', ''],
] as const
type Goal = (typeof four)[number]

const letters = ([statement, unit, baseline, target, dueDate]: Goal) => ({
  ...{ statement, unit, baseline, target, dueDate, specific: 'Uit alle wijken', area: 'wmo-2015/1' },
  ...{ acceptable: 'Besproken met partners en inwoners', realistic: 'Er zijn mensen en er is geld voor' },
})
const measuring = ([definition, unit, baseline, target, targetDate]: Goal) => ({
  ...{ definition, unit, target: String(target), targetDate, baseline, baselineDate: '2026-09-30' },
  ...{ source: 'Vrijwilligerscentrale', method: 'Tellen', frequency: 'quarter' },
})
const start = async (gemeente: Gemeente, goal: Goal): Promise<string> =>
  (await act(acts.startDoel, gemeente, { statement: goal[0] })).id

test('ST-13, F2: the four goals are SMART; without a number or a day none is, and it says which letter is missing', async () => {
  const gemeente = await stage.newGemeente()
  for (const goal of four) {
    const id = await start(gemeente, goal)
    const { target: _, ...noNumber } = letters(goal)
    assert.deepEqual((await act(acts.writeDoel, gemeente, { id, revision: 1, ...noNumber })).missing, ['target'])
    const { dueDate: __, ...noDay } = letters(goal)
    assert.deepEqual((await act(acts.writeDoel, gemeente, { id, revision: 2, ...noDay })).missing, ['due'])
    assert.deepEqual((await act(acts.writeDoel, gemeente, { id, revision: 3, ...letters(goal) })).missing, [])
  }
  const { doelen } = await act(showDoelen, gemeente)
  assert.ok(doelen.every(({ missing }: { missing: string[] }) => missing.length === 0))
})

test('ST-14: a complex result needs three requirements, or a document that can be opened', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente, four[2])
  const complex = { id, description: 'Een weg naar een maatje', complex: true, requirements: 'een\ntwee' }
  const lacks = async () => (await act(showDoel, gemeente, { id })).gaps.map(({ kind }: { kind: string }) => kind)
  const { id: resultaat } = await act(acts.addResultaat, gemeente, complex)
  assert.ok((await lacks()).includes('requirements'))
  const half = { ...complex, resultaat, revision: 1, documentTitle: 'Programma van eisen' }
  assert.equal((await refusal(acts.writeResultaat, gemeente, half)).field, 'documentUrl')
  for (const documentUrl of ['javascript:alert(1)', 'eisen.pdf'])
    assert.equal((await refusal(acts.writeResultaat, gemeente, { ...half, documentUrl })).field, 'documentUrl')
  await act(acts.writeResultaat, gemeente, { ...half, documentUrl: 'https://www.lindewaard.example/eisen.pdf' })
  assert.ok(!(await lacks()).includes('requirements'))
  assert.equal((await act(showDoel, gemeente, { id })).resultaten[0].document.title, 'Programma van eisen')
  await act(acts.writeResultaat, gemeente, { ...complex, resultaat, revision: 2, requirements: 'een\ntwee\ndrie' })
  assert.ok(!(await lacks()).includes('requirements'))
})

test('ST-15, F3: step 5 stays open while a goal lacks an indicator; with results and baselines it closes', async () => {
  const gemeente = await stage.newGemeente()
  await act(startCyclus, gemeente, { fromYear: 2027, toYear: 2030 })
  const ids: string[] = []
  for (const goal of four) {
    const id = await start(gemeente, goal)
    ids.push(id)
    await act(acts.writeDoel, gemeente, { id, revision: 1, ...letters(goal) })
    await act(acts.addHerkomst, gemeente, { id, from: 'veld', text: 'Dit noemden organisaties.' })
    await act(acts.addResultaat, gemeente, { id, description: goal[5], complex: goal[6] !== '', requirements: goal[6] })
  }
  const gaps = async () =>
    (await act(showDoelen, gemeente)).doelen.flatMap((doel: { gaps: { kind: string }[] }) => doel.gaps.map(({ kind }) => kind))
  assert.deepEqual(await gaps(), ['indicator', 'indicator', 'indicator', 'indicator'])
  const no = await refusal(closeStap, gemeente, { stap: 5 })
  assert.equal(no.status, 409)
  assert.match(no.message!, /150 jongeren/)
  for (const [index, goal] of four.entries()) await act(acts.addIndicator, gemeente, { id: ids[index], ...measuring(goal) })
  assert.deepEqual(await gaps(), [])
  await act(closeStap, gemeente, { stap: 5 })
})
