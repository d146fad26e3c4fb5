import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../../doors/cast.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { nothingOffered, waitingFor } from '../../../../house/offered.ts'
import { startDoel } from '../../doelen/actions/index.ts'
import { startCyclus } from '../../stappenplan/actions/stappen.ts'
import { showStap } from '../../stappenplan/views/stappen.ts'
import { adoptVisie, markDiscussed, placeRow, publishVisie, startVisie, writeDeel } from '../actions.ts'
import { schemaContent } from '../content.ts'
import { obligationsOf, visieIn } from '../index.ts'
import { requiredDelen } from '../model.ts'
import { showDeel, showSmalOfBreed, showVersie } from '../views.ts'
import { answerFlag, noteRaad, placeRows } from './actions/kiezen.ts'
import * as koers from './actions/koers.ts'
import { showKeuzes, showPeriode } from './views/koers.ts'
import { compareVersies } from './views/vergelijken.ts'
import { waitingIn } from './waits.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const marijke = person('wethouder')
const farid = person('raadslid')

const started = async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  return gemeente
}
async function ready(): Promise<Gemeente> {
  const gemeente = await started()
  for (const deel of requiredDelen) await act(writeDeel, sanne, gemeente, { deel, revision: 0, text: `Over ${deel}.` })
  await act(markDiscussed, sanne, gemeente)
  return gemeente
}
const course = { revision: 0, approach: 'breed', steering: 'dirigent', argument: 'Iedereen telt mee.' }
const net = { name: 'Eenzame ouderen', position: 'vangnet', groups: ['ouderen', 'eenzaam'] }
const youth = { name: 'Jeugd', position: 'smal', starts: '2025-01-01', reviewOn: '2026-11-24', why: 'Eerst leren.' }
const rows = (values: readonly (number | undefined)[]) =>
  values.map((value, index) => ({ row: index + 1, revision: 0, ...(value && { value }) }))

test('B6, VI-02, VI-03: all rows at once or row by row; four broad with the performance fields leading is a question, with the answer kept', async () => {
  const gemeente = await started()
  for (const [schema, counts] of [
    [
      'smal-of-breed',
      [
        [4, 4],
        [5, 3],
      ],
    ],
    [
      'dirigent-of-afstand',
      [
        [2, 2],
        [2, 2],
      ],
    ],
  ] as const) {
    const { poles, rows: all } = schemaContent[schema]
    assert.equal(all.length, 6)
    assert.deepEqual(
      poles.map(({ pros, cons }) => [pros.length, cons.length]),
      counts,
    )
    for (const { fits } of poles) assert.ok(fits.length > 0)
  }
  const schema = 'smal-of-breed'
  assert.deepEqual(await act(placeRows, marijke, gemeente, { schema, rows: rows([1, 1, 2, 2, 3, undefined]) }), {
    saved: 5,
    rows: [1, 1, 1, 1, 1, 0].map((revision, n) => ({ row: n + 1, revision })),
  })
  assert.deepEqual((await act(showSmalOfBreed, sanne, gemeente)).flags, [])
  await act(placeRow, sanne, gemeente, { schema, row: 6, revision: 0, value: 5 })
  assert.deepEqual((await act(showSmalOfBreed, sanne, gemeente)).flags, ['inconsistent'])
  await act(answerFlag, sanne, gemeente, { flag: 'inconsistent', revision: 0, text: 'De velden ordenen, maar sturen niet.' })
  const shown = await act(showSmalOfBreed, sanne, gemeente)
  assert.equal(shown.besprekingen[0].text, 'De velden ordenen, maar sturen niet.')
  assert.equal((await refusal(answerFlag, sanne, gemeente, { flag: 'inconsistent', revision: 0, text: 'Anders.' })).status, 409)
})

test('B6: when one of six rows was overtaken none is saved, and rows nobody touched are no quarrel', async () => {
  const gemeente = await started()
  const schema = 'dirigent-of-afstand'
  await act(placeRow, sanne, gemeente, { schema, row: 2, revision: 0, value: 4, note: 'Vast bedrag.' })
  const late = await refusal(placeRows, marijke, gemeente, { schema, rows: rows([1, 1, 1, 1, 1, 1]) })
  assert.deepEqual([late.status, late.code], [409, 'overtaken'])
  const six = rows([1, undefined, 1, 1, 1, 1])
  assert.deepEqual(await act(placeRows, marijke, gemeente, { schema, rows: six }), {
    saved: 5,
    rows: [1, 0, 1, 1, 1, 1].map((revision, n) => ({ row: n + 1, revision })),
  })
})

