import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openStage, person } from '../../../doors/cast.ts'
import { webDoor } from '../../../doors/web.ts'
import { look } from '../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { rooms } from '../../index.ts'
import * as acts from './actions/edities.ts'
import { enterPaper, openSessie, showOutcome, writeVerslag } from './actions/leiden.ts'
import { editionOf } from './editions/index.ts'
import { conclusionsIn } from './index.ts'
import type { Edition } from './model.ts'
import { editie, edities } from './views/edities.ts'
import { fourTypes, paperSheet } from './views/leesbaar.ts'
import { showSessie, trail } from './views/sessie.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const sanne = person('beleidsambtenaar')
const act = (declaration: Declaration, gemeente: Gemeente, input: unknown = {}) => stage.act(declaration, sanne, gemeente, input)
const refusal = (declaration: Declaration, gemeente: Gemeente, input: unknown) =>
  stage.refusal(declaration, sanne, gemeente, input)

const name = { nl: 'Lindewaard 2030', en: 'Lindewaard 2030' }
const start = async (gemeente: Gemeente, rest: object = { horizonYear: 2030 }): Promise<string> =>
  (await act(acts.startEditie, gemeente, { from: 'current', name, ...rest })).id
const seen = async (gemeente: Gemeente, id: string): Promise<{ revision: number; edition: Edition; problems: string[] }> =>
  act(editie, gemeente, { id })
const vraag1 = {
  no: 1,
  title: { nl: 'Hoe kijkt Lindewaard?', en: 'How does Lindewaard look?' },
  stem: { nl: 'Hoe kijkt Lindewaard naar vrijwilligers?', en: 'How does Lindewaard look at volunteers?' },
  a: { nl: 'Wij helpen hen vooruit.', en: 'We help them forward.' },
  b: { nl: 'Wij laten hen hun gang gaan.', en: 'We let them go their way.' },
}

test('TT-01: a municipality writes its own edition section by section, publishes it, and from then on it never changes', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente)
  let { revision, edition, problems } = await seen(gemeente, id)
  assert.deepEqual(problems, [])
  assert.match(edition.questions[3]!.stem.nl, /2030/, 'question 4 looks at the year that was asked')
  const change = async (section: Declaration, input: object) => {
    revision = (await act(section, gemeente, { id, revision, ...input })).revision
  }
  await change(acts.writeAlgemeen, { name, horizonYear: 2030, intro: { nl: 'Kies.', en: 'Choose.' }, caveat: edition.caveat })
  await change(acts.writeVraag, vraag1)
  await change(acts.writeZijde, { pole: 'narrow', name: edition.poles[0]!.name, description: name, attention: name })
  const texts = { portrait: name, advantage: name, pitfall: name, advice: name }
  await change(acts.writeType, { type: 'II', name: { nl: 'Samen op koers', en: 'On course together' }, ...texts })
  await change(acts.writeGesprek, {
    discussion: Array.from({ length: 5 }, (_, no) => ({ nl: `Vraag ${no}`, en: `Question ${no}` })),
  })
  ;({ edition } = await seen(gemeente, id))
  assert.equal(edition.intro.nl, 'Kies.')
  assert.deepEqual(edition.questions[0], { dimension: 'steering', scores: 'a', ...vraag1 }, 'the structure of the test stays')
  assert.equal(edition.types[1]!.name.nl, 'Samen op koers')
  await act(acts.publishEditie, gemeente, { id, revision })

  const late = { id, revision, ...vraag1 }
  assert.equal((await refusal(acts.writeVraag, gemeente, late)).status, 409)
  assert.match((await refusal(acts.publishEditie, gemeente, { id, revision })).message!, /verandert niet meer/)
  await stage.database.transaction(gemeente.id, async (db) => {
    const changed = await sql`update typetest_editie set content = '{}' where id = ${id}`.execute(db)
    const gone = await sql`delete from typetest_editie where id = ${id}`.execute(db)
    assert.deepEqual([changed.numAffectedRows, gone.numAffectedRows], [0n, 0n], 'the database keeps it too')
  })
  assert.deepEqual((await seen(gemeente, id)).edition, edition)
})

