import { map } from '../../../house/db/look.ts'
import { anyone } from '../../../house/may.ts'
import { api, download, form, page, type Room } from '../../../house/room.ts'
import {
  addActiviteit,
  adoptPlan,
  changeActiviteit,
  publishPlan,
  removeActiviteit,
  setKosten,
  setMiddelen,
  startPlan,
  writeDeel,
} from './actions.ts'
import { planDocument } from './compose.ts'
import { planProof } from './evidence.ts'
import { planIn } from './index.ts'
import { ActiviteitPage, AdoptPage, DeelPage, MiddelenPage, PlanPage, VersiePage } from './pages.tsx'
import { personal } from './personal.ts'
import { words } from './texts.en.ts'
import { topics } from './topics.ts'
import { activiteitTags, showActiviteit, showConcept, showDeel, showPlan, showVersie } from './views.ts'

const toPlan = () => '/plan'
const saved = (lang: 'nl' | 'en') => words(lang).page.saved

export const plan: Room = {
  name: 'plan',
  floor: 'beleid',
  facts: [
    {
      s: 'sturen',
      about: 'plan',
      of: ({ gemeente, lang }) =>
        map(planIn(gemeente.id), ({ draft, adopted }) => {
          const say = words(lang).fact
          return [{ text: say.plan, value: adopted ? say.adopted : draft ? say.draft : 0, path: '/plan' }]
        }),
    },
  ],
  nav: [{ label: (lang) => words(lang).nav, path: '/plan', icon: 'boek', part: 'beleid', may: anyone }],
  evidence: [{ duty: 'beleid', of: planProof }],
  tagged: [{ label: (lang) => words(lang).page.activities, tagsOf: activiteitTags }],
  topics,
  personal: [personal],
  doors: [
    page('/plan', showPlan, PlanPage),
    form('/plan/beginnen', startPlan, { next: toPlan }),
    form('/plan/delen/:deel', writeDeel, {
      view: showDeel,
      render: DeelPage,
      start: ({ text, whyNot }) => ({ text, whyNot }),
      next: toPlan,
      receipt: saved,
    }),
    form('/plan/activiteiten/nieuw/:doelId', addActiviteit, { next: toPlan, receipt: saved }),
    form('/plan/activiteiten/:id', changeActiviteit, {
      view: showActiviteit,
      render: ActiviteitPage,
      start: ({ title, party, starts, ends, state, place, tasks }) => ({ title, party, starts, ends, state, place, tasks }),
      next: toPlan,
      receipt: saved,
    }),
    form('/plan/activiteiten/:id/kosten', setKosten, { next: toPlan, receipt: saved }),
    form('/plan/activiteiten/:id/weghalen', removeActiviteit, { next: toPlan }),
    form('/plan/middelen', setMiddelen, { render: MiddelenPage, next: toPlan, receipt: saved }),
    form('/plan/vaststelling', adoptPlan, {
      view: showPlan,
      render: AdoptPage,
      next: toPlan,
      receipt: (lang) => words(lang).page.adopted,
    }),
    form('/plan/publicatie', publishPlan, { next: toPlan, receipt: (lang) => words(lang).page.isPublic }),
    page('/plan/versies/:no', showVersie, VersiePage),
    download('/plan/versies/:no/plan', showVersie, planDocument),
    download('/plan/concept', showConcept, planDocument),
    api('GET /plan', showPlan),
    api('POST /plan', startPlan),
    api('GET /plan/delen/:deel', showDeel),
    api('PUT /plan/delen/:deel', writeDeel),
    api('POST /plan/activiteiten', addActiviteit),
    api('GET /plan/activiteiten/:id', showActiviteit),
    api('PUT /plan/activiteiten/:id', changeActiviteit),
    api('DELETE /plan/activiteiten/:id', removeActiviteit),
    api('PUT /plan/activiteiten/:id/kosten', setKosten),
    api('PUT /plan/middelen', setMiddelen),
    api('POST /plan/vaststelling', adoptPlan),
    api('POST /plan/publicatie', publishPlan),
    api('GET /plan/versies/:no', showVersie),
  ],
}
