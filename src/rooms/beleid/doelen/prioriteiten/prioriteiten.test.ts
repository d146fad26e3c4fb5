import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiDoor } from '../../../../doors/api.ts'
import { openStage, person, signInFor } from '../../../../doors/cast.ts'
import { type Actor, outsider, visitor } from '../../../../house/actor.ts'
import { look } from '../../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import { type Outcome, perform } from '../../../../house/perform.ts'
import { insertAccount } from '../../../basis/personen/index.ts'
import { rooms } from '../../../index.ts'
import { startPlan } from '../../plan/actions/plan.ts'
import { composed } from '../../plan/compose/delen.ts'
import { inhoudIn } from '../../plan/inhoud.ts'
import { prepareMiddelen, publishMiddelen } from '../../visie/inrichting/actions/middelen.ts'
import { addHerkomst, moveDoel, startDoel, withdrawDoel, writeDoel } from '../actions/index.ts'
import { volgordeIn } from '../index.ts'
import { showDoelen } from '../views.ts'
import { moveInVolgorde, takeOverVolgorde } from './actions/besluit.ts'
import { fillStem, handInStem, joinSessie } from './actions/deelnemen.ts'
import { changeSessie, closeSessie, enterStemmen, openSessie, planSessie } from './actions/leiden.ts'
import type { Groep } from './model.ts'
import { deedsIn } from './store/index.ts'
import { attendSessie, showPrioSessie, showSessies, showStem, showUitslag } from './views.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente } = stage
const sanne = person('beleidsambtenaar')
const call = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}, actor: Actor = sanne) =>
  stage.call(declaration, actor, gemeente, input)
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) =>
  stage.refusal(declaration, sanne, gemeente, input)

/** The alderman publishes what extra money there is, in the room of the vision (VI-14). */
async function publishes(gemeente: Gemeente, at: string, centsPerYear = 50_000_00): Promise<void> {
  const wethouder = person('wethouder')
  const money = { extra: 'yes', centsPerYear, source: 'Begroting', kind: 'structural', from: '2027-01-01' }
  for (const [does, given] of [
    [prepareMiddelen, { revision: 0, ...money }],
    [publishMiddelen, { revision: 1 }],
  ] as const) {
    const call = { actor: wethouder, gemeente, lang: 'nl' as const, now: new Date(at), tickets: {}, input: given }
    const outcome = await perform(stage.database, does, call)
    assert.ok(outcome.ok, JSON.stringify(outcome))
  }
}

/** Catalogue §21, F2: the four goals of Lindewaard. */
const four = [
  '150 jongeren hebben interesse in vrijwilligerswerk',
  '10 initiatieven van inwoners lopen',
  'Hooguit 15 mensen wachten op een maatje',
  'Hooguit 2 vragen om scholing staan open',
]
async function withGoals(published: string | null = '2026-11-02T09:00:00Z') {
  const gemeente = await newGemeente()
  if (published) await publishes(gemeente, published)
  const doelen: string[] = []
  for (const statement of four) doelen.push((await act(startDoel, gemeente, { statement })).id)
  return { gemeente, doelen }
}

/** An account with a session in this municipality; the secret is what a bearer carries. */
async function insertOfficer(gemeente: Gemeente): Promise<string> {
  const who = { name: 'Sanne', email: `sanne@${gemeente.id}.example`, password: null, roles: ['beleidsambtenaar' as const] }
  const account = await stage.database.transaction(gemeente.id, (db) => insertAccount(db, gemeente.id, who, now))
  return signInFor(stage.database, gemeente.id, account!, now)
}

const input = { title: 'Wat komt eerst?', heldOn: '2026-11-24', weging: 'points' }
async function opened(rest: object = {}) {
  const { gemeente, doelen } = await withGoals()
  const { id, code } = await act(planSessie, gemeente, { ...input, doelen, ...rest })
  await act(openSessie, gemeente, { id })
  return { gemeente, doelen, id, code }
}

