import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, volgordeIn } from '../doelen/index.ts'
import { adoptedIn, quoteVisie } from '../visie/index.ts'
import { geldbronnenIn, terreinenIn } from './lijsten.ts'
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
      bronnen: geldbronnenIn(gemeenteId),
      domeinen: terreinenIn(gemeenteId),
    }),
    ({ draft, visie, bronnen, domeinen, ...rest }) => {
      if (!draft) return null
      const { id: _, ...written } = draft
      const used = new Set([...written.kosten, ...rest.bestedingen].map(({ bron }) => bron))
      const named = bronnen.filter(({ key }) => used.has(key)).map(({ key, nl, en }) => ({ key, nl, en }))
      return { ...written, ...rest, bronnen: named, visie: quoteVisie(visie, lang), domeinen, gehoord: null }
    },
  )
