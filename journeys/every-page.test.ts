import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { loadAssets } from '../src/doors/assets.ts'
import { galleryPages } from '../src/house/html/gallery.tsx'
import { renderPage } from '../src/house/html/index.ts'
import { type Lang, langs } from '../src/house/texts.ts'
import { rooms } from '../src/rooms/index.ts'
import { enterAs, faultsOf, openHouse } from './house.ts'

/** Follows every link of the demo, at most two pages of a kind, as a policy officer, an administrator and a visitor. */
let house: Awaited<ReturnType<typeof openHouse>>
before(async () => {
  house = await openHouse()
})
after(() => house.close())

/** The doors that pages stand behind, the plainest first: two pages of one door are of one kind. */
const doors = rooms
  .flatMap((room) => room.doors)
  .flatMap((door) => (door.door === 'page' || door.door === 'form' ? [door.path] : []))
  .sort((one, two) => one.split(':').length - two.split(':').length)
  .map((path) => ({ path, fits: new RegExp(`^${path.replaceAll(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`) }))
const kindOf = (path: string) => doors.find(({ fits }) => fits.test(path.slice('/lindewaard'.length) || '/'))?.path ?? path
const samples = 2
const isFile = (path: string) => /\.(odt|docx|pdf|css|csv|geojson|json)$/.test(path)

async function pagesFor(name: string | null): Promise<string[]> {
  const context = await house.browser.newContext()
  const page = await context.newPage()
  if (name) await enterAs(page, house.origin, name)
  const seen = new Set<string>()
  const kinds = new Map<string, number>()
  const waiting = ['/lindewaard']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const count = kinds.get(kindOf(path)) ?? 0
    if (seen.has(path) || count === samples || /\/(taal|live|demo)\b/.test(path)) continue
    kinds.set(kindOf(path), count + 1)
    seen.add(path)
    const response = await context.request.get(`${house.origin}${path}`)
    assert.ok(response.status() < 400, `${name ?? 'a visitor'} follows a link to ${path}: ${response.status()}`)
    if (isFile(path)) continue
    const hrefs = (await response.text()).matchAll(/<a [^>]*?href="(\/[^"#?]*)/g)
    for (const [, href] of hrefs) if (href!.startsWith('/lindewaard')) waiting.push(href!.replace(/\/$/, ''))
  }
  await context.close()
  return [...seen].filter((path) => !isFile(path))
}

/** Two at a time: each page has a process of its own in the browser. */
describe('everybody', { concurrency: 2 }, () => {
  for (const [name, atLeast] of [
    ['Sanne', 50],
    ['Mieke', 5],
    [null, 6],
  ] as const) {
    let found: Promise<string[]> | undefined
    for (const lang of langs)
      test(`${name ?? 'a visitor'}: every page is clean in ${lang}, on a phone and on a desk`, async () => {
        found ??= pagesFor(name)
        const paths = await found
        assert.ok(paths.length >= atLeast, `${paths.length} pages: ${paths.join(' ')}`)
        // Of a second page of one kind the content differs, not the words of the house: it is looked at in one language, on a phone.
        const first = new Set(new Map([...paths].reverse().map((path) => [kindOf(path), path])).values())
        assert.deepEqual(await faultsOn(lang === 'nl' ? paths : first, first, name, lang), [])
      })
  }
})

/** What is wrong with these pages for somebody, in a language, on a phone; of some on a desk too. */
async function faultsOn(paths: Iterable<string>, wide: ReadonlySet<string>, name: string | null, lang: Lang): Promise<string[]> {
  const context = await house.browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  if (name) await enterAs(page, house.origin, name)
  await page.goto(`${house.origin}/lindewaard/taal/${lang}`)
  for (const path of paths) {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${house.origin}${path}`)
    assert.equal(await page.locator('html').getAttribute('lang'), lang)
    for (const width of wide.has(path) ? [390, 1280] : [390]) {
      await page.setViewportSize({ width, height: 844 })
      for (const fault of await faultsOf(page)) faults.push(`${lang} ${width} ${path}: ${fault}`)
    }
  }
  await context.close()
  return faults
}

test('every component of the kit is clean too, also those no page uses today', async () => {
  const context = await house.browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const { addressOf } = loadAssets()
  const faults: string[] = []
  for (const lang of langs)
    for (const [name, { p, page: shown }] of Object.entries(galleryPages(lang))) {
      const body = await renderPage({ ...p, asset: addressOf }, shown)
      await page.route('**/gallery', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: String(body) }))
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 844 })
        await page.goto(`${house.origin}/gallery`)
        for (const fault of await faultsOf(page)) faults.push(`${lang} ${width} ${name}: ${fault}`)
      }
      await page.unroute('**/gallery')
    }
  await context.close()
  assert.deepEqual(faults, [])
})
