import { api, cli, form, page, type Room } from '../../../house/room.ts'
import { chooseColours, chooseKader, createGemeente } from './actions.ts'
import { overPaginas } from './over.ts'
import { BeheerPage, HomePage, ListPage, OverPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { beheer, home, listGemeenten, showKeuze, showOver } from './views.ts'

export const gemeenten: Room = {
  name: 'gemeenten',
  floor: 'basis',
  nav: [
    { label: (lang) => words(lang).beheer.title, path: '/beheer', icon: 'slot', may: beheer.may },
    { label: (lang) => words(lang).nav.kader, path: '/beheer/kader', icon: 'boek', may: chooseKader.may, managed: true },
    { label: (lang) => words(lang).nav.colours, path: '/beheer/kleuren', icon: 'pen', may: chooseColours.may, managed: true },
  ],
  about: overPaginas.map((pagina) => ({ label: (lang) => words(lang).over.titles[pagina], path: `/${pagina}` })),
  doors: [
    page('/', home, HomePage),
    page('/', listGemeenten, ListPage),
    form('/gemeenten/nieuw', createGemeente, { next: ({ slug }) => `/${slug}/beheer/personen/nieuw` }),
    page(`/:pagina{${overPaginas.join('|')}}`, showOver, OverPage),
    cli('gemeenten create', createGemeente),
    cli('gemeenten list', listGemeenten),
    page('/beheer', beheer, BeheerPage),
    form('/beheer/kleuren', chooseColours, { next: () => '/beheer/kleuren' }),
    api('PUT /beheer/kleuren', chooseColours),
    form('/beheer/kader', chooseKader, { view: showKeuze, start: ({ kader }) => ({ kader }), next: () => '/kaders' }),
    api('GET /beheer/kader', showKeuze),
    api('PUT /beheer/kader', chooseKader),
  ],
}
