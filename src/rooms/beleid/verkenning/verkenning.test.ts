import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openStage, person } from '../../../doors/cast.ts'
import { type Actor, outsider, visitor } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { waitingFor } from '../../../house/offered.ts'
import { kansenEnBedreigingen } from '../../basis/kaders/index.ts'
import { addEigen, closeRonde, markEigen, openRonde, scoreItems } from './actions.ts'
import { verkenning } from './doors.ts'
import { uitkomstIn } from './index.ts'
import type { Deel, Item, Plek } from './model.ts'
import { showBlad, showBord, showEigen, showOntwikkelingen, showVerkenning } from './views.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, undefined, verkenning)
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const marijke = person('wethouder')
const farid = person('raadslid')
const henk = person('organisatie')
const petra = person('vrijwilligerscentrale')

const opened = async (): Promise<Gemeente> => {
  const gemeente = await newGemeente()
  await act(openRonde, sanne, gemeente, { closesOn: '2026-12-08' })
  return gemeente
}
type Given = readonly [item: string, weight: number, note?: string]
const scoresOf = (...given: readonly Given[]) => given.map(([item, weight, note = '']) => ({ item, weight, note, revision: 0 }))
const score = (who: Actor, gemeente: Gemeente, deel: Deel, ...given: readonly Given[]) =>
  act(scoreItems, who, gemeente, { deel, scores: scoresOf(...given) })
const textsOf = (rows: readonly Plek[]) => rows.map(({ key }) => key)

test('FW-10: the board opens with six pairs side by side, the extra items and what the municipality added', async () => {
  const gemeente = await opened()
  await act(addEigen, henk, gemeente, { kind: 'kans', name: 'De markt zoekt vrijwilligers.' })
  const { items } = await act(showBord, marijke, gemeente)
  const pairs = Map.groupBy(
    (items as Item[]).filter(({ pair }) => pair !== null),
    ({ pair }) => pair,
  )
  assert.deepEqual([...pairs.keys()], [1, 2, 3, 4, 5, 6])
  for (const both of pairs.values())
    assert.deepEqual(
      both.map(({ kind }) => kind),
      ['kans', 'bedreiging'],
    )
  const extra = (kind: string) => (items as Item[]).filter((each) => each.pair === null && !each.own && each.kind === kind).length
  assert.deepEqual([extra('kans'), extra('bedreiging')], [6, 7])
  assert.deepEqual(
    (items as Item[]).filter(({ own }) => own).map(({ text, raised }) => [text, raised]),
    [['De markt zoekt vrijwilligers.', 'veld']],
  )
})

test('FW-10: three respondents score; a ranked list per kind, the difference, and for each threat of 2 or more a need and a measure', async () => {
  const gemeente = await opened()
  await score(
    marijke,
    gemeente,
    'paren',
    ['kans/paar-1', 3],
    ['kans/paar-2', 1],
    ['bedreiging/paar-1', 1],
    ['bedreiging/paar-6', 2],
  )
  await score(henk, gemeente, 'paren', ['kans/paar-1', 2], ['kans/paar-2', 2], ['bedreiging/paar-1', 3], ['bedreiging/paar-6', 0])
  await score(petra, gemeente, 'paren', ['kans/paar-1', 3], ['kans/paar-2', 3, 'Dit merken wij nu al.'], ['bedreiging/paar-1', 2])
  assert.deepEqual((await act(showBord, henk, gemeente)).bedreigingen, [], 'nobody sees anything before it is closed')
  await act(closeRonde, sanne, gemeente)
  const { kansen, bedreigingen, deelname } = await act(showBord, henk, gemeente)
  assert.deepEqual(textsOf(kansen), ['kans/paar-1', 'kans/paar-2'])
  assert.deepEqual(
    kansen.map(({ place, gemeente: own, veld, weight, difference, talk, notes }: Plek) => [
      place,
      own,
      veld,
      weight,
      difference,
      talk,
      notes,
    ]),
    [
      [1, 3, 2.5, 2.8, 0.5, false, []],
      [2, 1, 2.5, 1.8, -1.5, true, ['Dit merken wij nu al.']],
    ],
  )
  assert.deepEqual(textsOf(bedreigingen), ['bedreiging/paar-6', 'bedreiging/paar-1'])
  const heavy = (bedreigingen as Plek[]).filter((row) => row.heavy)
  assert.equal(heavy.length, 2)
  for (const { needs, measures } of heavy) assert.ok(needs.length > 0 && measures.length > 0)
  assert.deepEqual(deelname, { gemeente: 1, veld: null })
})

