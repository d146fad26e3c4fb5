import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'

const { read, post, json } = openDemo(new Date('2026-11-24T10:00:00.000Z'))

test('whoever is overtaken keeps the own text, sees what is there now, and saves over that', async () => {
  const late = await post(
    '/plan/inclusie/vangnet',
    [
      ['revision', '0'],
      ['answer', 'Mijn tekst'],
    ],
    'vakafdeling',
  )
  const html = await late.text()
  assert.equal(late.status, 409)
  assert.match(html, /Mijn tekst/)
  assert.match(html, /Wie het niet redt, kan naar het wijkteam/)
  const [, newest] = /name="revision" value="(\d+)"/.exec(html)!
  const saved = await post(
    '/plan/inclusie/vangnet',
    [
      ['revision', newest!],
      ['answer', 'Mijn tekst'],
    ],
    'vakafdeling',
  )
  assert.equal(saved.status, 303)
  const { rows } = await json('/plan/inclusie', 'beleidsambtenaar')
  const row = rows.find(({ vraag }: { vraag: string }) => vraag === 'vangnet')
  assert.deepEqual([row.answer, row.role], ['Mijn tekst', 'vakafdeling'])
})

test('pages and the API tell the same: support, money of an activity, messages', async () => {
  const support = await json('/plan/draagvlak', 'raadslid')
  assert.equal(support.firstStep, 2)
  assert.match((await read('/plan/draagvlak', 'raadslid')).html, /stap 2\. Dat is op tijd/)
  const { draft, continuity } = await json('/plan', 'beleidsambtenaar')
  assert.equal(continuity[0].title, 'Korte cursussen in de avond')
  const { id } = draft.activiteiten[0]
  const money = await json(`/plan/activiteiten/${id}/geld`, 'beleidsambtenaar')
  assert.equal(
    money.mix.reduce((sum: number, { percent }: { percent: number }) => sum + percent, 0),
    100,
  )
  const one = await json(`/plan/activiteiten/${id}/geld/2026/begroting`, 'beleidsambtenaar')
  assert.equal(one.cents, 5_000_00)
  const { contact } = await json('/plan/communicatie', 'beleidsambtenaar')
  assert.deepEqual(contact[1], { year: 2027, times: 2, needed: 4 })
  const { html } = await read('/plan/communicatie', 'beleidsambtenaar', 'en')
  assert.match(html, /That is too little: 4 times are needed/)
})

test('the field finds its question on the page of the plan; a resident sees neither the draft nor who reacted', async () => {
  assert.match((await read('/plan', 'organisatie')).html, /href="\/lindewaard\/plan\/reactie"/)
  const page = await read('/plan', 'inwoner')
  assert.equal(page.status, 200)
  assert.doesNotMatch(page.html, /Dorpsraad Elsbroek|plan\/draagvlak/)
  assert.match(page.html, /Bekendgemaakt op 24 november 2026/)
  assert.equal((await read('/plan/draagvlak', 'inwoner')).status, 403)
})
