import { baseOf } from '../house/decode.ts'
import { nearest } from '../house/nearest.ts'
import type { CliDoor } from '../house/room.ts'
import type { Lang } from '../house/texts.ts'
import type { Flag, Given, Line } from './cli.args.ts'
import type { Printed } from './cli.ts'
import { doorWords } from './texts.en.ts'

/** A command of the program itself. */
export interface OwnCommand {
  readonly words: string
  readonly about: (lang: Lang) => string
  readonly flags?: readonly Flag[]
  /** Takes a FILE. */
  readonly file?: boolean
  readonly run: (given: Given, lang: Lang) => Promise<Printed>
}

/** Every command with what it does. */
export const helpOf = (lines: readonly Line[], lang: Lang): string => `${listOf(lines, lang)}\n\n${doorWords(lang).cli.langs}\n`

const listOf = (lines: readonly Line[], lang: Lang): string =>
  lines.map((line) => `${usage(line)}\n    ${about(line, lang)}`).join('\n')

/**
 * What somebody may have meant whose line is no command: one of the group that they named, or the command that looks most like it.
 * The last resort is all of the help.
 */
export function meant(lines: readonly Line[], args: readonly string[], lang: Lang): string {
  const { unknown, choose } = doorWords(lang).cli
  const typed = args.filter((word) => !word.startsWith('-')).slice(0, 2)
  const group = lines.filter(({ words }) => words.length > 1 && words[0] === typed[0])
  if (typed.length === 1 && group.length > 0) return `${choose}\n${listOf(group, lang)}\n`
  const near = nearest(
    typed.join(' '),
    lines.map(({ words }) => words.join(' ')),
  )
  const words = args.slice(0, 2).join(' ').replaceAll(/\s+/g, ' ')
  return `${near === null ? unknown.any({ words }) : unknown.near({ words, near })}\n`
}

/** Of one command, with what its flags mean; or of all that begin with the words that were typed. Null: there is none. */
export function helpFor(lines: readonly Line[], line: Line | undefined, args: readonly string[], lang: Lang): string | null {
  if (line) return `${usage(line)}\n    ${about(line, lang)}\n${meanings(line, lang)}`
  const typed = args.slice(
    0,
    args.findIndex((word) => word.startsWith('-')),
  )
  const below = lines.filter(({ words }) => typed.every((word, index) => words[index] === word))
  return below.length > 0 ? helpOf(below, lang) : null
}

const about = (line: Line, lang: Lang): string => {
  if (line.own) return line.own.about(lang)
  return line.door.about ? line.door.about(lang) : (line.door as CliDoor).does.words(lang).title
}

function usage(line: Line): string {
  const door = line.door?.door === 'cli' ? line.door : null
  return ['./meedoen', ...line.words, ...(line.file ? ['FILE'] : []), ...line.flags.map((flag) => spelled(flag, door))].join(' ')
}

/** `--name …`, in brackets where it may be left out; a second time for a list. */
function spelled({ name, takes, field }: Flag, door: CliDoor | null): string {
  if (takes === 'nothing') return `[--${name}]`
  if (!door) return `--${name} …`
  if (!field) return `--${name} SLUG`
  const flag = `--${name} ${takes === 'file' ? 'FILE' : '…'}`
  const schema = door.does.input.shape[field]
  const list = baseOf(schema).def.type === 'array' ? ` [${flag}]` : ''
  return schema.safeParse(undefined).success ? `[${flag}]` : `${flag}${list}`
}

/** A line for each flag that fills a field: what the form calls it, and its hint. */
function meanings({ flags, door }: Line, lang: Lang): string {
  if (door?.door !== 'cli') return ''
  const { fields } = door.does.words(lang)
  return flags
    .flatMap(({ name, field }) => {
      const words = field && fields[field]
      if (!words) return []
      const { label, hint = '', options } = typeof words === 'string' ? { label: words } : words
      const choices = options ? `${Object.keys(options).join(', ')}. ` : ''
      const asked = /[.?!]$/.test(label) ? label : `${label}.`
      return [`    ${`--${name}`.padEnd(22)} ${`${asked} ${choices}${hint}`.trim()}\n`]
    })
    .join('')
}
