import { api, type Door, form, page } from '../../../../house/room.ts'
import {
  addBericht,
  addBijdrage,
  changeBericht,
  changeBijdrage,
  markGedaan,
  react,
  replyBijdrage,
  withdrawBericht,
  withdrawBijdrage,
} from '../actions/veld.ts'
import { PlainPage } from '../pages/activiteiten.tsx'
import { BerichtenPage, BerichtPage, BijdragePage, DraagvlakPage, ReactiePage } from '../pages/veld.tsx'
import { veldWords as words } from '../veld.texts.en.ts'
import { showBericht, showBerichten, showBijdrage, showDraagvlak, showReactie } from '../views/veld.ts'

const toSupport = () => '/plan/draagvlak'
const toMessages = () => '/plan/communicatie'
const saved = (lang: 'nl' | 'en') => words(lang).page.saved
const bijdrage = { view: showBijdrage, render: BijdragePage, next: toSupport, receipt: saved } as const
const bericht = { view: showBericht, render: BerichtPage, next: toMessages, receipt: saved } as const

/** What the field says of the plan, and what it hears of it. */
export const veldDoors: readonly Door[] = [
  page('/plan/draagvlak', showDraagvlak, DraagvlakPage),
  form('/plan/draagvlak/nieuw', addBijdrage, { render: PlainPage, next: toSupport, receipt: saved }),
  form('/plan/draagvlak/:id', changeBijdrage, {
    ...bijdrage,
    start: ({ document, party, step, role, note }) => ({ document, party, step: String(step), role, note }),
  }),
  form('/plan/draagvlak/:id/antwoord', replyBijdrage, { ...bijdrage, start: ({ reply }) => ({ reply }) }),
  form('/plan/draagvlak/:id/weghalen', withdrawBijdrage, bijdrage),
  form('/plan/reactie', react, {
    view: showReactie,
    render: ReactiePage,
    start: ({ party, role, note }) => ({ party, role, note }),
    next: () => '/plan',
    receipt: (lang) => words(lang).page.thanks,
  }),
  page('/plan/communicatie', showBerichten, BerichtenPage),
  form('/plan/communicatie/nieuw', addBericht, { render: PlainPage, next: toMessages, receipt: saved }),
  form('/plan/communicatie/:id', changeBericht, {
    ...bericht,
    start: ({ everyMonths, id: _, revision: __, ...rest }) => ({ ...rest, every: String(everyMonths) }),
  }),
  form('/plan/communicatie/:id/weghalen', withdrawBericht, bericht),
  form('/plan/communicatie/:id/gedaan/:day', markGedaan, {
    render: PlainPage,
    start: () => ({ done: 'true' }),
    next: toMessages,
    receipt: saved,
  }),
  form('/plan/kalender/:id/gedaan/:day', markGedaan, {
    render: PlainPage,
    start: () => ({ done: 'true' }),
    next: () => '/plan/kalender',
    receipt: saved,
  }),
  api('GET /plan/draagvlak', showDraagvlak),
  api('POST /plan/draagvlak', addBijdrage),
  api('GET /plan/draagvlak/:id', showBijdrage),
  api('PUT /plan/draagvlak/:id', changeBijdrage),
  api('PUT /plan/draagvlak/:id/antwoord', replyBijdrage),
  api('DELETE /plan/draagvlak/:id', withdrawBijdrage),
  api('GET /plan/reactie', showReactie),
  api('PUT /plan/reactie', react),
  api('GET /plan/communicatie', showBerichten),
  api('POST /plan/communicatie', addBericht),
  api('GET /plan/communicatie/:id', showBericht),
  api('PUT /plan/communicatie/:id', changeBericht),
  api('DELETE /plan/communicatie/:id', withdrawBericht),
  api('PUT /plan/gedaan/:id/:day', markGedaan),
]
