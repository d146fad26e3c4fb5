import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, volgordeIn } from '../doelen/index.ts'
import { adoptedIn, quoteVisie } from '../visie/index.ts'
import { domeinenIn } from './domeinen.ts'
import type { Inhoud } from './model.ts'
import { bestedingenIn, borgingIn, draftIn } from './store/draft.ts'

/** What the draft says, with vision and goals as they are now, and until when the field may react; null without a draft. */
export const inhoudIn = (gemeenteId: string, lang: Lang): Lookup<(Inhoud & { readonly reactUntil: string | null }) | null> =>
  map(
    all({
      draft: draftIn(gemeenteId),
      visie: adoptedIn(gemeenteId),
      doelen: doelenIn(gemeenteId),
      bestedingen: bestedingenIn(gemeenteId),
      borging: borgingIn(gemeenteId),
      volgorde: volgordeIn(gemeenteId),
      domeinen: domeinenIn(gemeenteId),
    }),
    ({ draft, visie, domeinen, ...rest }) => {
      if (!draft) return null
      const { id: _, ...written } = draft
      return { ...written, ...rest, visie: quoteVisie(visie, lang), domeinen: [...domeinen], gehoord: null }
    },
  )
