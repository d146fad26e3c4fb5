import { map } from '../../../house/db/look.ts'
import { anyone } from '../../../house/may.ts'
import { api, block, form, page, type Room } from '../../../house/room.ts'
import { addBijeenkomst, changeBijeenkomst, chooseRoute, removeBijeenkomst } from './actions/bijeenkomsten.ts'
import { addGehoord, changeGehoord, removeGehoord } from './actions/horen.ts'
import { recordBewijs } from './actions/plichten.ts'
import { closeStap, endCyclus, planStap, reopenStap, startCyclus, writeAntwoord } from './actions/stappen.ts'
import { questionsOf } from './content.ts'
import { horenWords } from './horen.texts.en.ts'
import { heardProof, stepsWait } from './offers.ts'
import { BijeenkomstenPage, BijeenkomstPage, NieuwPage, RoutePage } from './pages/bijeenkomsten.tsx'
import { EenGehoordPage, GehoordPage } from './pages/horen.tsx'
import { BeginPage, HomeBlock, PeriodePage, StappenPage } from './pages/overzicht.tsx'
import { BewijsPage, PlichtenPage } from './pages/plichten.tsx'
import { StandPage } from './pages/stand.tsx'
import { ClosePage, PlanPage, StapPage, VraagPage } from './pages/stap.tsx'
import { personal } from './personal.ts'
import { plichtenWords } from './plichten.texts.en.ts'
import { routeWords } from './route.texts.en.ts'
import { cyclusIn } from './store/stappen.ts'
import { words } from './texts.en.ts'
import { topics } from './topics.ts'
import { verkenningWords } from './verkenning.texts.en.ts'
import { takeVerkenning } from './verkenning.ts'
import { showBijeenkomst, showBijeenkomsten } from './views/bijeenkomsten.ts'
import { showEenGehoord, showGehoord } from './views/horen.ts'
import { showPlichten } from './views/plichten.ts'
import { showStand } from './views/stand.ts'
import { showBegin, showPeriode, showStap, showStappen, showVraag } from './views/stappen.ts'

const heard = '/stappen/4/gehoord'
const meetings = '/stappen/bijeenkomsten'
const toHeard = () => heard
const toMeetings = () => meetings

