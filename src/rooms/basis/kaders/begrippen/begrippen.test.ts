import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '../../../../house/texts.ts'
import { begrippen } from './index.ts'
import { entriesOf, searchEntries, termOf } from './rules.ts'

const count = (text: string) => text.trim().split(/\s+/).length
const now = entriesOf(begrippen, 'wmo-2015', 'nl')
const then = entriesOf(begrippen, 'wmo-2007', 'nl')
const found = (typed: string) => searchEntries(now, typed).map(({ term }) => term.nl)

test('every term has a definition of at most sixty words in both languages, and a key of its own (FW-08)', () => {
  assert.equal(new Set(begrippen.map(({ key }) => key)).size, begrippen.length)
  for (const { key, definition } of begrippen)
    for (const lang of langs) assert.ok(count(definition[lang]) >= 2 && count(definition[lang]) <= 60, key)
})

test('all terms of the catalogue are explained (FW-08)', () => {
  const asked =
    'civil society,maatschappelijk zelfbestuur,terugtredende overheid,vrijwillige inzet,vrijwilligerswerk,informele zorg,mantelzorger,extramuralisering,bemoeizorg,aanbodgericht,vraaggericht,regierol,prestatieafspraak,instellingssubsidie,wijkbudget,vitale coalitie,burgerparticipatie,MFO,MZO,PC-organisatie,OGGZ,SMART'
  const all = begrippen.map(({ nl }) => nl)
  assert.deepEqual(
    asked.split(',').filter((term) => !all.includes(term)),
    [],
  )
})

test('every word of 2007 leads to a word of today, and no other word does (OD-20)', () => {
  for (const { key, edition, replacedBy } of begrippen) {
    assert.equal(replacedBy !== null, edition === 'wmo-2007', key)
    if (replacedBy) assert.notEqual(begrippen.find((term) => term.key === replacedBy)?.edition, 'wmo-2007', key)
  }
})

test('the search finds old and new words, and shows the word of today (K2, FW-08)', () => {
  assert.deepEqual(found('allochtonen'), ['mensen met een migratieachtergrond'])
  assert.equal(found('Mezzo')[0], 'MantelzorgNL')
  assert.equal(found('compensatiebeginsel')[0], 'maatwerkvoorziening')
  assert.equal(found('maatwerk')[0], 'maatwerkvoorziening')
  assert.equal(found('INFORMAL CARER')[0], 'mantelzorger')
  assert.equal(found('creeren')[0], 'vijf S-en', 'without its accent, in the definition')
  assert.deepEqual(found('zzzz'), [])
  assert.equal(found('').length, now.length)
})

test('seen from 2007 other words stand in the list, each with the word of today (OD)', () => {
  assert.equal(
    now.some(({ term }) => term.key === 'compensatiebeginsel'),
    false,
  )
  const old = then.find(({ term }) => term.key === 'compensatiebeginsel')
  assert.deepEqual(
    old?.others.map(({ key }) => key),
    ['maatwerkvoorziening'],
  )
  assert.equal(
    then.some(({ term }) => term.edition === 'wmo-2015'),
    false,
  )
  const words = (entries: typeof now) => new Set(entries.flatMap(({ term, others }) => [term, ...others]).map(({ key }) => key))
  assert.equal(words(now).size, begrippen.length, 'no word is lost from today')
})

test('a marked word of 2007 shows the word of today first (FW-08)', () => {
  const { now: today, was } = termOf('prestatieveld')
  assert.deepEqual([today.key, was?.key], ['doel-wmo', 'prestatieveld'])
  assert.deepEqual([termOf('regierol').now.key, termOf('regierol').was], ['regierol', null])
})
