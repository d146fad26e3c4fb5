import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Answers } from './model.ts'
import { closeTypes, levers, median, missingQuestions, scoreTypetest, shiftOf, splitAnswers, talkingAgenda } from './rules.ts'

const sheet = (letters: string): Answers => [...letters].map((letter) => (letter === 'a' ? 'a' : letter === 'b' ? 'b' : null))
const score = (letters: string) => scoreTypetest(sheet(letters))!

/** Catalogue §20. */
const vectors = [
  ['aaaaaaaaaaaaaa', 7, 7, 'I'],
  ['bbbbbbbbbbbbbb', 0, 0, 'IV'],
  ['ababababababab', 0, 7, 'II'],
  ['bababababababa', 7, 0, 'III'],
  ['aaaaaaaabbbbbb', 4, 4, 'I'],
  ['aaaaaabbbbbbbb', 3, 3, 'IV'],
  ['aaaaaaabbbbbbb', 3, 4, 'II'],
  ['aaaaaababbbbbb', 4, 3, 'III'],
  ['bbbbbbabaaaaaa', 3, 4, 'II'],
  ['aaaaabaaaabaaa', 6, 6, 'I'],
] as const
const actual = ['abbababbbbbbbb', 'abbbabbbbabbbb', 'baabbbbbbababb', 'bbbbbabbbbbbbb', 'abbbbbbbaababb', 'bbbabbbbbbbbbb']
const desired = ['ababbbababbaaa', 'abababaaaabaab', 'aaabababbababa', 'abbbbabbbbbbab', 'aaaaabaaaababb', 'ababababbbbabb']

test('TT-04, §20: the vectors of the catalogue score exactly', () => {
  for (const [letters, even, odd, type] of vectors) {
    const got = score(letters)
    assert.deepEqual([got.even, got.odd, got.type], [even, odd, type], letters)
  }
})

test('TT-04: all 16,384 sheets: each type 4,096 times, 64 points, the middle point 1,225 times', () => {
  const types: Record<string, number> = {}
  const points: Record<string, number> = {}
  for (let bits = 0; bits < 2 ** 14; bits++) {
    const { type, even, odd } = scoreTypetest(Array.from({ length: 14 }, (_, i) => (bits & (1 << i) ? 'a' : 'b')))!
    types[type] = (types[type] ?? 0) + 1
    points[`${odd},${even}`] = (points[`${odd},${even}`] ?? 0) + 1
  }
  assert.deepEqual(types, { I: 4096, II: 4096, III: 4096, IV: 4096 })
  assert.equal(Object.keys(points).length, 64)
  assert.equal(points['3,4'], 1225)
})

test('TT-03: thirteen answers have no score, and the missing question has a number', () => {
  assert.equal(scoreTypetest(sheet('aaaaaa-aaaaaaa')), null)
  assert.deepEqual(missingQuestions(sheet('aaaaaa-aaaaaaa')), [7])
})

test('TT-09, §20: the scenario group: medians, agenda, unanimity', () => {
  const medians = (letters: string[]) => [median(letters.map((l) => score(l).even)), median(letters.map((l) => score(l).odd))]
  assert.deepEqual(medians(actual), [1.5, 1])
  assert.deepEqual(medians(desired), [2.5, 4.5])
  const splits = splitAnswers(desired.map(sheet))
  assert.deepEqual(
    talkingAgenda(splits)
      .slice(0, 3)
      .map((split) => split.question),
    [9, 10, 13],
  )
  assert.deepEqual(
    splits.filter(({ a, b }) => a === 0 || b === 0).map(({ question }) => question),
    [1, 11],
  )
  assert.equal(score('ababbbababbaaa').type, 'II')
})

test('TT-12: near the line a sheet is close to its neighbours', () => {
  assert.deepEqual(closeTypes(score('aaaaaababbbbbb')), ['I', 'II', 'IV'])
  assert.deepEqual(closeTypes(score('aaaaaaaaaaaaaa')), [])
})

test('TT-10: from IV (E2,O1) to II (E2,O5) only the steering shifts, and only the steering levers are listed', () => {
  const shift = shiftOf(sheet('abbababbbbbbbb'), sheet('ababbbababbaaa'))!
  assert.deepEqual([shift.dEven, shift.dOdd], [0, 4])
  assert.deepEqual(
    shift.levers.map(({ lever, towards }) => [lever, towards]),
    levers.steering.map((lever) => [lever, 'director']),
  )
  for (const lever of ['subsidy-basis', 'pro-activity', 'view-of-field'] as const) assert.ok(levers.steering.includes(lever))
})

test('the score never depends on more than the number of a’s per side', () => {
  const letters = fc.array(fc.constantFrom('a' as const, 'b' as const), { minLength: 14, maxLength: 14 })
  fc.assert(
    fc.property(letters, (answers) => {
      const turned = answers.map((_, i) => answers[(i + 2) % 14]!)
      assert.deepEqual(scoreTypetest(turned), scoreTypetest(answers))
    }),
  )
})
