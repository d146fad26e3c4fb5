import { test } from 'node:test'
import { mkdirSync } from 'node:fs'
import { openHouse, enterAs, faultsOf } from './journeys/house.ts'
test('shots', async () => {
  mkdirSync('/tmp/visieb-shots', { recursive: true })
  const house = await openHouse()
  try {
    const context = await house.browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await enterAs(page, house.origin, 'Sanne')
    await page.request.post(`${house.origin}/lindewaard/visie/beginnen`, { headers: { origin: house.origin }, form: {} })
    const c = '/visie/rolverdeling/concept'
    const paths: [string, string][] = [
      ['visie', '/visie'], ['vijfs', '/visie/vijf-s'], ['situeren', '/visie/vijf-s/situeren/beeld'], ['sturen', '/visie/vijf-s/sturen/beeld'], ['s-form', '/visie/vijf-s/situeren'], ['jaar', '/visie/vijf-s/steun/jaren/2026'],
      ['betrokkenen', '/visie/betrokkenen'], ['betrokkene', '/visie/betrokkenen/01900000-0000-7000-8000-00000000abcd'], ['themas', '/visie/themas'], ['thema', '/visie/themas/loket'],
      ['plek', '/visie/plek'], ['plekform', '/visie/plek/keuze'], ['grenzen', '/visie/grenzen'], ['grens', '/visie/grenzen/sport'],
      ['rolverdeling', '/visie/rolverdeling'], ['rollen', c], ['onderwerp', `${c}/onderwerpen/budget`], ['akkoord', `${c}/akkoord/gemeente`], ['partij', `${c}/partijen/01900000-0000-7000-8000-00000000abcd`],
      ['check', '/visie/zelfcheck'], ['cultuur', '/visie/zelfcheck/stand'], ['middelen', '/visie/extra-middelen'], ['besluit', '/visie/extra-middelen/besluit'], ['versie', '/visie/versies/1'],
    ]
    for (const lang of (process.env.LANGS ?? 'nl').split(','))
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await context.addCookies([{ name: 'taal', value: lang, url: house.origin }])
      for (const [name, path] of paths) {
        if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue
        const r = await page.goto(`${house.origin}/lindewaard${path}`)
        const faults = await faultsOf(page)
        console.log(lang, width, name, r?.status(), faults.join('; '))
        await page.screenshot({ path: `/tmp/visieb-shots/${lang}-${width}-${name}.png`, fullPage: true })
      }
    }
  } finally { await house.close() }
})
