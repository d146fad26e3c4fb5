import type { Lang } from '../../../house/texts.ts'
import type { Gap } from './model.ts'
import { words } from './texts.en.ts'

export { type Doel, doel as doelOut, type Gap, type Indicator } from './model.ts'
export { doelGaps, doelReady, latestOf, progressOf, smartMissing } from './rules.ts'
export { listDoelen } from './store.ts'

/** What a goal misses, in a sentence. */
export const sayGap = ({ kind }: Gap, lang: Lang): string => words(lang).gap[kind]
