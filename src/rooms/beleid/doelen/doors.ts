import { map } from '../../../house/db/look.ts'
import { api, form, page, type Room } from '../../../house/room.ts'
import type { Lang } from '../../../house/texts.ts'
import {
  addHerkomst,
  addIndicator,
  addResultaat,
  correctMeting,
  countMeting,
  meetEis,
  moveDoel,
  recordMeting,
  removeHerkomst,
  startDoel,
  withdrawDoel,
  writeDoel,
  writeIndicator,
  writeResultaat,
} from './actions/index.ts'
import { DekkingPage } from './pages/dekking.tsx'
import { DoelPage } from './pages/doel.tsx'
import { DoelenPage } from './pages/lijst.tsx'
import { BeginPage, HerkomstPage, IndicatorPage, NewIndicatorPage, ResultaatPage, SmartPage } from './pages/schrijven.tsx'
import { personal } from './personal.ts'
import { mayRead } from './policy.ts'
import { prioriteiten } from './prioriteiten/doors.ts'
import { personal as sessiePersonal } from './prioriteiten/personal.ts'
import { doelenIn } from './store.ts'
import { words } from './texts.en.ts'
import { topics } from './topics.ts'
import { showDekking, showDoel, showDoelen, showHerkomsten, showIndicator, showMeasures, showResultaat } from './views.ts'
import { voorbeeldDoors } from './voorbeelden/doors.ts'

const back = (_: unknown, { id }: { id: string }) => `/doelen/${id}`
const saved = (lang: Lang) => words(lang).page.saved
const typed = (value: number | null) => (value === null ? '' : String(value).replace('.', ','))

export const doelen: Room = {
  name: 'doelen',
  floor: 'beleid',
  facts: [
    {
      s: 'sturen',
      about: 'doelen',
      of: ({ gemeente, lang }) =>
        map(doelenIn(gemeente.id), (all) => [{ text: words(lang).fact, value: all.length, path: '/doelen' }]),
    },
  ],
  // A choice for special groups is carried out as soon as a goal is for one of them (VI-08).
  carriesOut: [
    {
      theme: 'groepen',
      path: '/doelen',
      done: ({ gemeente }) => map(doelenIn(gemeente.id), (all) => all.some(({ targetGroups }) => targetGroups.length > 0)),
    },
  ],
  nav: [{ label: (lang) => words(lang).nav, path: '/doelen', icon: 'vink', part: 'beleid', may: mayRead }],
  topics,
  personal: [personal, sessiePersonal],
  doors: [
    page('/doelen', showDoelen, DoelenPage),
    form('/doelen/beginnen', startDoel, { render: BeginPage, next: ({ id }) => `/doelen/${id}/schrijven` }),
    ...voorbeeldDoors,
    page('/doelen/dekking', showDekking, DekkingPage),
    ...prioriteiten,
    page('/doelen/:id', showDoel, DoelPage),
    form('/doelen/:id/schrijven', writeDoel, {
      view: showDoel,
      render: SmartPage,
      start: ({
        statement,
        specific,
        target,
        unit,
        baseline,
        acceptable,
        realistic,
        dueDate,
        targetGroups,
        byGroups,
        vijfS,
        motive,
        area,
        alsoAreas,
      }) => ({
        statement,
        specific,
        target: typed(target),
        unit,
        baseline: typed(baseline),
        acceptable,
        realistic,
        dueDate: dueDate ?? '',
        targetGroups,
        byGroups,
        vijfS: vijfS ?? '',
        motive: motive ?? '',
        area: area ?? '',
        alsoAreas,
      }),
      // Somebody who writes "to save money" sees the hint first; the goal is saved.
      next: ({ cost }, { id }) => (cost ? `/doelen/${id}/schrijven` : `/doelen/${id}`),
      receipt: saved,
    }),
    form('/doelen/:id/volgorde', moveDoel, { next: () => '/doelen' }),
    form('/doelen/:id/intrekking', withdrawDoel, { next: () => '/doelen' }),
    form('/doelen/:id/herkomst', addHerkomst, { view: showHerkomsten, render: HerkomstPage, next: back, receipt: saved }),
    form('/doelen/:id/herkomst/:herkomst/weghalen', removeHerkomst, { next: back }),
    form('/doelen/:id/resultaten/nieuw', addResultaat, { next: back, receipt: saved }),
    form('/doelen/:id/resultaten/:resultaat', writeResultaat, {
      view: showResultaat,
      render: ResultaatPage,
      start: ({ description, complex, requirements, document }) => ({
        description,
        complex: complex ? 'true' : '',
        requirements: requirements.map(({ text }) => text).join('\n'),
        documentTitle: document?.title ?? '',
        documentUrl: document?.url ?? '',
      }),
      next: back,
      receipt: saved,
    }),
    form('/doelen/:id/resultaten/:resultaat/eisen/:eis', meetEis, { next: back, receipt: saved }),
    form('/doelen/:id/indicatoren/nieuw', addIndicator, {
      view: showMeasures,
      render: NewIndicatorPage,
      next: back,
      receipt: saved,
    }),
    form('/doelen/:id/indicatoren/:indicator', writeIndicator, {
      view: showIndicator,
      render: IndicatorPage,
      start: ({ definition, unit, source, method, frequency, baseline, baselineDate, target, targetDate, measure }) => ({
        definition,
        unit,
        source,
        method,
        frequency,
        targetDate,
        baseline: typed(baseline),
        baselineDate: baselineDate ?? '',
        target: typed(target),
        measure: measure ?? '',
      }),
      next: back,
      receipt: saved,
    }),
    form('/doelen/:id/indicatoren/:indicator/telling', countMeting, { next: back, receipt: saved }),
    form('/doelen/:id/indicatoren/:indicator/metingen', recordMeting, { next: back, receipt: saved }),
    form('/doelen/:id/indicatoren/:indicator/metingen/:meting/verbetering', correctMeting, { next: back, receipt: saved }),
    api('GET /doelen', showDoelen),
    api('POST /doelen', startDoel),
    api('GET /doelen/dekking', showDekking),
    api('GET /doelen/:id', showDoel),
    api('PUT /doelen/:id', writeDoel),
    api('POST /doelen/:id/volgorde', moveDoel),
    api('POST /doelen/:id/intrekking', withdrawDoel),
    api('GET /doelen/:id/herkomst', showHerkomsten),
    api('POST /doelen/:id/herkomst', addHerkomst),
    api('DELETE /doelen/:id/herkomst/:herkomst', removeHerkomst),
    api('POST /doelen/:id/resultaten', addResultaat),
    api('GET /doelen/:id/resultaten/:resultaat', showResultaat),
    api('PUT /doelen/:id/resultaten/:resultaat', writeResultaat),
    api('PUT /doelen/:id/resultaten/:resultaat/eisen/:eis', meetEis),
    api('GET /doelen/:id/tellingen', showMeasures),
    api('POST /doelen/:id/indicatoren', addIndicator),
    api('GET /doelen/:id/indicatoren/:indicator', showIndicator),
    api('PUT /doelen/:id/indicatoren/:indicator', writeIndicator),
    api('POST /doelen/:id/indicatoren/:indicator/telling', countMeting),
    api('POST /doelen/:id/indicatoren/:indicator/metingen', recordMeting),
    api('POST /doelen/:id/indicatoren/:indicator/metingen/:meting/verbetering', correctMeting),
  ],
}
