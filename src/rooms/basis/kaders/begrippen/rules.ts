import type { Lang } from '../../../../house/texts.ts'
import type { EditionKey, Term } from '../model.ts'
import { begrippen, type TermKey } from './index.ts'

/** A term with what the other edition says for it: words of 2007 beside one of today, or the word of today beside one of 2007. */
export interface Entry {
  readonly term: Term
  readonly others: Term[]
}

/** The terms of an edition in the order of the alphabet, each once. Seen from today no word of 2007 has an entry of its own (OD-20). */
export function entriesOf(terms: readonly Term[], edition: EditionKey, lang: Lang): Entry[] {
  const order = new Intl.Collator(lang)
  return terms
    .filter((term) => term.edition === null || term.edition === edition)
    .map((term) => ({
      term,
      others: terms.filter(
        (other) => other.edition !== term.edition && (other.replacedBy === term.key || term.replacedBy === other.key),
      ),
    }))
    .sort((one, other) => order.compare(one.term[lang], other.term[lang]))
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** How well an entry fits what was typed: 3 the word itself, 2 the start of a word, 1 somewhere in it, 0 in the definition only. */
function fit({ term, others }: Entry, typed: string): number {
  const words = [term, ...others].flatMap(({ nl, en }) => [plain(nl), plain(en)])
  if (words.includes(typed)) return 3
  if (words.some((word) => word.startsWith(typed) || word.includes(` ${typed}`))) return 2
  if (words.some((word) => word.includes(typed))) return 1
  return plain(`${term.definition.nl} ${term.definition.en}`).includes(typed) ? 0 : -1
}

/** What fits, best first; by the old word, the word of today, and in both languages. Everything when nothing was typed (K2). */
export function searchEntries(entries: readonly Entry[], typed: string): Entry[] {
  const asked = plain(typed.trim())
  return entries
    .map((entry) => ({ entry, rank: fit(entry, asked) }))
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => (asked === '' ? 0 : other.rank - one.rank))
    .map(({ entry }) => entry)
}

const byKey = new Map(begrippen.map((term) => [term.key, term]))

/** A marked term: what is said today, and the word of 2007 that was marked when that is another (FW-08). */
export function termOf(key: TermKey): { readonly now: Term; readonly was: Term | null } {
  const term = byKey.get(key)!
  const now = term.replacedBy === null ? undefined : byKey.get(term.replacedBy)
  return now ? { now, was: term } : { now: term, was: null }
}

/** Where a text first says a term, also in the plural: what stands before it, the word as it is written, and what follows. */
export function splitAt(text: string, key: TermKey, lang: Lang): readonly [before: string, word: string, after: string] | null {
  const { now, was } = termOf(key)
  const word = (was ?? now)[lang].replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const found = new RegExp(`(?<!\\p{L})${word}(?:en|s)?(?!\\p{L})`, 'iu').exec(text)
  return found && [text.slice(0, found.index), found[0], text.slice(found.index + found[0].length)]
}
