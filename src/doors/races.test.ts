import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../house/actor.ts'
import { action, type Declaration, type Gemeente } from '../house/declare.ts'
import { anyone } from '../house/may.ts'
import { startDoel } from '../rooms/beleid/doelen/actions/doel.ts'
import { addResultaat } from '../rooms/beleid/doelen/actions/resultaat.ts'
import { publishKader, setMiddelen } from '../rooms/beleid/plan/actions/geld.ts'
import { openPlan, startPlan } from '../rooms/beleid/plan/actions/plan.ts'
import { addBijdrage } from '../rooms/beleid/plan/actions/veld.ts'
import { recordBewijs } from '../rooms/beleid/stappenplan/actions/plichten.ts'
import { closeStap, reopenStap, startCyclus } from '../rooms/beleid/stappenplan/actions/stappen.ts'
import { openRonde } from '../rooms/beleid/verkenning/actions.ts'
import { startVisie } from '../rooms/beleid/visie/actions.ts'
import { noteRaad } from '../rooms/beleid/visie/keuzes/actions/kiezen.ts'
import { addPeriode, addUitzondering, removePeriode } from '../rooms/beleid/visie/keuzes/actions/koers.ts'
import { openStage, person } from './cast.ts'

const now = new Date('2026-11-24T10:00:00Z')
const stage = openStage(now)
let gemeente: Gemeente
beforeEach(async () => {
  gemeente ??= await stage.newGemeente()
})
const officer = person('beleidsambtenaar')

/** The same at the same moment, by as many as there are inputs; @returns the codes of what was refused, and how many were not. */
async function atOnce(does: Declaration, inputs: readonly unknown[], who: (nth: number) => Actor = () => officer) {
  const outcomes = await Promise.all(inputs.map((input, nth) => stage.call(does, who(nth), gemeente, input)))
  const codes = outcomes.flatMap((outcome) =>
    outcome.ok ? [] : outcome.denied ? [outcome.denied.no] : [outcome.problems[0]!.code],
  )
  return { done: outcomes.filter(({ ok }) => ok).length, codes: [...new Set(codes)] }
}
const six = (input: unknown = {}) => Array<unknown>(6).fill(input)
const rows = async (query: string) => (await stage.database.asOwner((client) => client.query(query, [gemeente.id]))).rows

test('eight people who make a goal at the same moment each have one, with numbers in a row', async () => {
  const inputs = Array.from({ length: 8 }, (_, nth) => ({ statement: `Doel van groep ${nth}`, targetGroups: [] }))
  assert.deepEqual(await atOnce(startDoel, inputs, () => person('beleidsambtenaar')), { done: 8, codes: [] })
  const found = await rows('select no, priority from doelen_doel where gemeente_id = $1 order by no')
  assert.deepEqual(
    found.map(({ no, priority }) => [no, priority]),
    [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [n, n]),
  )
})

test('a period, a vision, a plan and a round are begun once', async () => {
  const years = { fromYear: 2027, toYear: 2030 }
  assert.deepEqual(await atOnce(startCyclus, six(years)), { done: 1, codes: ['exists'] })
  assert.deepEqual(await atOnce(startVisie, six()), { done: 1, codes: ['exists'] })
  assert.deepEqual(await atOnce(startPlan, six()), { done: 1, codes: ['exists'] })
  assert.deepEqual(await atOnce(openRonde, six({ closesOn: '2026-12-31' })), { done: 1, codes: ['open'] })
})

test('a step is opened again once, and the log has one line of it', async () => {
  await stage.database.asOwner((client) =>
    client.query(
      `insert into stappenplan_stap (gemeente_id, cyclus_id, stap, revision, involved, closed_at, closed_by)
       select gemeente_id, id, 9, 0, '', $2, $3 from stappenplan_cyclus where gemeente_id = $1`,
      [gemeente.id, now, officer.kind === 'person' ? officer.id : ''],
    ),
  )
  assert.deepEqual(await atOnce(reopenStap, six({ stap: 9, why: 'Er kwam nog iets bij.' })), { done: 1, codes: ['already'] })
  const lines = await rows(`select 1 from house_event where gemeente_id = $1 and kind = 'stappenplan.reopenStap'`)
  assert.equal(lines.length, 1)
  assert.equal((await atOnce(closeStap, six({ stap: 1 }))).done, 0, 'it lacks its output, however many try')
})