/** Words before numbers: a page at `/stappen/:stap` would take `/stappen/stand` for a step. */
export const stappenplan: Room = {
  name: 'stappenplan',
  floor: 'beleid',
  facts: [
    {
      s: 'steun',
      about: 'betrokken',
      of: ({ gemeente, lang }) =>
        map(cyclusIn(gemeente.id), (cyclus) => {
          const steps = cyclus?.rows.filter(({ involved }) => involved.trim()).map(({ stap }) => stap) ?? []
          const say = words(lang).fact
          return [{ text: say.text, value: steps.length > 0 ? say.step({ n: Math.min(...steps) }) : 0, path: '/stappen' }]
        }),
    },
  ],
  nav: [{ label: (lang) => words(lang).nav, path: '/stappen', icon: 'vlag', part: 'beleid', may: anyone }],
  waiting: [stepsWait],
  topics,
  evidence: [{ duty: 'horen', of: heardProof }],
  personal: [personal],
  doors: [
    block('/', showStappen, HomeBlock),
    page('/stappen', showStappen, StappenPage),
    page('/stappen/stand', showStand, StandPage),
    form('/stappen/beginnen', startCyclus, {
      view: showBegin,
      render: BeginPage,
      start: ({ fromYear, toYear }) => ({ fromYear: String(fromYear), toYear: String(toYear), route: 'full' }),
      next: () => '/stappen',
      receipt: (lang) => words(lang).page.started,
    }),
    form('/stappen/afronding', endCyclus, { next: () => '/stappen' }),
    form('/stappen/route', chooseRoute, {
      view: showBijeenkomsten,
      render: RoutePage,
      start: ({ route }) => ({ route }),
      next: () => '/stappen',
      receipt: (lang) => routeWords(lang).chosen,
    }),
    page(meetings, showBijeenkomsten, BijeenkomstenPage),
    form(`${meetings}/nieuw`, addBijeenkomst, {
      view: showBijeenkomsten,
      render: NieuwPage,
      next: toMeetings,
      receipt: (lang) => routeWords(lang).saved,
    }),
    form(`${meetings}/:id`, changeBijeenkomst, {
      view: showBijeenkomst,
      render: BijeenkomstPage,
      start: ({ title, heldOn, place, audience, steps }) => ({ title, heldOn, place, audience, steps }),
      next: toMeetings,
      receipt: (lang) => routeWords(lang).saved,
    }),
    form(`${meetings}/:id/weghalen`, removeBijeenkomst, { next: toMeetings, receipt: (lang) => routeWords(lang).removed }),
    page('/stappen/plichten', showPlichten, PlichtenPage),
    form('/stappen/plichten/:duty/bewijs', recordBewijs, {
      render: BewijsPage,
      next: () => '/stappen/plichten',
      receipt: (lang) => plichtenWords(lang).saved,
    }),
    page('/stappen/perioden/:no', showPeriode, PeriodePage),
    page(heard, showGehoord, GehoordPage),
    form(`${heard}/nieuw`, addGehoord, { next: toHeard, receipt: (lang) => horenWords(lang).saved }),
    form(`${heard}/:id`, changeGehoord, {
      view: showEenGehoord,
      render: EenGehoordPage,
      start: ({ id: _, revision: __, ...rest }) => rest,
      next: toHeard,
      receipt: (lang) => horenWords(lang).saved,
    }),
    form(`${heard}/:id/weghalen`, removeGehoord, { next: toHeard, receipt: (lang) => horenWords(lang).removed }),
    page('/stappen/:stap', showStap, StapPage),
    form('/stappen/:stap/planning', planStap, {
      view: showStap,
      render: PlanPage,
      start: ({ starts, ends, involved }) => ({ starts: starts ?? '', ends: ends ?? '', involved }),
      next: (_, { stap }) => `/stappen/${stap}`,
    }),
    form('/stappen/:stap/vragen/:vraag', writeAntwoord, {
      view: showVraag,
      render: VraagPage,
      start: ({ start: { text, source } }) => ({ text, source }),
      next: (_, { stap, vraag }) => (vraag < questionsOf(stap) ? `/stappen/${stap}/vragen/${vraag + 1}` : `/stappen/${stap}`),
    }),
    form('/stappen/:stap/vragen/:vraag/verkenning', takeVerkenning, {
      next: (_, { stap, vraag }) => `/stappen/${stap}/vragen/${vraag}`,
      receipt: (lang) => verkenningWords(lang).taken,
    }),
    form('/stappen/:stap/afsluiting', closeStap, {
      view: showStap,
      render: ClosePage,
      next: () => '/stappen',
      receipt: (lang) => words(lang).page.closed,
    }),
    form('/stappen/:stap/heropening', reopenStap, {
      next: (_, { stap }) => `/stappen/${stap}`,
      receipt: (lang) => words(lang).page.reopened,
    }),
    api('GET /stappen', showStappen),
    api('POST /stappen', startCyclus),
    api('GET /stappen/stand', showStand),
    api('POST /stappen/afronding', endCyclus),
    api('PUT /stappen/route', chooseRoute),
    api(`GET ${meetings}`, showBijeenkomsten),
    api(`POST ${meetings}`, addBijeenkomst),
    api(`GET ${meetings}/:id`, showBijeenkomst),
    api(`PUT ${meetings}/:id`, changeBijeenkomst),
    api(`DELETE ${meetings}/:id`, removeBijeenkomst),
    api('GET /stappen/plichten', showPlichten),
    api('POST /stappen/plichten/:duty/bewijzen', recordBewijs),
    api('GET /stappen/perioden/:no', showPeriode),
    api(`GET ${heard}`, showGehoord),
    api(`POST ${heard}`, addGehoord),
    api(`GET ${heard}/:id`, showEenGehoord),
    api(`PUT ${heard}/:id`, changeGehoord),
    api(`DELETE ${heard}/:id`, removeGehoord),
    api('GET /stappen/:stap', showStap),
    api('PUT /stappen/:stap/planning', planStap),
    api('GET /stappen/:stap/vragen/:vraag', showVraag),
    api('PUT /stappen/:stap/vragen/:vraag', writeAntwoord),
    api('POST /stappen/:stap/vragen/:vraag/verkenning', takeVerkenning),
    api('POST /stappen/:stap/afsluiting', closeStap),
    api('POST /stappen/:stap/heropening', reopenStap),
  ],
}
