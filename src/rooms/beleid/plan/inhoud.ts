import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { doelenIn, volgordeIn } from '../doelen/index.ts'
import { adoptedIn, type Matrix, quoteVisie, rolverdelingIn } from '../visie/index.ts'
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
      matrix: rolverdelingIn(gemeenteId, lang),
      bronnen: geldbronnenIn(gemeenteId),
      domeinen: terreinenIn(gemeenteId),
    }),
    ({ draft, visie, matrix, bronnen, domeinen, ...rest }) => {
      if (!draft) return null
      const { id: _, ...written } = draft
      const used = new Set([...written.kosten, ...rest.bestedingen].map(({ bron }) => bron))
      const named = bronnen.filter(({ key }) => used.has(key)).map(({ key, nl, en }) => ({ key, nl, en }))
      return {
        ...written,
        ...rest,
        bronnen: named,
        visie: quoteVisie(visie, lang),
        domeinen,
        bevoegdheden: powersOf(matrix),
        gehoord: null,
      }
    },
  )

/** What the vision arranged on who decides, for every subject on which somebody does (VI-10); part 11 of the plan. */
export const powersOf = (matrix: Matrix | null): Inhoud['bevoegdheden'] =>
  (matrix?.subjects ?? []).flatMap(({ label, decider, rollen }) => {
    const who = (rol: 'advises' | 'executes') => rollen.flatMap((each) => (each.rol === rol ? each.label : [])).join(', ')
    return decider === null ? [] : [{ subject: label, decides: decider, advises: who('advises'), executes: who('executes') }]
  })
