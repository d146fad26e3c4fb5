import { api, type Door, form, page } from '../../../../house/room.ts'
import { giveToestemming, myToestemmingen, withdrawToestemming } from './actions.ts'
import { ConsentPage } from './pages.tsx'
import { words } from './texts.en.ts'

const mine = () => '/mijn/toestemmingen'

export const doors: readonly Door[] = [
  page('/mijn/toestemmingen', myToestemmingen, ConsentPage),
  form('/mijn/toestemmingen/:purpose/geven', giveToestemming, { next: mine, receipt: (lang) => words(lang).page.saved }),
  form('/mijn/toestemmingen/:purpose/intrekken', withdrawToestemming, {
    next: mine,
    receipt: (lang) => words(lang).page.withdrawn,
  }),
  api('GET /mijn/toestemmingen', myToestemmingen),
  api('PUT /mijn/toestemmingen/:purpose', giveToestemming),
  api('DELETE /mijn/toestemmingen/:purpose', withdrawToestemming),
]
