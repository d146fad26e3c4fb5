import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { leavesOf, saying, wordings } from '../../../../tools/texts.ts'
import { langs } from '../../../house/texts.ts'
import { begrippen } from './begrippen/index.ts'
import { inclusie } from './bibliotheek/inclusie.ts'
import { kansenEnBedreigingen } from './bibliotheek/kansen.ts'
import { noden } from './bibliotheek/noden.ts'
import { ontwikkelingen } from './bibliotheek/ontwikkelingen.ts'
import { targetGroups, targetGroupUse } from './doelgroepen.ts'
import { editions } from './editions/index.ts'
import { mappings } from './editions/mapping.ts'
import { wmo2007 } from './editions/wmo-2007.ts'
import { wmo2015 } from './editions/wmo-2015.ts'
import { type Edition, editionKeys } from './model.ts'
import { bronnen } from './naslag/bronnen.ts'
import { domeinen } from './naslag/domeinen.ts'
import { vormen } from './naslag/vormen.ts'
import { areaOf, editionOf, isReviewed, kaderTag, labelOf, mapTag } from './rules.ts'
import { editionFaults, mappingFaults } from './validate.ts'

const linesOf = ({ areas }: Edition) => areas.flatMap(({ goals, volunteerRelations }) => [...goals, ...volunteerRelations])
const tagsOf = (edition: Edition) => [...edition.areas, ...linesOf(edition)].map(({ key }) => key)
const allTags = editions.flatMap(tagsOf)

test('nine fields with 30 goals and 25 relations with voluntary effort, each with its own key (FW-02)', () => {
  assert.deepEqual(
    wmo2007.areas.map(({ goals }) => goals.length),
    [3, 3, 3, 3, 3, 6, 5, 2, 2],
  )
  assert.deepEqual(
    wmo2007.areas.map(({ volunteerRelations }) => volunteerRelations.length),
    [5, 4, 2, 3, 3, 2, 2, 2, 2],
  )
  assert.equal(linesOf(wmo2007).length, 55)
  assert.equal(new Set(allTags).size, allTags.length)
  assert.equal(labelOf('wmo-2007/7/doel/2')?.nl, 'Crisisopvang')
})

test('three aims and other duties since 2015 (OD-01, OD-02)', () => {
  assert.equal(wmo2015.areas.length, 3)
  assert.deepEqual(
    [wmo2007, wmo2015].map(({ duties }) => duties.filter(({ rhythm }) => rhythm === '4-yearly').length),
    [1, 0],
  )
  assert.equal(wmo2015.duties.find(({ key }) => key === 'wmo-2015/plicht/ervaring')?.rhythm, 'yearly')
  assert.deepEqual(
    editions.map(({ key }) => key),
    editionKeys,
  )
})

test('both editions and their mapping are whole', () => {
  for (const edition of editions) assert.deepEqual(editionFaults(edition), [])
  for (const mapping of mappings) assert.deepEqual(mappingFaults(mapping, editionOf(mapping.from)!, editionOf(mapping.to)!), [])
})

test('planted: a lost language, a line out of place, a duty twice and a strange key are named', () => {
  const [first, ...rest] = wmo2007.areas as [Edition['areas'][number], ...Edition['areas']]
  const silent = { ...wmo2007, areas: [{ ...first, title: { ...first.title, en: '' } }, ...rest] }
  assert.match(editionFaults(silent)[0]!, /^areas\.0\.title\.en: /)
  const swapped = { ...wmo2007, areas: [{ ...first, goals: first.goals.toReversed() }, ...rest] }
  assert.equal(editionFaults(swapped)[0], 'wmo-2007/1/doel/3 should be wmo-2007/1/doel/1')
  assert.deepEqual(editionFaults({ ...wmo2007, areas: rest }).slice(0, 1), ['wmo-2007/2 should be wmo-2007/1'])
  const twice = { ...wmo2007, duties: [...wmo2007.duties, wmo2007.duties[0]!] }
  assert.deepEqual(editionFaults(twice), ['wmo-2007/plicht/beleid stands twice'])
  assert.deepEqual(editionFaults({ ...wmo2007, duties: [wmo2015.duties[0]!] }), [
    'wmo-2015/plicht/beleid should start with wmo-2007/plicht/',
  ])
})

test('planted: an area that goes nowhere, a place that is not there, and a move without a law are named', () => {
  const [mapping] = mappings as [(typeof mappings)[number]]
  const faults = (rows: typeof mapping.rows) => mappingFaults({ ...mapping, rows }, wmo2007, wmo2015)
  assert.deepEqual(faults(mapping.rows.filter(({ from }) => from !== 'wmo-2007/4')), ['wmo-2007/4 goes nowhere'])
  const plant = (row: Partial<(typeof mapping.rows)[number]>) =>
    faults([...mapping.rows, { from: 'wmo-2007/1', to: 'wmo-2015/1', relation: 'same', note: null, ...row }])
  assert.deepEqual(plant({ to: 'wmo-2015/9' }), ['wmo-2015/9 does not exist'])
  assert.deepEqual(plant({ from: 'wmo-2007/10' }), ['wmo-2007/10 does not exist'])
  assert.deepEqual(plant({ relation: 'none' }), ['wmo-2007/1: none does not go with wmo-2015/1'])
  assert.deepEqual(plant({ to: null, relation: 'moved-to-other-law' }), ['wmo-2007/1 does not say where it went'])
})

