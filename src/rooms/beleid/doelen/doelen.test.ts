import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { type Actor, outsider, visitor } from '../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import * as acts from './actions/index.ts'
import { doelReady, listDoelen } from './index.ts'
import { showDoel, showDoelen } from './views.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente } = stage
const sanne = person('beleidsambtenaar')
const call = (declaration: Declaration, gemeente: Gemeente, input: unknown, actor: Actor = sanne) =>
  stage.call(declaration, actor, gemeente, input)
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown) =>
  stage.refusal(declaration, sanne, gemeente, input)
const start = async (gemeente: Gemeente, statement = '150 jongeren maken kennis met vrijwilligerswerk'): Promise<string> =>
  (await act(acts.startDoel, gemeente, { statement })).id
const letters = {
  statement: '150 jongeren maken kennis met vrijwilligerswerk',
  specific: 'Van 14 tot 18 jaar',
  target: 150,
  unit: 'jongeren',
  acceptable: 'De scholen',
  realistic: 'Er is een tafel',
  dueDate: '2027-12-31',
  area: 'wmo-2015/1',
}
const measuring = {
  definition: 'Jongeren met een eerste klus',
  unit: 'jongeren',
  source: 'Vrijwilligerscentrale',
  method: 'Tellen',
  frequency: 'quarter',
  target: '150',
  targetDate: '2027-12-31',
}
const baseline = { baseline: 20, baselineDate: '2026-11-01' }

test('a goal by people who were addicted, for young people at risk, is kept as both (FW-09)', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente, 'Op tien scholen vertelt iemand over verslaving')
  const groups = { targetGroups: ['risicojongeren'], byGroups: ['verslaving', 'risicojongeren'] }
  await act(acts.writeDoel, gemeente, { id, revision: 1, ...letters, ...groups })
  const { targetGroups, byGroups } = await act(showDoel, gemeente, { id })
  assert.deepEqual({ targetGroups, byGroups }, groups)
  assert.equal((await refusal(acts.writeDoel, gemeente, { id, revision: 2, ...letters, byGroups: ['iedereen'] })).status, 422)
})

test('from one sentence to a goal that is ready for the plan', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  const half = await act(acts.writeDoel, gemeente, { id, revision: 1, statement: letters.statement, unit: 'jongeren' })
  assert.deepEqual(half.missing, ['specific', 'target', 'acceptable', 'realistic', 'due'])
  assert.deepEqual((await act(acts.writeDoel, gemeente, { id, revision: 2, ...letters })).missing, [])
  await act(acts.addHerkomst, gemeente, { id, from: 'typetest', text: 'Wij missen jongeren.' })
  const result = await act(acts.addResultaat, gemeente, { id, description: 'Een tafel', complex: true, requirements: 'a\nb' })
  await act(acts.addIndicator, gemeente, { id, ...measuring })
  const seen = await act(showDoel, gemeente, { id })
  assert.deepEqual(
    seen.gaps.map(({ kind }: { kind: string }) => kind),
    ['requirements', 'baseline'],
  )
  const change = { id, resultaat: result.id, revision: 1, description: 'Een tafel', complex: true, requirements: 'a\nb\nc' }
  await act(acts.writeResultaat, gemeente, change)
  await act(acts.meetEis, gemeente, { id, resultaat: result.id, eis: 2, met: true })
  await act(acts.writeIndicator, gemeente, { id, indicator: seen.indicatoren[0].id, revision: 1, ...measuring, ...baseline })
  const [doel] = await stage.database.transaction(gemeente.id, (db) => listDoelen(db, gemeente.id))
  assert.ok(doelReady(doel!))
  assert.equal(doel!.resultaten[0]!.requirements[1]!.metAt, now.toISOString())
  assert.equal(doel!.writtenOn, '2026-11-24')
})

test('of two saves the later is told and loses nothing; nothing of a goal elsewhere can be written', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  const both = await Promise.all([1, 1].map((revision) => call(acts.writeDoel, gemeente, { id, revision, ...letters })))
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  assert.equal((await refusal(acts.writeDoel, gemeente, { id, revision: 1, ...letters })).status, 409)
  const elsewhere = await newGemeente()
  assert.equal((await refusal(acts.writeDoel, elsewhere, { id, revision: 2, ...letters })).status, 404)
  assert.equal((await refusal(acts.addHerkomst, elsewhere, { id, from: 'anders', text: 'x' })).status, 404)
})