/** A phone: keeps its ticket. With an account the actor is enough. */
function phone(gemeente: Gemeente, actor: Actor = visitor) {
  let tickets: Record<string, string> = {}
  const send = async (declaration: Declaration, given: object): Promise<Outcome> => {
    const outcome = await perform(stage.database, declaration, { actor, gemeente, lang: 'nl', now, tickets, input: given })
    if (outcome.ok) tickets = { ...tickets, ...(outcome.tickets as Record<string, string>) }
    return outcome
  }
  return {
    send,
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
    async does(declaration: Declaration, given: object): Promise<any> {
      const outcome = await send(declaration, given)
      assert.ok(outcome.ok, JSON.stringify(outcome))
      return outcome.value
    },
    async refused(declaration: Declaration, given: object) {
      const outcome = await send(declaration, given)
      assert.ok(!outcome.ok && !outcome.denied, JSON.stringify(outcome))
      return { status: outcome.status, ...outcome.problems[0] }
    },
  }
}

async function votes(gemeente: Gemeente, code: string, groep: Groep, weights: number[], actor?: Actor) {
  const mine = phone(gemeente, actor)
  await mine.does(joinSessie, { code, groep })
  await mine.does(fillStem, { code, weights })
  await mine.does(handInStem, { code })
  return mine
}
const sheets = (gemeente: Gemeente, id: string, groep: Groep, weights: string, n: number) =>
  act(enterStemmen, gemeente, { id, bladen: Array.from({ length: n }, () => ({ groep, weights })) })

test('F1, VI-14: without published means a session is not opened, nor on the day they are published', async () => {
  const { gemeente, doelen } = await withGoals(null)
  const { id } = await act(planSessie, gemeente, { ...input, doelen })
  const no = await refusal(openSessie, gemeente, { id })
  assert.deepEqual([no.status, no.code], [409, 'no-frame'])
  assert.match(no.message!, /extra geld/)
  await publishes(gemeente, '2026-11-24T07:00:00Z')
  assert.equal((await refusal(openSessie, gemeente, { id })).code, 'frame-late')
  assert.equal((await act(showPrioSessie, gemeente, { id })).frameFault, 'frame-late')
  await act(changeSessie, gemeente, { id, revision: 1, ...input, doelen, heldOn: '2026-11-25' })
  await act(openSessie, gemeente, { id })
})

test('VI-14: every ballot shows the money as it was known when the session was opened', async () => {
  const { gemeente, code } = await opened()
  await publishes(gemeente, '2026-11-24T09:00:00Z', 1)
  assert.equal((await phone(gemeente).does(attendSessie, { code })).frame.centsPerYear, 50_000_00)
})

test('ST-05: goals without an origin are named before the session is opened', async () => {
  const { gemeente, doelen } = await withGoals()
  await act(addHerkomst, gemeente, { id: doelen[0], from: 'veld', text: 'Wij missen jongeren.' })
  const { id } = await act(planSessie, gemeente, { ...input, doelen })
  const { noOrigin } = await act(showPrioSessie, gemeente, { id })
  assert.deepEqual(
    noOrigin.map(({ statement }: { statement: string }) => statement),
    four.slice(1),
  )
})

test('the words on the ballot are those of the moment it was opened; after that nothing about it changes', async () => {
  const { gemeente, doelen } = await withGoals()
  const { id, code } = await act(planSessie, gemeente, { ...input, doelen })
  await act(changeSessie, gemeente, { id, revision: 1, ...input, title: 'Wat komt nu eerst?', doelen: doelen.slice(0, 3) })
  assert.equal((await refusal(changeSessie, gemeente, { id, revision: 1, ...input, doelen })).code, 'overtaken')
  assert.equal((await phone(gemeente).refused(attendSessie, { code })).status, 404, 'not there before it is opened')
  await act(writeDoel, gemeente, { id: doelen[0], revision: 1, statement: 'Meer jongeren' })
  await act(openSessie, gemeente, { id })
  await act(writeDoel, gemeente, { id: doelen[0], revision: 2, statement: 'Nog meer jongeren' })
  const { kandidaten } = await phone(gemeente).does(attendSessie, { code })
  assert.deepEqual([kandidaten.length, kandidaten[0].statement], [3, 'Meer jongeren'])
  assert.equal((await refusal(changeSessie, gemeente, { id, revision: 2, ...input, doelen })).code, 'opened')
  assert.equal((await refusal(openSessie, gemeente, { id })).code, 'opened')
})

