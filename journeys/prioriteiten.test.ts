import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
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

const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
const faults: string[] = []
/** Looks at a page as it is, on a phone and on a desk. */
async function seen(page: Page): Promise<void> {
  const before = page.viewportSize()!
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    for (const fault of await faultsOf(page)) faults.push(`${width} ${new URL(page.url()).pathname}: ${fault}`)
  }
  await page.setViewportSize(before)
}

/** Who, and the points for goals 1 to 4 of the list. */
const six = [
  ['gemeente', [1, 2, 3, 4]],
  ['partner', [0, 0, 6, 4]],
  ['partner', [2, 2, 2, 4]],
  ['inwoner', [0, 4, 6, 0]],
  ['inwoner', [1, 3, 6, 0]],
  ['vrijwilligersorganisatie', [0, 5, 5, 0]],
] as const

async function takePart(link: string, who: string, points: readonly number[]): Promise<Page> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(link)
  await page.getByLabel(who, { exact: true }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  const fields = page.locator('input[inputmode=numeric]')
  for (const [index, n] of points.entries()) await fields.nth(index).fill(String(n))
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/inleveren$/)
  await page.getByRole('button', { name: 'Lever in' }).click()
  await page.waitForURL(/klaar$/)
  assert.match(await page.locator('main').innerText(), /Uw blad is ingeleverd/)
  return page
}

test('F1, F2, ST-05: six phones, two paper sheets and a big screen give the goals their order', async () => {
  const leader = await browser.newContext({ bypassCSP: true })
  const desk = await leader.newPage()
  await enterAs(desk, house.origin, 'Sanne')
  await desk.goto(`${lindewaard}/doelen`)
  await desk.getByRole('link', { name: 'Kies samen wat eerst komt' }).click()
  await desk.getByRole('link', { name: 'Bereid een sessie voor' }).click()
  await desk.getByLabel('Hoe heet deze sessie?').fill('Wat komt nu eerst?')
  await desk.getByLabel('Op welke dag is de sessie?').fill(new Date().toISOString().slice(0, 10))
  await seen(desk)
  await desk.getByRole('button', { name: 'Bewaar' }).click()
  await desk.waitForURL(/prioriteiten\/[0-9a-f-]{36}$/)
  const at = desk.url()
  assert.match(await desk.locator('.md-alert').first().innerText(), /€\s120\.000 extra per jaar/)
  await seen(desk)
  await desk.getByRole('link', { name: 'Open de sessie' }).click()
  await desk.getByRole('button', { name: 'Open de sessie' }).click()
  await desk.waitForURL(at)
  const link = (await desk.locator('.md-invite__link a').getAttribute('href'))!
  const goals = (await leader.request.get(`${at}/papier`).then((answer) => answer.text())).match(/<li><span>[^<]+/g)!
  assert.equal(goals.length, 4)
  const statements = goals.map((each) => each.replace('<li><span>', ''))

  const wallContext = await browser.newContext({
    storageState: await leader.storageState(),
    viewport: { width: 1920, height: 1080 },
  })
  const wall = await wallContext.newPage()
  await wall.goto(`${at}/scherm`)
  assert.match(await wall.locator('main').innerText(), /€\s120\.000 extra per jaar/)

  const phones: Page[] = []
  for (const [who, points] of six) phones.push(await takePart(link, who, points))
  await wall.getByText('6 bladen ingeleverd').waitFor()
  assert.match(
    await wall.locator('.md-counts').innerText(),
    /Partner\s*minder dan 5/i,
    'a small group is not counted on the wall',
  )

  await desk.goto(`${at}/invoeren`)
  const row = async (n: number, who: string, numbers: string) => {
    const set = desk.locator('fieldset', { hasText: `Blad ${n}` }).first()
    await set.locator('select').selectOption({ label: who })
    await set.locator('input').fill(numbers)
  }
  await row(1, 'inwoner', '0 3 7 0')
  await row(2, 'adviesraad', '0 3 7')
  await desk.getByRole('button', { name: 'Lever deze bladen in' }).click()
  assert.match(await desk.locator('.md-err').innerText(), /Blad 2, Getallen op het blad: Dit zijn 3 getallen/)
  await seen(desk)
  await row(2, 'adviesraad', '0 3 7 0')
  await desk.getByRole('button', { name: 'Lever deze bladen in' }).click()
  await desk.waitForURL(at)
  await wall.getByText('8 bladen ingeleverd').waitFor()
  await seen(desk)

  await desk.getByRole('button', { name: 'Sluit en toon de uitslag' }).click()
  await wall.locator('.md-ranked').waitFor()
  assert.equal(await wall.locator('.md-ranked li').first().locator('b').innerText(), '5,3 punten')
  assert.ok((await wall.locator('.md-ranked li').first().innerText()).includes(statements[2]!))
  const size = await wall
    .locator('.md-ranked li span')
    .nth(1)
    .evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))
  assert.ok(size >= 36, `${size} px on a wall of 1920`)
  await phones[0]!.reload()
  assert.match(await phones[0]!.locator('main').innerText(), /Dit komt eerst/)
  for (const page of phones) await page.context().close()
  const late = await browser.newContext(phone)
  const lateOne = await late.newPage()
  await lateOne.goto(link)
  assert.match(await lateOne.locator('main').innerText(), /gesloten/)
  await late.close()

  await desk.goto(at)
  await seen(desk)
  await desk.getByRole('link', { name: new RegExp(`Verplaats.*${statements[0]}`) }).click()
  await desk.getByLabel('Naar welke plek?').selectOption('1')
  await desk.getByRole('button', { name: 'Verplaats' }).click()
  assert.match(await desk.locator('.md-err').innerText(), /Waarom/)
  await seen(desk)
  await desk.getByLabel('Waarom?').fill('De wet vraagt dit eerst.')
  await desk.getByRole('button', { name: 'Verplaats' }).click()
  await desk.waitForURL(/#besluit$/)
  await desk.getByRole('link', { name: 'Neem de uitslag over' }).click()
  await seen(desk)
  await desk.getByRole('button', { name: 'Neem over' }).click()
  await desk.waitForURL(/#besluit$/)
  const said = await desk.locator('#besluit').locator('..').innerText()
  assert.match(said, /met 8 deelnemers/)
  assert.match(said, /De wet vraagt dit eerst\./)
  await desk.goto(`${lindewaard}/doelen`)
  const cards = await desk.locator('main').innerText()
  const places = [0, 2, 1, 3].map((index) => cards.indexOf(`${statements[index]}.`))
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
    'the goals stand in the order that was decided',
  )
  await desk.goto(`${lindewaard}/plan/delen/2`)
  assert.match(await desk.locator('main').innerText(), /Volgorde bepaald op .* met 8 deelnemers\./)
  await wallContext.close()
  await leader.close()
  assert.deepEqual(faults, [])
})