test('a target of +10 % is computed from the baseline; without one it says so at its field (MO-03)', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  const no = await refusal(acts.addIndicator, gemeente, { id, ...measuring, target: '+10 %' })
  assert.deepEqual([no.status, no.field], [422, 'target'])
  assert.match(no.message!, /nulmeting/)
  assert.equal((await refusal(acts.addIndicator, gemeente, { id, ...measuring, baseline: 3 })).field, 'baselineDate')
  await act(acts.addIndicator, gemeente, { id, ...measuring, ...baseline, target: '+10 %' })
  assert.equal((await act(showDoel, gemeente, { id })).indicatoren[0].target, 22)
})

test('a measurement never changes; a correction stands beside it and is made once (MO-01)', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  const { id: indicator } = await act(acts.addIndicator, gemeente, { id, ...measuring, ...baseline })
  assert.equal((await refusal(acts.recordMeting, gemeente, { id, indicator, value: 3, date: '2026-11-25' })).field, 'date')
  const { id: meting } = await act(acts.recordMeting, gemeente, { id, indicator, value: 310, date: '2026-11-20' })
  const correction = { id, indicator, meting, value: 31, note: 'Een nul te veel.' }
  const twice = await Promise.all([
    call(acts.correctMeting, gemeente, correction),
    call(acts.correctMeting, gemeente, correction),
  ])
  assert.deepEqual(twice.map(({ ok }) => ok).sort(), [false, true])
  const { metingen } = (await act(showDoel, gemeente, { id })).indicatoren[0]
  assert.deepEqual(
    metingen.map(({ value, corrects }: { value: number; corrects: string | null }) => [value, corrects]),
    [
      [310, null],
      [31, meting],
    ],
  )
  for (const statement of ['update doelen_meting set value = 1', 'delete from doelen_meting'])
    await stage.database
      .transaction(gemeente.id, async (db) => {
        const { sql } = await import('kysely')
        await sql.raw(statement).execute(db)
      })
      .catch(() => {})
  assert.equal((await act(showDoel, gemeente, { id })).indicatoren[0].metingen.length, 2)
  assert.equal((await act(showDoel, gemeente, { id })).indicatoren[0].metingen[0].value, 310)
})

test('the order can be changed, a goal can be withdrawn with a reason, its number is not used again', async () => {
  const gemeente = await newGemeente()
  const ids = [await start(gemeente, 'een'), await start(gemeente, 'twee'), await start(gemeente, 'drie')]
  await act(acts.moveDoel, gemeente, { id: ids[2], way: 'up' })
  const order = async () => (await act(showDoelen, gemeente)).doelen.map(({ statement }: { statement: string }) => statement)
  assert.deepEqual(await order(), ['een', 'drie', 'twee'])
  assert.equal((await refusal(acts.moveDoel, gemeente, { id: ids[0], way: 'up' })).status, 409)
  await act(acts.withdrawDoel, gemeente, { id: ids[2], why: 'Past niet meer.' })
  assert.deepEqual(await order(), ['een', 'twee'])
  assert.equal((await refusal(acts.withdrawDoel, gemeente, { id: ids[2], why: 'Nog eens.' })).status, 404)
  assert.equal((await act(acts.startDoel, gemeente, { statement: 'vier' })).no, 4)
})

test('to save money is answered with a hint, never refused (VI-12)', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  assert.equal((await act(acts.writeDoel, gemeente, { id, revision: 1, ...letters, motive: 'cost-saving' })).cost, true)
})

test('partners read, the policy officer writes, a resident and an outsider read the plan instead', async () => {
  const gemeente = await newGemeente()
  await start(gemeente)
  assert.ok((await call(showDoelen, gemeente, {}, person('partner'))).ok)
  assert.equal((await call(acts.startDoel, gemeente, { statement: 'x' }, person('partner'))).ok, false)
  for (const who of [visitor, outsider, person('inwoner')]) assert.equal((await call(showDoelen, gemeente, {}, who)).ok, false)
})

test('VI-12: a goal to save money, or that says so, is kept with a hint; one click takes over other words or another motive', async () => {
  const gemeente = await newGemeente()
  const id = await start(gemeente)
  const saving = { ...letters, id, statement: 'Vrijwilligers besparen ons geld.', motive: 'cost-saving' }
  assert.equal((await act(acts.writeDoel, gemeente, { ...saving, revision: 1 })).cost, true)
  const [hint] = (await act(showDoel, gemeente, { id })).hints
  assert.equal(hint.found, 'besparen')
  const reworded = await act(acts.writeDoel, gemeente, { ...saving, revision: 2, take: 'besparen' })
  assert.equal(reworded.cost, true, 'the motive is still money')
  const { statement } = await act(showDoel, gemeente, { id })
  assert.equal(statement, hint.instead)
  await act(acts.writeDoel, gemeente, { ...saving, statement, revision: 3, take: 'motive' })
  const seen = await act(showDoel, gemeente, { id })
  assert.deepEqual([seen.motive, seen.hints], ['value', []])
})
