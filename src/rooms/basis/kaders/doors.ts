import { only } from '../../../house/may.ts'
import { api, form, page, type Room } from '../../../house/room.ts'
import * as lokaal from './lokaal/actions.ts'
import { BronnenPage, DoelgroepenPage, DomeinenPage } from './lokaal/lijsten.pages.tsx'
import { DomeinPage, EigenPage, NieuwPage, StopPage, WijzigPage } from './lokaal/pages.tsx'
import { words as lokaalWords } from './lokaal/texts.en.ts'
import * as lijsten from './lokaal/views.ts'
import { BegrippenPage } from './pages/begrippen.tsx'
import { KaderPage, VeldPage } from './pages/kader.tsx'
import { NaslagPage } from './pages/naslag.tsx'
import { words } from './texts.en.ts'
import { listBegrippen, listKaders, showKader, showNaslag, showVeld } from './views.ts'

const kader = '/kaders/:edition'
const own = '/kaders/eigen'
const kinds = ':kind{begrip|doelgroep|domein|bron|kans|bedreiging|ontwikkeling}'
/** Everybody may read it; in the menu it stands for whoever works with it. */
const mayOpenFromMenu = only('beleidsambtenaar', 'vakafdeling', 'kennisinstituut', 'beheerder')
const saved = (lang: 'nl' | 'en') => lokaalWords(lang).page.saved
const toOwn = () => own

export const kaders: Room = {
  name: 'kaders',
  floor: 'basis',
  nav: [{ label: (lang) => words(lang).nav, path: '/kaders', icon: 'info', part: 'naslag', may: mayOpenFromMenu }],
  about: [{ label: (lang) => words(lang).begrippen.title, path: '/begrippen' }],
  doors: [
    page('/begrippen', listBegrippen, BegrippenPage),
    page('/doelgroepen', lijsten.listDoelgroepen, DoelgroepenPage),
    page('/kaders', showKader, KaderPage),
    page('/kaders/naslag', showNaslag, NaslagPage),
    page('/kaders/bronnen', lijsten.listBronnen, BronnenPage),
    page('/kaders/domeinen', lijsten.listDomeinen, DomeinenPage),
    form('/kaders/domeinen/:domein', lokaal.setDomein, {
      view: lijsten.showDomein,
      render: DomeinPage,
      start: ({ revision, relevant, role, department }) => ({
        revision: String(revision),
        ...(relevant && { relevant: 'true' }),
        role,
        department,
      }),
      next: () => '/kaders/domeinen',
      receipt: saved,
    }),
    page(own, lijsten.listToevoegingen, EigenPage),
    form(`${own}/${kinds}/nieuw`, lokaal.addToevoeging, {
      view: lijsten.chooseKind,
      render: NieuwPage,
      next: toOwn,
      receipt: saved,
    }),
    form(`${own}/:id`, lokaal.writeToevoeging, {
      view: lijsten.showToevoeging,
      render: WijzigPage,
      start: ({ name, nameEn, about, aboutEn, soort, deadline, sensitive }) => ({
        name,
        nameEn,
        about,
        aboutEn,
        soort: soort ?? '',
        deadline: deadline ?? '',
        ...(sensitive && { sensitive: 'true' }),
      }),
      next: toOwn,
      receipt: saved,
    }),
    form(`${own}/:id/stoppen`, lokaal.retireToevoeging, {
      view: lijsten.showToevoeging,
      render: StopPage,
      next: toOwn,
      receipt: (lang) => lokaalWords(lang).page.retiredNow,
    }),
    page(kader, showKader, KaderPage),
    page(`${kader}/:no{[1-9]}`, showVeld, VeldPage),
    api('GET /begrippen', listBegrippen),
    api('GET /doelgroepen', lijsten.listDoelgroepen),
    api('GET /kaders', listKaders),
    api('GET /kaders/naslag', showNaslag),
    api('GET /kaders/bronnen', lijsten.listBronnen),
    api('GET /kaders/domeinen', lijsten.listDomeinen),
    api('PUT /kaders/domeinen/:domein', lokaal.setDomein),
    api(`GET ${own}`, lijsten.listToevoegingen),
    api(`POST ${own}`, lokaal.addToevoeging),
    api(`GET ${own}/:id`, lijsten.showToevoeging),
    api(`PUT ${own}/:id`, lokaal.writeToevoeging),
    api(`POST ${own}/:id/stoppen`, lokaal.retireToevoeging),
    api(`GET ${kader}`, showKader),
    api(`GET ${kader}/:no{[1-9]}`, showVeld),
  ],
}
