import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openStage, person } from '../../../doors/cast.ts'
import { loadDemo } from '../../../doors/demo.ts'
import { gemeenteAt } from '../../../doors/enter.ts'
import { type Actor, outsider, visitor } from '../../../house/actor.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { plusMonths } from '../../../house/time.ts'
import { changeActiviteit, removeActiviteit, restoreActiviteit, writeBorging } from './actions/activiteiten.ts'
import { publishKader, recordBesteding, setKosten, setMiddelen } from './actions/geld.ts'
import { adoptPlan, publishPlan, startPlan, writeDeel } from './actions/plan.ts'
import type { Activiteit, Kosten } from './model.ts'
import { continuityOf, meansFrom, mixOf } from './rules/geld.ts'
import { showActiviteit, showBronnen, showGeld, showKosten, showTerreinen } from './views/activiteiten.ts'
import { showConcept, showPlan, showVersie } from './views/plan.ts'

const id = '01900000-0000-7000-8000-000000000001'
const activity = { id, title: 'Cursus', state: 'busy' } as Activiteit
const amount = (cents: number, until: string | null, bron: Kosten['bron'] = 'oranje-fonds'): Kosten => ({
  activiteitId: id,
  year: 2026,
  bron,
  revision: 1,
  cents,
  source: '',
  kind: until ? 'temporary' : 'structural',
  until,
  writtenOn: null,
})
const plan = (...kosten: Kosten[]) => ({ activiteiten: [activity], kosten, borging: [] })

test('FW-12: an activity with only temporary money that ends within six months is in the alert; one euro that stays takes it out', () => {
  const today = '2026-11-24'
  assert.deepEqual(
    continuityOf(plan(amount(100, '2027-05-24')), today).map(({ alert, decide }) => ({ alert, decide })),
    [{ alert: true, decide: true }],
  )
  assert.equal(continuityOf(plan(amount(100, '2027-05-25')), today)[0]!.alert, false)
  assert.deepEqual(continuityOf(plan(amount(100, '2027-05-24'), amount(1, null, 'begroting')), today), [])
  assert.deepEqual(
    continuityOf({ ...plan(amount(100, '2027-01-01')), activiteiten: [{ ...activity, state: 'done' }] }, today),
    [],
  )
})

test('AG-11: nine months before the money ends somebody is asked to secure or close, until that was decided', () => {
  const ending = plan(amount(100, '2027-08-24'))
  assert.equal(continuityOf(ending, '2026-11-23')[0]!.decide, false)
  assert.equal(continuityOf(ending, '2026-11-24')[0]!.decide, true)
  const decided = {
    activiteitId: id,
    revision: 1,
    besluit: 'stop' as const,
    byDay: '2027-06-01',
    party: '',
    funding: '',
    embedded: '',
  }
  assert.equal(continuityOf({ ...ending, borging: [decided] }, '2026-11-24')[0]!.decide, false)
})

test('FW-12: the mix of an activity adds up to its cost and to a hundred percent, and has no source too many', () => {
  const rows = fc.array(
    fc.record({
      cents: fc.integer({ min: 1, max: 100_000 }),
      bron: fc.constantFrom('oranje-fonds' as const, 'bedrijf' as const, 'rijk' as const),
    }),
  )
  fc.assert(
    fc.property(rows, (all) => {
      const kosten = all.map(({ cents, bron }) => amount(cents, null, bron))
      const mix = mixOf(kosten, id)
      assert.equal(
        mix.reduce((sum, { cents }) => sum + cents, 0),
        all.reduce((sum, { cents }) => sum + cents, 0),
      )
      if (mix.length > 0)
        assert.equal(
          mix.reduce((sum, { percent }) => sum + percent, 0),
          100,
        )
      assert.equal(mix.length, new Set(all.map(({ bron }) => bron)).size)
    }),
  )
})

test('VI-14: a new plan begins with the extra means that were decided, in the first four years they cover', async () => {
  const decision = {
    extra: true,
    centsPerYear: 100,
    source: 'Reserve',
    kind: 'temporary' as const,
    from: '2027-03-01',
    to: '2028-12-31',
  }
  assert.deepEqual(
    meansFrom(decision, 2026).map(({ year, kind, cents }) => [year, kind, cents]),
    [
      [2027, 'temporary', 100],
      [2028, 'temporary', 100],
    ],
  )
  assert.equal(meansFrom({ ...decision, to: null }, 2028).length, 4)
  assert.deepEqual(meansFrom({ ...decision, extra: false }, 2027), [])
  assert.deepEqual(meansFrom(null, 2027), [])
  const { middelen } = await act(showConcept)
  const first = middelen.find(({ kind }: { kind: string }) => kind === 'temporary')
  assert.equal(first.cents, 120_000_00)
  assert.equal(first.source, 'Algemene middelen van de gemeente')
})

