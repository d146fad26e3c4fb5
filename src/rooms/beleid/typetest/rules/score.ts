import type { Answers, Point, Score, Strength, TypeCode } from '../model.ts'

/** The numbers of the questions: parity carries the dimension (TT-01). */
export const questionNumbers: readonly number[] = Array.from({ length: 14 }, (_, index) => index + 1)

/** Numbers (1..14) of the questions that still lack an answer, in order (TT-03). */
export const missingQuestions = (answers: Answers): number[] => questionNumbers.filter((no) => (answers[no - 1] ?? null) === null)

/** 0–1 and 6–7 pronounced, 2 and 5 moderate, 3 and 4 near the line (TT-12). Takes a count of one sheet, 0..7. */
function strengthOf(count: number): Strength {
  if (count === 3 || count === 4) return 'near-line'
  return count === 2 || count === 5 ? 'moderate' : 'pronounced'
}

/** The type at a place on the card: on both axes the line lies between 3 and 4, so one sheet is never on it (TT-04). */
export function typeAt(even: number, odd: number): TypeCode {
  if (even >= 4) return odd >= 4 ? 'I' : 'III'
  return odd >= 4 ? 'II' : 'IV'
}

/**
 * Scores one sheet (TT-04, TT-12; B2): `even` and `odd` count the a's on the even and the odd questions, 0..7 each.
 * Null when an answer is missing: `missingQuestions` says which, for the refusal (TT-03).
 */
export function scoreTypetest(answers: Answers): Score | null {
  if (missingQuestions(answers).length > 0) return null
  const count = (parity: number) => questionNumbers.filter((no) => no % 2 === parity && answers[no - 1] === 'a').length
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

/** The other types a sheet is close to, over each line it is near (TT-12): E4,O3 is III and close to I, II and IV. */
export function closeTypes({ even, odd, type, strength }: Score): TypeCode[] {
  const evens = strength.approach === 'near-line' ? [3, 4] : [even]
  const odds = strength.steering === 'near-line' ? [3, 4] : [odd]
  const near = new Set(evens.flatMap((e) => odds.map((o) => typeAt(e, o))))
  return (['I', 'II', 'III', 'IV'] as const).filter((code) => code !== type && near.has(code))
}

/** The middle of some numbers, halfway between two of them for an even number of people. Null without numbers. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((x, y) => x - y)
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  const high = sorted[Math.ceil((sorted.length - 1) / 2)]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The middle of the group on each axis (TT-09). It says where the group is, never which type it is. */
export function medianPoint(points: readonly Point[]): Point | null {
  const even = median(points.map((point) => point.even))
  const odd = median(points.map((point) => point.odd))
  return even === null || odd === null ? null : { even, odd }
}
