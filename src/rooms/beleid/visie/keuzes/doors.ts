import { api, type Door, form, page } from '../../../../house/room.ts'
import { showDirigentOfAfstand, showSmalOfBreed } from '../views.ts'
import { addGevolg, openVoorlegging, proposeGevolgen, removeGevolg, replyReactie, writeGevolg } from './actions/gevolgen.ts'
import { answerFlag, noteRaad, placeRows } from './actions/kiezen.ts'
import {
  addPeriode,
  addUitzondering,
  chooseMix,
  removePeriode,
  removeUitzondering,
  reviewPeriode,
  writePeriode,
  writeUitzondering,
} from './actions/koers.ts'
import { joinVoorlegging, reageer } from './actions/reageren.ts'
import { GevolgenPage, GevolgPage, ReactiePage } from './pages/gevolgen.tsx'
import { AllRowsPage, FlagPage } from './pages/kiezen.tsx'
import { HerzieningPage, KeuzesPage, MixPage, NewUitzonderingPage, PeriodePage, UitzonderingPage } from './pages/koers.tsx'
import { MijnReactiePage, ReageerPage } from './pages/reageren.tsx'
import { VergelijkingPage } from './pages/vergelijking.tsx'
import { flagAt } from './rules.ts'
import { showGevolg, showGevolgen, showMijnReactie, showReactie, showVoorlegging } from './views/gevolgen.ts'
import { showFlag, showHerziening, showKeuzes, showMix, showPeriode, showUitzondering } from './views/koers.ts'
import { compareVersies } from './views/vergelijken.ts'

const course = () => '/visie/keuzes'
const consequences = () => '/visie/gevolgen'
const uitzondering = '/visie/keuzes/uitzonderingen/:id'
const periode = '/visie/keuzes/perioden/:id'
const reageren = '/visie/reageren/:code{[a-z2-9]{8}}'

