import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CannotOpen } from './db/cannot-open.ts'
import { newSecret, shortestSecret } from './secret.ts'

/**
 * A secret of the installation in a file of its own, made when there is none. A file with that name is whole and on the disk, and of
 * two processes that make it at the same time both read the same. Throws CannotOpen for a file that holds no secret.
 */
export function secretIn(file: string): string {
  const kept = read(file)
  if (kept === null) {
    writeOnce(file, newSecret())
    return secretIn(file)
  }
  if (kept.length < shortestSecret)
    throw new CannotOpen(`${file} holds no secret of at least ${shortestSecret} signs: put back a copy, or take the file away`)
  return kept
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Under another name until it is on the disk; who comes second leaves what stands there. */
function writeOnce(file: string, text: string): void {
  const part = `${file}.${process.pid}.part`
  try {
    onDisk(part, 'w', (handle) => writeFileSync(handle, text))
    linkSync(part, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(part, { force: true })
  }
  onDisk(dirname(file), 'r', () => {})
}

function onDisk(path: string, flag: 'r' | 'w', work: (handle: number) => void): void {
  const handle = openSync(path, flag, 0o600)
  try {
    work(handle)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
