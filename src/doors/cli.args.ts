import { parseArgs } from 'node:util'
import { baseOf } from '../house/decode.ts'
import type { CliDoor, Room, ToolDoor } from '../house/room.ts'
import { isLang, type Lang } from '../house/texts.ts'
import type { OwnCommand } from './cli.help.ts'
import { doorWords } from './texts.en.ts'

/** A flag of a command line: a switch, or with a value that stands behind it. */
export interface Flag {
  readonly name: string
  readonly takes: 'nothing' | 'value' | 'file'
  /** The field of the declaration that it fills; absent for flags of the command line itself. */
  readonly field?: string
}

/** A line somebody may type: its first words, its flags, and whether it takes a FILE. */
export type Line = {
  readonly words: readonly string[]
  readonly flags: readonly Flag[]
  readonly file: boolean
} & ({ readonly own: OwnCommand; readonly door?: undefined } | { readonly own?: undefined; readonly door: CliDoor | ToolDoor })

/** What stood behind the words of a line, by field; switches that were on are `['true']`. */
export interface Given {
  readonly values: Readonly<Record<string, readonly string[]>>
  /** Files to read: the FILE of the line, and those of secrets. */
  readonly files: Readonly<Record<string, string>>
  readonly file?: string
}

const json: Flag = { name: 'json', takes: 'nothing' }

/** Every command there is: those of the program itself, and what the rooms opened. */
export const linesOf = (own: readonly OwnCommand[], rooms: readonly Room[]): Line[] => [
  ...own.map((each) => ({
    words: each.words.split(' '),
    flags: each.flags ?? [],
    file: each.file ?? false,
    own: each,
  })),
  ...rooms
    .flatMap(({ doors }) => doors)
    .flatMap((door): Line[] => {
      if (door.door === 'tool') return [{ words: door.words.split(' '), flags: [json], file: true, door }]
      return door.door === 'cli'
        ? [{ words: door.words.split(' '), flags: flagsOf(door), file: door.file !== undefined, door }]
        : []
    }),
]

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function flagsOf(door: CliDoor): Flag[] {
  const shape = door.does.input.shape as Record<string, Parameters<typeof baseOf>[0]>
  const own = Object.keys(shape).flatMap((field): Flag[] => {
    if (field === door.file) return []
    const base = baseOf(shape[field]!)
    // A command line can be read by everybody on the machine, so a secret does not stand in it.
    if (base.meta?.()?.widget === 'password') return [{ name: `${kebab(field)}-file`, takes: 'file', field }]
    return [{ name: kebab(field), takes: base.def.type === 'boolean' ? 'nothing' : 'value', field }]
  })
  const where: Flag[] = door.does.scope === 'installation' ? [] : [{ name: 'gemeente', takes: 'value' }]
  return [...where, ...own, json]
}

/** A field as it is written on the command line: `--phone-hours-nl`, or FILE; of one thing in a list, the flag of the list. */
export const spell = (door: CliDoor, field: string) => spellHead(door, field.split('.')[0]!)
const spellHead = (door: CliDoor, head: string) =>
  head === door.file ? 'FILE' : `--${flagsOf(door).find(({ field }) => field === head)?.name ?? kebab(head)}`

/** `--lang en` and `--lang=en`, wherever they stand; `rest` is the line without them. */
export function langIn(words: readonly string[]): { readonly given?: string; readonly rest: readonly string[] } {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at === -1) return { rest: words }
  const joined = words[at]!.startsWith('--lang=')
  const given = joined ? words[at]!.slice('--lang='.length) : (words[at + 1] ?? '')
  return { given, rest: words.filter((_, index) => index !== at && (joined || index !== at + 1)) }
}

/** The language of the terminal: English where it says so, Dutch otherwise. */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const said = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase()
  return isLang(said) ? said : 'nl'
}

/** What stands behind the words of a line, or a sentence for each thing that should not. */
export function read(line: Line, args: readonly string[], lang: Lang): Given | { readonly wrong: readonly string[] } {
  const { cli: say } = doorWords(lang)
  const options = Object.fromEntries(
    line.flags.flatMap(({ name, takes }) => {
      const type = takes === 'nothing' ? ('boolean' as const) : ('string' as const)
      // Also the flag that a secret does not have: what stands behind it is not repeated.
      return takes === 'file' ? [name, bare(name)].map((each) => [each, { type }]) : [[name, { type }]]
    }),
  )
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const wrong: string[] = []
  const values: Record<string, string[]> = {}
  const files: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const flag = line.flags.find(({ name }) => token.rawName === `--${name}`)
    const fault = faultOf(token, flag, line.flags, say)
    if (fault) wrong.push(fault)
    else if (flag!.takes === 'file') files[flag!.field!] = token.value!
    else values[keyOf(flag!)] = [...(values[keyOf(flag!)] ?? []), token.value ?? 'true']
  }
  const [file, ...more] = positionals
  if (line.file && file === undefined && wrong.length === 0) wrong.push(say.needsFile)
  // Behind a flag that is not known stands what belongs to it.
  if (wrong.length === 0) for (const word of line.file ? more : positionals) wrong.push(say.tooMuch({ word }))
  if (wrong.length > 0) return { wrong }
  const own = line.door?.door === 'cli' && line.door.file
  return { values, files: own ? { ...files, [own]: file! } : files, ...(file !== undefined && { file }) }
}

const bare = (name: string) => name.replace(/-file$/, '')
const keyOf = ({ field, name }: Flag) => field ?? name

interface Token {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** Why a flag cannot stand there; undefined when it can. */
function faultOf(
  { rawName, value, inlineValue }: Token,
  flag: Flag | undefined,
  flags: readonly Flag[],
  say: ReturnType<typeof doorWords>['cli'],
): string | undefined {
  if (!flag) {
    const secret = flags.find(({ name, takes }) => takes === 'file' && rawName === `--${bare(name)}`)
    return secret ? say.secretFlag({ flag: rawName, instead: `--${secret.name}` }) : say.unknownFlag({ flag: rawName })
  }
  if (flag.takes === 'nothing') return value === undefined ? undefined : say.noValue({ flag: rawName })
  if (value === undefined || (!inlineValue && /^-./.test(value))) return say.needsValue({ flag: rawName })
}
