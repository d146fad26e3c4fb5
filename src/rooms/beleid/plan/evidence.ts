import { type Lookup, map } from '../../../house/db/look.ts'
import type { ReadContext } from '../../../house/declare.ts'
import type { Proof } from '../../../house/offered.ts'
import { dayOf } from '../../../house/time.ts'
import { maySeeDraft } from './policy.ts'
import { versieIn } from './store/draft.ts'
import { words } from './texts.en.ts'

/** An adopted plan shows that policy was made (FW-03). */
export const planProof = ({ gemeente, actor, lang }: ReadContext): Lookup<readonly Proof[]> =>
  map(versieIn(gemeente.id, { onlyPublic: maySeeDraft(actor) !== true }), (versie) =>
    versie ? [{ text: words(lang).show.title, path: `/plan/versies/${versie.no}`, on: dayOf(new Date(versie.adoptedAt)) }] : [],
  )
