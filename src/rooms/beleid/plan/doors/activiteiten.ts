import { typeEuro } from '../../../../house/html/index.ts'
import { api, type Door, form, page } from '../../../../house/room.ts'
import { addActiviteit, changeActiviteit, removeActiviteit, restoreActiviteit, writeBorging } from '../actions/activiteiten.ts'
import { publishKader, recordBesteding, setKosten, setMiddelen } from '../actions/geld.ts'
import { geldWords } from '../geld.texts.en.ts'
import { ActiviteitPage, BorgingPage, NieuwePage, PlainPage } from '../pages/activiteiten.tsx'
import { BestedingPage, GeldPage, KostenPage, MiddelenPage, MiddelPage, NieuwBedragPage } from '../pages/geld.tsx'
import { words } from '../texts.en.ts'
import {
  showActiviteit,
  showBesteding,
  showBorging,
  showBronnen,
  showGeld,
  showKosten,
  showMiddel,
  showMiddelen,
  showTerreinen,
} from '../views/activiteiten.ts'

const toPlan = () => '/plan'
const toMoney = (_: unknown, { id }: { id: string }) => `/plan/activiteiten/${id}/geld`
const saved = (lang: 'nl' | 'en') => words(lang).page.saved

/** Activities and their money. */
export const activiteitDoors: readonly Door[] = [
  form('/plan/activiteiten/nieuw/:doelId', addActiviteit, {
    view: showTerreinen,
    render: NieuwePage,
    next: toPlan,
    receipt: saved,
  }),
  form('/plan/activiteiten/:id', changeActiviteit, {
    view: showActiviteit,
    render: ActiviteitPage,
    start: ({ title, party, starts, ends, state, place, tasks, domeinen }) => ({
      title,
      party,
      starts,
      ends,
      state,
      place,
      tasks,
      domeinen,
    }),
    next: toPlan,
    receipt: saved,
  }),
  form('/plan/activiteiten/:id/weghalen', removeActiviteit, {
    view: showActiviteit,
    render: ActiviteitPage,
    next: toPlan,
    receipt: (lang) => words(lang).page.removedOne,
  }),
  form('/plan/activiteiten/:id/terugzetten', restoreActiviteit, {
    render: PlainPage,
    next: toPlan,
    receipt: (lang) => words(lang).page.restored,
  }),
  form('/plan/activiteiten/:id/borging', writeBorging, {
    view: showBorging,
    render: BorgingPage,
    start: ({ besluit, byDay, party, funding, embedded }) => ({ besluit: besluit ?? '', byDay, party, funding, embedded }),
    next: toPlan,
    receipt: saved,
  }),
  page('/plan/activiteiten/:id/geld', showGeld, GeldPage),
  form('/plan/activiteiten/:id/geld/nieuw', setKosten, {
    view: showBronnen,
    render: NieuwBedragPage,
    next: toMoney,
    receipt: saved,
  }),
  form('/plan/activiteiten/:id/geld/:year/:bron', setKosten, {
    view: showKosten,
    render: KostenPage,
    start: ({ cents, source, kind, until }) => ({ cents: typeEuro(cents), source, kind, until: until ?? '' }),
    next: toMoney,
    receipt: saved,
  }),
  form('/plan/activiteiten/:id/besteding/:year/:bron', recordBesteding, {
    view: showBesteding,
    render: BestedingPage,
    start: ({ committedCents, spentCents }) => ({ committedCents: typeEuro(committedCents), spentCents: typeEuro(spentCents) }),
    next: toMoney,
    receipt: saved,
  }),
  page('/plan/middelen', showMiddelen, MiddelenPage),
  form('/plan/middelen/nieuw', setMiddelen, { render: PlainPage, next: () => '/plan/middelen', receipt: saved }),
  form('/plan/middelen/:year/:kind', setMiddelen, {
    view: showMiddel,
    render: MiddelPage,
    start: ({ cents, source }) => ({ cents: typeEuro(cents), source }),
    next: () => '/plan/middelen',
    receipt: saved,
  }),
  form('/plan/budgetkader', publishKader, {
    render: PlainPage,
    next: toPlan,
    receipt: (lang) => geldWords(lang).page.published,
  }),
  api('GET /plan/bronnen', showBronnen),
  api('GET /plan/beleidsterreinen', showTerreinen),
  api('POST /plan/activiteiten', addActiviteit),
  api('GET /plan/activiteiten/:id', showActiviteit),
  api('PUT /plan/activiteiten/:id', changeActiviteit),
  api('DELETE /plan/activiteiten/:id', removeActiviteit),
  api('POST /plan/activiteiten/:id/terugzetten', restoreActiviteit),
  api('GET /plan/activiteiten/:id/borging', showBorging),
  api('PUT /plan/activiteiten/:id/borging', writeBorging),
  api('GET /plan/activiteiten/:id/geld', showGeld),
  api('GET /plan/activiteiten/:id/geld/:year/:bron', showKosten),
  api('PUT /plan/activiteiten/:id/geld/:year/:bron', setKosten),
  api('GET /plan/activiteiten/:id/besteding/:year/:bron', showBesteding),
  api('PUT /plan/activiteiten/:id/besteding/:year/:bron', recordBesteding),
  api('GET /plan/middelen', showMiddelen),
  api('GET /plan/middelen/:year/:kind', showMiddel),
  api('PUT /plan/middelen/:year/:kind', setMiddelen),
  api('POST /plan/budgetkader', publishKader),
]
