import { map } from '../../../house/db/look.ts'
import { anyone } from '../../../house/may.ts'
import { api, form, page, type Room } from '../../../house/room.ts'
import { closeStap, endCyclus, planStap, reopenStap, startCyclus, writeAntwoord } from './actions.ts'
import { questionsOf } from './content.ts'
import { ClosePage, PlanPage, StapPage, StappenPage, VraagPage } from './pages.tsx'
import { cyclusIn } from './store.ts'
import { words } from './texts.en.ts'
import { showStap, showStappen, showVraag } from './views.ts'

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
  nav: [{ label: (lang) => words(lang).nav, path: '/stappen', icon: 'vlag', may: anyone }],
  doors: [
    page('/stappen', showStappen, StappenPage),
    form('/stappen/beginnen', startCyclus, { next: () => '/stappen', receipt: (lang) => words(lang).page.started }),
    form('/stappen/afronding', endCyclus, { next: () => '/stappen' }),
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
      start: ({ text, source }) => ({ text, source }),
      next: (_, { stap, vraag }) => (vraag < questionsOf(stap) ? `/stappen/${stap}/vragen/${vraag + 1}` : `/stappen/${stap}`),
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
    api('POST /stappen/afronding', endCyclus),
    api('GET /stappen/:stap', showStap),
    api('PUT /stappen/:stap/planning', planStap),
    api('GET /stappen/:stap/vragen/:vraag', showVraag),
    api('PUT /stappen/:stap/vragen/:vraag', writeAntwoord),
    api('POST /stappen/:stap/afsluiting', closeStap),
    api('POST /stappen/:stap/heropening', reopenStap),
  ],
}