test('what cannot be is refused at its field: one goal, turned days, a goal that was withdrawn', async () => {
  const { gemeente, doelen } = await withGoals()
  assert.equal((await refusal(planSessie, gemeente, { ...input, doelen: doelen.slice(0, 1) })).field, 'doelen')
  const turned = { ...input, doelen, openFrom: '2026-11-25', openTo: '2026-11-24' }
  assert.equal((await refusal(planSessie, gemeente, turned)).field, 'openTo')
  const { id } = await act(planSessie, gemeente, { ...input, doelen })
  await act(withdrawDoel, gemeente, { id: doelen[3], why: 'Past niet meer.' })
  assert.equal((await refusal(openSessie, gemeente, { id })).code, 'goal-gone')
  assert.equal((await refusal(planSessie, gemeente, { ...input, title: 'Nog eens', doelen })).field, 'doelen')
  const past = await act(planSessie, gemeente, { ...input, doelen: doelen.slice(0, 3), openTo: '2026-11-23' })
  assert.equal((await refusal(openSessie, gemeente, { id: past.id })).code, 'past')
})

test('F2: a phone joins, divides its points, changes its mind, and hands in once', async () => {
  const { gemeente, code } = await opened()
  const mine = phone(gemeente)
  assert.equal((await mine.refused(fillStem, { code, weights: [1, 2, 3, 4] })).status, 403)
  await mine.does(joinSessie, { code, groep: 'inwoner' })
  await mine.does(joinSessie, { code, groep: 'partner' })
  assert.equal((await mine.does(showStem, { code })).mine.groep, 'inwoner', 'joining twice is joining once')
  assert.equal((await mine.does(fillStem, { code, weights: [3, 2, 1, 0] })).left, 4)
  const early = await mine.refused(handInStem, { code })
  assert.deepEqual([early.status, early.message], [422, 'Er zijn nog 4 punten te verdelen.'])
  const over = await mine.refused(fillStem, { code, weights: [9, 2, 1, 0] })
  assert.deepEqual([over.status, over.message], [422, 'U gaf 2 punten te veel.'])
  assert.deepEqual((await mine.does(showStem, { code })).mine.weights, [3, 2, 1, 0], 'what was kept stays')
  await mine.does(fillStem, { code, weights: [1, 2, 3, 4] })
  await mine.does(handInStem, { code })
  await mine.does(handInStem, { code })
  assert.equal((await mine.refused(fillStem, { code, weights: [4, 3, 2, 1] })).code, 'handed-in')
  const { uitslag, deelname, mine: own } = await mine.does(showUitslag, { code })
  assert.deepEqual([uitslag, deelname, own.weights], [null, null, [1, 2, 3, 4]], 'nothing is shown before it is closed')
})

test('SI-21: an account has one ballot, on every device; a copy of the database does not say whose it is', async () => {
  const { gemeente, id, code } = await opened()
  const toos = person('adviesorgaan')
  await votes(gemeente, code, 'adviesorgaan', [1, 2, 3, 4], toos)
  const again = await phone(gemeente, toos).does(joinSessie, { code, groep: 'inwoner' })
  assert.equal(again.handedIn, true)
  assert.equal((await phone(gemeente, toos).does(attendSessie, { code })).suggested, 'adviesorgaan')
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select * from doelen_prio_stem where sessie_id = $1', [id]),
  )
  assert.equal(rows.length, 1)
  const who = toos.kind === 'person' ? toos.id : ''
  assert.ok(!JSON.stringify(rows).includes(who))
  const knows = (account: string) => stage.database.transaction(gemeente.id, (db) => look(db, deedsIn(gemeente.id, account)))
  assert.deepEqual(
    (await knows(who)).map(({ kind }) => kind),
    ['stem'],
    'whoever asks what is known of them is told that they took part',
  )
  assert.deepEqual(await knows('01900000-0000-7000-8000-000000000077'), [])
})

