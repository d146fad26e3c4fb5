import { typeEuro } from '../../../../house/html/index.ts'
import { api, type Door, form, page } from '../../../../house/room.ts'
import type { Lang } from '../../../../house/texts.ts'
import { assessS } from '../actions.ts'
import { decideThema, removeBetrokkene, writeBetrokkene, writeGrens, writePlek } from './actions/concept.ts'
import { assessYear, checkCultuur } from './actions/jaren.ts'
import { prepareMiddelen, publishMiddelen } from './actions/middelen.ts'
import { divideRoles, removeOnderwerp, removePartij, signRollen, writePartij } from './actions/rollen.ts'
import { inrichtingWords } from './inrichting.texts.en.ts'
import { CheckPage, CultuurPage, MiddelenPage, VoorbereidPage } from './pages/apart.tsx'
import { BetrokkenenPage, BetrokkenePage, GrensPage, GrenzenPage, OwnPartyPage } from './pages/lijsten.tsx'
import { PlekFormPage, PlekPage } from './pages/plek.tsx'
import { OnderwerpPage, RollenPage, RolverdelingPage, SignPage } from './pages/rollen.tsx'
import { ThemaPage, ThemasPage } from './pages/themas.tsx'
import { BeeldPage, JaarPage, SPage, VijfsPage } from './pages/vijfs.tsx'
import { showCheck, showCultuur, showMiddelen, showVoorbereid } from './views/apart.ts'
import { showBetrokkene, showBetrokkenen, showGrens, showGrenzen, showPlek, showThema, showThemas } from './views/concept.ts'
import { showOnderwerp, showPartij, showRollen, showRolverdeling } from './views/rollen.ts'
import { showBeeld, showJaar, showS, showVijfS } from './views/vijfs.ts'

const saved = (lang: Lang) => inrichtingWords(lang).pages.saved
const mark = ({ score, narrative, actions }: { score: number | null; narrative: string; actions: string }) => ({
  score: score === null ? '' : String(score),
  narrative,
  actions,
})
const concept = '/visie/rolverdeling/concept'

