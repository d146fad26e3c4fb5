import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { newDatabase } from '../../../../tools/postgres.ts'
import { apiDoor } from '../../../doors/api.ts'
import { nowhere } from '../../../doors/enter.ts'
import { webDoor } from '../../../doors/web.ts'
import { type Actor, operator, type Role, visitor } from '../../../house/actor.ts'
import type { Database } from '../../../house/db/database.ts'
import { look } from '../../../house/db/look.ts'
import type { Declaration, Gemeente } from '../../../house/declare.ts'
import { type Outcome, perform } from '../../../house/perform.ts'
import { createGemeente } from '../../basis/gemeenten/actions.ts'
import { rooms } from '../../index.ts'
import { joinSessie } from './actions/deelnemen.ts'
import { enterPaper, openSessie, showOutcome, writeBespreking, writeGezamenlijk, writeVerslag } from './actions/leiden.ts'
import { conclusionsIn } from './index.ts'
import { showSessie, trail } from './views/sessie.ts'

let database: Database
let web: ReturnType<typeof webDoor>
let api: ReturnType<typeof apiDoor>
let lindewaard: Gemeente
let rietmeer: Gemeente
const now = new Date('2026-11-24T10:00:00Z')

before(async () => {
  database = await newDatabase()
  web = webDoor({ database, rooms })
  api = apiDoor({ database, rooms })
  lindewaard = await found('Lindewaard')
  rietmeer = await found('Rietmeer')
})
after(() => database.close())

async function found(name: string): Promise<Gemeente> {
  const input = { name, slug: name.toLowerCase(), phone: '088 000 12 34' }
  const call = { actor: operator, gemeente: nowhere, lang: 'nl' as const, now, tickets: {}, input }
  return granted(await perform(database, createGemeente, call))
}
const person = (role: Role): Actor => ({
  kind: 'person',
  id: '01900000-0000-7000-8000-000000000001',
  name: 'Sanne',
  sessieId: '01900000-0000-7000-8000-000000000002',
  roles: [{ role, organisatieId: null }],
})
const sanne = person('beleidsambtenaar')

function granted<T>(outcome: Outcome): T {
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value as T
}
const act = (declaration: Declaration, input: unknown, actor: Actor = sanne, gemeente = lindewaard, at = now) =>
  perform(database, declaration, { actor, gemeente, lang: 'nl', now: at, tickets: {}, input })

type Opened = { id: string; code: string }
const openNew = async (rest: object = { perspectives: ['actual', 'desired'] }, at = now): Promise<Opened> =>
  granted(await act(openSessie, { title: 'College en raad', ...rest }, sanne, lindewaard, at))
type Point = { even: number; odd: number }
type Side = {
  audience: string
  markers: { name: string | null; actual: Point | null; desired: Point | null }[]
  perspectives: { perspective: string; median: Point | null; groups: unknown[]; agenda: { question: number; a: number }[] }[]
  shift: { dEven: number; dOdd: number; levers: { dimension: string }[] } | null
}
type Difference = {
  perspective: string
  dimension: string
  municipality: number
  field: number
  difference: number
  discuss: boolean
}
type Desk = {
  presence: { joined: number; handedIn: number }
  outcome: { sides: Side[]; differences: Difference[] } | null
  besprekingen: unknown[]
}
/** Letters as the fourteen answers of a form. */
const sheetOf = (letters: string) => Object.fromEntries([...letters].map((letter, index) => [`q${index + 1}`, letter]))
const desk = async (id: string): Promise<Desk> => granted(await act(showSessie, { id }))

/** A phone: keeps its cookies, follows where a form sends it. */
function phone() {
  const jar = new Map<string, string>()
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const keep = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/)!
      jar.set(name!, value!)
    }
  }
  const open = async (path: string) => {
    const response = await web.request(`http://localhost${path}`, { headers: { cookie: cookie() } })
    keep(response)
    return { status: response.status, html: await response.text() }
  }
  const post = async (path: string, body: Record<string, string>) => {
    const response = await web.request(`http://localhost${path}`, {
      method: 'POST',
      body: new URLSearchParams(body),
      headers: { cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' },
    })
    keep(response)
    return { status: response.status, to: response.headers.get('location') ?? '', html: await response.text() }
  }
  return { open, post }
}