test('TT-01: both languages must be complete before publishing, and the validator names what is wrong', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente)
  await act(acts.writeVraag, gemeente, { id, revision: 1, ...vraag1, a: { nl: 'Wij helpen hen vooruit.' } })
  const { problems, revision } = await seen(gemeente, id)
  assert.deepEqual(problems, ['vraag 1: de tekst in taal en ontbreekt'])
  const refused = await refusal(acts.publishEditie, gemeente, { id, revision })
  assert.equal(refused.status, 422)
  assert.match(refused.message!, /vraag 1: de tekst in taal en ontbreekt/)
  const { intro, caveat } = editionOf('current')
  await act(acts.writeAlgemeen, gemeente, { id, revision, name, horizonYear: 2034, intro, caveat })
  assert.ok(!(await seen(gemeente, id)).problems.some((problem) => problem.startsWith('vraag 4')), 'shape first, then the rules')
  await act(acts.writeVraag, gemeente, { id, revision: revision + 1, ...vraag1, b: vraag1.a })
  assert.deepEqual(
    (await seen(gemeente, id)).problems.map((problem) => problem.slice(0, 8)),
    ['vraag 1:', 'vraag 4:'],
  )
})

test('two writers: the second is told, and nothing is lost', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente)
  await act(acts.writeVraag, gemeente, { id, revision: 1, ...vraag1 })
  assert.equal((await refusal(acts.writeGesprek, gemeente, { id, revision: 1, discussion: Array(5).fill(name) })).status, 409)
  assert.equal((await seen(gemeente, id)).edition.questions[0]!.stem.nl, vraag1.stem.nl)
})

test('TT-01: results keep the edition they were made with: session, outcome, trail, paper and conclusions', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente)
  const open = { title: 'Met eigen vragen', perspectives: ['actual'], edition: id }
  assert.equal((await refusal(openSessie, gemeente, open)).field, 'edition', 'a draft is not for a session')
  await act(acts.writeVraag, gemeente, { id, revision: 1, ...vraag1 })
  await act(acts.writeGesprek, gemeente, { id, revision: 2, discussion: Array(5).fill({ nl: 'Wat nu?', en: 'What now?' }) })
  await act(acts.publishEditie, gemeente, { id, revision: 3 })
  const sessie = await act(openSessie, gemeente, open)
  await act(enterPaper, gemeente, { id: sessie.id, bladen: Array(3).fill({ actual: 'abababababababab'.slice(0, 14) }) })
  await act(showOutcome, gemeente, { id: sessie.id })
  await act(writeVerslag, gemeente, { id: sessie.id, question: 1, text: 'Verder.', agreed: 'yes' })
  const shown = await act(showSessie, gemeente, { id: sessie.id })
  assert.equal(shown.edition.questions[0].stem.nl, vraag1.stem.nl)
  const { points } = await act(trail, gemeente)
  assert.deepEqual(
    points.map((point: { edition: string }) => point.edition),
    ['Lindewaard 2030'],
  )
  assert.equal((await act(paperSheet, gemeente, { edition: id })).questions[0].stem.nl, vraag1.stem.nl)
  assert.equal((await act(fourTypes, gemeente, { edition: id })).types.length, 4)
  const said = await stage.database.transaction(gemeente.id, (db) => look(db, conclusionsIn(gemeente.id, 'en')))
  assert.equal(said[0]!.conclusions[0]!.question, 'What now?')
  const { edities: all } = await act(edities, gemeente)
  assert.deepEqual(
    all.map(({ house }: { house: boolean }) => house),
    [true, true, false],
  )
})

test('another municipality finds nothing, and who leads sessions reads but does not write', async () => {
  const [gemeente, elsewhere] = [await stage.newGemeente(), await stage.newGemeente()]
  const id = await start(gemeente)
  assert.equal((await stage.refusal(editie, sanne, elsewhere, { id })).status, 404)
  assert.equal((await stage.refusal(acts.writeVraag, sanne, elsewhere, { id, revision: 1, ...vraag1 })).status, 404)
  const petra = person('vrijwilligerscentrale')
  assert.ok((await stage.call(editie, petra, gemeente, { id })).ok)
  const denied = await stage.call(acts.startEditie, petra, gemeente, { from: 'current', name })
  assert.ok(!denied.ok && denied.denied?.no === 'role')
  assert.equal((await refusal(acts.startEditie, gemeente, { from: id, name })).field, 'from', 'a draft is no beginning')
})

test('the paper sheet of an edition that is not there, or not published, is not there', async () => {
  const gemeente = await stage.newGemeente()
  const id = await start(gemeente)
  const web = webDoor({ database: stage.database, rooms })
  const { rows } = await stage.database.asOwner((client) =>
    client.query('select slug from gemeenten_gemeente where id = $1', [gemeente.id]),
  )
  for (const [key, status] of [
    ['current', 200],
    ['2007', 200],
    ['2099', 404],
    [id, 404],
  ] as const)
    assert.equal((await web.request(`http://localhost/${rows[0]!.slug}/typetest/papier?edition=${key}`)).status, status, key)
})
