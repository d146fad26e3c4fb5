import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import { showDoelen } from '../views.ts'
import { listVoorbeelden, showVoorbeeld, takeVoorbeeld } from './voorbeeld.ts'
import { sleutels } from './voorbeelden.ts'

const { newGemeente, call, act, refusal } = openStage(new Date('2026-11-24T10:00:00.000Z'))
const geert = person('beleidsambtenaar')

test('every example with two numbers is a goal that lacks nothing (ST-13, ST-14, ST-15, hard rule 3)', async () => {
  const gemeente = await newGemeente()
  assert.deepEqual(
    (await act(listVoorbeelden, geert, gemeente)).voorbeelden.map(({ voorbeeld }: { voorbeeld: string }) => voorbeeld),
    [...sleutels],
  )
  for (const voorbeeld of sleutels) {
    const { areas: _, ...texts } = await act(showVoorbeeld, geert, gemeente, { voorbeeld })
    await act(takeVoorbeeld, geert, gemeente, { voorbeeld, ...texts, baseline: 12, target: 40 })
  }
  const { doelen } = await act(showDoelen, geert, gemeente)
  assert.equal(doelen.length, sleutels.length)
  for (const { missing, gaps, indicatoren } of doelen) {
    assert.deepEqual([missing, gaps], [[], []])
    assert.deepEqual([indicatoren[0].baseline, indicatoren[0].target], [12, 40])
  }
})

test('a goal without its two numbers, without change or on a day that has passed is refused at its field', async () => {
  const gemeente = await newGemeente()
  const { areas: _, ...texts } = await act(showVoorbeeld, geert, gemeente, { voorbeeld: 'wachten' })
  const taken = { voorbeeld: 'wachten', ...texts, baseline: 9, target: 3 }
  assert.equal((await refusal(takeVoorbeeld, geert, gemeente, { ...taken, baseline: undefined })).field, 'baseline')
  assert.equal((await refusal(takeVoorbeeld, geert, gemeente, { ...taken, target: 9 })).field, 'target')
  assert.equal((await refusal(takeVoorbeeld, geert, gemeente, { ...taken, dueDate: '2026-11-24' })).field, 'dueDate')
  assert.deepEqual((await act(showDoelen, geert, gemeente)).doelen, [])
})

test('only who writes goals takes one over', async () => {
  const gemeente = await newGemeente()
  for (const who of [visitor, outsider, person('inwoner'), person('wethouder')])
    for (const does of [listVoorbeelden, showVoorbeeld, takeVoorbeeld])
      assert.equal((await call(does, who, gemeente, { voorbeeld: 'wachten' })).ok, false)
})
