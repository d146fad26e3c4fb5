import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { alone, openStage, person } from '../../../../doors/cast.ts'
import { openWorker } from '../../../../doors/worker.ts'
import { outsider, visitor } from '../../../../house/actor.ts'
import type { Gemeente } from '../../../../house/declare.ts'
import { write } from '../../../../house/documents/index.ts'
import type { Mail } from '../../../../house/mail.ts'
import { perform } from '../../../../house/perform.ts'
import { adoptVisie, markDiscussed, startVisie, writeDeel } from '../actions.ts'
import { visieDocument } from '../document.ts'
import { visie } from '../doors.ts'
import { requiredDelen } from '../model.ts'
import { showVersie, showVisie } from '../views.ts'
import * as gevolgen from './actions/gevolgen.ts'
import { chooseMix } from './actions/koers.ts'
import { joinVoorlegging, reageer } from './actions/reageren.ts'
import { showGevolgen, showMijnReactie, showReactie, showVoorlegging } from './views/gevolgen.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now, alone)
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const henk = person('organisatie')
const toos = person('adviesorgaan')
const tooMany = 'Te veel afspraken voor kleine clubs'

/** A draft that was discussed, whose consequences lie before the field. */
async function laid(): Promise<{ gemeente: Gemeente; code: string; ids: string[] }> {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  for (const deel of requiredDelen) await act(writeDeel, sanne, gemeente, { deel, revision: 0, text: `Over ${deel}.` })
  await act(chooseMix, sanne, gemeente, { revision: 0, approach: 'breed', steering: 'dirigent' })
  assert.deepEqual(await act(gevolgen.proposeGevolgen, sanne, gemeente), { added: 8 })
  const { code } = await act(gevolgen.openVoorlegging, sanne, gemeente, { closesOn: '2026-12-24' })
  await act(markDiscussed, sanne, gemeente)
  const shown = await act(showVoorlegging, henk, gemeente, { code })
  return { gemeente, code, ids: shown.gevolgen.map(({ id }: { id: string }) => id) }
}
const reply = { point: 'Veel afspraken wegen zwaar voor kleine clubs.', outcome: 'deels', reply: 'Kleine clubs maken er één.' }

/** Somebody without an account, who carries what the house gave them. */
function guest(gemeente: Gemeente) {
  const tickets: Record<string, string> = {}
  return async (declaration: Parameters<typeof call>[0], input: unknown) => {
    const outcome = await perform(stage.database, declaration, { actor: visitor, gemeente, lang: 'nl', now, tickets, input })
    if (outcome.ok) Object.assign(tickets, outcome.tickets)
    return outcome
  }
}

test('B8, VI-05: the vision waits until an objection has its answer, and whoever objected reads it', async () => {
  const { gemeente, code, ids } = await laid()
  assert.equal((await act(showVisie, henk, gemeente)).voorlegging.code, code)
  const [first, second] = ids
  assert.equal((await refusal(reageer, henk, gemeente, { code, gevolg: first, revision: 0, stance: 'kan' })).code, 'not-joined')
  await act(joinVoorlegging, henk, gemeente, { code, party: 'organisatie', organisation: 'Schaakclub De Toren' })
  await act(joinVoorlegging, toos, gemeente, { code, party: 'adviesorgaan' })
  const objection = { code, gevolg: first, revision: 0, stance: 'bezwaar' }
  assert.equal((await refusal(reageer, henk, gemeente, objection)).field, 'text')
  assert.deepEqual(await act(reageer, henk, gemeente, { ...objection, text: tooMany }), { code, revision: 1, next: second })
  await act(reageer, toos, gemeente, { code, gevolg: first, revision: 0, stance: 'kan' })

  const no = await refusal(adoptVisie, sanne, gemeente)
  assert.deepEqual([no.status, no.code], [409, 'unanswered'])
  assert.ok(no.message?.includes(tooMany), no.message)
  assert.equal((await act(showVisie, sanne, gemeente)).working.unanswered, 1)
  const { reacties } = await act(showGevolgen, sanne, gemeente)
  const [{ gevolg, reageerder, organisation, revision }] = reacties
  assert.equal(organisation, 'Schaakclub De Toren')
  await act(gevolgen.replyReactie, sanne, gemeente, { gevolg, reageerder, revision, ...reply })
  const mine = await act(showMijnReactie, henk, gemeente, { code, gevolg: first })
  assert.deepEqual([mine.said, mine.outcome, mine.reply], [tooMany, 'deels', 'Kleine clubs maken er één.'])
  assert.equal((await act(showMijnReactie, toos, gemeente, { code, gevolg: first })).reply, null)
  assert.equal((await refusal(reageer, henk, gemeente, { ...objection, revision: 2, text: 'Toch.' })).code, 'answered')
  await act(adoptVisie, sanne, gemeente)
  assert.equal((await refusal(reageer, toos, gemeente, { code, gevolg: second, revision: 0, stance: 'kan' })).code, 'closed')

  const versie = await act(showVersie, visitor, gemeente, { no: 1 })
  const about = versie.keuzes.gevolgen.find(({ id }: { id: string }) => id === first)
  assert.deepEqual(about.punten, [{ stance: 'bezwaar', ...reply }])
  assert.deepEqual(about.counts, { kan: null, bezwaar: null, voorwaarde: null }, 'fewer than five are not counted out loud')
  assert.doesNotMatch(JSON.stringify(versie), /De Toren|Te veel afspraken voor/)
  for (const format of ['odt', 'docx', 'pdf'] as const) {
    const doc = visieDocument({ lang: 'nl', gemeente, now }, versie)
    assert.match(JSON.stringify(doc.blocks), /Veel afspraken wegen zwaar/)
    assert.ok(doc.blocks.every((block) => block.kind !== 'table' || block.head.every((head) => head !== '')))
    assert.ok((await write({ ...doc, author: 'Lindewaard' }, format)).bytes.length > 2000)
  }
})

