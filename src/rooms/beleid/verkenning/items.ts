import { all, type Lookup, map } from '../../../house/db/look.ts'
import type { Bilingual, Lang } from '../../../house/texts.ts'
import { kansenIn, maatregelen, noden, ontwikkelingenIn } from '../../basis/kaders/index.ts'
import type { Item } from './model.ts'
import { type Merk, merkenIn } from './store.ts'

type Named = { readonly key: string } & Bilingual
const namedIn = (list: readonly Named[], keys: readonly string[], lang: Lang) =>
  list.filter(({ key }) => keys.includes(key)).map((each) => ({ key: each.key, text: each[lang] }))

/** As `kaders` names an addition elsewhere. */
const idOf = (key: string) => key.replace(/^eigen-/, '')
const nothing = { what: '', opportunities: [], downsides: [], practices: [] }
const unmarked = { raised: 'gemeente', needs: [], measures: [] } as const

/**
 * Everything that can be scored, the national items first (FW-10, FW-11). An addition of the municipality was raised by the
 * municipality unless somebody said otherwise: only its people add to the lists of `kaders` directly.
 */
export const itemsIn = (gemeenteId: string, lang: Lang): Lookup<Item[]> =>
  map(
    all({ kansen: kansenIn(gemeenteId), ontwikkelingen: ontwikkelingenIn(gemeenteId), merken: merkenIn(gemeenteId) }),
    ({ kansen, ontwikkelingen, merken }) => [
      ...kansen.map((each) => {
        const { own, raised, needs, measures } = markOf(each, merken)
        const { key, kind, pair, retired } = each
        return {
          ...nothing,
          ...{ key, kind, pair, retired, own, raised, text: each[lang] },
          needs: namedIn(noden, needs, lang),
          measures: namedIn(maatregelen, measures, lang),
        }
      }),
      ...ontwikkelingen.map((each) => {
        const { own, raised } = markOf({ ...each, needs: [], measures: [] }, merken)
        const { key, title, what, retired } = each
        return {
          ...{ key, kind: 'ontwikkeling' as const, pair: null, retired, own, raised, needs: [], measures: [] },
          text: title[lang],
          what: what[lang],
          opportunities: each.opportunities.map((text) => text[lang]),
          downsides: each.downsides.map((text) => text[lang]),
          practices: each.practices.map((practice) => ({ key: practice.key, text: practice.title[lang] })),
        }
      }),
    ],
  )

interface OnList {
  readonly key: string
  readonly own: boolean
  readonly needs: readonly string[]
  readonly measures: readonly string[]
}

/** Whose it is, and what it leads to: of the library by itself, of the municipality as somebody said. */
function markOf({ key, own, needs, measures }: OnList, merken: readonly Merk[]) {
  if (!own) return { needs, measures, own: null, raised: null }
  const id = idOf(key)
  return { ...(merken.find((merk) => merk.id === id) ?? unmarked), own: id }
}
