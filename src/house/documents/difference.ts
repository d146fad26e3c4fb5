import { type Change, diffLines, diffSentences, diffWords } from 'diff'
import { task } from '../pool/pool.ts'
import { type ComparedPart, compareDocs } from './compare.ts'
import type { Doc } from './model.ts'

/** A stretch of text that stayed, went out or came in. */
export interface Piece {
  readonly text: string
  readonly what: 'stays' | 'out' | 'in'
}

/** First what is large: only a line that changed is looked into, and only a sentence in it that did. */
const levels: readonly ((out: string, into: string, bounds: { maxEditLength: number }) => Change[] | undefined)[] = [
  diffLines,
  diffSentences,
  diffWords,
]
/** Changes looked for in one stretch. With more, all of it went out and all of it came in. */
const most = 700

/** Work that may still be done. One piece of it is one change times one change: so the work grows with the changes in a stretch. */
interface Budget {
  left: number
}
/** About a second. */
const enough = (): Budget => ({ left: 10_000_000 })

/**
 * What became of one text: lines, then sentences, then words. A text that was changed all over, or one for which there is no time
 * left, is told as one that went out and one that came in.
 */
export function differenceOf(before: string, after: string, budget: Budget = enough()): Piece[] {
  return before === after ? [{ text: after, what: 'stays' }] : within(0, before, after)

  function within(level: number, out: string, into: string): Piece[] {
    const look = levels[level]
    const maxEditLength = Math.min(most, Math.floor(Math.sqrt(budget.left)))
    if (!look || maxEditLength === 0) return replaced(out, into)
    const changes = look(out, into, { maxEditLength })
    budget.left -= (changes ? changedIn(changes) : maxEditLength) ** 2
    if (!changes) return replaced(out, into)
    return changes.flatMap((change, at) => pieceOf(change, changes[at - 1], changes[at + 1], level))
  }

  /** What went out and what came in after it are looked into together. */
  function pieceOf(change: Change, previous: Change | undefined, next: Change | undefined, level: number): Piece[] {
    if (change.added) return previous?.removed ? [] : [{ text: change.value, what: 'in' }]
    if (!change.removed) return [{ text: change.value, what: 'stays' }]
    return next?.added ? within(level + 1, change.value, next.value) : [{ text: change.value, what: 'out' }]
  }
}

const changedIn = (changes: readonly Change[]): number =>
  changes.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)

const replaced = (out: string, into: string): Piece[] =>
  [
    { text: out, what: 'out' as const },
    { text: into, what: 'in' as const },
  ].filter(({ text }) => text !== '')

interface Pair {
  readonly before: string
  readonly after: string
}

/** Several texts, within one budget. */
export function differencesIn(pairs: readonly Pair[]): Piece[][] {
  const budget = enough()
  return pairs.map(({ before, after }) => differenceOf(before, after, budget))
}

/** Two versions of a document part by part, with what changed inside each. */
export function compared(before: Doc, after: Doc): (ComparedPart & { readonly pieces: Piece[] })[] {
  const budget = enough()
  return compareDocs(before, after).map((part) => ({
    ...part,
    pieces: part.state === 'same' ? [] : differenceOf(part.before, part.after, budget),
  }))
}

/** The same, for a worker. */
export const differing = task<typeof differencesIn>(import.meta.url, 'differencesIn')
export const comparing = task<typeof compared>(import.meta.url, 'compared')
