import { z } from 'zod'
import type { Lang } from '../../../house/texts.ts'
import { costHints, takeOver } from '../visie/index.ts'
import type { Doel } from './model.ts'

/** What `take` says when the motive itself is taken over. */
export const motiveItself = 'motive'

export const hint = z.object({ found: z.string(), why: z.string(), instead: z.string() })

type Worded = Pick<Doel, 'statement' | 'specific'>

/** Wordings about saving in a goal, with why and with what may stand there (VI-12). */
export const hintsIn = ({ statement, specific }: Worded, lang: Lang) =>
  costHints(`${statement}\n\n${specific}`).map(({ found, why, instead }) => ({ found, why: why[lang], instead }))

/** What is asked of a goal: its wordings, and its motive. */
export const flaggedIn = (doel: Worded & { readonly motive?: string | null | undefined }): string[] => [
  ...hintsIn(doel, 'nl').map(({ found }) => found),
  ...(doel.motive === 'cost-saving' ? [motiveItself] : []),
]

/** The same with one alternative taken over: of a wording, or value as its motive. */
export function taking<T extends Worded & { readonly motive?: Doel['motive'] | undefined }>(
  doel: T,
  take: string | undefined,
): T {
  if (take === undefined) return doel
  if (take === motiveItself) return { ...doel, motive: 'value' }
  return { ...doel, statement: takeOver(doel.statement, take), specific: takeOver(doel.specific, take) }
}