test('FW-10: every threat of the library has a need and a measure, so that a heavy one has', async () => {
  for (const { kind, needs, measures } of kansenEnBedreigingen)
    assert.equal(kind === 'bedreiging', needs.length > 0 && measures.length > 0)
})

test('an own threat keeps the round open until somebody says what it leads to and what can be done; then it keeps both (FW-10)', async () => {
  const gemeente = await opened()
  const { id } = await act(addEigen, petra, gemeente, { kind: 'bedreiging', name: 'Het buurthuis sluit.' })
  await score(petra, gemeente, 'bedreigingen', [`eigen-${id}`, 3])
  const no = await refusal(closeRonde, sanne, gemeente)
  assert.equal(no.status, 409)
  assert.match(no.message!, /Het buurthuis sluit/)
  assert.equal((await act(showVerkenning, sanne, gemeente)).unlinked[0].own, id)
  const mark = { id, revision: 1, raised: 'veld', needs: ['ND-14'], measures: [] as string[] }
  assert.equal((await refusal(markEigen, sanne, gemeente, mark)).field, 'measures')
  const both = [1, 2].map(() => call(markEigen, sanne, gemeente, { ...mark, measures: ['borgen'] }))
  assert.deepEqual((await Promise.all(both)).map(({ ok }) => ok).sort(), [false, true])
  await act(closeRonde, sanne, gemeente)
  assert.equal((await refusal(markEigen, sanne, gemeente, { ...mark, revision: 2, needs: [], measures: [] })).status, 422)
  const shown = await act(showEigen, sanne, gemeente, { id })
  assert.deepEqual([shown.raised, shown.needs.length, shown.measures[0].key], ['veld', 1, 'borgen'])
})

test('what one person of the field gave is never shown, nor what it could be worked out from (SI-18)', async () => {
  const gemeente = await opened()
  await score(marijke, gemeente, 'paren', ['kans/paar-1', 3], ['bedreiging/paar-1', 1])
  await score(henk, gemeente, 'paren', ['kans/paar-1', 0], ['bedreiging/paar-2', 3])
  await act(closeRonde, sanne, gemeente)
  const { kansen, bedreigingen } = await act(showBord, sanne, gemeente)
  const [row] = kansen
  assert.deepEqual([row.veld, row.hidden, row.weight, row.difference, row.talk], [null, true, 3, null, false])
  assert.deepEqual(textsOf(bedreigingen), ['bedreiging/paar-1'])
})

test('five people of the field are counted, four are not (SI-18)', async () => {
  const gemeente = await opened()
  const field = (['organisatie', 'partner', 'adviesorgaan', 'mantelzorgsteunpunt', 'vrijwilligerscoordinator'] as const).map(
    person,
  )
  for (const who of field.slice(1)) await score(who, gemeente, 'paren', ['kans/paar-1', 2])
  assert.deepEqual((await act(showVerkenning, sanne, gemeente)).deelname, { gemeente: 0, veld: null })
  await score(field[0]!, gemeente, 'paren', ['kans/paar-1', 2])
  assert.deepEqual((await act(showVerkenning, sanne, gemeente)).deelname, { gemeente: 0, veld: 5 })
})

test('of two saves of one sheet by one person the later keeps nothing and says so; another sheet is no matter', async () => {
  const gemeente = await opened()
  const save = (weight: number) =>
    call(scoreItems, henk, gemeente, { deel: 'paren', scores: scoresOf(['kans/paar-1', weight], ['kans/paar-2', weight]) })
  const both = await Promise.all([save(1), save(2)])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
  const { mine } = await act(showBlad, henk, gemeente, { deel: 'paren' })
  assert.equal(mine[0].weight, mine[1].weight)
  const stale = [{ item: 'kans/paar-1', revision: 0, weight: 0, note: '' }, ...scoresOf(['kans/paar-3', 3])]
  assert.equal((await refusal(scoreItems, henk, gemeente, { deel: 'paren', scores: stale })).status, 409)
  assert.equal((await act(showBlad, henk, gemeente, { deel: 'paren' })).mine.length, 2, 'nothing of it was kept')
  const again = [{ item: 'kans/paar-1', revision: 1, weight: 0, note: 'Toch niet.' }]
  assert.deepEqual(await act(scoreItems, henk, gemeente, { deel: 'paren', scores: again }), {
    ...{ saved: 1, next: 'kansen' },
    scores: [{ item: 'kans/paar-1', revision: 2 }],
  })
  await score(henk, gemeente, 'ontwikkelingen', ['vraaggericht', 2])
})

