import { api, block, type Door, form } from '../../../../house/room.ts'
import { eersteWords } from './eerste.texts.en.ts'
import { offerEerste, showEerste, writeEerste } from './eerste.ts'
import { EersteBlock } from './pages.tsx'

/** From the outcome of a typetest taken alone to a first vision. */
export const eersteDoors: readonly Door[] = [
  block('/typetest/:blad{nu|straks}/:answers{[ab]{14}}', offerEerste, EersteBlock),
  block('/typetest/beide/:both{[ab]{28}}', offerEerste, EersteBlock),
  form('/visie/eerste/:answers{[ab]{14}}', writeEerste, {
    view: showEerste,
    start: (texts) => texts,
    next: () => '/visie',
    receipt: (lang) => eersteWords(lang).saved,
  }),
  api('GET /visie/eerste/:answers{[ab]{14}}', showEerste),
  api('POST /visie/eerste', writeEerste),
]
