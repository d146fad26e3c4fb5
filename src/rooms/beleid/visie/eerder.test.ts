import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'

const demo = openDemo(new Date('2026-11-24T10:00:00.000Z'))

const once = (html: string, text: string) => html.split(text).length - 1

test('a part of the vision shows what it said before, who wrote it, and what went out; a new vision begins without', async () => {
  await demo.post('/visie/beginnen', [], 'beleidsambtenaar')
  const write = (text: string, revision: number) =>
    demo.post(
      '/visie/schrijven/regierol',
      [
        ['text', text],
        ['revision', String(revision)],
      ],
      'beleidsambtenaar',
    )
  assert.doesNotMatch((await demo.read('/visie/schrijven/regierol', 'beleidsambtenaar')).html, /eerdere tekst/)
  assert.equal((await write('Wij sturen samen met het veld.', 1)).status, 303)
  assert.equal((await write('Wij sturen alleen.', 2)).status, 303)
  const { html } = await demo.read('/visie/schrijven/regierol', 'beleidsambtenaar')
  assert.match(html, /Bekijk de 2 eerdere teksten/)
  assert.match(html, /Geschreven door Sanne/)
  assert.match(html, /<del>[^<]*samen met het veld/)
  const english = await demo.read('/visie/schrijven/regierol', 'beleidsambtenaar', 'en')
  assert.match(english.html, /See the 2 earlier texts/)
  assert.equal(once((await demo.read('/visie/schrijven/aanpak', 'beleidsambtenaar')).html, 'eerdere tekst'), 0)
  const { earlier } = await demo.json('/visie/delen/regierol', 'beleidsambtenaar')
  assert.equal(earlier[0].text, 'Wij sturen samen met het veld.')
})

test('the plan keeps what a part said before as well', async () => {
  const { revision } = await demo.json('/plan/delen/5', 'beleidsambtenaar')
  const sent = await demo.post(
    '/plan/delen/5',
    [
      ['text', 'Iedereen doet mee.'],
      ['revision', String(revision)],
    ],
    'beleidsambtenaar',
  )
  assert.equal(sent.status, 303)
  const { html } = await demo.read('/plan/delen/5', 'beleidsambtenaar')
  assert.match(html, /Bekijk de eerdere tekst/)
  assert.match(html, /<ins>[^<]*Iedereen/)
})
