import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const linkTo = async (address: string): Promise<string> => {
  for (let tries = 0; tries < 100; tries++) {
    const mail = house.mails.find(({ to }) => to.address === address)
    if (mail) return /http\S+/.exec(mail.text)![0]
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return assert.fail(`no message came for ${address}`)
}

test('the administrator adds somebody, who comes in by the link, chooses a password and is seen and signed out', async () => {
  const desk = await house.browser.newContext({ javaScriptEnabled: false })
  const mieke = await desk.newPage()
  await enterAs(mieke, house.origin, 'Mieke')
  await mieke.goto(`${house.origin}/lindewaard/beheer`)
  await mieke.locator('main').getByRole('link', { name: 'Mensen' }).click()
  await mieke.getByRole('link', { name: 'Voeg iemand toe' }).click()
  await mieke.getByLabel('Naam').fill('Zus')
  await mieke.getByLabel('E-mailadres').fill('zus@lindewaard')
  await mieke.getByLabel('beleidsambtenaar', { exact: true }).check()
  await mieke.getByRole('button', { name: 'Voeg toe' }).click()
  assert.match(await mieke.locator('[role=alert]').innerText(), /E-mailadres: Vul een e-mailadres in/)
  assert.equal(await mieke.getByLabel('Naam').inputValue(), 'Zus', 'what was typed is kept')
  await mieke.getByLabel('E-mailadres').fill('zus@lindewaard.example')
  await mieke.getByRole('button', { name: 'Voeg toe' }).click()
  assert.match(await mieke.locator('main').innerText(), /Toegevoegd/)

  const phone = await house.browser.newContext({ bypassCSP: true, viewport: { width: 390, height: 844 } })
  const zus = await phone.newPage()
  await zus.goto(`${house.origin}/lindewaard/doelen`)
  assert.match(zus.url(), /\/inloggen$/)
  const link = await linkTo('zus@lindewaard.example')
  await zus.goto(link)
  assert.deepEqual(await faultsOf(zus), [])
  await zus.keyboard.press('Tab')
  await zus.getByRole('button', { name: 'Log in' }).focus()
  await zus.keyboard.press('Enter')
  await zus.waitForURL(/\/lindewaard\/doelen$/)
  await zus.goto(link)
  await zus.getByRole('button', { name: 'Log in' }).click()
  assert.match(await zus.locator('[role=alert]').innerText(), /al gebruikt of te oud/)
  await zus.goto(`${house.origin}/lindewaard/mijn`)
  assert.deepEqual(await faultsOf(zus), [])
  await zus.getByRole('link', { name: 'Kies een wachtwoord' }).click()
  await zus.getByLabel('Uw nieuwe wachtwoord').fill('vier gewone woorden samen')
  await zus.getByRole('button', { name: 'Bewaar' }).click()
  assert.match(await zus.locator('main').innerText(), /Uw nieuwe wachtwoord is bewaard/)

  await mieke.reload()
  await mieke.getByRole('link', { name: 'Log deze persoon overal uit' }).click()
  await mieke.getByRole('button', { name: 'Log overal uit' }).click()
  await zus.goto(`${house.origin}/lindewaard/mijn`)
  assert.match(zus.url(), /\/inloggen$/)
  await zus.getByLabel('Uw e-mailadres').fill('zus@lindewaard.example')
  await zus.getByLabel('Uw wachtwoord').fill('vier gewone woorden samen')
  await zus.getByRole('button', { name: 'Log in' }).click()
  await zus.waitForURL(/\/lindewaard\/mijn$/)
  await phone.close()
  await desk.close()
})