test('the end of a month stays the end of a month', () => {
  assert.equal(plusMonths('2026-08-31', 6), '2027-02-28')
  assert.equal(plusMonths('2027-08-31', 6), '2028-02-29')
  assert.equal(plusMonths('2028-02-29', 12), '2029-02-28')
  assert.equal(plusMonths('2026-11-24', 0), '2026-11-24')
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
const refusal = (does: Declaration, input: unknown = {}) => stage.refusal(does, sanne, gemeente, input)
const activities = async (): Promise<Activiteit[]> => (await act(showConcept)).activiteiten

/** Twenty officers do the same thing at once: one wins, the others are told. */
async function race(does: Declaration, input: (n: number) => unknown): Promise<number> {
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, n) => call(does, input(n), person('vakafdeling'))))
  const won = outcomes.flatMap(({ ok }, n) => (ok ? [n] : []))
  assert.equal(won.length, 1)
  for (const outcome of outcomes) if (!outcome.ok) assert.ok(!outcome.denied && outcome.status === 409, JSON.stringify(outcome))
  return won[0]!
}

test('two officers never overwrite each other: of twenty saves of an amount, a part and what there is, one wins', async () => {
  const [first] = await activities()
  const at = { id: first!.id, year: 2027, bron: 'serviceclub' }
  const won = await race(setKosten, (n) => ({ ...at, revision: 0, cents: n + 1 }))
  assert.equal((await act(showKosten, at)).cents, won + 1)
  const again = await race(setKosten, (n) => ({ ...at, revision: 1, cents: 100 + n }))
  assert.equal((await act(showKosten, at)).cents, 100 + again)
  await act(setKosten, { ...at, revision: 2, cents: 0 })
  const means = await race(setMiddelen, (n) => ({ year: 2028, kind: 'structural', revision: 0, cents: n + 1 }))
  const shown = await act(showConcept)
  assert.equal(shown.middelen.find(({ year }: { year: number }) => year === 2028).cents, means + 1)
  const text = await race(writeDeel, (n) => ({ deel: 11, revision: 1, text: `Tekst ${n}` }))
  assert.equal((await act(showConcept)).delen.find(({ deel }: { deel: number }) => deel === 11).text, `Tekst ${text}`)
  await race(recordBesteding, (n) => ({ ...at, revision: 0, committedCents: n, spentCents: 0 }))
  await race(writeBorging, () => ({ id: (first as Activiteit).id, revision: 1, besluit: 'stop', byDay: '2027-12-01' }))
})

test('an activity is taken out once, with what it costs, and put back; whoever changed it meanwhile is told', async () => {
  const before = await act(showConcept)
  const [, second] = before.activiteiten
  const { doelId: _, ...fields } = second
  await act(changeActiviteit, { ...fields, title: 'Wijkbudgetten' })
  assert.equal((await refusal(removeActiviteit, { id: second.id, revision: second.revision })).status, 409)
  await race(removeActiviteit, () => ({ id: second.id, revision: second.revision + 1 }))
  const without = await act(showConcept)
  assert.equal(without.activiteiten.length, before.activiteiten.length - 1)
  assert.ok(without.kosten.every(({ activiteitId }: Kosten) => activiteitId !== second.id))
  assert.equal((await call(showActiviteit, { id: second.id })).ok, false)
  const page = await act(showPlan)
  assert.deepEqual(page.withdrawn, [{ id: second.id, title: 'Wijkbudgetten' }])
  await act(restoreActiviteit, { id: second.id })
  const back = await act(showConcept)
  assert.deepEqual(
    back.kosten.filter(({ activiteitId }: Kosten) => activiteitId === second.id),
    before.kosten.filter(({ activiteitId }: Kosten) => activiteitId === second.id),
  )
  assert.equal((await call(restoreActiviteit, { id: second.id })).ok, false)
})

test('temporary money needs its last day; money that stays keeps none', async () => {
  const [first] = await activities()
  const at = { id: first!.id, year: 2027, bron: 'provincie', cents: 1_00 }
  const said = await refusal(setKosten, { ...at, kind: 'temporary' })
  assert.equal(said.field, 'until')
  await act(setKosten, { ...at, kind: 'structural', until: '2027-06-01' })
  assert.equal((await act(showKosten, { id: first!.id, year: 2027, bron: 'provincie' })).until, null)
})

