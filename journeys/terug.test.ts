import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { enterAs, openHouse } from './house.ts'

/**
 * Back, edit, save, where the form comes back as it was, with the key and the revision it had: in a browser that keeps the page it left
 * (back-forward cache), as everybody has. Playwright switches that off unless it is told not to; the Chromium of npm has none, and then
 * the answer opens in another tab (Control and the button), which leaves the form as it was in the same way.
 */
let house: Awaited<ReturnType<typeof openHouse>>
let keeps = false
before(async () => {
  house = await openHouse('--disable-back-forward-cache')
  keeps = await keepsPages()
})
after(() => house.close())

const at = (path: string) => `${house.origin}/lindewaard${path}`
async function enter(name: string) {
  const page = await (await house.browser.newContext()).newPage()
  await enterAs(page, house.origin, name)
  return page
}
const bewaar = (page: Page) => page.getByRole('button', { name: 'Bewaar', exact: true })
const text = (page: Page) => page.locator('textarea[name="text"]')
const toPlan = /\/plan(#.*)?$/

/** Opens a form, and notes in the page itself whether it was kept. */
async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(at(path))
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, persisted && { persisted })))
}
/** @returns whether the browser kept the page. The one that is left is frozen and may never answer, so it is asked again and again. */
async function goBack(page: Page, to: string): Promise<boolean> {
  await page.evaluate(() => setTimeout(() => history.back()))
  for (let tries = 0; tries < 60; tries++) {
    const there = page.evaluate(
      (url) => location.href === url && document.readyState === 'complete' && { kept: 'persisted' in window },
      to,
    )
    const said = await Promise.race([there.catch(() => false as const), sleep(500, false as const)])
    if (said) return said.kept
  }
  throw new Error(`Back did not lead to ${to}`)
}
async function keepsPages(): Promise<boolean> {
  const page = await (await house.browser.newContext()).newPage()
  await openForm(page, '/inloggen')
  await page.goto(at('/begrippen'))
  const kept = await goBack(page, at('/inloggen'))
  await page.context().close()
  return kept
}

/** Saves, reads the answer, and has the form before them again as they left it. */
async function saveAndReturn(page: Page): Promise<void> {
  const form = page.url()
  if (keeps) {
    await bewaar(page).click()
    await page.waitForURL(toPlan)
    assert.equal(await goBack(page, form), true, 'the browser kept the page')
  } else {
    await page.bringToFront()
    const answer = page.context().waitForEvent('page')
    await bewaar(page).click({ modifiers: ['Control'] })
    await (await answer).waitForURL(toPlan)
    await (await answer).close()
  }
}
async function save(page: Page): Promise<void> {
  await bewaar(page).click()
  await page.waitForURL(toPlan)
}

/** What the form would start with now. */
async function kept(page: Page, path: string): Promise<string | undefined> {
  const html = await (await page.context().request.get(at(path))).text()
  return /<textarea[^>]* name="text"[^>]*>([^<]*)</.exec(html)?.[1]
}

test('Back, a sentence more, save: the new text is kept, and again', async (t) => {
  t.diagnostic(keeps ? 'by Back, to a page that the browser kept' : 'with each answer in another tab')
  const page = await enter('Sanne')
  await openForm(page, '/plan/delen/5')
  const before = await page.locator('input[name="_once"]').inputValue()
  for (const typed of ['Zin een.', 'Zin een. Zin twee.', 'Zin een.']) {
    await text(page).fill(typed)
    await saveAndReturn(page)
    assert.equal(await kept(page, '/plan/delen/5'), typed)
    assert.equal(await page.locator('input[name="_once"]').inputValue(), before, 'it is the same form')
  }
  await page.context().close()
})

test('when a colleague saved in between, the page shows the difference and keeps the text', async () => {
  const [sanne, ruben] = [await enter('Sanne'), await enter('Ruben')]
  await openForm(sanne, '/plan/delen/7')
  await text(sanne).fill('Van Sanne.')
  await saveAndReturn(sanne)
  await ruben.goto(at('/plan/delen/7'))
  await text(ruben).fill('Van Ruben.')
  await save(ruben)
  await text(sanne).fill('Van Sanne, met meer.')
  await bewaar(sanne).click()
  await sanne.locator('.md-diff').first().waitFor()
  assert.match(await sanne.locator('main').innerText(), /Dit staat er nu.*Van Ruben/s)
  assert.equal(await text(sanne).inputValue(), 'Van Sanne, met meer.')
  assert.equal(await kept(sanne, '/plan/delen/7'), 'Van Ruben.')
  await save(sanne)
  assert.equal(await kept(sanne, '/plan/delen/7'), 'Van Sanne, met meer.')
  for (const page of [sanne, ruben]) await page.context().close()
})

test('Back to the form of something new, another title: the second is made too', async () => {
  const page = await enter('Sanne')
  await page.goto(at('/plan'))
  const form = await page.locator('a[href*="/plan/activiteiten/nieuw/"]').first().getAttribute('href')
  await openForm(page, form!.replace('/lindewaard', ''))
  await page.getByLabel('Eerste dag').fill('2027-01-01')
  await page.getByLabel('Laatste dag').fill('2027-12-31')
  await page.locator('input[name="title"]').fill('Koffie op straat')
  await saveAndReturn(page)
  await page.locator('input[name="title"]').fill('Thee op straat')
  await save(page)
  const said = await page.locator('main').innerText()
  for (const title of ['Koffie op straat', 'Thee op straat']) assert.ok(said.includes(title), title)
  await page.context().close()
})

test('the same form signs in again after signing out', async () => {
  const page = await (await house.browser.newContext()).newPage()
  await page.goto(at('/demo'))
  const enterInTab = async () => {
    await page.bringToFront()
    const tab = page.context().waitForEvent('page')
    await page
      .getByRole('button', { name: /Sanne/ })
      .first()
      .click({ modifiers: ['Control'] })
    await (await tab).waitForURL(/\/lindewaard\/(mijn)?$/)
    return tab
  }
  const home = await enterInTab()
  await home.goto(at('/uitloggen'))
  await home.getByRole('button', { name: 'Log uit', exact: true }).click()
  await home.waitForURL(at('/'))
  await home.goto(at('/mijn'))
  assert.equal(home.url(), at('/inloggen'))
  const again = await enterInTab()
  await again.goto(at('/mijn'))
  assert.equal(again.url(), at('/mijn'))
  await page.context().close()
})
