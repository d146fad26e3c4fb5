import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** The element that has the focus, as `TAG name text`. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null
    return `${at?.tagName ?? ''} ${at?.name ?? ''} ${at?.textContent?.trim().slice(0, 60) ?? ''}`
  })

/** Tab until the element that has the focus is the one that is meant. */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 90; step++) {
    await page.keyboard.press('Tab')
    if (wanted.test(await focused(page))) return
  }
  assert.fail(`the keyboard never reached ${wanted} on ${page.url()}`)
}
