import type { Actor } from '../../../house/actor.ts'
import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { conclusionsIn, mayLead } from '../typetest/index.ts'
import { adoptedDelen, adoptedIn } from '../visie/index.ts'
import type { herkomsten } from './model.ts'

/** Something written in this house that a goal can come from. */
export interface Source {
  readonly ref: string
  readonly kind: (typeof herkomsten)[number]
  /** The question that was answered, or the part of the vision. */
  readonly title: string
  readonly text: string
}

/** What groups concluded after the typetest, and the parts of the adopted vision (catalogue 19.2). */
export const sourcesIn = (gemeenteId: string, lang: Lang): Lookup<Source[]> =>
  map(all({ sessies: conclusionsIn(gemeenteId, lang), adopted: adoptedIn(gemeenteId) }), ({ sessies, adopted }) => [
    ...sessies.flatMap(({ sessieId, conclusions }) =>
      conclusions.map(({ no, question, text }) => ({
        ref: `typetest/${sessieId}/${no}`,
        kind: 'typetest' as const,
        title: question,
        text,
      })),
    ),
    ...adoptedDelen(adopted, lang).map(({ no, deel, title, text }) => ({
      ref: `visie/${no}/${deel}`,
      kind: 'visie' as const,
      title,
      text,
    })),
  ])

/** Where what an origin points at can be read, for who may read it; null for others, and when it points at nothing. */
export function pathOf(ref: string | null, actor: Actor): string | null {
  const [kind, where, part] = ref?.split('/') ?? []
  if (kind === 'visie') return `/visie/versies/${where}#${part}`
  return kind === 'typetest' && mayLead(actor) === true ? `/typetest/sessies/${where}#verslag` : null
}

/** True when an origin points at this, or at a part of it: `typetest/{session}`, `visie/1`. */
export const pointsAt = (ref: string | null, whole: string): boolean => ref === whole || ref?.startsWith(`${whole}/`) === true
