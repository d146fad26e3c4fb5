import { type Lookup, map } from '../../../house/db/look.ts'
import type { ReadContext } from '../../../house/declare.ts'
import type { Proof } from '../../../house/offered.ts'
import { dayOf } from '../../../house/time.ts'
import { versieIn } from './store.ts'
import { words } from './texts.en.ts'

/** An adopted vision shows that policy was made (FW-03). */
export const visieProof = ({ gemeente, lang }: ReadContext): Lookup<readonly Proof[]> =>
  map(versieIn(gemeente.id), (versie) =>
    versie ? [{ text: words(lang).show.title, path: `/visie/versies/${versie.no}`, on: dayOf(new Date(versie.adoptedAt)) }] : [],
  )
