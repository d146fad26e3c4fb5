import { readFileSync } from 'node:fs'
import { operator } from '../house/actor.ts'
import type { Database } from '../house/db/database.ts'
import type { Declaration } from '../house/declare.ts'
import { decode } from '../house/decode.ts'
import { schemaAt, widgetOf } from '../house/html/widget.ts'
import { offeredBy } from '../house/offered.ts'
import { type Outcome, perform } from '../house/perform.ts'
import type { Problem } from '../house/problems.ts'
import type { CliDoor, Room, ToolDoor } from '../house/room.ts'
import { isLang, type Lang } from '../house/texts.ts'
import { textOf } from '../house/upload.ts'
import { type Given, langIn, linesOf, read, spell } from './cli.args.ts'
import { helpFor, helpOf, meant, type OwnCommand } from './cli.help.ts'
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
  /** Commands of the program itself, such as `start`. */
  readonly own?: readonly OwnCommand[]
  readonly version?: string
  readonly readFile?: (file: string) => string
}

/** One command: what is done, in which municipality (the address of one, or '' for the installation), with which input. */
export type Ask = (does: Declaration, slug: string, input: unknown, lang: Lang) => Promise<Outcome | null>

/** On a database that this process has open. `origin` is where this site is for the world outside. */
export const askDatabase =
  (database: Database, rooms: readonly Room[], { origin = '', now = () => new Date() } = {}): Ask =>
  async (does, slug, input, lang) => {
    const gemeente = does.scope === 'installation' ? nowhere : await gemeenteAt(database, slug)
    const call = { actor: operator, lang, now: now(), tickets: {}, offered: offeredBy(rooms), origin, input }
    return gemeente ? perform(database, does, { ...call, gemeente }) : null
  }

export const done = (out: string): Printed => ({ code: 0, out, err: '' })
const wrong = (...lines: readonly string[]): Printed => ({
  code: 2,
  out: '',
  err: lines.map((line) => `${line.replaceAll(/\s+/g, ' ')}\n`).join(''),
})
/** `-` is what is on standard input. */
const readText = (file: string) => textOf(readFileSync(file === '-' ? 0 : file))

/** The description of the API, for whoever builds on it. */
const describe = (rooms: readonly Room[]): OwnCommand => ({
  words: 'openapi',
  about: (lang) => say(lang).openapi,
  run: async () => done(`${JSON.stringify(openapi(rooms), null, 2)}\n`),
})

/** One command line, without the program's own name. */
export async function runCli(words: readonly string[], options: CliOptions): Promise<Printed> {
  const asked = langIn(words)
  if (asked.given !== undefined && !isLang(asked.given)) return wrong(say(options.lang).unknownLang({ lang: asked.given }))
  const lang = isLang(asked.given) ? asked.given : options.lang
  const { rest: args } = asked
  const lines = linesOf([...(options.own ?? []), describe(options.rooms)], options.rooms)
  if (args[0] === '--version') return done(`meedoen ${options.version}\n`)
  if (args.length === 0 || args[0] === 'help') return done(helpOf(lines, lang))
  const line = lines.find(({ words: own }) => own.every((word, index) => args[index] === word))
  if (args.some((word) => word === '--help' || word === '-h')) {
    const help = helpFor(lines, line, args, lang)
    if (help) return done(help)
  }
  if (!line) return { code: 2, out: '', err: meant(lines, args, lang) }
  const given = read(line, args.slice(line.words.length), lang)
  if ('wrong' in given) return wrong(...given.wrong)
  if (line.own) return line.own.run(given, lang)
  return line.door.door === 'tool' ? runTool(line.door, given, lang, options) : runDeclared(line.door, given, lang, options)
}

function runTool(door: ToolDoor, { file = '', values }: Given, lang: Lang, { readFile = readText }: CliOptions): Printed {
  const text = attempt(readFile, file)
  if (text === null) return wrong(say(lang).noFile({ file }))
  const answer = door.run(text, { json: 'json' in values, lang })
  return 'problem' in answer ? wrong(answer.problem) : done(answer.output)
}

async function runDeclared(door: CliDoor, given: Given, lang: Lang, options: CliOptions): Promise<Printed> {
  const { gemeente: [slug] = [''], json, ...values } = given.values
  if (door.does.scope !== 'installation' && !slug) return wrong(say(lang).noGemeente)
  const entries = Object.entries(values).flatMap(([name, all]) => all.map((value) => [name, value] as const))
  for (const [name, file] of Object.entries(given.files)) {
    const text = attempt(options.readFile ?? readText, file)
    if (text === null) return wrong(say(lang).noFile({ file }))
    // The file of a secret ends with a line, the secret does not.
    entries.push([name, name === door.file ? text : text.replace(/\r?\n$/, '')])
  }
  const outcome = await options.ask(door.does, slug!, decode(door.does.input, entries), lang)
  if (outcome === null) return wrong(say(lang).unknownGemeente({ slug: slug! }))
  if (outcome.ok) {
    const { value } = outcome
    return done(`${door.print && !json ? door.print(value as never) : JSON.stringify(value, null, 2)}\n`)
  }
  if (outcome.denied) return wrong(outcome.denied.why[lang])
  return wrong(...outcome.problems.map((each) => faultOf(door, each, lang)))
}

/** What is wrong, and what may stand there as far as the sentence does not say so: the choices, or the hint of the form. */
function faultOf(door: CliDoor, { field, message, code }: Problem, lang: Lang): string {
  if (!field) return message
  const schema = schemaAt(door.does.input, field)
  const widget = schema && widgetOf(schema)
  const words = door.does.words(lang).fields[field.split('.')[0]!]
  const unsaid = typeof words === 'object' && !words.wrong && ['invalid_format', 'custom'].includes(code)
  const hint = unsaid ? words.hint : undefined
  const options = widget?.kind === 'options' ? widget.options : []
  const allowed = options.length > 0 ? say(lang).choices({ choices: options.join(', ') }) : hint
  return [`${spell(door, field)}: ${message}`, allowed].filter(Boolean).join(' ')
}

function attempt(readFile: (file: string) => string, file: string): string | null {
  try {
    return readFile(file)
  } catch {
    return null
  }
}

const say = (lang: Lang) => doorWords(lang).cli
