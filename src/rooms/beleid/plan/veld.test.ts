import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { openStage, person } from '../../../doors/cast.ts'
import { loadDemo } from '../../../doors/demo.ts'
import { gemeenteAt } from '../../../doors/enter.ts'
import { type Actor, outsider, visitor } from '../../../house/actor.ts'
import { known, look, map } from '../../../house/db/look.ts'
import { type Declaration, type Gemeente, view } from '../../../house/declare.ts'
import { anyone } from '../../../house/may.ts'
import { nothingOffered, offeredBy, waitingFor } from '../../../house/offered.ts'
import { perform } from '../../../house/perform.ts'
import {
  addMoment,
  adoptPlan,
  answerInclusie,
  changeMoment,
  openPlan,
  publishPlan,
  startPlan,
  writeDeel,
} from './actions/plan.ts'
import {
  addBericht,
  addBijdrage,
  changeBericht,
  changeBijdrage,
  markGedaan,
  react,
  replyBijdrage,
  withdrawBericht,
  withdrawBijdrage,
} from './actions/veld.ts'
import { plan as room } from './doors.ts'
import { type Bericht, type Bijdrage, inhoud, type Moment } from './model.ts'
import { contactEnough, contactOf, daysOf, dueOf } from './rules/berichten.ts'
import { domainsOf, supportOf } from './rules/draagvlak.ts'
import { calendarOf } from './rules/kalender.ts'
import { compareVersies, showConcept, showInclusie, showKalender, showPlan, showVersie } from './views/plan.ts'
import { showBerichten, showDraagvlak, showReactie } from './views/veld.ts'

const id = '01900000-0000-7000-8000-000000000001'
const said = (step: number, role: Bijdrage['role'] = 'advised', reply = '') => ({ step, role, reply }) as Bijdrage

test('ST-18: the field is in time when it was first involved in step 3 or before; an objection is open until it has a reply', () => {
  assert.deepEqual(supportOf([said(4), said(3)]), { firstStep: 3, late: false, open: [] })
  assert.equal(supportOf([said(4)]).late, true)
  assert.deepEqual(supportOf([]), { firstStep: null, late: true, open: [] })
  assert.equal(supportOf([said(2, 'objected'), said(2, 'objected', 'Gedaan.')]).open.length, 1)
})

test('FW-13: "all relevant domains involved" is claimed only when every relevant one contributes', () => {
  const domein = (key: string, relevant: boolean) => ({ key, nl: key, en: key, relevant })
  const domeinen = [domein('sport', true), domein('jeugd', true), domein('vervoer', false)]
  const activity = (...keys: string[]) => [{ domeinen: keys }] as never
  assert.equal(domainsOf({ domeinen, activiteiten: activity('sport') }).all, false)
  assert.deepEqual(
    domainsOf({ domeinen, activiteiten: activity('sport') }).missing.map(({ key }) => key),
    ['jeugd'],
  )
  assert.equal(domainsOf({ domeinen, activiteiten: activity('sport', 'jeugd') }).all, true)
  assert.equal(domainsOf({ domeinen: [], activiteiten: activity('sport') }).all, false)
})

test('KN-07: volunteers are enough of an audience from four moments a year on; a year that the plan runs half needs two', () => {
  const message = { id, audience: 'vrijwilligers', firstDay: '2027-02-28', everyMonths: 3 } as Bericht
  const whole = { activiteiten: [{ starts: '2027-01-01', ends: '2028-06-30' }] as never }
  assert.deepEqual(contactOf({ ...whole, berichten: [message] }), [
    { year: 2027, times: 4, needed: 4 },
    { year: 2028, times: 2, needed: 2 },
  ])
  assert.ok(contactEnough({ ...whole, berichten: [message] }))
  assert.equal(contactEnough({ ...whole, berichten: [{ ...message, everyMonths: 6 }] }), false)
  assert.equal(contactEnough({ ...whole, berichten: [{ ...message, audience: 'organisaties' }] }), false)
  assert.deepEqual(daysOf({ ...message, everyMonths: 0 }, '2029-01-01'), ['2027-02-28'])
  assert.deepEqual(
    dueOf({ ...whole, berichten: [message] }, [{ id, day: '2027-02-28' }], '2027-06-01').map(({ day, late }) => [day, late]),
    [['2027-05-28', true]],
  )
})

