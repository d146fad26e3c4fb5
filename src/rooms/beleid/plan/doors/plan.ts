import { api, type Door, download, form, page } from '../../../../house/room.ts'
import {
  addMoment,
  adoptPlan,
  answerInclusie,
  changeMoment,
  openPlan,
  publishPlan,
  startPlan,
  writeDeel,
} from '../actions/plan.ts'
import { planDocument } from '../compose/document.ts'
import { PlainPage } from '../pages/activiteiten.tsx'
import { AdoptPage, DeelPage, VergelijkPage, VersiePage } from '../pages/delen.tsx'
import { PlanPage } from '../pages/plan.tsx'
import { InclusiePage, KalenderPage, MomentPage, VraagPage } from '../pages/toets.tsx'
import { words } from '../texts.en.ts'
import {
  compareVersies,
  showConcept,
  showDeel,
  showInclusie,
  showKalender,
  showMoment,
  showPlan,
  showVaststelling,
  showVersie,
  showVraag,
} from '../views/plan.ts'

const toPlan = () => '/plan'
const saved = (lang: 'nl' | 'en') => words(lang).page.saved

/** The plan as a whole: its parts, the check of inclusive policy, adoption, versions and the calendar. */
export const planDoors: readonly Door[] = [
  page('/plan', showPlan, PlanPage),
  form('/plan/beginnen', startPlan, { next: toPlan }),
  form('/plan/delen/:deel', writeDeel, {
    view: showDeel,
    render: DeelPage,
    start: ({ text, whyNot }) => ({ text, whyNot }),
    next: toPlan,
    receipt: saved,
  }),
  page('/plan/inclusie', showInclusie, InclusiePage),
  form('/plan/inclusie/:vraag', answerInclusie, {
    view: showVraag,
    render: VraagPage,
    start: ({ answer }) => ({ answer }),
    next: () => '/plan/inclusie',
    receipt: saved,
  }),
  form('/plan/openstelling', openPlan, {
    render: PlainPage,
    next: () => '/plan/draagvlak',
    receipt: (lang) => words(lang).page.opened,
  }),
  form('/plan/vaststelling', adoptPlan, {
    view: showVaststelling,
    render: AdoptPage,
    start: ({ forCollege }) => ({ body: forCollege ? 'college' : 'raad' }),
    next: toPlan,
    receipt: (lang) => words(lang).page.adopted,
  }),
  form('/plan/publicatie', publishPlan, { next: toPlan, receipt: (lang) => words(lang).page.isPublic }),
  page('/plan/versies/:no', showVersie, VersiePage),
  page('/plan/vergelijking', compareVersies, VergelijkPage),
  page('/plan/kalender', showKalender, KalenderPage),
  form('/plan/kalender/nieuw', addMoment, { render: PlainPage, next: () => '/plan/kalender', receipt: saved }),
  form('/plan/kalender/:id', changeMoment, {
    view: showMoment,
    render: MomentPage,
    start: ({ day, bodies }) => ({ day, bodies }),
    next: () => '/plan/kalender',
    receipt: saved,
  }),
  download('/plan/versies/:no/plan', showVersie, planDocument, { kept: true }),
  download('/plan/concept', showConcept, planDocument),
  api('GET /plan', showPlan),
  api('POST /plan', startPlan),
  api('GET /plan/delen/:deel', showDeel),
  api('PUT /plan/delen/:deel', writeDeel),
  api('GET /plan/inclusie', showInclusie),
  api('GET /plan/inclusie/:vraag', showVraag),
  api('PUT /plan/inclusie/:vraag', answerInclusie),
  api('POST /plan/openstelling', openPlan),
  api('GET /plan/vaststelling', showVaststelling),
  api('POST /plan/vaststelling', adoptPlan),
  api('POST /plan/publicatie', publishPlan),
  api('GET /plan/versies/:no', showVersie),
  api('GET /plan/vergelijking', compareVersies),
  api('GET /plan/kalender', showKalender),
  api('POST /plan/kalender', addMoment),
  api('GET /plan/kalender/:id', showMoment),
  api('PUT /plan/kalender/:id', changeMoment),
]
