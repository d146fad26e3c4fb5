import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alone, openStage } from '../../../doors/cast.ts'
import { openWorker } from '../../../doors/worker.ts'
import { type Actor, outsider, type Role, visitor } from '../../../house/actor.ts'
import type { Gemeente } from '../../../house/declare.ts'
import type { Mail } from '../../../house/mail.ts'
import { offeredBy } from '../../../house/offered.ts'
import { leaveDaily } from '../../../house/queue.ts'
import { rooms } from '../../index.ts'
import { insertAccount } from '../personen/index.ts'
import { changeTaak, chooseRhythm, finishTaak, giveTaak, reopenTaak, saySomething, seeOpmerking, takeBack } from './actions.ts'
import { planSamenvattingen } from './jobs.ts'
import { showGesprek, showTaak, showWerk } from './views.ts'

const now = new Date('2026-11-23T08:00:00.000Z')
const stage = openStage(now, alone, ...rooms)
const { act, refusal, call, newGemeente } = stage
const over = 'plan~delen~3'

/** Somebody with an account and one role. */
async function join(gemeente: Gemeente, name: string, role: Role): Promise<Extract<Actor, { kind: 'person' }>> {
  const account = { email: `${name.toLowerCase()}@lindewaard.example`, name, password: null, roles: [role] }
  const id = (await stage.database.transaction(gemeente.id, (db) => insertAccount(db, gemeente.id, account, now)))!
  return { kind: 'person', id, name, sessieId: id, roles: [{ role, organisatieId: null }] }
}

async function team() {
  const gemeente = { ...(await newGemeente()), name: 'Lindewaard', slug: 'lindewaard', languages: ['nl', 'en'] } as Gemeente
  return {
    gemeente,
    sanne: await join(gemeente, 'Sanne', 'beleidsambtenaar'),
    ruben: await join(gemeente, 'Ruben', 'vakafdeling'),
    samira: await join(gemeente, 'Samira', 'partner'),
    yusuf: await join(gemeente, 'Yusuf', 'inwoner'),
  }
}

test('Sanne asks Ruben to look; it waits for him until he answers or says that he saw it', async () => {
  const { gemeente, sanne, ruben } = await team()
  const { id } = await act(saySomething, sanne, gemeente, { over, text: 'Klopt dit, @Ruben?' })
  const waits = async () => (await act(showWerk, ruben, gemeente)).vermeldingen
  assert.deepEqual(
    (await waits()).map(({ text, by, about }: Record<string, string>) => [text, by, about]),
    [['Klopt dit, @Ruben?', 'Sanne', 'Plan: Resultaten']],
  )
  assert.equal((await act(showGesprek, sanne, gemeente, { over })).opmerkingen[0].asksMe, false)
  await act(seeOpmerking, ruben, gemeente, { over, id })
  await act(seeOpmerking, ruben, gemeente, { over, id })
  assert.deepEqual(await waits(), [])
  await act(saySomething, sanne, gemeente, { over, text: 'En dit?', mentions: [ruben.id] })
  assert.equal((await waits()).length, 1)
  await act(saySomething, ruben, gemeente, { over, text: 'Ja, @sanne.' })
  assert.deepEqual(await waits(), [])
  assert.equal((await act(showWerk, sanne, gemeente)).vermeldingen.length, 1)
})

test('a name that is nobody’s keeps the text; who may not see the page cannot be asked', async () => {
  const { gemeente, sanne, yusuf } = await team()
  const nobody = await refusal(saySomething, sanne, gemeente, { over, text: '@Pieter?' })
  assert.deepEqual([nobody.status, nobody.field], [422, 'text'])
  assert.match(nobody.message!, /Pieter/)
  assert.equal((await refusal(saySomething, sanne, gemeente, { over, text: '@Yusuf?' })).code, 'nobody')
  const chosen = { over, text: 'Hoi', mentions: [yusuf.id] }
  assert.equal((await refusal(saySomething, sanne, gemeente, chosen)).field, 'mentions')
  const given = { over, title: 'Lezen', person: yusuf.id }
  assert.equal((await refusal(giveTaak, sanne, gemeente, given)).field, 'person')
})

test('a conversation is there for whoever may see its page, and for nobody else', async () => {
  const { gemeente, sanne, samira, yusuf } = await team()
  await act(saySomething, sanne, gemeente, { over, text: 'Wat vindt het veld?' })
  assert.equal((await act(showGesprek, samira, gemeente, { over })).opmerkingen.length, 1)
  assert.equal((await refusal(showGesprek, samira, gemeente, { over: 'visie~schrijven~regierol' })).status, 404)
  assert.equal((await refusal(showGesprek, yusuf, gemeente, { over })).status, 404)
  for (const path of ['plan~delen~16', 'doelen~dekking', 'niets', 'doelen~01900000-0000-7000-8000-000000000001'])
    assert.equal((await refusal(saySomething, sanne, gemeente, { over: path, text: 'Hoi' })).status, 404, path)
  for (const who of [visitor, outsider]) {
    const outcome = await call(showGesprek, who, gemeente, { over })
    assert.ok(!outcome.ok && outcome.denied)
  }
  const { sanne: elsewhere, gemeente: rietmeer } = await team()
  assert.deepEqual((await act(showGesprek, elsewhere, rietmeer, { over })).opmerkingen, [])
})

