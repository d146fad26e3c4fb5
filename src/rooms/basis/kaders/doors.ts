import { api, page, type Room } from '../../../house/room.ts'
import { DoelgroepenPage, KaderPage, VeldPage } from './pages.tsx'
import { listDoelgroepen, listKaders, showKader, showVeld } from './views.ts'

const kader = '/kaders/:edition'

export const kaders: Room = {
  name: 'kaders',
  floor: 'basis',
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
