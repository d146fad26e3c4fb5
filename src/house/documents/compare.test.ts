import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareDocs } from './compare.ts'
import { type Block, type Doc, h, p, table, ul } from './model.ts'

const doc = (...blocks: Block[]): Doc => ({ title: 'Visie', lang: 'nl', date: '2026-11-24', author: 'Lindewaard', blocks })

test('parts stand in the order of the newer document, what is gone where it stood', () => {
  const before = doc(h(1, 'Rol'), p('Wij sturen.'), h(1, 'Geld'), p('Niets.'), h(1, 'Later'), p('Straks.'))
  const after = doc(h(1, 'Rol'), p('Wij sturen samen.'), h(1, 'Buurt'), ul(['Eten', 'Praten']), h(1, 'Later'), p('Straks.'))
  assert.deepEqual(
    compareDocs(before, after).map(({ title, state }) => [title, state]),
    [
      ['Rol', 'changed'],
      ['Geld', 'gone'],
      ['Buurt', 'new'],
      ['Later', 'same'],
    ],
  )
  assert.equal(compareDocs(before, after)[2]!.after, '• Eten\n• Praten')
})

test('parts with one title are told apart by their order; a title of a document may change', () => {
  const before = { ...doc(p('Vooraf'), h(1, 'A'), p('een'), h(1, 'A'), p('twee')), title: 'Visie 1' }
  const after = { ...doc(p('Vooraf'), h(1, 'A'), p('een'), h(1, 'A'), p('drie')), title: 'Visie 2' }
  assert.deepEqual(
    compareDocs(before, after).map(({ state }) => state),
    ['same', 'same', 'changed'],
  )
})

test('a table counts row by row, in words', () => {
  const after = doc(h(1, 'Geld'), table('Geld', ['Jaar', 'Bedrag'], [['2027', [{ strong: '€ 10' }]]]))
  assert.equal(compareDocs(doc(), after)[0]!.after, '2027 · € 10')
})

test('a document is the same as itself, and every line of both is somewhere', () => {
  const blocks = fc.array(
    fc.oneof(
      fc.constantFrom('Rol', 'Geld', 'Later').map((title) => h(1, title)),
      fc.constantFrom('een', 'twee', 'drie').map((text) => p(text)),
    ),
  )
  const lines = ({ blocks: all }: Doc) => all.filter(({ kind }) => kind === 'paragraph').length
  fc.assert(
    fc.property(blocks, blocks, (one, two) => {
      assert.ok(compareDocs(doc(...one), doc(...one)).every(({ state }) => state === 'same'))
      const parts = compareDocs(doc(...one), doc(...two))
      const count = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n')).filter(Boolean).length
      assert.equal(count(parts.map(({ before }) => before)), lines(doc(...one)))
      assert.equal(count(parts.map(({ after }) => after)), lines(doc(...two)))
    }),
  )
})