test('what is taken back leaves no text anywhere; nobody takes back for another', async () => {
  const { gemeente, sanne, ruben } = await team()
  const { id } = await act(saySomething, sanne, gemeente, { over, text: 'Te snel gezegd, @Ruben' })
  assert.equal((await refusal(takeBack, ruben, gemeente, { over, id })).status, 404)
  await act(takeBack, sanne, gemeente, { over, id })
  const [row] = (await act(showGesprek, ruben, gemeente, { over })).opmerkingen
  assert.deepEqual([row.text, row.withdrawn], ['', true])
  assert.deepEqual((await act(showWerk, ruben, gemeente)).vermeldingen, [])
  assert.equal((await refusal(takeBack, sanne, gemeente, { over, id })).status, 404)
})

test('a task has one person and a day, changes over what one saw, is done once and can be opened again', async () => {
  const { gemeente, sanne, ruben } = await team()
  const { id } = await act(giveTaak, sanne, gemeente, { over, title: 'Cijfers halen', person: ruben.id, due: '2026-11-20' })
  const mine = async () => (await act(showWerk, ruben, gemeente)).taken
  assert.deepEqual(
    (await mine()).map(({ title, late, about }: Record<string, unknown>) => [title, late, about]),
    [['Cijfers halen', true, 'Plan: Resultaten']],
  )
  assert.equal((await act(showWerk, sanne, gemeente)).given.length, 1)
  const change = { over, id, revision: 1, title: 'Cijfers halen en controleren', person: ruben.id, due: '2026-12-01' }
  await act(changeTaak, ruben, gemeente, change)
  assert.equal((await refusal(changeTaak, sanne, gemeente, { ...change, title: 'Iets anders' })).status, 409)
  assert.equal((await act(showTaak, sanne, gemeente, { over, id })).title, 'Cijfers halen en controleren')
  assert.equal((await refusal(showTaak, sanne, gemeente, { over: 'plan', id })).status, 404)
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => call(finishTaak, ruben, gemeente, { over, id })))
  assert.equal(outcomes.filter(({ ok }) => ok).length, 1)
  assert.deepEqual(await mine(), [])
  await act(reopenTaak, sanne, gemeente, { over, id })
  assert.equal((await mine()).length, 1)
})

test('the summary: on Monday, when something is new, once, in titles and without what was said', async () => {
  const { gemeente, sanne, ruben, samira } = await team()
  await act(saySomething, sanne, gemeente, { over, text: 'Geheim plan met @Ruben' })
  await act(giveTaak, sanne, gemeente, { over, title: 'Cijfers halen', person: ruben.id, due: '2026-11-25' })
  await act(giveTaak, sanne, gemeente, { over, title: 'Meelezen', person: samira.id })
  await act(chooseRhythm, samira, gemeente, { rhythm: 'never' })
  const sent: Mail[] = []
  let at = now
  const worker = await openWorker({
    database: stage.database,
    rooms,
    mail: { send: async (each) => void sent.push(each), close: () => {} },
    origin: 'https://meedoen.example',
    now: () => at,
    pause: 3_600_000,
  })
  const morning = async (day: string) => {
    at = new Date(`${day}T06:00:00.000Z`)
    const leave = () => stage.database.transaction(gemeente.id, (db) => leaveDaily(db, gemeente.id, planSamenvattingen, day, at))
    await Promise.all([leave(), leave()])
    await worker.sweep()
    await worker.sweep()
    return sent.splice(0).filter(({ to }) => to.address.startsWith('ruben') || to.address.startsWith('samira'))
  }
  assert.deepEqual(await morning('2026-11-22'), [], 'Sunday')
  const monday = await morning('2026-11-23')
  assert.deepEqual(
    monday.map(({ to }) => to.name),
    ['Ruben'],
  )
  const { subject, text } = monday[0]!
  assert.match(subject, /Lindewaard/)
  assert.match(text, /Plan: Resultaten/)
  assert.match(text, /Cijfers halen \(voor 25 november 2026\)/)
  assert.match(text, /https:\/\/meedoen\.example\/[a-z0-9-]+\/werk\/samenvatting/)
  assert.doesNotMatch(text, /Geheim/)
  assert.deepEqual(await morning('2026-11-24'), [])
  assert.equal((await morning('2026-11-30')).length, 1, 'the day of the task passed')
  assert.deepEqual(await morning('2026-12-07'), [], 'nothing new')
  await worker.close()
})

test('what the rooms know to be waiting stands in my work, the nearest day first', async () => {
  const { gemeente, sanne } = await team()
  const { waiting } = await act(showWerk, sanne, gemeente)
  assert.deepEqual(
    waiting.map(({ due }: { due: string | null }) => due ?? '9999'),
    waiting.map(({ due }: { due: string | null }) => due ?? '9999').sort(),
  )
  assert.equal(
    offeredBy(rooms).topics.every(({ path }) => path.startsWith('/')),
    true,
  )
})
