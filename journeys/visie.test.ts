import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { enterAs, faultsOf, openHouse } from './house.ts'

let house: Awaited<ReturnType<typeof openHouse>>
let link: string
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const open = (page: Page, path: string) => page.goto(`${house.origin}/lindewaard${path}`)
const main = (page: Page) => page.locator('main').innerText()
async function enter(name: string, javaScriptEnabled = false) {
  const context = await house.browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await enterAs(page, house.origin, name)
  return page
}

test('two browsers write the same part at once: the second sees the difference, keeps both texts, and nothing is lost', async () => {
  const [first, second] = [await enter('Sanne'), await enter('Ruben')]
  await open(first, '/visie/beginnen')
  await first.getByRole('button', { name: 'Begin' }).click()
  for (const page of [first, second]) await open(page, '/visie/schrijven/themas')
  await first.getByLabel('Uw tekst').fill('Jeugd krijgt extra aandacht in de wijken.')
  await second.getByLabel('Uw tekst').fill('Ouderen krijgen extra aandacht in de dorpen.')
  await first.getByRole('button', { name: 'Bewaar' }).click()
  await second.getByRole('button', { name: 'Bewaar' }).click()

  assert.match(await main(second), /Dit staat er nu.*Jeugd krijgt extra aandacht in de wijken/s)
  assert.match(await second.locator('.md-diff del').first().innerText(), /Jeugd/)
  assert.match(await second.locator('.md-diff ins').first().innerText(), /Ouderen/)
  assert.equal(await second.getByLabel('Uw tekst').inputValue(), 'Ouderen krijgen extra aandacht in de dorpen.')
  const both = 'Jeugd krijgt extra aandacht in de wijken.\n\nOuderen krijgen extra aandacht in de dorpen.'
  await second.getByLabel('Uw tekst').fill(both)
  await second.getByRole('button', { name: 'Bewaar' }).click()
  await open(first, '/visie/schrijven/themas')
  assert.equal(await first.getByLabel('Uw tekst').inputValue(), both)
  for (const page of [first, second]) await page.context().close()
})

test('the officer asks the field behind a link, a club without an account objects, and reads the answer in the same browser', async () => {
  const page = await enter('Sanne')
  await open(page, '/visie/gevolgen/voorleggen')
  await page.getByLabel(/Tot en met welke dag/).fill('2036-12-24')
  await page.getByRole('button', { name: 'Leg voor' }).click()
  link = (await page.getByRole('link', { name: /reageren/ }).getAttribute('href'))!

  const club = await (await house.browser.newContext({ javaScriptEnabled: false })).newPage()
  await club.goto(`${house.origin}${link}`)
  await club.getByLabel('vrijwilligersorganisatie').check()
  await club.getByRole('button', { name: 'Begin' }).click()
  await club.getByRole('link', { name: 'Geef uw mening' }).click()
  await club.getByLabel('Ik heb bezwaar').check()
  await club.getByRole('button', { name: 'Bewaar en ga verder' }).click()
  assert.match(await main(club), /Vertel waarom\. Dan kan de gemeente u antwoord geven/)
  await club.getByLabel('Vertel waarom').fill('Te veel afspraken voor kleine clubs')
  await club.getByRole('button', { name: 'Bewaar en ga verder' }).click()

  await open(page, '/visie')
  await page.getByRole('link', { name: 'Geef antwoord op 1 bezwaar' }).click()
  await page.getByRole('link', { name: 'Te veel afspraken voor kleine clubs' }).click()
  await page.getByLabel(/Waar gaat het om/).fill('Kleine clubs vinden het te veel.')
  await page.getByLabel('Overgenomen', { exact: true }).check()
  await page.getByLabel('Uw antwoord').fill('Kleine clubs maken één afspraak.')
  await page.getByRole('button', { name: 'Geef antwoord' }).click()
  await club.goto(`${house.origin}${link}`)
  assert.match(await main(club), /Antwoord van de gemeente: overgenomen\. Kleine clubs maken één afspraak\./)
  for (const each of [page, club]) await each.context().close()
})

test('the course, its consequences and two versions beside each other are clean pages, on a phone and on a desk', async () => {
  const context = await house.browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await enterAs(page, house.origin, 'Sanne')
  const faults: string[] = []
  const paths = [
    '/visie',
    '/visie/smal-of-breed',
    '/visie/smal-of-breed/alles',
    '/visie/dirigent-of-afstand/alles',
    '/visie/keuzes',
    '/visie/keuzes/basis',
    '/visie/keuzes/uitzonderingen/nieuw',
    '/visie/keuzes/perioden/nieuw',
    '/visie/gevolgen',
    '/visie/gevolgen/nieuw',
    '/visie/raad',
    '/visie/vaststelling',
    '/visie/vergelijking?van=1&naar=concept',
    '/visie/versies/1',
    '/doelen/beginnen?targetGroups=ouderen',
  ]
  for (const path of paths) {
    await open(page, path)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      for (const fault of await faultsOf(page)) faults.push(`${width} ${path}: ${fault}`)
    }
  }
  await page.goto(`${house.origin}${link}`)
  faults.push(...(await faultsOf(page)))
  await context.close()
  assert.deepEqual(faults, [])
})