test('money is told, the draft opened and the council noted once', async () => {
  await stage.act(setMiddelen, officer, gemeente, { year: 2027, kind: 'structural', revision: 0, cents: 100_000, source: '' })
  assert.deepEqual(await atOnce(publishKader, six()), { done: 1, codes: ['same'] })
  assert.deepEqual(await atOnce(openPlan, six({ until: '2026-12-31' })), { done: 1, codes: ['same'] })
  assert.deepEqual(await atOnce(noteRaad, six({ on: '2026-11-20', text: 'De raad vroeg naar de kosten.' })), {
    done: 1,
    codes: ['same'],
  })
  await stage.act(setMiddelen, officer, gemeente, { year: 2027, kind: 'structural', revision: 1, cents: 200_000, source: '' })
  await stage.act(publishKader, officer, gemeente)
  await stage.act(openPlan, officer, gemeente, { until: '2027-01-31' })
})

test('what six people add at the same moment is added once when it is the same, and six times when it is not', async () => {
  const periode = { name: 'De eerste jaren', position: 'smal', starts: '2027-01-01', reviewOn: '2028-01-01', why: '' }
  assert.deepEqual(await atOnce(addPeriode, six(periode)), { done: 1, codes: ['same'] })
  const others = Array.from({ length: 6 }, (_, nth) => ({ ...periode, name: `Jaar ${nth}` }))
  assert.deepEqual(await atOnce(addPeriode, others), { done: 6, codes: [] })
  const anders = { name: 'Mantelzorg', position: 'smal', groups: [], why: '' }
  assert.deepEqual(await atOnce(addUitzondering, six(anders)), { done: 1, codes: ['same'] })
  const bijdrage = { document: 'plan', party: 'Voedselbank', step: 3, role: 'advised', note: '' }
  assert.deepEqual(await atOnce(addBijdrage, six(bijdrage)), { done: 1, codes: ['same'] })
  const [{ id }] = (await rows('select id from doelen_doel where gemeente_id = $1 limit 1')) as [{ id: string }]
  const result = { id, description: 'Een folder in vier talen', requirements: '' }
  assert.deepEqual(await atOnce(addResultaat, six(result)), { done: 1, codes: ['same'] })
})

test('what was taken away may be added again at once, once; by whoever took it away', async () => {
  const periode = { name: 'De latere jaren', position: 'smal', starts: '2031-01-01', reviewOn: '2032-01-01', why: '' }
  const { id, revision } = await stage.act(addPeriode, officer, gemeente, periode)
  const colleague = person('beleidsambtenaar')
  assert.equal((await stage.refusal(addPeriode, officer, gemeente, periode)).code, 'same')
  await stage.act(removePeriode, officer, gemeente, { id, revision })
  assert.equal((await stage.refusal(addPeriode, colleague, gemeente, periode)).code, 'same')
  await stage.act(addPeriode, officer, gemeente, periode)
  assert.equal((await stage.refusal(addPeriode, officer, gemeente, periode)).code, 'same')
  const twice = await atOnce(addPeriode, six(periode))
  assert.deepEqual(twice, { done: 0, codes: ['same'] })
})

test('what was refused for another reason may be sent again at once: only what was saved is the same', async () => {
  const bewijs = { duty: 'bestaat-niet', text: 'Het college besloot ertoe.', on: '2026-11-20' }
  for (const _ of [1, 2]) assert.equal((await stage.refusal(recordBewijs, officer, gemeente, bewijs)).code, 'not-found')
})

/** A numbered event, as a careless room would make one: it counts, and then writes. */
const careless = (name: string, together?: true) =>
  action({
    name,
    input: z.strictObject({}),
    output: z.null(),
    words: () => ({ title: name, fields: {} }),
    may: anyone,
    ...(together && { together }),
    run: async ({ db, gemeente: { id }, event }) => {
      const { rows: found } = await sql<{
        n: number
      }>`select count(*)::int as n from house_event where gemeente_id = ${id} and kind = ${name}`.execute(db)
      await sql`select pg_sleep(0.02)`.execute(db)
      await event(name.split('.')[1]!, id, { no: found[0]!.n + 1 })
      return null
    },
  })
const numbers = async (name: string) =>
  (await rows(`select data->>'no' as no from house_event where gemeente_id = $1 and kind = '${name}' order by id`)).map(
    ({ no }) => Number(no),
  )

test('planted: actions of one room are done one after the other, unless they say that they are done together', async () => {
  await atOnce(careless('lijst.number'), six())
  assert.deepEqual((await numbers('lijst.number')).sort(), [1, 2, 3, 4, 5, 6])
  await atOnce(careless('menigte.number', true), six())
  assert.ok(new Set(await numbers('menigte.number')).size < 6, 'this is what goes wrong without')
})
