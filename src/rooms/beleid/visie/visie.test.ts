import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openStage, person } from '../../../doors/cast.ts'
import { outsider, visitor } from '../../../house/actor.ts'
import { look } from '../../../house/db/look.ts'
import type { Gemeente } from '../../../house/declare.ts'
import { langs } from '../../../house/texts.ts'
import { adoptVisie, assessS, markDiscussed, placeRow, publishVisie, startVisie, writeDeel } from './actions.ts'
import { prompts } from './content.ts'
import { visieIn, visieStand } from './index.ts'
import { showS } from './inrichting/views/vijfs.ts'
import { delen, requiredDelen } from './model.ts'
import { showDeel, showPositie, showVersie, showVisie } from './views.ts'

const stage = openStage(new Date('2026-11-24T10:00:00.000Z'))
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const wethouder = person('wethouder')
const inwoner = person('inwoner')
const write = (gemeente: Gemeente, deel: string, text: string, revision = 0) =>
  act(writeDeel, sanne, gemeente, { deel, revision, text })

async function adopted(summary = 'Wij helpen elkaar.'): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  for (const deel of requiredDelen) await write(gemeente, deel, `Over ${deel}.`)
  if (summary) await write(gemeente, 'samenvatting', summary)
  await act(markDiscussed, sanne, gemeente)
  await act(adoptVisie, wethouder, gemeente)
  return gemeente
}

test('every empty required part stops adoption, and the first one is named, in both languages', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  await act(markDiscussed, sanne, gemeente)
  for (const deel of requiredDelen) {
    for (const lang of langs) {
      const { status, code, message } = await refusal(adoptVisie, sanne, gemeente, {}, lang)
      assert.deepEqual([status, code], [422, 'missing'])
      assert.ok(message?.includes(prompts[deel].title[lang]), message)
    }
    await write(gemeente, deel, '   ')
    assert.equal((await refusal(adoptVisie, sanne, gemeente)).code, 'missing')
    await write(gemeente, deel, 'Nu staat er iets.', 1)
  }
  assert.deepEqual(await act(adoptVisie, sanne, gemeente), { no: 1, status: 'adopted' })
})

test('a summary of 300 words may be adopted, one of 301 may not', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  for (const deel of requiredDelen) await write(gemeente, deel, 'Tekst.')
  await write(gemeente, 'samenvatting', 'woord '.repeat(301))
  await act(markDiscussed, sanne, gemeente)
  assert.equal((await refusal(adoptVisie, sanne, gemeente)).code, 'too-long')
  await write(gemeente, 'samenvatting', 'woord '.repeat(300), 1)
  await act(adoptVisie, sanne, gemeente)
})

test('the field comes first: what was not discussed is not adopted', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  for (const deel of requiredDelen) await write(gemeente, deel, 'Tekst.')
  assert.deepEqual((await refusal(adoptVisie, sanne, gemeente)).code, 'not-discussed')
  await act(markDiscussed, sanne, gemeente)
  assert.equal((await refusal(markDiscussed, sanne, gemeente)).code, 'already')
})

test('anyone reads what is adopted; the draft is not theirs to see', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  await write(gemeente, 'regierol', 'Nog geheim.')
  for (const actor of [visitor, inwoner, outsider]) {
    const seen = await act(showVisie, actor, gemeente)
    assert.equal(seen.adopted, null)
    assert.equal(seen.working, null)
  }
  assert.deepEqual((await act(showVisie, sanne, gemeente)).working.missing, requiredDelen.slice(1))
  const other = await adopted()
  assert.equal((await act(showVersie, visitor, other, { no: 1 })).delen.length, requiredDelen.length + 1)
  assert.equal((await refusal(showVersie, visitor, other, { no: 2 })).status, 404)
  assert.equal((await refusal(showVersie, visitor, gemeente, { no: 1 })).status, 404)
})

test('the outsider finds no draft, and other roles hear who may', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  for (const declaration of [startVisie, writeDeel, placeRow, assessS, markDiscussed, adoptVisie, publishVisie, showDeel]) {
    const outside = await call(declaration, outsider, gemeente)
    assert.equal(!outside.ok && outside.denied?.no, 'absent', declaration.name)
    const resident = await call(declaration, inwoner, gemeente)
    assert.equal(!resident.ok && resident.denied?.no, 'role', declaration.name)
  }
  const alderman = await call(writeDeel, wethouder, gemeente)
  assert.equal(!alderman.ok && alderman.denied?.no, 'role')
  const department = await call(adoptVisie, person('vakafdeling'), gemeente)
  assert.equal(!department.ok && department.denied?.no, 'role')
})

test('of two saves at once one wins; the other hears so and can save over what is there now', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  const mine = { deel: 'aanpak', revision: 0, text: 'Breed.' }
  const outcomes = await Promise.all([
    call(writeDeel, sanne, gemeente, mine),
    call(writeDeel, person('vakafdeling'), gemeente, { ...mine, text: 'Smal.' }),
  ])
  assert.deepEqual(outcomes.map(({ ok }) => ok).sort(), [false, true])
  const lost = await refusal(writeDeel, sanne, gemeente, mine)
  assert.deepEqual([lost.status, lost.code], [409, 'overtaken'])
  const { text, revision } = await act(showDeel, sanne, gemeente, { deel: 'aanpak' })
  assert.equal(text, outcomes[0].ok ? 'Breed.' : 'Smal.')
  assert.equal((await write(gemeente, 'aanpak', 'Breed, met een vangnet.', revision)).revision, 2)
})

