import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
import { enterAs, faultsOf, openHouse } from './house.ts'
import { focused, tabTo } from './keyboard.ts'

let house: Awaited<ReturnType<typeof openHouse>>
let browser: Browser
let lindewaard: string
before(async () => {
  house = await openHouse()
  browser = house.browser
  lindewaard = `${house.origin}/lindewaard`
})
after(() => house.close())

const phone = { viewport: { width: 390, height: 844 } }

/** Sanne opens a session with both sheets; her page stays at its desk. */
async function openSession(context: BrowserContext): Promise<{ desk: Page; at: string; link: string }> {
  const desk = await context.newPage()
  await enterAs(desk, house.origin, 'Sanne')
  await desk.goto(`${lindewaard}/typetest/sessies/nieuw`)
  await desk.getByLabel('Hoe heet deze sessie?').fill('College, raad en veld')
  for (const sheet of ['Zoals het nu is', 'Zoals wij het willen']) await desk.getByLabel(sheet).check()
  await desk.getByRole('button', { name: 'Open de sessie' }).click()
  await desk.waitForURL(/sessies\/[0-9a-f-]{36}$/)
  const link = await desk.locator('.md-invite__link a').getAttribute('href')
  return { desk, at: desk.url(), link: link! }
}

const atQuestion = (page: Page, no: number) => page.locator('.md-q__n', { hasText: `Vraag ${no} van 14` }).waitFor()

async function answer(page: Page, no: number, letter: string): Promise<void> {
  await atQuestion(page, no)
  const choice = page.locator(`input[name=choice][value=${letter}]`)
  await choice.check({ force: true })
  await choice.press('Enter', { noWaitAfter: true })
}

/** Answers one sheet, a question a page. */
async function fillIn(page: Page, letters: string): Promise<void> {
  for (const [index, letter] of [...letters].entries()) await answer(page, index + 1, letter)
}

/** The same with the middle twelve posted by the phone without drawing their pages, for the minutes it saves. */
async function fillInFast(page: Page, letters: string): Promise<void> {
  await answer(page, 1, letters[0]!)
  await atQuestion(page, 2)
  const sheet = page.url().replace(/2$/, '')
  const post = { headers: { origin: house.origin }, maxRedirects: 0 }
  for (let no = 2; no <= 13; no++)
    await page.context().request.post(`${sheet}${no}`, { ...post, form: { choice: letters[no - 1]! } })
  await page.goto(`${sheet}14`)
  await answer(page, 14, letters[13]!)
}

/** Catalogue §20, the scenario group: who, and the sheets of now and later. */
const scenario = [
  ['ambtenaar', 'Sanne', 'abbababbbbbbbb', 'ababbbababbaaa'],
  ['wethouder', 'Marijke', 'abbbabbbbabbbb', 'abababaaaabaab'],
  ['gemeenteraad', 'Farid', 'baabbbbbbababb', 'aaabababbababa'],
  ['gemeenteraad', 'Joke', 'bbbbbabbbbbbbb', 'abbbbabbbbbbab'],
  ['ambtenaar', 'Ruben', 'abbbbbbbaababb', 'aaaaabaaaababb'],
  ['steunpunt voor vrijwilligers', 'Petra', 'bbbabbbbbbbbbb', 'ababababbbbabb'],
  ['vrijwilligersorganisatie', 'Henk', 'bbbbbbaabbbbba', 'abbbbbbbbbbbbb'],
  ['adviesraad of cliëntenraad', 'Toos', 'babbbbabaaaaba', 'aaabbbbbbbbabb'],
] as const

async function takePart(link: string, [role, name, ...sheets]: (typeof scenario)[number], fill = fillInFast): Promise<Page> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel('Wie bent u hier?').selectOption({ label: role })
  await page.getByLabel('Uw naam op het scherm').fill(name)
  await page.getByRole('button', { name: 'Begin' }).click()
  for (const letters of sheets) {
    await fill(page, letters)
    await page.getByRole('button', { name: 'Lever in' }).click()
  }
  await page.getByRole('heading', { name: 'Dank u wel' }).waitFor()
  return page
}

/** The rows of the table that stands behind the card. */
const rowsOf = (page: Page) =>
  page
    .locator('table', { hasText: 'Scores per deelnemer' })
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())))

