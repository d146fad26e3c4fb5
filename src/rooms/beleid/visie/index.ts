import type { Db } from '../../../house/db/database.ts'
import type { Lang } from '../../../house/texts.ts'
import { prompts } from './content.ts'
import { type Deel, delen, type Status } from './model.ts'
import { missingDelen, statusOf, textOf } from './rules.ts'
import { findInhoud, findVersie, findWorking } from './store.ts'

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

/** For the plan and the nine steps (ST-01, ST-06). */
export async function visieStand(db: Db, gemeenteId: string): Promise<VisieStand> {
  const draft = await findWorking(db, gemeenteId)
  const adopted = await findVersie(db, gemeenteId)
  const written = draft ? (await findInhoud(db, gemeenteId, draft.id)).delen : []
  const of = draft ? { discussedAt: draft.discussedAt as string | null, adoptedAt: null, publicAt: null } : adopted
  return {
    status: of ? statusOf({ discussedAt: null, ...of }) : null,
    version: adopted?.no ?? null,
    summary: adopted ? textOf(adopted.delen, 'samenvatting') : '',
    missing: draft ? missingDelen(written) : [],
  }
}

/** What a part of the vision is called. */
export const titleOfDeel = (deel: Deel, lang: Lang): string => prompts[deel].title[lang]

/** The parts of the newest adopted vision that say something, with the number of that version. */
export async function adoptedDelen(db: Db, gemeenteId: string, lang: Lang) {
  const found = await findVersie(db, gemeenteId)
  if (!found) return []
  return delen
    .map((deel) => ({ no: found.no, deel, title: prompts[deel].title[lang], text: textOf(found.delen, deel) }))
    .filter(({ text }) => text !== '')
}

/** The newest adopted vision as the plan quotes it: its number, summary and how the municipality sees its five roles. */
export async function adoptedVisie(db: Db, gemeenteId: string, lang: Lang) {
  const found = await findVersie(db, gemeenteId)
  const roles = found?.vijfs.map(({ s, narrative, actions }) => ({
    name: prompts[s].title[lang],
    text: [narrative, actions].filter(Boolean).join(' '),
  }))
  return { version: found?.no ?? null, summary: found ? textOf(found.delen, 'samenvatting') : '', roles: roles ?? [] }
}