/** Answers sheet after sheet through the browser's forms and hands them in. */
async function takePart(code: string, roleGroup: string, name: string, sheets: readonly string[]) {
  const mine = phone()
  let { to } = await mine.post(`/lindewaard/meedoen/${code}`, { roleGroup, name })
  for (const letters of sheets) {
    for (const choice of letters) to = (await mine.post(to, { choice })).to
    assert.match(to, /inleveren$/)
    to = (await mine.post(to, {})).to
  }
  assert.match(to, /klaar$/)
  return mine
}

/** Catalogue §20: the scenario group, six of the municipality and two of the field. */
const scenario = [
  ['official', 'R1', 'abbababbbbbbbb', 'ababbbababbaaa'],
  ['portfolio-holder', 'R2', 'abbbabbbbabbbb', 'abababaaaabaab'],
  ['council', 'R3', 'baabbbbbbababb', 'aaabababbababa'],
  ['council', 'R4', 'bbbbbabbbbbbbb', 'abbbbabbbbbbab'],
  ['official', 'R5', 'abbbbbbbaababb', 'aaaaabaaaababb'],
  ['support-point', 'R6', 'bbbabbbbbbbbbb', 'ababababbbbabb'],
  ['organisation', 'F1', 'bbbbbbaabbbbba', 'abbbbbbbbbbbbb'],
  ['client-body', 'F2', 'babbbbabaaaaba', 'aaabbbbbbbbabb'],
] as const

test('TT-05, TT-09, §20: the scenario group takes the test on its phones and sees exactly the outcome of the catalogue', async () => {
  const { id, code } = await openNew()
  const phones = []
  for (const [roleGroup, name, ...sheets] of scenario) phones.push(await takePart(code, roleGroup, name, sheets))
  assert.deepEqual((await desk(id)).presence.joined, 8)
  assert.equal((await desk(id)).outcome, null, 'nothing is shown before the leader shows it')
  assert.doesNotMatch((await phones[0]!.open(`/lindewaard/meedoen/${code}/klaar`)).html, /scorekaart/i)
  granted(await act(showOutcome, { id }))
  const { sides, differences } = (await desk(id)).outcome!
  const [municipality, field] = sides as [Side, Side]
  assert.deepEqual(municipality.perspectives[0]!.median, { even: 1.5, odd: 1 })
  assert.deepEqual(municipality.perspectives[1]!.median, { even: 2.5, odd: 4.5 })
  assert.deepEqual(
    municipality.perspectives[1]!.agenda.slice(0, 3).map(({ question, a }) => [question, a]),
    [
      [9, 3],
      [10, 3],
      [13, 3],
    ],
  )
  assert.deepEqual(municipality.shift && [municipality.shift.dEven, municipality.shift.dOdd], [1, 3.5])
  assert.deepEqual(field.perspectives[0]!.median, { even: 3, odd: 2 }, 'both agreed to be named, so two may be shown')
  assert.ok(
    differences.some(({ perspective, dimension, discuss }) => perspective === 'desired' && dimension === 'steering' && discuss),
  )
  const { html } = await phones[0]!.open(`/lindewaard/meedoen/${code}/klaar`)
  assert.match(html, /Praat hier eerst over/)
  assert.match(html, /II, Een behouden koers/)
})