test('TT-09, §20: eight phones take part, the big screen follows without a reload, and the figures are exact', async () => {
  const leader = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const { desk, at, link } = await openSession(leader)
  const walls = [desk]
  for (const size of [
    { width: 1280, height: 800 },
    { width: 1920, height: 1080 },
  ]) {
    const wall = await leader.newPage()
    await wall.setViewportSize(size)
    await wall.goto(`${at}/scherm`)
    walls.push(wall)
  }
  const counted = (wall: Page, said: string) => wall.locator('.md-live__t', { hasText: said }).waitFor()
  for (const wall of walls) await counted(wall, '0 van 0 klaar')
  const loads: string[] = []
  for (const wall of walls) wall.on('load', () => loads.push(wall.url()))

  const first = await takePart(link, scenario[0], fillIn)
  for (const wall of walls) await counted(wall, '1 van 1 klaar')
  const others = await Promise.all(scenario.slice(1).map((each) => takePart(link, each)))
  for (const wall of walls) await counted(wall, '8 van 8 klaar')
  const seen = await walls[2]!.locator('main').innerText()
  assert.match(seen, /gemeenteraad\s*2 van 2 klaar/i, 'by role group')
  for (const [, name] of scenario) assert.doesNotMatch(seen, new RegExp(name), 'never by name')
  assert.equal(loads.length, 0, 'the screens were never loaded again')
  assert.equal(await walls[1]!.locator('svg.md-score').count(), 0, 'nothing is shown before the leader shows it')

  await desk.getByRole('button', { name: 'Stop en toon de uitslag' }).click()
  for (const wall of walls.slice(1)) await wall.locator('svg.md-score').waitFor()
  assert.ok(!loads.includes(`${at}/scherm`))

  await desk.locator('svg.md-score').waitFor()
  const rows = await rowsOf(desk)
  const named = new Map(rows.map((cells) => [cells[0]!.replace(/^F?\d+ /, ''), cells.slice(1)]))
  assert.deepEqual(named.get('Sanne'), ['2', '1', 'IV', '2', '5', 'II'])
  assert.deepEqual(named.get('Marijke'), ['1', '2', 'IV', '3', '6', 'II'])
  assert.deepEqual(named.get('Farid'), ['3', '1', 'IV', '4', '4', 'I'])
  assert.deepEqual(named.get('Joke'), ['1', '0', 'IV', '1', '2', 'IV'])
  assert.deepEqual(named.get('Ruben'), ['2', '2', 'IV', '5', '5', 'I'])
  assert.deepEqual(named.get('Petra'), ['1', '0', 'IV', '1', '4', 'II'])
  assert.deepEqual(named.get('Henk'), ['2', '1', 'IV', '0', '1', 'IV'])
  assert.deepEqual(named.get('Toos'), ['4', '3', 'III', '2', '2', 'IV'])
  assert.deepEqual(named.get('De gemeente'), ['1,5', '1', '–', '2,5', '4,5', '–'], 'a middle has no type')
  for (const page of [...walls, first]) {
    if (page === first) await page.reload()
    const agenda = await page.locator('.md-talk__l').first().locator('.md-talk__no').allTextContents()
    assert.deepEqual(agenda.slice(0, 3), ['Vraag 9', 'Vraag 10', 'Vraag 13'])
    assert.match(await page.locator('.md-agree').first().innerText(), /vraag 1 \(iedereen a\) en vraag 11 \(iedereen b\)/)
  }

  await desk.goto(`${at}/gezamenlijk/desired`)
  for (const [index, letter] of [...'ababbbababbaa'].entries())
    await desk.locator(`input[name="answers.q${index + 1}"][value=${letter}]`).check({ force: true })
  await desk.getByLabel('Wie waren het hierover eens?').fill('de zes deelnemers')
  await desk.getByRole('button', { name: 'Bewaar het blad' }).click()
  assert.match(await desk.locator('.md-err').innerText(), /14\. Hoe gaat uw gemeente om met clubs/, 'the open question is named')
  await desk.locator('input[name="answers.q14"][value=a]').check({ force: true })
  await desk.getByRole('button', { name: 'Bewaar het blad' }).click()
  await desk.waitForURL(/gezamenlijk$/)
  assert.match(await desk.locator('#gezamenlijk').innerText(), /Zoals wij het willen: II, Een behouden koers/)
  await desk
    .locator('#verschil')
    .locator('..')
    .getByRole('link', { name: /Schrijf op/ })
    .click()
  await desk.getByLabel('Wat kwam eruit?').fill('Wij sturen op doelen en laten het veld de weg kiezen.')
  await desk.getByRole('button', { name: 'Bewaar' }).click()
  await desk.waitForURL(/verschil$/)
  assert.match(await desk.locator('#verschil').locator('..').innerText(), /laten het veld de weg kiezen/)
  for (const page of [first, ...others]) await page.context().close()
  await leader.close()
})

