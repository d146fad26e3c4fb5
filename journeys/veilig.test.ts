import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { codeAt, stepAt } from '../src/rooms/basis/personen/tweestaps/totp.ts'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const password = 'vier gewone woorden samen'
const at = (path: string) => `${house.origin}/lindewaard${path}`

/** The administrator adds somebody with a password. */
async function add(name: string, role: string) {
  const desk = await house.browser.newContext({ javaScriptEnabled: false })
  const page = await desk.newPage()
  await enterAs(page, house.origin, 'Mieke')
  await page.goto(at('/beheer/personen/nieuw'))
  await page.getByLabel('Naam').fill(name)
  await page.getByLabel('E-mailadres').fill(`${name.toLowerCase()}@lindewaard.example`)
  await page.getByLabel(role, { exact: true }).check()
  await page.getByLabel('Wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  return page
}

async function signIn(page: Page, name: string) {
  await page.goto(at('/inloggen'))
  await page.getByLabel('Uw e-mailadres').fill(`${name.toLowerCase()}@lindewaard.example`)
  await page.getByLabel('Uw wachtwoord').fill(password)
  await page.getByRole('button', { name: 'Log in', exact: true }).click()
}

const says = async (page: Page, text: RegExp) => assert.match(await page.locator('main').innerText(), text)

async function told(name: string, text: RegExp) {
  for (let tries = 0; tries < 100; tries++) {
    if (house.mails.some((mail) => mail.to.name === name && text.test(mail.text))) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  assert.fail(`${name} was not told ${text}`)
}

/** A device with a finger that is always right. */
async function withDevice(page: Page) {
  const devices = await page.context().newCDPSession(page)
  await devices.send('WebAuthn.enable')
  await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('without JavaScript: led to the app, codes to print, a code at the next sign-in, and the administrator takes it away', async () => {
  const mieke = await add('Zus', 'loketmedewerker')
  const zusPage = mieke.url()
  await mieke.goto(at('/beheer'))
  await mieke.locator('main').getByRole('link', { name: 'Veilig inloggen' }).click()
  await mieke.getByLabel('loketmedewerker', { exact: true }).check()
  await mieke.getByRole('button', { name: 'Bewaar' }).click()
  await says(mieke, /Het geldt vanaf nu/)

  const phone = await house.browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const zus = await phone.newPage()
  await signIn(zus, 'Zus')
  await says(zus, /Zet eerst een tweede stap aan/)
  await zus.goto(at('/mijn'))
  assert.match(zus.url(), /\/mijn\/tweestap$/)
  await zus.getByRole('link', { name: 'Zet de app aan' }).click()
  await zus.getByLabel('Uw wachtwoord').fill(password)
  await zus.getByRole('button', { name: 'Ik heb de app' }).click()
  const secret = (await zus.locator('.md-secret').innerText()).replaceAll(' ', '')
  const code = (later: number) => codeAt(secret, stepAt(new Date()) + later)
  await zus.getByLabel('Code uit de app').fill(code(-1))
  await zus.getByRole('button', { name: 'Zet de tweede stap aan' }).click()
  assert.equal(await zus.locator('.md-codes code').count(), 10)
  const [spare] = await zus.locator('.md-codes code').allInnerTexts()
  await zus.getByRole('button', { name: 'Ik heb de codes bewaard' }).click()
  await says(zus, /U hebt nog 10 herstelcodes/)
  await told('Zus', /tweede stap: een code uit een app/)

  await zus.goto(at('/mijn'))
  await zus.getByRole('button', { name: 'Log overal uit, ook hier' }).click()
  await says(zus, /overal uitgelogd/)
  await signIn(zus, 'Zus')
  await says(zus, /Vul de code in/)
  await zus.getByLabel('Code uit de app').fill(spare!)
  await zus.getByRole('button', { name: 'Log in', exact: true }).click()
  await zus.goto(at('/mijn/tweestap'))
  await says(zus, /U hebt nog 9 herstelcodes/)

  await mieke.goto(zusPage)
  await mieke.getByRole('link', { name: 'Haal de tweede stap weg' }).click()
  await mieke.getByRole('button', { name: 'Haal de tweede stap weg' }).click()
  await says(mieke, /Geen tweede stap/)
  await told('Zus', /beheerder haalde uw tweede stap weg/)
  await zus.goto(at('/mijn'))
  assert.match(zus.url(), /\/inloggen$/)
  await phone.close()
  await mieke.context().close()
})

test('with a passkey: made on the own page, in without a password, not with a replayed answer, not at Rietmeer, and removed', async () => {
  const mieke = await add('Jo', 'vrijwilliger')
  await mieke.context().close()
  const laptop = await house.browser.newContext({ bypassCSP: true })
  const jo = await laptop.newPage()
  await withDevice(jo)
  await signIn(jo, 'Jo')
  await jo.waitForURL(/\/lindewaard\/?$/)
  await jo.goto(at('/mijn'))
  await jo.getByRole('link', { name: 'Regel hoe u inlogt' }).click()
  assert.deepEqual(await faultsOf(jo), [])
  await jo.getByRole('link', { name: 'Voeg een toegangssleutel toe' }).click()
  await jo.getByLabel('Naam').fill('Laptop van Jo')
  await jo.getByLabel('Uw wachtwoord').fill(password)
  await jo.getByRole('button', { name: 'Ga verder' }).click()
  assert.deepEqual(await faultsOf(jo), [])
  await jo.getByRole('button', { name: 'Maak de sleutel' }).click()
  await jo.waitForURL(/\/mijn\/tweestap$/)
  await says(jo, /Laptop van Jo[\s\S]*Nog niet/)
  await told('Jo', /toegangssleutel toegevoegd/)

  const leave = async () => {
    await jo.goto(at('/mijn'))
    await jo.locator('.md-account summary').click()
    await jo.getByRole('button', { name: 'Log uit' }).first().click()
    await jo.waitForURL(/\/lindewaard\/?$/)
  }
  await leave()
  await jo.goto(at('/inloggen'))
  assert.deepEqual(await faultsOf(jo), [])
  const sent = jo.waitForRequest((request) => request.url().endsWith('/inloggen/sleutel') && request.method() === 'POST')
  await jo.getByRole('button', { name: 'Gebruik uw toegangssleutel' }).focus()
  await jo.keyboard.press('Enter')
  const answer = (await sent).postData()!
  await jo.waitForURL(/\/lindewaard\/?$/)
  await jo.goto(at('/mijn/tweestap'))
  assert.ok(!(await jo.locator('#sleutels').innerText()).includes('Nog niet'), 'when it was last used')

  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: house.origin }
  const thief = await house.browser.newContext()
  const replayed = await thief.request.post(at('/inloggen/sleutel'), { data: answer, headers, maxRedirects: 0 })
  assert.equal(replayed.status(), 422)
  assert.match(await replayed.text(), /duurde te lang/)
  await thief.close()

  await jo.goto(`${house.origin}/rietmeer/inloggen`)
  await jo.getByRole('button', { name: 'Gebruik uw toegangssleutel' }).click()
  await jo.waitForURL(/\/rietmeer\/inloggen\/sleutel$/)
  assert.match(await jo.locator('[role=alert]').innerText(), /hoort hier niet bij een account/)
  assert.deepEqual(await faultsOf(jo), [])

  await jo.goto(at('/mijn/tweestap'))
  await jo.getByRole('link', { name: /Verwijder/ }).click()
  await jo.getByRole('button', { name: 'Verwijder de sleutel' }).click()
  await says(jo, /De toegangssleutel is verwijderd/)
  await leave()
  await jo.goto(at('/inloggen'))
  await jo.getByRole('button', { name: 'Gebruik uw toegangssleutel' }).click()
  await jo.waitForURL(/\/inloggen\/sleutel$/)
  assert.match(await jo.locator('[role=alert]').innerText(), /hoort hier niet bij een account/)
  await laptop.close()
})

test('a device without a passkey here says so in words, and the password remains', async () => {
  const context = await house.browser.newContext()
  const page = await context.newPage()
  await withDevice(page)
  await page.goto(at('/inloggen'))
  await page.getByRole('button', { name: 'Gebruik uw toegangssleutel' }).click()
  await page.getByText('Het lukte niet, of u stopte ermee.').waitFor()
  assert.ok(await page.getByLabel('Uw wachtwoord').isVisible())
  await context.close()
})
