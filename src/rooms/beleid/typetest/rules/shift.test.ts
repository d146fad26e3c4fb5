import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answers } from '../model.ts'
import { type QuestionSplit, splitAnswers, talkingAgenda, unanimousQuestions } from './agenda.ts'
import { compareSides, trailOf } from './compare.ts'
import { groupShiftOf, levers, shiftOf } from './shift.ts'

const sheet = (letters: string): Answers => [...letters].map((letter) => (letter === 'a' ? 'a' : letter === 'b' ? 'b' : null))
const split = (question: number, a: number, b: number): QuestionSplit => ({ question, a, b })

test('only the dimension that moves pulls its levers', () => {
  const steering = shiftOf(sheet('abbababbbbbbbb'), sheet('ababbbababbaaa'))!
  assert.deepEqual([steering.dEven, steering.dOdd, steering.changedQuestions], [0, 4, [3, 4, 6, 7, 9, 12, 13, 14]])
  assert.deepEqual(
    steering.levers.map(({ lever, towards }) => [lever, towards]),
    levers.steering.map((lever) => [lever, 'director']),
  )
  assert.equal(shiftOf(sheet('a-------------'), sheet('aaaaaaaaaaaaaa')), null)
})

test('a group moves from median to median, and a question changes with its larger side', () => {
  const [from, to] = [splitAnswers([sheet('bbbbbbbbbbbbbb')]), splitAnswers([sheet('abbbbbbbbbbbbb')])]
  const shift = groupShiftOf({ median: { even: 1.5, odd: 1 }, splits: from }, { median: { even: 1.5, odd: 0.5 }, splits: to })
  assert.deepEqual([shift.dEven, shift.dOdd, shift.changedQuestions], [0, -0.5, [1]])
  assert.ok(shift.levers.every(({ dimension, towards }) => dimension === 'steering' && towards === 'distance'))
})

test('3–3 ranks above unanimous, 2–1 above 9–4, and one answer alone divides nobody', () => {
  const order = talkingAgenda([split(1, 1, 0), split(2, 9, 4), split(3, 2, 1), split(4, 3, 3), split(5, 6, 0)])
  assert.deepEqual(
    order.map(({ question }) => question),
    [4, 3, 2, 1, 5],
  )
  assert.deepEqual(unanimousQuestions(order), [{ question: 5, choice: 'a' }])
})

test('field and municipality: two or more apart is discussed', () => {
  assert.deepEqual(
    compareSides({ even: 1.5, odd: 1 }, { even: 3, odd: 3 }).map(({ difference, discuss }) => [difference, discuss]),
    [
      [1.5, false],
      [2, true],
    ],
  )
})

test('the trail runs by date, each point with its edition and its move', () => {
  const at = (date: string, odd: number) => ({ date, odd, even: 2, edition: 'current' })
  assert.deepEqual(
    trailOf([at('2026-05-01', 5), at('2024-05-01', 1), at('2025-05-01', 3)]).map(({ date, move }) => [date, move?.dOdd]),
    [
      ['2024-05-01', undefined],
      ['2025-05-01', 2],
      ['2026-05-01', 2],
    ],
  )
})
