import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Role, roleNames } from '../house/actor.ts'
import { rooms } from '../rooms/index.ts'
import { person } from './cast.ts'
import { openScript } from './script.cast.ts'

/**
 * The acceptance script of catalogue §21 as far as the rooms exist: A, B, F1 to F3 and G2 to G5, in order, in one municipality that
 * begins empty. Left out until their room is there: of A3 the organisations, A4, of G1 the library and the shared items. Y0 is 2026.
 */
const script = openScript()
const { act, attempt, refusal, read } = script

/** One line of the script, and after it the invariants of §19.4 that concern these rooms. */
const line = (id: string, about: string, story: () => Promise<void>) =>
  test(`${id}: ${about}`, async () => {
    await story()
    await invariants()
  })

async function invariants(): Promise<void> {
  const { working, adopted } = await act('POL', 'visie.showVisie')
  // 2: a vision that lacks something is not adopted, and what was adopted lacks nothing.
  if (working?.missing.length > 0) assert.equal((await attempt('POL', 'visie.adoptVisie')).status, 422, 'hard rule 2')
  const textOf = (deel: string) => adopted?.delen.find((each: { deel: string }) => each.deel === deel)?.text ?? ''
  const required = ['regierol', 'aanpak', 'situeren', 'stimuleren', 'steun', 'sturen', 'structureren']
  if (adopted)
    assert.deepEqual(
      required.filter((deel) => !textOf(deel)),
      [],
      'hard rule 2',
    )
  assert.ok(textOf('samenvatting').split(/\s+/).length <= 300)
  // 13: one party decides on a subject.
  const subjects = (working ?? adopted)?.inrichting?.onderwerpen ?? []
  for (const { decider, rollen } of subjects) {
    assert.ok(decider, 'hard rule 13')
    assert.ok(rollen.every((each: { partij: string; rol: string }) => each.rol !== 'decides' && each.partij !== decider))
  }
  // 3, 4 and 14: fifteen parts in order; a goal that is not ready, a part that is missing or money that is not there keeps a plan a draft.
  const { draft, adopted: plan, parts, block, budget } = await act('POL', 'plan.showPlan')
  if (draft)
    assert.deepEqual(
      parts.map(({ deel }: { deel: number }) => deel),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    )
  const { doelen } = await act('POL', 'doelen.showDoelen')
  const unready = doelen.some(({ gaps }: { gaps: unknown[] }) => gaps.length > 0)
  const over = budget.some((year: { plannedCents: number; availableCents: number }) => year.plannedCents > year.availableCents)
  if (draft && (unready || over)) assert.ok(block, 'hard rules 3 and 14')
  if (block) assert.equal((await attempt('ALD', 'plan.adoptPlan')).status, 409)
  if (plan && !draft) assert.ok(!unready && !over, 'hard rules 3 and 14')
  // 15: nothing made so far is there for the neighbour.
  assert.deepEqual(await script.leaksTo('RIE'), [], 'hard rule 15')
}

const cast: readonly (readonly [code: string, role: Role])[] = [
  ['POL', 'beleidsambtenaar'],
  ...[1, 2, 3, 4].map((no) => [`DEP${no}`, 'vakafdeling'] as const),
  ['ALD', 'wethouder'],
  ['CNC1', 'raadslid'],
  ['CNC2', 'raadslid'],
  ['SUP', 'vrijwilligerscentrale'],
  ['SMZ', 'mantelzorgsteunpunt'],
  ...[1, 2, 3].map((no) => [`ORG${no}`, 'organisatie'] as const),
  ['PRO', 'vrijwilligerscoordinator'],
  ['ADV1', 'adviesorgaan'],
  ['ADV2', 'adviesorgaan'],
  ...[1, 2, 3, 4].map((no) => [`PTN${no}`, 'partner'] as const),
  ['DSK', 'loket'],
  ['HUB', 'meldpunt'],
  ['MED', 'buurtbemiddelaar'],
  ['TEA', 'wijkteam'],
  ['OUT', 'bemoeizorg'],
  ['PRV', 'provincie'],
  ['NAT', 'kennisinstituut'],
  ['RES', 'inwoner'],
]

