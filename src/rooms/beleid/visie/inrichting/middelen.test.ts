import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { extraMiddelenIn } from '../index.ts'
import { prepareMiddelen, publishMiddelen } from './actions/middelen.ts'
import { showMiddelen } from './views/apart.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const marijke = person('wethouder')
const farid = person('raadslid')
const henk = person('organisatie')

const yes = {
  revision: 0,
  extra: 'yes',
  centsPerYear: 12_000_000,
  source: 'Algemene middelen',
  kind: 'temporary',
  from: '2027-01-01',
  to: '2030-12-31',
  reason: 'Voor initiatieven in de wijk.',
}
const now14 = (gemeente: Gemeente) => stage.database.transaction(gemeente.id, (db) => look(db, extraMiddelenIn(gemeente.id)))

test('VI-14, F1: the alderman publishes extra money, with a moment, and then everybody can count on it', async () => {
  const gemeente = await newGemeente()
  assert.equal(await now14(gemeente), null)
  await act(prepareMiddelen, sanne, gemeente, yes)
  assert.equal(await now14(gemeente), null, 'what is prepared does not count')
  assert.equal((await act(showMiddelen, visitor, gemeente)).prepared, null)
  assert.equal((await act(showMiddelen, sanne, gemeente)).prepared.centsPerYear, 12_000_000)
  await act(publishMiddelen, marijke, gemeente, { revision: 1 })
  assert.deepEqual(await now14(gemeente), {
    extra: true,
    centsPerYear: 12_000_000,
    source: 'Algemene middelen',
    kind: 'temporary',
    from: '2027-01-01',
    to: '2030-12-31',
    publishedAt: now.toISOString(),
  })
  for (const actor of [visitor, outsider, henk]) {
    const { published } = await act(showMiddelen, actor, gemeente)
    assert.deepEqual([published.length, published[0].decidedBy], [1, 'wethouder'])
    assert.doesNotMatch(JSON.stringify(published), new RegExp(marijke.kind === 'person' ? marijke.id : ''))
  }
})

test('VI-14: what was published never changes; a new decision comes beside it and both stay readable', async () => {
  const gemeente = await newGemeente()
  await act(prepareMiddelen, marijke, gemeente, yes)
  await act(publishMiddelen, marijke, gemeente, { revision: 1 })
  await stage.database.transaction(gemeente.id, async (db) => {
    await sql`update visie_middelen set cents_per_year = 1`.execute(db)
    await sql`delete from visie_middelen`.execute(db)
  })
  assert.equal((await now14(gemeente))?.centsPerYear, 12_000_000)
  assert.equal((await refusal(publishMiddelen, marijke, gemeente, { revision: 1 })).code, 'nothing')
  assert.equal((await refusal(prepareMiddelen, sanne, gemeente, { ...yes, revision: 1 })).code, 'overtaken')
  await act(prepareMiddelen, farid, gemeente, { revision: 0, extra: 'no', reason: 'Het geld is op.' })
  await act(publishMiddelen, farid, gemeente, { revision: 1 })
  const { published } = await act(showMiddelen, visitor, gemeente)
  assert.deepEqual(
    published.map(({ extra, decidedBy }: { extra: boolean; decidedBy: string }) => [extra, decidedBy]),
    [
      [false, 'raadslid'],
      [true, 'wethouder'],
    ],
  )
  assert.equal((await now14(gemeente))?.extra, false)
})

test('a decision says everything or nothing, and each fault stands at its field', async () => {
  const gemeente = await newGemeente()
  const fieldsOf = async (input: object) => {
    const outcome = await call(prepareMiddelen, sanne, gemeente, { ...yes, ...input })
    return outcome.ok || outcome.denied ? [] : outcome.problems.map(({ field }) => field)
  }
  const none = { centsPerYear: undefined, source: ' ', kind: undefined, from: undefined, to: undefined }
  assert.deepEqual(await fieldsOf(none), ['centsPerYear', 'source', 'kind', 'from'])
  assert.deepEqual(await fieldsOf({ to: undefined }), ['to'])
  assert.deepEqual(await fieldsOf({ to: '2026-12-31' }), ['to'])
  assert.deepEqual(await fieldsOf({ kind: 'structural' }), ['to'])
  assert.deepEqual(await fieldsOf({ centsPerYear: -1 }), ['centsPerYear'])
  await act(prepareMiddelen, sanne, gemeente, { ...yes, extra: 'no' })
  assert.equal((await act(showMiddelen, sanne, gemeente)).prepared.centsPerYear, 0)
})

test('of two who prepare at once one is first, and nobody publishes what was not read', async () => {
  const gemeente = await newGemeente()
  const both = await Promise.all([marijke, farid].map((actor) => call(prepareMiddelen, actor, gemeente, yes)))
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  await act(prepareMiddelen, sanne, gemeente, { ...yes, revision: 1, centsPerYear: 100 })
  assert.equal((await refusal(publishMiddelen, marijke, gemeente, { revision: 1 })).code, 'overtaken')
  const twice = await Promise.all([marijke, farid].map((actor) => call(publishMiddelen, actor, gemeente, { revision: 2 })))
  assert.deepEqual(twice.map(({ ok }) => ok).sort(), [false, true])
  for (const actor of [sanne, henk, outsider, visitor])
    assert.equal((await call(publishMiddelen, actor, gemeente, { revision: 1 })).ok, false)
  assert.equal((await call(prepareMiddelen, henk, gemeente, yes)).ok, false)
})
