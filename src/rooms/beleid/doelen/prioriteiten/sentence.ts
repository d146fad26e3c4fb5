import { showDate } from '../../../../house/html/index.ts'
import type { Lang } from '../../../../house/texts.ts'
import type { Volgorde } from './model.ts'
import { words } from './prioriteiten.texts.en.ts'

/** "Volgorde bepaald op 24 november 2026 met 24 deelnemers." */
export const decisionSentence = (lang: Lang, { at, participants }: Pick<Volgorde, 'at' | 'participants'>): string =>
  words(lang).say.sentence({ date: showDate(at, lang), n: participants })