test('two hand-ins with one ticket at once count once', async () => {
  const { gemeente, id, code } = await opened()
  await sheets(gemeente, id, 'gemeente', '1 2 3 4', 5)
  const mine = phone(gemeente)
  await mine.does(joinSessie, { code, groep: 'gemeente' })
  await mine.does(fillStem, { code, weights: [1, 2, 3, 4] })
  const both = await Promise.all([mine.send(handInStem, { code }), mine.send(handInStem, { code })])
  assert.deepEqual(
    both.map(({ ok }) => ok),
    [true, true],
  )
  assert.equal((await act(showPrioSessie, gemeente, { id })).deelname.total, 6)
  const events = await stage.database.asOwner((client) =>
    client.query(`select 1 from house_event where kind = 'doelen.handInStem' and subject_id = $1`, [id]),
  )
  assert.equal(events.rows.length, 1)
})

test('closing while people hand in: whoever was told it is in, counts; nobody else does', async () => {
  const { gemeente, id, code } = await opened()
  await sheets(gemeente, id, 'gemeente', '1 2 3 4', 5)
  const phones = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const mine = phone(gemeente)
      await mine.does(joinSessie, { code, groep: 'gemeente' })
      await mine.does(fillStem, { code, weights: [4, 3, 2, 1] })
      return mine
    }),
  )
  const [first, ...rest] = phones.map((mine) => mine.send(handInStem, { code }))
  const outcomes = await Promise.all([first!, call(closeSessie, gemeente, { id }), ...rest])
  assert.ok(outcomes[1]!.ok)
  const said = outcomes.filter((outcome, index) => index !== 1 && outcome.ok).length
  const { deelname, uitslag } = await act(showPrioSessie, gemeente, { id })
  assert.equal(deelname.total, 5 + said)
  assert.equal(uitslag.together[0].mean, (5 + 4 * said) / (5 + said))
  for (const mine of phones) assert.match((await mine.does(showUitslag, { code })).uitslag.order.length.toString(), /4/)
  assert.equal((await phone(gemeente).refused(joinSessie, { code, groep: 'partner' })).code, 'closed')
  const late = { id, bladen: [{ groep: 'partner', weights: '1 2 3 4' }] }
  assert.equal((await refusal(enterStemmen, gemeente, late)).code, 'closed')
})

test('SI-09: ten paper sheets at once, all or nothing, with a line for each that is wrong', async () => {
  const { gemeente, id } = await opened()
  const good = { groep: 'inwoner', weights: '3 2 5 0' }
  const bladen = [
    good,
    { groep: 'inwoner', weights: '3 2 5' },
    { weights: '3 2 5 0' },
    { groep: 'partner', weights: 'drie 2 5 0' },
    { groep: 'partner', weights: '3 2 6 0' },
    { groep: 'partner', weights: '3 2 - 0' },
    good,
  ]
  const outcome = await call(enterStemmen, gemeente, { id, bladen })
  assert.ok(!outcome.ok && !outcome.denied)
  assert.deepEqual(
    outcome.problems.map(({ field, message }) => [field, message]),
    [
      ['bladen.1.weights', 'Dit zijn 3 getallen. Er zijn 4 doelen.'],
      ['bladen.2.groep', 'Kies wie dit blad invulde.'],
      ['bladen.3.weights', 'Typ hier alleen getallen, met een spatie ertussen.'],
      ['bladen.4.weights', 'U gaf één punt te veel.'],
      ['bladen.5.weights', 'Er zijn nog 5 punten te verdelen.'],
    ],
  )
  assert.equal((await act(showPrioSessie, gemeente, { id })).deelname.total, 0, 'none was kept')
  assert.equal((await refusal(enterStemmen, gemeente, { id, bladen: [] })).code, 'no-sheets')
  await sheets(gemeente, id, 'inwoner', '3 2 5 0', 10)
  assert.equal((await act(showPrioSessie, gemeente, { id })).deelname.total, 10)
})