test('a note without a score, an item of another sheet and one that is there twice are refused at the item', async () => {
  const gemeente = await opened()
  const at = async (...scores: object[]) => (await refusal(scoreItems, henk, gemeente, { deel: 'paren', scores })).field
  const fine = { item: 'kans/paar-1', revision: 0, weight: 1 }
  assert.equal(await at(fine, { item: 'kans/paar-2', revision: 0, note: 'Misschien.' }), 'scores.1.weight')
  assert.equal(await at(fine, { item: 'vraaggericht', revision: 0, weight: 1 }), 'scores.1.item')
  assert.equal(await at(fine, fine), 'scores.1.item')
  assert.equal(await at({ ...fine, weight: 4 }), 'scores.0.weight')
  assert.deepEqual(await act(scoreItems, henk, gemeente, { deel: 'paren', scores: [{ item: 'kans/paar-1', revision: 0 }] }), {
    saved: 0,
    scores: [{ item: 'kans/paar-1', revision: 0 }],
    next: 'kansen',
  })
})

test('one round is open at a time, nobody scores before it, after its last day or when it is closed, and the next has its own outcome', async () => {
  const gemeente = await newGemeente()
  const paper = { deel: 'paren', scores: scoresOf(['kans/paar-1', 3]) }
  assert.equal((await refusal(scoreItems, henk, gemeente, paper)).status, 409)
  assert.equal((await refusal(closeRonde, sanne, gemeente)).status, 409)
  assert.equal((await refusal(openRonde, sanne, gemeente, { closesOn: '2026-11-23' })).field, 'closesOn')
  const both = [1, 2].map(() => call(openRonde, sanne, gemeente, { closesOn: '2026-11-24' }))
  assert.deepEqual((await Promise.all(both)).map(({ ok }) => ok).sort(), [false, true])
  await act(scoreItems, henk, gemeente, paper)
  await act(scoreItems, petra, gemeente, paper)
  await act(closeRonde, sanne, gemeente)
  assert.equal((await refusal(scoreItems, farid, gemeente, paper)).status, 409)
  assert.equal((await refusal(addEigen, farid, gemeente, { kind: 'kans', name: 'De markt groeit.' })).status, 409)
  assert.equal((await call(showBlad, farid, gemeente, { deel: 'paren' })).ok, false)
  await act(openRonde, sanne, gemeente, { closesOn: '2026-12-08' })
  assert.deepEqual((await act(showBord, farid, gemeente)).kansen, [])
  assert.equal((await act(showBord, farid, gemeente, { ronde: 1 })).kansen[0].veld, 3)
  assert.equal((await call(showBord, farid, gemeente, { ronde: 3 })).ok, false)
})

test('FW-11: developments are scored by both sides; the outcome lists those of 2 or more with their practices', async () => {
  const gemeente = await opened()
  const { items } = await act(showOntwikkelingen, henk, gemeente)
  assert.equal(items.length, 4)
  for (const { what, opportunities, downsides, practices } of items as Item[])
    assert.ok(what && opportunities.length > 0 && downsides.length > 0 && practices.length > 0)
  await act(addEigen, marijke, gemeente, { kind: 'ontwikkeling', name: 'Hulp via een app', about: 'Buren vragen elkaar hulp.' })
  assert.equal((await refusal(addEigen, henk, gemeente, { kind: 'ontwikkeling', name: 'Drones' })).field, 'about')
  await score(marijke, gemeente, 'ontwikkelingen', ['vermaatschappelijking', 2], ['vraaggericht', 1])
  await score(henk, gemeente, 'ontwikkelingen', ['vermaatschappelijking', 3], ['vraaggericht', 1], ['gebiedsgericht', 2])
  await score(petra, gemeente, 'ontwikkelingen', ['vermaatschappelijking', 2], ['gebiedsgericht', 2])
  await act(closeRonde, sanne, gemeente)
  const { ontwikkelingen } = await act(showOntwikkelingen, henk, gemeente)
  const heavy = (ontwikkelingen as Plek[]).filter((row) => row.heavy)
  assert.deepEqual(textsOf(heavy), ['vermaatschappelijking', 'gebiedsgericht'])
  assert.ok(heavy.every(({ practices }) => practices.length > 0))
})

