import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compared, differenceOf, differencesIn, type Piece } from './difference.ts'
import { type Doc, h, p } from './model.ts'

const told = (pieces: readonly Piece[]) =>
  pieces.map(({ text, what }) => ({ stays: text, out: `[-${text}-]`, in: `[+${text}+]` })[what]).join('')
const without = (what: Piece['what'], pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.what === what ? [] : [piece.text])).join('')

test('only the words that changed, in the sentence and the line that did', () => {
  const before = 'Wij sturen samen. Het veld doet mee.\nEen tweede regel.'
  const after = 'Wij sturen niet samen. Het veld doet mee.\nEen tweede regel.'
  assert.equal(told(differenceOf(before, after)), 'Wij sturen [+niet +]samen. Het veld doet mee.\nEen tweede regel.')
  assert.equal(told(differenceOf('Een.\nTwee.\n', 'Een.\nDrie.\n')), 'Een.\n[-Twee-][+Drie+].\n')
  assert.equal(told(differenceOf('', 'Nieuw.')), '[+Nieuw.+]')
  assert.deepEqual(differenceOf('Zelfde.', 'Zelfde.'), [{ text: 'Zelfde.', what: 'stays' }])
})

test('a text in which every line changed a little still shows the words', () => {
  const lines = (word: string) => Array.from({ length: 200 }, (_, n) => `Afspraak ${n} is van ${word}.`).join('\n')
  const pieces = differenceOf(lines('ons'), lines('allen'))
  assert.equal(pieces.filter(({ what }) => what === 'in').length, 200)
})

test('what went out and what came in, whatever the texts, are those texts', () => {
  const text = fc
    .array(fc.constantFrom('Wij', ' ', '. ', '\n', 'samen', 'sturen', 'é', '👩‍👧', '!', '  '))
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = differenceOf(before, after)
      const bare = (said: string) => said.replaceAll(/\s+/g, '')
      assert.equal(bare(without('out', pieces)), bare(after))
      assert.equal(bare(without('in', pieces)), bare(before))
    }),
  )
})

/** Words in an order that another seed does not have. */
function shuffled(signs: number, seed: number, between: string): string {
  const words: string[] = []
  for (let [at, state] = [0, seed]; at < signs; at += words.at(-1)!.length + 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    words.push(`woord${state % 500}`)
  }
  return words.join(between)
}

for (const [what, between] of [
  ['one long sentence', ' '],
  ['short lines', '\n'],
  ['short sentences', '. '],
] as const)
  test(`a text of ${what} that was changed all over costs a bounded amount of work, and nothing is lost`, () => {
    const pairs = Array.from({ length: 40 }, (_, n) => ({
      before: shuffled(8000, n, between),
      after: shuffled(8000, n + 1000, between),
    }))
    const before = process.cpuUsage()
    const all = differencesIn(pairs)
    const { user } = process.cpuUsage(before)
    // Unbounded these take minutes; the bound is about a second.
    assert.ok(user < 15_000_000, `${user / 1e6} s`)
    all.forEach((pieces, n) => {
      assert.equal(without('out', pieces).replaceAll(/\s+/g, ' '), pairs[n]!.after.replaceAll(/\s+/g, ' '))
    })
  })

test('two versions of a document part by part; what is the same is not looked into', () => {
  const doc = (...texts: [string, string][]): Doc => ({
    title: 'Plan',
    lang: 'nl',
    date: '2026-11-24',
    author: 'Lindewaard',
    blocks: texts.flatMap(([title, text]) => [h(1, title), p(text)]),
  })
  const parts = compared(doc(['Rol', 'Wij sturen.'], ['Geld', 'Niets.']), doc(['Rol', 'Wij sturen samen.'], ['Geld', 'Niets.']))
  assert.deepEqual(
    parts.map(({ state, pieces }) => [state, told(pieces)]),
    [
      ['changed', 'Wij sturen [+samen+].'],
      ['same', ''],
    ],
  )
})
