import { type Lookup, map } from '../../../../house/db/look.ts'
import type { Lang } from '../../../../house/texts.ts'
import { versieIn } from '../store.ts'
import { type Matrix, matrixOf } from './matrix.ts'

export type { Matrix }

import type { BetrokkeneRow, GrensRow, Middelen } from './model.ts'
import { inrichtingIn } from './offers.ts'
import { publishedIn } from './store/middelen.ts'

export { WieBeslist } from './pages/rollen.tsx'
export { grensVoor } from './rules.ts'

/** Whom the municipality wants to involve, when and what for: of the draft, else of the newest version. The start of PA-01 (VI-07). */
export const betrokkenenIn = (gemeenteId: string): Lookup<readonly BetrokkeneRow[]> =>
  map(inrichtingIn(gemeenteId), ({ betrokkenen }) => betrokkenen)

/** Who decides on what in the newest adopted version, for `WieBeslist`; null when it does not say (VI-10). */
export const rolverdelingIn = (gemeenteId: string, lang: Lang): Lookup<Matrix | null> =>
  map(versieIn(gemeenteId), (adopted) =>
    adopted?.inrichting && adopted.inrichting.onderwerpen.length > 0 ? matrixOf(adopted.inrichting, lang) : null,
  )

/**
 * The boundary between volunteer and professional of the newest adopted version, with its number; null when there is none.
 * `grensVoor(grenzen, sector)` reads the text for a sector (VI-13).
 */
export const grensIn = (gemeenteId: string): Lookup<{ readonly no: number; readonly grenzen: GrensRow[] } | null> =>
  map(versieIn(gemeenteId), (adopted) => {
    const grenzen = adopted?.inrichting?.grenzen.filter(({ text }) => text.trim()) ?? []
    return adopted && grenzen.length > 0 ? { no: adopted.no, grenzen } : null
  })

/** The published decision about extra means that holds now; null before the first. Days as `2026-11-24`, amounts in cents (VI-14). */
export const extraMiddelenIn = (
  gemeenteId: string,
): Lookup<
  (Pick<Middelen, 'extra' | 'centsPerYear' | 'source' | 'kind' | 'from' | 'to'> & { readonly publishedAt: string }) | null
> =>
  map(publishedIn(gemeenteId), ([newest]) => {
    if (!newest) return null
    const { extra, centsPerYear, source, kind, from, to, publishedAt } = newest
    return { extra, centsPerYear, source, kind, from, to, publishedAt: publishedAt! }
  })
