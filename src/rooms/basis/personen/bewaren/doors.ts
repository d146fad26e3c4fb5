import type { Happened } from '../../../../house/offered.ts'
import { api, type Door, form } from '../../../../house/room.ts'
import { setTermijnen, showTermijnen } from './actions.ts'
import { TermsPage } from './pages.tsx'
import { words } from './texts.en.ts'

export const nav = {
  label: (lang: 'nl' | 'en') => words(lang).set.title,
  path: '/beheer/termijnen',
  icon: 'klok',
  may: setTermijnen.may,
  managed: true,
} as const

export const happened = (room: Happened['room']): Happened => ({
  kind: 'personen.tidied',
  room,
  title: (lang) => words(lang).tidied,
  detail: (lang, data) => words(lang).gone(data as never),
})

export const doors: readonly Door[] = [
  form('/beheer/termijnen', setTermijnen, {
    view: showTermijnen,
    render: TermsPage,
    start: ({ reviewMonths, keepMonths }) => ({ reviewMonths: String(reviewMonths), keepMonths: String(keepMonths) }),
    next: () => '/beheer/termijnen',
    receipt: (lang) => words(lang).page.saved,
  }),
  api('GET /beheer/termijnen', showTermijnen),
  api('PUT /beheer/termijnen', setTermijnen),
]
