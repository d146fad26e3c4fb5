import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { enterAs, openHouse } from './house.ts'

/** With the back-forward cache on, as people have it: a computer in the library, where the next one presses Back. */
let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse('--disable-back-forward-cache')
})
after(() => house?.close())

const signOut = async (page: Page) => {
  await page.locator('details.md-account summary').click()
  await page.getByRole('button', { name: 'Log uit' }).click()
  await page.waitForURL(/\/lindewaard\/$/)
}
/** Presses Back, and waits until the page that comes has settled. */
async function pressBack(page: Page): Promise<string> {
  const at = page.url()
  await page.evaluate(() => history.back())
  await page.waitForFunction((was) => location.href !== was, at)
  await page.waitForLoadState('networkidle')
  return page.locator('body').innerText()
}
const names = /lindewaard\.demo\.example/

/** `keeps`: a browser that does not heed Clear-Site-Data, as over plain http; `bare`: one that runs no script of ours either. */
async function openPage({ keeps = false, bare = false } = {}): Promise<Page> {
  const page = await (await house.browser.newContext()).newPage()
  if (bare) await page.route('**/*-leave.js', (route) => route.abort())
  if (keeps)
    await page.route('**/uitloggen', async (route) => {
      const response = await route.fetch({ maxRedirects: 0 })
      const { 'clear-site-data': _, ...headers } = response.headers()
      await route.fulfill({ response, headers })
    })
  return page
}
/** Mieke looks at two pages with addresses, and signs out. */
async function lookAndLeave(page: Page): Promise<void> {
  await enterAs(page, house.origin, 'Mieke')
  for (const path of ['/mijn', '/beheer/personen']) {
    await page.goto(`${house.origin}/lindewaard${path}`)
    assert.match(await page.locator('main').innerText(), names, 'it stands there')
  }
  await signOut(page)
}

test('planted: a browser that keeps its pages, and runs no script of ours, shows the next one who was there', async () => {
  const page = await openPage({ keeps: true, bare: true })
  await lookAndLeave(page)
  assert.match(await pressBack(page), names)
  await page.context().close()
})

for (const keeps of [false, true])
  test(`after signing out, Back shows nobody's addresses${keeps ? ', also in a browser that keeps its pages' : ''}`, async () => {
    const page = await openPage({ keeps })
    await lookAndLeave(page)
    for (let back = 0; back < 2; back++) assert.doesNotMatch(await pressBack(page), names)
    await page.context().close()
  })

test('after signing out, Back shows nobody by Clear-Site-Data alone, where no script of ours runs', async () => {
  const page = await openPage({ bare: true })
  await lookAndLeave(page)
  assert.doesNotMatch(await pressBack(page), names)
  await page.context().close()
})

test('whoever comes next in the same browser sees nothing of the one before by pressing Back', async () => {
  const page = await openPage({ keeps: true })
  await enterAs(page, house.origin, 'Mieke')
  await page.goto(`${house.origin}/lindewaard/beheer/personen`)
  await enterAs(page, house.origin, 'Els')
  await page.waitForURL(/\/lindewaard\/$/)
  for (let back = 0; back < 2; back++) assert.doesNotMatch(await pressBack(page), names)
  await page.context().close()
})

test('who is still in finds what was typed when they come back: the page was kept, and did not load again', async () => {
  const page = await openPage()
  await enterAs(page, house.origin, 'Mieke')
  await page.goto(`${house.origin}/lindewaard/mijn/naam`)
  await page.getByLabel('Naam').fill('Mieke van den Berg')
  await page.evaluate(() => document.body.setAttribute('data-before', 'yes'))
  await page.locator('footer').locator('a[href$="/privacy"]').click()
  await page.waitForURL(/\/privacy$/)
  await pressBack(page)
  assert.equal(await page.getByLabel('Naam').inputValue(), 'Mieke van den Berg')
  assert.equal(await page.locator('body').getAttribute('data-before'), 'yes', 'it came from the back-forward cache')
  await page.context().close()
})
