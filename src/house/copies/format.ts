import { createHash } from 'node:crypto'
import { z } from 'zod'
import { BackupProblem } from './problem.ts'

/** What a backup looks like: docs/backup-format.md. Whoever changes it gives it another number, and goes on reading this one. */
export const firstLine = '-- Meedoen backup 1'

const name = z.string().regex(/^[a-z_][a-z0-9_]*$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A table with the columns whose values are written, in their order. */
const table = z.object({ name, columns: z.array(name).min(1) })
export type Table = z.infer<typeof table>

const manifest = z.object({
  /** The moment that all tables show. */
  made: z.iso.datetime(),
  /** Of the programs that wrote it. */
  meedoen: z.string(),
  postgres: z.string(),
  /** What the schema was made with, in order; without a sum when it is from before they were kept. */
  migrations: z.array(z.object({ name: z.string().regex(/^[\w.-]+\.sql$/), sha256: sha256.nullable() })),
  /** A table comes after those it points at. */
  tables: z.array(table),
})
export type Manifest = z.infer<typeof manifest>

const counted = z.object({ rows: z.int().nonnegative(), sha256 })
const trailer = z.object({ tables: z.record(name, counted), sha256 })
export type Trailer = z.infer<typeof trailer>

export const noteOf = (said: Manifest | Trailer): string => `-- ${JSON.stringify(said)}`

export const readManifest = (line: string): Manifest => read(line, manifest)
export const readTrailer = (line: string): Trailer => read(line, trailer)

function read<T>(line: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(line.replace(/^-- /, '')))
  } catch {
    throw new BackupProblem('it is damaged')
  }
}

export const columnsOf = ({ columns }: Table): string => columns.map((column) => `"${column}"`).join(', ')
/** The line before the rows of a table: psql understands it, and so does whoever reads on. */
export const copyLine = (table: Table): string => `copy "${table.name}" (${columnsOf(table)}) from stdin;`

/** No row is longer; the database would hold all of it in memory. In bytes of text. */
const longest = 64 * 2 ** 20

/** Counts and sums up the rows of a table as they pass. */
export class Tally {
  readonly #hash = createHash('sha256')
  #rows = 0
  #row = 0

  /** Throws BackupProblem at a row without end. */
  add(chunk: Buffer): void {
    this.#hash.update(chunk)
    let begin = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
      this.#rows++
      this.#row = 0
      begin = end + 1
    }
    this.#row += chunk.length - begin
    if (this.#row > longest) throw new BackupProblem(`a row of more than ${longest / 2 ** 20} MB`)
  }

  take(): { rows: number; sha256: string } {
    return { rows: this.#rows, sha256: this.#hash.digest('hex') }
  }
}
