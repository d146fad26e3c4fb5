import type { z } from 'zod'
import { isLang, type Lang, langs } from '../../../../house/texts.ts'
import { type Edition, editionSchema, poleSchema, typeCodeSchema } from '../model.ts'
import { typeAt } from '../rules/score.ts'
import { words } from './texts.ts'

type Words = ReturnType<typeof words>
type Issue = z.core.$ZodIssue

/** Where a fault sits, in the words of the test: "vraag 4", "type 2", "onderdeel caveat". */
function place([list, index]: readonly PropertyKey[], w: Words): string {
  if (list === undefined) return w.whole
  const named = { questions: w.question, poles: w.pole, types: w.type, discussion: w.talk }[String(list)]
  return named && typeof index === 'number' ? named({ no: index + 1 }) : w.part({ name: String(list) })
}

function shapeFault(issue: Issue, w: Words): string {
  const last = issue.path.at(-1)
  if (last === 'scores') return w.scores({ no: Number(issue.path[1]) + 1 })
  const where = place(issue.path, w)
  return isLang(last) ? w.empty({ where, lang: last }) : w.shape({ where })
}

const questionFaults = ({ questions }: Edition, w: Words): string[] => [
  ...(questions.length === 14 ? [] : [w.questionCount({ count: questions.length })]),
  ...questions.flatMap(({ no, dimension }, index) => {
    const place = index + 1
    const even = place % 2 === 0
    return [
      ...(no === place ? [] : [w.order({ no: place, found: no })]),
      ...(sameAnswers(questions[index]!) ? [w.same({ no: place })] : []),
      ...(dimension === (even ? 'approach' : 'steering') ? [] : [w.dimension({ no: place, even })]),
    ]
  }),
]

const sameAnswers = ({ a, b }: Edition['questions'][number]) => langs.some((lang) => a[lang].trim() === b[lang].trim())

/** Question 4 names the year it looks at, in every language (E11). */
const horizonFaults = ({ questions, horizonYear }: Edition, w: Words): string[] =>
  horizonYear === null || langs.every((lang) => questions[3]?.stem[lang].includes(String(horizonYear)))
    ? []
    : [w.horizon({ year: horizonYear })]

/** The keys that do not occur exactly once. */
const notOnce = (wanted: readonly string[], found: readonly string[]): string =>
  wanted.filter((key) => found.filter((other) => other === key).length !== 1).join(', ')

function textFaults({ poles, types, discussion }: Edition, w: Words): string[] {
  const strayPoles = notOnce(
    poleSchema.options,
    poles.map(({ pole }) => pole),
  )
  const strayTypes = notOnce(
    typeCodeSchema.options,
    types.map(({ code }) => code),
  )
  const misplaced = types.filter(
    ({ code, approach, steering }) => typeAt(approach === 'narrow' ? 7 : 0, steering === 'director' ? 7 : 0) !== code,
  )
  return [
    ...(strayPoles ? [w.poles({ missing: strayPoles })] : []),
    ...(strayTypes ? [w.types({ missing: strayTypes })] : []),
    ...misplaced.map(({ code }) => w.quadrant({ code })),
    ...(discussion.length === 5 ? [] : [w.discussion({ count: discussion.length })]),
  ]
}

/**
 * Reads a test edition from outside (TT-01). Refuses one that breaks a rule of the test: fourteen questions numbered in
 * order, even about the approach and odd about the steering (so seven of each), option a counted, every text in every
 * language, four poles, four types in their own quadrant, five discussion questions. Each problem names its question.
 */
export function validateEdition(input: unknown, lang: Lang): { edition: Edition } | { problems: string[] } {
  const w = words(lang)
  const parsed = editionSchema.safeParse(input)
  if (!parsed.success) return { problems: [...new Set(parsed.error.issues.map((issue) => shapeFault(issue, w)))] }
  const problems = [...questionFaults(parsed.data, w), ...horizonFaults(parsed.data, w), ...textFaults(parsed.data, w)]
  return problems.length > 0 ? { problems } : { edition: parsed.data }
}
