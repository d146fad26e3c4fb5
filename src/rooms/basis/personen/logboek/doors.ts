import { api, type Door, page } from '../../../../house/room.ts'
import { LogPage, MyLogPage } from './pages.tsx'
import { words } from './texts.en.ts'
import { myLog, showLog } from './views.ts'

export const nav = {
  label: (lang: 'nl' | 'en') => words(lang).page.nav,
  path: '/beheer/logboek',
  icon: 'klok',
  may: showLog.may,
  managed: true,
} as const

export const doors: readonly Door[] = [
  page('/beheer/logboek', showLog, LogPage),
  page('/mijn/logboek', myLog, MyLogPage),
  api('GET /logboek', showLog),
  api('GET /mijn/logboek', myLog),
]
