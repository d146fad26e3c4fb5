import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const isOpen = (page: Page) => page.locator('#begrip-smart').evaluate((popover) => popover.matches(':popover-open'))

test('somebody without a script taps a term, reads what it means, and closes it with the keyboard (FW-08, A5)', async () => {
  for (const width of [1280, 390]) {
    const context = await house.browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    await enterAs(page, house.origin, 'Sanne')
    await page.goto(`${house.origin}/lindewaard/doelen`)
    const term = page.getByRole('button', { name: 'SMART', exact: true })
    await term.focus()
    assert.equal(await isOpen(page), false)
    await page.keyboard.press('Enter')
    assert.equal(await isOpen(page), true)
    assert.match(await page.locator('#begrip-smart').innerText(), /^SMART\s+Een doel dat specifiek/)
    assert.deepEqual(await faultsOf(page), [])
    const { x, y, width: wide, height } = (await page.locator('#begrip-smart').boundingBox())!
    assert.ok(x >= 0 && y >= 0 && x + wide <= width && y + height <= 800, 'all of it is on the screen')
    await page.keyboard.press('Escape')
    assert.equal(await isOpen(page), false)
    await term.click()
    assert.equal(await isOpen(page), true)
    await context.close()
  }
})

test('a visitor finds the glossary in the footer, and an old word leads to the word of today (K2)', async () => {
  const page = await house.browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${house.origin}/lindewaard`)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click()
  await page.getByLabel('Welk woord zoekt u?').fill('mezzo')
  await page.keyboard.press('Enter')
  assert.match(await page.locator('main').innerText(), /MantelzorgNL[\s\S]*In 2007: Mezzo/)
  await page.getByRole('link', { name: 'Zoals in 2007' }).click()
  assert.match(await page.locator('main').innerText(), /prestatieveld[\s\S]*Nu zeggen wij: doel van de Wmo/)
  await page.close()
})
