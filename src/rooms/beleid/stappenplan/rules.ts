import type { AntwoordRow, Lack, Stap, StapRow, Status } from './model.ts'
import { stappen } from './model.ts'

/** What the policy rooms say of themselves, as far as a step needs it. */
export interface Feiten {
  /** Group sessions with a written conclusion (TT-08). */
  readonly discussions: number
  /** Null before the first vision; `missing` are titles of parts of the draft with their paths. */
  readonly visie: {
    readonly settled: boolean
    readonly missing: readonly { readonly name: string; readonly path: string }[]
  } | null
  /** Every goal with the path of the first thing it lacks; null path when it is ready (hard rule 3). */
  readonly doelen: readonly { readonly name: string; readonly gap: string | null }[]
  /** Safety nets of the vision without a goal, with the page where such a goal begins (VI-04). */
  readonly nets: readonly { readonly name: string; readonly path: string }[]
  /** Null before anything of a plan was written. `missing` are parts neither filled nor argued away (hard rule 4). */
  readonly plan: {
    readonly adopted: boolean
    readonly overBudget: boolean
    readonly missing: readonly { readonly name: string; readonly path: string }[]
  } | null
  /** Numbers of the questions without an answer, per step, with their words. */
  readonly unanswered: Readonly<Record<Stap, readonly { readonly no: number; readonly name: string }[]>>
}

const lacks = (kind: Lack['kind'], path: string, name: string | null = null): Lack => ({ kind, path, name })

/** What a step lacks before it can be closed, the first thing to do first (ST-00, ST-01, ST-05, ST-06). Empty when it has its output. */
export function lacksOf(stap: Stap, feiten: Feiten): Lack[] {
  switch (stap) {
    case 1:
      return [...(feiten.discussions === 0 ? [lacks('typetest', '/typetest')] : []), ...visieLacks(feiten.visie)]
    case 5:
      return doelLacks(feiten)
    case 6:
      return planLacks(feiten.plan)
    default:
      return feiten.unanswered[stap].map(({ no, name }) => lacks('vraag', `/stappen/${stap}/vragen/${no}`, name))
  }
}

function visieLacks(visie: Feiten['visie']): Lack[] {
  if (!visie) return [lacks('visie-begin', '/visie')]
  if (visie.settled) return []
  if (visie.missing.length > 0) return visie.missing.map(({ name, path }) => lacks('visie-deel', path, name))
  return [lacks('visie-bespreking', '/visie')]
}

function doelLacks({ doelen, nets }: Feiten): Lack[] {
  const promised = nets.map(({ name, path }) => lacks('doel-vangnet', path, name))
  if (doelen.length === 0) return promised.length > 0 ? promised : [lacks('doel-begin', '/doelen')]
  return [...promised, ...doelen.flatMap(({ name, gap }) => (gap === null ? [] : [lacks('doel', gap, name)]))]
}

function planLacks(plan: Feiten['plan']): Lack[] {
  if (!plan) return [lacks('plan-begin', '/plan')]
  if (plan.adopted) return []
  const parts = plan.missing.map(({ name, path }) => lacks('plan-deel', path, name))
  const budget = plan.overBudget ? [lacks('plan-budget', '/plan')] : []
  return parts.length + budget.length > 0 ? [...parts, ...budget] : [lacks('plan-vaststelling', '/plan')]
}

/** A step as the street shows it. */
export interface StapStand extends StapRow {
  readonly status: Status
  readonly lacks: Lack[]
}

const empty = (stap: Stap): StapRow => ({ stap, revision: 0, starts: null, ends: null, involved: '', closedAt: null })

/** The nine steps in order. Ready is closed by a person; busy has a date, an answer or a first output. */
export const standOf = (
  rows: readonly StapRow[],
  answers: readonly Pick<AntwoordRow, 'stap' | 'text'>[],
  feiten: Feiten,
): StapStand[] =>
  stappen.map((stap) => {
    const row = rows.find((each) => each.stap === stap) ?? empty(stap)
    const begun =
      Boolean(row.starts) || answers.some((each) => each.stap === stap && each.text !== '') || begunElsewhere(stap, feiten)
    return { ...row, status: row.closedAt ? 'ready' : begun ? 'busy' : 'open', lacks: lacksOf(stap, feiten) }
  })

function begunElsewhere(stap: Stap, { discussions, visie, doelen, plan }: Feiten): boolean {
  if (stap === 1) return discussions > 0 || visie !== null
  if (stap === 5) return doelen.length > 0
  return stap === 6 && plan !== null
}

/** The one next action: the first thing the first open step lacks, else closing that step; null when all nine are closed. */
export function nextOf(stand: readonly StapStand[]): { readonly stap: Stap; readonly lack: Lack | null } | null {
  const open = stand.find(({ status }) => status !== 'ready')
  return open ? { stap: open.stap as Stap, lack: open.lacks[0] ?? null } : null
}

/** Step 5 needs what steps 1 to 4 bring, step 6 what 5 brings: the earlier steps that still lack something (ST-00, §6). */
export const earlierLacks = (stap: Stap, stand: readonly StapStand[]): StapStand[] =>
  stap === 5 || stap === 6 ? stand.filter((each) => each.stap < stap && each.lacks.length > 0) : []
