import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enterAs, faultsOf, openHouse } from './house.ts'
import { tabTo } from './keyboard.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('Sanne asks Ruben to look and gives him work, at a desk; he answers and finishes it on a phone, with the keyboard and without JavaScript', async () => {
  const desk = await house.browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const sanne = await desk.newPage()
  await enterAs(sanne, house.origin, 'Sanne')
  await sanne.goto(`${house.origin}/lindewaard/plan/delen/14`)
  await sanne.getByRole('link', { name: 'Praat mee of geef een taak' }).click()
  await sanne.getByLabel('Wat wilt u zeggen?').fill('@Rubbe, kun jij dit lezen?')
  await sanne.getByRole('button', { name: 'Zeg dit' }).click()
  assert.match(await sanne.locator('[role=alert]').innerText(), /niemand die Rubbe/)
  assert.equal(await sanne.getByLabel('Wat wilt u zeggen?').inputValue(), '@Rubbe, kun jij dit lezen?')
  await sanne.getByLabel('Wat wilt u zeggen?').fill('@Ruben, kun jij dit lezen?')
  await sanne.getByRole('button', { name: 'Zeg dit' }).click()
  assert.match(await sanne.locator('main').innerText(), /Uw opmerking staat erbij/)
  assert.deepEqual(await faultsOf(sanne), [])
  await sanne.getByRole('link', { name: 'Geef een taak' }).click()
  await sanne.getByLabel('Wat moet er gebeuren?').fill('Maak deel 14 af')
  await sanne.getByLabel('Wie doet het?').selectOption({ label: 'Ruben' })
  await sanne.getByRole('button', { name: 'Geef deze taak' }).click()

  const phone = await house.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  const ruben = await phone.newPage()
  await enterAs(ruben, house.origin, 'Ruben')
  await ruben.goto(`${house.origin}/lindewaard/werk`)
  assert.match(await ruben.locator('main').innerText(), /Sanne over: Plan: Terugkoppeling[\s\S]*Maak deel 14 af/)
  await tabTo(ruben, /^A .*Sanne over: Plan: Terugkoppeling/)
  await Promise.all([ruben.waitForURL(/\/gesprekken\//), ruben.keyboard.press('Enter')])
  await tabTo(ruben, /^TEXTAREA text/)
  await ruben.keyboard.type('Ja, vrijdag.')
  await tabTo(ruben, /^BUTTON .*Zeg dit/)
  await Promise.all([ruben.waitForNavigation(), ruben.keyboard.press('Enter')])
  await ruben.goto(`${house.origin}/lindewaard/werk`)
  assert.doesNotMatch(await ruben.locator('main').innerText(), /Sanne over: Plan: Terugkoppeling/)
  await tabTo(ruben, /^BUTTON .*Klaar: Maak deel 14 af/)
  await Promise.all([ruben.waitForNavigation(), ruben.keyboard.press('Enter')])
  assert.match(await ruben.locator('main').innerText(), /De taak is klaar/)

  await sanne.goto(`${house.origin}/lindewaard/plan/delen/14`)
  assert.match(await sanne.locator('#gesprek').innerText(), /Ruben[\s\S]*Ja, vrijdag\./)
  await phone.close()
  await desk.close()
})
