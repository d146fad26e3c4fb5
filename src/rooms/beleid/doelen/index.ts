import type { Lang } from '../../../house/texts.ts'
import { fullLabelOf } from '../../basis/kaders/index.ts'
import { tagsOf } from './areas.ts'
import type { Doel } from './model.ts'

export { type Doel, doel as doelOut } from './model.ts'
export { volgorde as volgordeOut } from './prioriteiten/model.ts'
export { decisionSentence as volgordeSentence } from './prioriteiten/sentence.ts'
/** The newest decision about the order of the goals, with partners and residents (ST-05); null while there is none. */
export { volgordeIn } from './prioriteiten/store/index.ts'
export { doelGaps, doelReady, latestOf } from './rules.ts'
export { doelenIn, listDoelen } from './store.ts'

export { tagsOf }

/** The parts of the law a goal belongs to, by the names they had when it was tagged, one a line; empty when there is none (FW-01). */
export const areasOf = (doel: Doel, lang: Lang): string =>
  tagsOf(doel)
    .map((tag) => fullLabelOf(tag)![lang])
    .join('\n')
