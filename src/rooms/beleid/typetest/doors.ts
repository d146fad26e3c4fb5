import { map } from '../../../house/db/look.ts'
import { anyone } from '../../../house/may.ts'
import { api, form, page, type Room, tool } from '../../../house/room.ts'
import type { Lang } from '../../../house/texts.ts'
import { answerAlone, startAlone } from './actions/alone.ts'
import { answerQuestion, joinSessie, submitSheet } from './actions/deelnemen.ts'
import { publishEditie, startEditie, writeAlgemeen, writeGesprek, writeType, writeVraag, writeZijde } from './actions/edities.ts'
import { enterPaper, openSessie, showOutcome, writeBespreking, writeGezamenlijk, writeVerslag } from './actions/leiden.ts'
import { words as edition } from './edities.texts.en.ts'
import { conclusionsIn } from './index.ts'
import { QuestionPage, ResultPage, ShiftPage, StartPage } from './pages/alone.tsx'
import { CheckPage, DonePage, JoinPage, SessieQuestionPage } from './pages/deelnemen.tsx'
import { EditiePage, EditiesPage, SectionPage, StartEditiePage } from './pages/edities.tsx'
import { BesprekingPage, GezamenlijkPage, PaperPage, VerslagPage } from './pages/invoeren.tsx'
import { PaperSheetPage, TypesPage } from './pages/leesbaar.tsx'
import { OpenPage, SessiePage, SessiesPage } from './pages/leiden.tsx'
import { WallPage } from './pages/scherm.tsx'
import { TrailPage } from './pages/verloop.tsx'
import { personal } from './personal.ts'
import { entersAtEdities, leads } from './policy.ts'
import { scoreSheet, sheetText } from './sheet.ts'
import { words } from './texts.en.ts'
import { explainAnswers, explainShift, nextQuestion } from './views/alone.ts'
import { editie, edities } from './views/edities.ts'
import { fourTypes, paperSheet } from './views/leesbaar.ts'
import { attend, checkSheet, sessieOutcome, sessieQuestion, sessies, showSessie, trail } from './views/sessie.ts'

const deel = '/meedoen/:code{[a-z2-9]{8}}'
const blad = `${deel}/:perspective{actual|desired}`
const sessie = '/typetest/sessies/:id'
const desk = (id: string) => `/typetest/sessies/${id}`
const own = '/typetest/edities/:id'
const editionAt = (id: string) => `/typetest/edities/${id}`
const receipt = (lang: Lang) => edition(lang).say.saved

