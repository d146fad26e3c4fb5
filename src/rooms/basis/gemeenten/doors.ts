import { api, cli, form, page, type Room } from '../../../house/room.ts'
import { chooseColours, chooseKader, createGemeente } from './actions.ts'
import { HomePage, ListPage } from './pages.tsx'
import { home, listGemeenten, showKeuze } from './views.ts'

export const gemeenten: Room = {
  name: 'gemeenten',
  floor: 'basis',
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