test('TT-03: a sheet with the keyboard only and without JavaScript, after closing the tab, and with an answer changed', async () => {
  const leader = await browser.newContext({ javaScriptEnabled: false })
  const { link } = await openSession(leader)
  await leader.close()
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  let page = await context.newPage()
  await page.goto(link)
  await tabTo(page, /roleGroup/)
  await page.keyboard.type('gemeenteraad')
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')

  /** To the radio group, choose with the arrows or the space bar, on with Enter. */
  const choose = async (no: number, letter: string) => {
    await atQuestion(page, no)
    await tabTo(page, / choice /)
    await page.keyboard.press(letter === 'a' ? 'Space' : 'ArrowDown')
    await tabTo(page, /^BUTTON/)
    await page.keyboard.press('Enter')
  }
  for (let no = 1; no <= 5; no++) await choose(no, no % 2 === 1 ? 'a' : 'b')
  await atQuestion(page, 6)
  await page.close()

  page = await context.newPage()
  await page.goto(link)
  await tabTo(page, /Ga verder/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/actual\/6$/)
  await page.goto(page.url().replace(/6$/, '7'))
  for (let no = 7; no <= 14; no++) await choose(no, 'b')
  await page.waitForURL(/inleveren$/)
  await tabTo(page, /^BUTTON {2}Lever in/)
  await page.keyboard.press('Enter')
  await page.locator('.md-err').waitFor()
  assert.match(
    await page.locator('.md-err').innerText(),
    /nog open: 6\./,
    'thirteen answers are refused, and the open one is named',
  )

  await tabTo(page, /^A .*6\. welke plek/i)
  await page.keyboard.press('Enter')
  await choose(6, 'b')
  await page.waitForURL(/inleveren$/)
  await tabTo(page, /^A .*3\. hoe biedt/i)
  await page.keyboard.press('Enter')
  await atQuestion(page, 3)
  assert.ok(await page.locator('input[value=a]').isChecked(), 'what was answered comes back')
  await tabTo(page, / choice /)
  await page.keyboard.press('ArrowDown')
  assert.match(await focused(page), /choice/)
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/inleveren$/)
  assert.match(await page.locator('main').innerText(), /Wij wachten af\./)
  await tabTo(page, /^BUTTON {2}Lever in/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/desired\/1$/)
  for (let no = 1; no <= 14; no++) await choose(no, 'a')
  await page.waitForURL(/desired\/inleveren$/)
  await tabTo(page, /^BUTTON {2}Lever in/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/klaar$/)
  const said = await page.locator('main').innerText()
  assert.match(said, /IV, In de leunstoel/)
  assert.match(said, /I, De ambitie voorbij/)
  await context.close()
})

/** Catalogue §20: letters, even, odd, type, what stands near. */
const vectors = [
  ['aaaaaaaaaaaaaa', 7, 7, 'I, De ambitie voorbij', null],
  ['bbbbbbbbbbbbbb', 0, 0, 'IV, In de leunstoel', null],
  ['ababababababab', 0, 7, 'II, Een behouden koers', null],
  ['bababababababa', 7, 0, 'III, Op hoop van zegen', null],
  ['aaaaaaaabbbbbb', 4, 4, 'I, De ambitie voorbij', 'Een behouden koers, Op hoop van zegen, In de leunstoel'],
  ['aaaaaabbbbbbbb', 3, 3, 'IV, In de leunstoel', 'De ambitie voorbij, Een behouden koers, Op hoop van zegen'],
  ['aaaaaaabbbbbbb', 3, 4, 'II, Een behouden koers', 'De ambitie voorbij, Op hoop van zegen, In de leunstoel'],
  ['aaaaaababbbbbb', 4, 3, 'III, Op hoop van zegen', 'De ambitie voorbij, Een behouden koers, In de leunstoel'],
  ['bbbbbbabaaaaaa', 3, 4, 'II, Een behouden koers', 'De ambitie voorbij, Op hoop van zegen, In de leunstoel'],
  ['aaaaabaaaabaaa', 6, 6, 'I, De ambitie voorbij', null],
] as const

