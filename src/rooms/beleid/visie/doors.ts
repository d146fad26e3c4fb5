import { anyone } from '../../../house/may.ts'
import { api, download, form, page, type Room } from '../../../house/room.ts'
import { adoptVisie, markDiscussed, placeRow, publishVisie, startVisie, writeDeel } from './actions.ts'
import { visieDocument } from './document.ts'
import { eersteDoors } from './eerste/doors.ts'
import { visieProof } from './evidence.ts'
import { inrichtingDoors } from './inrichting/doors.ts'
import { inrichtingOffers } from './inrichting/offers.ts'
import { checkPersonal } from './inrichting/personal.ts'
import { keuzesDoors } from './keuzes/doors.ts'
import { forgetAddresses, mailReply } from './keuzes/jobs.ts'
import { ChooserPage, PositiePage } from './keuzes/pages/kiezen.tsx'
import { waitingIn } from './keuzes/waits.ts'
import { rowCount } from './model.ts'
import { AdoptPage, DeelPage } from './pages/schrijven.tsx'
import { VersiePage } from './pages/versie.tsx'
import { VisiePage } from './pages/visie.tsx'
import { personal } from './personal.ts'
import { words } from './texts.en.ts'
import { topics } from './topics.ts'
import { showConcept, showDeel, showDirigentOfAfstand, showPositie, showSmalOfBreed, showVersie, showVisie } from './views.ts'

export const visie: Room = {
  name: 'visie',
  floor: 'beleid',
  ...inrichtingOffers,
  nav: [{ label: (lang) => words(lang).nav, path: '/visie', icon: 'beleid', part: 'beleid', may: anyone }],
  topics,
  jobs: [mailReply, forgetAddresses],
  waiting: [...inrichtingOffers.waiting, waitingIn],
  personal: [personal, checkPersonal],
  evidence: [{ duty: 'beleid', of: visieProof }],
  doors: [
    ...eersteDoors,
    page('/visie', showVisie, VisiePage),
    form('/visie/beginnen', startVisie, { next: () => '/visie' }),
    form('/visie/schrijven/:deel', writeDeel, {
      view: showDeel,
      render: DeelPage,
      start: ({ text }) => ({ text }),
      next: ({ hints }, { deel }) => (hints.length > 0 ? `/visie/schrijven/${deel}` : '/visie'),
    }),
    page('/visie/smal-of-breed', showSmalOfBreed, ChooserPage),
    page('/visie/dirigent-of-afstand', showDirigentOfAfstand, ChooserPage),
    form('/visie/posities/:schema/:row', placeRow, {
      view: showPositie,
      render: PositiePage,
      start: ({ value, note }) => ({ value: value === null ? '' : String(value), note }),
      next: (_, { schema, row }) => (row < rowCount ? `/visie/posities/${schema}/${row + 1}` : `/visie/${schema}`),
    }),
    ...inrichtingDoors,
    form('/visie/bespreking', markDiscussed, { next: () => '/visie' }),
    form('/visie/vaststelling', adoptVisie, {
      view: showVisie,
      render: AdoptPage,
      start: ({ rights }) => ({ body: rights.publish ? 'college' : 'raad' }),
      next: () => '/visie',
      receipt: (lang) => words(lang).page.adopted,
    }),
    form('/visie/publicatie', publishVisie, { next: () => '/visie', receipt: (lang) => words(lang).page.isPublic }),
    page('/visie/versies/:no', showVersie, VersiePage),
    download('/visie/versies/:no/visie', showVersie, visieDocument, { kept: true }),
    download('/visie/concept', showConcept, visieDocument),
    api('GET /visie', showVisie),
    api('POST /visie', startVisie),
    api('GET /visie/delen/:deel', showDeel),
    api('PUT /visie/delen/:deel', writeDeel),
    api('GET /visie/smal-of-breed', showSmalOfBreed),
    api('GET /visie/dirigent-of-afstand', showDirigentOfAfstand),
    api('GET /visie/posities/:schema/:row', showPositie),
    api('PUT /visie/posities/:schema/:row', placeRow),
    api('POST /visie/bespreking', markDiscussed),
    api('POST /visie/vaststelling', adoptVisie),
    api('POST /visie/publicatie', publishVisie),
    api('GET /visie/versies/:no', showVersie),
    ...keuzesDoors,
  ],
}
