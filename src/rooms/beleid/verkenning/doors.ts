import { api, form, page, type Room } from '../../../house/room.ts'
import { addEigen, closeRonde, markEigen, openRonde, scoreItems } from './actions.ts'
import { facts, personal, topics, waitingIn } from './offers.ts'
import { BordPage } from './pages/bord.tsx'
import { EigenPage } from './pages/eigen.tsx'
import { BladPage } from './pages/invullen.tsx'
import { OntwikkelingenPage } from './pages/ontwikkelingen.tsx'
import { VerkenningPage } from './pages/overzicht.tsx'
import { mayTakePart } from './policy.ts'
import { words } from './texts.en.ts'
import { showBlad, showBord, showEigen, showOntwikkelingen, showVerkenning } from './views.ts'

const own = '/verkenning/eigen'
const sheet = '/verkenning/invullen/:deel{paren|kansen|bedreigingen|ontwikkelingen}'

export const verkenning: Room = {
  name: 'verkenning',
  floor: 'beleid',
  nav: [{ label: (lang) => words(lang).nav, path: '/verkenning', icon: 'zoek', part: 'beleid', may: mayTakePart }],
  facts,
  waiting: [waitingIn],
  topics,
  personal: [personal],
  doors: [
    page('/verkenning', showVerkenning, VerkenningPage),
    form('/verkenning/openen', openRonde, { next: () => '/verkenning', receipt: (lang) => words(lang).page.opened }),
    form('/verkenning/sluiten', closeRonde, {
      next: () => '/verkenning/kansen',
      receipt: (lang) => words(lang).page.closed,
    }),
    page('/verkenning/kansen', showBord, BordPage),
    page('/verkenning/ontwikkelingen', showOntwikkelingen, OntwikkelingenPage),
    form(sheet, scoreItems, {
      view: showBlad,
      render: BladPage,
      next: ({ next }) => (next ? `/verkenning/invullen/${next}` : '/verkenning'),
      receipt: (lang) => words(lang).page.saved,
    }),
    form(`${own}/nieuw`, addEigen, {
      next: ({ kind }) =>
        `/verkenning/invullen/${({ kans: 'kansen', bedreiging: 'bedreigingen', ontwikkeling: 'ontwikkelingen' } as const)[kind]}`,
      receipt: (lang) => words(lang).page.added,
    }),
    form(`${own}/:id`, markEigen, {
      view: showEigen,
      render: EigenPage,
      start: ({ raised, needs, measures }) => ({
        raised,
        needs: needs.map(({ key }) => key),
        measures: measures.map(({ key }) => key),
      }),
      next: () => '/verkenning',
      receipt: (lang) => words(lang).page.saved,
    }),
    api('GET /verkenning', showVerkenning),
    api('POST /verkenning/rondes', openRonde),
    api('POST /verkenning/sluiting', closeRonde),
    api('GET /verkenning/kansen', showBord),
    api('GET /verkenning/ontwikkelingen', showOntwikkelingen),
    api('GET /verkenning/invullen/:deel', showBlad),
    api('PUT /verkenning/invullen/:deel', scoreItems),
    api(`POST ${own}`, addEigen),
    api(`GET ${own}/:id`, showEigen),
    api(`PUT ${own}/:id`, markEigen),
  ],
}