test('TT-08, TT-09: a joint sheet has its own type, and conclusions are there for the vision', async () => {
  const { id } = await openNew()
  const input = { id, perspective: 'desired', answers: sheetOf('ababbbababbaaa'), agreedBy: 'de hele groep' }
  granted(await act(writeGezamenlijk, input))
  granted(await act(writeVerslag, { id, question: 2, text: 'Wij willen meer richting geven.', agreed: 'partly' }))
  const { gezamenlijk } = granted<{ gezamenlijk: { answers: string }[] }>(await act(showSessie, { id }))
  assert.deepEqual(
    gezamenlijk.map(({ answers }) => answers),
    ['ababbbababbaaa'],
  )
  const conclusions = await database.transaction(lindewaard.id, (db) => look(db, conclusionsIn(lindewaard.id, 'nl')))
  assert.equal(conclusions.find(({ sessieId }) => sessieId === id)?.conclusions[0]?.text, 'Wij willen meer richting geven.')
})

test('TT-03: thirteen answers are refused with the missing question; a reload keeps answers; a sheet goes in once', async () => {
  const { id, code } = await openNew({ perspectives: ['actual'] })
  const mine = phone()
  await mine.post(`/lindewaard/meedoen/${code}`, { roleGroup: 'official' })
  const at = `/lindewaard/meedoen/${code}/actual`
  for (let no = 1; no <= 14; no++)
    if (no !== 6) await mine.post(`${at}/${no}`, { choice: 'a', note: no === 1 ? 'Zie de nota.' : '' })
  const refused = await mine.post(`${at}/inleveren`, {})
  assert.equal(refused.status, 422)
  assert.match(refused.html, /nog open: 6\./)
  const again = await mine.open(`${at}/1`)
  assert.match(again.html, /value="a"[^>]*checked/)
  assert.match(again.html, /Zie de nota\./)
  assert.match((await mine.open(`/lindewaard/meedoen/${code}`)).html, new RegExp(`${code}/actual/6`), 'goes on where it was')
  await mine.post(`${at}/6`, { choice: 'b' })
  assert.equal((await mine.post(`${at}/inleveren`, {})).status, 303)
  assert.match((await mine.post(`${at}/6`, { choice: 'a' })).html, /al ingeleverd/)
  assert.equal((await mine.post(`${at}/inleveren`, {})).status, 303, 'a second click changes nothing')
  assert.equal((await desk(id)).presence.handedIn, 1)
})

test('an empty choice is refused beside the question; a stranger without ticket cannot answer', async () => {
  const { code } = await openNew({ perspectives: ['actual'] })
  const mine = phone()
  await mine.post(`/lindewaard/meedoen/${code}`, { roleGroup: 'other' })
  const empty = await mine.post(`/lindewaard/meedoen/${code}/actual/1`, {})
  assert.equal(empty.status, 422)
  assert.match(empty.html, /md-err/)
  assert.equal((await phone().open(`/lindewaard/meedoen/${code}/actual/1`)).status, 403)
  assert.notEqual((await phone().post(`/lindewaard/meedoen/${code}/actual/1`, { choice: 'a' })).status, 303)
  assert.equal((await phone().open('/lindewaard/meedoen/zzzzzzzz')).status, 404)
})

test('TT-09: nobody is shown against their wish: two nameless sheets show nothing, and after showing nobody comes in', async () => {
  const { id, code } = await openNew({ perspectives: ['actual'] })
  await takePart(code, 'official', '', ['aaaaaaaaaaaaaa'])
  const late = phone()
  const { to } = await late.post(`/lindewaard/meedoen/${code}`, { roleGroup: 'council', name: 'Farid' })
  await takePart(code, 'official', '', ['bbbbbbbbbbbbbb'])
  granted(await act(showOutcome, { id }))
  const [side] = (await desk(id)).outcome!.sides
  assert.deepEqual([side!.markers, side!.perspectives[0]!.median, side!.perspectives[0]!.agenda], [[], null, []])
  assert.equal((await late.post(to, { choice: 'a' })).status, 409)
  assert.equal((await phone().post(`/lindewaard/meedoen/${code}`, { roleGroup: 'council' })).status, 409)
  const paper = await act(enterPaper, { id, bladen: [{ actual: 'aaaaaaaaaaaaaa' }] })
  assert.equal(paper.ok, false)
})