test('ranking and approval: places are given once, and approving nothing is an answer', async () => {
  const rank = await opened({ weging: 'ranking', size: 2 })
  const mine = phone(rank.gemeente)
  await mine.does(joinSessie, { code: rank.code, groep: 'partner' })
  assert.equal((await mine.refused(fillStem, { code: rank.code, weights: [1, 1, 0, 0] })).field, 'weights.1')
  assert.equal((await mine.refused(fillStem, { code: rank.code, weights: [3, 1, 0, 0] })).field, 'weights.0')
  assert.equal((await mine.does(fillStem, { code: rank.code, weights: [0, 1, 0, 2] })).left, 0)
  const approve = await opened({ weging: 'approval' })
  await votes(approve.gemeente, approve.code, 'inwoner', [0, 0, 0, 0])
  await sheets(approve.gemeente, approve.id, 'inwoner', '1 0 1 0', 4)
  await act(closeSessie, approve.gemeente, { id: approve.id })
  const { uitslag } = await act(showPrioSessie, approve.gemeente, { id: approve.id })
  assert.deepEqual(
    uitslag.together.map(({ mean }: { mean: number }) => mean),
    [0.8, 0, 0.8, 0],
  )
})

const orderNow = async (gemeente: Gemeente) =>
  (await act(showDoelen, gemeente)).doelen.map(({ statement }: { statement: string }) => statement)

test('ST-05: a session with a partner and a resident orders the goals, with moves and their reasons on record', async () => {
  const { gemeente, doelen, id, code } = await opened()
  const partner = await votes(gemeente, code, 'partner', [0, 0, 6, 4])
  await votes(gemeente, code, 'inwoner', [0, 2, 8, 0])
  await sheets(gemeente, id, 'gemeente', '1 2 3 4', 8)
  const later = (await act(startDoel, gemeente, { statement: 'Een later doel' })).id
  assert.equal((await refusal(takeOverVolgorde, gemeente, { id })).code, 'not-closed')
  await act(closeSessie, gemeente, { id })
  await act(moveInVolgorde, gemeente, { id, doel: doelen[0], place: 1, why: 'De wet vraagt dit eerst.' })
  assert.deepEqual(await orderNow(gemeente), [...four, 'Een later doel'], 'nothing changes before it is taken over')
  await act(takeOverVolgorde, gemeente, { id })
  const [one, two, three, last] = four
  assert.deepEqual(await orderNow(gemeente), [one, three, last, two, 'Een later doel'])
  const { besluit, verplaatsingen } = await act(showPrioSessie, gemeente, { id })
  assert.deepEqual([besluit.by, besluit.participants, besluit.why], [null, 10, ''])
  assert.deepEqual(
    verplaatsingen.map(({ from, to, why }: { from: number; to: number; why: string }) => [from, to, why]),
    [[4, 1, 'De wet vraagt dit eerst.']],
  )
  const told = await partner.does(showUitslag, { code })
  assert.deepEqual(
    told.verplaatsingen.map((move: object) => ('by' in move ? move : (move as { why: string }).why)),
    ['De wet vraagt dit eerst.'],
    'whoever took part reads why, not who',
  )
  assert.equal((await refusal(takeOverVolgorde, gemeente, { id })).code, 'decided')
  assert.equal((await refusal(moveDoel, gemeente, { id: doelen[1], way: 'up' })).code, 'decided')
  await act(moveInVolgorde, gemeente, { id, doel: later, place: 2, why: 'Dit kwam er later bij.' })
  assert.deepEqual((await orderNow(gemeente)).slice(0, 3), [one, 'Een later doel', three])
  assert.equal((await refusal(moveInVolgorde, gemeente, { id, doel: later, place: 2, why: 'x' })).field, 'place')
  assert.equal((await refusal(moveInVolgorde, gemeente, { id, doel: later, place: 9, why: 'x' })).field, 'place')
  assert.equal((await refusal(moveInVolgorde, gemeente, { id, doel: later, place: 1 })).field, 'why')
})

test('ST-05: without a partner or a resident the outcome is taken over with a reason only', async () => {
  const { gemeente, id } = await opened()
  await sheets(gemeente, id, 'gemeente', '1 2 3 4', 6)
  await act(closeSessie, gemeente, { id })
  assert.equal((await act(showPrioSessie, gemeente, { id })).representative, false)
  const no = await refusal(takeOverVolgorde, gemeente, { id })
  assert.deepEqual([no.status, no.field], [422, 'why'])
  await act(takeOverVolgorde, gemeente, { id, why: 'De partners kiezen volgende maand.' })
  assert.equal((await act(showPrioSessie, gemeente, { id })).besluit.why, 'De partners kiezen volgende maand.')
})

