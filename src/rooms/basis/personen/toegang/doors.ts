import { api, type Door, form, page } from '../../../../house/room.ts'
import { reviewAccess } from './actions.ts'
import { AccessPage, ReviewPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { listAccess, showToetsing } from './views.ts'

export const nav = {
  label: (lang: 'nl' | 'en') => words(lang).page.nav,
  path: '/beheer/toegang',
  icon: 'slot',
  may: listAccess.may,
  managed: true,
} as const

export const doors: readonly Door[] = [
  form('/beheer/toegang', reviewAccess, {
    view: listAccess,
    render: AccessPage,
    next: () => '/beheer/toegang',
    receipt: (lang, done) => words(lang).page.done(done),
  }),
  page('/beheer/toegang/:id', showToetsing, ReviewPage),
  api('GET /toegang', listAccess),
  api('POST /toegang/toetsingen', reviewAccess),
  api('GET /toegang/toetsingen/:id', showToetsing),
]
