import assert from 'node:assert/strict'
import { test } from 'node:test'
import { schemaContent } from './content.ts'
import { flagsOf } from './keuzes/rules.ts'
import { costHints } from './keuzes/wording.ts'
import { rowCount, type Schema, schemas } from './model.ts'
import { countWords } from './rules.ts'

const places = (schema: Schema, values: readonly number[]) => values.map((value, index) => ({ schema, row: index + 1, value }))

test('both schemas have six rows with two poles, and the pros and cons of the handbook (FA-15, FA-16)', () => {
  for (const schema of schemas) {
    assert.equal(schemaContent[schema].rows.length, rowCount)
    for (const { poleA, poleB } of schemaContent[schema].rows)
      for (const lang of ['nl', 'en'] as const) assert.ok(poleA[lang] && poleB[lang] && poleA[lang] !== poleB[lang])
  }
  const [broad, narrow] = schemaContent['smal-of-breed'].poles
  assert.deepEqual([broad.pros.length, broad.cons.length, narrow.pros.length, narrow.cons.length], [4, 4, 5, 3])
})

test('four rows broad with performance fields leading deserve a talk; three do not (VI-02)', () => {
  assert.deepEqual(flagsOf('smal-of-breed', places('smal-of-breed', [1, 2, 1, 2, 3, 5])), ['inconsistent'])
  assert.deepEqual(flagsOf('smal-of-breed', places('smal-of-breed', [1, 2, 1, 3, 3, 5])), [])
  assert.deepEqual(flagsOf('smal-of-breed', places('smal-of-breed', [1, 1, 1, 1, 1, 3])), [])
})

test('at a distance the view of the field tends to be limited (VI-03)', () => {
  assert.deepEqual(flagsOf('dirigent-of-afstand', places('dirigent-of-afstand', [5, 4, 3, 3, 3, 1])), ['limited-view'])
  assert.deepEqual(flagsOf('dirigent-of-afstand', places('dirigent-of-afstand', [5, 1, 3])), [])
  assert.deepEqual(flagsOf('dirigent-of-afstand', places('smal-of-breed', [5, 5, 5])), [])
})

test('wording about saving is found in both languages; ordinary words are left alone (VI-12)', () => {
  for (const text of [
    'Vrijwilligers besparen geld.',
    'Dat bespaart veel.',
    'Een bezuiniging op de zorg',
    'zo sparen zij ons kosten',
    'goedkope krachten',
    'volunteers save us money',
    'cost-saving',
    'cheap labour',
    'wij rekenen € 12,50 per vrijwilliger',
    '500 euro per vrijwilliger',
  ])
    assert.ok(costHints(text).length > 0, text)
  for (const text of ['Een gespaard monument.', 'Wij geven tijd en aandacht.', 'save the date', 'a budget of € 500 per project'])
    assert.deepEqual(costHints(text), [], text)
})

test('words are counted as people count them', () => {
  assert.equal(countWords(''), 0)
  assert.equal(countWords('  Wij – de buurt –\n helpen, elkaar. '), 5)
})