test('F1: what there is, is told early with its date; a later change does not change what was told', async () => {
  const told = (await act(showPlan, {}, visitor)).kader
  assert.equal(told.publishedAt, now.toISOString())
  assert.equal((await act(showPlan, {}, visitor)).draft, null)
  await act(setMiddelen, { year: 2027, kind: 'structural', revision: 1, cents: 60_000_00 })
  assert.deepEqual((await act(showPlan, {}, visitor)).kader, told)
  await act(publishKader, {}, person('wethouder'))
  const again = (await act(showPlan, {}, visitor)).kader
  assert.equal(again.no, told.no + 1)
  assert.equal(again.middelen.find(({ year }: { year: number }) => year === 2027).cents, 60_000_00)
})

test('AG-05: activities that cost more than there is block adoption; committed and spent go on beside the adopted version', async () => {
  for (const deel of [13, 14, 15]) await act(writeDeel, { deel, revision: 0, text: 'Tekst.' })
  const [first] = await activities()
  const at = { id: first!.id, year: 2026, bron: 'rijk' }
  const of2026 = (await act(showPlan)).budget.find(({ year }: { year: number }) => year === 2026)
  const left = of2026.availableCents - of2026.plannedCents
  assert.ok(left > 0)
  await act(setKosten, { ...at, cents: left + 1 })
  assert.match((await refusal(adoptPlan, { why: 'Spoed.' })).message!, /In 2026 kost het plan €\s0,01 meer dan er is/)
  await act(setKosten, { ...at, revision: 1, cents: left })
  await act(adoptPlan, { why: 'Spoed.' })
  await act(publishPlan)
  const frozen = await act(showVersie, { no: 1 }, visitor)
  const before = (await act(showPlan)).budget.find(({ year }: { year: number }) => year === 2026)
  await act(recordBesteding, { ...at, revision: 0, committedCents: 5_000_00, spentCents: 1_000_00 })
  const after = (await act(showPlan)).budget.find(({ year }: { year: number }) => year === 2026)
  assert.deepEqual(after, {
    ...before,
    committedCents: before.committedCents + 5_000_00,
    spentCents: before.spentCents + 1_000_00,
  })
  assert.deepEqual(await act(showVersie, { no: 1 }, outsider), frozen)
  await act(startPlan)
  const money = await act(showGeld, { id: first!.id })
  assert.equal(money.bestedingen.find(({ bron }: Kosten) => bron === 'rijk').spentCents, 1_000_00)
})

test('money is for who works on the plan: not for a resident, a councillor reads along, Rietmeer finds nothing', async () => {
  const [first] = await activities()
  assert.ok((await call(showGeld, { id: first!.id }, person('raadslid'))).ok)
  assert.equal((await call(showGeld, { id: first!.id }, person('inwoner'))).ok, false)
  assert.equal((await call(setMiddelen, { year: 2027, kind: 'temporary', cents: 1 }, person('raadslid'))).ok, false)
  assert.equal((await call(publishKader, {}, person('vakafdeling'))).ok, false)
  const closed = await call(showGeld, { id: first!.id }, outsider)
  assert.ok(!closed.ok && closed.denied?.no === 'absent')
})

test('a source and a domain come from the lists of the municipality; anything else is refused at its field', async () => {
  const [first] = await activities()
  const { doelId: _, ...fields } = first!
  const unknown = await refusal(setKosten, { id: first!.id, year: 2027, bron: 'loterij', cents: 1_00 })
  assert.equal(unknown.field, 'bron')
  assert.equal((await refusal(changeActiviteit, { ...fields, domeinen: ['ruimtevaart'] })).field, 'domeinen')
  const { bronnen } = await act(showBronnen)
  const own = bronnen.find(({ deadline }: { deadline: string | null }) => deadline !== null)
  assert.equal(own.nl, 'Lindewaards Buurtfonds')
  await act(setKosten, { id: first!.id, year: 2027, bron: own.key, cents: 1_00 })
  const { terreinen } = await act(showTerreinen)
  const water = terreinen.find(({ nl }: { nl: string }) => nl === 'Water en groen')
  await act(changeActiviteit, { ...fields, domeinen: [water.key] })
  const { domains } = await act(showPlan)
  assert.ok(domains.contributing.some(({ nl }: { nl: string }) => nl === 'Water en groen'))
  assert.equal(domains.all, false)
})
