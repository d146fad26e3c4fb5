import { api, cli, form, page, type Room } from '../../../house/room.ts'
import { changeGemeente, chooseColours, chooseKader, createGemeente } from './actions.ts'
import { closeInstallatie, enterInstallatie, leaveInstallatie, openInstallatie } from './installatie.ts'
import { overPaginas } from './over.ts'
import { BeheerPage, EnterPage, HomePage, ListPage, OverPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { beheer, home, listGemeenten, showGegevens, showKeuze, showKleuren, showOver } from './views.ts'

export const gemeenten: Room = {
  name: 'gemeenten',
  floor: 'basis',
  nav: [
    { label: (lang) => words(lang).beheer.title, path: '/beheer', icon: 'slot', may: beheer.may },
    { label: (lang) => words(lang).change.title, path: '/beheer/gemeente', icon: 'huis', may: changeGemeente.may, managed: true },
    { label: (lang) => words(lang).nav.kader, path: '/beheer/kader', icon: 'boek', may: chooseKader.may, managed: true },
    { label: (lang) => words(lang).nav.colours, path: '/beheer/kleuren', icon: 'pen', may: chooseColours.may, managed: true },
  ],
  about: overPaginas.map((pagina) => ({ label: (lang) => words(lang).over.titles[pagina], path: `/${pagina}` })),
  doors: [
    page('/', home, HomePage),
    page('/', listGemeenten, ListPage),
    form('/gemeenten/nieuw', createGemeente, {
      // The first person is the one who will run it.
      next: ({ slug }) => `/${slug}/beheer/personen/nieuw?roles=beheerder`,
      receipt: (lang, { name }) => words(lang).create.made({ name }),
    }),
    page(`/:pagina{${overPaginas.join('|')}}`, showOver, OverPage),
    form('/installatie/verlaten', leaveInstallatie, { next: () => '/' }),
    form('/installatie/:code', enterInstallatie, { render: EnterPage, next: () => '/' }),
    cli('beheer open', openInstallatie, { print: ({ address }) => address }),
    cli('beheer sluit', closeInstallatie),
    cli('gemeenten create', createGemeente, { about: (lang) => words(lang).commands.create }),
    cli('gemeenten list', listGemeenten, { about: (lang) => words(lang).commands.list }),
    page('/beheer', beheer, BeheerPage),
    form('/beheer/gemeente', changeGemeente, {
      view: showGegevens,
      start: ({ phoneHours, ...rest }) => ({ ...rest, phoneHoursNl: phoneHours.nl, phoneHoursEn: phoneHours.en }),
      next: () => '/beheer',
      receipt: (lang) => words(lang).change.saved,
    }),
    api('GET /beheer/gemeente', showGegevens),
    api('PUT /beheer/gemeente', changeGemeente),
    form('/beheer/kleuren', chooseColours, {
      view: showKleuren,
      start: ({ colours }) => colours,
      next: () => '/beheer/kleuren',
      receipt: (lang) => words(lang).colours.saved,
    }),
    api('GET /beheer/kleuren', showKleuren),
    api('PUT /beheer/kleuren', chooseColours),
    form('/beheer/kader', chooseKader, { view: showKeuze, start: ({ kader }) => ({ kader }), next: () => '/kaders' }),
    api('GET /beheer/kader', showKeuze),
    api('PUT /beheer/kader', chooseKader),
  ],
}
