import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../../doors/cast.ts'
import { costHints } from './wording.ts'

const { read, json, post } = openDemo(new Date('2026-11-24T10:00:00.000Z'))
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, ' ')

test('VI-12: no public page of the demo speaks of money saved, or of euros per volunteer', async () => {
  for (const path of ['/visie', '/visie/versies/1', '/visie/vergelijking', '/stappen', '/plan'])
    for (const lang of ['nl', 'en'] as const) {
      const { status, html } = await read(path, undefined, lang)
      assert.equal(status, 200, path)
      assert.deepEqual(costHints(plain(html)), [], path)
    }
})

test('VI-01, VI-05: a visitor reads summary, what is asked of everybody, and what was done with the objection of the small clubs', async () => {
  const { html } = await read('/visie')
  assert.match(plain(html), /In het kort.*Wat wij van iedereen vragen/s)
  const version = plain((await read('/visie/versies/1')).html)
  assert.match(
    version,
    /Breed en dirigent.*Eenzame ouderen.*Vangnet.*Jeugd.*Te veel afspraken voor kleine clubs\..*één afspraak/s,
  )
  assert.doesNotMatch(version, /De Toren|Henk/)
  const { keuzes, besluit } = await json('/visie/versies/1')
  assert.deepEqual([keuzes.mix.approach, besluit.decisionNo], ['breed', 'R-41'])
  assert.equal(keuzes.gevolgen[0].counts.kan, 6)
})

test('VI-04: the vision of the demo promised a safety net, and a goal keeps it', async () => {
  const { lacks } = await json('/stappen/5', 'beleidsambtenaar')
  assert.deepEqual(lacks, [])
  const { html } = await read('/doelen/beginnen?targetGroups=ouderen&targetGroups=eenzaam', 'beleidsambtenaar')
  assert.equal([...html.matchAll(/name="targetGroups" value="(ouderen|eenzaam)" checked/g)].length, 2)
})

test('VI-02: all rows on one page; when one was overtaken the whole page comes back with both', async () => {
  await post('/visie/beginnen', [], 'beleidsambtenaar')
  const page = await read('/visie/smal-of-breed/alles', 'wethouder')
  assert.equal([...page.html.matchAll(/type="radio"/g)].length, 30)
  const row = (n: number, revision: number, value: number): [string, string][] => [
    [`rows.${n}.row`, String(n + 1)],
    [`rows.${n}.revision`, String(revision)],
    [`rows.${n}.value`, String(value)],
    [`rows.${n}.note`, 'Wat ik typte.'],
  ]
  assert.equal((await post('/visie/smal-of-breed/alles', row(0, 1, 5), 'beleidsambtenaar')).status, 303)
  const late = await post('/visie/smal-of-breed/alles', [...row(0, 1, 3), ...row(1, 1, 3)], 'wethouder')
  const html = await late.text()
  assert.equal(late.status, 409)
  assert.match(html, /Dit staat er nu.*Smal\. Wat ik typte\..*name="rows\.0\.revision" value="2".*value="3" checked/s)
  assert.equal((await post('/visie/smal-of-breed/alles', [...row(0, 2, 3), ...row(1, 1, 3)], 'wethouder')).status, 303)
})