/** Where the course is set, weighed with the field, and compared (VI-02 to VI-05). */
export const keuzesDoors: readonly Door[] = [
  form('/visie/:schema{smal-of-breed}/alles', placeRows, {
    view: showSmalOfBreed,
    render: AllRowsPage,
    next: (_, { schema }) => `/visie/${schema}`,
  }),
  form('/visie/:schema{dirigent-of-afstand}/alles', placeRows, {
    view: showDirigentOfAfstand,
    render: AllRowsPage,
    next: (_, { schema }) => `/visie/${schema}`,
  }),
  form('/visie/vragen/:flag', answerFlag, {
    view: showFlag,
    render: FlagPage,
    start: ({ text }) => ({ text }),
    next: (_, { flag }) => `/visie/${flagAt[flag].schema}`,
  }),
  form('/visie/raad', noteRaad, { next: () => '/visie' }),
  page('/visie/keuzes', showKeuzes, KeuzesPage),
  form('/visie/keuzes/basis', chooseMix, {
    view: showMix,
    render: MixPage,
    start: ({ approach, steering, argument }) => ({ approach: approach ?? '', steering: steering ?? '', argument }),
    next: course,
  }),
  form('/visie/keuzes/uitzonderingen/nieuw', addUitzondering, { render: NewUitzonderingPage, next: course }),
  form(uitzondering, writeUitzondering, {
    view: showUitzondering,
    render: UitzonderingPage,
    start: ({ name, position, groups, area, why }) => ({ name, position, groups, area: area ?? '', why }),
    next: course,
  }),
  form(`${uitzondering}/weghalen`, removeUitzondering, { next: course }),
  form('/visie/keuzes/perioden/nieuw', addPeriode, { next: course }),
  form(periode, writePeriode, {
    view: showPeriode,
    render: PeriodePage,
    start: ({ name, position, starts, ends, reviewOn, why }) => ({ name, position, starts, ends: ends ?? '', reviewOn, why }),
    next: course,
  }),
  form(`${periode}/weghalen`, removePeriode, { next: course }),
  form('/visie/perioden/:id/herziening', reviewPeriode, { view: showHerziening, render: HerzieningPage, next: () => '/visie' }),
  page('/visie/gevolgen', showGevolgen, GevolgenPage),
  form('/visie/gevolgen/voorstellen', proposeGevolgen, { next: consequences }),
  form('/visie/gevolgen/nieuw', addGevolg, { next: consequences }),
  form('/visie/gevolgen/voorleggen', openVoorlegging, { next: () => '/visie/gevolgen#veld' }),
  form('/visie/gevolgen/:id', writeGevolg, {
    view: showGevolg,
    render: GevolgPage,
    start: ({ choice, forWhom, nl, en }) => ({ choice, forWhom, nl, en }),
    next: consequences,
  }),
  form('/visie/gevolgen/:id/weghalen', removeGevolg, { next: consequences }),
  form('/visie/reacties/:gevolg/:reageerder', replyReactie, {
    view: showReactie,
    render: ReactiePage,
    start: ({ point, outcome, reply }) => ({ point: point ?? '', outcome: outcome ?? '', reply: reply ?? '' }),
    next: () => '/visie/gevolgen#reacties',
  }),
  form(reageren, joinVoorlegging, {
    view: showVoorlegging,
    start: ({ party }) => ({ party: party ?? '' }),
    render: ReageerPage,
    next: ({ code }) => `/visie/reageren/${code}`,
  }),
  form(`${reageren}/:gevolg`, reageer, {
    view: showMijnReactie,
    render: MijnReactiePage,
    start: ({ stance, said }) => ({ stance: stance ?? '', text: said }),
    next: ({ code, next }) => `/visie/reageren/${code}${next ? `/${next}` : ''}`,
  }),
  page('/visie/vergelijking', compareVersies, VergelijkingPage),
  api('PUT /visie/posities/:schema', placeRows),
  api('GET /visie/vragen/:flag', showFlag),
  api('PUT /visie/vragen/:flag', answerFlag),
  api('POST /visie/raad', noteRaad),
  api('GET /visie/keuzes', showKeuzes),
  api('GET /visie/keuzes/basis', showMix),
  api('PUT /visie/keuzes/basis', chooseMix),
  api('POST /visie/keuzes/uitzonderingen', addUitzondering),
  api('GET /visie/keuzes/uitzonderingen/:id', showUitzondering),
  api('PUT /visie/keuzes/uitzonderingen/:id', writeUitzondering),
  api('DELETE /visie/keuzes/uitzonderingen/:id', removeUitzondering),
  api('POST /visie/keuzes/perioden', addPeriode),
  api('GET /visie/keuzes/perioden/:id', showPeriode),
  api('PUT /visie/keuzes/perioden/:id', writePeriode),
  api('DELETE /visie/keuzes/perioden/:id', removePeriode),
  api('GET /visie/perioden/:id', showHerziening),
  api('POST /visie/perioden/:id/herziening', reviewPeriode),
  api('GET /visie/gevolgen', showGevolgen),
  api('POST /visie/gevolgen', addGevolg),
  api('POST /visie/gevolgen/voorstellen', proposeGevolgen),
  api('PUT /visie/gevolgen/voorlegging', openVoorlegging),
  api('GET /visie/gevolgen/:id', showGevolg),
  api('PUT /visie/gevolgen/:id', writeGevolg),
  api('DELETE /visie/gevolgen/:id', removeGevolg),
  api('GET /visie/reacties/:gevolg/:reageerder', showReactie),
  api('PUT /visie/reacties/:gevolg/:reageerder', replyReactie),
  api('GET /visie/reageren/:code', showVoorlegging),
  api('POST /visie/reageren/:code', joinVoorlegging),
  api('GET /visie/reageren/:code/:gevolg', showMijnReactie),
  api('PUT /visie/reageren/:code/:gevolg', reageer),
  api('GET /visie/vergelijking', compareVersies),
]
