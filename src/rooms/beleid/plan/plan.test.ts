import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openStage, person } from '../../../doors/cast.ts'
import { loadDemo } from '../../../doors/demo.ts'
import { gemeenteAt } from '../../../doors/enter.ts'
import { type Actor, outsider, visitor } from '../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { write } from '../../../house/documents/index.ts'
import { startDoel, withdrawDoel } from '../doelen/actions/index.ts'
import { setKosten, setMiddelen } from './actions/geld.ts'
import { adoptPlan, publishPlan, startPlan, writeDeel } from './actions/plan.ts'
import { planDocument } from './compose/document.ts'
import { delen, type Inhoud, inhoud, vraagKeys } from './model.ts'
import { blockOf, partsOf } from './rules/delen.ts'
import { budgetOf, overBudget } from './rules/geld.ts'
import { showConcept, showPlan, showVersie } from './views/plan.ts'

const id = '01900000-0000-7000-8000-000000000001'
const stays = { bron: 'begroting' as const, kind: 'structural' as const, revision: 1, until: null, writtenOn: null }
const empty: Inhoud = inhoud.parse({
  no: 1,
  delen: [],
  activiteiten: [],
  kosten: [],
  middelen: [],
  visie: { version: null, summary: '', roles: [] },
  doelen: [],
})

test('an empty plan lists fifteen parts, all missing, each with a place to write it (ST-16)', () => {
  const parts = partsOf(empty)
  assert.deepEqual(
    parts.map(({ deel }) => deel),
    [...delen],
  )
  assert.ok(parts.every(({ state, path }) => state === 'missing' && path.startsWith('/')))
})

test('every part may be argued away except goals that exist and are not ready (hard rule 3)', () => {
  const argued = { ...empty, delen: delen.map((deel) => ({ deel, revision: 1, text: '', whyNot: 'Dit jaar niet.' })) }
  assert.ok(partsOf(argued).every(({ state }) => state === 'argued'))
  const row = { revision: 1, answer: 'Ja.', role: 'beleidsambtenaar', writtenOn: '2026-11-24' }
  assert.equal(blockOf({ ...argued, inclusie: vraagKeys.map((vraag) => ({ vraag, ...row })) }), null)
})

test('a plan never passes with more planned than there is, in any year (hard rule 14)', () => {
  const amount = fc.record({ year: fc.integer({ min: 2026, max: 2029 }), cents: fc.integer({ min: 1, max: 1000 }) })
  const kosten = fc.array(amount.map((row) => ({ ...row, activiteitId: id, source: '', ...stays })))
  const middelen = fc.array(amount.map((row) => ({ ...row, source: '', ...stays })))
  fc.assert(
    fc.property(kosten, middelen, (costs, means) => {
      const plan = { ...empty, kosten: costs, middelen: means }
      const over = budgetOf(plan).some(({ availableCents, plannedCents }) => plannedCents > availableCents)
      assert.equal(overBudget(plan) !== undefined, over)
      const sum = (rows: { cents: number }[]) => rows.reduce((total, { cents }) => total + cents, 0)
      assert.equal(
        budgetOf(plan).reduce((total, { plannedCents }) => total + plannedCents, 0),
        sum(costs),
      )
    }),
  )
})

let gemeente: Gemeente
const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, async (database) => {
  await loadDemo(database, now)
  gemeente = (await gemeenteAt(database, 'lindewaard'))!
})
const sanne = person('beleidsambtenaar')
const call = (does: Declaration, input: unknown = {}, actor: Actor = sanne) => stage.call(does, actor, gemeente, input)
const act = (does: Declaration, input: unknown = {}, actor: Actor = sanne) => stage.act(does, actor, gemeente, input)
async function refusal(does: Declaration, input: unknown = {}) {
  const { status, message } = await stage.refusal(does, sanne, gemeente, input)
  return { status, message: message! }
}
const missing = async () =>
  (await act(showPlan)).parts
    .filter(({ state }: { state: string }) => state === 'missing')
    .map(({ deel }: { deel: number }) => deel)

test('the draft of Lindewaard from three missing parts to a public version, with every refusal on the way', async () => {
  assert.deepEqual(await missing(), [13, 14, 15])
  assert.match((await refusal(adoptPlan)).message, /Communicatie/)
  await act(writeDeel, { deel: 13, revision: 0, text: 'Vier keer per jaar een brief aan vrijwilligers.' })
  assert.equal((await refusal(writeDeel, { deel: 13, revision: 0, text: 'Anders.' })).status, 409)
  await act(writeDeel, { deel: 14, revision: 0, whyNot: 'Wij doen dit in de terugblik.' })
  await act(writeDeel, { deel: 15, revision: 0, text: 'Wat goed gaat, krijgt een vaste plek.' })
  assert.deepEqual(await missing(), [])

  const { id: unready } = await act(startDoel, { statement: 'Nog een doel' })
  assert.deepEqual(await missing(), [2, 3, 4])
  assert.match((await refusal(adoptPlan)).message, /Doelen/)
  await act(withdrawDoel, { id: unready, why: 'Te vroeg.' })

  const { activiteiten } = await act(showConcept)
  await act(setKosten, { id: activiteiten[0].id, year: 2026, bron: 'bedrijf', cents: 900_000_00 })
  assert.match((await refusal(adoptPlan)).message, /In 2026 kost het plan €\s774\.000 meer dan er is/)
  await act(setMiddelen, { year: 2026, cents: 1_000_000_00, kind: 'temporary', revision: 1 })

  const why = 'De avonden zijn in januari.'
  const adopted = await Promise.all([call(adoptPlan, { why }), call(adoptPlan, { why })])
  assert.deepEqual(adopted.map(({ ok }) => ok).sort(), [false, true])
  assert.equal((await call(showVersie, { no: 1 }, visitor)).ok, false)
  await act(publishPlan)
  assert.equal((await refusal(publishPlan)).status, 409)
  const version = await act(showVersie, { no: 1 }, visitor)
  assert.equal(version.doelen.length, 4)
  assert.equal(version.visie.version, 1)

  await act(startPlan)
  await act(writeDeel, { deel: 13, revision: 1, text: 'Elke maand een brief.' })
  const frozen = await act(showVersie, { no: 1 }, outsider)
  assert.deepEqual(frozen, version)
})

test('the draft is for who works on it; a visitor reads the public version only', async () => {
  assert.equal((await act(showPlan, {}, visitor)).draft, null)
  assert.equal((await call(showConcept, {}, person('inwoner'))).ok, false)
  assert.ok((await call(showConcept, {}, person('adviesorgaan'))).ok)
  assert.equal((await call(adoptPlan, {}, person('vakafdeling'))).ok, false)
})

test('the document has fifteen headings in order, in the same words in both languages and all formats', async () => {
  const draft = await act(showConcept)
  for (const lang of ['nl', 'en'] as const) {
    const doc = planDocument({ lang, gemeente, now }, draft)
    const numbers = doc.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [Number.parseInt(block.text, 10)] : [],
    )
    assert.deepEqual(numbers, [...delen])
    assert.match(JSON.stringify(doc.blocks), /150 jongeren hebben interesse/)
    for (const format of ['odt', 'docx', 'pdf'] as const) assert.ok((await write(doc, format)).bytes.length > 4000)
  }
})
