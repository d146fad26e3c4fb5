import { api, type Door, form, page } from '../../../../house/room.ts'
import { VoorbeeldenPage, VoorbeeldPage } from './pages.tsx'
import { voorbeeldWords } from './voorbeeld.texts.en.ts'
import { listVoorbeelden, showVoorbeeld, takeVoorbeeld } from './voorbeeld.ts'

export const voorbeeldDoors: readonly Door[] = [
  page('/doelen/voorbeelden', listVoorbeelden, VoorbeeldenPage),
  form('/doelen/voorbeelden/:voorbeeld', takeVoorbeeld, {
    view: showVoorbeeld,
    render: VoorbeeldPage,
    start: ({ areas: _, ...texts }) => texts,
    next: () => '/doelen',
    receipt: (lang) => voorbeeldWords(lang).saved,
  }),
  api('GET /doelen/voorbeelden', listVoorbeelden),
  api('GET /doelen/voorbeelden/:voorbeeld', showVoorbeeld),
  api('POST /doelen/voorbeelden/:voorbeeld', takeVoorbeeld),
]
