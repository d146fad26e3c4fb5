import type { Answers, Choice } from '../model.ts'
import { questionNumbers } from './score.ts'

/** How many chose a and b on one question. */
export interface QuestionSplit {
  readonly question: number
  readonly a: number
  readonly b: number
}

/** How many chose a and b, per question 1..14; open answers do not count. */
export const splitAnswers = (sheets: readonly Answers[]): QuestionSplit[] =>
  questionNumbers.map((question) => {
    const chose = (choice: Choice) => sheets.filter((sheet) => sheet[question - 1] === choice).length
    return { question, a: chose('a'), b: chose('b') }
  })

/** Below 0 when x divides the group more than y. Cross-multiplied, so equal divisions are exactly equal. */
export function compareDivision(x: QuestionSplit, y: QuestionSplit): number {
  const minority = ({ a, b }: QuestionSplit) => Math.min(a, b)
  const total = ({ a, b }: QuestionSplit) => Math.max(1, a + b)
  return minority(y) * total(x) - minority(x) * total(y)
}

/**
 * All fourteen questions, most divided first (TT-09): by the share of the smaller side, ties by number. When everybody
 * answered, that is the smallest difference between a and b; with open answers it stays fair, since 2–1 divides a group
 * more than 9–4 does, and one answer alone divides nobody.
 */
export const talkingAgenda = (splits: readonly QuestionSplit[]): QuestionSplit[] =>
  splits.toSorted((x, y) => compareDivision(x, y) || x.question - y.question)

/** The questions on which everybody who answered chose the same. One person alone does not agree with anybody. */
export const unanimousQuestions = (splits: readonly QuestionSplit[]): { question: number; choice: Choice }[] =>
  splits.flatMap(({ question, a, b }) =>
    a + b > 1 && Math.min(a, b) === 0 ? [{ question, choice: a > 0 ? ('a' as const) : ('b' as const) }] : [],
  )