test('VI-05: a condition waits for its answer too', async () => {
  const { gemeente, code, ids } = await laid()
  await act(joinVoorlegging, henk, gemeente, { code, party: 'organisatie' })
  await act(reageer, henk, gemeente, { code, gevolg: ids[0], revision: 0, stance: 'voorwaarde', text: 'Als er geld bij komt.' })
  assert.equal((await refusal(adoptVisie, sanne, gemeente)).code, 'unanswered')
})

test('VI-05: nobody adopts while somebody objects: of the two at once one is refused, and the objection is never lost', async () => {
  const { gemeente, code, ids } = await laid()
  await act(joinVoorlegging, henk, gemeente, { code, party: 'organisatie' })
  const objection = { code, gevolg: ids[0], revision: 0, stance: 'bezwaar', text: tooMany }
  const both = await Promise.all([call(adoptVisie, sanne, gemeente), call(reageer, henk, gemeente, objection)])
  assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
})

test('VI-05: a guest reacts behind the code, comes back with the ticket, and hears the answer by mail only when they said so', async () => {
  const { gemeente, code, ids } = await laid()
  const els = guest(gemeente)
  const join = { code, party: 'organisatie', email: 'els@club.example' }
  const unasked = await els(joinVoorlegging, join)
  assert.ok(!unasked.ok && !unasked.denied && unasked.problems[0]?.field === 'consent')
  assert.ok((await els(joinVoorlegging, { ...join, consent: true })).ok)
  assert.ok((await els(reageer, { code, gevolg: ids[0], revision: 0, stance: 'bezwaar', text: tooMany })).ok)
  const other = await guest(gemeente)(showMijnReactie, { code, gevolg: ids[0] })
  assert.ok(!other.ok && !other.denied && other.status === 403)

  const [found] = (await act(showGevolgen, sanne, gemeente)).reacties
  const { gevolg, reageerder, revision } = found
  await act(gevolgen.replyReactie, sanne, gemeente, { gevolg, reageerder, revision, ...reply })
  const seen = await els(showMijnReactie, { code, gevolg: ids[0] })
  assert.equal(seen.ok && (seen.value as { reply: string }).reply, reply.reply)

  const mails: Mail[] = []
  const mail = { send: async (each: Mail) => void mails.push(each), close: () => {} }
  let at = now
  const worker = await openWorker({
    database: stage.database,
    rooms: [visie],
    mail,
    origin: 'https://meedoen.example',
    now: () => at,
    pause: 3_600_000,
  })
  await worker.sweep()
  const mine = mails.filter(({ to }) => to.address === 'els@club.example')
  assert.equal(mine.length, 1)
  for (const part of [tooMany, reply.reply, `/visie/reageren/${code}`]) assert.ok(mine[0]!.text.includes(part), part)

  await act(adoptVisie, sanne, gemeente)
  const kept = async () =>
    stage.database.transaction(
      gemeente.id,
      async (db) => (await sql<{ n: number }>`select count(email) as n from visie_reageerder`.execute(db)).rows[0]!.n,
    )
  assert.equal(Number(await kept()), 1)
  at = new Date(now.getTime() + 31 * 86_400_000)
  await worker.sweep()
  assert.equal(Number(await kept()), 0, 'the address is gone a month after the adoption')
  await worker.close()
})

