import { api, cli, form, page, type Room } from '../../../house/room.ts'
import type { Lang } from '../../../house/texts.ts'
import { enterDemo, requestLink, signIn, signInByLink, signOut } from './actions/inloggen.ts'
import { createPerson, endRole, endSessiesOf, giveRole, sendLink } from './actions/mensen.ts'
import { choosePassword, endAllMine, endMyOthers, endMySessie } from './actions/mijn.ts'
import { tidy } from './bewaren/actions.ts'
import * as bewaren from './bewaren/doors.ts'
import * as inzage from './inzage/doors.ts'
import { mailNewAddress, mailOldAddress } from './inzage/jobs.ts'
import { personal } from './inzage/personal.ts'
import { waiting as erasureWaits } from './inzage/views.ts'
import { mailLink } from './jobs.ts'
import * as logboek from './logboek/doors.ts'
import { happened } from './logboek/happened.ts'
import { ByLinkPage, DemoPage, LinkPage, SignInPage } from './pages/inloggen.tsx'
import { PeoplePage, PersonPage } from './pages/mensen.tsx'
import { MyPage } from './pages/mijn.tsx'
import { words } from './texts.en.ts'
import * as toegang from './toegang/doors.ts'
import { waiting as reviewWaits } from './toegang/views.ts'
import { mailWithdrawn } from './toestemming/actions.ts'
import * as toestemming from './toestemming/doors.ts'
import { mailProef } from './toezicht/actions.ts'
import * as toezicht from './toezicht/doors.ts'
import { waiting as failedWaits } from './toezicht/views.ts'
import { afterFirstStep, tweestapsDoors, tweestapsNav } from './tweestaps/doors.ts'
import { tellPerson } from './tweestaps/jobs.ts'
import * as uitnodigingen from './uitnodigingen/doors.ts'
import { mailUitnodiging } from './uitnodigingen/jobs.ts'
import { demoPeople, listPeople, myAccount, showPerson, whoAmI } from './views.ts'

const wie = '/beheer/personen/:id'
const toPerson = (_: unknown, { id }: { id: string }) => `/beheer/personen/${id}`

const label = (lang: Lang) => words(lang).nav

export const personen: Room = {
  name: 'personen',
  floor: 'basis',
  nav: [
    { label, path: '/beheer/personen', icon: 'mensen', may: listPeople.may, managed: true },
    ...uitnodigingen.nav,
    toegang.nav,
    inzage.nav,
    toezicht.nav,
    logboek.nav,
    bewaren.nav,
    tweestapsNav,
  ],
  jobs: [mailLink, mailUitnodiging, mailWithdrawn, mailNewAddress, mailOldAddress, tidy, tellPerson, mailProef],
  daily: [tidy],
  waiting: [uitnodigingen.waiting, reviewWaits, erasureWaits, failedWaits],
  personal: [personal],
  happened: [bewaren.happened(label), ...happened(label)],
  doors: [
    ...uitnodigingen.doors,
    ...toegang.doors,
    ...bewaren.doors,
    ...toestemming.doors,
    ...inzage.doors,
    ...logboek.doors,
    ...toezicht.doors,
    form('/inloggen', signIn, { render: SignInPage, next: afterFirstStep }),
    form('/inloggen/link', requestLink, {
      render: LinkPage,
      next: () => '/inloggen/link',
      receipt: (lang) => words(lang).page.sent,
    }),
    form('/inloggen/met/:token', signInByLink, { render: ByLinkPage, next: afterFirstStep }),
    form('/demo', enterDemo, { view: demoPeople, render: DemoPage, next: () => '/', demo: true }),
    form('/uitloggen', signOut, { next: () => '/' }),
    page('/mijn', myAccount, MyPage),
    form('/mijn/wachtwoord', choosePassword, { next: () => '/mijn', receipt: (lang) => words(lang).page.saved }),
    form('/mijn/sessies/:id/einde', endMySessie, { next: () => '/mijn', receipt: (lang) => words(lang).page.endedOne }),
    form('/mijn/sessies/einde', endMyOthers, { next: () => '/mijn', receipt: (lang) => words(lang).page.endedOthers }),
    form('/uitloggen/overal', endAllMine, { next: () => '/inloggen', receipt: (lang) => words(lang).page.endedAll }),
    page('/beheer/personen', listPeople, PeoplePage),
    form('/beheer/personen/nieuw', createPerson, {
      next: ({ id }) => `/beheer/personen/${id}`,
      receipt: (lang) => words(lang).page.added,
    }),
    page(wie, showPerson, PersonPage),
    form(`${wie}/link`, sendLink, { next: toPerson, receipt: (lang) => words(lang).page.linkSent }),
    form(`${wie}/rollen`, giveRole, { next: toPerson, receipt: (lang) => words(lang).page.given }),
    form(`${wie}/rollen/:rol/einde`, endRole, { next: toPerson, receipt: (lang) => words(lang).page.taken }),
    form(`${wie}/sessies/einde`, endSessiesOf, { next: toPerson, receipt: (lang) => words(lang).page.endedTheirs }),
    api('POST /sessies', signIn),
    api('POST /sessies/link', requestLink),
    api('POST /sessies/met-link', signInByLink),
    api('DELETE /sessies/huidige', signOut),
    api('GET /personen/ik', whoAmI),
    api('GET /mijn', myAccount),
    api('PUT /mijn/wachtwoord', choosePassword),
    api('DELETE /mijn/sessies', endMyOthers),
    api('POST /mijn/sessies/einde', endAllMine),
    api('DELETE /mijn/sessies/:id', endMySessie),
    api('GET /personen', listPeople),
    api('POST /personen', createPerson),
    api('GET /personen/:id', showPerson),
    api('POST /personen/:id/link', sendLink),
    api('POST /personen/:id/rollen', giveRole),
    api('DELETE /personen/:id/rollen/:rol', endRole),
    api('DELETE /personen/:id/sessies', endSessiesOf),
    cli('personen create', createPerson, { about: (lang) => words(lang).commands.create }),
    cli('personen list', listPeople, { about: (lang) => words(lang).commands.list }),
    ...tweestapsDoors,
  ],
}