test('VI-03: at a distance, chosen as the course or row by row, asks how the view of the field is kept', async () => {
  const gemeente = await started()
  await act(koers.chooseMix, sanne, gemeente, { ...course, steering: 'afstand' })
  assert.deepEqual((await act(showKeuzes, sanne, gemeente)).flags, ['limited-view'])
})

test('B7, VI-04: broad and director with a safety net for lonely older people is an obligation until a goal for both groups is there', async () => {
  const gemeente = await started()
  await act(koers.chooseMix, marijke, gemeente, course)
  assert.equal((await refusal(koers.addUitzondering, sanne, gemeente, { ...net, groups: [] })).field, 'groups')
  const { id } = await act(koers.addUitzondering, sanne, gemeente, net)
  const shown = await act(showKeuzes, sanne, gemeente)
  assert.deepEqual(shown.choices, ['breed', 'dirigent', 'vangnet'])
  const owed = async () =>
    stage.database.transaction(gemeente.id, async (db) => obligationsOf((await look(db, visieIn(gemeente.id))).working))
  assert.deepEqual(await owed(), [{ name: 'Eenzame ouderen', groups: ['ouderen', 'eenzaam'] }])

  await act(startCyclus, sanne, gemeente, { fromYear: 2027, toYear: 2030 })
  const lacks = async () => (await act(showStap, sanne, gemeente, { stap: 5 })).lacks.map((each: { kind: string }) => each.kind)
  assert.deepEqual(await lacks(), ['doel-vangnet'])
  await act(startDoel, sanne, gemeente, { statement: 'Ouderen krijgen bezoek', targetGroups: ['ouderen'] })
  assert.deepEqual(await lacks(), ['doel-vangnet', 'doel'])
  await act(startDoel, sanne, gemeente, { statement: 'Eenzame ouderen krijgen bezoek', targetGroups: ['ouderen', 'eenzaam'] })
  assert.deepEqual(await lacks(), ['doel', 'doel'])

  await act(koers.removeUitzondering, sanne, gemeente, { id, revision: 1 })
  assert.deepEqual(await owed(), [])
})

test('B7, VI-04: a phase of the vision that holds waits for the officer on its day, until somebody looked', async () => {
  const gemeente = await ready()
  assert.equal((await refusal(koers.addPeriode, sanne, gemeente, { ...youth, ends: '2024-01-01' })).field, 'ends')
  assert.equal((await refusal(koers.addPeriode, sanne, gemeente, { ...youth, reviewOn: '2024-01-01' })).field, 'reviewOn')
  const { id } = await act(koers.addPeriode, sanne, gemeente, youth)
  const later = await act(koers.addPeriode, sanne, gemeente, { ...youth, name: 'Sport', reviewOn: '2028-11-01' })
  const waits = async (actor = sanne) => {
    const offered = { ...nothingOffered, waiting: [waitingIn] }
    return stage.database.transaction(gemeente.id, (db) =>
      look(
        db,
        waitingFor({ db, actor, gemeente, now, lang: 'nl', tickets: {}, offered, origin: '', vault: stage.database.vault }),
      ),
    )
  }
  assert.deepEqual(await waits(), [], 'what was not adopted does not hold')
  await act(adoptVisie, marijke, gemeente)
  assert.deepEqual(
    (await waits()).map(({ path, due }) => [path, due]),
    [[`/visie/perioden/${id}/herziening`, '2026-11-24']],
  )
  assert.deepEqual(await waits(person('vakafdeling')), [])
  const verdict = { outcome: 'anders', text: 'Wij nemen er sport bij.' }
  assert.equal((await refusal(koers.reviewPeriode, sanne, gemeente, { id: later.id, ...verdict })).code, 'not-yet')
  await act(koers.reviewPeriode, sanne, gemeente, { id, ...verdict })
  assert.equal((await refusal(koers.reviewPeriode, sanne, gemeente, { id, ...verdict })).code, 'already')
  assert.deepEqual(await waits(), [])
  const { herzieningen, keuzes } = await act(showVersie, visitor, gemeente, { no: 1 })
  assert.deepEqual([herzieningen[0].text, keuzes.perioden.length], ['Wij nemen er sport bij.', 2])

  await act(startVisie, sanne, gemeente)
  assert.equal((await act(showPeriode, sanne, gemeente, { id })).name, 'Jeugd', 'a next vision begins with the same phases')
})