export const typetest: Room = {
  name: 'typetest',
  floor: 'beleid',
  facts: [
    {
      s: 'stimuleren',
      about: 'overleg',
      of: ({ gemeente, lang }) =>
        map(conclusionsIn(gemeente.id, lang), (talks) => [
          { text: words(lang).fact, value: talks.length, path: '/typetest/sessies' },
        ]),
    },
  ],
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
    { label: (lang) => words(lang).group.label, path: '/typetest/sessies', icon: 'mensen', part: 'beleid', may: leads },
    { label: (lang) => words(lang).group.label, path: '/typetest/edities', icon: 'mensen', may: entersAtEdities },
  ],
  personal: [personal],
  doors: [
    form('/typetest', startAlone, { render: StartPage, next: ({ blad }) => `/typetest/${blad}` }),
    page('/typetest/:blad{nu|straks}/:answers{[ab]{14}}', explainAnswers, ResultPage),
    page('/typetest/beide/:both{[ab]{28}}', explainShift, ShiftPage),
    form('/typetest/:blad{nu|straks|beide}/:given{[ab]{0,27}}?', answerAlone, {
      view: nextQuestion,
      render: QuestionPage,
      next: ({ blad, given }) => `/typetest/${blad}/${given}`,
    }),
    page('/typetest/typen', fourTypes, TypesPage),
    page('/typetest/papier', paperSheet, PaperSheetPage),
    page('/typetest/sessies', sessies, SessiesPage),
    page('/typetest/verloop', trail, TrailPage),
    page('/typetest/edities', edities, EditiesPage),
    form('/typetest/edities/nieuw', startEditie, { view: edities, render: StartEditiePage, next: ({ id }) => editionAt(id) }),
    page('/typetest/edities/:id{[a-z0-9-]{3,36}}', editie, EditiePage),
    form(`${own}/algemeen`, writeAlgemeen, {
      view: editie,
      render: SectionPage,
      next: (_, { id }) => `${editionAt(id)}#algemeen`,
      receipt,
    }),
    form(`${own}/vragen/:no{[0-9]{1,2}}`, writeVraag, {
      view: editie,
      render: SectionPage,
      next: (_, { id }) => `${editionAt(id)}#vragen`,
      receipt,
    }),
    form(`${own}/kanten/:pole{narrow|broad|director|distance}`, writeZijde, {
      view: editie,
      render: SectionPage,
      next: (_, { id }) => `${editionAt(id)}#kanten`,
      receipt,
    }),
    form(`${own}/typen/:type{I|II|III|IV}`, writeType, {
      view: editie,
      render: SectionPage,
      next: (_, { id }) => `${editionAt(id)}#typen`,
      receipt,
    }),
    form(`${own}/gesprek`, writeGesprek, {
      view: editie,
      render: SectionPage,
      next: (_, { id }) => `${editionAt(id)}#gesprek`,
      receipt,
    }),
    form(`${own}/publiceren`, publishEditie, {
      view: editie,
      start: ({ revision }) => ({ revision: String(revision) }),
      next: ({ id }) => editionAt(id),
      receipt: (lang) => edition(lang).say.done,
    }),
    form('/typetest/sessies/nieuw', openSessie, { view: edities, render: OpenPage, next: ({ id }) => desk(id) }),
    page(sessie, showSessie, SessiePage),
    page(`${sessie}/scherm`, showSessie, WallPage),
    form(`${sessie}/tonen`, showOutcome, { next: ({ id }) => desk(id) }),
    form(`${sessie}/verslag/:question{[1-5]}`, writeVerslag, {
      view: showSessie,
      render: VerslagPage,
      next: ({ id }) => `${desk(id)}#verslag`,
    }),
    form(`${sessie}/verschil/:perspective{actual|desired}/:dimension{approach|steering}`, writeBespreking, {
      view: showSessie,
      render: BesprekingPage,
      next: ({ id }) => `${desk(id)}#verschil`,
    }),
    form(`${sessie}/gezamenlijk/:perspective{actual|desired}`, writeGezamenlijk, {
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
    api('PUT /typetest/sessies/:id/besprekingen/:perspective/:dimension', writeBespreking),
    api('POST /typetest/sessies/:id/papier', enterPaper),
    api('GET /typetest/edities', edities),
    api('POST /typetest/edities', startEditie),
    api('GET /typetest/edities/:id', editie),
    api('PUT /typetest/edities/:id/algemeen', writeAlgemeen),
    api('PUT /typetest/edities/:id/vragen/:no', writeVraag),
    api('PUT /typetest/edities/:id/kanten/:pole', writeZijde),
    api('PUT /typetest/edities/:id/typen/:type', writeType),
    api('PUT /typetest/edities/:id/gesprek', writeGesprek),
    api('POST /typetest/edities/:id/publicatie', publishEditie),
    api('GET /typetest/verloop', trail),
    api('GET /typetest/typen', fourTypes),
    api('GET /meedoen/:code', attend),
    api('POST /meedoen/:code', joinSessie),
    api('GET /meedoen/:code/bladen/:perspective', checkSheet),
    api('PUT /meedoen/:code/bladen/:perspective/antwoorden/:no', answerQuestion),
    api('POST /meedoen/:code/bladen/:perspective/inlevering', submitSheet),
    api('GET /meedoen/:code/uitslag', sessieOutcome),
    api('GET /typetest/uitslagen/:answers', explainAnswers),
    api('GET /typetest/verschuivingen/:both', explainShift),
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
