import type { Problem } from './problems.ts'
import type { Lang } from './texts.ts'
import { houseWords } from './words.ts'

/** NUL, and half of a pair of UTF-16: no person types them, and no database keeps them. */
const isStrange = (text: string): boolean => text.includes('\0') || !text.isWellFormed()

/** No form and no operation asks for anything deeper. */
const deepest = 16
/** More says nothing new. */
const mostSaid = 20

/** An object or a list, and where it stands: below `up`, under `name`. */
interface Place {
  readonly value: object
  readonly name: string
  readonly up: Place | null
  readonly depth: number
}

const pathOf = (place: Place | null): string[] => (place?.up ? [...pathOf(place.up), place.name] : [])

/**
 * Signs that cannot be kept, at the fields they stand in; names of fields count too. What is nested without an end is one of those.
 * Anybody may send this anything: it goes past each value once, and costs nothing for what is right.
 */
export function strangeIn(input: unknown, lang: Lang): Problem[] {
  const found: Problem[] = []
  const said = (path: readonly string[], code: string, message: string) =>
    found.push({ ...(path.length > 0 && { field: path.join('.') }), code, message })
  const ahead: Place[] = [{ value: Object(input), name: '', up: null, depth: 0 }]
  for (let here = ahead.pop(); here; here = ahead.pop())
    for (const [name, value] of Object.entries(here.value)) {
      if (found.length === mostSaid) return found
      const strange = isStrange(name) ? pathOf(here) : typeof value === 'string' && isStrange(value) && [...pathOf(here), name]
      if (strange) said(strange, 'strange-sign', houseWords(lang).field.strange)
      if (typeof value !== 'object' || value === null) continue
      if (here.depth < deepest) ahead.push({ value, name, up: here, depth: here.depth + 1 })
      else said(pathOf(here).slice(0, 1), 'too-deep', houseWords(lang).field.other)
    }
  return found
}

/** Codes of PostgreSQL for a value that its column cannot hold: a number, a moment or a text out of its range. */
const tooMuch = new Set(['22001', '22003', '22007', '22008', '22021', '22P02', '22P05', '54000', '54001'])

/**
 * Whether the database refused a value that a schema let through. The schema should have said so, at the field; this is the net below
 * it, so that whoever typed hears that something is not right and nobody sees an error.
 */
export const isTooMuch = (thrown: unknown): boolean => tooMuch.has(String(Object(thrown).code))
