import { api, block, cli, type Door, form, type NavEntry, page } from '../../../../house/room.ts'
import { addApp, beginApp, hideCodes, removeApp, renewCodes } from './actions/app.ts'
import { requireSteps, takeSecondStep } from './actions/beheer.ts'
import { signInByCode } from './actions/code.ts'
import { addPasskey, askPasskey, beginPasskey, removePasskey, signInByPasskey } from './actions/sleutels.ts'
import { secondStepPath as here } from './model.ts'
import { AddAppPage, AddPasskeyPage, BeginAppPage, CodesPage, ProvenPage } from './pages/app.tsx'
import { RequiredPage, StepsOfBlock } from './pages/beheer.tsx'
import { CodePage, PasskeyPage } from './pages/inloggen.tsx'
import { StepsBlock, StepsPage } from './pages/mijn.tsx'
import { words } from './tweestaps.texts.en.ts'
import { mySteps, newApp, newCodes, newPasskey, proof, showRequired, stepsOf } from './views.ts'

/** Where somebody goes after the first step. */
export const afterFirstStep = ({ needs }: { needs: 'code' | 'set-up' | null }): string =>
  needs === 'code' ? '/inloggen/code' : needs === 'set-up' ? here : '/'

export const tweestapsNav: NavEntry = {
  label: (lang) => words(lang).nav,
  path: '/beheer/tweestap',
  icon: 'slot',
  may: requireSteps.may,
  managed: true,
}

/** Signing in with two steps: every page and operation of it. */
export const tweestapsDoors: readonly Door[] = [
  form('/inloggen/code', signInByCode, { render: CodePage, next: () => '/' }),
  form('/inloggen/sleutel', signInByPasskey, { render: PasskeyPage, next: afterFirstStep }),
  block('/mijn', mySteps, StepsBlock),
  page(here, mySteps, StepsPage),
  form(`${here}/app`, beginApp, { view: proof, render: BeginAppPage, next: () => `${here}/app/code` }),
  form(`${here}/app/code`, addApp, {
    view: newApp,
    render: AddAppPage,
    next: () => `${here}/codes`,
    receipt: (lang) => words(lang).page.addedApp,
  }),
  form(`${here}/app/uit`, removeApp, {
    view: proof,
    render: ProvenPage,
    next: () => here,
    receipt: (lang) => words(lang).page.removedApp,
  }),
  form(`${here}/codes`, hideCodes, { view: newCodes, render: CodesPage, next: () => here }),
  form(`${here}/codes/nieuw`, renewCodes, {
    view: proof,
    render: (p, asked) => ProvenPage(p, asked, { asksPassword: false }),
    next: () => `${here}/codes`,
    receipt: (lang) => words(lang).page.renewed,
  }),
  form(`${here}/sleutel`, beginPasskey, { view: proof, render: ProvenPage, next: ({ id }) => `${here}/sleutel/${id}/maken` }),
  form(`${here}/sleutel/:id/maken`, addPasskey, {
    view: newPasskey,
    render: AddPasskeyPage,
    next: () => here,
    receipt: (lang) => words(lang).page.addedKey,
  }),
  form(`${here}/sleutel/:id/weg`, removePasskey, {
    view: proof,
    render: ProvenPage,
    next: () => here,
    receipt: (lang) => words(lang).page.removedKey,
  }),
  form('/beheer/tweestap', requireSteps, {
    view: showRequired,
    start: ({ roles }) => ({ roles }),
    render: RequiredPage,
    next: () => '/beheer/tweestap',
    receipt: (lang) => words(lang).page.saved,
  }),
  block('/beheer/personen/:id', stepsOf, StepsOfBlock),
  form('/beheer/personen/:id/tweestap/weg', takeSecondStep, {
    next: (_, { id }) => `/beheer/personen/${id}`,
    receipt: (lang) => words(lang).page.taken,
  }),
  api('POST /sessies/code', signInByCode),
  api('POST /sessies/sleutel/vraag', askPasskey),
  api('POST /sessies/sleutel', signInByPasskey),
  api('GET /mijn/tweestap', mySteps),
  api('POST /mijn/tweestap/app', beginApp),
  api('GET /mijn/tweestap/app', newApp),
  api('POST /mijn/tweestap/app/code', addApp),
  api('POST /mijn/tweestap/app/uit', removeApp),
  api('POST /mijn/tweestap/codes', renewCodes),
  api('POST /mijn/tweestap/sleutels', beginPasskey),
  api('GET /mijn/tweestap/sleutels/:id', newPasskey),
  api('POST /mijn/tweestap/sleutels/:id', addPasskey),
  api('POST /mijn/tweestap/sleutels/:id/weg', removePasskey),
  api('GET /beheer/tweestap', showRequired),
  api('PUT /beheer/tweestap', requireSteps),
  api('GET /personen/:id/tweestap', stepsOf),
  api('DELETE /personen/:id/tweestap', takeSecondStep),
  cli('personen take-second-step', takeSecondStep),
]
