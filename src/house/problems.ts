import type { z } from 'zod'
import type { Declaration, FieldWords, Words } from './declare.ts'
import { showDate } from './html/format.ts'
import type { Reason, Refusal } from './outcome.ts'
import type { Lang } from './texts.ts'
import { fileFields, largestFileMb } from './upload.ts'
import { houseWords } from './words.ts'

/** What is wrong, in plain words, at the field it is about (dotted name); without a field it is about the whole. */
export interface Problem {
  readonly field?: string
  readonly code: string
  readonly message: string
}

type Issue = z.core.$ZodIssue

/**
 * One plain sentence per broken field, in the order of the fields; the first issue of a field wins. A field may have words of its own for
 * what is not right there.
 */
export function problemsOf(issues: readonly Issue[], input: z.ZodObject, lang: Lang, words: Words['fields'] = {}): Problem[] {
  const files = fileFields(input)
  const byField = new Map<string, Problem>()
  for (const issue of issues) {
    const field = issue.path.map(String).join('.') || (issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : '')
    const noFile = files.includes(field) && issue.code === 'invalid_type' && issue.input === undefined
    const message = noFile ? houseWords(lang).field.file : sentence(issue, lang, wrongAt(words, field))
    if (!byField.has(field)) byField.set(field, { ...(field && { field }), code: codeOf(issue), message })
  }
  return [...byField.values()]
}

/** What a field itself says of something that is not right there. */
function wrongAt(words: Words['fields'], field: string): string | undefined {
  const said = (words as Readonly<Record<string, FieldWords>>)[field]
  return typeof said === 'object' ? said.wrong : undefined
}

function codeOf(issue: Issue): string {
  if (issue.code === 'custom' && isBounds(issue.params)) return 'day-out-of-range'
  return issue.code !== 'unrecognized_keys' && isEmpty(issue.input) ? 'empty' : issue.code
}

const isEmpty = (input: unknown): boolean =>
  input === undefined || (typeof input === 'string' && input.trim() === '') || (Array.isArray(input) && input.length === 0)

function sentence(issue: Issue, lang: Lang, wrong: string | undefined): string {
  const say = { ...houseWords(lang).field, ...(wrong !== undefined && { other: wrong }) }
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
    case 'custom':
      return isBounds(issue.params)
        ? say.day({ from: showDate(issue.params.from, lang), to: showDate(issue.params.to, lang) })
        : say.other
    default:
      return say.other
  }
}

/** A day outside its bounds (day.ts). */
const isBounds = (params: Record<string, unknown> | undefined): params is { from: string; to: string } =>
  typeof params?.from === 'string' && typeof params.to === 'string'

/** The sentences of a refusal. */
export const problemsOfRefusal = (refusal: Refusal, declaration: Declaration, lang: Lang): Problem[] =>
  [refusal, ...refusal.more].map((reason) => problemOf(reason, declaration, lang))

/** The sentence of one reason: the declaration's own, else the house's. A code without words is a bug and throws. */
function problemOf({ code, field, params }: Reason, declaration: Declaration, lang: Lang): Problem {
  const said = declaration.words(lang).refusals?.[code] ?? houseWords(lang).refusals[code]
  if (said === undefined) throw new Error(`${declaration.name} refuses with ${code}, which has no words in ${lang}`)
  const message = typeof said === 'string' ? said : said(params as never)
  return { ...(field === undefined ? {} : { field }), code, message }
}

/** A request heavier than its declaration may be: said at the file, when it takes one. */
export function tooLarge({ input }: Declaration, lang: Lang): Problem {
  const [field] = fileFields(input)
  const say = houseWords(lang)
  return field === undefined
    ? { code: 'too-much', message: say.refusals['too-much']! }
    : { field, code: 'too-much', message: say.field.fileTooBig({ mb: largestFileMb }) }
}
