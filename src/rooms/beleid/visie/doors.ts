import { api, type Room } from '../../../house/room.ts'
import { adoptVisie, assessS, markDiscussed, placeRow, publishVisie, startVisie, writeDeel } from './actions.ts'
import {
  showDeel,
  showDirigentOfAfstand,
  showPositie,
  showS,
  showSmalOfBreed,
  showVersie,
  showVijfS,
  showVisie,
} from './views.ts'

export const visie: Room = {
  name: 'visie',
  floor: 'beleid',
  doors: [
    api('GET /visie', showVisie),
    api('POST /visie', startVisie),
    api('GET /visie/delen/:deel', showDeel),
    api('PUT /visie/delen/:deel', writeDeel),
    api('GET /visie/smal-of-breed', showSmalOfBreed),
    api('GET /visie/dirigent-of-afstand', showDirigentOfAfstand),
    api('GET /visie/posities/:schema/:row', showPositie),
    api('PUT /visie/posities/:schema/:row', placeRow),
    api('GET /visie/vijf-s', showVijfS),
    api('GET /visie/vijf-s/:s', showS),
    api('PUT /visie/vijf-s/:s', assessS),
    api('POST /visie/bespreking', markDiscussed),
    api('POST /visie/vaststelling', adoptVisie),
    api('POST /visie/publicatie', publishVisie),
    api('GET /visie/versies/:no', showVersie),
  ],
}