test('B11, VI-12: a text about saving is kept with a hint; one click takes over other words, and that it was asked is recorded', async () => {
  const gemeente = await started()
  const text = 'Wij doen het samen. Vrijwilligers besparen ons geld. Iedereen telt mee.'
  const first = await act(writeDeel, sanne, gemeente, { deel: 'samenvatting', revision: 0, text })
  assert.equal(first.hints[0].found, 'besparen')
  const second = await act(writeDeel, sanne, gemeente, { deel: 'samenvatting', revision: 1, text, take: 'besparen' })
  assert.deepEqual(second.hints, [])
  assert.equal(second.text, `Wij doen het samen. ${first.hints[0].instead} Iedereen telt mee.`)
  const { checks, words } = await act(showDeel, sanne, gemeente, { deel: 'samenvatting' })
  assert.deepEqual(
    checks.map(({ flagged, taken }: { flagged: string[]; taken: string | null }) => [flagged, taken]),
    [
      [['besparen'], 'besparen'],
      [['besparen'], null],
    ],
  )
  assert.ok(words <= 300)
})

test('B12, VI-01: the council talks about it and adopts it, with the day and number of its decision', async () => {
  const gemeente = await ready()
  assert.equal((await refusal(noteRaad, farid, gemeente, { on: '2026-12-01', text: 'Later.' })).field, 'on')
  await act(noteRaad, farid, gemeente, { on: '2026-11-10', text: 'De raad vraagt aandacht voor de dorpen.' })
  assert.equal((await refusal(adoptVisie, farid, gemeente)).code, 'council-only')
  const council = { body: 'raad', decidedOn: '2026-11-23', decisionNo: '2026-114' }
  assert.equal((await refusal(adoptVisie, farid, gemeente, { ...council, decidedOn: undefined })).field, 'decidedOn')
  assert.equal((await refusal(adoptVisie, farid, gemeente, { ...council, decisionNo: '' })).field, 'decisionNo')
  assert.equal((await refusal(adoptVisie, farid, gemeente, { ...council, decidedOn: '2026-12-24' })).code, 'future')
  await act(adoptVisie, farid, gemeente, council)
  const { besluit, keuzes } = await act(showVersie, visitor, gemeente, { no: 1 })
  assert.deepEqual([besluit, keuzes.raad[0].text], [council, 'De raad vraagt aandacht voor de dorpen.'])
  const denied = await call(publishVisie, farid, gemeente)
  assert.equal(!denied.ok && denied.denied?.no, 'role')
})

test('two versions, or the draft and what was adopted, lie beside each other for who may see them', async () => {
  const gemeente = await ready()
  await act(adoptVisie, marijke, gemeente)
  await act(startVisie, sanne, gemeente)
  await act(koers.chooseMix, sanne, gemeente, course)
  const pair = { van: '1', naar: 'concept' }
  const { van, naar } = await act(compareVersies, sanne, gemeente, pair)
  assert.deepEqual([van.keuzes.mix, naar.keuzes.mix.approach], [null, 'breed'])
  for (const who of [visitor, outsider, person('inwoner')])
    assert.equal((await refusal(compareVersies, who, gemeente, pair)).status, 404)
  assert.equal((await refusal(compareVersies, visitor, gemeente, { van: '1', naar: '2' })).status, 404)
  assert.deepEqual((await act(compareVersies, visitor, gemeente)).versies, [1])
})

test('the course is for who may set it; the outsider finds none', async () => {
  const gemeente = await started()
  for (const declaration of [
    koers.chooseMix,
    koers.addUitzondering,
    koers.addPeriode,
    answerFlag,
    placeRows,
    showKeuzes,
    noteRaad,
  ]) {
    const outside = await call(declaration, outsider, gemeente)
    assert.equal(!outside.ok && outside.denied?.no, 'absent', declaration.name)
    const club = await call(declaration, person('organisatie'), gemeente)
    assert.equal(!club.ok && club.denied?.no, 'role', declaration.name)
  }
  const council = await call(koers.chooseMix, farid, gemeente, course)
  assert.equal(!council.ok && council.denied?.no, 'role')
})

test('of two who set the course at once one wins, and the other hears so', async () => {
  const gemeente = await started()
  const both = await Promise.all([
    call(koers.chooseMix, sanne, gemeente, course),
    call(koers.chooseMix, marijke, gemeente, { ...course, approach: 'smal' }),
  ])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  const { id } = await act(koers.addUitzondering, sanne, gemeente, net)
  await act(koers.writeUitzondering, sanne, gemeente, { ...net, id, revision: 1, name: 'Ouderen die alleen zijn' })
  assert.equal((await refusal(koers.removeUitzondering, marijke, gemeente, { id, revision: 1 })).status, 409)
})