test('SI-18: four ballots give no outcome, and nothing to take over', async () => {
  const { gemeente, id } = await opened()
  await sheets(gemeente, id, 'partner', '1 2 3 4', 2)
  await sheets(gemeente, id, 'inwoner', '1 2 3 4', 2)
  await act(closeSessie, gemeente, { id })
  const { uitslag, deelname } = await act(showPrioSessie, gemeente, { id })
  assert.deepEqual([uitslag.order, uitslag.together, deelname.few, deelname.total], [[], [], true, null])
  assert.equal((await refusal(takeOverVolgorde, gemeente, { id })).code, 'too-few')
})

test('two people who take over at once decide once; two moves at once are two moves', async () => {
  const { gemeente, doelen, id } = await opened()
  await sheets(gemeente, id, 'partner', '1 2 3 4', 4)
  await sheets(gemeente, id, 'inwoner', '1 2 3 4', 4)
  await act(closeSessie, gemeente, { id })
  const move = (doel: string, place: number) => call(moveInVolgorde, gemeente, { id, doel, place, why: 'Dit eerst.' })
  const moves = await Promise.all([move(doelen[0]!, 1), move(doelen[1]!, 1)])
  assert.ok(moves.every(({ ok }) => ok))
  assert.equal((await act(showPrioSessie, gemeente, { id })).verplaatsingen.length, 2)
  const both = await Promise.all([call(takeOverVolgorde, gemeente, { id }), call(takeOverVolgorde, gemeente, { id })])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
})

test('a later session decides the order from then on; the plan says how it was decided', async () => {
  const { gemeente, doelen, id } = await opened()
  await act(startPlan, gemeente)
  const second = await act(planSessie, gemeente, { ...input, title: 'Nog eens', doelen })
  await act(openSessie, gemeente, { id: second.id })
  const moment = (at: string) => ({ actor: sanne, gemeente, lang: 'nl' as const, now: new Date(at), tickets: {} })
  for (const [each, at] of [
    [id, '2026-11-24T11:00:00Z'],
    [second.id, '2026-11-24T12:00:00Z'],
  ] as const) {
    await sheets(gemeente, each, 'partner', '1 2 3 4', 5)
    await sheets(gemeente, each, 'inwoner', '1 2 3 4', 7)
    await act(closeSessie, gemeente, { id: each })
    assert.ok((await perform(stage.database, takeOverVolgorde, { ...moment(at), input: { id: each } })).ok)
  }
  assert.equal((await refusal(moveInVolgorde, gemeente, { id, doel: doelen[0], place: 1, why: 'x' })).code, 'superseded')
  const [volgorde, plan] = await stage.database.transaction(gemeente.id, async (db) => [
    await look(db, volgordeIn(gemeente.id)),
    await look(db, inhoudIn(gemeente.id, 'nl')),
  ])
  assert.equal(volgorde!.sessieId, second.id)
  const [sentence] = composed(plan!, 2, 'nl')
  assert.deepEqual(sentence, { kind: 'paragraph', text: 'Volgorde bepaald op 24 november 2026 met 12 deelnemers.' })
})

test('ballots and decisions stand for ever', async () => {
  const { gemeente, id, code, doelen } = await opened()
  await votes(gemeente, code, 'partner', [1, 2, 3, 4])
  await sheets(gemeente, id, 'inwoner', '4 3 2 1', 5)
  await act(closeSessie, gemeente, { id })
  await act(moveInVolgorde, gemeente, { id, doel: doelen[3], place: 1, why: 'Dit eerst.' })
  await act(takeOverVolgorde, gemeente, { id })
  const before = await act(showPrioSessie, gemeente, { id })
  const { sql } = await import('kysely')
  for (const statement of [
    'update doelen_prio_stem set weights = array[10,0,0,0]',
    'delete from doelen_prio_stem',
    `update doelen_prio_besluit set why = 'x'`,
    'delete from doelen_prio_besluit',
    `update doelen_prio_verplaatsing set why = 'x'`,
    'delete from doelen_prio_verplaatsing',
  ])
    await stage.database.transaction(gemeente.id, (db) => sql.raw(statement).execute(db)).catch(() => {})
  assert.deepEqual(await act(showPrioSessie, gemeente, { id }), before)
})

