import { api, type Door, download, form, page } from '../../../../house/room.ts'
import type { Lang } from '../../../../house/texts.ts'
import { words as doelen } from '../texts.en.ts'
import { moveInVolgorde, takeOverVolgorde } from './actions/besluit.ts'
import { fillStem, handInStem, joinSessie } from './actions/deelnemen.ts'
import { changeSessie, closeSessie, enterStemmen, openSessie, planSessie } from './actions/leiden.ts'
import { MovePage, TakeOverPage } from './pages/besluit.tsx'
import { CheckPage, DonePage, FillPage, JoinPage, startOf as startSheet } from './pages/deelnemen.tsx'
import { SessiesPage } from './pages/lijst.tsx'
import { EnterPage, PaperPage, paperDocument } from './pages/papier.tsx'
import { WallPage } from './pages/scherm.tsx'
import { SessiePage } from './pages/sessie.tsx'
import { PreparePage, startOf } from './pages/voorbereiden.tsx'
import { words } from './prioriteiten.texts.en.ts'
import { attendSessie, showKandidaten, showPrioSessie, showSessies, showStem, showUitslag } from './views.ts'

const all = '/doelen/prioriteiten'
const sessie = `${all}/:id`
const desk = ({ id }: { id: string }) => `${all}/${id}`
const deel = '/stemmen/:code{[a-z2-9]{8}}'

const saved = (lang: Lang) => doelen(lang).page.saved

/** Where priority sessions open: led below `/doelen/prioriteiten`, taken at `/stemmen/{code}`. */
export const prioriteiten: readonly Door[] = [
  page(all, showSessies, SessiesPage),
  form(`${all}/nieuw`, planSessie, { view: showKandidaten, render: PreparePage, start: startOf, next: desk }),
  page(sessie, showPrioSessie, SessiePage),
  form(`${sessie}/voorbereiding`, changeSessie, {
    view: showKandidaten,
    render: PreparePage,
    start: startOf,
    next: desk,
    receipt: saved,
  }),
  form(`${sessie}/openen`, openSessie, { next: desk }),
  form(`${sessie}/sluiten`, closeSessie, { next: desk }),
  page(`${sessie}/scherm`, showPrioSessie, WallPage),
  page(`${sessie}/papier`, showPrioSessie, PaperPage),
  download(`${sessie}/papierenblad`, showPrioSessie, paperDocument),
  form(`${sessie}/invoeren`, enterStemmen, {
    view: showPrioSessie,
    render: EnterPage,
    next: desk,
    receipt: (lang, { entered }) => words(lang).paper.entered({ n: entered }),
  }),
  form(`${sessie}/verplaatsen/:doel`, moveInVolgorde, {
    view: showPrioSessie,
    render: MovePage,
    next: (value) => `${desk(value)}#besluit`,
    receipt: saved,
  }),
  form(`${sessie}/overnemen`, takeOverVolgorde, {
    view: showPrioSessie,
    render: TakeOverPage,
    next: (value) => `${desk(value)}#besluit`,
    receipt: saved,
  }),
  form(deel, joinSessie, {
    view: attendSessie,
    render: JoinPage,
    start: ({ suggested }) => ({ groep: suggested ?? '' }),
    next: ({ code, handedIn }) => `/stemmen/${code}/${handedIn ? 'klaar' : 'blad'}`,
  }),
  form(`${deel}/blad`, fillStem, {
    view: showStem,
    render: FillPage,
    start: startSheet,
    next: ({ code, left }) => `/stemmen/${code}/${left === 0 ? 'inleveren' : 'blad'}`,
  }),
  form(`${deel}/inleveren`, handInStem, { view: showStem, render: CheckPage, next: ({ code }) => `/stemmen/${code}/klaar` }),
  page(`${deel}/klaar`, showUitslag, DonePage),
  api(`GET ${all}`, showSessies),
  api(`POST ${all}`, planSessie),
  api(`GET ${all}/kandidaten`, showKandidaten),
  api(`GET ${sessie}`, showPrioSessie),
  api(`PUT ${sessie}`, changeSessie),
  api(`POST ${sessie}/opening`, openSessie),
  api(`POST ${sessie}/sluiting`, closeSessie),
  api(`POST ${sessie}/papier`, enterStemmen),
  api(`POST ${sessie}/verplaatsingen`, moveInVolgorde),
  api(`POST ${sessie}/besluit`, takeOverVolgorde),
  api('GET /stemmen/:code', attendSessie),
  api('POST /stemmen/:code', joinSessie),
  api('GET /stemmen/:code/blad', showStem),
  api('PUT /stemmen/:code/blad', fillStem),
  api('POST /stemmen/:code/inlevering', handInStem),
  api('GET /stemmen/:code/uitslag', showUitslag),
]