test('TT-14: ten paper sheets on one screen: a wrong one is named and none is kept; then all are', async () => {
  const { id } = await openNew({ perspectives: ['actual'] })
  const bladen = Array.from({ length: 10 }, () => ({ actual: 'ABAB abab abab ab', roleGroup: 'official' }))
  const wrong = await act(enterPaper, { id, bladen: [...bladen.slice(0, 9), { actual: 'abc' }] })
  assert.ok(!wrong.ok && !wrong.denied)
  assert.deepEqual(
    wrong.problems.map(({ field }) => field),
    ['bladen.9.actual'],
  )
  assert.equal((await desk(id)).presence.joined, 0)
  granted(await act(enterPaper, { id, bladen }))
  assert.equal((await desk(id)).presence.handedIn, 10)
  granted(await act(showOutcome, { id }))
  assert.deepEqual((await desk(id)).outcome!.sides[0]!.perspectives[0]!.median, { even: 0, odd: 7 })
})

test('TT-13: sessions of 2024, 2025 and 2026 are a dated trail, each with its edition', async () => {
  for (const [year, letters, edition] of [
    ['2024', 'bbbbbbbbbbbbbb', '2007'],
    ['2025', 'abbbbbbbbbbbbb', 'current'],
    ['2026', 'aaabbbbbbbbbbb', 'current'],
  ] as const) {
    const at = new Date(`${year}-03-01T10:00:00Z`)
    const opened = await openNew({ perspectives: ['actual'], edition }, at)
    const bladen = Array.from({ length: 3 }, () => ({ actual: letters }))
    granted(await act(enterPaper, { id: opened.id, bladen }, sanne, lindewaard, at))
    granted(await act(showOutcome, { id: opened.id }, sanne, lindewaard, at))
  }
  const { points } = granted<{ points: { date: string; edition: string; even: number; odd: number; move: unknown }[] }>(
    await act(trail, {}),
  )
  assert.deepEqual(
    points.slice(0, 3).map(({ date, edition, even, odd, move }) => [date, edition, even, odd, move]),
    [
      ['2024-03-01', 'Typetest 2007', 0, 0, null],
      ['2025-03-01', 'Typetest', 0, 1, { dEven: 0, dOdd: 1 }],
      ['2026-03-01', 'Typetest', 1, 2, { dEven: 1, dOdd: 1 }],
    ],
  )
})

test('TT-14: both sheets of one person on paper are one participant, with an arrow from now to later', async () => {
  const { id } = await openNew()
  const bladen = [
    { actual: 'abbababbbbbbbb', desired: 'ababbbababbaaa', roleGroup: 'official', name: 'Sanne' },
    { actual: 'abbbabbbbabbbb', desired: 'abababaaaabaab', roleGroup: 'portfolio-holder', name: 'Marijke' },
    { desired: 'aaabababbababa', roleGroup: 'council', name: 'Farid' },
  ]
  granted(await act(enterPaper, { id, bladen }))
  assert.deepEqual([(await desk(id)).presence.joined, (await desk(id)).presence.handedIn], [3, 5])
  granted(await act(showOutcome, { id }))
  assert.deepEqual((await desk(id)).outcome!.sides[0]!.markers, [
    { number: 1, name: 'Sanne', actual: { even: 2, odd: 1 }, desired: { even: 2, odd: 5 } },
    { number: 2, name: 'Marijke', actual: { even: 1, odd: 2 }, desired: { even: 3, odd: 6 } },
    { number: 3, name: 'Farid', actual: null, desired: { even: 4, odd: 4 } },
  ])
  const one = await openNew({ perspectives: ['actual'] })
  const wrong = await act(enterPaper, { id: one.id, bladen })
  assert.ok(!wrong.ok && !wrong.denied && wrong.problems[0]!.field === 'bladen.0.desired', 'this session has no such sheet')
})