test('A1: the operator makes Lindewaard and Rietmeer; the lists of the law are there', async () => {
  for (const [code, name] of [
    ['ADM', 'Lindewaard'],
    ['RADM', 'Rietmeer'],
  ] as const) {
    const slug = name.toLowerCase()
    await script.command('gemeenten.createGemeente', '', { name, slug, phone: '088 000 12 34' })
    const admin = { name: `Beheerder van ${name}`, email: `beheer@${slug}.example`, roles: ['beheerder'] }
    const { id } = await script.command('personen.createPerson', slug, admin)
    script.welcome(code, slug, id, 'beheerder')
  }
  const { kader } = await act('ADM', 'gemeenten.showKeuze')
  assert.equal(kader, 'wmo-2015')
  const { html } = await read('/kaders/wmo-2007', 'ADM')
  assert.equal(new Set([...html.matchAll(/\/kaders\/wmo-2007\/([1-9])"/g)].map(([, no]) => no)).size, 9)
  for (const path of ['/kaders/naslag', '/begrippen', '/doelgroepen', '/kaders/bronnen', '/kaders/domeinen'])
    assert.equal((await read(path, 'ADM')).status, 200, path)
})

test('A2: everybody comes in by invitation and sees an own menu; Rietmeer reaches nothing', async () => {
  const addressOf = (code: string) => `${code.toLowerCase()}@lindewaard.example`
  const lines = cast.map(([code, role]) => `Iemand van ${code}; ${addressOf(code)}; ${roleNames[role].nl}`).join('\n')
  const { lijst } = await act('ADM', 'personen.invitePeople', { lines, try: true })
  assert.equal((await act('ADM', 'personen.sendLijst', { id: lijst })).sent, cast.length)
  await act('RADM', 'personen.invitePerson', { name: 'Iemand van RIE', email: 'rie@rietmeer.example', role: 'beleidsambtenaar' })
  const mails = await script.post()
  for (const [code, role] of cast)
    await script.enter(code, 'lindewaard', mails.find(({ to }) => to === addressOf(code))!.text, role)
  await script.enter('RIE', 'rietmeer', mails.find(({ to }) => to === 'rie@rietmeer.example')!.text, 'beleidsambtenaar')
  for (const [code, role] of [...cast, ['ADM', 'beheerder'] as const]) {
    const { html } = await read('/mijn', code)
    const actor = person(role)
    for (const { path, may } of rooms.flatMap(({ nav = [] }) => nav.filter(({ managed }) => !managed)))
      if (may(actor) !== true) assert.doesNotMatch(html, new RegExp(`href="/lindewaard${path}"`), `${code} ${path}`)
    assert.equal(html.includes('href="/lindewaard/beheer"'), role === 'beheerder', code)
  }
  for (const path of ['/doelen', '/typetest/sessies', '/stappen/4/gehoord', '/toegang', '/logboek'])
    assert.equal((await read(path, 'RIE')).status, 404, path)
})

line('A3', 'five districts and three villages, who borders on whom', async () => {
  const made: Record<string, { id: string; revision: number }> = {}
  for (const name of ['Centrum', 'Noord', 'Oost', 'De Weiden', 'Havenkwartier'])
    made[name] = await act('POL', 'gebieden.addGebied', { kind: 'wijk', name, population: 5000 })
  for (const name of ['Oudkerk', 'Veenrand', 'Zandhoek'])
    made[name] = await act('POL', 'gebieden.addGebied', { kind: 'dorp', name, population: 2333 })
  await act('POL', 'gebieden.setBuren', { ...made.Centrum, buren: [made.Noord!.id, made.Oost!.id] })
  const { gebieden } = await act('POL', 'gebieden.listGebieden')
  assert.equal(gebieden.length, 8)
  for (const { id } of Object.values(made)) assert.equal((await read(`/gebieden/${id}`, null)).status, 200)
  assert.match((await read(`/gebieden/${made.Oost!.id}`, null)).html, /Centrum/, 'a border has two sides')
})

line('A5', 'a visitor changes the language and reads what the law and its words mean', async () => {
  for (const path of ['/', '/kaders', '/kaders/wmo-2007', '/begrippen']) {
    const [nl, en] = [await read(path, null), await read(path, null, 'en')]
    assert.match(nl.html, /<html lang="nl"/)
    assert.match(en.html, /<html lang="en"/)
    assert.notEqual(nl.html, en.html)
  }
})

// B: the vision.

/** Catalogue §20. R4 and R6 are on paper; F1 and F2 say how they see the municipality now. */
const sheets: readonly (readonly [who: string, roleGroup: string, actual: string, desired: string])[] = [
  ['R1', 'official', 'abbababbbbbbbb', 'ababbbababbaaa'],
  ['R2', 'portfolio-holder', 'abbbabbbbabbbb', 'abababaaaabaab'],
  ['R3', 'council', 'baabbbbbbababb', 'aaabababbababa'],
  ['R4', 'council', 'bbbbbabbbbbbbb', 'abbbbabbbbbbab'],
  ['R5', 'official', 'abbbbbbbaababb', 'aaaaabaaaababb'],
  ['R6', 'support-point', 'bbbabbbbbbbbbb', 'ababababbbbabb'],
]
let sessie: { id: string; code: string }

async function fillIn(who: string, roleGroup: string, blad: Readonly<Record<string, string>>): Promise<void> {
  const { answer, ticket } = await attempt(null, 'typetest.joinSessie', { code: sessie.code, roleGroup, name: who })
  assert.equal(answer.code, sessie.code)
  for (const [perspective, letters] of Object.entries(blad)) {
    const own = { code: sessie.code, perspective }
    for (const [index, choice] of [...letters].entries()) {
      if (index === 13) assert.equal((await refusal(null, 'typetest.submitSheet', own, ticket)).status, 422, 'thirteen answers')
      await act(null, 'typetest.answerQuestion', { ...own, no: index + 1, choice }, ticket)
    }
    await act(null, 'typetest.submitSheet', own, ticket)
  }
}

line('B1', 'the period opens with nine steps, and a session with two sheets to print', async () => {
  script.day('2026-02-02')
  await act('POL', 'stappenplan.startCyclus', { fromYear: 2027, toYear: 2030 })
  assert.equal((await act('POL', 'stappenplan.showStappen')).work.stappen.length, 9)
  sessie = await act('POL', 'typetest.openSessie', { title: 'College, raad en veld', perspectives: ['actual', 'desired'] })
  assert.equal((await read('/typetest/papier', 'POL')).status, 200)
})

line('B2', 'six people answer with the sheets of §20, two of them on paper', async () => {
  for (const [who, roleGroup, actual, desired] of sheets.filter(([who]) => who !== 'R4' && who !== 'R6'))
    await fillIn(who, roleGroup, { actual, desired })
  const bladen = sheets
    .filter(([who]) => who === 'R4' || who === 'R6')
    .map(([name, roleGroup, actual, desired]) => ({ name, roleGroup, actual, desired }))
  await act('POL', 'typetest.enterPaper', { id: sessie.id, bladen })
})

line('B5', 'two parties of the field fill it in too; before the outcome, which ends the session', async () => {
  await fillIn('F1', 'organisation', { actual: 'bbbbbbaabbbbba' })
  await fillIn('F2', 'client-body', { actual: 'babbbbabaaaaba' })
})

line('B3', 'the score card has the figures of §20, and those of B5', async () => {
  await act('POL', 'typetest.showOutcome', { id: sessie.id })
  const { outcome } = await act('POL', 'typetest.showSessie', { id: sessie.id })
  const [municipality, field] = outcome.sides
  const at = (side: { perspectives: { perspective: string }[] }, which: string) =>
    // biome-ignore lint/suspicious/noExplicitAny: what the API answers.
    side.perspectives.find(({ perspective }) => perspective === which) as any
  assert.deepEqual(at(municipality, 'actual').median, { even: 1.5, odd: 1 })
  assert.deepEqual(at(municipality, 'desired').median, { even: 2.5, odd: 4.5 })
  assert.deepEqual(
    at(municipality, 'desired')
      .agenda.slice(0, 3)
      .map(({ question }: { question: number }) => question)
      .toSorted((one: number, other: number) => one - other),
    [9, 10, 13],
  )
  for (const { actual } of municipality.markers) assert.ok(actual.even < 4 && actual.odd < 4, 'quadrant IV')
  assert.equal(municipality.markers.length, 6)
  assert.deepEqual(at(field, 'actual').median, { even: 3, odd: 2 })
  const differences = outcome.differences.filter(({ perspective }: { perspective: string }) => perspective === 'actual')
  assert.deepEqual(
    differences
      .map(({ difference, discuss }: { difference: number; discuss: boolean }) => [Math.abs(difference), discuss])
      .toSorted(),
    [
      [1, false],
      [1.5, false],
    ],
  )
  assert.match((await read(`/typetest/sessies/${sessie.id}`, 'POL')).html, /<table/)
})