test('ST-09: the calendar of a plan has a moment every year, one over four years, and one halfway when there is a support point (MO-08)', () => {
  const kinds = (bodies: boolean) => calendarOf('2028-02-29', bodies).map(({ kind, day }) => `${day} ${kind}`)
  assert.deepEqual(kinds(false), ['2029-02-28 yearly', '2030-02-28 yearly', '2031-02-28 yearly', '2032-02-29 four-yearly'])
  assert.ok(kinds(true).includes('2030-02-28 interim'))
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
const refusal = (does: Declaration, input: unknown = {}, actor: Actor = sanne) => stage.refusal(does, actor, gemeente, input)
/** What waits for somebody, as the doors ask it. */
const asking = view({
  name: 'plan.waits',
  input: z.strictObject({}),
  output: z.array(z.object({ title: z.string(), path: z.string(), due: z.string().nullable() })),
  words: () => ({ title: 'Wacht', fields: {} }),
  may: anyone,
  run: (ctx) =>
    look(
      ctx.db,
      map(waitingFor(ctx), (found) => [...found]),
    ),
})
async function waits(actor: Actor): Promise<z.output<typeof asking.output>> {
  const offered = offeredBy([room])
  const outcome = await perform(stage.database, asking, { actor, gemeente, now, lang: 'nl', tickets: {}, offered, input: {} })
  assert.ok(outcome.ok)
  return outcome.value as z.output<typeof asking.output>
}

test('G3: the demo says the field was involved in step 2; parties read the draft while it is open, agree or object, and get a reply', async () => {
  const report = await act(showDraagvlak)
  assert.equal(report.firstStep, 2)
  assert.equal(report.late, false)
  const henk = person('organisatie')
  assert.equal((await call(showConcept, {}, person('inwoner'))).ok, false)
  assert.ok((await call(showConcept, {}, henk)).ok)
  assert.ok((await waits(henk)).some(({ path }) => path === '/plan/reactie'))
  const silent = await refusal(react, { revision: 0, party: 'Scouting', role: 'objected' }, henk)
  assert.equal(silent.field, 'note')
  await act(react, { revision: 0, party: 'Scouting', role: 'objected', note: 'Te weinig ruimte.' }, henk)
  assert.equal((await refusal(react, { revision: 0, party: 'Scouting', role: 'agreed' }, henk)).status, 409)
  assert.deepEqual(await waits(henk), [])
  const { bijdragen, open } = await act(showDraagvlak)
  assert.equal(open, 1)
  const own = bijdragen.find(({ party }: Bijdrage) => party === 'Scouting')
  assert.equal(own.self, true)
  assert.equal('accountId' in own, false)
  const { id: _, self: __, reply: ___, ...row } = own
  assert.equal((await refusal(changeBijdrage, { ...row, id: own.id, note: 'Toch goed.' })).status, 409)
  assert.equal((await refusal(withdrawBijdrage, { id: own.id, revision: own.revision })).status, 409)
  assert.ok((await waits(sanne)).some(({ title }) => title.includes('Scouting')))
  await act(replyBijdrage, { id: own.id, revision: 1, reply: 'Er komt een zaal bij.' })
  assert.equal((await act(showReactie, {}, henk)).reply, 'Er komt een zaal bij.')
  await act(react, { revision: 2, party: 'Scouting', role: 'objected', note: 'Ook op zondag.' }, henk)
  assert.equal((await act(showDraagvlak)).open, 1)
  const late = { revision: 1, id: own.id, reply: 'Nogmaals: een zaal.' }
  assert.equal((await refusal(replyBijdrage, late)).status, 409)
})

test('an objection without a reply stands before adoption, and so does a question of inclusive policy without an answer (FW-07)', async () => {
  for (const deel of [13, 14, 15]) await act(writeDeel, { deel, revision: 0, text: 'Tekst.' })
  assert.match((await refusal(adoptPlan, { why: 'Spoed.' })).message!, /bezwaar van Scouting/)
  const { bijdragen } = await act(showDraagvlak)
  const own = bijdragen.find(({ party }: Bijdrage) => party === 'Scouting')
  await act(replyBijdrage, { id: own.id, revision: own.revision, reply: 'Op zondag gaat de zaal open.' })
  const [first] = (await act(showInclusie)).rows
  assert.equal(first.role, 'beleidsambtenaar')
  assert.equal(first.writtenOn, '2026-11-24')
  assert.equal((await refusal(answerInclusie, { vraag: 'vangnet', revision: 0, answer: 'Anders.' })).status, 409)
  const municipality = await stage.newGemeente()
  await stage.act(startPlan, sanne, municipality)
  for (const deel of Array.from({ length: 15 }, (_, n) => n + 1))
    await stage.act(writeDeel, sanne, municipality, { deel, revision: 0, whyNot: 'Deze keer niet.' })
  assert.match((await stage.refusal(adoptPlan, sanne, municipality, { why: 'Spoed.' })).message!, /vier vragen/)
  assert.equal((await stage.act(showPlan, sanne, municipality)).block.code, 'inclusion')
})

test('FW-03: without a hearing the plan is refused unless a reason is given; the reason is kept in the version for everybody', async () => {
  const said409 = await refusal(adoptPlan)
  assert.equal(said409.status, 409)
  assert.equal(said409.field, 'why')
  const hearing = { text: 'Avond in het dorpshuis', path: '/stappen/4', on: '2026-10-01' }
  const offered = { ...nothingOffered, evidence: [{ duty: 'horen', of: () => known([hearing]) }] }
  await act(adoptPlan, { why: 'De avonden zijn in januari.' })
  await act(publishPlan)
  const version = await act(showVersie, { no: 1 }, visitor)
  assert.deepEqual(version.gehoord, { proofs: [], why: 'De avonden zijn in januari.' })

  await act(startPlan)
  for (const vraag of ['ontwerp', 'gelijk', 'eigen-kracht', 'vangnet'])
    await act(answerInclusie, { vraag, revision: 0, answer: 'Ja.' })
  const input = { why: 'Niet nodig.' }
  const outcome = await perform(stage.database, adoptPlan, {
    actor: sanne,
    gemeente,
    lang: 'nl',
    now,
    tickets: {},
    input,
    offered,
  })
  assert.ok(outcome.ok, JSON.stringify(outcome))
  const second = await act(showVersie, { no: 2 })
  assert.deepEqual(second.gehoord, { proofs: [{ text: hearing.text, on: hearing.on }], why: '' })
})

test('G4: adoption made a calendar: three years, one over four, one halfway because there is a support point; it can be moved', async () => {
  assert.equal((await act(showKalender, {}, visitor)).momenten.length, 5)
  const { momenten } = await act(showKalender)
  const kinds = momenten.map(({ kind }: Moment) => kind)
  assert.deepEqual(kinds.sort(), ['four-yearly', 'interim', 'yearly', 'yearly', 'yearly'])
  const [first] = momenten
  await act(changeMoment, { id: first.id, revision: 1, day: '2026-12-15', bodies: 'Seniorenraad' })
  assert.equal((await refusal(changeMoment, { id: first.id, revision: 1, day: '2028-01-01' })).status, 409)
  await act(addMoment, { kind: 'interim', day: '2028-06-01' })
  assert.equal((await act(showKalender)).momenten.length, 6)
  assert.equal((await act(showVersie, { no: 2 })).momenten.length, 5)
  assert.ok((await waits(sanne)).some(({ due }) => due === '2026-12-15'))
  await act(markGedaan, { id: first.id, day: '2026-12-15', done: true })
  assert.ok(!(await waits(sanne)).some(({ due }) => due === '2026-12-15'))
  assert.equal((await call(changeMoment, { id: first.id, revision: 2, day: '2028-01-01' }, person('wethouder'))).ok, false)
})

test('ST-06: two versions stand side by side, and the draft beside the newest; a visitor compares what is public', async () => {
  await act(startPlan)
  const draft = await act(compareVersies)
  assert.equal(draft.before.no, 2)
  assert.equal(draft.after.no, 3)
  const two = await act(compareVersies, { before: 1, after: 2 }, person('raadslid'))
  assert.deepEqual([two.before.no, two.after.no], [1, 2])
  assert.equal((await call(compareVersies, { before: 1, after: 2 }, visitor)).ok, false)
  const publicly = await act(compareVersies, {}, visitor)
  assert.equal(publicly.before, null)
  assert.equal(publicly.after.no, 1)
})

test('a new plan takes messages and what was said of the vision along, not the reactions and not the four answers', async () => {
  const draft = await act(showConcept)
  assert.ok(draft.berichten.length > 0)
  assert.ok(draft.bijdragen.length > 0)
  assert.ok(draft.bijdragen.every(({ document, self }: Bijdrage) => document === 'visie' && !self))
  assert.deepEqual(draft.inclusie, [])
})

test('KN-07: a message is due until it is done; taking it out and changing it go over a revision', async () => {
  const { rows } = await act(showBerichten)
  const late = rows.find(({ bericht }: { bericht: Bericht }) => bericht.firstDay === '2026-11-16')
  assert.ok((await waits(sanne)).some(({ due }) => due === '2026-11-16'))
  await act(markGedaan, { id: late.bericht.id, day: '2026-11-16', done: true })
  assert.ok(!(await waits(sanne)).some(({ due }) => due === '2026-11-16'))
  await act(markGedaan, { id: late.bericht.id, day: '2026-11-16', done: false })
  assert.equal((await call(markGedaan, { id: late.bericht.id, day: '2026-11-17', done: true })).ok, false)
  const fresh = {
    audience: 'vrijwilligers',
    message: 'Feest',
    channel: 'kaart',
    firstDay: '2027-01-05',
    every: '3',
    owner: 'Centrale',
  }
  const made = await act(addBericht, fresh)
  await act(changeBericht, { ...fresh, id: made.id, revision: 1, every: '1' })
  assert.equal((await refusal(changeBericht, { ...fresh, id: made.id, revision: 1 })).status, 409)
  assert.equal((await refusal(withdrawBericht, { id: made.id, revision: 1 })).status, 409)
  assert.ok((await act(showBerichten)).contact.some(({ times, needed }: { times: number; needed: number }) => times >= needed))
  await act(withdrawBericht, { id: made.id, revision: 2 })
  assert.ok((await act(showBerichten)).rows.every(({ bericht }: { bericht: Bericht }) => bericht.id !== made.id))
})

test('a draft is not open for reactions before it is opened or after its last day, and nobody of Rietmeer finds it', async () => {
  const anouk = person('vrijwilligerscoordinator')
  assert.equal((await call(showConcept, {}, anouk)).ok, false)
  assert.equal((await refusal(react, { revision: 0, party: 'Club', role: 'agreed' }, anouk)).status, 409)
  assert.equal((await refusal(openPlan, { until: '2026-11-23' })).field, 'until')
  await act(openPlan, { until: '2026-11-24' })
  assert.ok((await call(showConcept, {}, anouk)).ok)
  assert.equal((await call(addBijdrage, {}, anouk)).ok, false)
  const closed = await call(showDraagvlak, {}, outsider)
  assert.ok(!closed.ok && closed.denied?.no === 'absent')
})

test('a version from before these lists were kept is read with the lists empty', () => {
  const old = inhoud.parse({
    no: 1,
    delen: [],
    activiteiten: [
      {
        ...{ id, doelId: id, revision: 1, title: 'A', party: '' },
        starts: '2026-01-01',
        ends: '2026-02-01',
        state: 'busy',
        place: '',
        tasks: '',
      },
    ],
    kosten: [{ activiteitId: id, year: 2026, cents: 100, source: 'Begroting' }],
    middelen: [{ year: 2026, cents: 100, source: 'Begroting', kind: 'structural' }],
    visie: { version: 1, summary: '', roles: [] },
    doelen: [],
  })
  assert.deepEqual(old.bijdragen, [])
  assert.equal(old.kosten[0]!.bron, 'begroting')
  assert.equal(old.gehoord, null)
})
