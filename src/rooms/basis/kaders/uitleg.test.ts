import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDemo } from '../../../doors/cast.ts'
import type { Role } from '../../../house/actor.ts'
import { type Lang, langs } from '../../../house/texts.ts'
import { begrippen } from './begrippen/index.ts'

const { read, post, json } = openDemo(new Date('2026-11-24T10:00:00.000Z'))
const officer: Role = 'beleidsambtenaar'

/** The terms that a page marks, each with the button that opens its definition. */
const markedOn = (html: string) =>
  [
    ...html.matchAll(/popovertarget="begrip-([^"]+)"[^>]*>.*?<span id="begrip-\1" popover="auto"[^>]*>(.*?)<\/span><\/span>/gs),
  ].map(([, key, said]) => ({ key: key!, said: said!.replaceAll(/<[^>]+>/g, ' ').trim() }))
const marked: readonly (readonly [path: string, ...terms: string[]])[] = [
  ['/visie', 'regierol', 'smal-breed', 'dirigent', 'vijf-s', 'uitgangspunten', 'speerpunt'],
  ['/visie/smal-of-breed', 'smal-breed'],
  ['/doelen', 'smart', 'indicator', 'nulmeting'],
  ['/doelen/dekking', 'prestatieveld', 'vrijwillige-inzet'],
  ['/stappen/1', 'vrijwillige-inzet'],
  ['/plan', 'indicator', 'smart', 'draagvlak'],
  ['/kaders/naslag', 'compensatiebeginsel'],
]

test('on the policy pages terms are explained where they stand, in both languages, without a script (FW-08, A5)', async () => {
  assert.equal((await post('/visie/beginnen', [], officer)).status, 303)
  for (const lang of langs)
    for (const [path, ...terms] of marked) {
      const found = markedOn((await read(path, officer, lang)).html)
      assert.deepEqual(
        found.map(({ key }) => key),
        terms,
        `${path} ${lang}`,
      )
      for (const { key, said } of found) assertExplains(key, said, lang)
    }
})

/** The definition is short, and a dated term starts with the word of today. */
function assertExplains(key: string, said: string, lang: Lang) {
  const term = begrippen.find((each) => each.key === key)
  assert.ok(term, key)
  const now = term.replacedBy ? begrippen.find((each) => each.key === term.replacedBy)! : term
  const plain = said.replaceAll('&#39;', "'")
  assert.ok(plain.startsWith(now[lang]) && plain.includes(now.definition[lang]), said)
  if (now !== term) assert.ok(plain.endsWith(`In 2007: ${term[lang]}.`), said)
  assert.ok(now.definition[lang].split(/\s+/).length <= 60)
}

test('a search for allochtonen, Mezzo or compensatiebeginsel shows the word of today first, on the page and in the API (K2)', async () => {
  for (const [typed, now] of [
    ['allochtonen', 'mensen met een migratieachtergrond'],
    ['Mezzo', 'MantelzorgNL'],
    ['compensatiebeginsel', 'maatwerkvoorziening'],
  ] as const) {
    const { html } = await read(`/begrippen?zoek=${typed}`)
    assert.match(html, new RegExp(`<dt[^>]*>${now}</dt>.*In 2007: ${typed}`, 's'))
    assert.equal((await json(`/begrippen?zoek=${typed}`)).entries[0].term.nl, now)
  }
  assert.match((await read('/begrippen?zoek=zzzz')).html, /Dit woord staat er niet bij/)
})

test('the 2007 view changes areas, terms and duties, and no data (section 18)', async () => {
  const state = async () => JSON.stringify(await Promise.all([json('/doelen', officer), json('/kaders'), json('/doelgroepen')]))
  const before = await state()
  const [now, earlier] = [(await read('/kaders')).html, (await read('/kaders/wmo-2007')).html]
  assert.match(now, /Onderzoek elke melding.*maatwerkvoorziening/s)
  assert.doesNotMatch(now, /Prestatieveld 9|per prestatieveld verantwoording/)
  assert.match(earlier, /Geschiedenis.*Prestatieveld 9.*per prestatieveld verantwoording.*compensatiebeginsel/s)
  assert.doesNotMatch(earlier, /Onderzoek elke melding/)
  for (const html of [now, earlier]) assert.match(html, /aria-label="Kijk vanuit".*aria-current="true"/s)
  const [today, then] = [(await read('/begrippen')).html, (await read('/begrippen?kijk=2007')).html]
  assert.match(today, /<dt[^>]*>maatwerkvoorziening</)
  assert.doesNotMatch(today, /<dt[^>]*>compensatiebeginsel</)
  assert.match(then, /<dt[^>]*>compensatiebeginsel<.*Nu zeggen wij: maatwerkvoorziening/s)
  assert.doesNotMatch(then, /<dt[^>]*>maatwerkvoorziening</)
  assert.equal(await state(), before)
})

test('all reference data is there after the demo was loaded (A1; FW-01 to FW-13)', async () => {
  const naslag = await json('/kaders/naslag')
  assert.equal(naslag.vormen.length, 4)
  assert.equal(naslag.compensatie.vermogens.length, 4)
  assert.deepEqual(
    naslag.regelingen.rows.map(({ kind }: { kind: string }) => kind),
    ['wet', 'wet', 'wet', 'wet', 'regeling', 'regeling', 'regeling', 'regeling'],
  )
  assert.ok(naslag.regelingen.rows.some(({ code }: { code: string }) => code === 'cvtm'))
  assert.equal(naslag.compensatie.edition, 'wmo-2007', 'history')
  assert.equal((await json('/kaders/wmo-2007')).edition.areas.length, 9)
  const { domeinen } = await json('/kaders/domeinen')
  assert.equal(domeinen.length, 16)
  for (const { role, department } of domeinen) assert.ok(role !== '' && department !== '')
  const { bronnen } = await json('/kaders/bronnen')
  assert.deepEqual(
    bronnen.filter(({ own }: { own: boolean }) => own).map(({ nl }: { nl: string }) => nl),
    ['Lindewaards Buurtfonds', 'Ondernemersfonds Lindewaard'],
  )
})

test('an administrator adds a source in the browser, sees what is wrong at its field, changes it and takes it off the list', async () => {
  const add = (fields: [string, string][]) => post('/kaders/eigen/bron/nieuw', fields, 'beheerder')
  const wrong = await add([['name', 'Lindefonds']])
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /value="Lindefonds"/)
  const added = await add([
    ['name', 'Lindefonds'],
    ['soort', 'fonds'],
    ['about', 'Voor feesten in de straat.'],
  ])
  assert.equal(added.headers.get('location'), '/lindewaard/kaders/eigen')
  assert.match((await read('/kaders/bronnen')).html, /Lindefonds \(van onze gemeente\).*Voor feesten in de straat/s)
  const { html } = await read('/kaders/eigen', 'beheerder')
  const id = /\/kaders\/eigen\/([0-9a-f-]{36})">Lindefonds/.exec(html)?.[1]
  assert.match((await read(`/kaders/eigen/${id}`, 'beheerder')).html, /value="Lindefonds"/)
  assert.equal((await post(`/kaders/eigen/${id}/stoppen`, [], 'beheerder')).status, 303)
  assert.doesNotMatch((await read('/kaders/bronnen')).html, /Lindefonds/)
  assert.match((await read(`/kaders/eigen/${id}`, 'beheerder')).html, /Dit staat niet meer in de lijst/)
  assert.equal((await read('/kaders/eigen', 'wethouder')).status, 403)
  assert.equal((await read('/kaders/eigen/niets/nieuw', 'beheerder')).status, 404)
})