test('after a switch to 2015 a tag of field 4 keeps its label and is found under the aim of today (FW-01)', () => {
  assert.deepEqual(labelOf('wmo-2007/4'), {
    nl: 'Prestatieveld 4: Mantelzorgers en vrijwilligers',
    en: 'Performance field 4: Carers and volunteers',
  })
  const [now, ...more] = mapTag('wmo-2007/4/doel/2', 'wmo-2015')
  assert.deepEqual(
    [now?.tag, now?.relation, now?.label.en, more.length],
    ['wmo-2015/1', 'same', 'Aim 1: Living together in the municipality', 0],
  )
})

test('field 2 moved to the Youth Act, in both languages (FW-01, OD-04)', () => {
  const [moved, ...more] = mapTag('wmo-2007/2/doel/1', 'wmo-2015')
  assert.deepEqual([moved?.tag, moved?.relation, more.length], [null, 'moved-to-other-law', 0])
  assert.match(moved!.label.en, /^Moved to the Youth Act/)
  assert.match(moved!.label.nl, /^Verplaatst naar de Jeugdwet/)
})

test('each field is found where OD-01 says', () => {
  const aims = wmo2007.areas.map(({ key }) => mapTag(key, 'wmo-2015').flatMap(({ tag }) => (tag ? [Number(tag.at(-1))] : [])))
  assert.deepEqual(aims, [[1], [], [1, 2], [1], [1, 2], [2], [1, 3], [2, 3], [3]])
  assert.equal(isReviewed('wmo-2007', 'wmo-2015'), false)
})

test('property: no tag is lost in any edition, and what it maps to maps back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...allTags), fc.constantFrom(...editionKeys), (tag, to) => {
      const found = mapTag(tag, to)
      assert.ok(found.length > 0, tag)
      assert.ok(kaderTag.safeParse(tag).success && labelOf(tag) !== undefined)
      const own = tag.startsWith(`${to}/`)
      const back = own ? tag : areaOf(tag)!.key
      for (const { tag: there } of found)
        if (there) assert.ok(own ? there === tag : mapTag(there, editionOf(tag.split('/')[0]!)!.key).some((m) => m.tag === back))
    }),
  )
})

test('a tag nobody knows is refused, has no label and goes nowhere', () => {
  for (const tag of ['wmo-2007/10', 'wmo-2007/7/doel/6', 'wmo-2015/1/inzet/1', '', 'constructor']) {
    assert.equal(kaderTag.safeParse(tag).success, false)
    assert.equal(labelOf(tag), undefined)
    assert.equal(areaOf(tag), undefined)
    assert.deepEqual(mapTag(tag, 'wmo-2015'), [])
  }
})

test('23 target groups in both languages; a goal by former addicts, for others, fits (FW-09)', () => {
  assert.equal(targetGroups.length, 23)
  for (const lang of langs) assert.equal(new Set(targetGroups.map((group) => group[lang])).size, 23)
  assert.equal(new Set(targetGroups.map(({ key }) => key)).size, 23)
  assert.deepEqual(
    targetGroups.filter(({ sensitive }) => !sensitive).map(({ key }) => key),
    ['ouderen', 'gestopte-boeren', 'mantelzorgers'],
  )
  assert.ok(targetGroupUse.safeParse({ group: 'verslaving', direction: 'by' }).success)
  assert.equal(targetGroupUse.safeParse({ group: 'iedereen', direction: 'by' }).success, false)
})

const dated =
  /allocht|autocht|gehandicapt|handicapped|the disabled|bejaard|the elderly|hangjong|loitering|transseks|transsex|prostit|probleemwijk|problem district/i
test('no dated word for a group in what is current, in any room and either language (OD-20, section 18)', async () => {
  const current = begrippen.filter(({ edition }) => edition !== 'wmo-2007')
  const lists = [wmo2015, mappings, targetGroups, current, kansenEnBedreigingen, ontwikkelingen, inclusie, noden]
  assert.doesNotMatch(JSON.stringify([...lists, domeinen, bronnen, vormen]), dated)
  for (const { file, all } of await wordings())
    for (const lang of langs)
      for (const { path, value } of leavesOf(all[lang]))
        for (const said of saying(value).said) assert.doesNotMatch(said, dated, `${file} ${path}`)
  assert.match(JSON.stringify(begrippen), dated)
})

test('Dutch sentences stay short: at most fifteen words (B1)', () => {
  const texts = [
    ...editions.flatMap(({ areas }) => areas.map(({ note }) => note.nl)),
    ...editions.flatMap(linesOf).map((line) => line.nl),
    ...editions.flatMap(({ duties }) => duties.map((duty) => duty.nl)),
    ...mappings.flatMap(({ rows }) => rows.map(({ note }) => note?.nl ?? '')),
  ]
  const long = texts
    .flatMap((text) => text.split(/[.?!:](?:\s|$)/))
    .filter((sentence) => sentence.trim().split(/\s+/).length > 15)
  assert.deepEqual(long, [])
})