test('VI-05: from five on a group is counted', async () => {
  const { gemeente, code, ids } = await laid()
  for (let n = 0; n < 5; n++) {
    const someone = guest(gemeente)
    await someone(joinVoorlegging, { code, party: 'partner' })
    await someone(reageer, { code, gevolg: ids[0], revision: 0, stance: 'kan' })
  }
  const [{ counts }] = (await act(showGevolgen, sanne, gemeente)).gevolgen
  assert.deepEqual(counts, { kan: 5, bezwaar: null, voorwaarde: null })
})

test('what somebody reacted to stays as they read it; own consequences may be added, changed and taken away', async () => {
  const { gemeente, code, ids } = await laid()
  const own = { choice: 'breed', forWhom: 'inwoners', nl: 'De bibliotheek blijft open.', en: '' }
  const { id } = await act(gevolgen.addGevolg, sanne, gemeente, own)
  const text = { ...own, id, revision: 1, nl: 'De bibliotheek blijft open op zaterdag.' }
  await act(gevolgen.writeGevolg, sanne, gemeente, text)
  assert.equal((await refusal(gevolgen.writeGevolg, sanne, gemeente, text)).code, 'overtaken')
  await act(gevolgen.removeGevolg, sanne, gemeente, { id, revision: 2 })
  await act(joinVoorlegging, henk, gemeente, { code, party: 'organisatie' })
  await act(reageer, henk, gemeente, { code, gevolg: ids[0], revision: 0, stance: 'kan' })
  for (const [action, input] of [
    [gevolgen.writeGevolg, { ...own, id: ids[0], revision: 1 }],
    [gevolgen.removeGevolg, { id: ids[0], revision: 1 }],
  ] as const)
    assert.equal((await refusal(action, sanne, gemeente, input)).code, 'reacted')
  assert.equal((await refusal(gevolgen.proposeGevolgen, sanne, gemeente)).code, 'nothing')
})

test('an answer is to what was read: a reaction that was changed meanwhile is read first', async () => {
  const { gemeente, code, ids } = await laid()
  await act(joinVoorlegging, henk, gemeente, { code, party: 'organisatie' })
  const said = { code, gevolg: ids[0], stance: 'bezwaar' }
  await act(reageer, henk, gemeente, { ...said, revision: 0, text: tooMany })
  const [{ gevolg, reageerder }] = (await act(showGevolgen, sanne, gemeente)).reacties
  await act(reageer, henk, gemeente, { ...said, revision: 1, text: 'Bij nader inzien: één afspraak mag.' })
  const late = await refusal(gevolgen.replyReactie, sanne, gemeente, { gevolg, reageerder, revision: 1, ...reply })
  assert.deepEqual([late.status, late.code], [409, 'overtaken'])
  assert.equal((await act(showReactie, sanne, gemeente, { gevolg, reageerder })).reply, null)
})

test('the field is heard by who answers it; others read the answers, and an outsider finds nothing', async () => {
  const { gemeente, code } = await laid()
  assert.equal((await act(showGevolgen, person('raadslid'), gemeente)).reacties, null)
  for (const declaration of [showGevolgen, gevolgen.replyReactie, gevolgen.openVoorlegging, gevolgen.addGevolg]) {
    const outside = await call(declaration, outsider, gemeente)
    assert.equal(!outside.ok && outside.denied?.no, 'absent', declaration.name)
    const club = await call(declaration, henk, gemeente)
    assert.equal(!club.ok && club.denied?.no, 'role', declaration.name)
  }
  assert.equal((await refusal(showVoorlegging, outsider, gemeente, { code: 'zzzzzzzz' })).status, 404)
  assert.equal((await act(showVisie, visitor, gemeente)).voorlegging, null)
  const elsewhere = await newGemeente()
  assert.equal((await refusal(showVoorlegging, visitor, elsewhere, { code })).status, 404)
})
