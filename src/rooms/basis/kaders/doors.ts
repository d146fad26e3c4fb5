import { only } from '../../../house/may.ts'
import { api, page, type Room } from '../../../house/room.ts'
import { DoelgroepenPage, KaderPage, VeldPage } from './pages/kader.tsx'
import { words } from './texts.en.ts'
import { listDoelgroepen, listKaders, showKader, showVeld } from './views.ts'

const kader = '/kaders/:edition'
/** Everybody may read it; in the menu it stands for whoever works with it. */
const mayOpenFromMenu = only('beleidsambtenaar', 'vakafdeling', 'kennisinstituut', 'beheerder')

export const kaders: Room = {
  name: 'kaders',
  floor: 'basis',
  nav: [{ label: (lang) => words(lang).nav, path: '/kaders', icon: 'info', part: 'naslag', may: mayOpenFromMenu }],
  doors: [
    page('/kaders', showKader, KaderPage),
    page(kader, showKader, KaderPage),
    page(`${kader}/:no{[1-9]}`, showVeld, VeldPage),
    page('/doelgroepen', listDoelgroepen, DoelgroepenPage),
    api('GET /kaders', listKaders),
    api(`GET ${kader}`, showKader),
    api(`GET ${kader}/:no{[1-9]}`, showVeld),
    api('GET /doelgroepen', listDoelgroepen),
  ],
}
