import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

/** The address in the invitation to somebody, as soon as it has left. */
async function linkTo(address: string): Promise<string> {
  for (let n = 0; n < 200; n++) {
    const mail = house.mails.find(({ to }) => to.address === address)
    if (mail) return /http\S+\/uitnodiging\/\S+/.exec(mail.text)![0]
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no invitation to ${address}`)
}

test('A2: a list is pasted, tried and sent at a desk; somebody on it comes in on a phone and sees what is known of them', async () => {
  const desk = await house.browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 900 } })
  const mieke = await desk.newPage()
  await enterAs(mieke, house.origin, 'Mieke')
  await mieke.goto(`${house.origin}/lindewaard/uitnodigingen/lijst`)
  const lines = mieke.getByLabel('De mensen')
  await lines.fill('Jet; jet@lindewaard.example; raadslid\nKoos; koos@lindewaard.example; burgemeester')
  await mieke.getByRole('button', { name: 'Ga verder' }).click()
  assert.match(await mieke.locator('[role=alert]').innerText(), /Regel 2: deze rol kennen wij niet/)
  await lines.fill('Jet; jet@lindewaard.example; raadslid\nKoos; koos@lindewaard.example; mantelzorger')
  await mieke.getByRole('button', { name: 'Ga verder' }).click()
  assert.match(await mieke.locator('h1').innerText(), /Alle 2 regels kloppen/)
  assert.deepEqual(await faultsOf(mieke), [])
  await mieke.getByRole('button', { name: 'Verstuur alle uitnodigingen' }).click()
  assert.match(await mieke.locator('main').innerText(), /2 uitnodigingen zijn onderweg/)

  const phone = await house.browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })
  const jet = await phone.newPage()
  await jet.goto(await linkTo('jet@lindewaard.example'))
  assert.match(await jet.locator('main').innerText(), /Mieke nodigt u uit als raadslid/)
  assert.deepEqual(await faultsOf(jet), [])
  await jet.getByLabel('Uw naam').fill('Jet Boersma')
  await jet.getByLabel('Uw naam').press('Enter')
  await jet.waitForURL(/\/lindewaard\/?$/)
  await jet.goto(`${house.origin}/lindewaard/mijn/gegevens`)
  assert.match(await jet.locator('main').innerText(), /Jet Boersma[\s\S]*Rol: raadslid/)

  await mieke.reload()
  assert.match(await mieke.locator('li', { hasText: 'jet@lindewaard.example' }).innerText(), /Aangenomen/)
  assert.match(await mieke.locator('li', { hasText: 'koos@lindewaard.example' }).innerText(), /Open/)
  await phone.close()
  await desk.close()
})
