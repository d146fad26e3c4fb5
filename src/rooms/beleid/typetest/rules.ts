import type { Answers, Choice, Score, Strength, TypeCode } from './model.ts'

/** Numbers (1..14) of the questions that still lack an answer, in order. */
export const missingQuestions = (answers: Answers): number[] =>
  answers.flatMap((answer, index) => (answer === null ? [index + 1] : []))

/** 0–1 and 6–7 pronounced, 2 and 5 moderate, 3 and 4 near the line (TT-12). */
export const strengthOf = (count: number): Strength =>
  count === 3 || count === 4 ? 'near-line' : count === 2 || count === 5 ? 'moderate' : 'pronounced'

/** The type at a point of the card: the pole boundary lies between 3 and 4 on both axes (TT-04). */
export const typeAt = (even: number, odd: number): TypeCode => (even >= 4 ? (odd >= 4 ? 'I' : 'III') : odd >= 4 ? 'II' : 'IV')

/**
 * Scores one complete sheet (TT-04, B2): `even` and `odd` count the a's on the even and the odd questions, 0..7 each.
 * Null when an answer is missing; ask `missingQuestions` which.
 */
export function scoreTypetest(answers: Answers): Score | null {
  if (answers.length !== 14 || missingQuestions(answers).length > 0) return null
  const count = (parity: number) => answers.filter((answer, index) => (index + 1) % 2 === parity && answer === 'a').length
  const even = count(0)
  const odd = count(1)
  return {
    even,
    odd,
    type: typeAt(even, odd),
    approach: even >= 4 ? 'narrow' : 'broad',
    steering: odd >= 4 ? 'director' : 'distance',
    strength: { approach: strengthOf(even), steering: strengthOf(odd) },
  }
}

/** The types a sheet near the line is close to, its own type left out (TT-12): E4,O3 is III and close to I, II and IV. */
export function closeTypes({ even, odd, type, strength }: Score): TypeCode[] {
  const evens = strength.approach === 'near-line' ? [3, 4] : [even]
  const odds = strength.steering === 'near-line' ? [3, 4] : [odd]
  const near = new Set(evens.flatMap((e) => odds.map((o) => typeAt(e, o))))
  return (['I', 'II', 'III', 'IV'] as const).filter((code) => code !== type && near.has(code))
}

/** The middle of the group on one axis; halves are possible. Null without numbers. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((x, y) => x - y)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

export interface QuestionSplit {
  readonly question: number
  readonly a: number
  readonly b: number
}

/** How many chose a and b, per question 1..14; open answers do not count. */
export const splitAnswers = (sheets: readonly Answers[]): QuestionSplit[] =>
  Array.from({ length: 14 }, (_, index) => {
    const chose = (choice: Choice) => sheets.filter((sheet) => sheet[index] === choice).length
    return { question: index + 1, a: chose('a'), b: chose('b') }
  })

/**
 * The talking agenda (TT-09): questions most divided first, by the share of the smaller side, ties by number.
 * Shares are compared by cross-multiplication, so equal divisions are exactly equal.
 */
export const talkingAgenda = (splits: readonly QuestionSplit[]): QuestionSplit[] =>
  [...splits].sort((x, y) => {
    const total = (s: QuestionSplit) => Math.max(1, s.a + s.b)
    return Math.min(y.a, y.b) * total(x) - Math.min(x.a, x.b) * total(y) || x.question - y.question
  })

/** What changes between the sheet of today and the wished one (TT-10). Only complete sheets have a shift. */
export function shiftOf(actual: Answers, desired: Answers): { dEven: number; dOdd: number; changedQuestions: number[] } | null {
  const from = scoreTypetest(actual)
  const to = scoreTypetest(desired)
  if (!from || !to) return null
  const changedQuestions = actual.flatMap((answer, index) => (answer === desired[index] ? [] : [index + 1]))
  return { dEven: to.even - from.even, dOdd: to.odd - from.odd, changedQuestions }
}
