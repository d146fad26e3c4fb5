import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enterAs, openHouse } from './house.ts'
import { tabTo } from './keyboard.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('a goal from one sentence to SMART with the keyboard only, and without JavaScript', async () => {
  const context = await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  await page.goto(`${house.origin}/lindewaard/doelen/beginnen`)
  await tabTo(page, /statement/)
  await page.keyboard.type('Meer buren helpen elkaar')
  await tabTo(page, /^BUTTON/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/schrijven$/)
  assert.match(await page.locator('main').innerText(), /Nog nodig om SMART te zijn/)
  for (const [field, text] of [
    ['specific', 'Buren in alle wijken'],
    ['target', '200'],
    ['unit', 'buren'],
    ['acceptable', 'De wijkteams'],
    ['realistic', 'Er zijn al tachtig buren'],
  ] as const) {
    await tabTo(page, new RegExp(` ${field} `))
    await page.keyboard.type(text)
  }
  await tabTo(page, /dueDate/)
  await page.keyboard.type('12122030')
  await tabTo(page, /^BUTTON {2}Bewaar/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/doelen\/[0-9a-f-]{36}$/)
  const said = await page.locator('main').innerText()
  assert.match(said, /SMART/)
  assert.doesNotMatch(said, /nog niet SMART/)
  assert.match(said, /Zeg waar het doel vandaan komt/)
  await page.goto(`${page.url()}/intrekking`)
  await page.getByLabel(/Waarom stopt u/).fill('Dit was een proef.')
  await page.getByRole('button', { name: 'Trek in' }).click()
  await context.close()
})

test('the officer fills the last parts, the alderman adopts, a visitor reads and takes the plan along', async () => {
  const context = await house.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  for (const deel of ['Communicatie', 'Terugkoppeling', 'Borging']) {
    await page.goto(`${house.origin}/lindewaard/stappen`)
    assert.match(await page.locator('main h2').first().innerText(), new RegExp(deel))
    await page.getByRole('link', { name: 'Ga verder' }).click()
    await page.getByLabel('Uw tekst').fill(`Over ${deel.toLowerCase()}.`)
    await page.getByRole('button', { name: 'Bewaar' }).click()
  }
  const visitor = await (await house.browser.newContext()).newPage()
  await visitor.goto(`${house.origin}/lindewaard/plan`)
  assert.match(await visitor.locator('main').innerText(), /Er is nog geen plan/)

  await context.clearCookies()
  await enterAs(page, house.origin, 'Marijke')
  await page.goto(`${house.origin}/lindewaard/plan`)
  await page.getByRole('link', { name: 'Stel het plan vast' }).click()
  const why = page.getByLabel(/Waarom stelt u het plan vast/)
  if ((await why.count()) > 0) await why.fill('De avonden zijn in januari.')
  await page.getByRole('button', { name: 'Stel vast' }).click()
  await page.getByRole('link', { name: 'Maak het plan openbaar' }).click()
  await page.getByRole('button', { name: 'Maak openbaar' }).click()

  await visitor.reload()
  await visitor.getByRole('link', { name: 'Lees het hele plan' }).click()
  assert.equal(await visitor.locator('main h2').count(), 15)
  assert.match(await visitor.locator('main').innerText(), /Antwoord: Elk dorp krijgt een eigen deel/)
  for (const format of ['odt', 'docx', 'pdf']) {
    const file = await visitor.request.get(`${visitor.url()}/plan.${format}`)
    assert.equal(file.status(), 200)
    assert.ok((await file.body()).length > 3000)
  }
  await visitor.context().close()
  await context.close()
})
