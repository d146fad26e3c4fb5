import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { enterAs, faultsOf, openHouse } from './house.ts'

/** A computer in the library: somebody signs out, and the next one presses Back. */
let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse('--disable-back-forward-cache')
})
after(() => house?.close())

const names = /lindewaard\.demo\.example/
const shown = (page: Page) => page.locator('body').innerText()

async function signOut(page: Page): Promise<void> {
  await page.locator('details.md-account summary').click()
  await page.getByRole('button', { name: 'Log uit' }).click()
  await page.waitForURL(/\/lindewaard\/$/)
}
/** Mieke with a page of addresses before her, that was marked to see whether it is loaded again. */
async function openAddresses(): Promise<Page> {
  const page = await (await house.browser.newContext()).newPage()
  await enterAs(page, house.origin, 'Mieke')
  await page.goto(`${house.origin}/lindewaard/mijn`)
  await page.goto(`${house.origin}/lindewaard/beheer/personen`)
  assert.match(await shown(page), names)
  await page.evaluate(() => document.body.setAttribute('data-before', 'yes'))
  return page
}
/** Goes back in the history, and waits until the page that comes has settled. */
async function pressBack(page: Page): Promise<string> {
  await page.goBack({ waitUntil: 'commit' })
  await page.waitForLoadState('networkidle')
  return shown(page)
}
/** What a browser tells a page that comes out of its back-forward cache as it was. The Chromium of the tests has no such cache. */
const comesBack = (page: Page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

test('after signing out, Back shows nobody, however often', async () => {
  const page = await openAddresses()
  await signOut(page)
  for (let back = 0; back < 2; back++) assert.doesNotMatch(await pressBack(page), names)
  await page.context().close()
})

test('a page that the browser kept of somebody who left asks the house again before it shows anything', async () => {
  const page = await openAddresses()
  const other = await page.context().newPage()
  await other.goto(`${house.origin}/lindewaard/mijn`)
  await signOut(other)
  assert.match(await shown(page), names, 'planted: it still stands there')
  await comesBack(page)
  await page.waitForURL(/\/inloggen$/)
  assert.doesNotMatch(await shown(page), names)
  await page.context().close()
})

test('nor does it show anything to whoever signs in next', async () => {
  const page = await openAddresses()
  const other = await page.context().newPage()
  await enterAs(other, house.origin, 'Els')
  await other.waitForURL(/\/lindewaard\/$/)
  await comesBack(page)
  await page.waitForSelector('body:not([data-before])')
  assert.doesNotMatch(await shown(page), names)
  await page.context().close()
})

test('of who is still in, the page stays as it was, with what was typed', async () => {
  const page = await openAddresses()
  await page.goto(`${house.origin}/lindewaard/mijn/naam`)
  await page.getByLabel('Naam').fill('Mieke van den Berg')
  await page.evaluate(() => document.body.setAttribute('data-before', 'yes'))
  await comesBack(page)
  await page.waitForLoadState('networkidle')
  assert.equal(await page.locator('body').getAttribute('data-before'), 'yes')
  assert.equal(await page.getByLabel('Naam').inputValue(), 'Mieke van den Berg')
  await page.context().close()
})

test('whoever is signed out elsewhere while they type goes on after signing in, in another tab; another person finds their own form', async () => {
  const page = await openAddresses()
  const context = page.context()
  const nameForm = `${house.origin}/lindewaard/mijn/naam`
  const type = async (name: string) => {
    await page.goto(nameForm)
    await page.getByLabel('Naam').fill(name)
    const elsewhere = await (await house.browser.newContext()).newPage()
    await enterAs(elsewhere, house.origin, 'Mieke')
    await elsewhere.goto(`${house.origin}/lindewaard/mijn`)
    await elsewhere.locator('form[action$="/uitloggen/overal"] button').click()
    await elsewhere.waitForURL(/\/inloggen$/)
    await elsewhere.context().close()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('heading', { name: 'U bent uitgelogd' }).waitFor()
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      assert.deepEqual(await faultsOf(page), [])
    }
    assert.match(await shown(page), new RegExp(name))
    const [tab] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'nieuw tabblad' }).click()])
    await tab.waitForURL(/\/inloggen$/)
    return tab
  }
  const own = await type('Mieke Jansen')
  await enterAs(own, house.origin, 'Mieke')
  await own.waitForURL(/\/lindewaard\/$/)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.waitForURL(/\/mijn\/gegevens$/)
  assert.match(await shown(page), /Mieke Jansen/)

  const tab = await type('Mieke de Boer')
  await enterAs(tab, house.origin, 'Els')
  await tab.waitForURL(/\/lindewaard\/$/)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Dit had iemand anders ingevuld').waitFor()
  assert.equal(await page.getByLabel('Naam').inputValue(), 'Els')
  assert.doesNotMatch(await shown(page), /Mieke/)
  await context.close()
})