test('an open round waits for whoever left a sheet, with its last day; one that is over waits for the officer', async () => {
  const gemeente = await opened()
  const waits = (actor: Actor, at: Date = now) =>
    stage.database.transaction(gemeente.id, (db) => {
      const offered = { waiting: verkenning.waiting! }
      const ctx = { db, actor, gemeente, now: at, lang: 'nl', offered } as unknown as Parameters<typeof waitingFor>[0]
      return look(db, waitingFor(ctx))
    })
  assert.deepEqual(
    (await waits(henk)).map(({ path, due }) => [path, due]),
    [['/verkenning/invullen/paren', '2026-12-08']],
  )
  await score(henk, gemeente, 'paren', ['kans/paar-1', 2])
  await score(henk, gemeente, 'kansen', ['kans/talenten', 2])
  assert.deepEqual(
    (await waits(henk)).map(({ path }) => path),
    ['/verkenning/invullen/bedreigingen'],
  )
  await score(henk, gemeente, 'bedreigingen', ['bedreiging/sluitpost', 2])
  await score(henk, gemeente, 'ontwikkelingen', ['vraaggericht', 2])
  assert.deepEqual(await waits(henk), [])
  assert.deepEqual(await waits(person('inwoner')), [])
  const later = new Date('2026-12-09T10:00:00.000Z')
  assert.deepEqual(await waits(petra, later), [])
  assert.deepEqual(
    (await waits(sanne, later)).map(({ path }) => path),
    ['/verkenning/sluiten'],
  )
})

test('what came out is there for a neighbour: the strongest of both sides, as the field sees it, and developments that matter', async () => {
  const gemeente = await opened()
  const uitkomst = () => stage.database.transaction(gemeente.id, (db) => look(db, uitkomstIn(gemeente.id, 'nl')))
  assert.equal(await uitkomst(), null)
  await score(marijke, gemeente, 'paren', ['kans/paar-1', 3], ['kans/paar-2', 0])
  for (const who of [henk, petra]) await score(who, gemeente, 'paren', ['kans/paar-1', 1], ['kans/paar-2', 2])
  for (const who of [henk, petra]) await score(who, gemeente, 'ontwikkelingen', ['vraaggericht', 3], ['gebiedsgericht', 1])
  await act(closeRonde, sanne, gemeente)
  const found = (await uitkomst())!
  assert.match(found.together, /^Kansen:\n- Er komt meer geld[^\n]*\(2\)\n- Beleid kan[^\n]*\(1\)$/)
  assert.match(found.field, /^Kansen:\n- Beleid kan[^\n]*\(2\)\n- Er komt meer geld[^\n]*\(1\)$/)
  assert.match(found.developments, /^- Werken vanuit de vraag \(3\)\. Voorbeelden van elders: Helpende handen gezocht/)
  assert.match(found.source, /Verkenning, ronde 1/)
})

test('an outsider of Rietmeer and a resident find nothing, nobody else leads, and each municipality has its own rounds', async () => {
  const gemeente = await opened()
  for (const who of [outsider, visitor, person('inwoner'), person('vrijwilliger')]) {
    for (const view of [showVerkenning, showBord, showOntwikkelingen]) assert.equal((await call(view, who, gemeente)).ok, false)
    assert.equal((await call(scoreItems, who, gemeente, { deel: 'paren', scores: scoresOf(['kans/paar-1', 3]) })).ok, false)
  }
  const denied = await call(showBord, outsider, gemeente)
  assert.equal(!denied.ok && denied.denied?.no, 'absent')
  for (const who of [marijke, farid, henk]) {
    assert.equal((await call(closeRonde, who, gemeente)).ok, false)
    assert.equal((await call(openRonde, who, gemeente, { closesOn: '2026-12-08' })).ok, false)
  }
  const elsewhere = await newGemeente()
  assert.equal((await act(showVerkenning, henk, elsewhere)).ronde, null)
})
