import assert from 'node:assert/strict'
import { test } from 'node:test'
import { write } from '../../../house/documents/index.ts'
import { visieDocument } from './document.ts'
import { geenKeuzes } from './keuzes/model.ts'
import { requiredDelen } from './model.ts'

const gemeente = {
  id: '01900000-0000-7000-8000-000000000001',
  slug: 'lindewaard',
  name: 'Lindewaard',
  languages: ['nl', 'en'] as const,
  kader: 'wmo-2015',
  phone: '088 000 12 34',
  phoneHours: { nl: '', en: '' },
  colours: {},
}
const p = { lang: 'nl' as const, gemeente, now: new Date('2026-11-24T10:00:00.000Z') }
const visie = {
  no: 2,
  keuzes: geenKeuzes,
  delen: requiredDelen.slice(0, 2).map((deel) => ({ deel, revision: 1, text: `Over ${deel}.\n\nEn verder.` })),
  posities: [{ schema: 'smal-of-breed' as const, row: 2, revision: 1, value: 2, note: 'Zo zijn wij.' }],
  vijfs: [{ s: 'steun' as const, revision: 1, score: 4, narrative: 'Er is een steunpunt.', actions: 'Meer uren.' }],
}
const headings = (doc: ReturnType<typeof visieDocument>) =>
  doc.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

test('a draft says that it is one and names the needed parts that are still empty', () => {
  const doc = visieDocument(p, visie)
  assert.equal(doc.version, 'Concept van versie 2')
  assert.equal(headings(doc).length, requiredDelen.length + 2)
  assert.match(JSON.stringify(doc.blocks[0]), /concept/)
  assert.match(JSON.stringify(doc.blocks), /nog niets geschreven/)
})

test('an adopted version holds what was written, with every row of a schema that was chosen', () => {
  const doc = visieDocument(p, { ...visie, adoptedAt: '2026-03-02T09:00:00.000Z' })
  assert.equal(doc.version, 'Versie 2')
  assert.equal(doc.date, '2026-03-02T09:00:00.000Z')
  assert.equal(headings(doc)[0], 'Regierol')
  assert.doesNotMatch(JSON.stringify(doc.blocks), /nog niets geschreven/)
  const places = doc.blocks.find((block) => block.kind === 'table')!
  assert.equal(places.rows.length, 6)
  assert.deepEqual(places.rows[1]!.slice(1), ['Meer breed', 'Zo zijn wij.'])
  assert.equal(places.rows[0]![1], 'Nog niet gekozen')
})

test('the same words in all three', async () => {
  const doc = visieDocument({ ...p, lang: 'en' }, visie)
  for (const format of ['odt', 'docx', 'pdf'] as const) assert.ok((await write(doc, format)).bytes.length > 2000)
})
