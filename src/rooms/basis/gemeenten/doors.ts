import { api, cli, form, page, type Room } from '../../../house/room.ts'
import { chooseColours, chooseKader, createGemeente } from './actions.ts'
import { HomePage, ListPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { home, listGemeenten, showKeuze } from './views.ts'

export const gemeenten: Room = {
  name: 'gemeenten',
  floor: 'basis',
  nav: [
    { label: (lang) => words(lang).nav.kader, path: '/beheer/kader', icon: 'slot', may: chooseKader.may },
    { label: (lang) => words(lang).nav.colours, path: '/beheer/kleuren', icon: 'pen', may: chooseColours.may },
  ],
  doors: [
    page('/', home, HomePage),
    page('/', listGemeenten, ListPage),
    cli('gemeenten create', createGemeente),
    cli('gemeenten list', listGemeenten),
    form('/beheer/kleuren', chooseColours, { next: () => '/beheer/kleuren' }),
    api('PUT /beheer/kleuren', chooseColours),
    form('/beheer/kader', chooseKader, { view: showKeuze, start: ({ kader }) => ({ kader }), next: () => '/kaders' }),
    api('GET /beheer/kader', showKeuze),
    api('PUT /beheer/kader', chooseKader),
  ],
}
