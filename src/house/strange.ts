import type { Problem } from './problems.ts'
import type { Lang } from './texts.ts'
import { houseWords } from './words.ts'

/** NUL, and half of a pair of UTF-16: no person types them, and no database keeps them. */
const isStrange = (text: string): boolean => text.includes('\0') || !text.isWellFormed()

/** No form and no operation asks for anything deeper. */
const deepest = 16

/** Signs that cannot be kept, at the fields they stand in; names of fields count too. What is nested without an end is one of those. */
export function strangeIn(input: unknown, lang: Lang, path: readonly string[] = []): Problem[] {
  if (typeof input === 'string') return isStrange(input) ? [problem(path, lang)] : []
  if (typeof input !== 'object' || input === null) return []
  if (path.length >= deepest) return [{ field: path[0], code: 'too-deep', message: houseWords(lang).field.other }]
  return Object.entries(input).flatMap(([name, value]) =>
    isStrange(name) ? [problem(path, lang)] : strangeIn(value, lang, [...path, name]),
  )
}

const problem = (path: readonly string[], lang: Lang): Problem => ({
  ...(path.length > 0 && { field: path.join('.') }),
  code: 'strange-sign',
  message: houseWords(lang).field.strange,
})

/** Codes of PostgreSQL for a value that its column cannot hold: a number, a moment or a text out of its range. */
const tooMuch = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54000', '54001'])

/**
 * Whether the database refused a value that a schema let through. The schema should have said so, at the field; this is the net below
 * it, so that whoever typed hears that something is not right and nobody sees an error.
 */
export const isTooMuch = (thrown: unknown): boolean => tooMuch.has(String(Object(thrown).code))
