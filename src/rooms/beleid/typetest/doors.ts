import { anyone } from '../../../house/may.ts'
import { api, form, page, type Room, tool } from '../../../house/room.ts'
import { answerAlone } from './actions/alone.ts'
import { answerQuestion, joinSessie, submitSheet } from './actions/deelnemen.ts'
import { enterPaper, openSessie, showOutcome, writeGezamenlijk, writeVerslag } from './actions/leiden.ts'
import { QuestionPage, ResultPage } from './pages/alone.tsx'
import { CheckPage, DonePage, JoinPage, SessieQuestionPage } from './pages/deelnemen.tsx'
import { PaperSheetPage, TypesPage } from './pages/leesbaar.tsx'
import { GezamenlijkPage, PaperPage, SessiePage, SessiesPage, TrailPage, VerslagPage, WallPage } from './pages/leiden.tsx'
import { leads } from './policy.ts'
import { scoreSheet, sheetText } from './sheet.ts'
import { words } from './texts.en.ts'
import { explainAnswers, nextQuestion } from './views/alone.ts'
import { fourTypes, paperSheet } from './views/leesbaar.ts'
import { attend, checkSheet, sessieOutcome, sessieQuestion, sessies, showSessie, trail } from './views/sessie.ts'

const deel = '/meedoen/:code{[a-z2-9]{8}}'
const blad = `${deel}/:perspective{actual|desired}`
const sessie = '/typetest/sessies/:id'
const desk = (id: string) => `/typetest/sessies/${id}`

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
    { label: (lang) => words(lang).group.label, path: '/typetest/sessies', icon: 'mensen', may: leads },
  ],
  doors: [
    page('/typetest/:answers{[ab]{14}}', explainAnswers, ResultPage),
    form('/typetest/:given{[ab]{0,13}}?', answerAlone, {
      view: nextQuestion,
      render: QuestionPage,
      next: ({ given }) => `/typetest/${given}`,
    }),
    page('/typetest/typen', fourTypes, TypesPage),
    page('/typetest/papier', paperSheet, PaperSheetPage),
    page('/typetest/sessies', sessies, SessiesPage),
    page('/typetest/verloop', trail, TrailPage),
    form('/typetest/sessies/nieuw', openSessie, {
      next: ({ id }) => desk(id),
    }),
    page(sessie, showSessie, SessiePage),
    page(`${sessie}/scherm`, showSessie, WallPage),
    form(`${sessie}/tonen`, showOutcome, { next: ({ id }) => desk(id) }),
    form(`${sessie}/verslag/:question{[1-5]}`, writeVerslag, {
      view: showSessie,
      render: VerslagPage,
      next: ({ id }) => `${desk(id)}#verslag`,
    }),
    form(`${sessie}/gezamenlijk`, writeGezamenlijk, {
      view: showSessie,
      render: GezamenlijkPage,
      next: ({ id }) => `${desk(id)}#gezamenlijk`,
    }),
    form(`${sessie}/papier`, enterPaper, { view: showSessie, render: PaperPage, next: ({ id }) => desk(id) }),
    form(deel, joinSessie, {
      view: attend,
      render: JoinPage,
      next: ({ code, perspective }) => `/meedoen/${code}/${perspective ? `${perspective}/1` : 'klaar'}`,
    }),
    page(`${deel}/klaar`, sessieOutcome, DonePage),
    form(`${blad}/inleveren`, submitSheet, {
      view: checkSheet,
      render: CheckPage,
      next: ({ code, next }) => `/meedoen/${code}/${next ? `${next}/1` : 'klaar'}`,
    }),
    form(`${blad}/:no{[0-9]{1,2}}`, answerQuestion, {
      view: sessieQuestion,
      render: SessieQuestionPage,
      start: ({ choice, note }) => ({ ...(choice && { choice }), note }),
      next: ({ code, perspective, next }) => `/meedoen/${code}/${perspective}/${next ?? 'inleveren'}`,
    }),
    api('GET /typetest/sessies', sessies),
    api('POST /typetest/sessies', openSessie),
    api('GET /typetest/sessies/:id', showSessie),
    api('POST /typetest/sessies/:id/uitslag', showOutcome),
    api('PUT /typetest/sessies/:id/verslag/:question', writeVerslag),
    api('PUT /typetest/sessies/:id/gezamenlijk/:perspective', writeGezamenlijk),
    api('POST /typetest/sessies/:id/papier', enterPaper),
    api('GET /typetest/verloop', trail),
    api('GET /typetest/typen', fourTypes),
    api('GET /meedoen/:code', attend),
    api('POST /meedoen/:code', joinSessie),
    api('GET /meedoen/:code/bladen/:perspective', checkSheet),
    api('PUT /meedoen/:code/bladen/:perspective/antwoorden/:no', answerQuestion),
    api('POST /meedoen/:code/bladen/:perspective/inlevering', submitSheet),
    api('GET /meedoen/:code/uitslag', sessieOutcome),
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
