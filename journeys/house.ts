import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { apiDoor } from '../src/doors/api.ts'
import { demoDatabase } from '../src/doors/cast.ts'
import { openLive } from '../src/doors/live.ts'
import { webDoor } from '../src/doors/web.ts'
import { openWorker } from '../src/doors/worker.ts'
import type { Mail } from '../src/house/mail.ts'
import { rooms } from '../src/rooms/index.ts'

/**
 * The demo in a real server, and a real browser before it. `ignoreDefaultArgs`: what the browser is not told, though Playwright
 * always tells it.
 */
export async function openHouse(...ignoreDefaultArgs: string[]) {
  // The browser first: when it does not start, nothing else is left open.
  const browser = await openBrowser(ignoreDefaultArgs)
  const mails: Mail[] = []
  // Of the hour, so that the journeys of one check share the demo.
  const database = await demoDatabase(new Date(new Date().setMinutes(0, 0, 0)))
  const api = apiDoor({ database, rooms })
  const web = webDoor({ database, rooms, demo: true, live: await openLive(database) })
  const fetch = (request: Request, env: unknown) =>
    (new URL(request.url).pathname.startsWith('/api/') ? api : web).fetch(request, env as object)
  const server = serve({ fetch, port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  const mail = { send: async (each: Mail) => void mails.push(each), close: () => {} }
  const worker = await openWorker({ database, rooms, mail, origin })
  return {
    browser,
    origin,
    /** Every message that left the house. */
    mails,
    async close() {
      await browser.close()
      await worker.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    },
  }
}

/** The browser at `CHROMIUM`; else Chromium from npm on Linux, elsewhere the Chrome or Edge of the machine. */
async function openBrowser(ignoreDefaultArgs: string[]): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  const own = process.env.CHROMIUM
  if (own) return chromium.launch({ executablePath: own, args, ignoreDefaultArgs })
  if (process.platform === 'linux' && process.arch === 'x64') {
    // The package unpacks its libraries only when it believes to be on this platform.
    process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
    const { default: packed } = await import('@sparticuz/chromium')
    const launch = async () => chromium.launch({ executablePath: await packed.executablePath(), args, ignoreDefaultArgs })
    // Another run on this machine may be unpacking the very same file at this moment: a second later it is whole.
    return launch().catch(() => new Promise((resolve) => setTimeout(resolve, 2000)).then(launch))
  }
  const launch = (channel: string) => chromium.launch({ channel, ignoreDefaultArgs })
  return launch('chrome').catch(() => launch('msedge'))
}

/** Signs in at the demo door as somebody by name. */
export async function enterAs(page: Page, origin: string, name: string): Promise<void> {
  await page.goto(`${origin}/lindewaard/demo`)
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click()
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is wrong with the page as it stands: axe, sideways scrolling, headlines, words that are no words. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> } }
    ).axe.run()
    const faults = violations.map(({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`)
    const wide = document.documentElement.scrollWidth - window.innerWidth
    if (wide > 1) faults.push(`scrolls ${wide} px sideways`)
    // A table of figures may scroll; what is to be pressed has to be in sight.
    for (const each of document.querySelectorAll('main button, main .utrecht-button, main table form, main td:last-child a')) {
      const { right, width } = each.getBoundingClientRect()
      if (width > 0 && right > window.innerWidth + 1) faults.push(`cuts off ${each.textContent?.trim()}`)
    }
    const titles = document.querySelectorAll('h1').length
    if (titles !== 1) faults.push(`${titles} headlines of the first level`)
    const odd = document.body.innerText.match(/\bundefined\b|\[object |\bNaN\b/)
    if (odd) faults.push(`says ${odd[0]}`)
    return faults
  })
}
