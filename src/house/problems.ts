import type { z } from 'zod'
import type { Declaration } from './declare.ts'
import type { Refusal } from './outcome.ts'
import type { Lang } from './texts.ts'
import { houseWords } from './words.ts'

/** What is wrong, in plain words, at the field it is about (dotted name); without a field it is about the whole. */
export interface Problem {
  readonly field?: string
  readonly code: string
  readonly message: string
}

type Issue = z.core.$ZodIssue

/** One plain sentence per broken field, in the order of the fields; the first issue of a field wins. */
export function problemsOf(issues: readonly Issue[], lang: Lang): Problem[] {
  const byField = new Map<string, Problem>()
  for (const issue of issues) {
    const field = issue.path.map(String).join('.') || (issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : '')
    if (!byField.has(field)) byField.set(field, { ...(field && { field }), code: issue.code, message: sentence(issue, lang) })
  }
  return [...byField.values()]
}

function sentence(issue: Issue, lang: Lang): string {
  const say = houseWords(lang).field
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say.required
        : issue.expected === 'number' || issue.expected === 'int'
          ? say.number
          : say.other
    case 'invalid_value':
      return say.choose
    case 'invalid_format':
      return issue.format === 'email' ? say.email : issue.format === 'date' ? say.date : say.other
    case 'unrecognized_keys':
      return say.unknown
    case 'too_small': {
      const n = Number(issue.minimum)
      if (issue.origin === 'string') return n <= 1 ? say.required : say.tooShort({ n })
      return issue.origin === 'array' ? say.tooFew({ n }) : say.tooSmall({ n })
    }
    case 'too_big': {
      const n = Number(issue.maximum)
      if (issue.origin === 'string') return say.tooLong({ n })
      return issue.origin === 'array' ? say.tooMany({ n }) : say.tooBig({ n })
    }
    default:
      return say.other
  }
}

/** The sentence of a refusal: the declaration's own, else the house's. A code without words is a bug and throws. */
export function problemOf(refusal: Refusal, declaration: Declaration, lang: Lang): Problem {
  const said = declaration.words(lang).refusals?.[refusal.code] ?? houseWords(lang).refusals[refusal.code]
  if (said === undefined) throw new Error(`${declaration.name} refuses with ${refusal.code}, which has no words in ${lang}`)
  const message = typeof said === 'string' ? said : said(refusal.params as never)
  return { ...(refusal.field === undefined ? {} : { field: refusal.field }), code: refusal.code, message }
}
