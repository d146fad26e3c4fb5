import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, volgordeIn } from '../doelen/index.ts'
import { adoptedIn, quoteVisie } from '../visie/index.ts'
import type { Inhoud } from './model.ts'
import { draftIn } from './store.ts'

/** What the draft says, with vision and goals as they are now; null without a draft. */
export const inhoudIn = (gemeenteId: string, lang: Lang): Lookup<Inhoud | null> =>
  map(
    all({
      draft: draftIn(gemeenteId),
      visie: adoptedIn(gemeenteId),
      doelen: doelenIn(gemeenteId),
      volgorde: volgordeIn(gemeenteId),
    }),
    ({ draft, visie, doelen, volgorde }) => {
      if (!draft) return null
      const { id: _, ...written } = draft
      return { ...written, visie: quoteVisie(visie, lang), doelen, volgorde }
    },
  )
