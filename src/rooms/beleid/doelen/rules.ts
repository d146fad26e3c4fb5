import type { Doel, Gap, Indicator, Meting, Resultaat, SmartDeel } from './model.ts'

/** The letters a goal still misses, in the order of SMART; none: the goal is SMART (ST-13, §6.5). */
export function smartMissing(doel: Omit<Doel, 'origins' | 'resultaten' | 'indicatoren'>): SmartDeel[] {
  const missing: SmartDeel[] = []
  const want = (deel: SmartDeel, present: boolean) => present || missing.push(deel)
  want('specific', doel.specific.trim() !== '')
  want('unit', doel.unit.trim() !== '')
  want('target', doel.target !== null)
  want('no-change', doel.target === null || doel.baseline === null || doel.target !== doel.baseline)
  want('acceptable', doel.acceptable.trim() !== '')
  want('realistic', doel.realistic.trim() !== '')
  want('due', doel.dueDate !== null)
  want('due-past', doel.dueDate === null || doel.dueDate > doel.writtenOn)
  return missing
}

/** A complex result has a programme of at least three requirements, or a document that holds them (ST-14). */
export const resultReady = ({ complex, requirements, document }: Resultaat): boolean =>
  !complex || requirements.length >= 3 || Boolean(document)

/** What stands between a goal and the plan, with the page where it is mended (hard rule 3). */
export function doelGaps(doel: Doel): Gap[] {
  const page = `/doelen/${doel.id}`
  const unready = doel.resultaten.find((each) => !resultReady(each))
  const unmeasured = doel.indicatoren.find(({ baseline }) => baseline === null)
  const gaps: (Gap | false | undefined)[] = [
    smartMissing(doel).length > 0 && { kind: 'smart', path: `${page}/schrijven` },
    doel.area === null && { kind: 'area', path: `${page}/schrijven` },
    doel.origins.length === 0 && { kind: 'origin', path: `${page}/herkomst` },
    doel.resultaten.length === 0 && { kind: 'result', path: `${page}/resultaten/nieuw` },
    unready && { kind: 'requirements', path: `${page}/resultaten/${unready.id}` },
    doel.indicatoren.length === 0 && { kind: 'indicator', path: `${page}/indicatoren/nieuw` },
    unmeasured && { kind: 'baseline', path: `${page}/indicatoren/${unmeasured.id}` },
  ]
  return gaps.filter((gap) => gap !== false && gap !== undefined)
}

export const doelReady = (doel: Doel): boolean => doelGaps(doel).length === 0

/** The measurements that count: those nobody corrected. */
export const validMetingen = (metingen: readonly Meting[]): Meting[] => {
  const corrected = new Set(metingen.map(({ corrects }) => corrects))
  return metingen.filter(({ id }) => !corrected.has(id))
}

/** Where an indicator stands: the newest measurement that counts, else the baseline, else null. */
export function latestOf({
  metingen,
  baseline,
  baselineDate,
}: Indicator): { readonly date: string; readonly value: number } | null {
  const newest = validMetingen(metingen).at(-1)
  if (newest) return { date: newest.date, value: newest.value }
  return baseline === null ? null : { date: baselineDate!, value: baseline }
}

export type Progress = 'reached' | 'under-way' | 'attention' | 'unmeasured'

/**
 * Reached: at the target or past it. Attention: the target day is over, or nothing moved towards the target while more than
 * half of the time has gone. Never more than an indication: the words and the figure stand beside it.
 */
export function progressOf(indicator: Indicator, today: string): Progress {
  const latest = latestOf(indicator)
  if (!latest || indicator.baseline === null) return 'unmeasured'
  const up = indicator.target >= indicator.baseline
  if (up ? latest.value >= indicator.target : latest.value <= indicator.target) return 'reached'
  if (today > indicator.targetDate) return 'attention'
  const moved = up ? latest.value > indicator.baseline : latest.value < indicator.baseline
  const begin = Date.parse(indicator.baselineDate!)
  const half = begin + (Date.parse(indicator.targetDate) - begin) / 2
  return !moved && Date.parse(today) > half ? 'attention' : 'under-way'
}

/**
 * A target as people write it: "15", "12,5", or "+10 %" and "-25%" of the baseline (MO-03).
 * @returns the number; `not-computable` for a percentage without a baseline; `unreadable` for anything else.
 */
export function parseTarget(text: string, baseline: number | null): number | 'not-computable' | 'unreadable' {
  const found = text.trim().match(/^([+-])?\s*(\d+(?:[.,]\d+)?)\s*(%)?$/)
  if (!found) return 'unreadable'
  const amount = Number(found[2]!.replace(',', '.'))
  if (!found[3]) return found[1] ? 'unreadable' : amount
  if (!found[1]) return 'unreadable'
  if (baseline === null) return 'not-computable'
  const target = baseline * (1 + (found[1] === '-' ? -amount : amount) / 100)
  return target < 0 ? 'unreadable' : Math.round(target * 10) / 10
}

/** Requirements typed one a line; a line that was there before keeps the day it was met. At most thirty. */
export const requirementsFrom = (text: string, before: Resultaat['requirements']): Resultaat['requirements'] =>
  [...new Set(text.split('\n').map((line) => line.trim()))]
    .filter((line) => line !== '')
    .slice(0, 30)
    .map((line) => before.find((each) => each.text === line) ?? { text: line, metAt: null })