test('the alderman and partners watch, only policy leads; a resident and an outsider take part with the link', async () => {
  const { gemeente, id, code } = await opened()
  for (const role of ['wethouder', 'raadslid', 'organisatie'] as const) {
    assert.ok((await call(showPrioSessie, gemeente, { id }, person(role))).ok)
    const no = await call(closeSessie, gemeente, { id }, person(role))
    assert.ok(!no.ok && no.denied?.no === 'role', role)
  }
  for (const who of [visitor, outsider, person('inwoner')]) assert.equal((await call(showSessies, gemeente, {}, who)).ok, false)
  assert.ok((await call(joinSessie, gemeente, { code, groep: 'inwoner' }, outsider)).ok)
  const rietmeer = await newGemeente()
  assert.equal((await refusal(showPrioSessie, rietmeer, { id })).status, 404)
  assert.equal((await refusal(attendSessie, rietmeer, { code })).status, 404)
})

test('a machine leads a session and takes part in it through the API, with the ticket it was given', async () => {
  const { gemeente, doelen } = await withGoals()
  const officer = await insertOfficer(gemeente)
  const api = apiDoor({ database: stage.database, rooms, now: () => now })
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select slug from gemeenten_gemeente where id = $1', [gemeente.id]),
  )
  const send = async (route: string, body?: unknown, headers: Record<string, string> = {}) => {
    const [method, path] = route.split(' ') as [string, string]
    const response = await api.request(`http://localhost/api/v1/${rows[0]!.slug}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: the shape differs per operation; its declaration has parsed it.
    const value: any = await response.json()
    return { status: response.status, ticket: response.headers.get('meedoen-ticket') ?? '', value }
  }
  const lead = { authorization: `Bearer ${officer}` }
  const { value: made } = await send('POST /doelen/prioriteiten', { ...input, weging: 'approval', doelen }, lead)
  assert.equal((await send(`POST /doelen/prioriteiten/${made.id}/opening`, {}, lead)).status, 201)
  const five = [
    ['partner', [1, 0, 0, 0]],
    ['inwoner', [1, 1, 0, 0]],
    ['inwoner', [1, 1, 1, 0]],
    ['gemeente', [1, 0, 0, 0]],
    ['adviesorgaan', [0, 1, 0, 0]],
  ] as const
  let last = {}
  for (const [groep, weights] of five) {
    const { ticket } = await send(`POST /stemmen/${made.code}`, { groep })
    last = { 'meedoen-ticket': ticket }
    assert.equal((await send(`PUT /stemmen/${made.code}/blad`, { weights }, last)).value.left, 0)
    assert.equal((await send(`POST /stemmen/${made.code}/inlevering`, {}, last)).status, 201)
  }
  assert.equal((await send(`PUT /stemmen/${made.code}/blad`, { weights: [0, 0, 0, 0] }, last)).status, 409)
  assert.equal((await send(`GET /stemmen/${made.code}/uitslag`, undefined, last)).value.uitslag, null)
  assert.equal((await send(`POST /doelen/prioriteiten/${made.id}/sluiting`, {}, lead)).status, 201)
  const { value: seen } = await send(`GET /stemmen/${made.code}/uitslag`, undefined, last)
  assert.deepEqual(
    seen.uitslag.order.map(({ no, place }: { no: number; place: number }) => [no, place]),
    [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ],
  )
  assert.equal((await send(`POST /doelen/prioriteiten/${made.id}/besluit`, {}, lead)).status, 201)
  const { value: desk } = await send(`GET /doelen/prioriteiten/${made.id}`, undefined, lead)
  assert.equal(desk.besluit.by, 'Sanne', 'who decided is named')
})
