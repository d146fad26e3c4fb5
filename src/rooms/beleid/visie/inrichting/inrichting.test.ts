import assert from 'node:assert/strict'
import { test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { openStage, person } from '../../../../doors/cast.ts'
import { type Actor, outsider, visitor } from '../../../../house/actor.ts'
import { known, look } from '../../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../../house/declare.ts'
import { offeredBy, waitingFor } from '../../../../house/offered.ts'
import { perform } from '../../../../house/perform.ts'
import type { Room } from '../../../../house/room.ts'
import { langs } from '../../../../house/texts.ts'
import { setDomein } from '../../../basis/kaders/lokaal/actions.ts'
import { adoptVisie, assessS, markDiscussed, startVisie, writeDeel } from '../actions.ts'
import { visieDocument } from '../document.ts'
import { betrokkenenIn, grensIn, grensVoor } from '../index.ts'
import { requiredDelen, vijfS } from '../model.ts'
import { showVersie, showVisie } from '../views.ts'
import { decideThema, removeBetrokkene, writeBetrokkene, writeGrens, writePlek } from './actions/concept.ts'
import { assessYear, checkCultuur } from './actions/jaren.ts'
import { expected, questions, themaContent } from './content.ts'
import { domeinen } from './domeinen.ts'
import { themas } from './model.ts'
import { inrichtingOffers } from './offers.ts'
import { checkPersonal } from './personal.ts'
import { showCheck, showCultuur } from './views/apart.ts'
import { showBetrokkenen, showPlek, showThemas } from './views/concept.ts'
import { showBeeld, showVijfS } from './views/vijfs.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const stage = openStage(now)
const { newGemeente, call, act, refusal } = stage
const sanne = person('beleidsambtenaar')
const ruben = person('vakafdeling')
const marijke = person('wethouder')
const farid = person('raadslid')
const henk = person('organisatie')

async function withDraft(): Promise<Gemeente> {
  const gemeente = await newGemeente()
  await act(startVisie, sanne, gemeente)
  return gemeente
}
async function adopt(gemeente: Gemeente) {
  for (const deel of requiredDelen) await act(writeDeel, sanne, gemeente, { deel, revision: 0, text: `Over ${deel}.` })
  await act(markDiscussed, sanne, gemeente)
  await act(adoptVisie, marijke, gemeente)
}
const inside = <T>(gemeente: Gemeente, lookup: Parameters<typeof look<T>>[1]) =>
  stage.database.transaction(gemeente.id, (db) => look<T>(db, lookup))
const owners = (owner: (key: string) => string, relevant: (key: string) => boolean = () => true) =>
  domeinen.map(({ key }) => ({ domein: key, relevant: relevant(key), owner: owner(key) }))

/** A room that is not there: it counts organisations by kind, and runs a desk. */
const veld = (desk: boolean): Pick<Room, 'facts' | 'carriesOut'> => ({
  facts: [
    {
      s: 'situeren',
      about: 'register',
      of: () =>
        known([
          { text: 'zorgorganisaties', value: 12, path: '/veld' },
          { text: 'sportclubs', value: 0, path: '/veld' },
        ]),
    },
  ],
  carriesOut: [{ theme: 'loket', path: '/loket', done: () => known(desk) }],
})
// biome-ignore lint/suspicious/noExplicitAny: the shape differs per declaration; the declaration has parsed it.
async function ask(declaration: Declaration, actor: Actor, gemeente: Gemeente, input: unknown, desk = false): Promise<any> {
  const offered = offeredBy([inrichtingOffers, veld(desk)])
  const outcome = await perform(stage.database, declaration, { actor, gemeente, lang: 'nl', now, tickets: {}, offered, input })
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}
const waits = (actor: Actor, gemeente: Gemeente, desk = false) =>
  stage.database.transaction(gemeente.id, (db) => {
    const offered = offeredBy([inrichtingOffers, veld(desk)])
    return look(
      db,
      waitingFor({ db, actor, gemeente, now, lang: 'nl', tickets: {}, origin: '', vault: stage.database.vault, offered }),
    )
  })

test('VI-06: the evidence of situeren counts organisations by kind, and shows 0 sports clubs as the gap it is', async () => {
  const gemeente = await newGemeente()
  const { evidence } = await ask(showBeeld, sanne, gemeente, { s: 'situeren' })
  assert.deepEqual(evidence.slice(0, 2), [
    { text: 'zorgorganisaties', value: 12, path: '/veld' },
    { text: 'sportclubs', value: 0, path: '/veld' },
  ])
  const monitor = evidence.find(({ text }: { text: string }) => text === 'Laatste onderzoek onder vrijwilligers')
  assert.deepEqual(monitor, { text: 'Laatste onderzoek onder vrijwilligers', value: null, path: null })
  const { rollen } = await ask(showVijfS, farid, gemeente, {})
  assert.deepEqual(
    rollen.map(({ s }: { s: string }) => s),
    [...vijfS],
  )
  assert.equal((await call(showBeeld, outsider, gemeente, { s: 'steun' })).ok, false)
  assert.equal((await call(showBeeld, henk, gemeente, { s: 'steun' })).ok, false)
})

test('VI-06: the years of a role stand beside each other, those of an adopted vision too', async () => {
  const gemeente = await withDraft()
  await act(assessS, sanne, gemeente, { s: 'sturen', revision: 0, score: 2 })
  await adopt(gemeente)
  const year = (input: object) => act(assessYear, ruben, gemeente, { s: 'sturen', revision: 0, ...input })
  await year({ year: 2024, score: 1 })
  await year({ year: 2025, score: 3, narrative: 'Er ligt een plan.' })
  const seen = await act(showBeeld, sanne, gemeente, { s: 'sturen' })
  assert.deepEqual(seen.jaren, [
    { year: 2024, score: 1, versie: null },
    { year: 2025, score: 3, versie: null },
    { year: 2026, score: 2, versie: 1 },
  ])
  await year({ year: 2026, score: 4 })
  assert.equal((await act(showBeeld, sanne, gemeente, { s: 'sturen' })).jaren.at(-1).score, 4)
  const again = { s: 'sturen', year: 2026, revision: 0, score: 5 }
  assert.equal((await refusal(assessYear, sanne, gemeente, again)).code, 'overtaken')
  assert.equal((await refusal(assessYear, sanne, gemeente, { ...again, year: 2027 })).code, 'later')
  assert.equal((await call(assessYear, marijke, gemeente, again)).ok, false)
})

test('VI-07: who, when and what for are rows of their own, which others can read', async () => {
  const gemeente = await withDraft()
  const row = { id: uuidv7(), revision: 0, who: 'Sportclubs', moment: 'Voor de doelen', purpose: 'Kiezen wat voorgaat' }
  await act(writeBetrokkene, sanne, gemeente, row)
  const other = { ...row, id: uuidv7(), who: 'Adviesraad' }
  await act(writeBetrokkene, ruben, gemeente, other)
  assert.equal((await refusal(writeBetrokkene, sanne, gemeente, row)).code, 'overtaken')
  const noWhen = await refusal(writeBetrokkene, sanne, gemeente, { ...other, revision: 1, moment: '' })
  assert.deepEqual([noWhen.status, noWhen.field], [422, 'moment'])
  const read = await inside(gemeente, betrokkenenIn(gemeente.id))
  assert.deepEqual(
    read.map(({ who, moment, purpose }) => [who, moment, purpose]),
    [
      ['Sportclubs', 'Voor de doelen', 'Kiezen wat voorgaat'],
      ['Adviesraad', 'Voor de doelen', 'Kiezen wat voorgaat'],
    ],
  )
  await act(removeBetrokkene, sanne, gemeente, { id: other.id })
  assert.equal((await refusal(removeBetrokkene, sanne, gemeente, { id: other.id })).status, 404)
  assert.equal((await act(showBetrokkenen, sanne, gemeente)).betrokkenen.length, 1)
  await adopt(gemeente)
  assert.equal((await inside(gemeente, betrokkenenIn(gemeente.id))).length, 1)
})

const desk = {
  thema: 'loket',
  revision: 0,
  status: 'decided',
  choice: 'samen',
  argument: 'Eén deur voor iedereen.',
  owner: 'wethouder',
  dueDate: '2027-06-30',
}

test('VI-08: six themes are open, decided or put off; a decision lacks nothing', async () => {
  const gemeente = await withDraft()
  const open = await act(showThemas, sanne, gemeente)
  assert.deepEqual(
    open.themas.map(({ thema, status }: { thema: string; status: string }) => [thema, status]),
    themas.map((thema) => [thema, 'open']),
  )
  const bare = await call(decideThema, sanne, gemeente, { thema: 'loket', revision: 0, status: 'decided' })
  assert.ok(!bare.ok && !bare.denied)
  assert.deepEqual(
    bare.problems.map(({ field }) => field),
    ['choice', 'argument', 'owner', 'dueDate'],
  )
  assert.equal((await refusal(decideThema, sanne, gemeente, { ...desk, choice: 'apart-maar-dan-anders' })).field, 'choice')
  assert.equal(
    (await refusal(decideThema, sanne, gemeente, { thema: 'loket', revision: 0, status: 'deferred' })).field,
    'dueDate',
  )
  await act(decideThema, sanne, gemeente, desk)
  assert.equal((await refusal(decideThema, ruben, gemeente, desk)).code, 'overtaken')
  assert.equal((await call(decideThema, marijke, gemeente, { ...desk, revision: 1 })).ok, false)
  assert.equal((await call(showThemas, outsider, gemeente)).ok, false)
})

test('VI-08: a decided theme waits for its owner until the room that carries it out is done', async () => {
  const gemeente = await withDraft()
  await act(decideThema, sanne, gemeente, desk)
  const [item] = await waits(marijke, gemeente)
  assert.deepEqual([item?.title, item?.path, item?.due], ['Voer uit: loket', '/loket', '2027-06-30'])
  assert.deepEqual(await waits(sanne, gemeente), [])
  assert.deepEqual(await waits(henk, gemeente), [])
  assert.deepEqual(await waits(marijke, gemeente, true), [])
  const states = async (is: boolean) => (await ask(showThemas, sanne, gemeente, {}, is)).themas[0].work
  assert.deepEqual([await states(false), await states(true)], ['busy', 'done'])

  await act(decideThema, sanne, gemeente, { ...desk, thema: 'inspraak', choice: 'beide', dueDate: '2027-01-31' })
  const [first] = await waits(marijke, gemeente)
  assert.match(first!.why, /Meedoen heeft nog geen onderdeel voor een plan voor inspraak\./)
  await adopt(gemeente)
  assert.equal((await waits(marijke, gemeente)).length, 2)
})

test('VI-08: what was put off comes back on its day', async () => {
  const gemeente = await withDraft()
  const later = { thema: 'groepen', revision: 0, status: 'deferred', dueDate: '2026-11-25' }
  await act(decideThema, sanne, gemeente, later)
  assert.deepEqual(await waits(sanne, gemeente), [])
  await act(decideThema, sanne, gemeente, { ...later, revision: 1, dueDate: '2026-11-24' })
  assert.equal((await waits(sanne, gemeente))[0]?.title, 'Besluit alsnog over: bijzondere groepen')
})

test('VI-09, FW-13: the place begins with who looks after each domain in the list of the municipality', async () => {
  const gemeente = await withDraft()
  const sport = { domein: 'sport', revision: 0, relevant: true, role: 'adviseur sport', department: 'Samenleving' }
  await act(setDomein, sanne, gemeente, sport)
  await act(setDomein, sanne, gemeente, { domein: 'economie', revision: 0 })
  const { domeinen: begun } = await act(showPlek, sanne, gemeente)
  const of = (key: string) => begun.find(({ domein }: { domein: string }) => domein === key)
  assert.deepEqual(of('sport'), { domein: 'sport', relevant: true, owner: 'adviseur sport, Samenleving' })
  assert.deepEqual([of('economie').relevant, of('jeugd').relevant, of('jeugd').owner], [false, true, ''])
})

test('VI-09: under B every relevant domain has an owner, or it is said that nobody owns volunteering there', async () => {
  const gemeente = await withDraft()
  const plek = { revision: 0, model: 'integrated', argument: 'Overal.', domeinen: [] }
  await act(writePlek, sanne, gemeente, plek)
  assert.deepEqual(
    (await act(showPlek, sanne, gemeente)).unowned,
    domeinen.map(({ key }) => key),
  )
  const some = owners(
    (key) => (key === 'sport' ? ' ' : `adviseur ${key}`),
    (key) => key !== 'vervoer',
  )
  await act(writePlek, sanne, gemeente, { ...plek, revision: 1, domeinen: some })
  assert.deepEqual((await act(showPlek, sanne, gemeente)).unowned, ['sport'])
  await act(writePlek, sanne, gemeente, { ...plek, revision: 2, model: 'separate', domeinen: some })
  assert.deepEqual((await act(showPlek, sanne, gemeente)).unowned, [])
  assert.equal((await refusal(writePlek, ruben, gemeente, { ...plek, revision: 2 })).code, 'overtaken')
  assert.equal((await act(showPlek, sanne, gemeente)).domeinen.length, 15)
  const twice = [some[0], some[0]]
  assert.equal((await refusal(writePlek, sanne, gemeente, { ...plek, revision: 3, domeinen: twice })).field, 'domeinen.1.domein')
  const strange = [{ domein: 'ruimtevaart', relevant: true, owner: 'x' }]
  assert.equal((await refusal(writePlek, sanne, gemeente, { ...plek, revision: 3, domeinen: strange })).code, 'domein')
})

const good = { ruimte: 'always', zichtbaar: 'seldom', antwoord: 'mostly', regels: 'mostly', vroeg: 'always' }

test('VI-11, B10: four officials of four relevant domains do the check: 4 of 4, and nobody sees more than that', async () => {
  const gemeente = await withDraft()
  const four = ['welzijn', 'jeugd', 'sport', 'gezondheid']
  const domains = owners(
    () => 'adviseur',
    (key) => four.includes(key),
  )
  await act(writePlek, sanne, gemeente, { revision: 0, model: 'integrated', argument: '', domeinen: domains })
  for (const domein of four) await act(checkCultuur, person('vakafdeling'), gemeente, { revision: 0, domein, ...good })
  const seen = await act(showCultuur, sanne, gemeente)
  assert.deepEqual([seen.done, seen.of], [4, 4])
  assert.deepEqual(Object.keys(seen.domeinen[0]), ['domein', 'done'])
  assert.doesNotMatch(JSON.stringify(seen), /seldom|always/)
  const { evidence } = await ask(showBeeld, sanne, gemeente, { s: 'steun' })
  const check = evidence.find(({ path }: { path: string | null }) => path === '/visie/zelfcheck/stand')
  assert.equal(check.value, '4 van de 4')
})

test('VI-11: only the official sees the answers, and does the check once a year', async () => {
  const gemeente = await newGemeente()
  await act(checkCultuur, ruben, gemeente, { revision: 0, domein: 'sport', ...good })
  const mine = await act(showCheck, ruben, gemeente)
  assert.equal(mine.answers.find(({ key }: { key: string }) => key === 'zichtbaar').answer, 'seldom')
  assert.equal((await act(showCheck, sanne, gemeente)).domein, null)
  assert.equal((await refusal(checkCultuur, ruben, gemeente, { revision: 0, domein: 'jeugd', ...good })).code, 'overtaken')
  await act(checkCultuur, ruben, gemeente, { revision: 1, domein: 'jeugd', ...good })
  assert.equal((await act(showCultuur, sanne, gemeente)).done, 1)
  for (const actor of [marijke, farid, henk, outsider, visitor]) assert.equal((await call(showCheck, actor, gemeente)).ok, false)
  const events = await stage.database.asOwner((client) =>
    client.query(`select data::text as data from house_event where kind = 'visie.checkCultuur'`),
  )
  for (const { data } of events.rows) assert.doesNotMatch(String(data), /seldom|always|mostly/)
  // What only Ruben may read goes with him, also what he answered before (SI-03).
  const kept = async () => {
    const { rows } = await stage.database.asOwner((client) =>
      client.query(
        `select (select count(*)::int from visie_cultuur where gemeente_id = $1) as now,
          (select count(*)::int from house_eerder where gemeente_id = $1 and van = 'visie_cultuur') as before`,
        [gemeente.id],
      ),
    )
    return rows[0]
  }
  assert.deepEqual(await kept(), { now: 1, before: 1 })
  const { id } = ruben as Extract<Actor, { kind: 'person' }>
  const gone = await stage.database.transaction(gemeente.id, (db) => checkPersonal.forget!({ db, gemeente } as never, id))
  assert.equal(gone, 1)
  assert.deepEqual(await kept(), { now: 0, before: 0 })
})

test('VI-13: the line between volunteer and professional holds everywhere, and differently in care', async () => {
  const gemeente = await withDraft()
  assert.equal(await inside(gemeente, grensIn(gemeente.id)), null)
  await act(writeGrens, sanne, gemeente, { sector: 'algemeen', revision: 0, text: 'Vrijwilligers vullen aan.' })
  await act(writeGrens, ruben, gemeente, { sector: 'gezondheid', revision: 0, text: 'Nooit medische handelingen.' })
  assert.equal(
    (await refusal(writeGrens, sanne, gemeente, { sector: 'gezondheid', revision: 0, text: 'Wel.' })).code,
    'overtaken',
  )
  assert.equal((await refusal(writeGrens, sanne, gemeente, { sector: 'ruimtevaart', revision: 0, text: 'x' })).status, 404)
  assert.equal(await inside(gemeente, grensIn(gemeente.id)), null, 'a draft binds nobody')
  await adopt(gemeente)
  const first = (await inside(gemeente, grensIn(gemeente.id)))!
  assert.equal(first.no, 1)
  assert.equal(grensVoor(first.grenzen, 'gezondheid'), 'Nooit medische handelingen.')
  assert.equal(grensVoor(first.grenzen, 'sport'), 'Vrijwilligers vullen aan.')
  await act(startVisie, sanne, gemeente)
  await act(writeGrens, sanne, gemeente, { sector: 'algemeen', revision: 1, text: 'Anders.' })
  assert.equal(grensVoor((await inside(gemeente, grensIn(gemeente.id)))!.grenzen), 'Vrijwilligers vullen aan.')
})

test('what is arranged is part of the adopted version, of its document and of the next draft', async () => {
  const gemeente = await withDraft()
  await act(decideThema, sanne, gemeente, desk)
  await act(writePlek, sanne, gemeente, { revision: 0, model: 'integrated', argument: '', domeinen: owners(() => 'adviseur') })
  await act(writeBetrokkene, sanne, gemeente, { id: uuidv7(), revision: 0, who: 'Clubs', moment: 'Nu', purpose: 'Praten' })
  await act(writeGrens, sanne, gemeente, { sector: 'algemeen', revision: 0, text: 'Aanvullen.' })
  await adopt(gemeente)
  const versie = await act(showVersie, visitor, gemeente, { no: 1 })
  assert.deepEqual([versie.inrichting.themas[0].choice, versie.inrichting.plek.domeinen.length], ['samen', 15])
  const doc = visieDocument({ lang: 'nl', gemeente: { ...gemeente, name: 'Lindewaard' }, now }, versie)
  const tables = doc.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  assert.equal(tables.length, 4)
  for (const { head, rows, rowHeaders } of tables) {
    assert.ok(rowHeaders && head.every(Boolean))
    assert.ok(rows.every((row) => row.length === head.length && row.every((cell) => cell !== '')))
  }
  await act(startVisie, sanne, gemeente)
  const { working } = await act(showVisie, sanne, gemeente)
  assert.deepEqual(working.inrichting.plek.domeinen, versie.inrichting.plek.domeinen)
  assert.equal(working.inrichting.betrokkenen[0].revision, 1)
})

test('every question, theme, domain and expected fact is there in both languages', () => {
  const all = [
    ...questions.flatMap(({ ask: each, training }) => [each, training]),
    ...Object.values(themaContent).flatMap(({ title, options, weigh }) => [title, ...Object.values(options), ...weigh]),
    ...Object.values(expected).flatMap((list) => list.map(({ name }) => name)),
    ...domeinen.map(({ name }) => name),
  ]
  for (const each of all) for (const lang of langs) assert.ok(each[lang])
})
