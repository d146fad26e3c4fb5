import { api, cli, type Door, form, page } from '../../../../house/room.ts'
import { dropWork, retryWork, tryMail } from './actions.ts'
import { ToezichtPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { showToezicht } from './views.ts'

const here = () => '/beheer/toezicht'

export const nav = {
  label: (lang: 'nl' | 'en') => words(lang).show.title,
  path: '/beheer/toezicht',
  icon: 'let',
  may: showToezicht.may,
  managed: true,
} as const

const again = { next: here, receipt: (lang: 'nl' | 'en', { n }: { n: number }) => words(lang).page.retried({ n }) }

export const doors: readonly Door[] = [
  page('/beheer/toezicht', showToezicht, ToezichtPage),
  form('/beheer/toezicht/proef', tryMail, { next: here, receipt: (lang) => words(lang).page.tried }),
  form('/beheer/toezicht/opnieuw', retryWork, again),
  form('/beheer/toezicht/:id/opnieuw', retryWork, again),
  form('/beheer/toezicht/:id/weg', dropWork, { next: here, receipt: (lang) => words(lang).page.dropped }),
  api('GET /toezicht', showToezicht),
  api('POST /toezicht/opnieuw', retryWork),
  api('POST /toezicht/proef', tryMail),
  api('DELETE /toezicht/:id', dropWork),
  cli('jobs list', showToezicht, { about: (lang) => words(lang).commands.list }),
  cli('jobs retry', retryWork, { about: (lang) => words(lang).commands.retry }),
]
