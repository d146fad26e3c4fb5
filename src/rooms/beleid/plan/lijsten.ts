import { type Lookup, map } from '../../../house/db/look.ts'
import type { Bilingual, Lang } from '../../../house/texts.ts'
import { bronnenIn, domeinenIn } from '../../basis/kaders/index.ts'

/** Something to choose from, of the nation or of the municipality; `retired`: read where it was chosen, offered no more. */
export interface Keuze extends Bilingual {
  readonly key: string
  readonly retired: boolean
}

/** The budget of the municipality itself, before the register of those one asks for money (FW-12). */
const budget = {
  key: 'begroting',
  nl: 'Begroting van de gemeente',
  en: 'Budget of the municipality',
  retired: false,
  deadline: null,
}

/** Where money of an activity may come from; `deadline` is the last day to ask (FW-12). */
export const geldbronnenIn = (gemeenteId: string): Lookup<(Keuze & { readonly deadline: string | null })[]> =>
  map(bronnenIn(gemeenteId), (bronnen) => [
    budget,
    ...bronnen.map(({ key, nl, en, retired, deadline }) => ({ key, nl, en, retired, deadline })),
  ])

/** The policy domains, with those that matter here (FW-13). */
export const terreinenIn = (gemeenteId: string): Lookup<(Keuze & { readonly relevant: boolean })[]> =>
  map(domeinenIn(gemeenteId), (domeinen) =>
    domeinen.map(({ key, nl, en, retired, relevant }) => ({ key, nl, en, retired, relevant: relevant && !retired })),
  )

/** What somebody may choose now: what is not retired, and what was chosen before. */
export const choosable = <K extends Keuze>(keuzes: readonly K[], chosen: readonly string[] = []): K[] =>
  keuzes.filter(({ key, retired }) => !retired || chosen.includes(key))

/** What a source is called; its key when nobody knows it any more. */
export const bronName = (bronnen: readonly (Bilingual & { readonly key: string })[], key: string, lang: Lang): string =>
  [budget, ...bronnen].find((each) => each.key === key)?.[lang] ?? key
