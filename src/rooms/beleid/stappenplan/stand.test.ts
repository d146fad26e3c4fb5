import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'
import { publicStand } from './views/stand.ts'

const now = new Date('2026-11-24T10:00:00.000Z')
const { read, json } = openDemo(now)

test('a visitor without account reads how far it is, one thing to do and what was done with what people said (ST-10)', async () => {
  for (const path of ['/stappen', '/stappen/stand']) {
    const { status, html } = await read(path)
    assert.equal(status, 200)
    assert.match(html, /Wat kunt u nu doen\?/)
    assert.match(html, /Kom naar: Het plan in gewone woorden/)
    assert.match(html, /Wij zijn bij stap 6/)
    assert.match(html, /Wie wacht, hoort elke maand iets/)
    assert.doesNotMatch(html, /Sanne|Wachten op een maatje duurt te lang|Samen doelen kiezen|Wat de wet vraagt/)
    assert.equal(html.match(/md-next"/g)?.length, 1)
  }
  assert.match((await read('/stappen/stand', undefined, 'en')).html, /What can you do now\?/)
  const stand = await json('/stappen/stand')
  assert.deepEqual(Object.keys(stand.inbreng[0]).sort(), ['answer', 'body', 'heardOn', 'id', 'nextHow', 'nextOn'])
})

test('the home of the municipality invites residents, and gives the officer the one next action', async () => {
  const home = (await read('/')).html
  assert.match(home, /Praat mee over vrijwillige inzet/)
  assert.match(home, /Kom naar: Het plan in gewone woorden/)
  const own = (await read('/', 'beleidsambtenaar')).html
  assert.match(own, /Uw volgende stap/)
  assert.doesNotMatch(own, /Praat mee over vrijwillige inzet/)
})

test('the goals of the public plan are results: what was promised, with what was measured last (ST-10)', async () => {
  const { doelen } = await json('/doelen', 'beleidsambtenaar')
  const plan = { no: 2, doelen } as never
  const stand = publicStand({ now } as never, null, { bijeenkomsten: [], plan })
  assert.equal(stand.plan, 2)
  const { statement, baseline, now: latest, target, measuredOn } = stand.doelen.find((each) => each.unit === 'jongeren')!
  assert.deepEqual([statement, baseline, latest, target], ['150 jongeren hebben interesse in vrijwilligerswerk', 20, 64, 150])
  assert.equal(measuredOn, '2026-09-30')
  assert.deepEqual((await json('/stappen/stand')).doelen, [])
})

test('the pages of the law, meetings and hearings say what is there, in both languages', async () => {
  assert.match((await read('/stappen/plichten', 'raadslid')).html, /Gehoord: Seniorenraad/)
  assert.match((await read('/stappen/plichten', 'raadslid', 'en')).html, /Heard: Seniorenraad/)
  assert.match((await read('/stappen/bijeenkomsten', 'vakafdeling')).html, /Dorpsavond in Veenrand/)
  assert.match((await read('/stappen/4/gehoord', 'wethouder')).html, /Deze groepen hoorde u nog niet/)
  assert.match((await read('/stappen/4', 'beleidsambtenaar')).html, /Hulp bij deze stap/)
  assert.match((await read('/stappen/route', 'beleidsambtenaar')).html, /Plan en afspraken/)
})
