import { parse } from 'csv-parse/sync'
import { showNumber } from '../../../house/html/format.ts'
import type { Lang } from '../../../house/texts.ts'
import type { Answers, TypeCode } from './model.ts'
import { median, scoreTypetest, splitAnswers, talkingAgenda } from './rules.ts'
import { words } from './texts.en.ts'

/** What the command line prints with `--json` (TT-04, TT-09). */
export interface SheetResult {
  readonly participants: readonly {
    readonly participant: string
    readonly even: number
    readonly odd: number
    readonly type: TypeCode
  }[]
  readonly medians: { readonly even: number | null; readonly odd: number | null }
  /** All fourteen question numbers, most divided first, ties by number. */
  readonly agenda: readonly number[]
}

export type SheetOutcome = { readonly ok: true; readonly result: SheetResult } | { readonly ok: false; readonly problem: string }

/** One line that names what is wrong; thrown inside, a value outside. */
class BadSheet extends Error {}

const questions = Array.from({ length: 14 }, (_, index) => `q${index + 1}`)
const columns = ['participant', ...questions]

/**
 * Scores a sheet of paper results without a database (TT-04, TT-14): columns `participant,q1,…,q14` in any order, letters a or b
 * in either case, commas or semicolons. Row numbers are those of the file, its header being row 1.
 */
export function scoreSheet(csv: string, lang: Lang): SheetOutcome {
  try {
    return { ok: true, result: resultOf(readSheet(csv, lang)) }
  } catch (error) {
    if (error instanceof BadSheet) return { ok: false, problem: error.message }
    throw error
  }
}

interface Row {
  readonly participant: string
  readonly answers: Answers
}

function readSheet(csv: string, lang: Lang): Row[] {
  const say = words(lang).sheet
  const [header, ...rows] = readRows(csv, say)
  if (!header || rows.every(isBlank)) throw new BadSheet(say.empty)
  const names = header.map((name) => name.toLowerCase())
  for (const column of columns) if (!names.includes(column)) throw new BadSheet(say.noColumn({ column }))
  names.forEach((name, at) => {
    if (!columns.includes(name)) throw new BadSheet(say.unknownColumn({ column: quoted(name) || String(at + 1) }))
    if (names.indexOf(name) !== at) throw new BadSheet(say.columnTwice({ column: name }))
  })
  const seen = new Set<string>()
  return rows.flatMap((cells, index) => {
    if (isBlank(cells)) return []
    const row = index + 2
    if (cells.length > names.length) throw new BadSheet(say.tooMany({ row }))
    const cell = (column: string) => cells[names.indexOf(column)] ?? ''
    const participant = cell('participant')
    if (!participant) throw new BadSheet(say.noParticipant({ row }))
    if (seen.has(participant)) throw new BadSheet(say.participantTwice({ row, participant: quoted(participant) }))
    seen.add(participant)
    return { participant, answers: questions.map((column, at) => answerOf(cell(column), row, at + 1, say)) }
  })
}

type Say = ReturnType<typeof words>['sheet']

function answerOf(letter: string, row: number, question: number, say: Say): 'a' | 'b' {
  const answer = letter.toLowerCase()
  if (answer === 'a' || answer === 'b') return answer
  throw new BadSheet(letter === '' ? say.noAnswer({ row, question }) : say.notAOrB({ row, question, letter: quoted(letter) }))
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '')

/** What somebody typed, short and on one line. */
const quoted = (value: string): string => value.replaceAll(/\s+/g, ' ').slice(0, 20)

/** The header knows the delimiter: a name may hold the other one. Blank lines stay, so that rows keep the file's number. */
function readRows(csv: string, say: Say): string[][] {
  const header = csv.split('\n', 1)[0] ?? ''
  const delimiter = header.includes(';') ? ';' : ','
  try {
    return parse(csv, { bom: true, trim: true, delimiter, relaxColumnCount: true })
  } catch {
    throw new BadSheet(say.unreadable)
  }
}

function resultOf(rows: readonly Row[]): SheetResult {
  const participants = rows.map(({ participant, answers }) => {
    // readSheet let no incomplete sheet through.
    const { even, odd, type } = scoreTypetest(answers)!
    return { participant, even, odd, type }
  })
  return {
    participants,
    medians: { even: median(participants.map(({ even }) => even)), odd: median(participants.map(({ odd }) => odd)) },
    agenda: talkingAgenda(splitAnswers(rows.map(({ answers }) => answers))).map(({ question }) => question),
  }
}

/** The result as text for a terminal. */
export function sheetText({ participants, medians, agenda }: SheetResult, lang: Lang): string {
  const say = words(lang).sheet
  const number = (value: number | null) => (value === null ? '–' : showNumber(value, lang))
  const table = [
    say.head,
    ...participants.map((p) => [p.participant, String(p.even), String(p.odd), p.type]),
    [say.median, number(medians.even), number(medians.odd), ''],
  ]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]!.length)))
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return `${lines.join('\n')}\n\n${say.agenda({ questions: agenda.join(', ') })}\n`
}