test('a ballot goes with the keyboard only, also without a script, and says what is wrong beside the goal', async () => {
  const officer = await browser.newContext()
  const desk = await officer.newPage()
  await enterAs(desk, house.origin, 'Sanne')
  await desk.goto(`${lindewaard}/doelen/prioriteiten`)
  await desk.getByRole('link', { name: 'Wat doen wij eerst in het nieuwe jaar?' }).click()
  const link = (await desk.locator('.md-invite__link a').getAttribute('href'))!
  await officer.close()
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(link)
  await tabTo(page, / groep /)
  await page.keyboard.press('Space')
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/blad$/)
  for (const key of ['1', '1', '3']) {
    await tabTo(page, /^SELECT/)
    await page.keyboard.press(key)
  }
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.locator('.md-err').waitFor()
  assert.match(await page.locator('.md-err').innerText(), /Deze plek gaf u al aan een ander doel/)
  await tabTo(page, /weights\.1/)
  assert.match(await focused(page), /SELECT/)
  await page.keyboard.press('2')
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/inleveren$/)
  await tabTo(page, /^A .*Verander mijn keuze/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/blad$/)
  assert.equal(await page.locator('select').nth(1).inputValue(), '2', 'what was chosen comes back')
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/inleveren$/)
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/klaar$/)
  await context.close()
})

test('SI-09: the paper sheet is one A4, printed or as a PDF, in both languages', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  await page.goto(`${lindewaard}/doelen/prioriteiten`)
  await page.getByRole('link', { name: 'Wat doen wij eerst in het nieuwe jaar?' }).click()
  const at = page.url()
  for (const [lang, how] of [
    ['nl', 'Schrijf achter de doelen een plek'],
    ['en', 'Write a place behind the goals'],
  ] as const) {
    await context.addCookies([{ name: 'taal', value: lang, url: house.origin }])
    await page.goto(`${at}/papier`)
    const printed = await page.pdf({ format: 'A4' })
    const sent = await (await context.request.get(`${at}/papierenblad.pdf`)).body()
    for (const bytes of [printed, sent]) {
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)))
      assert.equal(text.length, 1, `${lang}: ${text.length} pages`)
      assert.ok(text[0]!.includes(how), text[0])
    }
  }
  await context.close()
})
