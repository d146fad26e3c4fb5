import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { faultsOf, openHouse } from './house.ts'
import { tabTo } from './keyboard.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

/** Somebody without a mouse and without JavaScript, who counts the pages that were seen and the forms that were sent. */
async function newcomer() {
  const context = await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const count = { pages: 0, forms: 0 }
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document') return
    if (response.request().method() === 'POST') count.forms++
    else if (response.status() === 200) count.pages++
  })
  return { page, count, close: () => context.close() }
}

/** Finds a link or a button with the keyboard, and presses it. */
async function press(page: Page, what: RegExp): Promise<void> {
  await tabTo(page, what)
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')])
}

const send = (page: Page, button: RegExp) => press(page, new RegExp(`^BUTTON .*${button.source}`))
const follow = (page: Page, link: RegExp) => press(page, new RegExp(`^A .*${link.source}`))

/** Types over what stands in a field. */
async function fill(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, new RegExp(`^(INPUT|TEXTAREA) ${name} `))
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

const goals = [
  ['Meer jongeren', '12', '40'],
  ['Meer initiatieven', '2', '6'],
  ['Minder mensen', '9', '3'],
] as const

test('an officer with eight hours a week goes from an empty municipality to a first vision and three goals (ND-06, ST-17)', async () => {
  const { page, count, close } = await newcomer()
  await page.goto(`${house.origin}/rietmeer/demo`)
  await send(page, /Geert/)
  await follow(page, /Begin$/)
  await tabTo(page, /^INPUT route /)
  await page.keyboard.press('ArrowDown')
  await send(page, /Begin/)
  assert.match((await page.textContent('main'))!, /De straat van zes momenten/)

  await follow(page, /Doe de test eerst zelf/)
  await tabTo(page, /^INPUT blad /)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await send(page, /./)
  for (const answer of 'ababbbababbaaa') {
    await tabTo(page, /^INPUT choice /)
    await page.keyboard.press('Space')
    if (answer === 'b') await page.keyboard.press('ArrowDown')
    await send(page, /./)
  }
  assert.match(page.url(), /\/typetest\/straks\/ababbbababbaaa$/)
  assert.deepEqual(await faultsIn(page), [])

  await follow(page, /Maak er een eerste visie van/)
  assert.match(await page.inputValue('[name=aanpak]'), /breed/)
  await fill(page, 'steun', 'In Rietmeer is het steunpunt in het dorpshuis de plek voor alle vragen.')
  await send(page, /Bewaar als eerste visie/)
  assert.match((await page.textContent('main'))!, /Uw eerste visie staat klaar/)

  await follow(page, /Beleid/)
  for (const [name, now, later] of goals) {
    await follow(page, /Begin met een voorbeeld|Kies alvast een eerste doel/)
    await follow(page, new RegExp(name))
    await fill(page, 'baseline', now)
    await fill(page, 'target', later)
    await send(page, /Bewaar dit doel/)
    assert.match((await page.textContent('main'))!, /Het doel is bewaard/)
  }
  const list = await page.textContent('main')
  for (const [name] of goals) assert.match(list!, new RegExp(name))
  assert.doesNotMatch(list!, /Maak dit doel af/)

  await follow(page, /Beleid/)
  await follow(page, /3\. Doelen/)
  assert.match((await page.textContent('main'))!, /Alles wat nodig is, is er/)
  assert.match((await page.textContent('main'))!, /Eerdere stappen zijn nog niet klaar/)
  assert.ok(count.pages <= 40 && count.forms <= 22, JSON.stringify(count))
  await close()
})

/** axe needs JavaScript: the same page once more, in a browser that has it. */
async function faultsIn(page: Page): Promise<string[]> {
  const context = await house.browser.newContext({ storageState: await page.context().storageState() })
  const twin = await context.newPage()
  await twin.goto(page.url())
  const faults = await faultsOf(twin)
  await context.close()
  return faults
}
