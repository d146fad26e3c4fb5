import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration } from '../house/declare.ts'
import { baseOf, decode } from '../house/decode.ts'
import { offeredBy } from '../house/offered.ts'
import { type Outcome, perform } from '../house/perform.ts'
import type { CliDoor, Room, ToolDoor } from '../house/room.ts'
import { isLang, type Lang } from '../house/texts.ts'
import { textOf } from '../house/upload.ts'
import { gemeenteAt, nowhere } from './enter.ts'
import { openapi } from './openapi.ts'
import { doorWords } from './texts.en.ts'

/** What a command prints and how it ends: 0 done, 2 the question was wrong (a line for each thing on standard error). */
export interface Printed {
  readonly code: 0 | 2
  readonly out: string
  readonly err: string
}

export interface CliOptions {
  readonly rooms: readonly Room[]
  readonly lang: Lang
  /** Does what a command says as the operator; null: there is no such municipality. Opens the database only then. */
  readonly ask: Ask
  readonly readFile?: (file: string) => string
}

/** One command: what is done, in which municipality (the address of one, or '' for the installation), with which input. */
export type Ask = (does: Declaration, slug: string, input: unknown, lang: Lang) => Promise<Outcome | null>

/** On a database that this process has open. */
export const askDatabase =
  (database: Database, rooms: readonly Room[]): Ask =>
  async (does, slug, input, lang) => {
    const gemeente = does.scope === 'installation' ? nowhere : await gemeenteAt(database, slug)
    const call = { actor: operator, lang, now: new Date(), tickets: {}, offered: offeredBy(rooms), input }
    return gemeente ? perform(database, does, { ...call, gemeente }) : null
  }

const done = (out: string): Printed => ({ code: 0, out, err: '' })
const wrong = (...lines: readonly string[]): Printed => ({
  code: 2,
  out: '',
  err: lines.map((line) => `${line.replaceAll(/\s+/g, ' ')}\n`).join(''),
})
const readText = (file: string) => textOf(readFileSync(file))

/** One command line, without the program's own name. */
export async function runCli(words: readonly string[], options: CliOptions): Promise<Printed> {
  const lang = langIn(words) ?? options.lang
  const args = words.filter((word) => !word.startsWith('--lang='))
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return done(help(options.rooms, lang))
  if (args[0] === 'openapi') return done(`${JSON.stringify(openapi(options.rooms), null, 2)}\n`)
  const doors = options.rooms.flatMap((room) => room.doors).filter((door) => door.door === 'cli' || door.door === 'tool')
  const door = doors.find(({ words: own }) => args.slice(0, own.split(' ').length).join(' ') === own)
  if (!door) return wrong(say(lang).unknown({ words: args.slice(0, 2).join(' ') }))
  const rest = args.slice(door.words.split(' ').length)
  return door.door === 'tool' ? runTool(door, rest, lang, options) : runDeclared(door, rest, lang, options)
}

/** The language that `--lang=` asks for. */
export const langIn = (words: readonly string[]): Lang | null => {
  const given = words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length)
  return isLang(given) ? given : null
}

function runTool(door: ToolDoor, args: readonly string[], lang: Lang, { readFile = readText }: CliOptions): Printed {
  const json = args.includes('--json')
  const [file, ...more] = args.filter((word) => word !== '--json')
  if (!file || file.startsWith('--') || more.length > 0) return wrong(`./meedoen ${door.words} FILE [--json]`)
  let text: string
  try {
    text = readFile(file)
  } catch {
    return wrong(say(lang).noFile({ file }))
  }
  const answer = door.run(text, { json, lang })
  return 'problem' in answer ? wrong(answer.problem) : done(answer.output)
}

async function runDeclared(
  door: CliDoor,
  args: readonly string[],
  lang: Lang,
  { ask, readFile = readText }: CliOptions,
): Promise<Printed> {
  const given = argumentsOf(door, args)
  if (!given) return wrong(usage(door))
  const { gemeente: slug, ...values } = given.flags
  const entries = Object.entries(values).flatMap(([name, all]) => all.map((value) => [camel(name), String(value)] as const))
  if (door.file !== undefined)
    try {
      entries.push([door.file, readFile(given.file!)])
    } catch {
      return wrong(say(lang).noFile({ file: given.file! }))
    }
  const outcome = await ask(door.does, String(slug?.[0] ?? ''), decode(door.does.input, entries), lang)
  if (outcome === null) return wrong(say(lang).noGemeente)
  if (outcome.ok) return done(`${JSON.stringify(outcome.value, null, 2)}\n`)
  if (outcome.denied) return wrong(outcome.denied.why[lang])
  return wrong(...outcome.problems.map(({ field, message }) => (field ? `${spell(door, field)}: ${message}` : message)))
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const camel = (name: string) => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
const spell = (door: CliDoor, field: string) => (field === door.file ? 'FILE' : `--${kebab(field)}`)
const flagsOf = (door: CliDoor) =>
  Object.keys(door.does.input.shape as Record<string, unknown>).filter((name) => name !== door.file)
const isSwitch = (door: CliDoor, name: string) => baseOf(door.does.input.shape[name]).def.type === 'boolean'

/** `--name value`, lists by repeating, `--yes` for what is on or off, and FILE where the door takes one. Null: that is no such line. */
function argumentsOf(
  door: CliDoor,
  args: readonly string[],
): { flags: Record<string, (string | boolean)[]>; file: string | undefined } | null {
  const options = Object.fromEntries([
    ...flagsOf(door).map((name) => [kebab(name), { type: isSwitch(door, name) ? 'boolean' : 'string', multiple: true }] as const),
    ...(door.does.scope === 'installation' ? [] : [['gemeente', { type: 'string', multiple: true }] as const]),
  ])
  const files = door.file === undefined ? 0 : 1
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: files > 0 })
    return positionals.length === files
      ? { flags: { ...values } as Record<string, (string | boolean)[]>, file: positionals[0] }
      : null
  } catch {
    return null
  }
}

function usage(door: CliDoor): string {
  const shape = door.does.input.shape
  const flags = flagsOf(door).map((name) => {
    if (isSwitch(door, name)) return `[--${kebab(name)}]`
    const flag = `--${kebab(name)} …`
    const list = baseOf(shape[name]).def.type === 'array' ? ` [${flag}]` : ''
    return shape[name].safeParse(undefined).success ? `[${flag}]` : `${flag}${list}`
  })
  return [
    './meedoen',
    door.words,
    ...(door.file === undefined ? [] : ['FILE']),
    ...(door.does.scope === 'installation' ? [] : ['--gemeente SLUG']),
    ...flags,
  ].join(' ')
}

function help(rooms: readonly Room[], lang: Lang): string {
  const lines: [string, string][] = [
    ['./meedoen start', say(lang).start],
    ['./meedoen openapi', say(lang).openapi],
    ['./meedoen backup', say(lang).backup],
    ['./meedoen restore FILE [--trusted]', say(lang).restore],
    ['./meedoen move --to postgres://…', say(lang).move],
    ['./meedoen mail test --to …', say(lang).mail],
  ]
  for (const door of rooms.flatMap((room) => room.doors)) {
    if (door.door === 'tool') lines.push([`./meedoen ${door.words} FILE [--json]`, door.about(lang)])
    if (door.door === 'cli') lines.push([usage(door), door.does.words(lang).title])
  }
  return `${lines.map(([line, about]) => `${line}\n    ${about}`).join('\n')}\n\n${say(lang).langs}\n`
}

const say = (lang: Lang) => doorWords(lang).cli
