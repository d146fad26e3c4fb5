import { all } from '../../../house/db/look.ts'
import type { Lang } from '../../../house/texts.ts'
import { prompts } from './content.ts'
import type { Keuzes } from './keuzes/model.ts'
import { netsIn } from './keuzes/rules.ts'
import { type Deel, delen, type Status } from './model.ts'
import { missingDelen, statusOf, textOf } from './rules.ts'
import { type StoredVersie, versieIn, type Working, workingIn } from './store.ts'
import { words } from './texts.en.ts'

/** How far the vision is. `version` and `summary` are of the newest adopted one; `missing` is of the draft. */
export interface VisieStand {
  /** Of the draft when there is one, else of the newest adopted version; null before the first. */
  readonly status: Status | null
  readonly version: number | null
  /** Plain text; empty when there is none. */
  readonly summary: string
  /** Required parts the draft still misses; empty without a draft. */
  readonly missing: readonly Deel[]
}

/** What the fields of a decision are called, and why one is refused. */
export const decisionWords = (lang: Lang) => words(lang).adopt
export { decided } from './keuzes/document.ts'
export { besluit, decisionFields } from './keuzes/model.ts'
export { decisionFault, keeps } from './keuzes/rules.ts'
export { costHints, takeOver } from './keuzes/wording.ts'

/** What neighbours need of the vision, as one lookup: what is being written and the newest adopted version, if any. */
export const visieIn = (gemeenteId: string) => all({ working: workingIn(gemeenteId), adopted: versieIn(gemeenteId) })
export const adoptedIn = versieIn
export {
  betrokkenenIn,
  extraMiddelenIn,
  grensIn,
  grensVoor,
  type Matrix,
  rolverdelingIn,
  WieBeslist,
} from './inrichting/index.ts'

type Facts = { readonly working: Working | null; readonly adopted: StoredVersie | null }
type Adopted = Facts['adopted']

/** For the nine steps (ST-01). */
export function visieStand({ working, adopted }: Facts): VisieStand {
  const of = working ? { discussedAt: working.discussedAt, adoptedAt: null, publicAt: null } : adopted
  return {
    status: of ? statusOf({ discussedAt: null, ...of }) : null,
    version: adopted?.no ?? null,
    summary: adopted ? textOf(adopted.delen, 'samenvatting') : '',
    missing: working ? missingDelen(working.delen) : [],
  }
}

/** What a part of the vision is called. */
export const titleOfDeel = (deel: Deel, lang: Lang): string => prompts[deel].title[lang]

/** The parts of an adopted vision that say something, with the number of that version. */
export const adoptedDelen = (adopted: Adopted, lang: Lang) =>
  adopted === null
    ? []
    : delen
        .map((deel) => ({ no: adopted.no, deel, title: titleOfDeel(deel, lang), text: textOf(adopted.delen, deel) }))
        .filter(({ text }) => text !== '')

/** An adopted vision as the plan quotes it: its number, summary and how the municipality sees its five roles (ST-06). */
export function quoteVisie(adopted: Adopted, lang: Lang) {
  const roles = adopted?.vijfs.map(({ s, narrative, actions }) => ({
    name: prompts[s].title[lang],
    text: [narrative, actions].filter(Boolean).join(' '),
  }))
  return { version: adopted?.no ?? null, summary: adopted ? textOf(adopted.delen, 'samenvatting') : '', roles: roles ?? [] }
}

/** What a vision promises that step 5 has to keep: a goal for each safety net (VI-04). Of the adopted one, else of the draft. */
export const obligationsOf = (visie: { readonly keuzes: Keuzes } | null) => netsIn(visie?.keuzes.uitzonderingen ?? [])
