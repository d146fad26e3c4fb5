import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { copyLine, firstLine, type Manifest, readManifest, readTrailer, type Table, Tally, type Trailer } from './format.ts'
import { BackupProblem } from './problem.ts'

/** What a backup is read into, in the order of the file. What comes before its end is not proven yet. */
export interface Reading {
  manifest(manifest: Manifest): Promise<void>
  /** Takes every row; in the text of COPY, cut anywhere. */
  table(table: Table, rows: AsyncIterable<Buffer>): Promise<void>
}

/**
 * Reads a backup from its unpacked bytes, in memory that does not grow with it. @returns what the file says of its rows, once that
 * was proven to be so. Throws BackupProblem for anything that is no whole backup.
 */
export async function readCopy(chunks: AsyncIterable<Buffer>, reading: Reading): Promise<Trailer> {
  const bytes = new Bytes(chunks)
  if (!(await bytes.begin(`${firstLine}\n`)))
    throw new BackupProblem('it is no backup of Meedoen, or one in a form this version does not know')
  const manifest = readManifest(await bytes.line())
  await reading.manifest(manifest)
  const tables: Trailer['tables'] = {}
  for (const table of manifest.tables) {
    if ((await bytes.line()) !== copyLine(table)) throw new BackupProblem('it is damaged')
    const tally = new Tally()
    await reading.table(table, tallied(bytes.rows(), tally))
    tables[table.name] = tally.take()
  }
  const sha256 = bytes.sum()
  const trailer = readTrailer(await bytes.line())
  if (!isDeepStrictEqual(trailer, { tables, sha256 }))
    throw new BackupProblem('it is damaged: its rows are not those that were written')
  await bytes.end()
  return trailer
}

async function* tallied(rows: AsyncIterable<Buffer>, tally: Tally): AsyncGenerator<Buffer> {
  for await (const chunk of rows) {
    tally.add(chunk)
    yield chunk
  }
}

const mark = Buffer.from('\n\\.\n')

/** Bytes that come in pieces, read as lines and as rows up to their mark. */
class Bytes {
  readonly #pieces: AsyncIterator<Buffer>
  readonly #hash = createHash('sha256')
  #rest: Buffer = Buffer.alloc(0)

  constructor(pieces: AsyncIterable<Buffer>) {
    this.#pieces = pieces[Symbol.asyncIterator]()
  }

  /** Whether this is what it begins with; then that is passed. */
  async begin(text: string): Promise<boolean> {
    while (this.#rest.length < text.length && (await this.#came()));
    return this.#take(text.length).toString() === text
  }

  /** The next line; one that is longer than any of ours is empty. */
  async line(most = 2 ** 20): Promise<string> {
    for (; ; await this.#more()) {
      const end = this.#rest.indexOf(10)
      if (end > most || (end < 0 && this.#rest.length > most)) return ''
      if (end >= 0) return this.#take(end + 1).toString('utf8', 0, end)
    }
  }

  /** Rows until a line with `\.` alone, which no row can be: in them a backslash stands twice. */
  async *rows(): AsyncGenerator<Buffer> {
    while (this.#rest.length < mark.length - 1) await this.#more()
    // In front of the first row the end of the line before it is passed already.
    if (this.#rest.indexOf(mark.subarray(1)) === 0) return void this.#take(mark.length - 1)
    for (; ; await this.#more()) {
      const end = this.#rest.indexOf(mark)
      if (end >= 0) {
        yield this.#take(end + 1)
        return void this.#take(mark.length - 1)
      }
      if (this.#rest.length >= mark.length) yield this.#take(this.#rest.length - mark.length + 1)
    }
  }

  /** Of everything read until now. */
  sum(): string {
    return this.#hash.copy().digest('hex')
  }

  async end(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#came())) throw new BackupProblem('it goes on after its end')
  }

  #take(length: number): Buffer {
    const taken = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    this.#hash.update(taken)
    return taken
  }

  async #more(): Promise<void> {
    if (!(await this.#came())) throw new BackupProblem('it is not whole: its end is missing')
  }

  async #came(): Promise<boolean> {
    const { done, value } = await this.#pieces.next()
    if (!done) this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, value]) : value
    return !done
  }
}