test('TT-04, §20: alone in the browser, the ten vectors give their scores, their type and what stands near', async () => {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const walk = async ([letters, even, odd, type, close]: (typeof vectors)[number]) => {
    const page = await context.newPage()
    await page.goto(`${lindewaard}/typetest/nu`)
    await fillIn(page, letters)
    await page.locator('svg.md-score').waitFor()
    const card = await page.locator('svg.md-score').getAttribute('aria-label')
    assert.match(card!, new RegExp(`, ${even} van 7\\. .*, ${odd} van 7\\. Dat is vak ${type}\\.`), letters)
    const said = await page.locator('main').innerText()
    if (close) assert.ok(said.includes(`Lees ook: ${close}.`), letters)
    else assert.doesNotMatch(said, /dicht bij de grens/, letters)
    await page.close()
  }
  await Promise.all(vectors.map(walk))
  await context.close()
})

/** All that somebody meets: whose eyes, and the address. Pages that a link of the demo leads to are looked at in every-page. */
type Seen = readonly [who: Page, path: string]

async function faultsAt(seen: readonly Seen[]): Promise<string[]> {
  const faults: string[] = []
  for (const lang of ['nl', 'en'])
    for (const [page, path] of seen) {
      await page.context().addCookies([{ name: 'taal', value: lang, url: house.origin }])
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(path)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        for (const fault of await faultsOf(page)) faults.push(`${lang} ${width} ${new URL(path).pathname}: ${fault}`)
      }
    }
  return faults
}

test('TT-05: every page of a session is clean before, during and after, in both languages, on a phone and on a desk', async () => {
  const leader = await browser.newContext({ bypassCSP: true })
  const { desk, at, link } = await openSession(leader)
  const eyes = await Promise.all(
    Array.from({ length: 3 }, async () => (await browser.newContext({ ...phone, bypassCSP: true })).newPage()),
  )
  const [first, second, third] = eyes as [Page, Page, Page]
  const post = async (page: Page, path: string, form: Record<string, string>) =>
    new URL(
      (await page.context().request.post(path, { form, headers: { origin: house.origin }, maxRedirects: 0 })).headers().location!,
      house.origin,
    ).href
  const sheetOf = async (page: Page, from: string, letters: string) => {
    let to = from
    for (const choice of letters) to = await post(page, to, { choice })
    return to
  }
  const nothing: Seen[] = [
    [desk, `${at}/papier`],
    [desk, `${at}/gezamenlijk/actual`],
    [first, link],
    [first, `${lindewaard}/typetest/nu/aaaaaababbbbbb`],
    [first, `${lindewaard}/typetest/beide/abbababbbbbbbbababbbababbaaa`],
  ]
  assert.deepEqual(await faultsAt(nothing), [])

  let to = await post(first, link, { roleGroup: 'council' })
  const question = to
  to = await sheetOf(first, to, scenario[2][2])
  const check = to
  await post(second, link, { roleGroup: 'official', name: 'Ruben' })
  const during: Seen[] = [
    [desk, at],
    [desk, `${at}/scherm`],
    [first, question],
    [first, check],
    [first, `${link}/klaar`],
  ]
  assert.deepEqual(await faultsAt(during), [])

  to = await sheetOf(first, await post(first, check, {}), scenario[2][3])
  await post(first, to, {})
  to = await sheetOf(second, `${link}/actual/1`, scenario[4][2])
  to = await sheetOf(second, await post(second, to, {}), scenario[4][3])
  await post(second, to, {})
  to = await sheetOf(third, await post(third, link, { roleGroup: 'support-point' }), scenario[5][2])
  to = await sheetOf(third, await post(third, to, {}), scenario[5][3])
  await post(third, to, {})
  await desk.context().request.post(`${at}/tonen`, { headers: { origin: house.origin } })
  const afterwards: Seen[] = [
    [desk, at],
    [desk, `${at}/scherm`],
    [first, `${link}/klaar`],
  ]
  assert.deepEqual(await faultsAt(afterwards), [])
  for (const page of [desk, ...eyes]) await page.context().close()
})