test('a place and an assessment are overtaken in the same way', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  const place = { schema: 'smal-of-breed', row: 1, revision: 0, value: 2 }
  await act(placeRow, sanne, gemeente, place)
  assert.equal((await refusal(placeRow, sanne, gemeente, { ...place, value: 5 })).status, 409)
  assert.equal((await act(showPositie, sanne, gemeente, { schema: 'smal-of-breed', row: 1 })).value, 2)
  const sport = { s: 'situeren', revision: 0, score: 2, narrative: 'Wij kennen de sportclubs niet.', actions: 'Op bezoek.' }
  await act(assessS, sanne, gemeente, sport)
  assert.equal((await refusal(assessS, sanne, gemeente, sport)).status, 409)
  const { evidence: _, ...kept } = await act(showS, sanne, gemeente, { s: 'situeren' })
  assert.deepEqual(kept, { ...sport, revision: 1 })
  assert.equal((await call(placeRow, sanne, gemeente, { ...place, row: 7 })).ok, false)
  assert.equal((await call(assessS, sanne, gemeente, { ...sport, score: 6 })).ok, false)
})

test('an adopted version never changes, not even by the database', async () => {
  const gemeente = await adopted()
  const before = await act(showVersie, visitor, gemeente, { no: 1 })
  await assert.rejects(
    stage.database.transaction(gemeente.id, (db) => sql`update visie_versie set snapshot = '{}'`.execute(db)),
    /row-level security/,
  )
  await stage.database.transaction(gemeente.id, (db) => sql`delete from visie_versie`.execute(db))
  assert.deepEqual(await act(showVersie, visitor, gemeente, { no: 1 }), before)
  assert.equal((await refusal(writeDeel, sanne, gemeente, { deel: 'aanpak', revision: 1, text: 'Anders.' })).code, 'no-draft')
})

test('a next vision starts from the last one and leaves it as it was', async () => {
  const gemeente = await adopted()
  assert.deepEqual(await act(startVisie, sanne, gemeente), { no: 2, status: 'draft' })
  assert.equal((await refusal(startVisie, sanne, gemeente)).code, 'exists')
  await write(gemeente, 'aanpak', 'Nu anders.', 1)
  const seen = await act(showVisie, sanne, gemeente)
  assert.deepEqual([seen.adopted.no, seen.working.no, seen.working.missing, seen.versies], [1, 2, [], [1]])
  const kept = await act(showVersie, visitor, gemeente, { no: 1 })
  assert.equal(kept.delen.find(({ deel }: { deel: string }) => deel === 'aanpak').text, 'Over aanpak.')
})

test('only an adopted vision with a summary becomes public, once', async () => {
  assert.equal((await refusal(publishVisie, sanne, await newGemeente())).code, 'not-adopted')
  assert.equal((await refusal(publishVisie, sanne, await adopted(''))).code, 'no-summary')
  const gemeente = await adopted()
  assert.deepEqual(await act(publishVisie, wethouder, gemeente), { no: 1, status: 'public' })
  assert.equal((await refusal(publishVisie, sanne, gemeente)).code, 'already')
})

test('neighbours read how far the vision is', async () => {
  const stand = (gemeente: Gemeente) =>
    stage.database.transaction(gemeente.id, async (db) => visieStand(await look(db, visieIn(gemeente.id))))
  const gemeente = await newGemeente()
  assert.deepEqual(await stand(gemeente), { status: null, version: null, summary: '', missing: [] })
  await act(startVisie, sanne, gemeente)
  assert.deepEqual(await stand(gemeente), { status: 'draft', version: null, summary: '', missing: [...requiredDelen] })
  const ready = await adopted()
  assert.deepEqual(await stand(ready), { status: 'adopted', version: 1, summary: 'Wij helpen elkaar.', missing: [] })
  await act(publishVisie, sanne, ready)
  assert.equal((await stand(ready)).status, 'public')
})

test('a text about saving money is kept, with a hint and another wording in the language of the writer', async () => {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  const text = 'Vrijwilligers besparen ons geld.'
  const { hints } = await write(gemeente, 'samenvatting', text)
  assert.equal(hints[0].found, 'besparen')
  const english = await call(showDeel, sanne, gemeente, { deel: 'samenvatting' }, 'en')
  assert.ok(english.ok && JSON.stringify(english.value).includes('not what it saves'))
  assert.equal((await write(gemeente, 'samenvatting', 'Vrijwilligers geven tijd.', 1)).hints.length, 0)
})

test('every part has a title and a question in both languages', () => {
  for (const deel of delen) for (const lang of langs) assert.ok(prompts[deel].title[lang] && prompts[deel].ask[lang], deel)
})
