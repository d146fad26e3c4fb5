import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { enterAs, openHouse } from './house.ts'

/**
 * Back, edit, save, in a browser that keeps the page it left as everybody's does (back-forward cache): the form comes back as it was,
 * with the key and the revision it had. Playwright switches that cache off unless it is told not to.
 */
let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse('--disable-back-forward-cache')
})
after(() => house.close())

const open = (page: Page, path: string) => page.goto(`${house.origin}/lindewaard${path}`)
async function enter(name: string) {
  const page = await (await house.browser.newContext()).newPage()
  await enterAs(page, house.origin, name)
  return page
}

/** Opens a form that notes whether it was kept: a page that is loaded again would not show what this test is about. */
async function openForm(page: Page, path: string): Promise<void> {
  await open(page, path)
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
}
async function goBack(page: Page): Promise<void> {
  const at = page.url()
  await page.evaluate(() => history.back())
  await page.waitForFunction((was) => location.href !== was && 'persisted' in window, at)
  assert.equal(await page.evaluate(() => 'persisted' in window && window.persisted), true, 'the browser kept the page')
}
const press = async (page: Page, name: string, to: RegExp) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.waitForURL(to)
}

test('Back, a sentence more, save: the new text is kept, and again', async () => {
  const page = await enter('Sanne')
  await openForm(page, '/plan/delen/5')
  const text = page.locator('textarea[name="text"]')
  for (const typed of ['Zin een.', 'Zin een. Zin twee.', 'Zin een. Zin twee. Zin drie.']) {
    await text.fill(typed)
    await press(page, 'Bewaar', /\/plan(#.*)?$/)
    const now = await (await page.context().newPage()).goto(`${house.origin}/lindewaard/plan/delen/5`)
    assert.ok((await now!.text()).includes(`>${typed}</textarea>`), typed)
    await goBack(page)
    assert.equal(await text.inputValue(), typed)
  }
  await page.context().close()
})

test('when a colleague saved in between, the page shows the difference and keeps the text', async () => {
  const [sanne, ruben] = [await enter('Sanne'), await enter('Ruben')]
  await openForm(sanne, '/plan/delen/7')
  await sanne.locator('textarea[name="text"]').fill('Van Sanne.')
  await press(sanne, 'Bewaar', /\/plan(#.*)?$/)
  await open(ruben, '/plan/delen/7')
  await ruben.locator('textarea[name="text"]').fill('Van Ruben.')
  await press(ruben, 'Bewaar', /\/plan(#.*)?$/)
  await goBack(sanne)
  await sanne.locator('textarea[name="text"]').fill('Van Sanne, met meer.')
  await sanne.getByRole('button', { name: 'Bewaar', exact: true }).click()
  await sanne.locator('.md-diff').waitFor()
  assert.match(await sanne.locator('main').innerText(), /Dit staat er nu.*Van Ruben/s)
  assert.equal(await sanne.locator('textarea[name="text"]').inputValue(), 'Van Sanne, met meer.')
  await press(sanne, 'Bewaar', /\/plan(#.*)?$/)
  for (const page of [sanne, ruben]) await page.context().close()
})

test('Back to the form of something new, another title: the second is made too', async () => {
  const page = await enter('Sanne')
  await open(page, '/plan')
  const form = await page.locator('a[href*="/plan/activiteiten/nieuw/"]').first().getAttribute('href')
  await openForm(page, form!.replace('/lindewaard', ''))
  await page.getByLabel('Begint op').fill('2027-01-01')
  await page.getByLabel('Eindigt op').fill('2027-12-31')
  for (const title of ['Koffie op straat', 'Thee op straat']) {
    await page.locator('input[name="title"]').fill(title)
    await press(page, 'Voeg toe', /\/plan(#.*)?$/)
    if (title.startsWith('Koffie')) await goBack(page)
  }
  const said = await page.locator('main').innerText()
  for (const title of ['Koffie op straat', 'Thee op straat']) assert.ok(said.includes(title), title)
  await page.context().close()
})

test('sign in, sign out, Back to the form of signing in: it signs in again', async () => {
  const page = await (await house.browser.newContext()).newPage()
  await openForm(page, '/demo')
  const enterAsSanne = () => page.getByRole('button', { name: /Sanne/ }).first().click()
  await enterAsSanne()
  await page.waitForURL(/\/lindewaard\/$/)
  await open(page, '/uitloggen')
  await press(page, 'Uitloggen', /\/lindewaard\/$/)
  await open(page, '/demo')
  await page.evaluate(() => history.go(-3))
  await page.waitForURL(/\/demo$/)
  await enterAsSanne()
  await page.waitForURL(/\/lindewaard\/$/)
  assert.match(await page.locator('body').innerText(), /Sanne/)
  await page.context().close()
})
