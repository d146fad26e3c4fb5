import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CannotOpen } from './cannot-open.ts'

/** A file that changes the schema. Its name begins with a date, and nobody changes it once it has landed. */
export interface Migration {
  readonly name: string
  readonly text: string
  readonly sha256: string
}

/** One that a database has had. Its sum is null when it is from before sums were kept. */
export interface Applied {
  readonly name: string
  readonly sha256: string | null
}

/** Where the SQL files live, from the root of the project. */
const here = fileURLToPath(new URL('../../../db/migrations/', import.meta.url))

/** All files, in order of name. */
export const migrationsIn = (folder = here): Migration[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      // A checkout on another system may end its lines otherwise, and is the same file.
      const text = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') }
    })

const dayOf = (name: string): string => name.slice(0, 8)

/**
 * The migrations that a database still has to have, in order. Throws CannotOpen when its history is not the beginning of this one: it knows
 * a migration that is not here, one was changed since, or one came that is older than the newest it had. On one day files may come in
 * any order, because they are written side by side.
 */
export function pendingAfter(applied: readonly Applied[], files: readonly Migration[]): Migration[] {
  const here = new Map(files.map((file) => [file.name, file]))
  for (const { name, sha256 } of applied) {
    const file = here.get(name)
    if (!file) throw new CannotOpen(`the database is of a newer Meedoen than this one: it knows ${name}`)
    if (sha256 !== null && sha256 !== file.sha256)
      throw new CannotOpen(`db/migrations/${name} was changed after the database had it: put the file back as it was`)
  }
  const had = new Set(applied.map(({ name }) => name))
  const newest = applied.reduce((latest, { name }) => (dayOf(name) > latest ? dayOf(name) : latest), '')
  const pending = files.filter(({ name }) => !had.has(name))
  const late = pending.find(({ name }) => dayOf(name) < newest)
  if (late) throw new CannotOpen(`db/migrations/${late.name} is older than what the database had already: give it a later date`)
  return pending
}