test('TT-03: outside its days nobody takes part, and the last day counts', async () => {
  const { code } = await openNew({ perspectives: ['actual'], openFrom: '2026-12-01', openTo: '2026-12-05' })
  const join = (day: string) => act(joinSessie, { code, roleGroup: 'council' }, visitor, lindewaard, new Date(`${day}T20:00:00Z`))
  const why = async (day: string) => {
    const outcome = await join(day)
    return outcome.ok || outcome.denied ? null : outcome.problems[0]!.code
  }
  assert.deepEqual(
    [await why('2026-11-30'), await why('2026-12-01'), await why('2026-12-05'), await why('2026-12-06')],
    ['not-yet', null, null, 'over'],
  )
  const turned = await act(openSessie, { title: 'Terug', perspectives: ['actual'], openFrom: '2026-12-05', openTo: '2026-12-01' })
  assert.ok(!turned.ok && !turned.denied && turned.problems[0]!.field === 'openTo')
  assert.match((await phone().open(`/lindewaard/meedoen/${code}`)).html, /nog niet open/)
})

test('TT-03: together on one sheet: nobody joins alone, and the one sheet stands on the card and in the trail', async () => {
  const { id, code } = await openNew({ perspectives: ['actual'], mode: 'together' })
  assert.equal((await phone().post(`/lindewaard/meedoen/${code}`, { roleGroup: 'council' })).status, 409)
  const thirteen = { ...sheetOf('ababababababab'), q6: undefined }
  const refused = await act(writeGezamenlijk, { id, perspective: 'actual', answers: thirteen, agreedBy: 'het college' })
  assert.ok(!refused.ok && !refused.denied)
  assert.deepEqual(
    refused.problems.map(({ field }) => field),
    ['answers.q6'],
    'the missing question is named',
  )
  granted(await act(writeGezamenlijk, { id, perspective: 'actual', answers: sheetOf('ababababababab'), agreedBy: 'het college' }))
  granted(await act(showOutcome, { id }))
  const { points } = granted<{ points: { sessieId: string; even: number; odd: number }[] }>(await act(trail, {}))
  const point = points.find(({ sessieId }) => sessieId === id)
  assert.deepEqual([point?.even, point?.odd], [0, 7])
})

test('TT-09: with a question divided 3–3 and one unanimous, the divided one comes first', async () => {
  const { id } = await openNew({ perspectives: ['actual'] })
  const bladen = ['abbbbbbbbbabbb', 'abbbbbbbbbabbb', 'abbbbbbbbbabbb', 'abbbbbbbbbbbbb', 'abbbbbbbbbbbbb', 'abbbbbbbbbbbbb']
  granted(await act(enterPaper, { id, bladen: bladen.map((actual) => ({ actual })) }))
  granted(await act(showOutcome, { id }))
  const order = (await desk(id)).outcome!.sides[0]!.perspectives[0]!.agenda.map(({ question }) => question)
  assert.equal(order[0], 11)
  assert.ok(order.indexOf(11) < order.indexOf(1))
})

test('TT-11: a difference of two or more is an item to talk about, and what comes out of it is kept', async () => {
  const { id } = await openNew({ perspectives: ['actual'] })
  const bladen = [
    ...Array(3).fill({ actual: 'bbbbbbbbbbbbbb', roleGroup: 'official' }),
    ...Array(3).fill({ actual: 'abababbbbbbbbb', roleGroup: 'organisation' }),
  ]
  granted(await act(enterPaper, { id, bladen }))
  const talk = { id, perspective: 'actual', dimension: 'steering', text: 'Wij sturen minder op afstand dan wij dachten.' }
  const early = await act(writeBespreking, talk)
  assert.ok(!early.ok && !early.denied && early.problems[0]!.code === 'no-difference', 'nothing is shown yet')
  granted(await act(showOutcome, { id }))
  const { differences } = (await desk(id)).outcome!
  assert.deepEqual(
    differences.map(({ dimension, municipality, field, difference, discuss }) => [
      dimension,
      municipality,
      field,
      difference,
      discuss,
    ]),
    [
      ['approach', 0, 0, 0, false],
      ['steering', 0, 3, 3, true],
    ],
  )
  const none = await act(writeBespreking, { ...talk, dimension: 'approach' })
  assert.ok(!none.ok && !none.denied && none.status === 409)
  granted(await act(writeBespreking, talk))
  granted(await act(writeBespreking, { ...talk, text: 'Wij maken er een afspraak over.' }))
  assert.deepEqual((await desk(id)).besprekingen, [
    { perspective: 'actual', dimension: 'steering', text: 'Wij maken er een afspraak over.' },
  ])
})

