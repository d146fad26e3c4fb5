import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo, yearsLater } from './cast.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const demo = openDemo(now)
const { read, post, json } = demo
const officer = 'beleidsambtenaar'

/** What the form of an activity starts with, with other days. */
const activity = (starts: string, ends: string): [string, string][] => [
  ['title', 'Zonder einde'],
  ['starts', starts],
  ['ends', ends],
  ['state', 'planned'],
]
const message = (firstDay: string): [string, string][] => [
  ['purpose', 'inform'],
  ['audience', 'vrijwilligers'],
  ['message', 'Elke maand iets'],
  ['channel', 'brief'],
  ['firstDay', firstDay],
  ['every', '1'],
  ['owner', 'Gemeente'],
]
/** A page answers, and is as long as a page is: nothing was walked over that somebody typed. */
async function answers(path: string, as?: typeof officer): Promise<string> {
  const { status, html } = await read(path, as)
  assert.equal(status, 200, path)
  assert.ok(html.length < 150_000, `${path} has ${html.length} signs`)
  return html
}
const pages = ['/', '/plan', '/plan/communicatie', '/plan/delen/13', '/stappen', '/stappen/9', '/werk']
/** Where an activity is added to the first goal. */
const add = async () => (await read('/plan', officer)).html.match(/\/plan\/activiteiten\/nieuw\/[0-9a-f-]+/)![0]

test('nobody types "no end" as 9999, or the year 26: the field says which days there are', async () => {
  const path = await add()
  for (const [starts, ends] of [
    ['2027-01-01', '9999-12-31'],
    ['0026-12-01', '0027-06-30'],
  ] as const) {
    const refused = await post(path, activity(starts, ends), officer)
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /Vul een datum in van 1 januari 1900 tot en met 31 december 2200\./)
  }
  const turned = await post(path, activity('2027-01-02', '2027-01-01'), officer)
  assert.equal(turned.status, 422)
  assert.match((await read(path, officer)).html, /type="date" min="1900-01-01" max="2200-12-31"/)
})

test('a plan of three hundred years with a message every month is a plan like another; what is in it is found by following links', async () => {
  assert.equal((await post(await add(), activity('1900-01-01', '2200-12-31'), officer)).status, 303)
  for (const day of ['1900-01-01', '2026-12-01'])
    assert.equal((await post('/plan/communicatie/nieuw', message(day), officer)).status, 303)
  for (const path of pages) await answers(path, officer)
  await answers('/')
  assert.match(await answers('/plan/communicatie', officer), /Wij kijken ten hoogste 50 jaar vooruit\./)
  assert.equal((await read('/plan/concept.pdf', officer)).status, 200)
  const { rows } = await json('/plan/communicatie', officer)
  assert.ok(rows.every(({ days }: { days: string[] }) => days.length <= 600))
  const link = /href="\/lindewaard(\/plan\/activiteiten\/[0-9a-f-]{36})"[^>]*>[^<]*<span class="md-vh">: Zonder einde</
  const change = (await answers('/plan', officer)).match(link)![1]!
  await answers(change, officer)
  assert.equal((await post(`${change}/weghalen`, [['revision', '1']], officer)).status, 303)
})

test('a version that was adopted with such days, and never changes, takes no page down', async () => {
  for (const [path, fields] of yearsLater.slice(1, 6)) assert.equal((await post(path, fields, officer)).status, 303, path)
  const days = `replace(replace(snapshot::text, '2027-12-31', '9999-12-31'), '2026-01-01', '0026-01-01')`
  await demo.database.asOwner((client) => client.query(`update plan_versie set snapshot = (${days})::jsonb`))
  const [, no] = (await answers('/plan', officer)).match(/\/plan\/versies\/(\d+)/)!
  const version = await answers(`/plan/versies/${no}`)
  assert.match(version, /31 december 9999/)
  for (const path of [...pages.filter((each) => !each.includes('/delen/')), '/plan/kalender']) await answers(path, officer)
  for (const path of ['/', '/plan']) await answers(path)
  assert.equal((await read(`/plan/versies/${no}/plan.pdf`)).status, 200)
})
