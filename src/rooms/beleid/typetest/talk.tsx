import type { Lang } from '../../../house/texts.ts'
import type { Choice, Edition } from './model.ts'
import { compareDivision, type QuestionSplit, unanimousQuestions } from './rules.ts'
import { words } from './scorecard.texts.ts'

export interface TalkProps {
  /** In the order of the agenda, most divided first (`talkingAgenda`). */
  readonly agenda: readonly QuestionSplit[]
  readonly questions: Edition['questions']
  readonly lang: Lang
  /** How many questions to show; questions without division are never shown. */
  readonly limit?: number
}

/** Up to this many people are drawn one by one; more do not fit beside the words, and become bars. */
const people = 10

const bars = { a: '#17587f', b: '#b93a22' }

/** One side of a question: little people, or a bar whose length compares with the other side. */
const Side = ({ choice, split }: { choice: Choice; split: QuestionSplit }) => {
  const width = (100 * split[choice]) / Math.max(split.a, split.b)
  return (
    <span class={`md-ppl md-ppl--${choice}`} aria-hidden="true">
      {split.a + split.b <= people ? (
        Array.from({ length: split[choice] }, () => <i />)
      ) : (
        <svg width="100%" height="20" viewBox="0 0 100 20" preserveAspectRatio="none" focusable="false">
          <rect x={choice === 'a' ? 100 - width : 0} width={width} height="20" fill={bars[choice]} />
        </svg>
      )}
    </span>
  )
}

/** The talking agenda (TT-09): the most divided questions, each with who chose what; the first ones stand out. */
export function TalkingAgenda({ agenda, questions, lang, limit = 5 }: TalkProps) {
  const w = words(lang)
  const first = agenda[0]
  return (
    <ol class="md-talk__l">
      {agenda
        .filter(({ a, b }) => Math.min(a, b) > 0)
        .slice(0, limit)
        .map((split) => (
          <li class={first && compareDivision(first, split) === 0 ? 'is-top' : ''}>
            <h3 class="md-h4">
              <span class="md-talk__no">{w.question({ no: split.question })}</span> {questions[split.question - 1]?.title[lang]}
            </h3>
            <p class="md-vs">
              <b>{w.chose({ count: split.a, choice: 'a' })}</b>
              <Side choice="a" split={split} />
              <Side choice="b" split={split} />
              <b>{w.chose({ count: split.b, choice: 'b' })}</b>
            </p>
          </li>
        ))}
    </ol>
  )
}

/** What the group agrees on already (TT-09); nothing when there is no such question. */
export function Agreement({ agenda, lang }: Pick<TalkProps, 'agenda' | 'lang'>) {
  const w = words(lang)
  const agreed = unanimousQuestions(agenda.toSorted((x, y) => x.question - y.question))
  if (agreed.length === 0) return null
  const list = new Intl.ListFormat(lang).format(agreed.map(({ question, choice }) => w.agreed({ no: question, choice })))
  return (
    <p class="md-agree">
      <svg class="md-ic" width="22" height="22" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="m5 12.5 4.5 4.5L19 7.5" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
      </svg>
      <span>
        <b>{w.agree}</b> {`${list}.`}
      </span>
    </p>
  )
}