test('a volunteer cannot open a session, and Rietmeer finds nothing of Lindewaard', async () => {
  const { id, code } = await openNew()
  const denied = await act(openSessie, { title: 'Mijn sessie', perspectives: ['actual'] }, person('vrijwilliger'))
  assert.ok(!denied.ok && denied.denied?.no === 'role')
  const elsewhere = await act(showSessie, { id }, sanne, rietmeer)
  assert.ok(!elsewhere.ok && !elsewhere.denied && elsewhere.status === 404)
  assert.equal((await phone().open(`/rietmeer/meedoen/${code}`)).status, 404)
})

test('a machine takes part through the API with its ticket', async () => {
  const { id, code } = await openNew({ perspectives: ['actual'] })
  const send = async (method: string, path: string, body: unknown, ticket?: string) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (ticket) headers['meedoen-ticket'] = ticket
    const response = await api.request(`http://localhost/api/v1/lindewaard${path}`, {
      method,
      headers,
      body: JSON.stringify(body),
    })
    return { status: response.status, ticket: response.headers.get('meedoen-ticket') ?? undefined }
  }
  const joined = await send('POST', `/meedoen/${code}`, { roleGroup: 'official' })
  assert.ok(joined.status < 300 && joined.ticket)
  for (let no = 1; no <= 14; no++)
    assert.ok((await send('PUT', `/meedoen/${code}/bladen/actual/antwoorden/${no}`, { choice: 'a' }, joined.ticket)).status < 300)
  assert.ok((await send('POST', `/meedoen/${code}/bladen/actual/inlevering`, {}, joined.ticket)).status < 300)
  assert.equal((await desk(id)).presence.handedIn, 1)
})

test('the pages of the leader and the paper sheet are there, in both languages', async () => {
  for (const path of ['/lindewaard/typetest/typen', '/lindewaard/typetest/papier'])
    for (const lang of ['nl', 'en']) {
      const response = await web.request(`http://localhost${path}`, { headers: { cookie: `taal=${lang}` } })
      const html = await response.text()
      assert.equal(response.status, 200)
      assert.match(html, new RegExp(`<html lang="${lang}"`))
    }
  const visitor = await web.request('http://localhost/lindewaard/typetest/sessies')
  assert.equal(visitor.status, 303, 'a visitor is sent to the door')
})

test('a double click on joining is joining once, and the secret of the phone is not kept in the database', async () => {
  const { id, code } = await openNew({ perspectives: ['actual'] })
  const body = { roleGroup: 'council', _once: '0190aaaa-0000-7000-8000-000000000009' }
  const mine = phone()
  await mine.open(`/lindewaard/meedoen/${code}`)
  const [one, two] = await Promise.all([1, 2].map(() => mine.post(`/lindewaard/meedoen/${code}`, body)))
  assert.equal(one!.to, two!.to)
  assert.equal((await mine.open(one!.to)).status, 200)
  assert.equal((await desk(id)).presence.joined, 1)
  const { rows } = await database.asOwner((client) => client.query('select * from house_once'))
  assert.doesNotMatch(JSON.stringify(rows), /typetest-|0190aaaa|council/)
})
