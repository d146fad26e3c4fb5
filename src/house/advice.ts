import { BackupProblem } from './copies/problem.ts'
import { CannotOpen } from './db/cannot-open.ts'
import { FolderInUse } from './db/lock.ts'
import { InWords } from './in-words.ts'
import { BadSetting } from './settings.ts'
import type { Lang } from './texts.ts'

/** What the database answers when it cannot be opened as things stand, by SQLSTATE; a class of them by its first two signs. */
const refusals: Readonly<Record<string, string>> = {
  '28': 'the database does not let this login in: look at the name and the password in DATABASE_URL',
  '3D': 'the server has no database with that name: look at DATABASE_URL, or let an administrator make it',
  '42501': 'the login of the database may not do this: see "On a PostgreSQL server" in the README',
  '53': 'the server of the database is full: of connections, memory, or its disk',
  '57': 'the server of the database starts, stops, or waited too long: try again in a moment',
  '08': 'the connection with the database was lost',
}

/** The same, without a number: of the driver. */
const broken = /^(Connection terminated|timeout exceeded when trying to connect|The server does not support SSL|.*SASL)/

/**
 * What went wrong as one line for whoever runs Meedoen, when they can mend it: a setting, a folder, a disk, a database. Null: a
 * mistake of ours, which needs its stack.
 */
export function adviceFor(error: unknown, lang: Lang = 'en'): string | null {
  if (error instanceof InWords) return error.words[lang]
  if ([BadSetting, CannotOpen, FolderInUse, BackupProblem].some((kind) => error instanceof kind)) return (error as Error).message
  const { code = '', syscall, message = '', cause, port } = error as NodeJS.ErrnoException & { port?: number }
  const why = refusals[code] ?? (/^[0-9A-Z]{5}$/.test(code) ? refusals[code.slice(0, 2)] : undefined)
  if (why) return `${why} (${lineOf(message)})`
  // A socket is that of the embedded database, beside a running Meedoen.
  if (port === undefined && syscall === 'connect') return `the database does not answer (${lineOf(message)})`
  if (port !== undefined || syscall === 'getaddrinfo' || code === 'ECONNREFUSED')
    return `the database of DATABASE_URL does not answer (${lineOf(message) || code})`
  if (syscall !== undefined) return lineOf(message)
  if (broken.test(message)) return `the database of DATABASE_URL cannot be opened (${lineOf(message)})`
  return cause ? adviceFor(cause, lang) : null
}

const lineOf = (message: string) => message.replaceAll(/\s+/g, ' ')
