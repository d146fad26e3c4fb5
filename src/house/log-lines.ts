/**
 * One line of the log of the program: what happened, as codes and numbers. Nothing that people typed and no sentence of somebody
 * else: a mail server repeats an address in its errors, a database the values. A fact that is not named here is not logged.
 */
export interface Line {
  readonly level: 'info' | 'warn' | 'error'
  /** What happened: `request`, `job-failed`. */
  readonly code: string
  /** Of the request; also on the page of an error, so that people can name it. */
  readonly request?: string
  readonly method?: string
  /** The pattern of the address, never the address: `/:gemeente/beheer/personen/:id`. */
  readonly route?: string
  readonly status?: number
  /** How long it took, in milliseconds. */
  readonly ms?: number
  /** The address of the municipality. */
  readonly gemeente?: string
  /** Which job or message. */
  readonly kind?: string
  readonly id?: string
  readonly attempt?: number
  /** Whose code it was. */
  readonly room?: string
  readonly error?: string
  /** What it came from, the nearest first. */
  readonly causes?: readonly string[]
  /** The rule of the database that was broken. */
  readonly constraint?: string
  readonly frames?: readonly string[]
}

export type Log = (line: Line) => void

/** Writes a line of JSON to standard error: the only place of the program that does. */
export const logLine: Log = (line) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

/** What nobody caught ends the process, as a line: left alone it would print what it says, with whatever somebody typed. */
export const logCrashes = (): void => {
  process.on('uncaughtException', (error) => {
    logLine({ level: 'error', code: 'crashed', ...errorFacts(error) })
    process.exit(1)
  })
}

/** What may be said of something that was thrown: its code and where in the program it was, never its message. */
export function errorFacts(thrown: unknown): Pick<Line, 'error' | 'causes' | 'constraint' | 'frames'> {
  const { constraint }: { constraint?: unknown } = Object(thrown)
  const causes = causesOf(thrown).map(codeOf)
  return {
    error: codeOf(thrown),
    ...(causes.length > 0 && { causes }),
    ...(isCode(constraint) && { constraint }),
    frames: framesOf(thrown),
  }
}

/** The code of an error, or its name. */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown
  const { code, name } = thrown as Error & { code?: unknown }
  return [code, name].find(isCode) ?? 'Error'
}

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,63}$/.test(value)

/** Three deep is enough to find it, and a ring of causes ends. */
function causesOf(thrown: unknown, deep = 3): unknown[] {
  const cause = thrown instanceof Error ? thrown.cause : undefined
  return cause === undefined || deep === 0 ? [] : [cause, ...causesOf(cause, deep - 1)]
}

const root = new URL('../../', import.meta.url).href
const place = new RegExp(`^ {4}at (?:[\\w$.<>[\\] #]+ \\()?(?:${RegExp.escape(root)}|node:)\\S+:\\d+:\\d+\\)?$`)

/** Where in the program. The message comes first in a stack, and may have lines that look like places: what is behind it counts. */
function framesOf(thrown: unknown): string[] {
  if (!(thrown instanceof Error) || !thrown.stack) return []
  const { stack, message } = thrown
  const lines = stack.slice(Math.max(0, stack.indexOf(message)) + message.length).split('\n')
  return lines.filter((line) => place.test(line)).map((line) => line.slice(7).replace(root, ''))
}
