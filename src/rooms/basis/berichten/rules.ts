import type { Told } from '../../../house/outbox.ts'
import { plusDays } from '../../../house/time.ts'
import type { Rhythm } from './model.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** A name after an at sign that is nobody's, or more than one person's. */
export interface Unclear {
  readonly name: string
  readonly people: number
}

/**
 * Whom a text calls by name: `@Sanne`, or the whole name when more than one person begins so. The at sign in an e-mail address
 * calls nobody.
 */
export function namesIn(text: string, people: readonly Named[]): { readonly found: string[]; readonly unclear: Unclear[] } {
  const found = new Set<string>()
  const unclear: Unclear[] = []
  for (const [, said] of text.matchAll(/(?<![\p{L}\p{N}._-])@([\p{L}\p{N}][\p{L}\p{N}' -]*)/gu)) {
    const after = fold(said!)
    const whole = people.filter(({ name }) => begins(after, fold(name)))
    const longest = Math.max(0, ...whole.map(({ name }) => name.length))
    const exact = whole.filter(({ name }) => name.length === longest)
    const first = after.split(' ')[0]!
    const hits = exact.length > 0 ? exact : people.filter(({ name }) => begins(fold(name), first))
    if (hits.length === 1) found.add(hits[0]!.id)
    else unclear.push({ name: said!.split(' ')[0]!, people: hits.length })
  }
  return { found: [...found], unclear }
}

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
/** As a whole word: `Jan` begins `Jan de Vries`, not `Janneke`. */
const begins = (text: string, start: string): boolean =>
  start !== '' && text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length))

const day = 24 * 60 * 60_000
/** So long before its day a task is named in a summary, in days. */
const ahead = 7

interface Known {
  readonly mentionedAt: readonly string[]
  readonly taken: readonly { readonly due: string | null; readonly givenAt: string }[]
}

/** True on the days of a rhythm: every day, or on Mondays and whenever the last summary is a week old. */
export const isDue = (rhythm: Rhythm, today: string, sentDay: string | null): boolean => {
  if (rhythm === 'never' || sentDay === today) return false
  if (rhythm === 'daily') return true
  const monday = new Date(`${today}T00:00:00Z`).getUTCDay() === 1
  return sentDay === null ? monday : daysBetween(sentDay, today) >= 7 || (monday && daysBetween(sentDay, today) > 3)
}

/** True when something is new since the last summary: somebody asked you, gave you work, or a day came near or passed (SI-10: once). */
export function hasNews({ mentionedAt, taken }: Known, today: string, sentAt: string | null): boolean {
  const since = sentAt ?? ''
  const before = sentAt?.slice(0, 10) ?? ''
  const crossed = (due: string) => {
    const near = plusDays(due, -ahead)
    return (near > before && near <= today) || (due >= before && due < today)
  }
  return (
    mentionedAt.some((at) => at > since) || taken.some(({ due, givenAt }) => givenAt > since || (due !== null && crossed(due)))
  )
}

/** Until when somebody was told what there is: as it was kept, or by a summary that was sent since. */
export const toldUntil = (kept: string | null, told: readonly Pick<Told, 'madeAt' | 'sentAt'>[]): string | null =>
  told.reduce((last, { madeAt, sentAt }) => (sentAt !== null && madeAt > (last ?? '') ? madeAt : last), kept)

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / day)

/** True when the day has passed. */
export const isLate = (due: string | null, today: string): boolean => due !== null && due < today
