import { api, type Door, data, form, page } from '../../../../house/room.ts'
import { changeName, confirmEmail, erasePerson, requestEmail, requestErasure, withdrawErasure } from './actions.ts'
import { AskPage, ConfirmPage, DataPage, ErasePage, MyFormPage, RequestsPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { listWisverzoeken, myData, showWisverzoek } from './views.ts'

const mine = () => '/mijn/gegevens'

export const nav = {
  label: (lang: 'nl' | 'en') => words(lang).requests.title,
  path: '/beheer/wissen',
  icon: 'mensen',
  may: listWisverzoeken.may,
  managed: true,
} as const

export const doors: readonly Door[] = [
  page('/mijn/gegevens', myData, DataPage),
  data('/mijn/gegevens', myData),
  form('/mijn/naam', changeName, {
    view: myData,
    render: MyFormPage,
    start: ({ account }) => ({ name: account.name }),
    next: mine,
    receipt: (lang) => words(lang).page.saved,
  }),
  form('/mijn/adres', requestEmail, { render: MyFormPage, next: mine, receipt: (lang) => words(lang).page.sent }),
  form('/adres/:token', confirmEmail, {
    render: ConfirmPage,
    next: () => '/inloggen',
    receipt: (lang) => words(lang).page.confirmed,
  }),
  form('/mijn/wissen', requestErasure, { render: AskPage, next: mine, receipt: (lang) => words(lang).page.requested }),
  form('/mijn/wissen/intrekken', withdrawErasure, {
    render: MyFormPage,
    next: mine,
    receipt: (lang) => words(lang).page.takenBack,
  }),
  page('/beheer/wissen', listWisverzoeken, RequestsPage),
  form('/beheer/wissen/:id', erasePerson, {
    view: showWisverzoek,
    render: ErasePage,
    next: (_, { id }) => `/beheer/wissen/${id}`,
    receipt: (lang) => words(lang).page.erasedNow,
  }),
  api('GET /mijn/gegevens', myData),
  api('PUT /mijn/naam', changeName),
  api('PUT /mijn/adres', requestEmail),
  api('POST /adres/:token', confirmEmail),
  api('POST /mijn/wisverzoek', requestErasure),
  api('DELETE /mijn/wisverzoek', withdrawErasure),
  api('GET /wisverzoeken', listWisverzoeken),
  api('GET /wisverzoeken/:id', showWisverzoek),
  api('POST /wisverzoeken/:id', erasePerson),
]
