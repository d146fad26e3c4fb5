import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { v7 as uuidv7 } from 'uuid'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('VI-10: within one screen of a phone a resident sees who decides on what, and within which frame', async () => {
  const context = await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Yusuf')
  await page.goto(`${house.origin}/lindewaard/visie/rolverdeling`)
  const said = page.locator('dl').first()
  assert.equal(await said.locator('dt').count(), 5)
  assert.match(await said.innerText(), /Beslist: Inwoners\s+Binnen: Het budget van de wijk/)
  const box = (await said.boundingBox())!
  assert.ok(box.height < 844, `${box.height} px`)
  await context.close()
})

test('every page on which the draft is arranged is clean, in Dutch on a phone and in English on a desk', async () => {
  const context = await house.browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  const headers = { origin: house.origin }
  assert.equal((await context.request.post(`${house.origin}/lindewaard/visie/beginnen`, { headers })).status(), 200)
  const concept = '/visie/rolverdeling/concept'
  const paths = [
    ...['/visie', '/visie/vijf-s', '/visie/vijf-s/situeren/beeld', '/visie/vijf-s/situeren', '/visie/vijf-s/steun/jaren/2026'],
    ...['/visie/betrokkenen', `/visie/betrokkenen/${uuidv7()}`, '/visie/themas', '/visie/themas/loket'],
    ...[
      '/visie/plek',
      '/visie/plek/keuze',
      '/visie/grenzen',
      '/visie/grenzen/sport',
      '/visie/zelfcheck',
      '/visie/zelfcheck/stand',
    ],
    ...[concept, `${concept}/onderwerpen/budget`, `${concept}/onderwerpen/${uuidv7()}`, `${concept}/partijen/${uuidv7()}`],
    ...[`${concept}/akkoord/gemeente`, '/visie/rolverdeling', '/visie/extra-middelen', '/visie/extra-middelen/besluit'],
  ]
  const faults: string[] = []
  for (const [lang, width] of [['nl', 390] as const, ['en', 1280] as const]) {
    await page.goto(`${house.origin}/lindewaard/taal/${lang}`)
    await page.setViewportSize({ width, height: 844 })
    for (const path of paths) {
      const response = await page.goto(`${house.origin}/lindewaard${path}`)
      if (response?.status() !== 200) faults.push(`${path}: ${response?.status()}`)
      faults.push(...(await faultsOf(page)).map((fault) => `${lang} ${path}: ${fault}`))
    }
  }
  assert.deepEqual(faults, [])
  await context.close()
})
