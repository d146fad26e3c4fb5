import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roleNames } from '../house/actor.ts'
import { schemaContent } from '../rooms/beleid/visie/content.ts'
import { rooms } from '../rooms/index.ts'
import { person } from './cast.ts'
import { openScript } from './script.cast.ts'
import { dutchIn, faultsFor } from './script.english.ts'
import { cast, deciders, domains, goals, paragraphs, sheets } from './script.rows.ts'

/**
 * The acceptance script of catalogue §21 as far as the rooms exist: A, B, F1 to F3 and G2 to G5, in order, in one municipality that
 * begins empty. Left out until their room is there: of A3 the organisations, A4, of G1 the library and the shared items. Y0 is 2026.
 */
const script = openScript()
const { act, attempt, refusal, read } = script

let askedByRietmeer = 0
const kinds = new Set<string>()
const readers = ['POL', 'ALD', 'CNC1', 'ORG1', 'RES']

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
  const { asked, leaks } = await script.leaksTo('RIE')
  assert.deepEqual(leaks, [], 'hard rule 15')
  askedByRietmeer += asked
}

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
  const lines = cast.map(([code, role]) => `${code}; ${addressOf(code)}; ${roleNames[role].nl}`).join('\n')
  const { lijst } = await act('ADM', 'personen.invitePeople', { lines, try: true })
  assert.equal((await act('ADM', 'personen.sendLijst', { id: lijst })).sent, cast.length)
  await act('RADM', 'personen.invitePerson', { name: 'RIE', email: 'rie@rietmeer.example', role: 'beleidsambtenaar' })
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
  type Half = { perspective: string; median: { even: number; odd: number }; agenda: { question: number }[] }
  const at = (side: { perspectives: Half[] }, which: string) =>
    side.perspectives.find(({ perspective }) => perspective === which)!
  assert.deepEqual(at(municipality, 'actual').median, { even: 1.5, odd: 1 })
  assert.deepEqual(at(municipality, 'desired').median, { even: 2.5, odd: 4.5 })
  assert.deepEqual(
    at(municipality, 'desired')
      .agenda.slice(0, 3)
      .map(({ question }) => question)
      .toSorted((one, other) => one - other),
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

line('B4', 'the group reads the types, records its talk and agrees on a sheet of type II', async () => {
  assert.equal((await read('/typetest/typen', 'ALD')).status, 200)
  const talk = { question: 1, agreed: 'yes', text: 'Wij steunen veel, maar wij kiezen weinig.' }
  await act('POL', 'typetest.writeVerslag', { id: sessie.id, ...talk })
  const answers = Object.fromEntries([...'ababbbababbaaa'].map((choice, index) => [`q${index + 1}`, choice]))
  await act('POL', 'typetest.writeGezamenlijk', { id: sessie.id, perspective: 'desired', answers, agreedBy: 'de zes deelnemers' })
  const { verslag, gezamenlijk } = await act('POL', 'typetest.showSessie', { id: sessie.id })
  assert.equal(verslag[0].text, talk.text)
  const joint = await act('POL', 'typetest.explainAnswers', { answers: gezamenlijk[0].answers })
  assert.deepEqual([joint.even, joint.odd, joint.type], [2, 5, 'II'])
  assert.deepEqual(joint.strength, { approach: 'moderate', steering: 'moderate' })
})

line('B6', 'both schemas row by row; fields that lead beside a broad course deserve a talk', async () => {
  script.day('2026-02-16')
  await act('POL', 'visie.startVisie')
  const rows = [1, 1, 2, 2, 3, 5].map((value, index) => ({ row: index + 1, revision: 0, value }))
  await act('POL', 'visie.placeRows', { schema: 'smal-of-breed', rows })
  await act('POL', 'visie.placeRows', { schema: 'dirigent-of-afstand', rows: rows.map((each) => ({ ...each, value: 2 })) })
  assert.deepEqual((await act('POL', 'visie.showVisie')).working.flags, ['inconsistent'])
  await act('ALD', 'visie.answerFlag', {
    flag: 'inconsistent',
    revision: 0,
    text: 'De velden helpen bij het tellen. Zij bepalen niets.',
  })
  const { html } = await read('/visie/smal-of-breed', 'POL')
  const text = html.replaceAll(/<[^>]+>/g, ' ')
  const { poles } = schemaContent['smal-of-breed']
  for (const { pros, cons } of poles) for (const each of [...pros, ...cons]) assert.ok(text.includes(each.nl), each.nl)
  assert.deepEqual(poles.map(({ pros, cons }) => [pros.length, cons.length]).toSorted(), [
    [4, 4],
    [5, 3],
  ])
})

line('B7', 'broad and director, a safety net for lonely older people, a phase on youth that ends', async () => {
  await act('ALD', 'visie.chooseMix', { revision: 0, approach: 'breed', steering: 'dirigent', argument: 'Iedereen doet mee.' })
  const net = { name: 'Eenzame ouderen', position: 'vangnet', groups: ['ouderen', 'eenzaam'], why: 'Zij vragen niet snel.' }
  await act('POL', 'visie.addUitzondering', net)
  const phase = { name: 'Jeugd', position: 'smal', starts: '2027-01-01', ends: '2029-12-31', reviewOn: '2028-11-01' }
  await act('POL', 'visie.addPeriode', { ...phase, why: 'Wij beginnen op de scholen.' })
  const { mix, perioden } = await act('POL', 'visie.showKeuzes')
  assert.deepEqual([mix.approach, mix.steering, perioden.length], ['breed', 'dirigent', 1])
  const { lacks } = await act('POL', 'stappenplan.showStap', { stap: 5 })
  assert.ok(
    lacks.some(({ kind }: { kind: string }) => kind === 'doel-vangnet'),
    'step 5 has to keep the promise',
  )
})

let code: string
let listed: { id: string; choice: string; forWhom: string }[]
const says = async (who: string, party: string, organisation: string, gevolg: string, stance: string, text: string) => {
  await act(who, 'visie.joinVoorlegging', { code, party, organisation })
  await act(who, 'visie.reageer', { code, gevolg, revision: 0, stance, text })
}
/** Answers the reaction with these words. */
async function reply(text: string, point: string, answer: string): Promise<void> {
  const { reacties } = await act('POL', 'visie.showGevolgen')
  const { gevolg, reageerder, revision } = reacties.find((each: { text: string }) => each.text === text)
  await act('POL', 'visie.replyReactie', { gevolg, reageerder, revision, point, outcome: 'overgenomen', reply: answer })
}
const about = (choice: string, forWhom: string) => listed.find((each) => each.choice === choice && each.forWhom === forWhom)!.id
const condition = 'Goed, als ouderen zelf meedenken.'

line('B8', 'the field reacts to what follows; who objected reads the answer', async () => {
  await act('POL', 'visie.proposeGevolgen')
  code = (await act('POL', 'visie.openVoorlegging', { closesOn: '2026-04-30' })).code
  listed = (await act('POL', 'visie.showGevolgen')).gevolgen
  const objection = 'Te veel afspraken voor kleine clubs.'
  const gevolg = about('dirigent', 'organisaties')
  await says('ORG1', 'organisatie', 'Schaakclub De Toren', gevolg, 'bezwaar', objection)
  await says('ADV1', 'adviesorgaan', 'Seniorenraad', about('vangnet', 'inwoners'), 'voorwaarde', condition)
  assert.equal((await act('POL', 'visie.showVisie')).working.unanswered, 2)
  await reply(objection, 'Te veel afspraken.', 'Een kleine club maakt één afspraak.')
  assert.match(JSON.stringify(await act('ORG1', 'visie.showVoorlegging', { code })), /Een kleine club maakt één afspraak/)
  assert.equal((await act('POL', 'visie.showVisie')).working.unanswered, 1, 'the vision waits for the other answer')
})

const write = (deel: string, text: string, more = {}) => act('POL', 'visie.writeDeel', { deel, revision: 0, text, ...more })
line('B9', 'five roles, seven principles, six themes, owners, who decides, the line, extra means', async () => {
  for (const [deel, text] of Object.entries(paragraphs)) await write(deel, text)
  const { evidence } = await act('POL', 'visie.showBeeld', { s: 'situeren' })
  assert.ok(
    evidence.some(({ value }: { value: unknown }) => value === null || value === 0),
    'gaps are shown',
  )
  const choices = {
    loket: 'deels',
    'informele-zorg': 'kaart',
    inspraak: 'beide',
    groepen: 'beide',
    positie: 'overal',
    middelen: 'ja',
  }
  for (const [thema, choice] of Object.entries(choices)) {
    const decided = {
      status: 'decided',
      choice,
      owner: 'beleidsambtenaar',
      argument: 'Zo spraken wij af.',
      dueDate: '2027-06-30',
    }
    await act('POL', 'visie.decideThema', { thema, revision: 0, ...decided })
  }
  const { domeinen: every } = await act('POL', 'visie.showPlek')
  const place = (owners: Readonly<Record<string, string>>) =>
    every.map(({ domein }: { domein: string }) => ({ domein, relevant: domein in domains, owner: owners[domein] ?? '' }))
  const plek = { model: 'integrated', argument: 'Elke afdeling werkt met vrijwilligers.' }
  await act('POL', 'visie.writePlek', { revision: 0, ...plek, domeinen: place({ ...domains, sport: '' }) })
  assert.deepEqual((await act('POL', 'visie.showPlek')).unowned, ['sport'], 'nobody owns volunteering in sport')
  await act('POL', 'visie.writePlek', { revision: 1, ...plek, domeinen: place(domains) })
  assert.deepEqual((await act('POL', 'visie.showPlek')).unowned, [])
  for (const [onderwerp, decider] of Object.entries(deciders)) {
    const two = [
      { partij: decider, rol: 'decides' },
      { partij: 'steunpunt', rol: 'decides' },
    ]
    assert.equal((await refusal('POL', 'visie.divideRoles', { onderwerp, revision: 0, rollen: two })).status, 422)
    const rollen = [
      { partij: decider, rol: 'decides' },
      { partij: 'steunpunt', rol: 'advises' },
    ]
    await act('POL', 'visie.divideRoles', { onderwerp, revision: 0, within: 'De wet en deze visie', rollen })
  }
  await act('POL', 'visie.writeGrens', {
    sector: 'algemeen',
    revision: 0,
    text: 'Een vrijwilliger vult aan en vervangt niemand.',
  })
  const money = {
    extra: 'yes',
    centsPerYear: 12_000_000,
    source: 'Begroting',
    kind: 'temporary',
    from: '2027-01-01',
    to: '2030-12-31',
  }
  await act('POL', 'visie.prepareMiddelen', { revision: 0, ...money, reason: 'Voor wijken en scholing.' })
})

line('B10', 'four departments check themselves', async () => {
  const answers = { ruimte: 'always', zichtbaar: 'mostly', antwoord: 'mostly', regels: 'seldom', vroeg: 'always' }
  for (const [index, domein] of Object.keys(domains).entries())
    await act(`DEP${index + 1}`, 'visie.checkCultuur', { revision: 0, domein, ...answers })
  const { done, of } = await act('POL', 'visie.showCultuur')
  assert.deepEqual([done, of], [4, 4])
})

line('B11', 'a summary that speaks of saving money is asked after, and replaced', async () => {
  const { hints, revision } = await write('samenvatting', 'Vrijwilligers besparen ons geld. Iedereen doet mee die dat wil.')
  assert.equal(hints.length, 1)
  const replaced = await write('samenvatting', 'Vrijwilligers maken onze gemeente. Iedereen doet mee die dat wil.', { revision })
  assert.deepEqual(replaced.hints, [])
})

test('in English: nobody finds a closed page in a vision that is being written', async () => {
  for (const who of readers) assert.deepEqual(await faultsFor(script, who, kinds), [])
})

line('B12', 'the council talks and adopts, once every objection has its answer; step 1 can be closed', async () => {
  script.day('2026-03-30')
  await act('CNC1', 'visie.noteRaad', { on: '2026-03-30', text: 'De raad steunt de koers.' })
  await act('POL', 'visie.markDiscussed')
  const decision = { body: 'raad', decidedOn: '2026-03-30', decisionNo: 'R-41' }
  assert.equal((await refusal('CNC2', 'visie.adoptVisie', decision)).status, 409, 'one condition waits for its answer')
  await reply(condition, 'Ouderen denken zelf mee.', 'De Seniorenraad praat twee keer per jaar mee.')
  await act('CNC2', 'visie.adoptVisie', decision)
  await act('ALD', 'visie.publishVisie')
  const { adopted } = await act('RES', 'visie.showVisie')
  assert.deepEqual([adopted.no, adopted.besluit.body, adopted.besluit.decisionNo], [1, 'raad', 'R-41'])
  assert.match((await read('/visie', null)).html, /Vrijwilligers maken onze gemeente/)
  await act('POL', 'stappenplan.closeStap', { stap: 1 })
})

// F: goals.

line('F1', 'the alderman publishes the money before anybody weighs goals', async () => {
  script.day('2026-10-01')
  await act('ALD', 'visie.publishMiddelen', { revision: 1 })
  const [told] = (await act('RES', 'visie.showMiddelen')).published
  assert.equal(told.centsPerYear, 12_000_000)
})

const ids: string[] = []

line('F2', 'four goals, SMART; partners and residents weigh them after the money is known', async () => {
  for (const { statement, ...goal } of goals) {
    const { id } = await act('POL', 'doelen.startDoel', { statement })
    const smart = {
      specific: 'In heel Lindewaard',
      acceptable: 'Besproken',
      realistic: 'Er zijn mensen en geld',
      area: 'wmo-2015/1',
    }
    const { target, ...rest } = goal
    await act('POL', 'doelen.writeDoel', { id, revision: 1, statement, ...smart, ...rest })
    assert.deepEqual((await act('POL', 'doelen.showDoel', { id })).missing, ['target'], 'a goal without a number')
    await act('POL', 'doelen.writeDoel', { id, revision: 2, statement, ...smart, ...rest, target })
    assert.deepEqual((await act('POL', 'doelen.showDoel', { id })).missing, [])
    await act('POL', 'doelen.addHerkomst', { id, from: 'veld', text: 'Organisaties noemden dit het vaakst.' })
    ids.push(id)
  }
  const { lacks } = await act('POL', 'stappenplan.showStap', { stap: 5 })
  assert.ok(!lacks.some(({ kind }: { kind: string }) => kind === 'doel-vangnet'), 'g3 is the safety net of B7')
  const plan = (heldOn: string) =>
    act('POL', 'doelen.planSessie', { title: 'Wat komt eerst?', heldOn, doelen: ids, weging: 'points', size: 10 })
  assert.equal((await refusal('POL', 'doelen.openSessie', { id: (await plan('2026-10-01')).id })).status, 409, 'the same day')
  const { id, code: ballot } = await plan('2026-10-08')
  await act('POL', 'doelen.openSessie', { id })
  script.day('2026-10-08')
  const voters = [
    ['POL', 'gemeente'],
    ['PTN1', 'partner'],
    ['PTN2', 'partner'],
    ['PTN3', 'partner'],
    ['RES', 'inwoner'],
  ] as const
  for (const [who, groep] of voters) {
    await act(who, 'doelen.joinSessie', { code: ballot, groep })
    await act(who, 'doelen.fillStem', { code: ballot, weights: [1, 2, 5, 2] })
    await act(who, 'doelen.handInStem', { code: ballot })
  }
  await act('POL', 'doelen.closeSessie', { id })
  await act('POL', 'doelen.takeOverVolgorde', { id })
  assert.equal((await act('POL', 'doelen.showDoelen')).doelen[0].id, ids[2], 'waiting comes first')
})

line('F3', 'results with requirements and indicators with a baseline; step 5 can be closed', async () => {
  for (const [index, { statement, unit, baseline, target, dueDate }] of goals.entries()) {
    const id = ids[index]!
    const complex = index === 2
    const two = 'Binnen een week een gesprek\nBinnen zes weken een maatje'
    const result = { description: 'Een vaste weg', complex, requirements: two }
    const { id: resultaat } = await act('POL', 'doelen.addResultaat', { id, ...result })
    const gaps = async () => (await act('POL', 'doelen.showDoel', { id })).gaps.map(({ kind }: { kind: string }) => kind)
    assert.equal((await gaps()).includes('requirements'), complex, 'a complex result has three requirements or more')
    const three = { ...result, requirements: `${two}\nWie wacht, hoort elke maand iets` }
    await act('POL', 'doelen.writeResultaat', { id, resultaat, revision: 1, ...three })
    assert.deepEqual(await gaps(), ['indicator'])
    assert.equal((await attempt('POL', 'stappenplan.closeStap', { stap: 5 })).status, 409)
    const measured = {
      unit,
      baseline,
      baselineDate: '2026-01-15',
      target: String(target),
      targetDate: dueDate,
      frequency: 'quarter',
    }
    const counted = { definition: statement, source: 'Vrijwilligerscentrale', method: 'Tellen aan het eind van het kwartaal.' }
    await act('POL', 'doelen.addIndicator', { id, ...counted, ...measured })
    assert.deepEqual(await gaps(), [])
  }
  await act('POL', 'stappenplan.closeStap', { stap: 5 })
})

// G: the plan.

line('G1', 'a plan begins with fifteen parts, the extra means and an activity for each goal', async () => {
  script.day('2026-11-02')
  await act('POL', 'plan.startPlan')
  for (const [index, doelId] of ids.entries()) {
    const what = {
      title: `Activiteit ${index + 1}`,
      party: 'Vrijwilligerscentrale',
      place: 'alle wijken',
      tasks: 'De centrale leidt.',
    }
    const { id } = await act('POL', 'plan.addActiviteit', {
      doelId,
      ...what,
      starts: '2027-01-01',
      ends: '2030-12-31',
      domeinen: ['welzijn'],
    })
    const cost = { id, year: 2027, bron: 'begroting', cents: 3_200_000, source: 'Begroting', kind: 'structural' }
    await act('POL', 'plan.setKosten', cost)
    const goesOn = { besluit: 'continue', byDay: '2029-09-01', party: 'Vrijwilligerscentrale' }
    await act('POL', 'plan.writeBorging', { id, revision: 0, ...goesOn })
  }
  for (const deel of [6, 12]) await act('POL', 'plan.writeDeel', { deel, revision: 0, text: 'Zo spraken wij het af.' })
  assert.equal((await act('POL', 'plan.showPlan')).parts.length, 15)
})

line('G2', 'inclusive policy, a fund for the € 8,000 that is short, and what is told to whom', async () => {
  for (const vraag of ['ontwerp', 'gelijk', 'eigen-kracht', 'vangnet'])
    await act('POL', 'plan.answerInclusie', { vraag, revision: 0, answer: 'Ja, samen met de cliëntenraad.' })
  const told = { message: 'Dit gaan wij doen.', channel: 'brief', firstDay: '2027-01-15', every: '3', owner: 'Gemeente' }
  for (const audience of ['vrijwilligers', 'mantelzorgers', 'inwoners', 'organisaties', 'adviesraden', 'college-en-raad'])
    await act('POL', 'plan.addBericht', { purpose: 'inform', audience, ...told })
  await act('POL', 'plan.addBericht', { purpose: 'feedback', audience: 'organisaties', ...told })
  const { block } = await act('POL', 'plan.showPlan')
  assert.deepEqual(block, { code: 'over', year: 2027, cents: 800_000 })
  const fund = { kind: 'bron', name: 'Buurtfonds', nameEn: 'Neighbourhood fund', soort: 'fonds', deadline: '2027-03-01' }
  await act('POL', 'kaders.addToevoeging', { ...fund, about: 'Voor plannen van bewoners.', aboutEn: 'For plans of residents.' })
  assert.match(JSON.stringify(await act('POL', 'plan.showBronnen')), /Buurtfonds.*2027-03-01|2027-03-01.*Buurtfonds/)
  const gap = { year: 2027, kind: 'structural', cents: 800_000, source: 'Buurtfonds' }
  await act('POL', 'plan.setMiddelen', gap)
  assert.equal((await act('POL', 'plan.showPlan')).block, null)
})

line('G3', 'the field helped from the first steps; an objection waits for its answer', async () => {
  for (const [party, step, role] of [
    ['Vrijwilligerscentrale', 2, 'co-author'],
    ['Seniorenraad', 3, 'advised'],
  ] as const)
    await act('POL', 'plan.addBijdrage', { document: 'plan', party, step, role, note: 'Schreef mee.' })
  await act('POL', 'plan.openPlan', { until: '2026-11-20' })
  await act('ADV1', 'plan.react', { revision: 0, party: 'Cliëntenraad', role: 'agreed' })
  await act('ORG2', 'plan.react', { revision: 0, party: 'Dorpsraad', role: 'objected', note: 'Te ver weg voor dorpen.' })
  const { block, support, draft } = await act('POL', 'plan.showPlan')
  assert.deepEqual([block.code, block.party], ['objection', 'Dorpsraad'])
  assert.deepEqual([support.firstStep, support.late, support.open], [2, false, 1])
  const { id, revision } = draft.bijdragen.find(({ role }: { role: string }) => role === 'objected')
  await act('POL', 'plan.replyBijdrage', { id, revision, reply: 'Elk dorp krijgt een eigen deel.' })
  assert.match(JSON.stringify(await act('ORG2', 'plan.showReactie')), /Elk dorp krijgt een eigen deel/)
})

test('in English: nobody finds a closed page in a plan that is open for reactions', async () => {
  for (const who of readers) assert.deepEqual(await faultsFor(script, who, kinds), [])
})

line('G4', 'the council adopts; document and PDF; the calendar of looking back is there', async () => {
  script.day('2026-11-30')
  const heard = {
    body: 'Seniorenraad',
    kind: 'belangen',
    heardOn: '2026-11-05',
    said: 'Bel een mens.',
    weight: 'Wij volgen dit.',
  }
  const decision = { body: 'raad', decidedOn: '2026-11-30', decisionNo: 'R-77' }
  assert.equal((await refusal('CNC1', 'plan.adoptPlan')).field, 'body', 'a councillor records a decision of the council only')
  assert.equal((await refusal('CNC1', 'plan.adoptPlan', decision)).field, 'why', 'nobody was heard')
  await act('POL', 'stappenplan.addGehoord', { ...heard, nextHow: 'De raad leest mee.', nextOn: '2027-02-01' })
  const form = (await read('/plan/vaststelling', 'CNC1')).html
  assert.match(form, /<input(?=[^>]*value="raad")(?=[^>]* checked)/, 'the form of a councillor begins with the council')
  for (const field of ['decidedOn', 'decisionNo']) assert.match(form, new RegExp(`name="${field}`), field)
  await act('CNC1', 'plan.adoptPlan', decision)
  await act('ALD', 'plan.publishPlan')
  const { adopted } = await act('RES', 'plan.showPlan')
  assert.deepEqual(adopted.besluit, decision)
  // A version says who decides on what in the language in which it was adopted.
  for (const { subject } of adopted.bevoegdheden) script.typed.add(subject)
  const { html } = await read('/plan/versies/1', 'RES')
  assert.match(html, /De raad nam dit besluit op 30 november 2026, nummer R-77/)
  assert.deepEqual(
    [...html.matchAll(/<h2[^>]*>\s*(\d+)\. /g)].map(([, no]) => Number(no)),
    Array.from({ length: 15 }, (_, index) => index + 1),
    'hard rule 4',
  )
  for (const [form, first] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
    ['odt', 'PK'],
  ] as const)
    assert.ok((await read(`/plan/versies/1/plan.${form}`, 'RES')).html.startsWith(first), form)
  assert.deepEqual(
    adopted.kalender.map(({ kind, day }: { kind: string; day: string }) => `${kind} ${day.slice(0, 4)}`).toSorted(),
    ['four-yearly 2030', 'interim 2028', 'yearly 2027', 'yearly 2028', 'yearly 2029'],
  )
  await act('POL', 'stappenplan.closeStap', { stap: 6 })
})