/** What opens on how a vision is arranged (VI-06 to VI-11, VI-13, VI-14). */
export const inrichtingDoors: readonly Door[] = [
  page('/visie/vijf-s', showVijfS, VijfsPage),
  page('/visie/vijf-s/:s/beeld', showBeeld, BeeldPage),
  form('/visie/vijf-s/:s', assessS, { view: showS, render: SPage, start: mark, next: () => '/visie/vijf-s', receipt: saved }),
  form('/visie/vijf-s/:s/jaren/:year', assessYear, {
    view: showJaar,
    render: JaarPage,
    start: mark,
    next: (_, { s }) => `/visie/vijf-s/${s}/beeld`,
    receipt: saved,
  }),
  page('/visie/betrokkenen', showBetrokkenen, BetrokkenenPage),
  form('/visie/betrokkenen/:id', writeBetrokkene, {
    view: showBetrokkene,
    render: BetrokkenePage,
    start: ({ who, moment, purpose }) => ({ who, moment, purpose }),
    next: () => '/visie/betrokkenen',
    receipt: saved,
  }),
  form('/visie/betrokkenen/:id/weghalen', removeBetrokkene, { next: () => '/visie/betrokkenen' }),
  page('/visie/themas', showThemas, ThemasPage),
  form('/visie/themas/:thema', decideThema, {
    view: showThema,
    render: ThemaPage,
    start: ({ status, choice, argument, owner, dueDate }) => ({
      status,
      choice: choice ?? '',
      argument,
      owner: owner ?? '',
      dueDate: dueDate ?? '',
    }),
    next: () => '/visie/themas',
    receipt: saved,
  }),
  page('/visie/plek', showPlek, PlekPage),
  form('/visie/plek/keuze', writePlek, {
    view: showPlek,
    render: PlekFormPage,
    start: ({ model, argument, domeinen }) => ({
      model: model ?? '',
      argument,
      ...Object.fromEntries(
        domeinen.flatMap(({ relevant, owner }, index) => [
          [`domeinen.${index}.relevant`, relevant ? 'true' : ''],
          [`domeinen.${index}.owner`, owner],
        ]),
      ),
    }),
    next: () => '/visie/plek',
    receipt: saved,
  }),
  page('/visie/grenzen', showGrenzen, GrenzenPage),
  form('/visie/grenzen/:sector', writeGrens, {
    view: showGrens,
    render: GrensPage,
    start: ({ text }) => ({ text }),
    next: () => '/visie/grenzen',
    receipt: saved,
  }),
  page('/visie/rolverdeling', showRolverdeling, RolverdelingPage),
  page(concept, showRollen, RollenPage),
  form(`${concept}/onderwerpen/:onderwerp`, divideRoles, {
    view: showOnderwerp,
    render: OnderwerpPage,
    start: ({ label, within, rollen }) => ({
      name: label,
      within,
      ...Object.fromEntries(rollen.map(({ rol }, index) => [`rollen.${index}.rol`, rol ?? ''])),
    }),
    next: () => concept,
    receipt: saved,
  }),
  form(`${concept}/onderwerpen/:onderwerp/weghalen`, removeOnderwerp, { next: () => concept }),
  form(`${concept}/partijen/:partij`, writePartij, {
    view: showPartij,
    render: OwnPartyPage,
    start: ({ name }) => ({ name }),
    next: () => concept,
    receipt: saved,
  }),
  form(`${concept}/partijen/:partij/weghalen`, removePartij, { next: () => concept }),
  form(`${concept}/akkoord/:partij`, signRollen, {
    view: showRollen,
    render: SignPage,
    start: ({ matrix }) => ({ stand: matrix.stand }),
    next: () => concept,
    receipt: (lang) => inrichtingWords(lang).pages.signedNow,
  }),
  form('/visie/zelfcheck', checkCultuur, {
    view: showCheck,
    render: CheckPage,
    start: ({ domein, answers }) => ({
      domein: domein ?? '',
      ...Object.fromEntries(answers.map(({ key, answer }) => [key, answer ?? ''])),
    }),
    next: () => '/visie/zelfcheck',
    receipt: saved,
  }),
  page('/visie/zelfcheck/stand', showCultuur, CultuurPage),
  page('/visie/extra-middelen', showMiddelen, MiddelenPage),
  form('/visie/extra-middelen/besluit', prepareMiddelen, {
    view: showVoorbereid,
    render: VoorbereidPage,
    start: ({ prepared: was }): Readonly<Record<string, string>> =>
      was
        ? {
            extra: was.extra ? 'yes' : 'no',
            centsPerYear: was.extra ? typeEuro(was.centsPerYear) : '',
            source: was.source,
            kind: was.kind ?? '',
            from: was.from ?? '',
            to: was.to ?? '',
            reason: was.reason,
          }
        : {},
    next: () => '/visie/extra-middelen',
    receipt: saved,
  }),
  form('/visie/extra-middelen/publicatie', publishMiddelen, {
    view: showVoorbereid,
    render: VoorbereidPage,
    next: () => '/visie/extra-middelen',
    receipt: (lang) => inrichtingWords(lang).pages.publishedNow,
  }),
  api('GET /visie/vijf-s', showVijfS),
  api('GET /visie/vijf-s/:s', showS),
  api('PUT /visie/vijf-s/:s', assessS),
  api('GET /visie/vijf-s/:s/beeld', showBeeld),
  api('GET /visie/vijf-s/:s/jaren/:year', showJaar),
  api('PUT /visie/vijf-s/:s/jaren/:year', assessYear),
  api('GET /visie/betrokkenen', showBetrokkenen),
  api('GET /visie/betrokkenen/:id', showBetrokkene),
  api('PUT /visie/betrokkenen/:id', writeBetrokkene),
  api('DELETE /visie/betrokkenen/:id', removeBetrokkene),
  api('GET /visie/themas', showThemas),
  api('GET /visie/themas/:thema', showThema),
  api('PUT /visie/themas/:thema', decideThema),
  api('GET /visie/plek', showPlek),
  api('PUT /visie/plek', writePlek),
  api('GET /visie/grenzen', showGrenzen),
  api('GET /visie/grenzen/:sector', showGrens),
  api('PUT /visie/grenzen/:sector', writeGrens),
  api('GET /visie/rolverdeling', showRolverdeling),
  api('GET /visie/rolverdeling/concept', showRollen),
  api('GET /visie/rolverdeling/concept/onderwerpen/:onderwerp', showOnderwerp),
  api('PUT /visie/rolverdeling/concept/onderwerpen/:onderwerp', divideRoles),
  api('DELETE /visie/rolverdeling/concept/onderwerpen/:onderwerp', removeOnderwerp),
  api('GET /visie/rolverdeling/concept/partijen/:partij', showPartij),
  api('PUT /visie/rolverdeling/concept/partijen/:partij', writePartij),
  api('DELETE /visie/rolverdeling/concept/partijen/:partij', removePartij),
  api('POST /visie/rolverdeling/concept/akkoord', signRollen),
  api('GET /visie/zelfcheck', showCheck),
  api('PUT /visie/zelfcheck', checkCultuur),
  api('GET /visie/zelfcheck/stand', showCultuur),
  api('GET /visie/extra-middelen', showMiddelen),
  api('GET /visie/extra-middelen/besluit', showVoorbereid),
  api('PUT /visie/extra-middelen/besluit', prepareMiddelen),
  api('POST /visie/extra-middelen/publicatie', publishMiddelen),
]
