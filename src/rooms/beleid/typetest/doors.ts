import { anyone } from '../../../house/may.ts'
import { api, form, page, type Room, tool } from '../../../house/room.ts'
import { answerAlone } from './actions.ts'
import { QuestionPage, ResultPage } from './pages.tsx'
import { scoreSheet, sheetText } from './sheet.ts'
import { words } from './texts.en.ts'
import { explainAnswers, nextQuestion } from './views.ts'

export const typetest: Room = {
  name: 'typetest',
  floor: 'beleid',
  nav: [
    {
      label: (lang) => words(lang).entrance.label,
      path: '/typetest',
      icon: 'praten',
      may: anyone,
      entrance: {
        picture: 'meepraten',
        title: (lang) => words(lang).entrance.title,
        about: (lang) => words(lang).entrance.about,
      },
    },
  ],
  doors: [
    page('/typetest/:answers{[ab]{14}}', explainAnswers, ResultPage),
    form('/typetest/:given{[ab]{0,13}}?', answerAlone, {
      view: nextQuestion,
      render: QuestionPage,
      next: ({ given }) => `/typetest/${given}`,
    }),
    api('GET /typetest/uitslagen/:answers', explainAnswers),
    tool('typetest score', {
      about: (lang) => words(lang).sheet.about,
      run: (text, { json, lang }) => {
        const outcome = scoreSheet(text, lang)
        if (!outcome.ok) return { problem: outcome.problem }
        return { output: json ? `${JSON.stringify(outcome.result)}\n` : sheetText(outcome.result, lang) }
      },
    }),
  ],
}