line('G5', 'Rietmeer takes the light route with six meetings, and lacks no output of the whole one', async () => {
  await act('RIE', 'stappenplan.startCyclus', { fromYear: 2027, toYear: 2030, route: 'light' })
  for (const [index, steps] of [['1', '2'], ['3', '4'], ['5'], ['6', '7'], ['8'], ['9']].entries()) {
    assert.equal((await act('RIE', 'stappenplan.showBijeenkomsten')).full, false)
    const meeting = { title: `Moment ${index + 1}`, heldOn: `2027-0${index + 1}-15`, audience: 'veld', steps }
    await act('RIE', 'stappenplan.addBijeenkomst', meeting)
  }
  const { full, bijeenkomsten } = await act('RIE', 'stappenplan.showBijeenkomsten')
  assert.deepEqual([full, bijeenkomsten.length], [true, 6])
  const { work } = await act('RIE', 'stappenplan.showStappen')
  assert.equal(work.stappen.filter(({ lacks }: { lacks: unknown[] }) => lacks.length > 0).length, 9)
})

// The second pass.

test('in English: every page of these rooms opens, says so, and leaves no Dutch', async () => {
  assert.ok(askedByRietmeer > 100, 'the neighbour asked for what was made')
  for (const who of readers) assert.deepEqual(await faultsFor(script, who, kinds), [])
  assert.equal(dutchIn('<p>Dit is van de gemeente.</p>', new Set()).length, 1, 'planted: Dutch is found')
  assert.ok(kinds.size > 50, [...kinds].join(' '))
})
