import { z } from 'zod'
import type { Lang } from '../../../../../house/texts.ts'
import { costHints } from '../wording.ts'

/** A wording that speaks of saving: why it does not fit, and what may stand there in one click (VI-12). */
export const hint = z.object({ found: z.string(), why: z.string(), instead: z.string() })

export const hintsIn = (text: string, lang: Lang) => costHints(text).map(({ why, ...rest }) => ({ ...rest, why: why[lang] }))