test('TT-14: on paper the test is two A4, the four types are two, and an outcome starts with its card, in both languages', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const pagesOf = async (path: string) => {
    await page.goto(`${lindewaard}${path}`)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
    const { text } = await extractText(pdf)
    return text
  }
  for (const [lang, count, pole] of [
    ['nl', 'Tel de a', 'dirigent'],
    ['en', 'Count the a', 'director'],
  ] as const) {
    await context.addCookies([{ name: 'taal', value: lang, url: house.origin }])
    const test = await pagesOf('/typetest/papier')
    assert.equal(test.length, 2)
    assert.doesNotMatch(test[0]!, new RegExp(pole, 'i'), 'the sheet does not say what an answer counts for')
    assert.ok(test[1]!.includes(count))
    assert.ok((await pagesOf('/typetest/typen')).length <= 2)
    const [card] = await pagesOf('/typetest/nu/ababababababab')
    assert.match(card!, /II · /)
  }
  await context.close()
})

test('TT-01: the policy officer makes an edition of her own, is told what is missing, publishes it and opens a session with it', async () => {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  await page.goto(`${lindewaard}/typetest/edities`)
  await page.getByRole('link', { name: 'Maak een eigen editie' }).click()
  await page.getByLabel('Naam van de editie (Nederlands)').fill('Lindewaard 2034')
  await page.getByLabel('Jaar waar de test naar kijkt').fill('2034')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.waitForURL(/edities\/[0-9a-f-]{36}$/)
  const own = page.url()
  assert.match(await page.locator('.md-alert').innerText(), /onderdeel name: de tekst in taal en ontbreekt/)
  await page.getByRole('link', { name: 'Publiceer' }).click()
  await page.getByRole('button', { name: 'Publiceer' }).click()
  assert.match(await page.locator('.md-err').innerText(), /de tekst in taal en ontbreekt/)
  await page.goto(own)
  await page.getByRole('link', { name: 'Verander Naam en uitleg' }).click()
  assert.equal(await page.getByLabel('Naam van de editie (Nederlands)').inputValue(), 'Lindewaard 2034')
  await page.getByLabel('Naam van de editie (Engels)').fill('Lindewaard 2034')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('link', { name: 'Verander Vraag 9', exact: true }).click()
  await page.getByLabel('Vraag (Nederlands)').fill('Hoeveel invloed heeft Lindewaard op vrijwilligers?')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  const drafts: Seen[] = ['', '/algemeen', '/vragen/9', '/kanten/narrow', '/typen/II', '/gesprek', '/publiceren'].map(
    (path) => [page, `${own}${path}`] as const,
  )
  assert.deepEqual(await faultsAt(drafts), [])
  await context.addCookies([{ name: 'taal', value: 'nl', url: house.origin }])
  await page.goto(own)
  await page.getByRole('link', { name: 'Publiceer' }).click()
  await page.getByRole('button', { name: 'Publiceer' }).click()
  await page.waitForURL(own)
  assert.equal(await page.getByRole('link', { name: /^Verander/ }).count(), 0, 'nothing can be changed any more')
  await page.getByRole('link', { name: 'Open een sessie met deze editie' }).click()
  await page.getByLabel('Hoe heet deze sessie?').fill('Met eigen vragen')
  await page.getByLabel('Zoals het nu is').check()
  assert.ok(await page.getByLabel('Lindewaard 2034 (kijkt naar 2034)').isChecked())
  await page.getByRole('button', { name: 'Open de sessie' }).click()
  await page.waitForURL(/sessies\/[0-9a-f-]{36}$/)
  const link = (await page.locator('.md-invite__link a').getAttribute('href'))!
  const visitor = await (await browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  await visitor.goto(link)
  await visitor.getByLabel('Wie bent u hier?').selectOption({ label: 'wethouder' })
  await visitor.getByRole('button', { name: 'Begin' }).click()
  await visitor.goto(`${link}/actual/9`)
  assert.equal(await visitor.locator('h1').innerText(), 'Hoeveel invloed heeft Lindewaard op vrijwilligers?')
  await visitor.context().close()
  await context.close()
})
